// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in line whatever is shown: the edge of what is scrolled, the columns of tables in other languages,
// the fields of a dialog whose chips need a second row.
#include "tests/support/fake_backend.h"
#include "tests/support/painted_text.h"
#include "ui/dialogs/form_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using ui::widgets::ColumnRoom;
using ui::widgets::StatusLook;

namespace {

constexpr int kMargin = ui::theme::space::xl;
constexpr QSize kArea(300, 120);

class Dialog final : public ui::dialogs::FormDialog
{
public:
    explicit Dialog(const QStringList &chips)
        : FormDialog(QStringLiteral("Title"), QStringLiteral("Do it"), ui::theme::ButtonVariant::Primary, nullptr)
    {
        first = new QLineEdit(this);
        auto *box = new QWidget(this);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins({});
        row = new ui::widgets::ChipRow(box);
        for (int i = 0; i < chips.size(); ++i)
            row->addChip(chips[i], i);
        line->addWidget(row, 1);
        addField(QStringLiteral("Name"), first, {});
        field = addField(QStringLiteral("How often"), box, {});
        below = new QLineEdit(this);
        addField(QStringLiteral("At"), below, {});
        form()->addStretch();
    }
    void addFirst(QWidget *widget) { addToBar(widget); }

    ui::widgets::ChipRow *row;
    ui::dialogs::FormField *field;
    QLineEdit *first;
    QLineEdit *below;

private:
    void submit() override { }
};

} // namespace

