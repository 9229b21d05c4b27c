// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/access.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace ui::widgets {

namespace {
constexpr int kQuiet = 4;    // modules around the code, as the standard wants
constexpr int kModule = 4;   // pixels
constexpr int kUsualSide = 45; // modules of a code for an authenticator app
} // namespace

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessRole(this, QAccessible::Graphic);
    setAccessibleName(tr("QR code for an authenticator app", "accessible name"));
}

void QrCode::setText(const QString &text)
{
    m_side = 0;
    m_modules.clear();
    if (!text.isEmpty()) {
        const QByteArray bytes = text.toUtf8();
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
                                                                   QRcode_free);
        if (code) { // null: longer than any code holds
            m_side = code->width;
            m_modules.resize(m_side * m_side);
            for (int i = 0; i < m_side * m_side; ++i)
                m_modules.setBit(i, code->data[i] & 1);
        }
    }
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int side = ((m_side > 0 ? m_side : kUsualSide) + 2 * kQuiet) * kModule;
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Scheme::Light, theme::Color::Surface));
    const QColor dark = theme::color(theme::Scheme::Light, theme::Color::Text);
    const qreal module = qreal(std::min(width(), height())) / (m_side + 2 * kQuiet);
    for (int y = 0; y < m_side; ++y)
        for (int x = 0; x < m_side; ++x)
            if (this->module(x, y))
                painter.fillRect(QRectF((x + kQuiet) * module, (y + kQuiet) * module, module, module), dark);
}

} // namespace ui::widgets
