// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log_entry.h"

#include "core/clock.h"

#include <array>

namespace core {
namespace {

struct Word
{
    QByteArrayView text;
    LogLevel level;
};

constexpr std::array kWords{
    Word{"error", LogLevel::Error},  Word{"err", LogLevel::Error},      Word{"fatal", LogLevel::Error},
    Word{"critical", LogLevel::Error}, Word{"panic", LogLevel::Error},  Word{"alert", LogLevel::Error},
    Word{"emerg", LogLevel::Error},  Word{"warning", LogLevel::Warn},   Word{"warn", LogLevel::Warn},
    Word{"info", LogLevel::Info},    Word{"notice", LogLevel::Info},    Word{"debug", LogLevel::Debug},
    Word{"trace", LogLevel::Debug},  Word{"verbose", LogLevel::Debug},
};

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool equalsNoCase(QByteArrayView a, QByteArrayView lower)
{
    if (a.size() != lower.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if ((a[i] | 0x20) != lower[i])
            return false;
    }
    return true;
}

std::optional<LogLevel> wordLevel(QByteArrayView word)
{
    for (const Word &row : kWords) {
        if (equalsNoCase(word, row.text))
            return row.level;
    }
    return std::nullopt;
}

QByteArrayView letters(QByteArrayView text)
{
    qsizetype n = 0;
    while (n < text.size() && n < 12 && isLetter(text[n]))
        ++n;
    return text.first(n);
}

// pino and bunyan write numbers: 10 trace, 20 debug, 30 info, 40 warn, 50 error, 60 fatal.
LogLevel numberLevel(QByteArrayView digits)
{
    const char first = digits.front();
    if (digits.size() < 2 || digits[1] != '0')
        return LogLevel::Info;
    return first >= '5' ? LogLevel::Error : first == '4' ? LogLevel::Warn : first == '3' ? LogLevel::Info : LogLevel::Debug;
}

std::optional<LogLevel> jsonLevel(QByteArrayView line)
{
    for (const QByteArrayView key : {QByteArrayView("\"level\""), QByteArrayView("\"severity\""), QByteArrayView("\"lvl\"")}) {
        qsizetype at = line.first(std::min<qsizetype>(line.size(), 4096)).indexOf(key);
        if (at < 0)
            continue;
        at += key.size();
        while (at < line.size() && (line[at] == ' ' || line[at] == ':'))
            ++at;
        if (at >= line.size())
            return std::nullopt;
        if (line[at] == '"')
            return wordLevel(letters(line.sliced(at + 1)));
        if (line[at] >= '0' && line[at] <= '9')
            return numberLevel(line.sliced(at));
    }
    return std::nullopt;
}

std::optional<LogLevel> logfmtLevel(QByteArrayView line)
{
    const QByteArrayView head = line.first(std::min<qsizetype>(line.size(), 1024));
    for (const QByteArrayView key : {QByteArrayView("level="), QByteArrayView("lvl=")}) {
        const qsizetype at = head.indexOf(key);
        if (at < 0 || (at > 0 && head[at - 1] != ' ' && head[at - 1] != '\t'))
            continue;
        QByteArrayView value = head.sliced(at + key.size());
        if (!value.isEmpty() && value.front() == '"')
            value = value.sliced(1);
        return wordLevel(letters(value));
    }
    return std::nullopt;
}

// ERROR something, Error: something, [WARN] something. A leading word in mixed or lower case
// counts only with a colon, so that prose beginning with "Error handling ..." stays info.
std::optional<LogLevel> leadingLevel(QByteArrayView line)
{
    const bool bracket = line.front() == '[';
    const QByteArrayView word = letters(bracket ? line.sliced(1) : line);
    if (word.isEmpty())
        return std::nullopt;
    const std::optional<LogLevel> level = wordLevel(word);
    if (!level)
        return std::nullopt;
    const qsizetype end = word.size() + (bracket ? 1 : 0);
    const char after = end < line.size() ? line[end] : '\0';
    if (bracket)
        return after == ']' ? level : std::nullopt;
    if (after == ':')
        return level;
    for (const char c : word) {
        if (c >= 'a')
            return std::nullopt;
    }
    return after == ' ' || after == '\t' || after == '\0' ? level : std::nullopt;
}

} // namespace

QString toString(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return QStringLiteral("debug");
    case LogLevel::Info: return QStringLiteral("info");
    case LogLevel::Warn: return QStringLiteral("warn");
    case LogLevel::Error: return QStringLiteral("error");
    }
    return {};
}

QString toString(LogStream stream)
{
    switch (stream) {
    case LogStream::Stdout: return QStringLiteral("stdout");
    case LogStream::Stderr: return QStringLiteral("stderr");
    case LogStream::System: return QStringLiteral("system");
    }
    return {};
}

std::optional<LogLevel> logLevelFromString(QStringView text)
{
    return wordLevel(text.toLatin1());
}

LogLevel detectLogLevel(QByteArrayView line)
{
    while (!line.isEmpty() && (line.front() == ' ' || line.front() == '\t'))
        line = line.sliced(1);
    if (line.isEmpty())
        return LogLevel::Info;
    std::optional<LogLevel> level;
    if (line.front() == '{')
        level = jsonLevel(line);
    else if (isLetter(line.front()) || line.front() == '[')
        level = leadingLevel(line);
    if (!level && line.front() != '{')
        level = logfmtLevel(line);
    return level.value_or(LogLevel::Info);
}

QJsonObject logEntryToJson(const ServiceId &service, const LogEntry &entry)
{
    return {
        {QStringLiteral("timestamp"), toIsoUtc(entry.timeMs)},
        {QStringLiteral("level"), toString(entry.level)},
        {QStringLiteral("message"), QString::fromUtf8(entry.message)},
        {QStringLiteral("metadata"),
         QJsonObject{
             {QStringLiteral("service"), service.toString()},
             {QStringLiteral("replica"), entry.replica},
             {QStringLiteral("stream"), toString(entry.stream)},
         }},
    };
}

LogEntry logEntryFromJson(const QJsonObject &json)
{
    LogEntry entry;
    entry.timeMs = parseIsoUtc(json.value(QLatin1StringView("timestamp")).toString());
    entry.level = logLevelFromString(json.value(QLatin1StringView("level")).toString()).value_or(LogLevel::Info);
    entry.message = json.value(QLatin1StringView("message")).toString().toUtf8();
    const QJsonObject metadata = json.value(QLatin1StringView("metadata")).toObject();
    entry.replica = metadata.value(QLatin1StringView("replica")).toInt();
    const QString stream = metadata.value(QLatin1StringView("stream")).toString();
    entry.stream = stream == QLatin1StringView("stderr") ? LogStream::Stderr
        : stream == QLatin1StringView("system")          ? LogStream::System
                                                         : LogStream::Stdout;
    return entry;
}

} // namespace core
