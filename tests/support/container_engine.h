// SPDX-License-Identifier: GPL-3.0-or-later
// ContainerEngine: a real engine of the test's own, on a socket and in folders of its own, with an image
// made from busybox ("mcp-test/busybox:1"), so that nothing is pulled. It is Docker's, or Podman's where
// MCP_TEST_ENGINE says "podman". Needs root; `problem()` says in words why there is none. Test thread.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace support {

class ContainerEngine
{
public:
    static constexpr char kImage[] = "mcp-test/busybox:1";

    ContainerEngine();
    ~ContainerEngine(); // ends it by its own process id, and what runs in it

    enum class Kind { Docker, Podman };
    Kind kind() const { return m_kind; }

    // For the next start, in the engine's own words.
    void setMoreArguments(const QStringList &arguments) { m_moreArguments = arguments; }

    // False: see problem().
    bool start();
    // What the engine stores lies in so much memory; before the first start.
    bool limitSpace(int megabytes);
    void fillSpace();
    void signal(int number) const;
    void freeSpace();
    void stop();   // SIGTERM: Docker ends its containers, Podman's go on
    void kill();   // SIGKILL: containers may go on
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    const QString &problem() const { return m_problem; }

    QString socket() const { return m_folder.filePath("engine.sock"); }
    QString address() const { return "unix://" + socket(); }

    // A call of the engine's API, by curl: the test's own hand, beside the client under test.
    QByteArray call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                    const QString &contentType = "application/json") const;
    void removeContainers() const; // every one
    int runningContainers() const;

private:
    QString whatIsMissing() const;
    QStringList arguments() const;
    bool makeImage();

    const Kind m_kind;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QStringList m_moreArguments;
    QString m_problem;
    bool m_hasImage = false;
    bool m_wasKilled = false;
};

} // namespace support
