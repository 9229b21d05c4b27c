// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificate_panel.h"

#include "core/clock.h"
#include "models/format.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/key_value_list.h"

#include <QJsonArray>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::dialogs {

using theme::Color;
using widgets::TextLabel;

namespace {
constexpr qsizetype kPairsInRow = 8;
} // namespace

std::optional<CertificateFacts> certificateFacts(const core::Error &error)
{
    const QJsonObject tls = error.details.value(QLatin1String("tls")).toObject();
    const QByteArray sha256 = tls.value(QLatin1String("sha256")).toString().toLatin1();
    if (sha256.isEmpty())
        return std::nullopt;
    CertificateFacts facts;
    facts.sha256 = sha256;
    facts.subject = tls.value(QLatin1String("subject")).toString();
    facts.issuer = tls.value(QLatin1String("issuer")).toString();
    facts.notBeforeMs = core::parseIsoUtc(tls.value(QLatin1String("notBefore")).toString());
    facts.notAfterMs = core::parseIsoUtc(tls.value(QLatin1String("notAfter")).toString());
    for (const auto &problem : tls.value(QLatin1String("errors")).toArray())
        facts.problems << problem.toString();
    facts.problems.removeDuplicates();
    return facts;
}

QString fingerprintText(const QByteArray &sha256Hex)
{
    QString text;
    for (qsizetype i = 0; i + 1 < sha256Hex.size(); i += 2) {
        if (i > 0)
            text += u':';
        text += QString::fromLatin1(sha256Hex.mid(i, 2)).toUpper();
    }
    return text;
}

CertificatePanel::CertificatePanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::l, theme::space::m, theme::space::l, theme::space::m);
    column->setSpacing(theme::space::s);
    auto *title = new TextLabel(tr("The certificate of this server is not trusted", "title"), theme::type::body, Color::Warn,
                                QFont::DemiBold, this);
    column->addWidget(title);
    m_problems = new TextLabel({}, theme::type::body, Color::Text, QFont::Normal, this);
    m_problems->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(m_problems);
    m_list = new widgets::KeyValueList(this);
    column->addWidget(m_list);
    auto *advice = new TextLabel(tr("Trust it only when its fingerprint is the one that the keeper of the server told you. The console "
                                    "then takes this certificate and no other for this server."),
                                 theme::type::small, Color::Text2, QFont::Normal, this);
    advice->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(advice);
    m_trust = widgets::makeButton(tr("Trust this certificate", "button"), theme::Icon::ShieldAlert, theme::ButtonVariant::Normal, this);
    column->addWidget(m_trust, 0, Qt::AlignLeft);
    connect(m_trust, &QPushButton::clicked, this, [this] { emit trusted(m_facts.sha256); });
    hide();
}

void CertificatePanel::show(const CertificateFacts &facts)
{
    m_facts = facts;
    m_problems->setText(facts.problems.join(u'\n'));
    m_problems->setVisible(!facts.problems.isEmpty());
    const auto time = [](qint64 ms) { return ms < 0 ? tr("unknown", "a time") : models::Format::dateTime(ms); };
    const QString validity = tr("%1 to %2", "validity of a certificate").arg(time(facts.notBeforeMs), time(facts.notAfterMs));
    // In short rows, so that it is always whole and can be compared by eye.
    QString fingerprint = fingerprintText(facts.sha256);
    for (qsizetype at = kPairsInRow * 3 - 1; at < fingerprint.size(); at += kPairsInRow * 3)
        fingerprint[at] = u'\n';
    m_list->setRows({{tr("Issued to", "certificate"), facts.subject.isEmpty() ? tr("nobody named", "certificate") : facts.subject},
                     {tr("Issued by", "certificate"), facts.issuer.isEmpty() ? tr("nobody named", "certificate") : facts.issuer},
                     {tr("Valid", "certificate"), validity},
                     {tr("SHA-256", "certificate: fingerprint"), fingerprint, widgets::ValueFont::Mono, {}}});
    setVisible(true);
    updateGeometry();
}

void CertificatePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::parts::roundBox(painter, rect(), theme::radius::m, theme::color(this, Color::Background), theme::color(this, Color::Border));
}

} // namespace ui::dialogs
