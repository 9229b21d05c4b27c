// SPDX-License-Identifier: GPL-3.0-or-later
// A service's log whose files are put away and back, as a restore does, while it goes on.
#include "server/logs/log_store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::logs;

class TestLogReplace : public QObject
{
    Q_OBJECT

    const core::ServiceId kService{u"notes"_s};

    static QVector<core::LogEntry> line(qint64 timeMs, const QByteArray &text)
    {
        return {core::LogEntry{timeMs, core::LogLevel::Info, core::LogStream::Stdout, 0, text}};
    }
    QByteArrayList linesOf(const LogStore &store) const
    {
        QByteArrayList lines;
        const auto page = store.query(kService, {});
        for (const core::LogEntry &entry : page ? page->entries : QVector<core::LogEntry>())
            lines.append(entry.message);
        return lines;
    }
    static core::Result<> done(bool ok)
    {
        return ok ? core::success() : core::Result<>(core::Error::internal(u"the test's own renaming"_s));
    }

private slots:
    void otherFilesCanBePutInPlace()
    {
        QTemporaryDir dir;
        core::ManualClock clock;
        LogStore store({.folder = dir.filePath(u"logs"_s)}, clock);
        const QString folder = dir.filePath(u"logs/notes"_s), kept = dir.filePath(u"kept"_s);
        const qint64 now = clock.nowMs();
        store.append(kService, line(now, "before"));
        QVERIFY(store.replace(kService, [&] { return done(QDir().rename(folder, kept)); }));
        QVERIFY(linesOf(store).isEmpty());
        store.append(kService, line(now + 1, "meanwhile"));
        QVERIFY(store.replace(kService, [&] { return done(QDir(folder).removeRecursively() && QDir().rename(kept, folder)); }));
        QCOMPARE(linesOf(store), QByteArrayList{"before"});
        store.append(kService, line(now + 2, "after"));
        QCOMPARE(linesOf(store), (QByteArrayList{"before", "after"}));
    }

    void whatFailsLeavesTheLogInUse()
    {
        QTemporaryDir dir;
        core::ManualClock clock;
        LogStore store({.folder = dir.filePath(u"logs"_s)}, clock);
        store.append(kService, line(clock.nowMs(), "before"));
        QVERIFY(!store.replace(kService, [] { return done(false); }));
        store.append(kService, line(clock.nowMs() + 1, "after"));
        QCOMPARE(linesOf(store), (QByteArrayList{"before", "after"}));
    }
};

QTEST_GUILESS_MAIN(TestLogReplace)
#include "tst_log_replace.moc"
