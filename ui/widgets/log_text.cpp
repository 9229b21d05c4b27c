// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_text.h"

#include "models/format.h"
#include "models/log_fields.h"

#include <QDateTime>
#include <QLocale>
#include <QTextLayout>

#include <algorithm>

namespace ui::widgets::log_text {
namespace {

constexpr qsizetype kLongestShown = 8192; // bytes of one line on screen
constexpr int kTab = 4;

// The index after an escape sequence that starts at `at`.
qsizetype skipEscape(QByteArrayView line, qsizetype at)
{
    qsizetype i = at + 1;
    if (i >= line.size())
        return i;
    if (line[i] == '[') { // CSI: ends with a byte from @ to ~
        for (++i; i < line.size(); ++i)
            if (line[i] >= '@' && line[i] <= '~')
                return i + 1;
        return i;
    }
    if (line[i] == ']') { // OSC: ends with BEL or ESC backslash
        for (++i; i < line.size(); ++i) {
            if (line[i] == '\a')
                return i + 1;
            if (line[i] == '\x1b')
                return std::min(i + 2, line.size());
        }
        return i;
    }
    return i + 1;
}

bool isTimeKey(const QString &key)
{
    return key == u"time" || key == u"ts" || key == u"timestamp" || key == u"@timestamp";
}

QString relative(qint64 age)
{
    const qint64 seconds = std::max<qint64>(0, age) / 1000;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QChar minus(0x2212);
    const QString clock = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    const qint64 days = seconds / 86400;
    if (days > 999)
        return minus + QStringLiteral("%1d").arg(days);
    if (days > 0)
        return minus + QStringLiteral("%1d ").arg(days) + two(seconds / 3600 % 24) + u':' + two(seconds / 60 % 60);
    if (seconds >= 3600)
        return minus + QString::number(seconds / 3600) + u':' + clock;
    return minus + clock;
}

} // namespace

QString display(QByteArrayView line)
{
    const bool plain = line.size() <= kLongestShown
        && std::none_of(line.begin(), line.end(), [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7f; });
    if (plain)
        return QString::fromUtf8(line);
    QByteArray shown;
    shown.reserve(std::min(line.size(), kLongestShown) + 8);
    for (qsizetype i = 0; i < line.size() && shown.size() < kLongestShown;) {
        const char c = line[i];
        if (c == '\x1b') {
            i = skipEscape(line, i);
            continue;
        }
        if (c == '\t')
            shown.append(kTab - shown.size() % kTab, ' ');
        else if (uchar(c) >= 0x20 && uchar(c) != 0x7f)
            shown.append(c);
        ++i;
    }
    const bool cut = shown.size() >= kLongestShown;
    return QString::fromUtf8(shown) + (cut ? QStringLiteral("…") : QString());
}

bool isMessageKey(const QString &key)
{
    return key == u"message" || key == u"msg";
}

bool isLevelKey(const QString &key)
{
    return key == u"level" || key == u"lvl" || key == u"severity";
}

bool isObject(QByteArrayView line)
{
    return !line.isEmpty() && line.front() == '{' && line.size() <= kLongestShown;
}

QString messageFirst(QByteArrayView line)
{
    if (!isObject(line))
        return display(line);
    const QVector<models::LogField> fields = models::unfoldJson(line);
    const auto message = std::find_if(fields.begin(), fields.end(), [](const models::LogField &field) {
        return isMessageKey(field.key) && !field.value.isEmpty();
    });
    if (message == fields.end())
        return display(line);
    QString text = message->value;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (field != message && !isLevelKey(field->key) && !isTimeKey(field->key))
            text += QStringLiteral("  ") + field->key + u'=' + field->value;
    return display(text.toUtf8());
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'/';
}

QString level(core::LogLevel level)
{
    switch (level) {
    case core::LogLevel::Debug:
        return QStringLiteral("DEBUG");
    case core::LogLevel::Warn:
        return QStringLiteral("WARN");
    case core::LogLevel::Error:
        return QStringLiteral("ERROR");
    case core::LogLevel::Info:
        break;
    }
    return QStringLiteral("INFO");
}

QString time(qint64 timeMs, TimeForm form, qint64 nowMs)
{
    switch (form) {
    case TimeForm::Relative:
        return relative(nowMs - timeMs).rightJustified(kTimeColumns);
    case TimeForm::Utc:
        return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).time().toString(u"HH:mm:ss.zzz");
    case TimeForm::Local:
        break;
    }
    return models::Format::logTime(timeMs);
}

QString exactTime(qint64 timeMs, TimeForm form)
{
    const QDateTime at = form == TimeForm::Utc ? QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC)
                                               : QDateTime::fromMSecsSinceEpoch(timeMs);
    return QLocale().toString(at.date(), QLocale::LongFormat) + u' ' + at.time().toString(u"HH:mm:ss.zzz") + u' '
        + at.timeZoneAbbreviation();
}

QVector<int> rowStarts(const QString &text, const QFont &font, int columns)
{
    QVector<int> starts{0};
    if (columns < 8 || text.size() <= columns / 2)
        return starts;
    if (isAscii(text)) {
        const int size = int(text.size());
        int from = 0;
        while (size - from > columns) {
            // At a space when there is one in the last third of the row, else wherever it ends.
            const auto space = text.lastIndexOf(u' ', from + columns);
            from = space > from + columns * 2 / 3 ? int(space) + 1 : from + columns;
            if (from < size)
                starts << from;
        }
        return starts;
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const qreal width = QFontMetricsF(font).horizontalAdvance(u'0') * columns;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (line.textStart() > 0)
            starts << line.textStart();
    }
    layout.endLayout();
    return starts;
}

bool maySayMore(QByteArrayView line)
{
    while (!line.isEmpty() && uchar(line.back()) <= ' ')
        line.chop(1);
    if (line.size() < 5)
        return false;
    if (line.back() == '}')
        return line.contains('{') && line.contains('"');
    // logfmt: at least two words that are pairs
    int pairs = 0;
    int words = 1;
    const qsizetype upTo = std::min<qsizetype>(line.size(), 512);
    for (qsizetype i = 1; i < upTo; ++i) {
        pairs += line[i] == '=' && line[i - 1] != ' ' && line[i - 1] != '=';
        words += line[i] == ' ' && line[i - 1] != ' ';
    }
    return pairs >= 2 && pairs * 2 >= words;
}

} // namespace ui::widgets::log_text
