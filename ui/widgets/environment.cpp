// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/environment.h"

#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/access.h"

#include <QCoreApplication>
#include <QLayout>
#include <QPainter>

namespace ui::widgets {

using theme::Color;

namespace {

constexpr int kTagHeight = 24;
constexpr int kTagMost = 280;
constexpr double kTint = 0.2;
constexpr int kSwatch = 12;
constexpr int kDot = 7;
constexpr const char *kColorNames[] = {"none", "blue", "teal", "orange", "violet", "red", "gray"};
constexpr const char *kCareNames[] = {"usual", "protected", "readOnly"};
static_assert(std::size(kColorNames) == kEnvironmentColors.size());

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::widgets::Environment)
};

template <typename Value, size_t N>
Value fromName(const char *const (&names)[N], QStringView text)
{
    for (size_t i = 0; i < N; ++i)
        if (text == QLatin1StringView(names[i]))
            return Value(i);
    return Value(0);
}

theme::Icon iconOf(Care care)
{
    return care == Care::ReadOnly ? theme::Icon::Eye : theme::Icon::Lock;
}

// Behind the name of an environment.
QString careText(Care care)
{
    return care == Care::Usual ? QString() : QStringLiteral(" · ") + nameOf(care);
}

} // namespace

std::optional<Color> inkOf(EnvironmentColor color)
{
    switch (color) {
    case EnvironmentColor::None: break;
    case EnvironmentColor::Blue: return Color::Series1;
    case EnvironmentColor::Teal: return Color::Series2;
    case EnvironmentColor::Orange: return Color::Series3;
    case EnvironmentColor::Violet: return Color::Series4;
    case EnvironmentColor::Red: return Color::Error;
    case EnvironmentColor::Gray: return Color::Series5;
    }
    return std::nullopt;
}

QColor tintOf(EnvironmentColor color, const QPalette &palette)
{
    const QColor ink = theme::color(palette, inkOf(color).value_or(Color::Off));
    const QColor ground = theme::color(palette, Color::Surface);
    const auto mixed = [](int a, int b) { return int(a * kTint + b * (1 - kTint)); };
    return QColor(mixed(ink.red(), ground.red()), mixed(ink.green(), ground.green()), mixed(ink.blue(), ground.blue()));
}

QString nameOf(EnvironmentColor color)
{
    switch (color) {
    case EnvironmentColor::None: return Words::tr("None", "colour of an environment");
    case EnvironmentColor::Blue: return Words::tr("Blue", "colour of an environment");
    case EnvironmentColor::Teal: return Words::tr("Teal", "colour of an environment");
    case EnvironmentColor::Orange: return Words::tr("Orange", "colour of an environment");
    case EnvironmentColor::Violet: return Words::tr("Violet", "colour of an environment");
    case EnvironmentColor::Red: return Words::tr("Red", "colour of an environment");
    case EnvironmentColor::Gray: return Words::tr("Gray", "colour of an environment");
    }
    return {};
}

QString nameOf(Care care)
{
    switch (care) {
    case Care::Usual: break;
    case Care::Protected: return Words::tr("Protected", "an environment");
    case Care::ReadOnly: return Words::tr("Read-only", "an environment");
    }
    return Words::tr("As usual", "how careful the console is with an environment");
}

QString toString(EnvironmentColor color)
{
    return QString::fromLatin1(kColorNames[size_t(color)]);
}

EnvironmentColor environmentColorFromString(QStringView text)
{
    return fromName<EnvironmentColor>(kColorNames, text);
}

QString toString(Care care)
{
    return QString::fromLatin1(kCareNames[size_t(care)]);
}

Care careFromString(QStringView text)
{
    return fromName<Care>(kCareNames, text);
}

QIcon environmentIcon(EnvironmentColor color, std::optional<Color> dot, const QPalette &palette)
{
    constexpr int kScale = 2; // sharp on dense screens too
    QPixmap pixmap(QSize(theme::size::icon, theme::size::icon) * kScale);
    pixmap.setDevicePixelRatio(kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF square(1, 1, kSwatch, kSwatch);
    if (const auto ink = inkOf(color))
        theme::parts::roundBox(painter, square, 3, theme::color(palette, *ink));
    else
        theme::parts::roundBox(painter, square, 3, theme::color(palette, Color::OffSoft), theme::color(palette, Color::Border));
    if (dot) {
        const QRectF place(theme::size::icon - kDot - 0.5, theme::size::icon - kDot - 0.5, kDot, kDot);
        theme::parts::roundBox(painter, place.adjusted(-1.5, -1.5, 1.5, 1.5), kDot, theme::color(palette, Color::Surface));
        theme::parts::roundBox(painter, place, kDot / 2.0, theme::color(palette, *dot));
    }
    return QIcon(pixmap);
}

EnvironmentTag::EnvironmentTag(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessRole(this, QAccessible::StaticText);
    hide();
}

void EnvironmentTag::setEnvironment(const QString &name, const Environment &environment)
{
    const bool marked = environment.color != EnvironmentColor::None || environment.care != Care::Usual;
    const QString text = marked ? name + careText(environment.care) : QString();
    if (text == m_text && environment == m_environment)
        return;
    m_text = text;
    m_environment = environment;
    setVisible(marked);
    setAccessibleName(text);
    setToolTip(environment.care == Care::Protected ? Words::tr("Whatever destroys something asks for the name of this environment first.")
               : environment.care == Care::ReadOnly ? Words::tr("The console sends no change to this environment.")
                                                    : QString());
    updateGeometry();
    update();
}

QSize EnvironmentTag::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::type::small, QFont::DemiBold));
    const int icon = m_environment.care == Care::Usual ? 0 : theme::size::iconSmall + 6;
    return {std::min(metrics.horizontalAdvance(m_text) + 1 + icon + 20, kTagMost), kTagHeight}; // letters end between pixels
}

QSize EnvironmentTag::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 72), kTagHeight};
}

void EnvironmentTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = theme::color(this, inkOf(m_environment.color).value_or(Color::Off));
    theme::parts::roundBox(painter, rect(), height() / 2.0, tintOf(m_environment.color, palette()), ink);
    QRect words = rect().adjusted(10, 0, -10, 0);
    if (m_environment.care != Care::Usual) {
        const int side = theme::size::iconSmall;
        theme::paintIcon(&painter, theme::placed(this, QRect(words.left(), (height() - side) / 2, side, side)), iconOf(m_environment.care), ink);
        words.adjust(side + 6, 0, 0, 0);
    }
    painter.setFont(theme::font(theme::type::small, QFont::DemiBold));
    painter.setPen(theme::color(this, Color::Text));
    // Where room is scarce the sign alone says how careful to be, and the letters which server it is.
    const auto fitted = [&](const QString &text) { return painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()); };
    QString text = fitted(m_text);
    if (text != m_text)
        text = fitted(m_text.chopped(careText(m_environment.care).size()));
    painter.drawText(theme::placed(this, words), Qt::AlignVCenter, text);
}

void EnvironmentFrame::setColor(std::optional<Color> color)
{
    if (color == m_color)
        return;
    m_color = color;
    const int margin = color ? kWidth : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    update();
}

void EnvironmentFrame::paintEvent(QPaintEvent *)
{
    if (!m_color)
        return;
    QPainter painter(this);
    for (const QRect &edge : QRegion(rect()) - rect().adjusted(kWidth, kWidth, -kWidth, -kWidth)) // pages have no ground of their own
        painter.fillRect(edge, theme::color(this, *m_color));
}

} // namespace ui::widgets
