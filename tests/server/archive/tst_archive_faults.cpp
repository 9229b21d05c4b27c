// SPDX-License-Identifier: GPL-3.0-or-later
// What the system refuses: the n-th call fails, the disk is full after so many bytes, memory is not to be
// had for everything. An archive is whole or not there, a restore is whole or nothing.
//
// The calls of the library are caught by functions of the same name in this program, which pass them on
// until it is told to count.
#include "archive_fixture.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <cerrno>

#include <dlfcn.h>
#include <sys/mount.h>
#include <sys/wait.h>

using namespace archive_test;

namespace {

// One fault: the n-th call of those counted, or all writing beyond a number of bytes.
std::atomic<bool> armed{false};
std::atomic<int> callsLeft{0};
std::atomic<qint64> bytesLeft{-1}; // -1: no limit
std::atomic<bool> hasFailed{false};

bool failsNow()
{
    if (!armed || bytesLeft >= 0 || callsLeft.fetch_sub(1) != 1)
        return false;
    hasFailed = true;
    errno = EIO;
    return true;
}

// How much of a write there is room for.
ssize_t room(size_t size)
{
    if (!armed || bytesLeft < 0)
        return ssize_t(size);
    const qint64 taken = std::min<qint64>(bytesLeft, qint64(size));
    bytesLeft -= taken;
    if (taken == 0) {
        hasFailed = true;
        errno = ENOSPC;
        return -1;
    }
    return ssize_t(taken);
}

template <typename F>
F real(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

// Of this process, as the kernel counts it.
long kilobytes(const QByteArray &what)
{
    const QByteArray status = readAll("/proc/self/status");
    const qsizetype at = status.indexOf(what + ':');
    return at < 0 ? 0 : status.mid(at + what.size() + 1, 40).trimmed().split(' ').first().toLong();
}

class Fault
{
public:
    Fault(int call, qint64 bytes)
    {
        callsLeft = call;
        bytesLeft = bytes;
        hasFailed = false;
        armed = true;
    }
    ~Fault() { armed = false; }
    bool happened() const { return hasFailed; }
};

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t)>("write");
    if (failsNow())
        return -1;
    const ssize_t fits = room(size);
    return fits < 0 ? -1 : next(file, bytes, size_t(fits));
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    if (failsNow())
        return -1;
    const ssize_t fits = room(size);
    return fits < 0 ? -1 : next(file, bytes, size_t(fits), at);
}

int fsync(int file)
{
    static const auto next = real<int (*)(int)>("fsync");
    return failsNow() ? -1 : next(file);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto next = real<int (*)(const char *, const char *)>("rename");
    return failsNow() ? -1 : next(from, to);
}

int mkdirat(int folder, const char *name, mode_t mode) noexcept
{
    static const auto next = real<int (*)(int, const char *, mode_t)>("mkdirat");
    return failsNow() ? -1 : next(folder, name, mode);
}

int symlinkat(const char *target, int folder, const char *name) noexcept
{
    static const auto next = real<int (*)(const char *, int, const char *)>("symlinkat");
    return failsNow() ? -1 : next(target, folder, name);
}

int linkat(int from, const char *name, int to, const char *other, int flags) noexcept
{
    static const auto next = real<int (*)(int, const char *, int, const char *, int)>("linkat");
    return failsNow() ? -1 : next(from, name, to, other, flags);
}

int fchmod(int file, mode_t mode) noexcept
{
    static const auto next = real<int (*)(int, mode_t)>("fchmod");
    return failsNow() ? -1 : next(file, mode);
}

int futimens(int file, const timespec times[2]) noexcept
{
    static const auto next = real<int (*)(int, const timespec *)>("futimens");
    return failsNow() ? -1 : next(file, times);
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto next = real<int (*)(int, off_t)>("ftruncate");
    return failsNow() ? -1 : next(file, size);
}
}

