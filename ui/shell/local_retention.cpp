// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/local_retention.h"

#include "models/format.h"
#include "models/permit.h"
#include "ui/dialogs/form_field.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/permit.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace ui::shell {

using theme::Color;
using widgets::TextLabel;

LocalRetention::LocalRetention(client::Backend *local, QWidget *parent) : QWidget(parent), m_backend(local)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::m);
    column->addLayout(row);
    addRow(QStringLiteral("logs.retention.days"), tr("Keep log lines for", "label: of the local server"), tr(" days", "suffix of a number"));
    addRow(QStringLiteral("logs.retention.serviceMb"), tr("Most of one service", "label: how much log text is kept"), tr(" MB", "suffix of a number"));
    addRow(QStringLiteral("metrics.retentionDays"), tr("Keep samples for", "label: of the local server"), tr(" days", "suffix of a number"));
    for (const Row &one : std::as_const(m_rows))
        row->addWidget(one.field, 1, Qt::AlignTop);
    auto *words = new TextLabel(tr("Part of the server's own configuration. How long backups are kept is said by each schedule."), theme::type::small,
                                Color::Text3, QFont::Normal, this);
    words->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(words);
    const QString why = m_backend ? models::Permit::whyNot(m_backend, core::Permission::ConfigRead | core::Permission::ConfigWrite)
                                  : tr("Start the local server and open it in this window to change this.");
    grey(why);
    if (why.isEmpty())
        load();
}

void LocalRetention::addRow(const QString &key, const QString &label, const QString &suffix)
{
    auto *spin = new QSpinBox(this);
    spin->setSuffix(suffix);
    spin->setRange(0, 1'048'576);
    spin->setSpecialValueText(QStringLiteral("–")); // until it is known
    auto *field = new dialogs::FormField(label, spin, {}, this);
    m_rows.append({key, spin, field, 0});
    connect(spin, &QSpinBox::editingFinished, this, [this, at = m_rows.size() - 1] { keep(at); });
}

void LocalRetention::grey(const QString &whyNot)
{
    for (const Row &row : std::as_const(m_rows))
        widgets::permit(row.spin, whyNot);
}

void LocalRetention::load()
{
    grey(tr("The server is being asked."));
    client::ConfigApi &config = m_backend->config();
    config.settings().then(this, [this, &config](const core::Result<QVector<client::PlatformSetting>> &settings) {
        if (!settings) {
            grey(models::Format::error(settings.error()));
            return;
        }
        config.list().then(this, [this, known = *settings](const core::Result<QVector<client::ConfigEntry>> &entries) {
            if (entries)
                take(known, *entries);
            else
                grey(models::Format::error(entries.error()));
        });
    });
}

void LocalRetention::take(const QVector<client::PlatformSetting> &settings, const QVector<client::ConfigEntry> &entries)
{
    for (Row &row : m_rows) {
        const auto setting = std::find_if(settings.begin(), settings.end(), [&](const client::PlatformSetting &one) { return one.key == row.key; });
        if (setting == settings.end()) {
            widgets::permit(row.spin, tr("This server does not have it."));
            continue;
        }
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const client::ConfigEntry &one) {
            return one.place.isGlobal() && one.place.key == row.key;
        });
        row.kept = (entry == entries.end() ? setting->fallback : entry->value).toInt();
        row.spin->setRange(int(setting->min), int(setting->max));
        row.spin->setSpecialValueText({});
        row.spin->setValue(row.kept);
        widgets::permit(row.spin, {});
    }
}

void LocalRetention::keep(qsizetype at)
{
    const int wanted = m_rows[at].spin->value();
    if (!m_backend || m_rows[at].kept == 0 || wanted == m_rows[at].kept)
        return;
    m_rows[at].field->setError({});
    const client::ConfigChange change{{{}, m_rows[at].key}, QString::number(wanted), {}};
    m_backend->config().set(change).then(this, [this, at, wanted](const core::Result<client::ConfigEntry> &result) {
        if (result)
            m_rows[at].kept = wanted;
        else
            m_rows[at].field->setError(models::Format::refusal(result.error()));
    });
}

QSpinBox *LocalRetention::spin(const QString &key) const
{
    for (const Row &row : m_rows)
        if (row.key == key)
            return row.spin;
    return nullptr;
}

QString LocalRetention::error(const QString &key) const
{
    for (const Row &row : m_rows)
        if (row.key == key)
            return row.field->error();
    return {};
}

LocalRetention::~LocalRetention()
{
    widgets::endQuietly(*this);
}

} // namespace ui::shell
