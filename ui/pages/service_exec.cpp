// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_exec.h"

#include "models/command_line.h"
#include "models/format.h"
#include "models/permit.h"
#include "models/server_words.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/permit.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ui::pages {

using theme::Color;
using theme::Icon;

namespace {

constexpr qsizetype kMostEntries = 50;       // answers kept of each service
constexpr qsizetype kMostHistory = 200;
constexpr qsizetype kMostShown = 256 * 1024; // characters of one stream
constexpr int kMargin = theme::space::xl;

} // namespace

ServiceExec::ServiceExec(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_output = new QPlainTextEdit(this);
    m_output->setReadOnly(true);
    m_output->setLayoutDirection(Qt::LeftToRight);
    m_output->setFrameShape(QFrame::NoFrame);
    m_output->setFont(theme::monoFont(theme::type::small));
    m_output->setAccessibleName(tr("Output of commands", "accessible name"));
    new widgets::FocusRing(m_output);
    m_output->setPlaceholderText(tr("Commands run where the service runs, without a shell. Their output appears here."));
    m_output->document()->setDocumentMargin(kMargin);
    m_output->setTabChangesFocus(true);
    m_output->setUndoRedoEnabled(false);
    column->addWidget(m_output, 1);

    auto *foot = new widgets::Panel(Color::Background, Qt::TopEdge, this);
    auto *feet = new QVBoxLayout(foot);
    feet->setContentsMargins(kMargin, theme::space::m, kMargin, theme::space::m);
    feet->setSpacing(theme::space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::s);
    m_command = new QLineEdit(foot);
    m_command->setFont(theme::monoFont(theme::type::small));
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_command->setPlaceholderText(QStringLiteral("node --version"));
    m_command->setAccessibleName(tr("Command", "accessible name: program with arguments"));
    m_command->installEventFilter(this);
    m_run = widgets::makeButton(tr("Run", "button: a command"), Icon::Play, theme::ButtonVariant::Primary, foot);
    auto *copy = widgets::makeIconButton(Icon::Copy, tr("Copy the output", "tool tip"), theme::ButtonVariant::Normal, foot);
    auto *clear = widgets::makeIconButton(Icon::Trash, tr("Clear the output", "tool tip"), theme::ButtonVariant::Normal, foot);
    row->addWidget(m_command, 1);
    row->addWidget(m_run);
    row->addWidget(copy);
    row->addWidget(clear);
    feet->addLayout(row);
    m_hint = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, foot);
    m_hint->setOverflow(widgets::Overflow::Wrap);
    feet->addWidget(m_hint);
    column->addWidget(foot);

    connect(m_run, &QPushButton::clicked, this, &ServiceExec::run);
    dialogs::offerCurl(m_run, [this] { return dialogs::Told{m_backend, [this] { send(*models::CommandLine::split(m_command->text())); }}; });
    connect(m_command, &QLineEdit::returnPressed, this, &ServiceExec::run);
    connect(m_command, &QLineEdit::textChanged, this, &ServiceExec::showState);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_output->toPlainText()); });
    connect(clear, &QToolButton::clicked, this, [this] {
        if (!m_busy)
            session().entries.clear();
        show();
    });
    showState();
}

void ServiceExec::setSource(client::Backend *backend, const core::ServiceId &id)
{
    if (backend && backend != m_server) {
        m_sessions.clear();
        m_server = backend;
    }
    if (backend == m_backend && id == m_id)
        return;
    ++m_generation;
    m_busy = false;
    m_backend = backend;
    m_id = id;
    m_recalled = -1;
    m_unsent.clear();
    m_command->clear();
    show();
    showState();
}

bool ServiceExec::isRunning() const
{
    if (!m_server)
        return false;
    for (const Session &session : m_sessions)
        for (const Entry &entry : session.entries)
            if (!entry.outcome)
                return true;
    return false;
}

QVariant ServiceExec::kept() const
{
    return QVariant::fromValue(Kept{m_server, m_sessions, m_id, m_command->text()});
}

void ServiceExec::restore(const QVariant &value)
{
    const Kept kept = value.value<Kept>();
    if (!kept.server || (m_server && m_server != kept.server))
        return;
    m_server = kept.server;
    m_sessions = kept.sessions;
    if (kept.id == m_id)
        m_command->setText(kept.line);
    show();
    showState();
}

QString ServiceExec::hint() const
{
    return m_hint->text();
}

void ServiceExec::showState()
{
    const bool may = m_backend && m_backend->user().may(core::Permission::ServicesExec);
    const auto words = models::CommandLine::split(m_command->text());
    widgets::permit(m_command, may ? QString() : models::Permit::whyNot(m_backend, core::Permission::ServicesExec));
    const QString why = models::Permit::whyNot(m_backend, core::Permission::ServicesExec);
    widgets::permit(m_run, !why.isEmpty()                   ? why
                           : m_busy                         ? tr("Running…", "a command")
                           : !words                         ? words.error().fields.first()
                           : words->isEmpty() ? tr("Type a command first.")
                                              : QString());
    Color token = Color::Text2;
    QString hint;
    if (!may && m_backend) {
        hint = models::Permit::whyNot(m_backend, core::Permission::ServicesExec);
    } else if (m_busy) {
        hint = tr("Running…", "a command");
    } else if (!words) {
        hint = words.error().fields.first();
        token = Color::Warn;
    } else if (const QString signs = models::CommandLine::plainShellSigns(m_command->text()); !signs.isEmpty()) {
        hint = tr("There is no shell: %1 is passed on as it is.", "signs such as |").arg(signs);
        token = Color::Warn;
    } else if (!words->isEmpty()) {
        hint = tr("%1 with %n argument(s)", "a program", int(words->size()) - 1).arg(words->first());
    } else {
        hint = tr("Quotes keep spaces. Up and Down: earlier lines.");
    }
    m_hint->setToken(token);
    m_hint->setText(hint);
}

