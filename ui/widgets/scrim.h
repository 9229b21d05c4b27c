// SPDX-License-Identifier: GPL-3.0-or-later
// Scrim: dims a window for as long as a dialog stands over it, so that one sees what has to be
// answered first, also where the window manager draws no frame. GUI thread; owned by the window.
#pragma once

#include <QPointer>
#include <QWidget>

class QDialog;

namespace ui::widgets {

class Scrim final : public QWidget
{
    Q_OBJECT

public:
    // Over the window that the dialog belongs to, until the dialog is hidden; nothing without one.
    static void below(QDialog *dialog);
    static void open(QDialog *dialog); // opens the dialog, with a scrim below

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Scrim(QWidget *window, QDialog *dialog);
    QPointer<QDialog> m_dialog;
};

} // namespace ui::widgets
