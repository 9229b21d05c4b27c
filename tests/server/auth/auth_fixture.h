// SPDX-License-Identifier: GPL-3.0-or-later
// AuthFixture: a data folder with a store and a sign-in system on it, both of which can be closed and
// opened again. Hashing is cheap here and the clock stands still; everything else is real.
#pragma once

#include "server/auth/auth_system.h"
#include "server/store/store.h"

#include <QTemporaryDir>
#include <QTest>

class AuthFixture
{
public:
    inline static const QString kAdmin = QStringLiteral("admin@localhost");
    inline static const QString kPassword = QStringLiteral("correct horse battery");
    inline static const server::auth::ClientInfo kClient{QStringLiteral("tests/1"), QStringLiteral("127.0.0.1")};

    AuthFixture()
    {
        options.bootstrap.dataDir = dir.path();
        options.bootstrap.adminPassword = kPassword;
        options.passwordCost = {8, 1, 1};
    }

    bool open()
    {
        close();
        auto opened = server::store::Store::open({dir.path(), {}});
        if (!opened) {
            qWarning("%s", qPrintable(opened.error().message + opened.error().detail));
            return false;
        }
        store = *std::move(opened);
        if (!giveKey())
            return false;
        auto made = server::auth::AuthSystem::create(store->database(), store->sealer(), clock, options);
        if (!made) {
            qWarning("%s", qPrintable(made.error().message + made.error().detail));
            return false;
        }
        auth = *std::move(made);
        return true;
    }
    void close()
    {
        auth.reset();
        store.reset();
    }

    server::auth::AuthService &service() { return auth->service(); }
    core::Result<server::auth::SignIn> login(const QString &email = kAdmin, const QString &password = kPassword,
                                             const QString &address = QStringLiteral("127.0.0.1"))
    {
        return service().login(email, password, {QStringLiteral("tests/1"), address}).result();
    }
    core::Result<server::auth::SignIn> refresh(const server::auth::SignIn &of)
    {
        return service().refresh(of.tokens.refreshToken.toLatin1(), kClient).result();
    }
    bool isLetIn(const server::auth::SignIn &signIn)
    {
        return service().principal(signIn.tokens.accessToken.toLatin1()).ok();
    }
    core::Result<server::store::UserRecord> addUser(const QString &email, const QStringList &roles)
    {
        return auth->users().create({email, QStringLiteral("Somebody"), kPassword, roles, server::store::Tier::Basic});
    }

    QTemporaryDir dir;
    core::ManualClock clock;
    server::auth::AuthOptions options;
    std::unique_ptr<server::store::Store> store;
    std::unique_ptr<server::auth::AuthSystem> auth;

private:
    // Making a key takes half a second; one a program is enough here.
    bool giveKey()
    {
        static const QByteArray der = *server::auth::RsaKey::generate()->toPkcs8();
        const QString name = QStringLiteral("auth.signingKey");
        return store->settings().get(name)->has_value() || store->settings().setSealed(name, der, store->sealer());
    }
};
