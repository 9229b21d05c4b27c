// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/account_row.h"

#include "ui/shell/connections_dialog.h"
#include "ui/shell/local_server_card.h"
#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/tool_tip.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::shell {

using theme::Color;
using theme::Icon;

namespace {

constexpr int kFace = 26;

// A disc with the first letters of the account.
class Face final : public QWidget
{
public:
    explicit Face(QWidget *parent) : QWidget(parent) { setFixedSize(kFace, kFace); }
    void setEmail(const QString &email)
    {
        m_letters = email.left(2).toUpper();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::parts::roundBox(painter, rect(), kFace / 2.0, theme::color(this, m_letters.isEmpty() ? Color::OffSoft : Color::AccentSoft));
        if (m_letters.isEmpty()) {
            theme::paintIcon(&painter, rect().adjusted(6, 6, -6, -6), Icon::Plug, theme::color(this, Color::Off));
            return;
        }
        painter.setFont(theme::font(theme::type::caption, QFont::DemiBold));
        painter.setPen(theme::color(this, Color::Accent));
        painter.drawText(rect(), Qt::AlignCenter, m_letters);
    }

private:
    QString m_letters;
};

QString entryText(const Connection &connection)
{
    return connection.email.isEmpty() ? connection.name : connection.name + QStringLiteral(" · ") + connection.email;
}

} // namespace

AccountRow::AccountRow(ConnectionControl &connections, const core::Clock &clock, QWidget *parent)
    : QWidget(parent), m_connections(connections), m_clock(clock)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::indent(theme::space::s));
    row->setSpacing(theme::space::s);
    m_face = new Face(this);
    row->addWidget(m_face);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = new widgets::TextLabel({}, theme::type::small, Color::Text, QFont::Normal, this);
    m_line = new StateLine(this);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addStretch();
    row->addLayout(words, 1);
    m_button = widgets::makeIconButton(Icon::Settings, tr("Servers and account", "tool tip"), theme::ButtonVariant::Flat, this);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(m_button);
    m_button->setMenu(m_menu);
    row->addWidget(m_button);
    setFixedHeight(theme::row::m);
    connect(m_menu, &QMenu::aboutToShow, this, &AccountRow::fillMenu);
    connect(&m_connections, &ConnectionControl::glanced, this, &AccountRow::showGlance);
    setAccount({}, std::nullopt, std::nullopt);
}

QString AccountRow::title() const
{
    return m_title->text();
}

void AccountRow::setAccount(const QString &email, std::optional<client::ConnectionState> state,
                            std::optional<core::Millis> latency)
{
    const Connection current = m_connections.current();
    static_cast<Face *>(m_face)->setEmail(email);
    const QString none = tr("Not connected", "account row");
    m_title->setText(current.kind == ConnectionKind::Remote ? current.name : email.isEmpty() ? none : email);
    m_title->setToolTip(current.kind == ConnectionKind::Remote
                            ? widgets::plainTip(current.address.toDisplayString() + u'\n' + email)
                            : QString());
    m_line->setVisible(state.has_value());
    if (state)
        showConnection(*m_line, *state, latency, m_clock.nowMs());
}

void AccountRow::fillMenu()
{
    m_menu->clear();
    m_entries.clear();
    const Connection current = m_connections.current();
    const auto addEntry = [&](const QString &text, const QString &id, const std::function<void()> &open) {
        QAction *action = m_menu->addAction(text, this, open);
        action->setCheckable(true);
        action->setChecked(current.kind != ConnectionKind::None && current.id == id);
        m_entries.insert(id, {action, text});
    };
    addEntry(tr("Local server", "menu: of servers"), QStringLiteral("local"), [this] { m_connections.openLocal(); });
    QVector<Connection> saved = m_connections.savedRemotes();
    std::stable_sort(saved.begin(), saved.end(), [](const Connection &a, const Connection &b) {
        return a.environment.group.localeAwareCompare(b.environment.group) < 0;
    });
    QString group;
    for (const Connection &connection : std::as_const(saved)) {
        if (connection.environment.group != group) {
            group = connection.environment.group;
            m_menu->addSection(group);
        }
        addEntry(entryText(connection), connection.id, [this, id = connection.id] { m_connections.openSaved(id); });
        m_entries[connection.id].color = connection.environment.color;
    }
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        showGlance(it.key());
    m_connections.lookAround();
    m_menu->addSeparator();
    m_menu->addAction(theme::icon(Icon::Plus), tr("Connect to a server…", "menu"), this, &AccountRow::connectWanted);
    m_menu->addAction(tr("Manage servers…", "menu"), this, &AccountRow::manageWanted);
    m_menu->addAction(theme::icon(Icon::Copy), tr("New window", "menu"), this, &AccountRow::newWindowWanted);
    if (current.kind == ConnectionKind::Remote)
        m_menu->addAction(tr("Disconnect", "menu"), this, [this] { m_connections.close(); });
    if (!saved.isEmpty()) {
        QMenu *forget = m_menu->addMenu(tr("Forget", "menu: a saved server"));
        for (const Connection &connection : saved)
            forget->addAction(entryText(connection), this, [this, id = connection.id] { m_connections.forget(id); });
    }
    emit menuFilled(m_menu);
}

void AccountRow::showGlance(const QString &id)
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.cend() || !entry->action)
        return;
    const widgets::StatusLook look = lookOf(m_connections.glance(id));
    // What follows the tab stands at the right, where menus have their keys.
    entry->action->setText(QString(entry->text).replace(u'&', QStringLiteral("&&")) + u'\t' + look.word);
    entry->action->setIcon(widgets::environmentIcon(entry->color, widgets::inkOf(look.tone), palette()));
}

} // namespace ui::shell
