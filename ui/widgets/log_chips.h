// SPDX-License-Identifier: GPL-3.0-or-later
// The chips over a log: one for each service, with its colour, which hides its lines and takes it
// away; and one for each level, with how many lines have it. GUI thread; owned by their parents.
#pragma once

#include "core/log_entry.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace ui::widgets {

// Checked: its lines are shown. The cross, Delete and Backspace ask to take the service away.
class ServiceChip : public QAbstractButton
{
    Q_OBJECT

public:
    ServiceChip(const QString &name, theme::Color dot, QWidget *parent = nullptr);
    void setDot(theme::Color dot);
    // Why there are no lines of it (failed, no permission); empty: all is well.
    void setProblem(const QString &why);
    const QString &problem() const { return m_problem; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect crossBox() const;
    void describe();

    theme::Color m_dot;
    QString m_problem;
    enum class Cross { Idle, Hovered, Pressed } m_cross = Cross::Idle;
};

// Checked: lines of this level are shown.
class LevelChip : public QAbstractButton
{
    Q_OBJECT

public:
    LevelChip(core::LogLevel level, const QString &name, QWidget *parent = nullptr);
    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    core::LogLevel level() const { return m_level; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::LogLevel m_level;
    qint64 m_count = 0;
};

// "14", "8.1k", "2.3M": at most five characters, so that a chip keeps its width.
QString shortCount(qint64 count);

} // namespace ui::widgets
