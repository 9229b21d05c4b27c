// SPDX-License-Identifier: GPL-3.0-or-later
// KeptChoice: which rows of a list are chosen, by what names them, for a list that is made anew to choose again:
// as soon as one of them is there, unless a person chooses first. For lists whose page keeps no ChosenRow, and for
// several rows. GUI thread; a child of its list, which has its model and keeps it.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace ui::pages {

class KeptChoice final : public QObject
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const QModelIndex &)>; // of a row that is shown
    KeptChoice(QAbstractItemView *list, NameOf nameOf);

    QStringList names() const; // of what is chosen, or is to be
    void restore(const QStringList &names);
    void giveUp();

private:
    void choose();

    QAbstractItemView *m_list;
    NameOf m_nameOf;
    QStringList m_wanted;
    QTimer m_patience;
};

} // namespace ui::pages
