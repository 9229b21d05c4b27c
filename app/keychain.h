// SPDX-License-Identifier: GPL-3.0-or-later
// SecretStore: where passwords of saved connections live. Keychain keeps them in the system's own
// store; without one, or with a locked one, it says so and keeps them in memory for this run only,
// never in a file. Window's thread, never blocks; owned by the composition root.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "ui/shell/connection_control.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <optional>

namespace app {

class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Nothing: there is no such secret, or none can be had.
    virtual QFuture<std::optional<QString>> read(const QString &key) = 0;
    virtual void write(const QString &key, const QString &secret) = 0;
    virtual void remove(const QString &key) = 0;

    // How the store stands, as far as it was asked; probe() asks it, answered by stateChanged.
    virtual ui::shell::KeychainState state() const = 0;
    virtual void probe() = 0;

signals:
    void stateChanged();
    // A secret could not be kept beyond this run; why, for people.
    void keptForThisRunOnly(const QString &why);
};

class Keychain final : public SecretStore
{
    Q_OBJECT
public:
    // `patience`: a keyring that never answers counts as absent.
    explicit Keychain(const QString &service, core::Millis patience = core::Millis(60'000), QObject *parent = nullptr);

    QFuture<std::optional<QString>> read(const QString &key) override;
    void write(const QString &key, const QString &secret) override;
    void remove(const QString &key) override;
    ui::shell::KeychainState state() const override { return m_state; }
    void probe() override;

private:
    void learn(int error); // a QKeychain::Error

    ui::shell::KeychainState m_state = ui::shell::KeychainState::Unknown;
    QString m_service;
    core::Millis m_patience;
    QHash<QString, QString> m_thisRun;
};

// In memory alone: for tests, and for a console told to remember nothing.
class MemorySecrets final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    QFuture<std::optional<QString>> read(const QString &key) override;
    void write(const QString &key, const QString &secret) override { m_secrets.insert(key, secret); }
    void remove(const QString &key) override { m_secrets.remove(key); }
    ui::shell::KeychainState state() const override { return ui::shell::KeychainState::Available; }
    void probe() override { }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace app
