// SPDX-License-Identifier: GPL-3.0-or-later
// KeptView: how a page is looked at in this moment, which chips are chosen and how far it is read, for a page that is
// made anew, in another language, to go on with. Its page enters each part once, by a key. What is remembered over
// runs is ViewMemory's, and what is chosen and may be led to is in Page::place(). Nothing secret is entered.
// GUI thread; a child of its page.
#pragma once

#include "ui/pages/kept_choice.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QVariant>

#include <functional>
#include <vector>

class QAbstractButton;
class QAbstractItemView;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QSplitter;
class QTabBar;
class QTableView;
class QWidget;

namespace ui::widgets {
class ChipRow;
}

namespace ui::pages {

class KeptScroll;

class KeptView final : public QObject
{
    Q_OBJECT

public:
    static KeptView &of(QWidget *page); // its one; made when first asked for

    using Values = QHash<QString, QVariant>;
    enum class When { First, Last }; // last: what depends on what the filters let through

    void keep(const QString &key, std::function<QVariant()> save, std::function<void(const QVariant &)> restore, When when = When::First);
    // The widgets live as long as their page.
    void keep(const QString &key, QAbstractButton *button); // whether it is on
    void keep(const QString &key, QLineEdit *field);
    void keep(const QString &key, widgets::ChipRow *chips);
    void keep(const QString &key, QComboBox *box); // by its data, where it has some: texts are of a language
    void keep(const QString &key, QDateTimeEdit *edit);
    void keep(const QString &key, QTabBar *tabs);
    void keep(const QString &key, QSplitter *splitter); // how its room is shared
    void keepOrder(const QString &key, QTableView *table);
    // The chosen rows, as soon as they are there. The list has its model.
    void keepChosen(const QString &key, QAbstractItemView *list, KeptChoice::NameOf nameOf);
    // How far everything in it is scrolled that scrolls from top to bottom; a log goes by its lines instead.
    void keepScrolling(const QString &key, QWidget *part);

    Values values() const;
    void restore(const Values &values);
    void giveUp(); // what could not be restored yet: one is led elsewhere

private:
    explicit KeptView(QWidget *page);
    struct Part
    {
        QString key;
        std::function<QVariant()> save;
        std::function<void(const QVariant &)> restore;
        When when;
    };

    std::vector<Part> m_parts;
    std::vector<QPointer<KeptChoice>> m_choices;
    std::vector<QPointer<KeptScroll>> m_scrolls;
};

} // namespace ui::pages
