// SPDX-License-Identifier: GPL-3.0-or-later
// KeptView: how a page is looked at in this moment: what is typed into its filters, which chips, tabs and rows
// are chosen, how far it is scrolled; for a page that is made anew, in another language, to go on with. Its page
// enters each part once, by a key. What has to come from the server first is waited for, until a person scrolls
// or chooses; parts that are gone are left out. What is remembered over runs is ViewMemory's. GUI thread; a child of its page.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QVariant>

#include <functional>
#include <vector>

class QAbstractButton;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QModelIndex;
class QScrollBar;
class QTabBar;
class QTableView;
class QWidget;

namespace ui::widgets {
class ChipRow;
class LogView;
}

namespace ui::pages {

class KeptView final : public QObject
{
    Q_OBJECT

public:
    static KeptView &of(QWidget *page); // its one; made when first asked for

    using Values = QHash<QString, QVariant>;
    using IdOf = std::function<QVariant(const QModelIndex &)>;
    enum class When { First, Last }; // last: what depends on what the filters let through

    void keep(const QString &key, QLineEdit *field);
    void keep(const QString &key, widgets::ChipRow *chips);
    void keep(const QString &key, QAbstractButton *button); // whether it is on
    void keep(const QString &key, QComboBox *box);          // which entry, or what is typed
    void keep(const QString &key, QDateTimeEdit *edit);
    void keep(const QString &key, QTabBar *tabs);
    void keep(const QString &key, widgets::LogView *log); // where one reads back; else it follows
    void keepOrder(const QString &key, QTableView *table);
    void keepChosen(const QString &key, QTableView *table, IdOf idOf); // the row, by what its thing is called
    void keepScrolling(const QString &key, QWidget *root);             // of everything in it that scrolls, logs apart
    void keep(const QString &key, std::function<QVariant()> save, std::function<void(const QVariant &)> restore, When when = When::First);

    Values values() const;
    void restore(const Values &values);
    void forget(); // waits for nothing any more

private:
    explicit KeptView(QWidget *page);
    struct Part
    {
        QString key;
        std::function<QVariant()> save;
        std::function<void(const QVariant &)> restore;
        When when;
    };
    template <typename Widget, typename Save, typename Restore>
    void keepOf(const QString &key, Widget *widget, Save save, Restore restore, When when = When::First);
    QObject *waiting(QObject *of);
    void scroll(QScrollBar *bar, int value);
    void choose(QTableView *table, const IdOf &idOf, const QVariant &id);

    std::vector<Part> m_parts;
    QList<QPointer<QObject>> m_waiting;
};

} // namespace ui::pages
