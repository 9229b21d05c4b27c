// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the pages that list things: its two sides in much and in little room, its keys, and the order
// that a person chose, over runs.
#include "models/service_model.h"
#include "ui/pages/list_frame.h"
#include "ui/pages/view_memory.h"
#include "ui/theme/theme.h"

#include <QtTest>
#include <QtWidgets>

using ui::pages::ListFrame;
using Detail = ListFrame::Detail;

namespace {

constexpr int kLeast = 500;
constexpr int kDetail = 300;
constexpr QSize kWide(1000, 500);
constexpr QSize kNarrow(kLeast + kDetail - 1, 500);

class Memory final : public ui::pages::ViewMemory
{
public:
    QString choice(const QString &key) const override { return kept.value(key); }
    void setChoice(const QString &key, const QString &value) override { kept.insert(key, value); }
    QHash<QString, QString> kept;
};

class EmptyPage final : public ui::pages::Page
{
public:
    explicit EmptyPage(const ui::pages::PageContext &context) : Page(nullptr), m_context(context) { }
    ui::pages::PageId id() const override { return ui::pages::PageId::Services; }
    QString title() const override { return QStringLiteral("Things"); }
    ui::theme::Icon icon() const override { return ui::theme::Icon::Search; }
    void setBackend(client::Backend *) override { }
    const ui::pages::PageContext &context() const { return m_context; }

private:
    ui::pages::PageContext m_context;
};

struct Stage
{
    models::ServiceModel services;
    core::SystemClock clock;
    EmptyPage page;
    QStandardItemModel model{3, 3};
    ListFrame *frame;
    QWidget *detail = nullptr;

    explicit Stage(std::optional<Detail> kind = std::nullopt, Memory *memory = nullptr) : page({services, clock, memory})
    {
        frame = new ListFrame(QStringLiteral("Things"), kLeast, &page);
        frame->table()->setModel(&model);
        frame->table()->setSortingEnabled(true);
        if (kind) {
            detail = new QWidget;
            detail->setMinimumWidth(kDetail);
            frame->setDetail(detail, kDetail, *kind);
        }
        page.show();
        resize(kWide);
    }
    ~Stage() { frame->end(); }
    void resize(QSize size)
    {
        QCoreApplication::sendPostedEvents(); // what the sides need by now
        page.resize(size);
        QTRY_COMPARE(frame->width(), size.width());
    }
    bool showsList() const { return frame->list()->isVisible(); }
};

} // namespace

class tst_ListFrame : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void theChosenOneStandsBesideTheListWhereThereIsRoom()
    {
        Stage s(Detail::OfTheChosen);
        QVERIFY(s.showsList());
        QVERIFY(!s.detail->isVisible());
        s.detail->show();
        QVERIFY(s.showsList());
        QVERIFY(s.detail->isVisible());
        QVERIFY(s.frame->list()->width() >= kLeast);
        QVERIFY(s.detail->width() >= kDetail);
    }

    void itStandsAloneWhereThereIsNoneUntilItIsClosed()
    {
        Stage s(Detail::OfTheChosen);
        s.resize(kNarrow);
        QVERIFY(s.showsList());
        s.detail->show();
        QVERIFY(!s.showsList());
        QVERIFY(s.frame->isListHidden());
        s.resize(kWide);
        QVERIFY(s.showsList());
        s.resize(kNarrow);
        QVERIFY(!s.showsList());
        s.detail->hide();
        QVERIFY(s.showsList());
    }

    void whatLastsIsThereOnlyWhereThereIsRoom()
    {
        Stage s(Detail::Lasting);
        QVERIFY(s.detail->isVisible());
        QVERIFY(s.showsList());
        s.resize(kNarrow);
        QVERIFY(!s.detail->isVisible());
        QVERIFY(s.showsList());
        s.resize(kWide);
        QVERIFY(s.detail->isVisible());
    }

    void itsKeysAreOrders_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QByteArray>("order");
        QTest::newRow("Return opens") << Qt::Key_Return << QByteArray("open");
        QTest::newRow("Enter opens") << Qt::Key_Enter << QByteArray("open");
        QTest::newRow("F2 edits") << Qt::Key_F2 << QByteArray("edit");
        QTest::newRow("Delete deletes") << Qt::Key_Delete << QByteArray("delete");
        QTest::newRow("Down goes on") << Qt::Key_Down << QByteArray();
    }
    void itsKeysAreOrders()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QByteArray, order);
        Stage s;
        s.frame->table()->setCurrentIndex(s.model.index(0, 0));
        QList<QByteArray> orders;
        connect(s.frame, &ListFrame::openWanted, this, [&] { orders << "open"; });
        connect(s.frame, &ListFrame::editWanted, this, [&] { orders << "edit"; });
        connect(s.frame, &ListFrame::deleteWanted, this, [&] { orders << "delete"; });
        QTest::keyClick(s.frame->table(), key);
        QCOMPARE(orders, order.isEmpty() ? QList<QByteArray>() : QList{order});
        QCOMPARE(s.frame->table()->currentIndex().row(), key == Qt::Key_Down ? 1 : 0);
    }

    void aDoubleClickOpens()
    {
        Stage s;
        QSignalSpy opened(s.frame, &ListFrame::openWanted);
        const QPoint place = s.frame->table()->visualRect(s.model.index(1, 0)).center();
        QTest::mouseClick(s.frame->table()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(s.frame->table()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.count(), 1);
    }

    void theOrderIsRemembered()
    {
        Memory memory;
        {
            Stage s({}, &memory);
            s.frame->rememberOrder(s.page.context(), QStringLiteral("things/order"));
            QVERIFY(memory.kept.isEmpty()); // nobody has chosen
            s.frame->table()->sortByColumn(2, Qt::DescendingOrder);
        }
        Stage s({}, &memory);
        s.frame->rememberOrder(s.page.context(), QStringLiteral("things/order"));
        QCOMPARE(s.frame->table()->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(s.frame->table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void anOrderThatMakesNoSenseChangesNothing_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::newRow("a column that is none") << QStringLiteral("+9");
        QTest::newRow("no number") << QStringLiteral("+x");
        QTest::newRow("below none") << QStringLiteral("+-1");
        QTest::newRow("nothing") << QString();
    }
    void anOrderThatMakesNoSenseChangesNothing()
    {
        QFETCH(QString, kept);
        Memory memory;
        memory.kept.insert(QStringLiteral("things/order"), kept);
        Stage s({}, &memory);
        s.frame->table()->sortByColumn(1, Qt::AscendingOrder);
        s.frame->rememberOrder(s.page.context(), QStringLiteral("things/order"));
        QCOMPARE(s.frame->table()->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(s.frame->table()->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    }
};

QTEST_MAIN(tst_ListFrame)
#include "tst_list_frame.moc"