class tst_LinedUp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void scrolledContentEndsAtOneEdge_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void scrolledContentEndsAtOneEdge()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QScrollArea area;
        area.setLayoutDirection(direction);
        area.setFrameShape(QFrame::NoFrame);
        area.setWidgetResizable(true);
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        column->setContentsMargins(kMargin, 0, kMargin, 0);
        area.setWidget(body);
        new ui::widgets::ScrollEdge(&area, column);
        auto *content = new QWidget;
        column->addWidget(content);
        const auto shown = [&] { return QRect(content->mapTo(&area, QPoint(0, 0)), content->size()); };
        const auto seen = [&] { return std::pair(shown().left(), kArea.width() - 1 - shown().right()); };
        content->setFixedHeight(kArea.height() / 2);
        area.resize(kArea);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QVERIFY(!area.verticalScrollBar()->isVisible());
        QCOMPARE(seen(), std::pair(kMargin, kMargin));
        content->setFixedHeight(kArea.height() * 3);
        QTRY_VERIFY(area.verticalScrollBar()->isVisible());
        QTRY_COMPARE(seen(), std::pair(kMargin, kMargin));
        content->setFixedHeight(kArea.height() / 2);
        QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
        QTRY_COMPARE(seen(), std::pair(kMargin, kMargin));
    }

    // What a column wishes for comes out of the room that the first one does not need.
    void columnsTakeWhatTheyWish()
    {
        QStandardItemModel model(1, 3);
        ui::widgets::TableView table;
        table.setModel(&model);
        new ColumnRoom(table, 0, 200, {{1, 100, 160}, {2, 100}});
        table.resize(410, 100);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QCOMPARE(table.columnWidth(1), 110);
        table.resize(520, 100);
        QCOMPARE(table.columnWidth(1), 160);
        QCOMPARE(table.columnWidth(2), 100);
        QCOMPARE(table.columnWidth(0), 260);
        table.resize(390, 100); // what is left beside a column that has no room
        QCOMPARE(table.columnWidth(1), 160);
        QVERIFY(table.isColumnHidden(2));
        table.resize(300, 100);
        QCOMPARE(table.columnWidth(1), 100);
    }

    void aColumnHasRoomForItsWidestPill()
    {
        const StatusLook brief{ui::widgets::Tone::Ok, ui::theme::Icon::Check, QStringLiteral("Ok")};
        const StatusLook wordy{ui::widgets::Tone::Error, ui::theme::Icon::CircleX, QStringLiteral("Fehlgeschlagen")};
        const int width = ui::widgets::pillColumn({brief, wordy});
        QCOMPARE(width, ui::widgets::pillSize(wordy).width() + 2 * ui::theme::space::m);
        QCOMPARE(ui::widgets::fitted(wordy, width - 2 * ui::theme::space::m).word, wordy.word);
    }

    void valuesOfListsBeginAtOneLine()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *one = new ui::widgets::KeyValueList(&window);
        auto *other = new ui::widgets::KeyValueList(&window);
        column->addWidget(one);
        column->addWidget(other);
        one->setRows({{QStringLiteral("By"), QStringLiteral("value")}});
        other->setRows({{QStringLiteral("A name that is longer than usual"), QStringLiteral("value")}});
        ui::widgets::KeyValueList::align({one, other});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto begin = [](const QWidget *list) {
            const QList<QLabel *> labels = list->findChildren<QLabel *>();
            return labels.last()->x();
        };
        QCOMPARE(begin(one), begin(other));
    }

    void wordsOfLinksBeginAtTheMargin()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        const QString words = QStringLiteral("Words");
        auto *text = new ui::widgets::TextLabel(words, ui::theme::type::body, ui::theme::Color::Text, QFont::Normal, &window);
        auto *link = ui::widgets::makeButton(words, {}, ui::theme::ButtonVariant::Link, &window);
        auto *pictured = ui::widgets::makeButton(words, ui::theme::Icon::Boxes, ui::theme::ButtonVariant::Link, &window);
        auto *stretched = ui::widgets::makeButton(words, {}, ui::theme::ButtonVariant::Link, &window);
        auto *framed = ui::widgets::makeButton(words, {}, ui::theme::ButtonVariant::Flat, &window);
        column->addWidget(text);
        column->addWidget(link, 0, Qt::AlignLeft);
        column->addWidget(pictured, 0, Qt::AlignLeft);
        column->addWidget(stretched);
        column->addWidget(framed, 0, Qt::AlignLeft);
        window.resize(kArea);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        // From the edge where lines begin.
        const auto begin = [&](QWidget *of) { return beginOfWords(of, &window); };
        QCOMPARE(begin(link), begin(text));
        QCOMPARE(begin(stretched), begin(text));
        QCOMPARE(begin(pictured), begin(text) + ui::theme::size::icon + ui::theme::space::s);
        QVERIFY(begin(framed) > begin(text)); // which is why there are links
        QVERIFY(link->width() >= link->fontMetrics().horizontalAdvance(words));
    }

    void whatADialogOffersToCopyBeginsAtTheMargin()
    {
        support::FakeBackend backend;
        Dialog dialog({QStringLiteral("Hourly")});
        dialog.offerCurl(&backend, [] { });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.curlButton());
        QCOMPARE(beginOfWords(dialog.curlButton(), &dialog), dialog.below->mapTo(&dialog, QPoint()).x());
        // What stands before it begins the line instead.
        auto *tick = new QCheckBox(QStringLiteral("Now"));
        dialog.addFirst(tick);
        QTRY_VERIFY(beginOfWords(dialog.curlButton(), &dialog) >= tick->mapTo(&dialog, QPoint(tick->width(), 0)).x() + ui::theme::space::m);
    }

    void chipsInASecondRowAreSeen_data()
    {
        QTest::addColumn<QStringList>("chips");
        QTest::addColumn<int>("rows");
        QTest::newRow("one row") << QStringList{QStringLiteral("Hourly"), QStringLiteral("Daily")} << 1;
        QTest::newRow("two rows") << QStringList{QString(20, u'a'), QString(20, u'b'), QString(20, u'c'), QString(20, u'd')} << 2;
    }
    void chipsInASecondRowAreSeen()
    {
        QFETCH(QStringList, chips);
        QFETCH(int, rows);
        Dialog dialog(chips);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSet<int> lines;
        for (int i = 0; i < chips.size(); ++i) {
            const QWidget *chip = dialog.row->chip(i);
            lines << chip->y();
            QVERIFY2(dialog.row->rect().contains(chip->geometry()), qPrintable(chips[i]));
        }
        QCOMPARE(int(lines.size()), rows);
        // And no hole around them.
        const int between = dialog.below->parentWidget()->y() - dialog.field->geometry().bottom() - 1;
        QCOMPARE(between, ui::theme::space::l);
        QCOMPARE(dialog.field->height(), dialog.field->heightForWidth(dialog.field->width()));
    }

    void aDialogBeginsInItsFirstField()
    {
        Dialog dialog({QStringLiteral("Hourly")});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_COMPARE(dialog.focusWidget(), dialog.first);
    }

private:
    // From the edge of the window where lines begin; whole pixels.
    static int beginOfWords(QWidget *of, const QWidget *window)
    {
        const QVector<support::PaintedRun> runs = support::paintedTexts(*of);
        if (runs.isEmpty())
            return -1;
        const QPointF place = of->mapTo(window, QPoint());
        return window->isRightToLeft() ? window->width() - qRound(place.x() + runs.first().box.right()) : qRound(place.x() + runs.first().box.left());
    }

    std::unique_ptr<ui::theme::Theme> m_theme;
};

QTEST_MAIN(tst_LinedUp)
#include "tst_lined_up.moc"
