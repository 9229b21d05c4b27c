// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_set.h"

#include <QApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace app {

using ui::shell::ConnectionKind;

namespace {
constexpr int kStep = 32; // a further window stands beside the one it came from
constexpr std::chrono::seconds kSignOutTime{2};
} // namespace

WindowSet::WindowSet(const SharedParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    qApp->installEventFilter(this);
}

WindowSet::~WindowSet() = default;

ConsoleWindow &WindowSet::add()
{
    auto made = std::make_unique<ConsoleWindow>(m_parts);
    ConsoleWindow *window = made.get();
    m_windows.push_back(std::move(made));
    connect(window, &ConsoleWindow::closed, this, [this, window] { closed(window); });
    connect(&window->connections(), &ConnectionManager::lastChanged, this, [this] {
        if (!m_restoring)
            remember();
    });
    connect(&window->window(), &ui::shell::MainWindow::newWindowWanted, this, &WindowSet::openInNewWindow);
    connect(&window->window(), &ui::shell::MainWindow::quitWanted, qApp, &QApplication::quit);
    emit windowMade(window);
    return *window;
}

ConsoleWindow &WindowSet::active()
{
    const QWidget *now = QApplication::activeWindow();
    for (const auto &window : m_windows)
        if (&window->window() == now)
            m_lastActive = window.get();
    return m_lastActive ? *m_lastActive : *m_windows.front();
}

void WindowSet::openInNewWindow(const QString &connectionId)
{
    if (m_windows.size() >= kMost)
        return;
    const QRect from = active().window().geometry();
    ConsoleWindow &made = add();
    made.window().setGeometry(from.translated(kStep, kStep));
    made.comeToFront();
    m_lastActive = &made;
    if (connectionId == QLatin1StringView("local"))
        made.connections().openLocal();
    else if (!connectionId.isEmpty())
        made.connections().openSaved(connectionId);
}

void WindowSet::closed(ConsoleWindow *window)
{
    if (m_quitting || m_windows.size() == 1)
        return; // the program ends, and remembers what was there
    const auto at = std::find_if(m_windows.begin(), m_windows.end(), [&](const auto &w) { return w.get() == window; });
    if (at == m_windows.end())
        return;
    emit windowGoes(window);
    if (m_lastActive == window)
        m_lastActive = nullptr;
    window->connections().close();
    m_leaving.push_back(std::move(*at));
    m_windows.erase(at);
    remember();
    QTimer::singleShot(kSignOutTime, this, [this, window] {
        std::erase_if(m_leaving, [window](const auto &gone) { return gone.get() == window; });
    });
}

bool WindowSet::eventFilter(QObject *watched, QEvent *event)
{
    // Quitting closes every window: none of that is a person's wish to have it gone in the next run.
    if (watched == qApp && event->type() == QEvent::Quit)
        m_quitting = true;
    return QObject::eventFilter(watched, event);
}

void WindowSet::follow(const StartWishes &wishes)
{
    if (!wishes.namesServer()) {
        active().comeToFront(wishes.activationToken);
        active().showPlace(wishes);
        return;
    }
    const ui::shell::Connection *saved = wishes.local ? nullptr : m_parts.saved.at(wishes.server);
    const QString id = wishes.local ? QStringLiteral("local") : saved ? saved->id : QString();
    for (const auto &window : m_windows) {
        if (!id.isEmpty() && window->isFor(id)) {
            window->comeToFront(wishes.activationToken);
            window->open(wishes);
            return;
        }
    }
    // A window that shows another server keeps it: what comes from outside opens beside it. A server that
    // nobody knows is only asked about, which needs no window of its own.
    ConsoleWindow *target = &active();
    if (!id.isEmpty() && !target->isFree()) {
        const auto free = std::find_if(m_windows.begin(), m_windows.end(), [](const auto &w) { return w->isFree(); });
        if (free != m_windows.end()) {
            target = free->get();
        } else if (m_windows.size() < kMost) {
            openInNewWindow({});
            target = m_windows.back().get();
        }
    }
    target->comeToFront(wishes.activationToken);
    target->open(wishes);
}

void WindowSet::restore(ReopenServers reopen)
{
    m_restoring = true;
    const QJsonArray list = QJsonDocument::fromJson(m_parts.settings.get(setting::kWindows)).array();
    for (const auto &item : list) {
        if (m_windows.size() >= kMost || (reopen == ReopenServers::No && !m_windows.empty()))
            break;
        ConsoleWindow &window = add();
        const QJsonObject json = item.toObject();
        window.window().restoreGeometry(QByteArray::fromBase64(json.value(QLatin1String("geometry")).toString().toLatin1()));
        window.window().show();
        if (reopen == ReopenServers::Yes)
            window.connections().openAgain(json.value(QLatin1String("connection")).toString());
    }
    if (m_windows.empty())
        add().window().show();
    m_restoring = false;
}

void WindowSet::remember()
{
    QJsonArray list;
    for (const auto &window : m_windows)
        list.append(QJsonObject{{QStringLiteral("connection"), window->connections().lastId()},
                                {QStringLiteral("geometry"), QString::fromLatin1(window->window().saveGeometry().toBase64())}});
    m_parts.settings.set(setting::kWindows, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace app
