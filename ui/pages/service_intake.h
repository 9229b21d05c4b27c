// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceIntake: how services come in other than by the form: from a Compose file or an mcp.json, and as
// containers of others that are adopted. Has the button for it with its menu, and opens the dialogs over
// the page's window. GUI thread; owned by the services page; the button stands in the window's top bar.
#pragma once

#include "client/backend.h"
#include "ui/pages/page.h"

#include <QPointer>

class QPushButton;

namespace ui::pages {

class ServiceIntake : public QObject
{
    Q_OBJECT

public:
    ServiceIntake(const models::ServiceModel &services, QWidget &page);
    ~ServiceIntake() override;

    void setBackend(client::Backend *backend);
    QPushButton *button() const { return m_button; }
    QList<Command> commands();
    void openImport();
    void openAdopt();

signals:
    void done(const QString &text);
    void failed(const QString &text);
    void cameIn(const core::ServiceId &id);

private:
    void tellLate(const core::Result<core::ServiceImport> &result); // the dialog is closed

    const models::ServiceModel &m_services;
    QWidget &m_page;
    QPointer<client::Backend> m_backend;
    QPointer<QPushButton> m_button;
};

} // namespace ui::pages
