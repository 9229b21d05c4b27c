// SPDX-License-Identifier: GPL-3.0-or-later
// The daemon as a service of systemd: states and watchdog over a real notify socket, sockets handed over,
// credentials, and a log made for the journal.
#include "tests/places/places.h"
#include "tests/support/daemon_process.h"
#include "tests/support/run_program.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <memory>

#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace support;

namespace {

// Where the service manager listens: every message that came, in order.
class NotifySocket
{
public:
    explicit NotifySocket(const QString &path) : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        m_isOpen = ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
            char text[4096];
            for (ssize_t got = ::recv(m_descriptor, text, sizeof text, 0); got > 0; got = ::recv(m_descriptor, text, sizeof text, 0))
                m_messages.append(QByteArray(text, got));
        });
    }
    ~NotifySocket()
    {
        m_notifier.reset();
        ::close(m_descriptor);
    }
    bool isOpen() const { return m_isOpen; }
    const QByteArrayList &messages() const { return m_messages; }
    // The place of the first message with the line, from a place on; -1: none yet.
    qsizetype find(const QByteArray &line, qsizetype from = 0) const
    {
        for (qsizetype i = from; i < m_messages.size(); ++i) {
            if (m_messages[i].split('\n').contains(line))
                return i;
        }
        return -1;
    }
    qsizetype count(const QByteArray &line) const
    {
        return std::count_if(m_messages.begin(), m_messages.end(), [&line](const QByteArray &message) { return message.split('\n').contains(line); });
    }

private:
    int m_descriptor;
    bool m_isOpen = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArrayList m_messages;
};

// One thread of a process, standing still until this goes: what a thread that hangs is to the others.
class HeldThread
{
public:
    HeldThread(qint64 process, const QString &name)
    {
        const QDir tasks(u"/proc/%1/task"_s.arg(process));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(tasks.filePath(task + u"/comm"_s));
            const bool isIt = name.isEmpty() ? task == QString::number(process) : file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).trimmed() == name;
            // What a thread starts has its name until it takes one of its own.
            if (isIt && (m_thread == 0 || task.toInt() < m_thread))
                m_thread = pid_t(task.toInt());
        }
        if (m_thread == 0) {
            m_problem = ESRCH;
            return;
        }
        int status = 0;
        if (::ptrace(PTRACE_SEIZE, m_thread, 0, 0) != 0 || ::ptrace(PTRACE_INTERRUPT, m_thread, 0, 0) != 0 || ::waitpid(m_thread, &status, __WALL) != m_thread)
            m_problem = errno;
    }
    ~HeldThread()
    {
        if (m_problem == 0)
            ::ptrace(PTRACE_DETACH, m_thread, 0, 0);
    }
    Q_DISABLE_COPY_MOVE(HeldThread)
    int problem() const { return m_problem; } // an errno; 0: it stands still

private:
    pid_t m_thread = 0;
    int m_problem = 0;
};

} // namespace

class TestServiceManager : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_launcher;

    QStringList launcher(const QStringList &options) const { return m_launcher + options + QStringList{u"--"_s}; }

