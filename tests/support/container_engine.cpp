// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/container_engine.h"

#include "tests/support/run_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QtTest>

#include <csignal>
#include <unistd.h>

namespace support {
namespace {

// What of Podman's configuration its options do not cover. Limits that the machine's own may lie above of are
// refused by runc; a registry on loopback has no TLS.
constexpr char kPodmanConfiguration[] = "[engine]\nruntime = \"runc\"\ncgroup_manager = \"cgroupfs\"\nevents_logger = \"file\"\n"
                                        "[containers]\ndefault_ulimits = [\"nofile=1024:1024\", \"nproc=1024:1024\"]\nlog_driver = \"k8s-file\"\n[network]\nnetwork_backend = \"netavark\"\n";
constexpr char kPodmanRegistries[] = "[[registry]]\nprefix = \"127.0.0.1\"\nlocation = \"127.0.0.1\"\ninsecure = true\n";

bool writeFile(const QString &path, const char *text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
}

} // namespace

ContainerEngine::ContainerEngine() : m_kind(qgetenv("MCP_TEST_ENGINE") == "podman" ? Kind::Podman : Kind::Docker) { }

ContainerEngine::~ContainerEngine()
{
    // What went on when it was killed can only be ended by an engine.
    if (isRunning() || (m_wasKilled && start())) {
        removeContainers();
        call("POST", "/networks/prune"); // their bridges are the machine's
    }
    stop();
    // Podman's monitors of commands wait for minutes, and would then begin in these folders anew.
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList({"[0-9]*"}, QDir::Dirs)) {
        QFile line("/proc/" + name + "/cmdline");
        if (line.open(QIODevice::ReadOnly) && line.readAll().contains(m_folder.path().toUtf8() + '/'))
            ::kill(name.toInt(), SIGKILL);
    }
    // An engine that was killed leaves layers mounted.
    QFile mounts("/proc/self/mounts");
    if (mounts.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : mounts.readAll().split('\n')) {
            const QString place = QString::fromLocal8Bit(line.split(' ').value(1));
            if (place.startsWith(m_folder.path() + '/'))
                runProgram(findProgram("umount"), {"-l", place});
        }
    }
    runProgram("/bin/rm", {"-rf", m_folder.path()});
}

bool ContainerEngine::start()
{
    if (isRunning())
        return true;
    m_problem = whatIsMissing();
    if (!m_problem.isEmpty())
        return false;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_folder.filePath("log"), QIODevice::Append);
    // Debian keeps iptables in sbin.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", environment.value("PATH") + ":/usr/sbin:/sbin");
    if (m_kind == Kind::Podman) {
        environment.insert("CONTAINERS_CONF", m_folder.filePath("containers.conf"));
        environment.insert("CONTAINERS_REGISTRIES_CONF", m_folder.filePath("registries.conf"));
        if (!writeFile(m_folder.filePath("containers.conf"), kPodmanConfiguration) || !writeFile(m_folder.filePath("registries.conf"), kPodmanRegistries)) {
            m_problem = "Podman's configuration cannot be written";
            return false;
        }
    }
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(m_folder.path()); // what its helpers leave
    m_process->start(findProgram(m_kind == Kind::Podman ? "podman" : "dockerd"), arguments() + m_moreArguments);
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
    QFile log(m_folder.filePath("log"));
    m_problem = "the engine does not run here: " + QString::fromUtf8(log.open(QIODevice::ReadOnly) ? log.readAll().right(500) : QByteArray());
    stop();
    return false;
}

QString ContainerEngine::whatIsMissing() const
{
    const QStringList needed = m_kind == Kind::Podman ? QStringList{"podman", "runc", "busybox", "curl"} : QStringList{"dockerd", "busybox", "curl"};
    for (const QString &program : needed) {
        if (findProgram(program).isEmpty())
            return program + " is not installed";
    }
    return geteuid() == 0 ? QString() : QStringLiteral("an engine of one's own needs root");
}

QStringList ContainerEngine::arguments() const
{
    if (m_kind == Kind::Podman) {
        return {"--root", m_folder.filePath("data"), "--runroot", m_folder.filePath("run"), "--tmpdir", m_folder.filePath("state"),
                "--network-config-dir", m_folder.filePath("networks"), "--log-level", "warn", "system", "service", "--time=0", address()};
    }
    return {"--host", address(), "--data-root", m_folder.filePath("data"), "--exec-root", m_folder.filePath("exec"),
            "--pidfile", m_folder.filePath("pid"), "--log-level", "warn"};
}

bool ContainerEngine::limitSpace(int megabytes)
{
    QDir().mkpath(m_folder.filePath("data"));
    runProgram(findProgram("mount"), {"-t", "tmpfs", "-o", QStringLiteral("size=%1m").arg(megabytes), "tmpfs", m_folder.filePath("data")});
    return QStorageInfo(m_folder.filePath("data")).bytesTotal() == qint64(megabytes) * 1024 * 1024;
}

void ContainerEngine::fillSpace()
{
    QFile filler(m_folder.filePath("data/filler"));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    for (qsizetype piece = 1024 * 1024; piece > 0; piece /= 2) {
        while (filler.write(QByteArray(piece, 'x')) == piece) { }
    }
}

void ContainerEngine::freeSpace()
{
    QFile::remove(m_folder.filePath("data/filler"));
}

void ContainerEngine::signal(int number) const
{
    if (m_process)
        ::kill(pid_t(m_process->processId()), number);
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
    return runProgram(findProgram("curl"), arguments, body);
}

bool ContainerEngine::makeImage()
{
    const QString root = m_folder.filePath("image");
    if (!makeBusyboxRoot(root))
        return false;
    const QByteArray tar = runProgram(findProgram("tar"), {"-C", root, "-c", "."});
    call("POST", "/images/create?fromSrc=-&repo=mcp-test/busybox:1", tar, "application/x-tar");
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
