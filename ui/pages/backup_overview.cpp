// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup_overview.h"

#include "models/backup_desk.h"
#include "models/backup_words.h"
#include "models/format.h"
#include "models/server_words.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/scroll_edge.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace ui::pages {

using core::BackupStatus;
using models::BackupWords;
using models::Format;
using theme::Color;
using widgets::TextLabel;
using widgets::ValueFont;

namespace {

constexpr int kSide = theme::space::xl;
constexpr int kMostLinks = 12;
constexpr int kDigestLine = 32; // half of a SHA-256

QString took(qint64 ms)
{
    return ms < 1000 ? Format::latency(double(ms)) : Format::duration(core::Seconds((ms + 500) / 1000));
}

QString dash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

BackupOverview::BackupOverview(models::BackupDesk &desk, const core::Clock &clock, QWidget *parent)
    : ScrollPane(parent), m_desk(desk), m_clock(clock)
{
    auto *body = new QWidget(this);
    setWidget(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kSide, theme::space::l - 2, kSide, theme::space::xl);
    new widgets::ScrollEdge(this, column);
    column->setSpacing(0);

    m_progress = new QWidget(body);
    auto *around = new QVBoxLayout(m_progress);
    around->setContentsMargins(0, 0, 0, theme::space::xl);
    auto *box = new widgets::Card(m_progress);
    around->addWidget(box);
    auto *card = new QVBoxLayout(box);
    card->setContentsMargins(theme::space::m, theme::space::m, theme::space::m, theme::space::m);
    card->setSpacing(theme::space::s);
    m_step = new TextLabel({}, theme::type::body, Color::Text, QFont::Medium, m_progress);
    m_bar = new QProgressBar(m_progress);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("Progress", "accessible name: of a backup"));
    m_figures = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, m_progress);
    m_cancel = widgets::makeButton(tr("Cancel", "button: work on a backup"), {}, theme::ButtonVariant::Normal, m_progress);
    card->addWidget(m_step);
    card->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_figures, 1);
    foot->addWidget(m_cancel);
    card->addLayout(foot);
    column->addWidget(m_progress);
    connect(m_cancel, &QPushButton::clicked, this, &BackupOverview::cancelWanted);

    m_problem = new TextLabel({}, theme::type::body, Color::Error, QFont::Normal, body);
    m_problem->setOverflow(widgets::Overflow::Wrap);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setContentsMargins(0, theme::space::xs, 0, theme::space::l);
    column->addWidget(m_problem);

    m_proofPart = new QWidget(body);
    auto *proof = new QVBoxLayout(m_proofPart);
    proof->setContentsMargins(0, theme::space::xs, 0, theme::space::xl);
    proof->setSpacing(theme::space::m);
    proof->addWidget(widgets::makeHeading(tr("Proof", "heading: what shows that a backup can be restored"), m_proofPart));
    m_proof = new widgets::KeyValueList(m_proofPart);
    proof->addWidget(m_proof);
    column->addWidget(m_proofPart);

    column->addWidget(widgets::makeHeading(tr("Details", "heading"), body));
    column->addSpacing(theme::space::m);
    m_facts = new widgets::KeyValueList(body);
    column->addWidget(m_facts);

    m_chainPart = new QWidget(body);
    m_chain = new QVBoxLayout(m_chainPart);
    m_chain->setContentsMargins(0, theme::space::xl, 0, 0);
    m_chain->setSpacing(theme::space::xs);
    m_chain->addWidget(widgets::makeHeading(tr("Chain", "heading: backups that build on one another"), m_chainPart));
    column->addWidget(m_chainPart);
    column->addStretch();
}

void BackupOverview::setBackup(const core::Backup &backup)
{
    m_backup = backup;
    m_problem->setText(models::ServerWords::text(backup.problem));
    m_problem->setVisible(!backup.problem.isEmpty());
    showProgress();
    showProof();
    showFacts();
    showChain();
}

void BackupOverview::setCancellable(const QString &whyNot)
{
    m_cancel->setEnabled(whyNot.isEmpty());
    m_cancel->setToolTip(whyNot);
}

void BackupOverview::tick()
{
    showProof();
}

void BackupOverview::showProgress()
{
    const core::BackupJob *job = m_desk.jobs.running(m_backup.id);
    const bool making = m_backup.status == BackupStatus::Pending || m_backup.status == BackupStatus::InProgress
        || m_backup.status == BackupStatus::Verifying;
    const core::BackupProgress progress = job ? job->progress : m_backup.progress.value_or(core::BackupProgress());
    m_progress->setVisible(job || making);
    if (!job && !making)
        return;
    const QString step = models::ServerWords::text(progress.step);
    m_step->setText(!step.isEmpty() ? step : job ? BackupWords::job(*job) : BackupWords::status(m_backup.status));
    m_bar->setRange(0, progress.bytesTotal > 0 ? 100 : 0);
    m_bar->setValue(int(progress.percent()));
    QString figures = BackupWords::progress(progress);
    if (figures == step)
        figures.clear();
    m_figures->setText(figures);
}

