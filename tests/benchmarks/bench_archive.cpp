// SPDX-License-Identifier: GPL-3.0-or-later
// bench_archive write FOLDER ARCHIVE [BASE-ARCHIVE]: a backup of the folder, compressed and encrypted, its
// index beside it. verify ARCHIVE...: a chain, from the newest to the full one. extract FOLDER ARCHIVE...:
// everything of the newest. sync FOLDER: what was extracted, onto the disk. One run of one thing, timed by
// scripts/bench from outside.
#include "server/archive/archive.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace server::archive;

namespace {

const QByteArray kPrefix = "services/bench/data/";

class Silent : public Monitor
{
public:
    void advanced(qint64, qint64) override { }
    void step(const QByteArray &) override { }
    bool isCancelled() const override { return false; }
};

Secret secret()
{
    return {core::Encryption::PlatformKey, QByteArray(32, 'b')};
}

core::BackupId idOf(const QString &archive)
{
    return core::BackupId(QFileInfo(archive).fileName());
}

QString indexOf(const QString &archive)
{
    return archive + QStringLiteral(".index");
}

QVector<Part> chainOf(const QStringList &archives)
{
    QVector<Part> chain;
    for (const QString &archive : archives)
        chain << Part{idOf(archive), archive, secret()};
    return chain;
}

core::Result<> write(const QString &folder, const QString &archive, const QString &baseArchive)
{
    Silent monitor;
    Index base;
    WritePlan plan;
    plan.header.id = idOf(archive);
    plan.secret = secret();
    plan.sources << Source{kPrefix.chopped(1), folder};
    if (!baseArchive.isEmpty()) {
        auto loaded = loadIndex(indexOf(baseArchive));
        if (!loaded)
            return loaded.error();
        base = *std::move(loaded);
        plan.base = &base;
        plan.header.type = core::BackupType::Incremental;
        plan.header.basedOn = base.header.id;
    }
    const auto written = writeArchive(archive, plan, monitor);
    return written ? saveIndex(indexOf(archive), written->index) : written.error();
}

core::Result<> run(const QStringList &words)
{
    Silent monitor;
    if (words.value(0) == QLatin1StringView("write") && words.size() >= 3)
        return write(words[1], words[2], words.value(3));
    if (words.value(0) == QLatin1StringView("verify") && words.size() >= 2) {
        const auto verified = verify(chainOf(words.mid(1)), monitor);
        return verified ? core::success() : core::Result<>(verified.error());
    }
    if (words.value(0) == QLatin1StringView("extract") && words.size() >= 3) {
        const auto index = loadIndex(indexOf(words[2]));
        if (!index)
            return index.error();
        const auto below = [](const Item &item) {
            return item.path.startsWith(kPrefix) ? item.path.mid(kPrefix.size()) : QByteArray();
        };
        return extract(chainOf(words.mid(2)), *index, below, words[1], monitor);
    }
    if (words.value(0) == QLatin1StringView("sync") && words.size() == 2)
        return syncTree(words[1]);
    return core::Error::validation(QStringLiteral("words"), QStringLiteral("write, verify, extract or sync; see its source"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto done = run(application.arguments().mid(1));
    if (!done)
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
    return done ? 0 : 1;
}
