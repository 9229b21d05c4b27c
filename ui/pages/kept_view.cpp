// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kept_view.h"

#include "ui/pages/kept_scroll.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>

namespace ui::pages {

namespace {

bool scrollsDown(const QAbstractScrollArea *area)
{
    return qobject_cast<const QScrollArea *>(area) || qobject_cast<const QPlainTextEdit *>(area)
        || (qobject_cast<const QAbstractItemView *>(area) && !qobject_cast<const QHeaderView *>(area));
}

} // namespace

KeptView::KeptView(QWidget *page) : QObject(page) { }

KeptView &KeptView::of(QWidget *page)
{
    auto *there = page->findChild<KeptView *>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new KeptView(page);
}

void KeptView::keep(const QString &key, std::function<QVariant()> save, std::function<void(const QVariant &)> restore, When when)
{
    m_parts.push_back({key, std::move(save), std::move(restore), when});
}

void KeptView::keep(const QString &key, QAbstractButton *button)
{
    keep(key, [button] { return QVariant(button->isChecked()); }, [button](const QVariant &on) { button->setChecked(on.toBool()); });
}

void KeptView::keep(const QString &key, QLineEdit *field)
{
    keep(key, [field] { return QVariant(field->text()); }, [field](const QVariant &text) { field->setText(text.toString()); });
}

void KeptView::keep(const QString &key, widgets::ChipRow *chips)
{
    keep(key, [chips] { return QVariant(chips->chosen()); }, [chips](const QVariant &chosen) { chips->choose(chosen.toInt()); });
}

void KeptView::keep(const QString &key, QComboBox *box)
{
    if (box->isEditable()) {
        keep(key, [box] { return QVariant(box->currentText()); }, [box](const QVariant &text) { box->setEditText(text.toString()); });
        return;
    }
    keep(key, [box] { return box->currentData().isValid() ? box->currentData() : QVariant(box->currentIndex()); },
         [box](const QVariant &chosen) {
             const int at = box->currentData().isValid() ? box->findData(chosen) : chosen.toInt();
             if (at >= 0)
                 box->setCurrentIndex(at);
         });
}

void KeptView::keep(const QString &key, QDateTimeEdit *edit)
{
    keep(key, [edit] { return QVariant(edit->dateTime()); }, [edit](const QVariant &time) { edit->setDateTime(time.toDateTime()); });
}

void KeptView::keep(const QString &key, QTabBar *tabs)
{
    keep(key, [tabs] { return QVariant(tabs->currentIndex()); }, [tabs](const QVariant &index) { tabs->setCurrentIndex(index.toInt()); });
}

void KeptView::keep(const QString &key, QSplitter *splitter)
{
    keep(key, [splitter] { return QVariant(splitter->saveState()); }, [splitter](const QVariant &state) { splitter->restoreState(state.toByteArray()); });
}

void KeptView::keepOrder(const QString &key, QTableView *table)
{
    const auto order = [table] {
        const QHeaderView *header = table->horizontalHeader();
        return QVariantList{header->sortIndicatorSection(), int(header->sortIndicatorOrder())};
    };
    keep(key, [order] { return QVariant(order()); },
         [table, order](const QVariant &kept) {
             const QVariantList wanted = kept.toList();
             if (wanted != order())
                 table->sortByColumn(wanted.value(0).toInt(), static_cast<Qt::SortOrder>(wanted.value(1).toInt()));
         });
}

void KeptView::keepChosen(const QString &key, QAbstractItemView *list, KeptChoice::NameOf nameOf)
{
    auto *choice = new KeptChoice(list, std::move(nameOf));
    m_choices.emplace_back(choice);
    keep(key, [choice] { return QVariant(choice->names()); }, [choice](const QVariant &names) { choice->restore(names.toStringList()); }, When::Last);
}

void KeptView::keepScrolling(const QString &key, QWidget *part)
{
    int number = 0; // parts are made in one order
    for (QAbstractScrollArea *area : part->findChildren<QAbstractScrollArea *>()) {
        if (!scrollsDown(area) || area->window() != part->window()) // a list that drops down is a window
            continue;
        auto *scroll = new KeptScroll(area);
        m_scrolls.emplace_back(scroll);
        keep(key + u'/' + QString::number(number++),
             [scroll] {
                 const std::optional<int> value = scroll->value();
                 return value ? QVariant(*value) : QVariant();
             },
             [scroll](const QVariant &value) { scroll->restore(value.toInt()); }, When::Last);
    }
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
    for (const When when : {When::First, When::Last})
        for (const Part &part : m_parts)
            if (const auto value = values.constFind(part.key); part.when == when && value != values.cend())
                part.restore(*value);
}

void KeptView::giveUp()
{
    for (const auto &choice : m_choices)
        if (choice)
            choice->giveUp();
    for (const auto &scroll : m_scrolls)
        if (scroll)
            scroll->giveUp();
}

} // namespace ui::pages