private slots:
    void initTestCase()
    {
        const QString python = findProgram(u"python3"_s);
        QVERIFY2(!python.isEmpty(), "python3 is needed (package python3)");
        m_launcher = {python, places::source(QStringLiteral("tests/server/daemon/as_systemd.py"))};
    }

    void statesAreTold()
    {
        NotifySocket manager(m_dir.filePath(u"states"_s));
        QVERIFY(manager.isOpen());
        DaemonProcess daemon;
        QVERIFY2(daemon.start({}, {{u"NOTIFY_SOCKET"_s, m_dir.filePath(u"states"_s)}}), daemon.log().constData());
        QTRY_VERIFY_WITH_TIMEOUT(manager.find("READY=1") >= 0, 20'000);
        const qsizetype ready = manager.find("READY=1");
        QVERIFY2(manager.messages()[ready].contains("STATUS=Serving " + daemon.url().toString().toUtf8()), manager.messages()[ready].constData());

        ::kill(pid_t(daemon.pid()), SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(manager.find("READY=1", ready + 1) > 0, 20'000);
        const qsizetype reloading = manager.find("RELOADING=1");
        QVERIFY(reloading > ready && reloading < manager.find("READY=1", ready + 1));
        QVERIFY2(manager.messages()[reloading].contains("MONOTONIC_USEC="), manager.messages()[reloading].constData());

        QCOMPARE(daemon.terminate(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(manager.find("STOPPING=1") > reloading, 20'000);
        QCOMPARE(manager.count("WATCHDOG=1"), 0); // nobody asked for it
    }

    void aStartThatFailsSaysWhy()
    {
        NotifySocket manager(m_dir.filePath(u"failing"_s));
        DaemonProcess daemon;
        QVERIFY(!daemon.start({u"--tls-cert"_s, u"none.pem"_s, u"--tls-key"_s, u"none.pem"_s}, {{u"NOTIFY_SOCKET"_s, m_dir.filePath(u"failing"_s)}}));
        QTRY_VERIFY_WITH_TIMEOUT(manager.messages().size() >= 2, 20'000);
        QVERIFY2(manager.messages().last().startsWith("STATUS=Cannot read none.pem"), manager.messages().last().constData());
        QCOMPARE(manager.find("READY=1"), -1);
    }

    void theWatchdogIsFed()
    {
        NotifySocket manager(m_dir.filePath(u"watchdog"_s));
        DaemonProcess daemon;
        QVERIFY2(daemon.start({}, {{u"NOTIFY_SOCKET"_s, m_dir.filePath(u"watchdog"_s)}, {u"WATCHDOG_USEC"_s, u"600000"_s}}), daemon.log().constData());
        QTRY_VERIFY_WITH_TIMEOUT(manager.count("WATCHDOG=1") >= 4, 60'000);
    }

    void aDaemonThatHangsIsNotSaidToBeAlive_data()
    {
        QTest::addColumn<QString>("thread");
        QTest::newRow("in its main thread") << QString();
        QTest::newRow("in the runtime of services") << u"runtime"_s;
        QTest::newRow("in its events") << u"events"_s;
        QTest::newRow("in a listener") << u"http lane 0"_s;
    }
    void aDaemonThatHangsIsNotSaidToBeAlive()
    {
        QFETCH(QString, thread);
        constexpr int kWatchdogMs = 900;
        const QString path = m_dir.filePath(u"hangs-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        NotifySocket manager(path);
        DaemonProcess daemon;
        QVERIFY2(daemon.start({}, {{u"NOTIFY_SOCKET"_s, path}, {u"WATCHDOG_USEC"_s, QString::number(kWatchdogMs * 1000)}}), daemon.log().constData());
        QTRY_VERIFY_WITH_TIMEOUT(manager.count("WATCHDOG=1") >= 2, 60'000);
        {
            const HeldThread held(daemon.pid(), thread);
            if (held.problem() == EPERM)
                QSKIP("this system does not let a test hold a thread of its own child (ptrace)");
            QCOMPARE(held.problem(), 0);
            // What was under way may still arrive; then there is a whole watchdog time without a word, after which systemd kills.
            bool isSilent = false;
            for (const QDeadlineTimer giveUp(20'000); !isSilent && !giveUp.hasExpired();) {
                const qsizetype before = manager.count("WATCHDOG=1");
                QTest::qWait(kWatchdogMs);
                isSilent = manager.count("WATCHDOG=1") == before;
            }
            QVERIFY(isSilent);
        }
        const qsizetype silent = manager.count("WATCHDOG=1");
        QTRY_VERIFY_WITH_TIMEOUT(manager.count("WATCHDOG=1") > silent, 60'000); // it was that thread
        QCOMPARE(daemon.terminate(), 0);
    }

    void aSocketIsTakenOver()
    {
        const QString tell = m_dir.filePath(u"ports"_s);
        DaemonProcess daemon;
        daemon.setLauncher(launcher({u"--sockets"_s, u"1"_s, u"--tell"_s, tell}));
        QVERIFY2(daemon.start(), daemon.log().constData());
        QFile file(tell);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(daemon.url().port(), file.readAll().trimmed().toInt());
        QCOMPARE(daemon.get(u"/health"_s).status, 200);
        QVERIFY(daemon.signIn());
        QCOMPARE(daemon.get(u"/api/v1/services"_s).status, 200);
        QCOMPARE(daemon.terminate(), 0);
    }

    void otherSocketsAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("two") << QStringList{u"--sockets"_s, u"2"_s} << QByteArray("2 sockets were handed over");
        QTest::newRow("of datagrams") << QStringList{u"--sockets"_s, u"1"_s, u"--kind"_s, u"datagram"_s} << QByteArray("no listening TCP socket");
    }
    void otherSocketsAreRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, words);
        DaemonProcess daemon;
        daemon.setLauncher(launcher(options));
        QVERIFY(!daemon.start());
        QVERIFY2(daemon.log().contains(words), daemon.log().constData());
    }

    void credentialsBringKeyAndPassword()
    {
        const QString folder = m_dir.filePath(u"credentials"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder + u'/' + name);
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write(u"platform-key"_s, QByteArray(32, '\x0a')));   // as bytes; the line ends in it belong to it
        QVERIFY(write(u"admin-password"_s, "a long enough one\n")); // as an editor writes it
        const QHash<QString, QString> environment{{u"CREDENTIALS_DIRECTORY"_s, folder}, {u"MCP_ADMIN_PASSWORD"_s, {}}};
        DaemonProcess daemon;
        QVERIFY2(daemon.start({}, environment), daemon.log().constData());
        QVERIFY(!QFile::exists(daemon.dataDir() + u"/data/platform.key"_s));
        QVERIFY(!QFile::exists(daemon.dataDir() + u"/data/initial-admin-password"_s));
        QCOMPARE(daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, u"admin@localhost"_s}, {u"password"_s, u"a long enough one"_s}}).status, 200);
        QCOMPARE(daemon.terminate(), 0);

        QVERIFY(write(u"platform-key"_s, QByteArray(32, '\x0a').toBase64() + '\n')); // the same as text
        QVERIFY2(daemon.start({}, environment), daemon.log().constData());
        QCOMPARE(daemon.terminate(), 0);
        QVERIFY(write(u"platform-key"_s, QByteArray(32, 'x')));
        QVERIFY(!daemon.start({}, environment));
        QVERIFY2(daemon.log().contains("sealed with another key"), daemon.log().constData());
    }

    void theJournalGetsPriorities()
    {
        DaemonProcess daemon;
        daemon.setLauncher(launcher({u"--journal"_s}));
        QVERIFY2(daemon.start({}, {{u"MCP_PLATFORM_NO_SUCH_OPTION"_s, u"1"_s}}), daemon.log().constData());
        QCOMPARE(daemon.terminate(), 0);
        QVERIFY2(daemon.log().contains("<4>default: The variable MCP_PLATFORM_NO_SUCH_OPTION") || daemon.log().contains("<4>The variable MCP_PLATFORM_NO_SUCH_OPTION"),
                 daemon.log().constData());
        for (const QByteArray &line : daemon.log().split('\n'))
            QVERIFY2(line.isEmpty() || (line.startsWith('<') && line.size() > 3 && line[2] == '>'), line.constData());
    }

    void whoIsNotTheJournalGetsTimes()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start({}, {{u"MCP_PLATFORM_NO_SUCH_OPTION"_s, u"1"_s}, {u"JOURNAL_STREAM"_s, u"1:2"_s}}), daemon.log().constData());
        QCOMPARE(daemon.terminate(), 0);
        QVERIFY2(daemon.log().contains(" warn "), daemon.log().constData());
        QVERIFY(!daemon.log().contains("<4>"));
    }
};

QTEST_GUILESS_MAIN(TestServiceManager)
#include "tst_service_manager.moc"
