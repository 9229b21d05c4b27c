// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_intake.h"

#include "models/format.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/widgets/basics.h"

#include <QMenu>
#include <QPushButton>

namespace ui::pages {

using theme::Icon;

ServiceIntake::ServiceIntake(const models::ServiceModel &services, QWidget &page) : QObject(&page), m_services(services), m_page(page)
{
    m_button = widgets::makeButton(tr("Import", "button: a menu of ways in which services come in"), Icon::Download, theme::ButtonVariant::Normal, &page);
    auto *menu = new QMenu(m_button);
    menu->addAction(theme::icon(Icon::File), tr("From Compose or mcp.json…", "menu: services of a file"), this, &ServiceIntake::openImport);
    menu->addAction(theme::icon(Icon::Package), tr("Adopt containers…", "menu: containers of others become services"), this, &ServiceIntake::openAdopt);
    m_button->setMenu(menu);
    m_button->setToolTip(tr("Bring in services from a file or as containers that are there", "tool tip"));
    m_button->hide();
}

ServiceIntake::~ServiceIntake()
{
    delete m_button;
}

void ServiceIntake::setBackend(client::Backend *backend)
{
    m_backend = backend;
}

QList<Command> ServiceIntake::commands()
{
    const QString hint = tr("Services", "what a command belongs to");
    return {{tr("Import services from Compose or mcp.json", "command"), hint, Icon::File, [this] { openImport(); }},
            {tr("Adopt containers", "command"), hint, Icon::Package, [this] { openAdopt(); }}};
}

void ServiceIntake::openImport()
{
    if (!m_backend)
        return;
    auto *dialog = new dialogs::ImportDialog(*m_backend, m_services, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ImportDialog::imported, this, [this](const QVector<core::ServiceId> &made) {
        if (made.isEmpty())
            return; // the dialog tells
        emit cameIn(made.last());
        emit done(tr("%n service(s) were created", nullptr, int(made.size())));
    });
    dialog->setLate([self = QPointer(this)](const core::Result<core::ServiceImport> &result) {
        if (self)
            self->tellLate(result);
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void ServiceIntake::tellLate(const core::Result<core::ServiceImport> &result)
{
    if (!result)
        return emit failed(tr("Nothing was imported") + QStringLiteral(": ") + models::Format::error(result.error()));
    int made = 0;
    QStringList refused;
    for (const core::ServiceProposal &one : result->services) {
        made += one.isCreated ? 1 : 0;
        if (!one.isCreated)
            refused << one.service.spec.id.toString();
    }
    if (made > 0)
        emit done(tr("%n service(s) were created", nullptr, made));
    if (!refused.isEmpty())
        emit failed(tr("Not imported: %1", "ids of services").arg(refused.join(QStringLiteral(", "))));
}

void ServiceIntake::openAdopt()
{
    if (!m_backend)
        return;
    auto *dialog = new dialogs::AdoptDialog(*m_backend, m_services, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::AdoptDialog::adopted, this, [this](const core::ServiceId &id, const QString &name) {
        emit cameIn(id);
        emit done(tr("%1 is a service now", "a container").arg(name));
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace ui::pages
