// SPDX-License-Identifier: GPL-3.0-or-later
// Where the daemon's log goes: stderr, a line each, with time and level; or, when stderr is the journal's
// socket ($JOURNAL_STREAM), without a time and with the priority in front ("<6>", sd-daemon(3)). How much
// goes there is the option log-level, until people set log.level. Any thread.
#pragma once

#include <QString>

#include <mutex>

namespace server::daemon {

// From now on, for the whole process.
void startLog();
bool logsToJournal();
// A last word of a program that ends: with the program's name, or for the journal.
void tellFailure(const QString &text);

// Which of the two words on the level counts.
class LogLevel
{
public:
    explicit LogLevel(const QString &option) { setOption(option); }
    // "debug", "info", "warn" or "error". Debugging lines are the server's own, not Qt's.
    void setOption(const QString &level);
    void setSetting(const QString &level); // empty: not set
    bool isSet() const;                    // by people: the option does not count

private:
    void apply();
    mutable std::mutex m_mutex;
    QString m_option;
    QString m_setting;
};

} // namespace server::daemon
