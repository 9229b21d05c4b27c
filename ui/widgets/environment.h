// SPDX-License-Identifier: GPL-3.0-or-later
// Environment: what a person says about a server so that nobody mistakes it for another: its colour, the
// group it stands in, and how careful the console is with it. The looks of the colours. GUI thread.
#pragma once

#include "core/service.h"
#include "ui/theme/tokens.h"

#include <QIcon>
#include <QString>
#include <QWidget>

#include <array>
#include <optional>

namespace ui::widgets {

enum class EnvironmentColor { None, Blue, Teal, Orange, Violet, Red, Gray };
inline constexpr std::array kEnvironmentColors{EnvironmentColor::None,   EnvironmentColor::Blue, EnvironmentColor::Teal, EnvironmentColor::Orange,
                                               EnvironmentColor::Violet, EnvironmentColor::Red,  EnvironmentColor::Gray};

enum class Care {
    Usual,
    Protected, // whatever destroys asks for the environment's name first
    ReadOnly,  // no change can be sent
};

struct Environment
{
    EnvironmentColor color = EnvironmentColor::None;
    QString group = {}; // "Production"; may be empty
    Care care = Care::Usual;
    bool operator==(const Environment &) const = default;
};

std::optional<theme::Color> inkOf(EnvironmentColor color); // nothing for None
QColor tintOf(EnvironmentColor color, const QPalette &palette); // a ground of it that text can be read on
QString nameOf(EnvironmentColor color);                     // "Teal"
QString nameOf(Care care);

// As settings have them; None and Usual for anything else.
QString toString(EnvironmentColor color);
EnvironmentColor environmentColorFromString(QStringView text);
QString toString(Care care);
Care careFromString(QStringView text);

// A square of the colour, and a dot in its corner for how the server does; nothing: no dot.
QIcon environmentIcon(EnvironmentColor color, std::optional<theme::Color> dot, const QPalette &palette);

// The name of the environment that is shown, in its colour; hidden for one that has none.
class EnvironmentTag final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentTag(QWidget *parent);
    void setEnvironment(const QString &name, const Environment &environment);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Environment m_environment;
};

// Surrounds what is in it with the colour of a protected environment.
class EnvironmentFrame final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 3;

    using QWidget::QWidget;
    void setColor(std::optional<theme::Color> color); // nothing: no frame; the layout's margins follow
    bool isShown() const { return m_color.has_value(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<theme::Color> m_color;
};

} // namespace ui::widgets
