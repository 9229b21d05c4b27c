// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that a part of the window shows, or tells those who do not see it: what a test compares
// between two windows. GUI thread.
#pragma once

#include <QAbstractItemModel>
#include <QtWidgets>

// Sorted; figures are left out, for they change by the moment.
inline QStringList textsOf(const QWidget *root)
{
    QStringList texts;
    const auto add = [&texts](const QWidget *of, const QString &text) {
        static const QRegularExpression figures(QStringLiteral("[0-9]+"));
        if (!text.isEmpty())
            texts << QString::fromLatin1(of->metaObject()->className()) + QStringLiteral(": ") + QString(text).replace(figures, QStringLiteral("#"));
    };
    QList<const QWidget *> all{root};
    for (const QWidget *one : root->findChildren<QWidget *>())
        all << one;
    for (const QWidget *widget : all) {
        if (!widget->isVisibleTo(root->window()) || widget->window() != root->window())
            continue;
        add(widget, widget->accessibleName());
        add(widget, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(widget, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            add(widget, edit->placeholderText());
        if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(widget, group->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, tabs->tabText(i));
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                add(widget, box->itemText(i));
        if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model())
            for (int i = 0; i < header->count(); ++i)
                add(widget, header->model()->headerData(i, header->orientation()).toString());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model() && !qobject_cast<const QHeaderView *>(view))
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    add(widget, view->model()->index(row, column).data().toString());
        for (const QAction *action : widget->actions())
            add(widget, action->text());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            add(widget, menu->title());
    }
    texts.sort();
    return texts;
}
