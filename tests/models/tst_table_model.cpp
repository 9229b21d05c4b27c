// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <map>

struct Row
{
    int id = 0;
    QString text;
    int history = 0; // known to this side alone
};

class Model final : public models::TableModel<Row, int>
{
public:
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? QVariant(rowAt(index.row()).id) : QVariant(rowAt(index.row()).text);
    }
    void setHistory(int id, int value) { mutableRow(rowOf(id)).history = value; }

protected:
    int idOf(const Row &row) const override { return row.id; }
    bool same(const Row &a, const Row &b) const override { return a.text == b.text; }
    void carryOver(const Row &from, Row &to) const override { to.history = from.history; }
};

class TestTableModel : public QObject
{
    Q_OBJECT

    static std::vector<Row> rows(std::initializer_list<int> ids, const QString &text = QStringLiteral("a"))
    {
        std::vector<Row> list;
        for (int id : ids)
            list.push_back({id, text, 0});
        return list;
    }

    static QVector<int> ids(const Model &model)
    {
        QVector<int> list;
        for (int i = 0; i < model.rowCount(); ++i)
            list.append(model.rowAt(i).id);
        return list;
    }

private slots:
    void initTestCase() { qRegisterMetaType<QModelIndex>(); }

    void becomesTheList_data()
    {
        QTest::addColumn<QVector<int>>("before");
        QTest::addColumn<QVector<int>>("after");
        QTest::addColumn<int>("removals");
        QTest::addColumn<int>("insertions");
        const auto row = [](const char *name, QVector<int> before, QVector<int> after, int removals, int insertions) {
            QTest::newRow(name) << before << after << removals << insertions;
        };
        row("from nothing", {}, {3, 1, 2}, 0, 1);
        row("to nothing", {1, 2, 3}, {}, 1, 0);
        row("the same in another order", {1, 2, 3}, {3, 2, 1}, 0, 0);
        row("one in the middle goes", {1, 2, 3}, {1, 3}, 1, 0);
        row("one in the middle comes", {1, 3}, {1, 2, 3}, 0, 1);
        row("both ends change", {2, 3, 4}, {1, 3, 5}, 2, 2);
        row("nothing in common", {1, 2}, {3, 4}, 1, 1);
        row("runs are told as one", {1, 5, 6, 7, 9}, {1, 2, 3, 4, 9, 10, 11}, 1, 2);
        row("twice the same id", {}, {4, 4, 4}, 0, 1);
    }
    void becomesTheList()
    {
        QFETCH(QVector<int>, before);
        QFETCH(QVector<int>, after);
        QFETCH(int, removals);
        QFETCH(int, insertions);
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<Row> first;
        for (int id : before)
            first.push_back({id, QStringLiteral("a"), 0});
        model.applyList(std::move(first));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        std::vector<Row> second;
        for (int id : after)
            second.push_back({id, QStringLiteral("a"), 0});
        model.applyList(std::move(second));
        QVector<int> wanted = after;
        std::sort(wanted.begin(), wanted.end());
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        QCOMPARE(ids(model), wanted);
        QCOMPARE(removed.count(), removals);
        QCOMPARE(inserted.count(), insertions);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(reset.count(), 0);
    }

    void tellsChangesAsRanges()
    {
        Model model;
        model.applyList(rows({1, 2, 3, 4, 5, 6}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto list = rows({1, 2, 3, 4, 5, 6});
        list[1].text = list[2].text = list[5].text = QStringLiteral("b");
        model.applyList(std::move(list));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(changed[1][0].toModelIndex().row(), 5);
    }

    void theLastOfTwoWithOneIdCounts()
    {
        Model model;
        model.applyList({{1, QStringLiteral("old"), 0}, {1, QStringLiteral("new"), 0}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowAt(0).text, QStringLiteral("new"));
    }

    void keepsWhatOnlyThisSideKnows()
    {
        Model model;
        model.applyList(rows({1, 2}));
        model.setHistory(2, 7);
        model.applyList(rows({2, 3}, QStringLiteral("b")));
        QCOMPARE(model.find(2)->history, 7);
        model.applyRow({2, QStringLiteral("c"), 0});
        QCOMPARE(model.find(2)->history, 7);
        QCOMPARE(model.find(3)->history, 0);
    }

    void patchesOneRow()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.applyList(rows({1, 3}));
        model.applyRow({2, QStringLiteral("b"), 0});
        QCOMPARE(ids(model), QVector<int>({1, 2, 3}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.applyRow({2, QStringLiteral("b"), 0});
        QCOMPARE(changed.count(), 0);
        model.applyRow({2, QStringLiteral("c"), 0});
        QCOMPARE(changed.count(), 1);
        model.removeRow(2);
        model.removeRow(99);
        QCOMPARE(ids(model), QVector<int>({1, 3}));
        QCOMPARE(model.rowOf(2), -1);
    }

    void holdsUnderRandomLists()
    {
        QRandomGenerator random(20260701); // the same walk each time
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::map<int, QString> truth;
        // What a view does: rows pointed at keep their row as long as it lives.
        std::map<int, QPersistentModelIndex> held;
        for (int step = 0; step < 1500; ++step) {
            const int act = random.bounded(4);
            if (act == 0) {
                const int id = random.bounded(40);
                const QString text = QString::number(random.bounded(3));
                truth[id] = text;
                model.applyRow({id, text, 0});
            } else if (act == 1) {
                const int id = random.bounded(40);
                truth.erase(id);
                model.removeRow(id);
            } else {
                truth.clear();
                std::vector<Row> list;
                const int count = random.bounded(40);
                for (int i = 0; i < count; ++i) {
                    const int id = random.bounded(40);
                    const QString text = QString::number(random.bounded(3));
                    truth[id] = text;
                    list.push_back({id, text, 0});
                }
                model.applyList(std::move(list));
            }
            QCOMPARE(model.rowCount(), int(truth.size()));
            int row = 0;
            for (const auto &[id, text] : truth) {
                QCOMPARE(model.rowAt(row).id, id);
                QCOMPARE(model.rowAt(row).text, text);
                ++row;
            }
            for (auto it = held.begin(); it != held.end();) {
                if (!truth.contains(it->first)) {
                    it = held.erase(it); // it may have gone and come back within one list: then it lived on
                    continue;
                }
                if (it->second.isValid())
                    QCOMPARE(it->second.data().toInt(), it->first);
                ++it;
            }
            if (!truth.empty()) {
                const int pick = random.bounded(model.rowCount());
                held[model.rowAt(pick).id] = QPersistentModelIndex(model.index(pick, 0));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_table_model.moc"
