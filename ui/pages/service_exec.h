// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceExec: runs commands where a service runs. The line is taken apart into program and arguments
// by our own rules and sent as such, so no shell ever sees it; what will be run is shown before. Keeps
// the lines and answers of each service of one server, and hands them on to a panel that is made anew.
// GUI thread; owned by the detail panel.
#pragma once

#include "client/backend.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QVariant>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::widgets {
class TextLabel;
}

namespace ui::pages {

class ServiceExec : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceExec(QWidget *parent = nullptr);
    void setSource(client::Backend *backend, const core::ServiceId &id);
    void showState(); // permission or connection have changed

    QLineEdit *commandField() const { return m_command; }
    QPlainTextEdit *output() const { return m_output; }
    QPushButton *runButton() const { return m_run; }
    QString hint() const;
    void run();
    bool isRunning() const; // of whatever service
    QVariant kept() const;  // lines and answers, and the line that is being typed
    void restore(const QVariant &kept); // after its service was chosen
    client::Future<client::ExecOutcome> send(const QStringList &words);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString line;
        std::optional<core::Result<client::ExecOutcome>> outcome; // none: under way
        qint64 tookMs = 0;
    };
    struct Session
    {
        QVector<Entry> entries;
        QStringList history;
    };
    struct Kept
    {
        QPointer<client::Backend> server;
        QHash<core::ServiceId, Session> sessions;
        core::ServiceId id;
        QString line;
    };
    Session &session() { return m_sessions[m_id]; }
    void show();
    void append(const Entry &entry);
    void recall(int step);
    void finished(const core::ServiceId &id, qsizetype entry, const core::Result<client::ExecOutcome> &outcome, qint64 tookMs);

    QPointer<client::Backend> m_backend;
    QPointer<client::Backend> m_server; // whose sessions these are; stays while nothing is shown
    core::ServiceId m_id;
    QHash<core::ServiceId, Session> m_sessions;
    qsizetype m_recalled = -1; // place in the history; -1: the new line
    QString m_unsent;
    bool m_busy = false;
    quint64 m_generation = 0;

    QPlainTextEdit *m_output;
    QLineEdit *m_command;
    QPushButton *m_run;
    widgets::TextLabel *m_hint;
};

} // namespace ui::pages
