// SPDX-License-Identifier: GPL-3.0-or-later
// QrCode: a text as a QR code, dark on light in both themes, since cameras want it so. The text is not
// kept, only the modules that it makes. GUI thread.
#pragma once

#include <QBitArray>
#include <QWidget>

namespace ui::widgets {

class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    void setText(const QString &text); // empty: nothing
    bool isEmpty() const { return m_side == 0; }
    int side() const { return m_side; } // modules
    bool module(int x, int y) const { return m_modules.testBit(y * m_side + x); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side = 0;
    QBitArray m_modules;
};

} // namespace ui::widgets