class TestArchiveFaults : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = scratch();
        m_source = m_dir->filePath("source");
        m_target = m_dir->filePath("target");
        QDir().mkdir(m_source);
        QDir().mkdir(m_dir->filePath("archives"));
        m_file = m_dir->filePath("archives/archive");
    }

    void cleanup() { removeTree(QFile::encodeName(m_dir->path())); }

    void anyCallOfWritingMayFail_data() { forms(); }

    void anyCallOfWritingMayFail()
    {
        QFETCH(bool, compress);
        QRandomGenerator random(5);
        write(under(m_source, "noise"), randomBytes(random, 900'000)); // several blocks
        write(under(m_dir->path(), "archives/archive"), "the one before");
        WritePlan plan = planOf(m_source);
        plan.compress = compress;
        plan.secret = compress ? platformKey() : Secret();
        int call = 1;
        for (;; ++call) {
            Quiet monitor;
            Fault fault(call, -1);
            const auto written = writeArchive(m_file, plan, monitor);
            armed = false;
            if (!fault.happened()) {
                QVERIFY(written);
                break;
            }
            QVERIFY2(!written && !written.error().message.isEmpty(), qPrintable(QString::number(call)));
            // What was there before is there, unless the new one is whole in its place and only its name is not safe yet.
            const QStringList left = QDir(m_dir->filePath("archives")).entryList(QDir::Files | QDir::Hidden);
            QVERIFY2(left.isEmpty() || (left == QStringList{"archive"} && readAll(QFile::encodeName(m_file)) == "the one before"), qPrintable(left.join(' ')));
            write(under(m_dir->path(), "archives/archive"), "the one before");
        }
        QVERIFY(call > 5);
        Quiet monitor;
        QVERIFY(verify({{plan.header.id, m_file, plan.secret}}, monitor));
    }

    void anyCallOfExtractingMayFail()
    {
        makeTree(m_source, 12, 40);
        Quiet monitor;
        const WritePlan plan = planOf(m_source);
        const auto written = writeArchive(m_file, plan, monitor);
        QVERIFY(written);
        int call = 1;
        for (;; ++call) {
            Fault fault(call, -1);
            const auto extracted = extract({{plan.header.id, m_file, {}}}, written->index, &dataOnly, m_target, monitor);
            armed = false;
            if (!fault.happened()) {
                QVERIFY(extracted);
                break;
            }
            QVERIFY2(!extracted && !extracted.error().message.isEmpty(), qPrintable(QString::number(call)));
            QVERIFY2(!QFileInfo::exists(m_target), qPrintable(QString::number(call)));
        }
        QVERIFY(call > 50);
        QCOMPARE(difference(m_source, m_target), QString());
    }

    void theDiskMayBeFullAnywhere_data() { forms(); }

    void theDiskMayBeFullAnywhere()
    {
        QFETCH(bool, compress);
        QRandomGenerator random(6);
        for (int i = 0; i < 20; ++i)
            write(under(m_source, "file" + QByteArray::number(i)), randomBytes(random, 50'000));
        WritePlan plan = planOf(m_source);
        plan.compress = compress;
        Quiet monitor;
        const auto whole = writeArchive(m_file, plan, monitor);
        QVERIFY(whole);
        for (int point = 0; point < 100; ++point) {
            {
                Fault fault(0, whole->archiveBytes * point / 100);
                const auto written = writeArchive(m_dir->filePath("archives/other"), plan, monitor);
                QVERIFY(fault.happened() && !written);
                QVERIFY2(written.error().message.contains("No space left"), qPrintable(written.error().message));
            }
            QCOMPARE(QDir(m_dir->filePath("archives")).entryList(QDir::Files | QDir::Hidden), QStringList{"archive"});
            {
                Fault fault(0, whole->index.contentBytes * point / 101);
                const auto extracted = extract({{plan.header.id, m_file, {}}}, whole->index, &dataOnly, m_target, monitor);
                QVERIFY(fault.happened() && !extracted);
                QVERIFY2(extracted.error().message.contains("No space left"), qPrintable(extracted.error().message));
            }
            QVERIFY(!QFileInfo::exists(m_target));
        }
        QVERIFY(verify({{plan.header.id, m_file, {}}}, monitor));
    }

    // The same on a file system that really is that small.
    void aSmallFileSystemMayBeFullAnywhere()
    {
        const QString small = m_dir->filePath("small");
        QDir().mkdir(small);
        if (::mount("tmpfs", QFile::encodeName(small).constData(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("a file system of two megabytes can be mounted by root alone");
        const auto unmount = qScopeGuard([&small] { ::umount2(QFile::encodeName(small).constData(), MNT_DETACH); });
        QRandomGenerator random(7);
        for (int i = 0; i < 20; ++i)
            write(under(m_source, "file" + QByteArray::number(i)), randomBytes(random, 60'000));
        const WritePlan plan = planOf(m_source);
        Quiet monitor;
        const auto whole = writeArchive(m_file, plan, monitor);
        QVERIFY(whole);
        int failed = 0;
        for (int point = 0; point < 100; ++point) {
            write(under(small, "filler"), QByteArray(2'000'000 - point * 8'000, 'f'));
            const auto written = writeArchive(small + "/archive", plan, monitor);
            QVERIFY(!written);
            QVERIFY(written.error().message.contains("No space left"));
            QCOMPARE(QDir(small).entryList(QDir::Files | QDir::Hidden), QStringList{"filler"});
            const auto extracted = extract({{plan.header.id, m_file, {}}}, whole->index, &dataOnly, small + "/target", monitor);
            failed += extracted ? 0 : 1;
            QCOMPARE(QDir(small).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"filler"});
        }
        QCOMPARE(failed, 100);
        QVERIFY(::unlink(under(small, "filler").constData()) == 0);
        QVERIFY(writeArchive(small + "/archive", plan, monitor));
    }

    void memoryStaysFlatWhateverTheSize()
    {
        // On the disk: what lies in memory would count. A gigabyte, of which most is holes.
        removeTree(QFile::encodeName(m_dir->path()));
        m_dir = scratch(true);
        m_source = m_dir->filePath("source");
        QDir().mkdir(m_source);
        QRandomGenerator random(9);
        write(under(m_source, "noise"), randomBytes(random, 64 << 20));
        write(under(m_source, "large"), "x");
        QVERIFY(::truncate(under(m_source, "large").constData(), 960 << 20) == 0);
        int result[2];
        QVERIFY(::pipe(result) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            // From here on: what this program took before is no part of it.
            const int refs = ::open("/proc/self/clear_refs", O_WRONLY);
            [[maybe_unused]] const ssize_t cleared = ::write(refs, "5", 1);
            ::close(refs);
            const long before = kilobytes("VmRSS");
            WritePlan plan = planOf(m_source);
            plan.secret = platformKey();
            Quiet monitor;
            const QString file = m_dir->filePath("archive");
            const QVector<Part> chain{{plan.header.id, file, plan.secret}};
            const auto written = writeArchive(file, plan, monitor);
            const bool good = written && verify(chain, monitor) && extract(chain, written->index, &dataOnly, m_dir->filePath("target"), monitor);
            const long peak = good ? kilobytes("VmHWM") - before : -1;
            [[maybe_unused]] const ssize_t told = ::write(result[1], &peak, sizeof peak);
            ::_exit(0);
        }
        long peak = 0;
        QCOMPARE(::read(result[0], &peak, sizeof peak), ssize_t(sizeof peak));
        ::waitpid(child, nullptr, 0);
        ::close(result[0]);
        ::close(result[1]);
        QVERIFY2(peak > 0, "it failed");
        qInfo("peak: %ld MB", peak / 1024);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(peak < 200 * 1024, qPrintable(QString::number(peak)));
#endif
    }

private:
    void forms()
    {
        QTest::addColumn<bool>("compress");
        QTest::newRow("bare") << false;
        QTest::newRow("compressed") << true;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_source;
    QString m_target;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestArchiveFaults)
#include "tst_archive_faults.moc"
