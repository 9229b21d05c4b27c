// SPDX-License-Identifier: GPL-3.0-or-later
// bench_log_engine generate FILE LINES | open FILE | search FILE
// The log engine of the console over one large saved log. Prints one "name value" a line: seconds of
// opening and indexing, and bytes beyond the text; with `search`, then waits for patterns on stdin,
// one a line as "fixed TEXT", "nocase TEXT" or "regex TEXT", and answers "SECONDS HITS" to each.
#include "models/log_file.h"
#include "models/log_search.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

#include <cstdio>
#include <iostream>
#include <random>
#include <string>

namespace {

// Lines as an MCP server writes them: 91.6 bytes with the line end on average, mostly tool calls.
int generate(const QString &path, qint64 lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return 1;
    std::mt19937 random(4711);
    const auto pick = [&random](unsigned n) { return unsigned(random() % n); };
    const char *const tools[] = {"read_file", "list_directory", "search_files", "write_file", "git_log", "query"};
    QByteArray text;
    for (qint64 i = 0; i < lines; ++i) {
        const qint64 ms = i / 5; // about 5,000 lines/s over a quarter of an hour
        char line[256];
        const auto kind = pick(1000);
        const int hour = 12 + int(ms / 3'600'000);
        int n = std::snprintf(line, sizeof line, "2025-07-24T%02d:%02d:%02d.%03dZ ", hour % 24, int(ms / 60'000 % 60),
                              int(ms / 1000 % 60), int(ms % 1000));
        if (kind == 0) {
            n += std::snprintf(line + n, sizeof line - size_t(n), "ERROR connection refused by 10.0.3.%u:5432 after 5000 ms, trace %08x%08x",
                               pick(256), unsigned(random()), unsigned(random()));
        } else if (kind < 10) {
            n += std::snprintf(line + n, sizeof line - size_t(n), "WARN pool is at %u of 100 connections, slowest query %u ms, waiting %u",
                               80 + pick(20), pick(2000), pick(30));
        } else if (kind < 200) {
            n += std::snprintf(line + n, sizeof line - size_t(n), "DEBUG cache hit ratio 0.%02u, session %08x-%04x, %u entries",
                               pick(100), unsigned(random()), pick(65536), pick(5000));
        } else {
            n += std::snprintf(line + n, sizeof line - size_t(n), "INFO tools/call %s path=/data/%04u.csv took %u ms, gave %u bytes",
                               tools[pick(6)], pick(10000), pick(400), pick(100'000));
        }
        line[n++] = '\n';
        text.append(line, n);
        if (text.size() > (1 << 20)) {
            file.write(text);
            text.resize(0);
        }
    }
    file.write(text);
    return file.flush() ? 0 : 1;
}

void print(const char *name, double value)
{
    std::printf("%s %.6g\n", name, value);
    std::fflush(stdout);
}

qint64 privateBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("RssAnon:"))
                return line.mid(8).trimmed().split(' ').first().toLongLong() * 1024;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const QCoreApplication app(argc, argv);
    const std::string mode = argv[1];
    const QString path = QString::fromLocal8Bit(argv[2]);
    if (mode == "generate")
        return generate(path, argc > 3 ? std::atoll(argv[3]) : 5'000'000);

    const qint64 before = privateBytes();
    models::LogBuffer buffer;
    models::LogFile file(buffer);
    bool ok = false;
    QEventLoop loop;
    QObject::connect(&file, &models::LogFile::finished, &loop, [&](const core::Result<> &result) {
        ok = result.ok();
        loop.quit();
    });
    QElapsedTimer timer;
    timer.start();
    file.open(path, core::ServiceId(QStringLiteral("file")));
    loop.exec();
    if (!ok)
        return 1;
    print("open_seconds", double(timer.nsecsElapsed()) * 1e-9);
    print("lines", double(buffer.lineCount()));
    print("bytes_over_text", double(privateBytes() - before - QFile(path).size()));
    if (mode != "search")
        return 0;

    models::LogSearch search(buffer);
    QObject::connect(&search, &models::LogSearch::completed, &loop, &QEventLoop::quit);
    for (std::string line; std::getline(std::cin, line);) {
        const auto space = line.find(' ');
        const std::string kind = line.substr(0, space);
        models::LogPattern pattern{QString::fromStdString(line.substr(space + 1)),
                                   kind == "regex" ? models::PatternSyntax::Regex : models::PatternSyntax::Fixed,
                                   kind == "nocase" ? models::PatternCase::Insensitive : models::PatternCase::Sensitive};
        static_cast<void>(search.setPattern({}));
        timer.start();
        if (!search.setPattern(pattern)) {
            std::printf("refused\n");
            continue;
        }
        loop.exec();
        std::printf("%.6f %lld\n", double(timer.nsecsElapsed()) * 1e-9, static_cast<long long>(search.hitCount()));
        std::fflush(stdout);
    }
    return 0;
}
