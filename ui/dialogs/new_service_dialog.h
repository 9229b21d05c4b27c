// SPDX-License-Identifier: GPL-3.0-or-later
// NewServiceDialog: describes a new service (from the server's catalogue, an image or a command) and
// creates it, or changes one that is there. The form stands beside its JSON, and an edit beside what
// it changes; what the server refuses is shown at the field it is about. An edit is laid over what
// the server has at that moment, never over what somebody else has changed meanwhile. GUI thread; the
// backend outlives it.
#pragma once

#include "client/backend.h"
#include "ui/dialogs/form_field.h"

#include <QPointer>

class QCheckBox;

namespace ui::dialogs {

class ServiceForm;
class SpecAside;

class NewServiceDialog : public FormDialog
{
    Q_OBJECT

public:
    static constexpr int kIdLength = 128;

    NewServiceDialog(client::Backend &backend, QWidget *parent);
    // Edits this one.
    NewServiceDialog(client::Backend &backend, const core::Service &service, QWidget *parent);

    core::ServiceSpec spec() const;
    ServiceForm *fields() const { return m_fields; }
    SpecAside *aside() const { return m_aside; }
    // Ports of other services, with their names.
    void setTakenPorts(const QMap<int, QString> &ports);
    // "Filesystem MCP" -> "filesystem-mcp"
    static QString idFromName(const QString &name);

signals:
    void created(const core::ServiceId &id, const QString &name);
    // Created, but its start was refused.
    void startFailed(const core::ServiceId &id, const core::Error &error);
    void saved(const core::Service &service);

protected:
    void submit() override;

private:
    void build();
    void formChanged();
    void showActionText();
    void create();
    void fetchCurrent();
    void save();
    void put(const core::Service &current);
    client::Future<core::Service> send();
    void refuse(const core::Error &error);
    bool isEdit() const { return m_current.has_value(); }

    client::Backend &m_backend;
    std::optional<core::Service> m_current; // as the server has it, in an edit
    enum class Loaded { No, Yes } m_loaded = Loaded::Yes;
    ServiceForm *m_fields;
    SpecAside *m_aside;
    QCheckBox *m_startNow = nullptr;
};

} // namespace ui::dialogs
