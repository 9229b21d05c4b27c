// SPDX-License-Identifier: GPL-3.0-or-later
// ExecJob: the output, cap and time limit of one command that runs beside a service. The tracker
// follows its processes; this collects what they write. Lives on the runtime thread, owned by the
// driver.
#pragma once

#include "server/runtime/descriptor.h"
#include "server/runtime/driver.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace server::runtime {

class ExecJob final : public QObject
{
    Q_OBJECT
public:
    ExecJob(quint64 run, const ExecRequest &request, std::function<void(core::Result<ExecResult>)> done);
    ~ExecJob() override;

    quint64 run() const { return m_run; }
    void collect(Descriptor standardOutput, Descriptor standardError);
    // Nothing of its processes is left: reads the rest and answers.
    void processesGone(int exitCode, int signal);
    void fail(core::Error error);

signals:
    void tooLate(); // the time limit has passed

private:
    struct Stream
    {
        Descriptor end;
        std::unique_ptr<QSocketNotifier> notifier;
        QByteArray *bytes = nullptr;
        bool *truncated = nullptr;
    };
    enum class Amount { OnePiece, Everything };
    void read(Stream &stream, Amount amount);
    void open(Stream &stream, Descriptor end);

    quint64 m_run;
    qint64 m_cap;
    core::Millis m_timeLimit;
    std::function<void(core::Result<ExecResult>)> m_done;
    ExecResult m_result;
    Stream m_out;
    Stream m_err;
    QTimer m_limit;
};

} // namespace server::runtime
