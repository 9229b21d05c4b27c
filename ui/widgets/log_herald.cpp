// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_herald.h"

#include "ui/widgets/announce.h"

#include <QCoreApplication>

#include <climits>

namespace ui::widgets {

namespace {
constexpr qsizetype kMostSaid = 200; // characters of a line
} // namespace

LogHerald::LogHerald(QWidget *view) : QObject(view), m_view(view)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(kPace);
    connect(&m_pace, &QTimer::timeout, this, &LogHerald::tell);
}

void LogHerald::came(qint64 count, const QString &last)
{
    m_count += count;
    m_last = last.left(kMostSaid);
    if (!m_pace.isActive())
        tell();
}

void LogHerald::hush()
{
    m_count = 0;
}

void LogHerald::tell()
{
    if (m_count == 0)
        return;
    const int count = int(std::min<qint64>(std::exchange(m_count, 0), INT_MAX));
    m_pace.start();
    // As the button says it that leads to them.
    const QString lines = QCoreApplication::translate("ui::widgets::LogView", "%n new line(s)",
                                                      "button: leads to lines that arrived while reading back", count);
    const QString words = lines + QStringLiteral(": ") + m_last;
    announce(m_view, words);
    emit told(words);
}

} // namespace ui::widgets
