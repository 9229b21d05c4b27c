// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard_tile.h"

#include "models/format.h"
#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/access.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace ui::pages {

using theme::Color;

namespace {

constexpr std::chrono::milliseconds kSlow{300};
constexpr int kHeight = 106;
constexpr int kPad = theme::space::xl;
constexpr int kFigureTop = 33;
constexpr int kFigureHeight = 30;
constexpr int kFooterHeight = 26;

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

class PillButton final : public QAbstractButton
{
public:
    explicit PillButton(QWidget *parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }
    void setLook(const widgets::StatusLook &look)
    {
        m_look = look;
        setText(look.word);
        setAccessibleName(look.word);
        update();
    }
    QSize sizeHint() const override { return widgets::pillSize(m_look); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        widgets::paintPill(&painter, {0, 0}, m_look, palette());
        if (underMouse())
            theme::parts::roundBox(painter, rect(), height() / 2.0, Qt::transparent,
                                   theme::color(this, widgets::inkOf(m_look.tone)));
        if (showsFocus(this))
            theme::parts::focusRing(painter, rect(), height() / 2.0, palette());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    widgets::StatusLook m_look;
};

} // namespace

DashboardTile::DashboardTile(const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_title(title), m_pill(new PillButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pill->hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_shown = Shown::Placeholder;
        update();
    });
    describe();
}

void DashboardTile::setFooter(QWidget *footer)
{
    m_footer = footer;
    footer->setParent(this);
    place();
    footer->show();
}

void DashboardTile::setLoading()
{
    if (m_shown == Shown::Figure || m_shown == Shown::Placeholder || m_slow.isActive())
        return;
    m_shown = Shown::Nothing;
    m_figureWidth = 0;
    m_words = {};
    m_slow.start();
    setToolTip({});
    describe();
    update();
}

void DashboardTile::setFigure(const models::FigureWords &words, const QString &toolTip)
{
    m_slow.stop();
    setToolTip(toolTip);
    if (m_shown == Shown::Figure && words.figure == m_words.figure && words.rest == m_words.rest)
        return;
    m_shown = Shown::Figure;
    m_words = words;
    const QFontMetrics metrics(theme::font(theme::type::display, QFont::DemiBold));
    m_figureWidth = std::max(m_figureWidth, metrics.horizontalAdvance(words.figure));
    if (m_footer)
        m_footer->show();
    describe();
    update();
}

void DashboardTile::setUnavailable(const QString &word, const QString &reason)
{
    m_slow.stop();
    m_shown = Shown::Unavailable;
    m_figureWidth = 0;
    m_words = {QStringLiteral("–"), word};
    if (m_footer)
        m_footer->hide();
    m_pill->hide();
    setToolTip(reason);
    describe();
    update();
}

void DashboardTile::setFreshness(Freshness freshness)
{
    m_freshness = freshness;
    update();
}

void DashboardTile::setPill(const std::optional<widgets::StatusLook> &look, const QString &toolTip)
{
    if (look) {
        static_cast<PillButton *>(m_pill)->setLook(*look);
        m_pill->setToolTip(toolTip);
    }
    m_pill->setVisible(look.has_value());
    place();
    update();
}

void DashboardTile::describe()
{
    setAccessibleName(m_words.figure.isEmpty() ? m_title
                                               : QStringLiteral("%1: %2 %3").arg(m_title, m_words.figure, m_words.rest));
    setAccessibleDescription(toolTip());
}

QSize DashboardTile::sizeHint() const
{
    return {220, kHeight};
}

QSize DashboardTile::minimumSizeHint() const
{
    return {150, kHeight};
}

void DashboardTile::place()
{
    if (m_footer)
        m_footer->setGeometry(kPad, height() - theme::space::l - kFooterHeight, width() - 2 * kPad, kFooterHeight);
    const QSize pill = m_pill->sizeHint();
    m_pill->setGeometry(theme::placed(this, QRect(QPoint(width() - kPad - pill.width(), theme::space::m - 1), pill)));
}

void DashboardTile::resizeEvent(QResizeEvent *event)
{
    place();
    QAbstractButton::resizeEvent(event);
}

void DashboardTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DashboardTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto c = [this](Color token) { return theme::color(this, token); };
    theme::parts::roundBox(painter, rect(), theme::radius::m, c(Color::Surface),
                           c(underMouse() || isDown() ? Color::Border : Color::Line));

    const int pill = isRightToLeft() ? width() - m_pill->geometry().right() - 1 : m_pill->x();
    const int titleRight = m_pill->isVisibleTo(this) ? pill - theme::space::s : width() - kPad;
    painter.setFont(theme::font(theme::type::small));
    painter.setPen(c(Color::Text2));
    painter.drawText(theme::placed(this, QRect(kPad, theme::space::m, titleRight - kPad, 20)), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, titleRight - kPad));

    if (m_shown == Shown::Placeholder) {
        theme::parts::roundBox(painter, theme::placed(this, QRect(kPad, kFigureTop + 7, 84, 18)), theme::radius::s, c(Color::LineFaint));
    } else if (m_shown != Shown::Nothing) {
        const bool live = m_shown == Shown::Figure && m_freshness == Freshness::Live;
        const QFont large = theme::font(theme::type::display, QFont::DemiBold);
        const QFontMetrics metrics(large);
        const int baseline = kFigureTop + (kFigureHeight + metrics.ascent() - metrics.descent()) / 2;
        painter.setFont(large);
        painter.setPen(c(live ? Color::Text : Color::Text3));
        const auto put = [&](int from, const QString &text) {
            const int x = isRightToLeft() ? width() - from - painter.fontMetrics().horizontalAdvance(text) : from;
            painter.drawText(QPoint(x, baseline), text);
        };
        put(kPad, m_words.figure);
        const int left = kPad + std::max(m_figureWidth, metrics.horizontalAdvance(m_words.figure)) + theme::space::s;
        const int room = width() - kPad - left;
        painter.setFont(theme::font(theme::type::body));
        painter.setPen(c(live ? Color::Text2 : Color::Text3));
        if (painter.fontMetrics().horizontalAdvance(m_words.rest) <= room) {
            put(left, m_words.rest);
        } else { // in two small lines beside the figure
            painter.setFont(theme::font(theme::type::caption));
            painter.drawText(theme::placed(this, QRect(left, kFigureTop, room, kFigureHeight)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_words.rest);
        }
    }
    if (showsFocus(this))
        theme::parts::focusRing(painter, rect(), theme::radius::m, palette());
}

namespace {

constexpr qreal kBarHeight = 6;
constexpr qreal kBarGap = 3;
constexpr qreal kLeastPart = 14;

// The order in which a bar is read, and the colour of each part.
struct PartLook
{
    core::ServiceStatus status;
    Color token;
};
constexpr PartLook kParts[] = {
    {core::ServiceStatus::Running, Color::Ok},    {core::ServiceStatus::Starting, Color::Warn},
    {core::ServiceStatus::Stopping, Color::Warn}, {core::ServiceStatus::Error, Color::Error},
    {core::ServiceStatus::Stopped, Color::Border},
};

} // namespace

StateBar::StateBar(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    widgets::setAccessRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Services by state", "accessible name of a bar"));
}

void StateBar::setCounts(const std::array<int, 5> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    QStringList words;
    for (const PartLook &look : kParts) {
        if (const int count = m_counts[size_t(look.status)]; count > 0)
            words << QStringLiteral("%1 %2").arg(locale().toString(count), models::Format::status(look.status));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QVector<StateBar::Part> StateBar::parts() const
{
    QVector<Part> parts;
    int total = 0;
    for (const PartLook &look : kParts) {
        if (const int count = m_counts[size_t(look.status)]; count > 0) {
            parts.append({look.status, count, {}});
            total += count;
        }
    }
    // Every part can be seen and hit, however small its share; the large ones give what that takes.
    const qreal room = width() - kBarGap * double(std::max<qsizetype>(0, parts.size() - 1));
    qreal spare = 0;
    qreal taken = 0;
    for (const Part &part : std::as_const(parts)) {
        const qreal share = room * part.count / total;
        if (share < kLeastPart)
            taken += kLeastPart - share;
        else
            spare += share - kLeastPart;
    }
    const qreal shrink = spare > 0 ? std::min(1.0, taken / spare) : 0;
    qreal x = 0;
    for (Part &part : parts) {
        const qreal share = room * part.count / total;
        const qreal wide = share < kLeastPart ? kLeastPart : share - (share - kLeastPart) * shrink;
        part.box = QRectF(x, (height() - kBarHeight) / 2, wide, kBarHeight);
        x += wide + kBarGap;
    }
    return parts;
}

const StateBar::Part *StateBar::at(const QVector<Part> &parts, const QPointF &point) const
{
    for (const Part &part : parts) {
        if (point.x() >= part.box.left() - kBarGap / 2 && point.x() <= part.box.right() + kBarGap / 2
            && std::abs(point.y() - part.box.center().y()) < kBarHeight)
            return &part;
    }
    return nullptr;
}

QRect StateBar::partOf(core::ServiceStatus status) const
{
    for (const Part &part : parts()) {
        if (part.status == status)
            return part.box.toAlignedRect();
    }
    return {};
}

void StateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QVector<Part> all = parts();
    if (all.isEmpty())
        theme::parts::roundBox(painter, QRectF(0, (height() - kBarHeight) / 2, width(), kBarHeight), kBarHeight / 2,
                               theme::color(this, Color::LineFaint));
    for (const Part &part : all) {
        const auto look = std::find_if(std::begin(kParts), std::end(kParts),
                                       [&](const PartLook &l) { return l.status == part.status; });
        theme::parts::roundBox(painter, part.box, kBarHeight / 2, theme::color(this, look->token));
    }
}

bool StateBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QVector<Part> all = parts();
        if (const Part *part = at(all, help->pos()))
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("%1 %2").arg(locale().toString(part->count), models::Format::status(part->status)),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void StateBar::mouseMoveEvent(QMouseEvent *event)
{
    event->ignore();
}

void StateBar::mousePressEvent(QMouseEvent *event)
{
    const QVector<Part> all = parts();
    event->setAccepted(event->button() == Qt::LeftButton && at(all, event->position()) != nullptr);
}

void StateBar::mouseReleaseEvent(QMouseEvent *event)
{
    const QVector<Part> all = parts();
    if (const Part *part = at(all, event->position()))
        emit chosen(part->status);
}

} // namespace ui::pages
