// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/container_engine.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QtTest>

#include <unistd.h>

namespace support {
namespace {

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QString find(const QString &program)
{
    const QString usual = QStandardPaths::findExecutable(program);
    return usual.isEmpty() ? QStandardPaths::findExecutable(program, {"/usr/sbin", "/sbin", "/bin"}) : usual;
}

} // namespace

ContainerEngine::ContainerEngine() = default;

ContainerEngine::~ContainerEngine()
{
    // What went on when it was killed can only be ended by an engine.
    if (isRunning() || (m_wasKilled && start()))
        removeContainers();
    stop();
    // An engine that was killed leaves layers mounted.
    QFile mounts("/proc/self/mounts");
    if (mounts.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : mounts.readAll().split('\n')) {
            const QString place = QString::fromLocal8Bit(line.split(' ').value(1));
            if (place.startsWith(m_folder.path() + '/'))
                run(find("umount"), {"-l", place});
        }
    }
    run("/bin/rm", {"-rf", m_folder.path()});
}

bool ContainerEngine::start()
{
    if (isRunning())
        return true;
    const QString program = find("dockerd");
    if (program.isEmpty() || find("busybox").isEmpty() || find("curl").isEmpty()) {
        m_problem = "dockerd, busybox (static) and curl are needed";
        return false;
    }
    if (geteuid() != 0) {
        m_problem = "a Docker engine of one's own needs root";
        return false;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_folder.filePath("dockerd.log"), QIODevice::Append);
    // Debian keeps iptables in sbin.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", environment.value("PATH") + ":/usr/sbin:/sbin");
    m_process->setProcessEnvironment(environment);
    m_process->start(program, {"--host", address(), "--data-root", m_folder.filePath("data"), "--exec-root", m_folder.filePath("exec"),
                               "--pidfile", m_folder.filePath("pid"), "--log-level", "warn"});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60'000 && m_process->state() != QProcess::NotRunning) {
        if (call("GET", "/_ping") == "OK") {
            if (m_hasImage || makeImage())
                return true;
            break;
        }
        QTest::qWait(100);
    }
    QFile log(m_folder.filePath("dockerd.log"));
    m_problem = log.open(QIODevice::ReadOnly) ? "dockerd does not run here: " + QString::fromUtf8(log.readAll().right(500)) : "dockerd does not run here";
    stop();
    return false;
}

void ContainerEngine::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(30'000))
        m_process->kill();
    m_process->waitForFinished(5'000);
    m_process.reset();
}

void ContainerEngine::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(5'000);
    m_process.reset();
    m_wasKilled = true;
    // It left these behind; a number that is used again would pass for a running one.
    QFile::remove(m_folder.filePath("pid"));
    QFile::remove(m_folder.filePath("exec/containerd/containerd.pid"));
}

QByteArray ContainerEngine::call(const QByteArray &method, const QString &path, const QByteArray &body, const QString &contentType) const
{
    QStringList arguments{"-s", "--max-time", "60", "--unix-socket", socket(), "-X", method, "http://engine" + path};
    if (!body.isEmpty())
        arguments << "-H" << "Content-Type: " + contentType << "--data-binary" << "@-";
    return run(find("curl"), arguments, body);
}

bool ContainerEngine::makeImage()
{
    const QString root = m_folder.filePath("image");
    QDir().mkpath(root + "/bin");
    QDir().mkpath(root + "/tmp");
    QDir().mkpath(root + "/etc");
    if (!QFile::copy(find("busybox"), root + "/bin/busybox"))
        return false;
    for (const QByteArray &applet : run(root + "/bin/busybox", {"--list"}).split('\n')) {
        if (!applet.isEmpty() && applet != "busybox")
            QFile::link("busybox", root + "/bin/" + applet);
    }
    const QByteArray tar = run(find("tar"), {"-C", root, "-c", "."});
    call("POST", "/images/create?fromSrc=-&repo=mcp-test/busybox&tag=1", tar, "application/x-tar");
    m_hasImage = call("GET", "/images/mcp-test/busybox:1/json").contains("\"Id\"");
    return m_hasImage;
}

void ContainerEngine::removeContainers() const
{
    for (const QJsonValue &container : QJsonDocument::fromJson(call("GET", "/containers/json?all=1")).array())
        call("DELETE", "/containers/" + container["Id"].toString() + "?force=1&v=1");
}

int ContainerEngine::runningContainers() const
{
    return int(QJsonDocument::fromJson(call("GET", "/containers/json")).array().size());
}

} // namespace support
