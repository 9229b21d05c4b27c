// SPDX-License-Identifier: GPL-3.0-or-later
// What a widget paints as text, whoever paints it: a delegate, a style, a paintEvent; run by run, in its own
// coordinates, with what of it is cut off. A run is what stands in one direction and one font. GUI thread.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QVector>
#include <QWidget>

namespace support {

struct PaintedRun
{
    QString text;
    QRectF box;
    QRectF seen; // of it
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

namespace painted_text {

class Engine final : public QPaintEngine
{
public:
    explicit Engine(QVector<PaintedRun> &runs) : QPaintEngine(AllFeatures), m_runs(runs) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawRects(const QRectF *, int) override { }
    void drawLines(const QLineF *, int) override { }
    void drawEllipse(const QRectF &) override { }
    void drawPoints(const QPointF *, int) override { }
    Type type() const override { return User; }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        QString text = item.text();
        text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; }); // marks of a direction are not seen
        if (text.isEmpty())
            return;
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QTransform moved = painter()->worldTransform();
        const QRectF seen = painter()->hasClipping() ? box.intersected(painter()->clipBoundingRect()) : box;
        m_runs.append({text, moved.mapRect(box), moved.mapRect(seen),
                       item.renderFlags() & QTextItem::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight});
    }

private:
    QVector<PaintedRun> &m_runs;
};

class Device final : public QPaintDevice
{
public:
    Device(const QWidget &of, QVector<PaintedRun> &runs) : m_of(of), m_engine(runs) { }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_of.width();
        case PdmHeight: return m_of.height();
        case PdmWidthMM: return m_of.widthMM();
        case PdmHeightMM: return m_of.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_of.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_of.logicalDpiY();
        case PdmDepth: return 32;
        case PdmNumColors: return INT_MAX;
        case PdmDevicePixelRatio: return 1;
        default: return int(QPaintDevice::devicePixelRatioFScale());
        }
    }

private:
    const QWidget &m_of;
    mutable Engine m_engine;
};

} // namespace painted_text

// Of the widget alone, without those in it.
inline QVector<PaintedRun> paintedTexts(QWidget &widget)
{
    QVector<PaintedRun> runs;
    painted_text::Device device(widget, runs);
    widget.render(&device, QPoint(), widget.rect(), QWidget::RenderFlags());
    return runs;
}

} // namespace support
