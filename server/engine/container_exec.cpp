// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/container_exec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace server::engine {
namespace {

using namespace Qt::StringLiterals;

constexpr int kNotExecutable = 126; // as a shell and the engines have them
constexpr int kNotFound = 127;

EngineRequest post(QByteArray target, const QJsonObject &body)
{
    EngineRequest request;
    request.method = "POST";
    request.target = std::move(target);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

// Engines tell of a program that could not be run in the output itself: Docker "OCI runtime exec failed: …",
// Podman "Error: runc: exec failed: …". Empty: the output is the program's own.
QByteArray refusalIn(const QByteArray &output)
{
    const QByteArray line = output.left(output.indexOf('\n')).trimmed();
    const bool isRefusal = line.startsWith("OCI runtime exec failed") || (line.startsWith("Error: ") && line.contains(": exec failed: "));
    return isRefusal ? line : QByteArray();
}

core::Error noProgram(const ExecOrder &order, const QByteArray &refusal)
{
    if (!order.workdir.isEmpty() && (refusal.contains("chdir to cwd") || refusal.contains("workdir")))
        return core::Error::validation(u"workdir"_s, u"the container engine refused it: %1"_s.arg(QString::fromUtf8(refusal)));
    return core::Error::validation(u"command"_s, u"the program %1 was not found in the container, or may not be run"_s.arg(order.command.value(0)));
}

void keep(QByteArrayView piece, qint64 cap, QByteArray &kept, bool &truncated)
{
    const qsizetype room = qsizetype(cap) - kept.size();
    truncated = truncated || piece.size() > room;
    kept.append(piece.first(std::min(room, piece.size())));
}

} // namespace

ContainerExec::ContainerExec(EngineClient &client, ExecOrder order, QObject *parent)
    : QObject(parent), m_client(client), m_order(std::move(order))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_output.timedOut = true;
        if (m_id.isEmpty())
            return finish(std::move(m_output));
        if (m_call)
            m_call->disconnect(this);
        inspect();
    });
}

void ContainerExec::start()
{
    QJsonArray environment;
    for (auto it = m_order.environment.begin(); it != m_order.environment.end(); ++it)
        environment.append(QString(it.key() + u'=' + it.value()));
    QJsonObject body{
        {u"AttachStdout"_s, true},
        {u"AttachStderr"_s, true},
        {u"Cmd"_s, QJsonArray::fromStringList(m_order.command)},
        {u"Env"_s, environment},
    };
    if (!m_order.workdir.isEmpty())
        body.insert(u"WorkingDir"_s, m_order.workdir);
    m_limit.start(m_order.timeLimit);
    m_client.call(post("/containers/" + segment(m_order.container) + "/exec", body),
                  [self = QPointer(this)](const core::Result<QJsonValue> &answer) {
                      if (!self || self->m_done)
                          return;
                      if (!answer)
                          return self->finish(answer.error());
                      self->m_id = (*answer)["Id"_L1].toString();
                      self->run();
                  });
}

void ContainerExec::run()
{
    EngineRequest request = post("/exec/" + segment(m_id) + "/start", {{u"Detach"_s, false}, {u"Tty"_s, false}});
    request.kind = EngineRequest::Kind::Upgrade;
    request.quietTime = core::Millis(0); // the limit above counts
    m_call = m_client.open(std::move(request));
    connect(m_call.get(), &EngineCall::dataCame, this, &ContainerExec::collect);
    connect(m_call.get(), &EngineCall::finished, this, [this](const core::Result<> &result) {
        if (m_call->status() >= 300)
            finish(EngineClient::errorOf(m_call->status(), m_refusal));
        else if (!result)
            finish(result.error());
        else
            inspect();
    });
    m_call->start();
}

void ContainerExec::collect(const QByteArray &bytes)
{
    if (m_call->status() >= 300) {
        if (m_refusal.size() < 64 * 1024)
            m_refusal.append(bytes);
        return;
    }
    const bool isSound = m_frames.feed(bytes, [this](FrameSplitter::Stream stream, FrameSplitter::Piece, QByteArrayView piece) {
        if (stream == FrameSplitter::Stream::Stderr)
            keep(piece, m_order.outputCap, m_output.stdErr, m_output.stdErrTruncated);
        else
            keep(piece, m_order.outputCap, m_output.stdOut, m_output.stdOutTruncated);
    });
    if (!isSound) {
        core::Error error;
        error.code = core::ErrorCode::Unavailable;
        error.message = u"The container engine's stream of a command's output makes no sense"_s;
        finish(error);
    }
}

void ContainerExec::inspect()
{
    m_client.call({.target = "/exec/" + segment(m_id) + "/json"}, [self = QPointer(this)](const core::Result<QJsonValue> &answer) {
        if (!self || self->m_done)
            return;
        ExecOutput &output = self->m_output;
        if (!answer) {
            if (output.timedOut)
                return self->finish(std::move(output));
            return self->finish(answer.error());
        }
        if (output.timedOut && (*answer)["Running"_L1].toBool())
            output.lateProcess = (*answer)["Pid"_L1].toInteger();
        output.exitCode = (*answer)["ExitCode"_L1].toInt();
        const bool mayBeSo = output.exitCode == kNotFound || output.exitCode == kNotExecutable;
        const QByteArray refusal = refusalIn(output.stdOut) + refusalIn(output.stdErr);
        if (mayBeSo && !refusal.isEmpty())
            return self->finish(noProgram(self->m_order, refusal));
        self->finish(std::move(output));
    });
}

void ContainerExec::finish(const core::Result<ExecOutput> &result)
{
    if (std::exchange(m_done, true))
        return;
    m_limit.stop();
    emit finished(result);
}

} // namespace server::engine
