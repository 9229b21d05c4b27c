// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/console_style.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

namespace ui::theme {

QString toString(Mode mode)
{
    switch (mode) {
    case Mode::Light:
        return QStringLiteral("light");
    case Mode::Dark:
        return QStringLiteral("dark");
    case Mode::System:
        break;
    }
    return QStringLiteral("system");
}

Mode modeFromString(const QString &text)
{
    return text == QLatin1StringView("light") ? Mode::Light
        : text == QLatin1StringView("dark")   ? Mode::Dark
                                              : Mode::System;
}

namespace {
constexpr const char *kTableRow = "consoleTableRow"; // of the application, as its palette and font are
constexpr const char *kMotion = "consoleMotion";
constexpr int kCompactRow = 42;
} // namespace

int tableRow()
{
    const QVariant chosen = QCoreApplication::instance()->property(kTableRow);
    return chosen.isValid() ? chosen.toInt() : row::l;
}

Motion motion()
{
    const QVariant reduced = QCoreApplication::instance()->property(kMotion);
    return reduced.isValid() ? static_cast<Motion>(reduced.toInt()) : Motion::Full;
}

Theme::Theme(QApplication &application, Mode mode) : m_application(application), m_mode(mode)
{
    loadFonts();
    m_application.setStyle(new ConsoleStyle); // the application owns it
    m_application.setFont(font(type::body));
    for (const char *strong : {"QPushButton", "QToolButton", "QTabBar"})
        QApplication::setFont(font(type::body, QFont::Medium), strong);
    QApplication::setFont(font(type::small, QFont::Medium), "QHeaderView");
    m_application.installEventFilter(this);
    m_application.setProperty(kTableRow, {}); // a theme before this one may have been compact
    m_application.setProperty(kMotion, {});
    apply();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
    emit modeChanged(mode);
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    m_application.setProperty(kTableRow, density == Density::Compact ? kCompactRow : row::l);
    tellWidgets();
}

Motion Theme::motion() const
{
    return m_motion.value_or(m_desktopMotion);
}

void Theme::setMotion(std::optional<Motion> chosen)
{
    m_motion = chosen;
    applyMotion();
}

void Theme::setDesktopMotion(Motion motion)
{
    m_desktopMotion = motion;
    applyMotion();
}

void Theme::applyMotion()
{
    if (motion() == ui::theme::motion())
        return;
    m_application.setProperty(kMotion, int(motion()));
    tellWidgets();
}

void Theme::tellWidgets()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The windows hear of a change of the desktop's theme; our own palette hides its colours.
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System && m_busy == Busy::No)
        apply();
    return QObject::eventFilter(watched, event);
}

Scheme Theme::systemScheme()
{
    // Without a palette of our own the application shows the platform's.
    m_application.setPalette(QPalette());
    return schemeOf(QApplication::palette());
}

void Theme::apply()
{
    m_busy = Busy::Yes;
    const Scheme before = m_scheme;
    m_scheme = m_mode == Mode::Dark ? Scheme::Dark : m_mode == Mode::Light ? Scheme::Light : systemScheme();
    const QPalette palette = paletteFor(m_scheme);
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(font(type::small));
    m_busy = Busy::No;
    if (m_scheme != before)
        emit schemeChanged(m_scheme);
}

} // namespace ui::theme
