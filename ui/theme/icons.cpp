// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui::theme {
namespace {

constexpr const char *kFiles[] = {
    "archive", "archive-restore", "arrow-down", "bell", "book-open", "boxes", "calendar-clock", "chart-line",
    "check", "chevron-down", "chevron-left", "chevron-right", "chevron-up", "circle-alert", "circle-check",
    "circle-dot", "circle-help", "circle-minus", "circle-user-round", "circle-x", "clock", "copy",
    "corner-down-left", "database", "download", "ellipsis", "eye", "eye-off", "file", "flask-conical",
    "folder", "folder-open", "globe", "hard-drive", "heart-pulse", "info", "key-round", "keyboard",
    "layout-dashboard", "list-filter", "loader-circle", "lock", "log-out", "minus", "monitor", "moon",
    "package", "pause", "pencil", "play", "plug", "plus", "radio", "refresh-cw", "rotate-cw", "copy-plus",
    "scroll-text", "search", "server", "server-off", "settings", "shield-alert", "shield-check", "square",
    "sun", "trash-2", "triangle-alert", "upload", "user-check", "user-plus", "user-x", "users", "wifi-off",
    "x",
};
static_assert(std::size(kFiles) == static_cast<size_t>(Icon::Count), "every icon has a file");

class TokenIconEngine final : public QIconEngine
{
public:
    TokenIconEngine(Icon icon, Color token) : m_icon(icon), m_token(token) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_icon, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Qt hands the size in device pixels here and sets the ratio on what comes back.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return iconPixmap(m_icon, colorFor(mode), std::min(size.width(), size.height()), 1.0);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new TokenIconEngine(*this); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        // The colour is looked up when painting: that is what makes an icon follow the theme.
        return color(QGuiApplication::palette(), mode == QIcon::Disabled ? Color::Disabled : m_token);
    }

    Icon m_icon;
    Color m_token;
};

} // namespace

namespace {

// What points along the line of reading.
bool isDirected(Icon icon)
{
    return icon == Icon::ChevronLeft || icon == Icon::ChevronRight || icon == Icon::LogOut || icon == Icon::ScrollText;
}

} // namespace

QString iconFile(Icon icon)
{
    return QStringLiteral(":/console/icons/%1.svg").arg(QLatin1StringView(kFiles[static_cast<size_t>(icon)]));
}

QIcon icon(Icon icon, Color token)
{
    return QIcon(new TokenIconEngine(icon, token));
}

QPixmap iconPixmap(Icon icon, const QColor &color, int size, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    const bool mirrored = QGuiApplication::isRightToLeft() && isDirected(icon);
    const QString key = QStringLiteral("console-icon/%1/%2/%3/%4/%5")
                            .arg(static_cast<int>(icon))
                            .arg(color.rgba(), 0, 16)
                            .arg(pixels)
                            .arg(devicePixelRatio)
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(iconFile(icon));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    // A little lighter than drawn: the weight of the text beside it.
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    if (mirrored) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &box, Icon icon, const QColor &color)
{
    const int size = std::min(box.width(), box.height());
    const QPixmap pixmap = iconPixmap(icon, color, size, painter->device()->devicePixelRatioF());
    painter->drawPixmap(box.x() + (box.width() - size) / 2, box.y() + (box.height() - size) / 2, pixmap);
}

} // namespace ui::theme
