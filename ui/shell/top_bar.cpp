// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/environment.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>

namespace ui::shell {

using theme::Color;
using theme::Icon;

namespace {

constexpr int kSearchWidth = 280;
constexpr int kSearchLeast = 150;
constexpr int kSearchRest = 112; // its icon, its key and the room around them
constexpr int kTitleLeast = 96; // so that the search stays in its place from page to page
constexpr std::chrono::milliseconds kTurn{50};
constexpr int kDot = 8;
constexpr const char *kHiddenByPage = "consoleHiddenByPage";

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace

SearchButton::SearchButton(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Search or run a command", "button: opens the command palette"));
    setAccessibleName(text());
    setToolTip(text()); // where there is room for a part of it only
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize SearchButton::sizeHint() const
{
    const int words = QFontMetrics(theme::font(theme::type::body)).horizontalAdvance(text());
    return {std::max(kSearchWidth, words + kSearchRest), theme::size::control};
}

QSize SearchButton::minimumSizeHint() const
{
    return {kSearchLeast, theme::size::control};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto c = [this](Color token) { return theme::color(this, token); };
    theme::parts::roundBox(painter, rect(), theme::radius::s, c(Color::Background), c(underMouse() ? Color::Border : Color::Line));
    const int side = theme::size::icon;
    theme::paintIcon(&painter, theme::placed(this, QRect(11, (height() - side) / 2, side, side)), Icon::Search, c(Color::Text2));

    const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' ');
    painter.setFont(theme::font(theme::type::caption, QFont::Medium));
    const int keyWidth = painter.fontMetrics().horizontalAdvance(key) + 12;
    const QRect cap(width() - keyWidth - 11, (height() - 18) / 2, keyWidth, 18);
    theme::parts::roundBox(painter, theme::placed(this, cap), 4, c(Color::Surface), c(Color::Line));
    painter.setPen(c(Color::Text2));
    painter.drawText(theme::placed(this, cap), Qt::AlignCenter, key);

    painter.setFont(theme::font(theme::type::body));
    const QRect words(11 + side + 8, 0, cap.left() - 11 - side - 16, height());
    painter.drawText(theme::placed(this, words), Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (showsFocus(this))
        theme::parts::focusRing(painter, rect(), theme::radius::s, palette());
}

TaskButton::TaskButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turn.setInterval(kTurn);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this)) {
            m_angle = (m_angle + 18) % 360;
        } else { // motion was given up meanwhile
            m_turn.stop();
            m_angle = 0;
        }
        update();
    });
    hide();
}

void TaskButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setText(tr("%n running", "button: so many things are under way", count));
    setAccessibleName(tr("%n thing(s) under way", "accessible name", count));
    setToolTip(accessibleName());
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize TaskButton::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::type::body, QFont::Medium));
    return {metrics.horizontalAdvance(text()) + 16 + theme::size::icon + 20, theme::size::control};
}

void TaskButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto c = [this](Color token) { return theme::color(this, token); };
    theme::parts::roundBox(painter, rect(), height() / 2.0, c(underMouse() ? Color::Hover : Color::Surface), c(Color::Line));
    const int side = theme::size::icon;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(isRightToLeft() ? width() - 12 - side / 2.0 : 12 + side / 2.0, height() / 2.0);
    painter.rotate(m_angle);
    theme::paintIcon(&painter, QRect(-side / 2, -side / 2, side, side), Icon::Loader, c(Color::Warn));
    painter.restore();
    painter.setFont(theme::font(theme::type::body, QFont::Medium));
    painter.setPen(c(Color::Text));
    painter.drawText(theme::placed(this, rect().adjusted(12 + side + 8, 0, -8, 0)), Qt::AlignVCenter, text());
    if (showsFocus(this))
        theme::parts::focusRing(painter, rect(), height() / 2.0, palette());
}

void TaskButton::showEvent(QShowEvent *event)
{
    if (style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this))
        m_turn.start();
    QAbstractButton::showEvent(event);
}

void TaskButton::hideEvent(QHideEvent *event)
{
    m_turn.stop();
    QAbstractButton::hideEvent(event);
}

BellButton::BellButton(QWidget *parent) : QToolButton(parent)
{
    theme::setVariant(this, theme::ButtonVariant::Normal);
    setIcon(theme::icon(Icon::Bell, Color::Text));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("What happened lately", "tool tip: the bell"));
    setAccessibleName(toolTip());
}

void BellButton::setUnseen(int failures)
{
    if (failures == m_unseen)
        return;
    m_unseen = failures;
    setAccessibleDescription(failures > 0 ? tr("%n new failure(s)", "the bell", failures) : QString());
    setToolTip(failures > 0 ? accessibleDescription() : accessibleName());
    update();
}

void BellButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_unseen == 0)
        return;
    QPainter painter(this);
    const QRectF dot(width() / 2.0 + 2, height() / 2.0 - kDot - 1, kDot, kDot);
    theme::parts::roundBox(painter, dot.adjusted(-1.5, -1.5, 1.5, 1.5), kDot, theme::color(this, Color::Surface));
    theme::parts::roundBox(painter, dot, kDot / 2.0, theme::color(this, Color::Error));
}

TopBar::TopBar(QWidget *parent) : Panel(Color::Surface, Qt::BottomEdge, parent)
{
    setFixedHeight(theme::size::topBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::xl, 0, theme::space::xl, 1);
    row->setSpacing(theme::space::s);
    m_title = new widgets::TextLabel({}, theme::type::title, Color::Text, QFont::DemiBold, this);
    m_title->setMinimumWidth(kTitleLeast);
    m_title->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    row->addWidget(m_title);
    m_environment = new widgets::EnvironmentTag(this);
    row->addWidget(m_environment);
    row->addSpacing(theme::space::m);
    m_search = new SearchButton(this);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    m_tasks = new TaskButton(this);
    row->addWidget(m_tasks);
    m_pageRow = new QHBoxLayout;
    m_pageRow->setSpacing(theme::space::s);
    row->addLayout(m_pageRow);
    m_bell = new BellButton(this);
    row->addWidget(m_bell);
}

TopBar::~TopBar()
{
    giveBack();
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString TopBar::title() const
{
    return m_title->text();
}

void TopBar::setPageWidgets(const QList<QWidget *> &widgets, QWidget *owner)
{
    giveBack();
    m_owner = owner;
    for (QWidget *widget : widgets) {
        m_widgets << widget;
        m_pageRow->addWidget(widget);
        widget->setVisible(!widget->property(kHiddenByPage).toBool());
    }
}

void TopBar::giveBack()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_widgets)) {
        if (!widget)
            continue;
        m_pageRow->removeWidget(widget);
        if (!m_owner)
            continue;
        // What the page had hidden stays hidden when it comes back.
        widget->setProperty(kHiddenByPage, widget->isHidden());
        widget->setParent(m_owner);
        widget->hide();
    }
    m_widgets.clear();
    m_owner = nullptr;
}

} // namespace ui::shell
