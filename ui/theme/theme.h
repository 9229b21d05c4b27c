// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: dresses the application in the light or the dark table, or in whichever the system uses,
// and follows the system while told to; keeps how dense it is and whether it moves. GUI thread; one, owned by app, made after QApplication.
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#include <optional>

class QApplication;

namespace ui::theme {

enum class Mode { System, Light, Dark };
enum class Density { Comfortable, Compact }; // how high the rows of tables are
enum class Motion { Full, Reduced };         // whether anything turns or glides

// "system", "light", "dark" and back; System for anything else.
QString toString(Mode mode);
Mode modeFromString(const QString &text);

int tableRow(); // height of a table's row at the density of the moment; who shows one is told by a StyleChange
Motion motion();  // of the moment; told likewise

class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, Mode mode = Mode::System);

    Mode mode() const { return m_mode; }
    Scheme scheme() const { return m_scheme; }
    void setMode(Mode mode);
    Density density() const { return m_density; }
    void setDensity(Density density);
    Motion motion() const;
    void setMotion(std::optional<Motion> chosen); // none: as the desktop has it
    void setDesktopMotion(Motion motion);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void modeChanged(ui::theme::Mode mode);
    void schemeChanged(ui::theme::Scheme scheme);

private:
    Scheme systemScheme();
    void apply();
    void applyMotion();
    void tellWidgets();

    QApplication &m_application;
    Mode m_mode;
    Scheme m_scheme = Scheme::Light;
    Density m_density = Density::Comfortable;
    std::optional<Motion> m_motion;
    Motion m_desktopMotion = Motion::Full;
    enum class Busy { No, Yes } m_busy = Busy::No;
};

} // namespace ui::theme
