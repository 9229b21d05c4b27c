// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of the metrics page: a chip for each chosen service with its curve's colour, which hides
// and shows the curve and takes the service away; and a layout that wraps chips into rows. GUI thread.
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace ui::pages {

// Checked: its curve is shown. The cross, Delete or Backspace takes it away.
class SeriesChip final : public QAbstractButton
{
    Q_OBJECT

public:
    // The nth of the chosen: colours repeat after the fifth, then dashed.
    SeriesChip(const QString &name, int number, QWidget *parent);
    void setName(const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removeWanted();
    void onlyWanted(); // with Control: all others are hidden

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect crossRect() const;
    void tellAccessible();

    int m_number;
    bool m_overCross = false;
};

} // namespace ui::pages
