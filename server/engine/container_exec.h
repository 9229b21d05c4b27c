// SPDX-License-Identifier: GPL-3.0-or-later
// ContainerExec: a command run inside a running container: made, started over an upgraded connection,
// both outputs collected up to a cap, its exit code asked for. Lives on its owner's thread; deleting
// it tells nobody. The engine has no way to end a command; see `lateProcess`.
#pragma once

#include "server/engine/engine_client.h"
#include "server/engine/frame_splitter.h"

#include <QMap>
#include <QTimer>

namespace server::engine {

struct ExecOrder
{
    QString container;
    QStringList command;
    QString workdir;
    QMap<QString, QString> environment;
    core::Millis timeLimit{30'000};
    qint64 outputCap = 1024 * 1024; // per stream
};

struct ExecOutput
{
    int exitCode = 0;
    QByteArray stdOut;
    QByteArray stdErr;
    bool stdOutTruncated = false;
    bool stdErrTruncated = false;
    bool timedOut = false;
    qint64 lateProcess = 0; // its number on the engine's machine, when it still runs after the limit
};

class ContainerExec : public QObject
{
    Q_OBJECT
public:
    ContainerExec(EngineClient &client, ExecOrder order, QObject *parent = nullptr);

    void start();

signals:
    void finished(const core::Result<server::engine::ExecOutput> &result); // once

private:
    void run();
    void collect(const QByteArray &bytes);
    void inspect();
    void finish(const core::Result<ExecOutput> &result);

    EngineClient &m_client;
    const ExecOrder m_order;
    QString m_id;
    std::unique_ptr<EngineCall> m_call;
    FrameSplitter m_frames;
    ExecOutput m_output;
    QByteArray m_refusal; // the body of an answer that is an error
    QTimer m_limit;
    bool m_done = false;
};

} // namespace server::engine
