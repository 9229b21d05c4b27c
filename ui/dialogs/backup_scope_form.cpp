// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backup_scope_form.h"

#include "models/service_model.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui::dialogs {

namespace {
constexpr int kMostRows = 6;
} // namespace

BackupScopeForm::BackupScopeForm(const models::ServiceModel &services, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::s);
    column->addWidget(new widgets::TextLabel(tr("What goes in", "heading: of a backup"), theme::type::small, theme::Color::Text2,
                                             QFont::Medium, this));
    m_everything = new QRadioButton(tr("The whole platform: all services, accounts, keys and settings", "what goes into a backup"), this);
    m_chosen = new QRadioButton(tr("Chosen services", "what goes into a backup"), this);
    m_everything->setChecked(true);
    column->addWidget(m_everything);
    column->addWidget(m_chosen);
    m_list = new QListWidget(this);
    m_list->setUniformItemSizes(true);
    for (int row = 0; row < services.rowCount(); ++row) {
        const core::ServiceSpec &spec = services.rowAt(row).service.spec;
        auto *item = new QListWidgetItem(spec.name.isEmpty() ? spec.id.toString() : spec.name, m_list);
        item->setData(Qt::UserRole, spec.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({100, theme::row::s});
    }
    m_list->sortItems();
    m_list->setFixedHeight(std::clamp(m_list->count(), 2, kMostRows) * theme::row::s + 2);
    m_field = new FormField(tr("Services", "label"), m_list, {}, this);
    column->addWidget(m_field);
    column->addSpacing(theme::space::xs);
    m_data = addChoice(column, tr("Data", "check box: goes into a backup"),
                       tr("The services' own folders and the folders of this computer that are their volumes."), this);
    m_config = addChoice(column, tr("Configuration", "check box: goes into a backup"),
                         tr("Settings and values. Sealed values stay sealed."), this);
    m_logs = addChoice(column, tr("Logs", "check box: goes into a backup"), tr("What the services have written so far."), this);
    m_compress = addChoice(column, tr("Compress", "check box: a backup"),
                           tr("Smaller and mostly faster; leave it out when the data is compressed already."), this);
    setOptions({});
    connect(m_everything, &QRadioButton::toggled, this, [this] {
        showList();
        emit changed();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        m_field->setError({});
        emit changed();
    });
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    for (QCheckBox *box : {m_data, m_config, m_logs, m_compress})
        connect(box, &QCheckBox::toggled, this, &BackupScopeForm::changed);
}

void BackupScopeForm::showList()
{
    m_field->setVisible(m_chosen->isChecked());
    m_field->setError({});
}

core::BackupOptions BackupScopeForm::options() const
{
    core::BackupOptions options = m_base;
    options.includeData = m_data->isChecked();
    options.includeConfig = m_config->isChecked();
    options.includeLogs = m_logs->isChecked();
    options.compress = m_compress->isChecked();
    options.services.clear();
    for (int row = 0; m_chosen->isChecked() && row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            options.services << m_list->item(row)->data(Qt::UserRole).toString();
    return options;
}

void BackupScopeForm::setOptions(const core::BackupOptions &options)
{
    const QSignalBlocker blocker(this);
    m_base = options;
    m_data->setChecked(options.includeData);
    m_config->setChecked(options.includeConfig);
    m_logs->setChecked(options.includeLogs);
    m_compress->setChecked(options.compress);
    QStringList missing = options.services;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString id = m_list->item(row)->data(Qt::UserRole).toString();
        m_list->item(row)->setCheckState(options.services.contains(id) ? Qt::Checked : Qt::Unchecked);
        missing.removeAll(id);
    }
    // One that is gone stays named, so that saving something else does not drop it unseen.
    for (const QString &id : std::as_const(missing)) {
        auto *item = new QListWidgetItem(tr("%1 (not there now)", "a service").arg(id), m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setSizeHint({100, theme::row::s});
    }
    (options.services.isEmpty() ? m_everything : m_chosen)->setChecked(true);
    showList();
}

bool BackupScopeForm::check()
{
    const bool none = m_chosen->isChecked() && options().services.isEmpty();
    m_field->setError(none ? tr("Choose at least one service") : QString());
    if (none)
        m_list->setFocus();
    return !none;
}

} // namespace ui::dialogs
