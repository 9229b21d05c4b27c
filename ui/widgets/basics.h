// SPDX-License-Identifier: GPL-3.0-or-later
// The small bricks of every page: text in a token colour, plain areas with a hairline, cards,
// and buttons with an icon. GUI thread; owned by their parents.
#pragma once

#include "ui/theme/console_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ui::widgets {

enum class Overflow { Elide, Wrap };

// Text of one size and colour. Elided text shows itself whole in its tool tip.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const QString &text, int pixelSize, theme::Color token, QFont::Weight weight = QFont::Normal,
              QWidget *parent = nullptr);

    void setToken(theme::Color token);
    void setOverflow(Overflow overflow); // Elide at first

    QSize minimumSizeHint() const override;
    bool event(QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Color m_token;
    Overflow m_overflow = Overflow::Elide;
};

// An area of one colour, with a hairline along the given edges.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(theme::Color token, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Color m_token;
    Qt::Edges m_lines;
};

// A rounded box with a faint outline.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

QPushButton *makeButton(const QString &text, std::optional<theme::Icon> icon, theme::ButtonVariant variant,
                        QWidget *parent = nullptr);
// `name` is both the tool tip and the accessible name.
QToolButton *makeIconButton(theme::Icon icon, const QString &name, theme::ButtonVariant variant,
                            QWidget *parent = nullptr);
TextLabel *makeHeading(const QString &text, QWidget *parent = nullptr);

// For a destructor: what is in `ending` tells it nothing more. A field that loses the focus because its dialog ends
// says that it was edited, to one whose members are gone.
void endQuietly(QWidget &ending);

} // namespace ui::widgets