client::Future<client::ExecOutcome> ServiceExec::send(const QStringList &words)
{
    return m_backend->services().exec(m_id, {words, {}, {}});
}

void ServiceExec::run()
{
    const auto words = models::CommandLine::split(m_command->text());
    if (!m_run->isEnabled() || !words || words->isEmpty())
        return;
    const QString line = m_command->text().trimmed();
    Session &now = session();
    if (now.history.isEmpty() || now.history.last() != line)
        now.history << line;
    while (now.history.size() > kMostHistory)
        now.history.removeFirst();
    while (now.entries.size() >= kMostEntries)
        now.entries.removeFirst();
    now.entries.append({line, std::nullopt, 0});
    m_recalled = -1;
    m_busy = true;
    m_command->clear();
    show();
    showState();
    QElapsedTimer timer;
    timer.start();
    send(*words).then(
        this, [this, generation = m_generation, id = m_id, at = now.entries.size() - 1, timer](const core::Result<client::ExecOutcome> &outcome) {
            if (!m_sessions.contains(id))
                return;
            finished(id, at, outcome, timer.elapsed());
            if (generation != m_generation)
                return;
            m_busy = false;
            show();
            showState();
        });
}

void ServiceExec::finished(const core::ServiceId &id, qsizetype entry, const core::Result<client::ExecOutcome> &outcome, qint64 tookMs)
{
    QVector<Entry> &entries = m_sessions[id].entries;
    if (entry >= entries.size())
        return;
    entries[entry].outcome.emplace(outcome);
    entries[entry].tookMs = tookMs;
}

void ServiceExec::show()
{
    m_output->clear();
    for (const Entry &entry : std::as_const(session().entries))
        append(entry);
    m_output->verticalScrollBar()->setValue(m_output->verticalScrollBar()->maximum());
}

void ServiceExec::append(const Entry &entry)
{
    QTextCursor cursor(m_output->document());
    cursor.movePosition(QTextCursor::End);
    const auto write = [&](const QString &text, Color token, QFont::Weight weight = QFont::Normal) {
        QTextCharFormat format;
        format.setForeground(theme::color(this, token));
        format.setFontWeight(weight);
        if (!cursor.atStart())
            cursor.insertBlock();
        QString shown = text.endsWith(u'\n') ? text.chopped(1) : text;
        if (shown.size() > kMostShown)
            shown = shown.left(kMostShown) + u'\n' + tr("… %1 more characters", "output of a command").arg(models::Format::count(text.size() - kMostShown));
        cursor.insertText(shown, format);
    };
    if (!cursor.atStart())
        write(QString(), Color::Text);
    write(QStringLiteral("$ ") + entry.line, Color::Text, QFont::DemiBold);
    if (!entry.outcome) {
        write(tr("Running…", "a command"), Color::Text3);
        return;
    }
    if (!*entry.outcome) {
        write(models::Format::error(entry.outcome->error()), Color::Error);
        for (auto it = entry.outcome->error().fields.cbegin(); it != entry.outcome->error().fields.cend(); ++it)
            write(it.key() + QStringLiteral(": ") + models::ServerWords::text(it.value()), Color::Error);
        return;
    }
    const client::ExecOutcome &outcome = entry.outcome->value();
    if (!outcome.stdOut.isEmpty())
        write(outcome.stdOut, Color::Text);
    if (!outcome.stdErr.isEmpty()) {
        write(tr("stderr:", "the error stream of a command"), Color::Text3);
        write(outcome.stdErr, Color::Error);
    }
    QStringList facts{outcome.timedOut ? tr("Stopped: it took too long", "a command")
                                       : tr("Exit code %1", "of a command").arg(outcome.exitCode),
                      models::Format::milliseconds(double(entry.tookMs))};
    if (outcome.truncated)
        facts << tr("the output was cut", "a command");
    write(facts.join(QStringLiteral(" · ")), outcome.exitCode == 0 && !outcome.timedOut ? Color::Text3 : Color::Warn);
}

void ServiceExec::recall(int step)
{
    const QStringList &history = session().history;
    if (history.isEmpty())
        return;
    if (m_recalled < 0) {
        if (step > 0)
            return;
        m_unsent = m_command->text();
        m_recalled = history.size();
    }
    m_recalled = std::max<qsizetype>(0, m_recalled + step);
    if (m_recalled >= history.size()) {
        m_recalled = -1;
        m_command->setText(m_unsent);
    } else {
        m_command->setText(history[m_recalled]);
    }
}

bool ServiceExec::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_command && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            recall(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ServiceExec::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const int read = m_output->verticalScrollBar()->value();
    show(); // colours are in the text
    m_output->verticalScrollBar()->setValue(read);
}

} // namespace ui::pages
