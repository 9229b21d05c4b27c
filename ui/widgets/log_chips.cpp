// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_chips.h"

#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace ui::widgets {

using theme::Color;

namespace {

constexpr int kHeight = 28;
constexpr int kPad = 12;
constexpr int kGap = 7;
constexpr int kDot = 8;
constexpr int kCross = 14;
constexpr int kLongestName = 180;

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintChip(QPainter &painter, const QAbstractButton &chip)
{
    const auto c = [&chip](Color token) { return theme::color(&chip, token); };
    const bool over = chip.underMouse() && chip.isEnabled();
    theme::parts::roundBox(painter, chip.rect(), chip.height() / 2.0, !chip.isChecked() ? QColor() : c(over ? Color::Hover : Color::Surface),
                           c(!chip.isEnabled() ? Color::LineFaint : over ? Color::Border : Color::Line));
    if (showsFocus(&chip))
        theme::parts::focusRing(painter, chip.rect(), chip.height() / 2.0, chip.palette());
}

Color inkOf(core::LogLevel level)
{
    switch (level) {
    case core::LogLevel::Error:
        return Color::Error;
    case core::LogLevel::Warn:
        return Color::Warn;
    case core::LogLevel::Info:
        return Color::Text2;
    case core::LogLevel::Debug:
        break;
    }
    return Color::Text3;
}

} // namespace

QString shortCount(qint64 count)
{
    const QLocale locale;
    const auto figure = [&locale](double value, QChar unit) {
        return locale.toString(value, 'f', value < 99.95 ? 1 : 0) + unit;
    };
    if (count < 1000)
        return locale.toString(count);
    if (count < 999'500)
        return figure(double(count) / 1e3, u'k');
    return figure(double(count) / 1e6, u'M');
}

// --- ServiceChip ------------------------------------------------------------------------------

ServiceChip::ServiceChip(const QString &name, Color dot, QWidget *parent) : QAbstractButton(parent), m_dot(dot)
{
    setText(name);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setFont(theme::font(theme::type::small, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &ServiceChip::describe);
    describe();
}

void ServiceChip::describe()
{
    const QString toggles = isChecked() ? tr("Click to hide its lines", "tool tip of a service over the log")
                                        : tr("Its lines are hidden; click to show them", "tool tip of a service over the log");
    setToolTip((text() + u'\n' + (m_problem.isEmpty() ? QString() : m_problem + u'\n') + toggles).toHtmlEscaped().replace(u'\n', QLatin1StringView("<br>")));
    setAccessibleName(text());
    setAccessibleDescription((m_problem.isEmpty() ? QString() : m_problem + QStringLiteral(". "))
                             + tr("Space hides or shows its lines, Delete takes it away", "accessible description of a service over the log"));
}

void ServiceChip::setDot(Color dot)
{
    m_dot = dot;
    update();
}

void ServiceChip::setProblem(const QString &why)
{
    if (why == m_problem)
        return;
    m_problem = why;
    describe();
    updateGeometry();
    update();
}

QSize ServiceChip::sizeHint() const
{
    const int name = std::min(fontMetrics().horizontalAdvance(text()), kLongestName);
    return {kPad + kDot + kGap + name + kGap + kCross + kPad - 2, kHeight};
}

QRect ServiceChip::crossBox() const
{
    return theme::placed(this, {width() - kPad - kCross + 3, (height() - kCross) / 2, kCross, kCross});
}

void ServiceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto c = [this](Color token) { return theme::color(this, token); };
    paintChip(painter, *this);
    const QRectF dot(isRightToLeft() ? width() - kPad + 1 - kDot : kPad - 1, (height() - kDot) / 2.0, kDot, kDot);
    if (!m_problem.isEmpty())
        theme::paintIcon(&painter, theme::placed(this, QRect(kPad - 4, (height() - kCross) / 2, kCross, kCross)), theme::Icon::TriangleAlert, c(Color::Warn));
    else if (isChecked())
        theme::parts::roundBox(painter, dot, kDot / 2.0, c(m_dot));
    else
        theme::parts::roundBox(painter, dot, kDot / 2.0, {}, c(m_dot), 1.5);
    const int x = kPad + kDot + kGap;
    QFont font = this->font();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(c(!isEnabled() ? Color::Disabled : isChecked() ? Color::Text : Color::Text3));
    const int room = width() - kPad - kCross + 3 - kGap + 3 - x;
    painter.drawText(theme::placed(this, QRect(x, 0, room, height())), Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, room));
    if (m_cross != Cross::Idle)
        theme::parts::roundBox(painter, QRectF(crossBox()).adjusted(-3, -3, 3, 3), 10, c(m_cross == Cross::Pressed ? Color::Pressed : Color::Hover));
    theme::paintIcon(&painter, crossBox(), theme::Icon::X, c(m_cross != Cross::Idle ? Color::Text : Color::Text2));
}

void ServiceChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = crossBox().adjusted(-5, -7, 8, 7).contains(event->position().toPoint());
    const Cross cross = !over ? Cross::Idle : m_cross == Cross::Pressed ? Cross::Pressed : Cross::Hovered;
    if (cross != m_cross) {
        m_cross = cross;
        update();
    }
    if (!(event->buttons() & Qt::LeftButton))
        return;
    QAbstractButton::mouseMoveEvent(event);
}

void ServiceChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossBox().adjusted(-5, -7, 8, 7).contains(event->position().toPoint())) {
        m_cross = Cross::Pressed;
        update();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void ServiceChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_cross == Cross::Pressed) {
        m_cross = Cross::Idle;
        emit removeWanted(); // may end this chip
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void ServiceChip::leaveEvent(QEvent *event)
{
    m_cross = Cross::Idle;
    QAbstractButton::leaveEvent(event);
    update();
}

void ServiceChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

// --- LevelChip --------------------------------------------------------------------------------

LevelChip::LevelChip(core::LogLevel level, const QString &name, QWidget *parent) : QAbstractButton(parent), m_level(level)
{
    setText(name);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(theme::font(theme::type::small, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    const auto describe = [this] {
        setToolTip(isChecked() ? tr("Click to hide lines of this level", "tool tip") : tr("Hidden; click to show lines of this level", "tool tip"));
    };
    connect(this, &QAbstractButton::toggled, this, describe);
    describe();
}

void LevelChip::setCount(qint64 count)
{
    if (count == m_count)
        return;
    const bool wider = shortCount(count).size() > 3 && shortCount(m_count).size() <= 3;
    m_count = count;
    setAccessibleDescription(tr("%n line(s)", "accessible description of a log level", int(std::min<qint64>(count, INT_MAX))));
    if (wider || count == 0)
        updateGeometry();
    update();
}

QSize LevelChip::sizeHint() const
{
    // Two widths, so that counting up moves the neighbours once at most.
    const QString widest = shortCount(m_count).size() <= 3 ? QStringLiteral("000") : QStringLiteral("00.0k");
    return {2 * kPad + fontMetrics().horizontalAdvance(text()) + kGap + fontMetrics().horizontalAdvance(widest), kHeight};
}

void LevelChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto c = [this](Color token) { return theme::color(this, token); };
    paintChip(painter, *this);
    const QString count = shortCount(m_count);
    const int gap = kGap;
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const int both = textWidth + gap + fontMetrics().horizontalAdvance(count);
    const int x = (width() - both) / 2;
    QFont font = this->font();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(c(!isEnabled() ? Color::Disabled : isChecked() ? inkOf(m_level) : Color::Text3));
    painter.drawText(theme::placed(this, QRect(x, 0, textWidth + 1, height())), Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(this->font());
    painter.setPen(c(isEnabled() ? Color::Text3 : Color::Disabled));
    painter.drawText(theme::placed(this, rect().adjusted(x + textWidth + gap, 0, 0, 0)), Qt::AlignVCenter | Qt::TextSingleLine, count);
}

} // namespace ui::widgets
