// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dense_curve.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QtTest>

class tst_DenseCurve : public QObject
{
    Q_OBJECT

    static constexpr QSize kSize{300, 200};

    static QImage drawn(const QPolygonF &points, bool asLine)
    {
        QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QRect plot(10, 10, kSize.width() - 20, kSize.height() - 20);
        if (asLine) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setClipRect(plot);
            painter.setPen(QPen(Qt::black, 1.75));
            painter.drawPolyline(points);
        } else {
            ui::widgets::paintDenseCurve(painter, plot, points, Qt::black, 1.75);
        }
        return image;
    }

private slots:
    void fewPointsAreALine()
    {
        QVERIFY(!ui::widgets::isDense(200, 100));
        QVERIFY(ui::widgets::isDense(201, 100));
    }

    void everySpikeIsThere()
    {
        QPolygonF points;
        for (int x = 10; x < 290; ++x)
            for (int i = 0; i < 4; ++i)
                points << QPointF(x + i * 0.25, x % 40 == 0 && i == 2 ? 20 : 150);
        const QImage image = drawn(points, false);
        for (int x = 10; x < 290; ++x) {
            const bool high = qGray(image.pixel(x, 25)) < 128;
            QVERIFY2(high == (x % 40 == 0), qPrintable(QString::number(x)));
            QVERIFY(qGray(image.pixel(x, 150)) < 128);
        }
    }

    void looksLikeTheLine()
    {
        QRandomGenerator random(3);
        QPolygonF points;
        double y = 100;
        for (int i = 0; i < 290 * 4; ++i) {
            y = std::clamp(y + random.bounded(24.0) - 12, 15.0, 185.0);
            points << QPointF(5 + i * 0.25, y);
        }
        const QImage ours = drawn(points, false);
        const QImage line = drawn(points, true);
        const QString folder = qEnvironmentVariable("MCP_GALLERY_DIR"); // for people to look at
        if (!folder.isEmpty()) {
            ours.save(folder + QStringLiteral("/dense-curve.png"));
            line.save(folder + QStringLiteral("/dense-curve-line.png"));
        }
        qint64 difference = 0;
        qint64 ink = 0;
        for (int row = 0; row < kSize.height(); ++row) {
            for (int x = 0; x < kSize.width(); ++x) {
                difference += std::abs(qGray(ours.pixel(x, row)) - qGray(line.pixel(x, row)));
                ink += 255 - qGray(line.pixel(x, row));
            }
        }
        QVERIFY2(difference < ink / 4, qPrintable(QStringLiteral("%1 of %2").arg(difference).arg(ink)));
    }

    void staysWithinThePlot()
    {
        QPolygonF points;
        for (int i = -50; i < 400; ++i)
            points << QPointF(i, 100) << QPointF(i + 0.5, -50) << QPointF(i + 0.7, 400);
        const QImage image = drawn(points, false);
        for (const QPoint at : {QPoint(9, 100), QPoint(290, 100), QPoint(150, 7), QPoint(150, 192)})
            QCOMPARE(image.pixelColor(at), QColor(Qt::white));
        QCOMPARE(image.pixelColor(150, 100), QColor(Qt::black));
    }

    void joinsWhereColumnsAreLeftOut()
    {
        const QImage image = drawn({{20, 150}, {20.5, 50}, {60, 50}, {60.2, 52}}, false);
        for (int x = 21; x < 60; ++x)
            QVERIFY2(qGray(image.pixel(x, 49)) < 200, qPrintable(QString::number(x)));
    }
};

QTEST_MAIN(tst_DenseCurve)
#include "tst_dense_curve.moc"
