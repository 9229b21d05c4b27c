// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers with units, paths and ids stand as they are written where one reads from right to left, in labels and in
// the cells of tables; words of such a language stay as they are.
#include "tests/support/painted_text.h"
#include "ui/theme/as_written.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using support::PaintedRun;

class tst_AsWritten : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;

    // The first column that is not as the corner is.
    static int inkBegins(QWidget &widget)
    {
        const QImage image = widget.grab().toImage();
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return x;
        return image.width();
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme.reset();
    }

    void standsAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"/usr/bin/node --port 3001", "256 MB", "mcp-platform/files:1.2", "-5", "*.db"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void standsAsItIsWritten()
    {
        QFETCH(QString, text);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        ui::widgets::TextLabel label(text, ui::theme::type::body, ui::theme::Color::Text);
        label.resize(300, 20);
        label.show();
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(text));
        ui::widgets::TableView table;
        table.setItemDelegate(new ui::widgets::TextDelegate(ui::theme::Color::Text, &table));
        table.setModel(&model);
        table.horizontalHeader()->setDefaultSectionSize(280);
        table.resize(400, 120);
        table.show();
        for (QWidget *widget : {static_cast<QWidget *>(&label), table.viewport()}) {
            const QVector<PaintedRun> runs = support::paintedTexts(*widget);
            QCOMPARE(runs.size(), 1);
            QCOMPARE(runs[0].direction, Qt::LeftToRight);
            QVERIFY(runs[0].text.contains(text));
            QVERIFY(inkBegins(*widget) > widget->width() / 5); // at the side where one begins to read
        }
    }

    void wordsStayAsTheyAre()
    {
        const QString hebrew = QStringLiteral("\u05e9\u05dc\u05d5\u05dd -5");
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(ui::theme::asWritten(hebrew), hebrew);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(ui::theme::asWritten(QStringLiteral("-5")), QStringLiteral("-5"));
    }
};

QTEST_MAIN(tst_AsWritten)
#include "tst_as_written.moc"
