// SPDX-License-Identifier: GPL-3.0-or-later
// Controls that Qt does not have: a switch, and chips with counts of which one is chosen.
// GUI thread; owned by their parents.
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace ui::widgets {

// On or off at once, without a further button. Disabled while the change is under way.
class ToggleSwitch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ToggleSwitch(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    void setCount(int count); // below zero: none is shown
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = -1;
};

class FlowLayout;

// Chips side by side, in rows where there is no room; arrows move between them. Exactly one is chosen.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);
    FilterChip *addChip(const QString &text, int value);
    FilterChip *chip(int value) const;
    int chosen() const { return m_group.checkedId(); }
    void choose(int value);

signals:
    void chosenChanged(int value);

private:
    FlowLayout *m_layout;
    QButtonGroup m_group;
};

} // namespace ui::widgets