void BackupOverview::showProof()
{
    const core::BackupProof &proof = m_backup.proof;
    m_proofPart->setVisible(m_backup.status == BackupStatus::Completed);
    const qint64 now = m_clock.nowMs();
    QVector<widgets::KeyValue> rows;
    rows << widgets::KeyValue{tr("Read back", "proof: every byte of the backup was checked"),
                              proof.verifiedAtMs <= 0 ? tr("Never", "proof of a backup")
                                  : proof.verified    ? tr("Whole, %1", "proof; when").arg(Format::ago(proof.verifiedAtMs, now))
                                                      : tr("Damaged, %1", "proof; when").arg(Format::ago(proof.verifiedAtMs, now)),
                              ValueFont::Text, Format::dateTime(proof.verifiedAtMs)};
    rows << widgets::KeyValue{tr("Drill", "proof: the backup was restored into a throw-away place"),
                              proof.drilledAtMs <= 0 ? tr("Never", "proof of a backup")
                                  : proof.drilled    ? tr("Restored in %1, %2", "proof; a duration, when").arg(took(proof.drillMs), Format::ago(proof.drilledAtMs, now))
                                                     : tr("Failed, %1", "proof; when").arg(Format::ago(proof.drilledAtMs, now)),
                              ValueFont::Text, Format::dateTime(proof.drilledAtMs)};
    if (!proof.problem.isEmpty())
        rows << widgets::KeyValue{tr("Problem", "proof: what was wrong"), models::ServerWords::text(proof.problem)};
    m_proof->setRows(rows);
}

void BackupOverview::showFacts()
{
    const core::Backup &b = m_backup;
    QVector<widgets::KeyValue> rows;
    const auto add = [&rows](const QString &key, const QString &value, const QString &tip = {}) {
        rows << widgets::KeyValue{key, value, ValueFont::Text, tip};
    };
    if (!b.description.isEmpty())
        add(tr("About", "detail: description of a backup"), b.description);
    add(tr("Made", "detail: when"), Format::dateTime(b.createdAtMs));
    add(tr("By", "detail: who made the backup"), b.createdBy.isEmpty() ? BackupWords::origin(b.origin)
                                                                      : QStringLiteral("%1 · %2").arg(b.createdBy, BackupWords::origin(b.origin)));
    add(tr("Type", "detail"), BackupWords::type(b.type));
    if (b.sizeBytes > 0)
        add(tr("Size", "detail"), b.contentBytes > 0 ? tr("%1, holds %2", "sizes: of the archive, of what is in it").arg(Format::bytes(b.sizeBytes), Format::bytes(b.contentBytes))
                                                     : Format::bytes(b.sizeBytes));
    else if (b.estimatedBytes > 0)
        add(tr("Estimate", "detail"), tr("about %1, %2", "a size, a duration").arg(Format::bytes(b.estimatedBytes), took(b.estimatedMs)));
    if (b.fileCount > 0)
        add(tr("Files", "detail"), Format::count(b.fileCount));
    if (b.durationMs > 0)
        add(tr("Took", "detail: how long"), took(b.durationMs));
    add(tr("Services", "detail"), dash(b.services.join(QStringLiteral(", "))));
    QStringList parts;
    if (b.options.includeData)
        parts << tr("data", "what is in a backup");
    if (b.options.includeConfig)
        parts << tr("configuration", "what is in a backup");
    if (b.options.includeLogs)
        parts << tr("logs", "what is in a backup");
    if (b.hasAccounts)
        parts << tr("accounts and keys", "what is in a backup");
    add(tr("Holds", "detail: what is in it"), dash(parts.join(QStringLiteral(", "))));
    add(tr("Encryption", "detail"), BackupWords::encryption(b.encryption));
    add(tr("Kept until", "detail"), b.expiresAtMs > 0 ? Format::dateTime(b.expiresAtMs) : tr("it is deleted", "kept until"));
    if (!b.digest.isEmpty())
        rows << widgets::KeyValue{tr("SHA-256", "detail"), b.digest.left(kDigestLine) + u'\n' + b.digest.mid(kDigestLine), ValueFont::Mono};
    m_facts->setRows(rows);
    widgets::KeyValueList::align({m_proof, m_facts});
}

void BackupOverview::addLink(const QString &text, const core::BackupId &id)
{
    auto *link = widgets::makeButton(text, theme::Icon::Archive, theme::ButtonVariant::Link, m_chainPart);
    connect(link, &QPushButton::clicked, this, [this, id] { emit backupWanted(id); });
    m_chain->addWidget(link, 0, Qt::AlignLeft);
    m_links << link;
}

void BackupOverview::showChain()
{
    QVector<core::BackupId> linked;
    if (!m_backup.basedOn.isEmpty())
        linked << m_backup.basedOn;
    linked += m_backup.neededBy.mid(0, kMostLinks);
    m_chainPart->setVisible(!linked.isEmpty());
    if (linked == m_linked)
        return;
    m_linked = linked;
    for (QPushButton *link : std::as_const(m_links))
        link->deleteLater();
    m_links.clear();
    const auto nameOf = [this](const core::BackupId &id) {
        const core::Backup *backup = m_desk.backups.find(id);
        return backup ? backup->name : id.toString();
    };
    if (!m_backup.basedOn.isEmpty())
        addLink(tr("Builds on %1", "link: a backup").arg(nameOf(m_backup.basedOn)), m_backup.basedOn);
    for (const core::BackupId &id : m_backup.neededBy.mid(0, kMostLinks))
        addLink(tr("Needed by %1", "link: a backup").arg(nameOf(id)), id);
}

} // namespace ui::pages
