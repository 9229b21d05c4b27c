// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: dresses the application in the light or the dark table, or in whichever the system uses,
// and follows the system while told to. GUI thread; one, owned by app, made after QApplication.
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace ui::theme {

enum class Mode { System, Light, Dark };
enum class Density { Comfortable, Compact }; // how high the rows of tables are

// "system", "light", "dark" and back; System for anything else.
QString toString(Mode mode);
Mode modeFromString(const QString &text);

int tableRow(); // height of a table's row at the density of the moment; who shows one is told by a StyleChange

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

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void modeChanged(ui::theme::Mode mode);
    void schemeChanged(ui::theme::Scheme scheme);

private:
    Scheme systemScheme();
    void apply();

    QApplication &m_application;
    Mode m_mode;
    Scheme m_scheme = Scheme::Light;
    Density m_density = Density::Comfortable;
    enum class Busy { No, Yes } m_busy = Busy::No;
};

} // namespace ui::theme
