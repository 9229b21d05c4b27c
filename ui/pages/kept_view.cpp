// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kept_view.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/log_view.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

namespace ui::pages {

namespace {

QList<QScrollBar *> barsOf(QWidget *root)
{
    QList<QScrollBar *> bars;
    QList<QAbstractScrollArea *> areas = root->findChildren<QAbstractScrollArea *>();
    if (auto *itself = qobject_cast<QAbstractScrollArea *>(root))
        areas.prepend(itself);
    for (const QAbstractScrollArea *area : std::as_const(areas))
        if (area->window() == root->window() && !qobject_cast<const widgets::LogView *>(area))
            bars << area->verticalScrollBar() << area->horizontalScrollBar();
    return bars;
}

QModelIndex rowOf(const QAbstractItemModel *model, const KeptView::IdOf &idOf, const QVariant &id)
{
    for (int row = 0; row < model->rowCount(); ++row)
        if (const QModelIndex index = model->index(row, 0); idOf(index) == id)
            return index;
    return {};
}

} // namespace

KeptView::KeptView(QWidget *page) : QObject(page) { }

KeptView &KeptView::of(QWidget *page)
{
    auto *there = page->findChild<KeptView *>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new KeptView(page);
}

template <typename Widget, typename Save, typename Restore>
void KeptView::keepOf(const QString &key, Widget *widget, Save save, Restore restore, When when)
{
    keep(key, [widget = QPointer(widget), save] { return widget ? QVariant(save(widget.data())) : QVariant(); },
         [widget = QPointer(widget), restore](const QVariant &value) {
             if (widget)
                 restore(widget.data(), value);
         },
         when);
}

void KeptView::keep(const QString &key, std::function<QVariant()> save, std::function<void(const QVariant &)> restore, When when)
{
    m_parts.push_back({key, std::move(save), std::move(restore), when});
}

void KeptView::keep(const QString &key, QLineEdit *field)
{
    keepOf(key, field, [](const QLineEdit *of) { return of->text(); }, [](QLineEdit *of, const QVariant &text) { of->setText(text.toString()); });
}

void KeptView::keep(const QString &key, widgets::ChipRow *chips)
{
    keepOf(key, chips, [](const widgets::ChipRow *of) { return of->chosen(); },
           [](widgets::ChipRow *of, const QVariant &chip) { of->choose(chip.toInt()); });
}

void KeptView::keep(const QString &key, QAbstractButton *button)
{
    keepOf(key, button, [](const QAbstractButton *of) { return of->isChecked(); },
           [](QAbstractButton *of, const QVariant &on) { of->setChecked(on.toBool()); });
}

void KeptView::keep(const QString &key, QComboBox *box)
{
    // By its place: the words are those of another language.
    keepOf(key, box, [](const QComboBox *of) { return of->isEditable() ? QVariant(of->currentText()) : QVariant(of->currentIndex()); },
           [](QComboBox *of, const QVariant &value) {
               if (of->isEditable())
                   of->setEditText(value.toString());
               else
                   of->setCurrentIndex(value.toInt());
           });
}

void KeptView::keep(const QString &key, QDateTimeEdit *edit)
{
    keepOf(key, edit, [](const QDateTimeEdit *of) { return of->dateTime(); },
           [](QDateTimeEdit *of, const QVariant &time) { of->setDateTime(time.toDateTime()); });
}

void KeptView::keep(const QString &key, QTabBar *tabs)
{
    keepOf(key, tabs, [](const QTabBar *of) { return of->currentIndex(); },
           [](QTabBar *of, const QVariant &tab) { of->setCurrentIndex(tab.toInt()); });
}

void KeptView::keep(const QString &key, widgets::LogView *log)
{
    keepOf(key, log, [](const widgets::LogView *of) { return of->readTimeMs().value_or(0); },
           [](widgets::LogView *of, const QVariant &time) {
               if (const qint64 ms = time.toLongLong(); ms > 0)
                   of->readBackTo(ms);
           },
           When::Last);
}

void KeptView::keepOrder(const QString &key, QTableView *table)
{
    keepOf(key, table,
           [](const QTableView *of) {
               const QHeaderView *header = of->horizontalHeader();
               return of->isSortingEnabled() ? QVariant::fromValue(QList<int>{header->sortIndicatorSection(), int(header->sortIndicatorOrder())}) : QVariant();
           },
           [](QTableView *of, const QVariant &order) {
               const auto numbers = order.value<QList<int>>();
               if (numbers.size() == 2)
                   of->sortByColumn(numbers[0], Qt::SortOrder(numbers[1]));
           });
}

void KeptView::keepChosen(const QString &key, QTableView *table, IdOf idOf)
{
    keepOf(key, table,
           [idOf](const QTableView *of) {
               const QModelIndexList rows = of->selectionModel() ? of->selectionModel()->selectedRows() : QModelIndexList();
               return rows.isEmpty() ? QVariant() : idOf(rows.first());
           },
           [this, idOf](QTableView *of, const QVariant &id) { choose(of, idOf, id); }, When::Last);
}

void KeptView::keepScrolling(const QString &key, QWidget *root)
{
    keepOf(key, root,
           [](QWidget *of) {
               QList<int> places;
               for (const QScrollBar *bar : barsOf(of))
                   places << bar->value();
               return QVariant::fromValue(places);
           },
           [this](QWidget *of, const QVariant &value) {
               const auto places = value.value<QList<int>>();
               const QList<QScrollBar *> bars = barsOf(of);
               for (qsizetype i = 0; places.size() == bars.size() && i < bars.size(); ++i)
                   scroll(bars[i], places[i]);
           },
           When::Last);
}

KeptView::Values KeptView::values() const
{
    Values values;
    for (const Part &part : m_parts)
        if (const QVariant value = part.save(); value.isValid())
            values.insert(part.key, value);
    return values;
}

void KeptView::restore(const Values &values)
{
    forget();
    for (const When when : {When::First, When::Last})
        for (const Part &part : m_parts)
            if (const auto value = values.constFind(part.key); part.when == when && value != values.cend())
                part.restore(*value);
}

void KeptView::forget()
{
    for (const QPointer<QObject> &one : std::as_const(m_waiting))
        delete one;
    m_waiting.clear();
}

QObject *KeptView::waiting(QObject *of)
{
    m_waiting.removeAll(nullptr);
    return m_waiting.emplaceBack(new QObject(of));
}

void KeptView::scroll(QScrollBar *bar, int value)
{
    bar->setValue(value);
    if (bar->value() == value)
        return;
    QObject *until = waiting(bar);
    QObject::connect(bar, &QScrollBar::actionTriggered, until, &QObject::deleteLater); // a person scrolls
    QObject::connect(bar, &QScrollBar::rangeChanged, until, [bar, until, value] {
        // Behind what the view itself does about rows that came.
        QMetaObject::invokeMethod(until, [bar, until, value] {
            bar->setValue(value);
            if (bar->value() == value)
                until->deleteLater();
        }, Qt::QueuedConnection);
    });
}

void KeptView::choose(QTableView *table, const IdOf &idOf, const QVariant &id)
{
    const auto choose = [table, idOf, id] {
        const QModelIndex row = rowOf(table->model(), idOf, id);
        if (row.isValid())
            table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return row.isValid();
    };
    if (choose())
        return;
    QObject *until = waiting(table);
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, until, &QObject::deleteLater); // a person chooses
    QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, until, choose);
}

} // namespace ui::pages
