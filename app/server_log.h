// SPDX-License-Identifier: GPL-3.0-or-later
// ServerLog: what the bundled server says, kept in memory for the window to show: the messages that its
// threads give to Qt's logging, which still go where they went before, and what is added by hand.
// add() is thread-safe; the buffer lives on the window's thread. One at a time; owned by LocalServer.
#pragma once

#include "models/log_buffer.h"

#include <QMutex>
#include <QObject>

namespace app {

class ServerLog final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kCapBytes = 4 * 1024 * 1024;
    static constexpr qsizetype kMostWaiting = 10'000; // lines, while the window is busy

    explicit ServerLog(QObject *parent = nullptr);
    ~ServerLog() override;

    models::LogBuffer &buffer() { return m_buffer; }
    void add(core::LogLevel level, const QString &text); // lines of it

private:
    static void message(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void flush();

    models::LogBuffer m_buffer;
    QMutex m_mutex;
    QVector<core::LogEntry> m_waiting;
    qsizetype m_lost = 0;
};

} // namespace app
