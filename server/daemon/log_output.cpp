// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/daemon/log_output.h"

#include "server/daemon/service_manager.h"

#include <QLoggingCategory>

#include <atomic>
#include <cstdio>

namespace server::daemon {
namespace {

using namespace Qt::StringLiterals;

std::atomic<bool> toJournal{false};

// syslog(3)
char priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return '7';
    case QtInfoMsg: return '6';
    case QtWarningMsg: return '4';
    case QtCriticalMsg: return '3';
    case QtFatalMsg: return '2';
    }
    return '6';
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QByteArray text = qFormatLogMessage(type, context, message).toUtf8();
    if (toJournal) {
        // Each line is an entry of its own there.
        const QByteArray mark = QByteArray("<") + priorityOf(type) + '>';
        text = mark + text.replace('\n', '\n' + mark);
    }
    text.append('\n');
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void startLog()
{
    toJournal = stderrIsJournal();
    qSetMessagePattern(toJournal ? u"%{if-category}%{category}: %{endif}%{message}"_s
                                 : u"%{time yyyy-MM-ddThh:mm:ss.zzz} %{if-debug}debug%{endif}%{if-info}info%{endif}%{if-warning}warn%{endif}"
                                   "%{if-critical}error%{endif}%{if-fatal}fatal%{endif} %{if-category}%{category}: %{endif}%{message}"_s);
    qInstallMessageHandler(write);
}

bool logsToJournal()
{
    return toJournal;
}

void tellFailure(const QString &text)
{
    std::fprintf(stderr, "%s%s\n", toJournal ? "<3>" : "mcp-platform-server: ", qPrintable(text));
    std::fflush(stderr);
}

void LogLevel::setOption(const QString &level)
{
    const std::lock_guard lock(m_mutex);
    m_option = level;
    apply();
}

void LogLevel::setSetting(const QString &level)
{
    const std::lock_guard lock(m_mutex);
    m_setting = level;
    apply();
}

bool LogLevel::isSet() const
{
    const std::lock_guard lock(m_mutex);
    return !m_setting.isEmpty();
}

void LogLevel::apply()
{
    const QString level = m_setting.isEmpty() ? m_option : m_setting;
    QStringList rules;
    if (level == "debug"_L1) {
        rules = {u"default.debug=true"_s, u"mcp.*.debug=true"_s, u"server.*.debug=true"_s, u"mcp.*.info=true"_s, u"server.*.info=true"_s};
    } else {
        rules = {u"*.debug=false"_s};
        if (level != "info"_L1)
            rules.append(u"*.info=false"_s);
        if (level == "error"_L1)
            rules.append(u"*.warning=false"_s);
    }
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}

} // namespace server::daemon
