// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace app {
namespace {

using Secret = std::optional<QString>;

// A promise that keeps its first answer.
class Once
{
public:
    Once() { m_promise.start(); }
    QFuture<Secret> future() { return m_promise.future(); }
    void answer(const Secret &secret)
    {
        if (std::exchange(m_answered, Answered::Yes) == Answered::Yes)
            return;
        m_promise.addResult(secret);
        m_promise.finish();
    }

private:
    enum class Answered { No, Yes };
    QPromise<Secret> m_promise;
    Answered m_answered = Answered::No;
};

QFuture<Secret> ready(const Secret &secret)
{
    Once once;
    once.answer(secret);
    return once.future();
}

} // namespace

Keychain::Keychain(const QString &service, core::Millis patience, QObject *parent)
    : SecretStore(parent)
    , m_service(service)
    , m_patience(patience)
{
}

QFuture<Secret> Keychain::read(const QString &key)
{
    if (const auto at = m_thisRun.constFind(key); at != m_thisRun.constEnd())
        return ready(*at);
    auto once = std::make_shared<Once>();
    auto *job = new QKeychain::ReadPasswordJob(m_service); // deletes itself
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, once, job] {
        learn(job->error());
        once->answer(job->error() == QKeychain::NoError ? Secret(job->textData()) : Secret());
    });
    QTimer::singleShot(m_patience, this, [once] { once->answer({}); });
    job->start();
    return once->future();
}

void Keychain::write(const QString &key, const QString &secret)
{
    m_thisRun.insert(key, secret); // good at once, whatever becomes of the job
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        learn(job->error());
        if (job->error() == QKeychain::NoError)
            return;
        const bool denied =
            job->error() == QKeychain::AccessDenied || job->error() == QKeychain::AccessDeniedByUser;
        emit keptForThisRunOnly(denied ? tr("The keychain is locked; the password is kept for this run only.")
                                       : tr("There is no keychain here; the password is kept for this run only."));
    });
    job->start();
}

void Keychain::remove(const QString &key)
{
    m_thisRun.remove(key);
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    job->start();
}

void Keychain::probe()
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(QStringLiteral("probe")); // there is none: what counts is how that is said
    connect(job, &QKeychain::Job::finished, this, [this, job] { learn(job->error()); });
    job->start();
}

void Keychain::learn(int error)
{
    using ui::shell::KeychainState;
    KeychainState state = m_state;
    switch (error) {
    case QKeychain::NoError:
        state = KeychainState::Available;
        break;
    case QKeychain::EntryNotFound: // a locked one says so too: it finds nothing
        if (m_state != KeychainState::Locked)
            state = KeychainState::Available;
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        state = KeychainState::Locked;
        break;
    default:
        state = KeychainState::Absent;
        break;
    }
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

QFuture<Secret> MemorySecrets::read(const QString &key)
{
    const auto at = m_secrets.constFind(key);
    return ready(at == m_secrets.constEnd() ? Secret() : Secret(*at));
}

} // namespace app
