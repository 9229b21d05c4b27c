// SPDX-License-Identifier: GPL-3.0-or-later
// Protection: whether what a window shows is a protected environment, and the name that has to be typed
// there before anything is destroyed. A window has one as its child; whoever asks a destructive question
// over that window finds it by of(). GUI thread.
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace ui::widgets {

class Protection final : public QObject
{
    Q_OBJECT

public:
    explicit Protection(QWidget *window);

    void set(const QString &name); // empty: not protected
    const QString &name() const { return m_name; }
    bool isOn() const { return !m_name.isEmpty(); }

    // Of the window that a widget is part of, or over; null: there is none.
    static const Protection *of(const QWidget *widget);
    // The name that has to be typed there; empty: none.
    static QString nameFor(const QWidget *widget);

private:
    QString m_name;
};

} // namespace ui::widgets
