// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigActions: carries out what a person asks of configuration values, keeps the table current with
// what came of it, and says in words how it ended. What may be asked depends on permissions: see
// whyNot(). GUI thread; owned by the configuration page; the model outlives it.
#pragma once

#include "client/backend.h"
#include "models/config_model.h"

#include <QObject>
#include <QPointer>

namespace ui::pages {

class ConfigActions : public QObject
{
    Q_OBJECT

public:
    explicit ConfigActions(models::ConfigModel &model, QObject *parent = nullptr) : QObject(parent), m_model(model) { }

    void setBackend(client::Backend *backend) { m_backend = backend; }
    client::Backend *backend() const { return m_backend; }

    // Why it cannot be changed now; empty when it can. Some of the platform's settings take more than others.
    QString whyNot(const client::PlatformSetting *setting = nullptr) const;
    // Why it cannot be deleted, or set back to its default.
    QString whyNotRemove(const models::ConfigRow &row) const;

    // Refused fields are for whoever asked; only while there is a backend.
    client::Future<client::ConfigEntry> set(const client::ConfigChange &change);
    client::Future<> remove(const client::ConfigPlace &place);
    // What was done elsewhere, such as together with others.
    void take(const QVector<client::ConfigEntry> &entries, const QVector<client::ConfigPlace> &removed);
    void fail(const QString &what, const core::Error &error);

signals:
    void done(const QString &text);
    void failed(const QString &text);
    void changed(const client::ConfigPlace &place); // its history has another entry

private:
    models::ConfigModel &m_model;
    QPointer<client::Backend> m_backend;
};

} // namespace ui::pages
