// SPDX-License-Identifier: GPL-3.0-or-later
// EarlierLines: pages older log lines of the shown services into a LogBuffer, before what is there,
// until a time is reached or there are no more. What is merged in is complete: no service's lines
// are shown further back than another's were asked for. Lives on the window's thread; owned by the
// page; the buffer outlives it. Times in milliseconds.
#pragma once

#include "client/backend.h"
#include "models/log_buffer.h"

#include <QPointer>
#include <QSet>

namespace models {

class EarlierLines final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kPage = 10'000; // of a service; the server's maximum

    enum class End {
        Reached,   // the time asked for, or one page when none was
        Beginning, // there is nothing older
        Full,      // the buffer's memory
        Failed,    // error() tells why
    };

    explicit EarlierLines(LogBuffer &buffer, QObject *parent = nullptr);

    void setBackend(client::Backend *backend);
    // Loads until a line is not newer than `backToMs`; 0: one page. Ignored while busy.
    void load(const QVector<core::ServiceId> &services, qint64 backToMs = 0);
    void cancel();
    bool isBusy() const { return m_waiting > 0; }
    bool atBeginning(const QVector<core::ServiceId> &services) const; // of all of them
    const core::Error &error() const { return m_error; }

signals:
    void started();
    void finished(models::EarlierLines::End end);

private:
    struct Answer
    {
        core::ServiceId service;
        qint64 before = 0; // what was asked for is not newer
        QVector<core::LogEntry> entries;
    };

    void askAll();
    void answered(const core::ServiceId &service, qint64 before, const core::Result<QVector<core::LogEntry>> &result);
    void mergeAnswers();
    void finish(End end);
    qint64 oldestOf(const core::ServiceId &service) const; // 0: no line of it
    bool isThere(const core::ServiceId &service, const core::LogEntry &entry) const;

    LogBuffer &m_buffer;
    QPointer<client::Backend> m_backend;
    QVector<core::ServiceId> m_services;
    QSet<core::ServiceId> m_atBeginning;
    QVector<Answer> m_answers;
    qint64 m_backToMs = 0;
    int m_waiting = 0;
    quint64 m_generation = 0; // answers to an earlier question are not ours
    core::Error m_error;
};

} // namespace models
