// SPDX-License-Identifier: GPL-3.0-or-later
// TreeView: a tree of even rows in the manner of TableView, with chevrons of our own; and the delegate
// of its cells, which may have a symbol before the text. GUI thread; owned by whoever shows it.
#pragma once

#include "ui/theme/icons.h"

#include <QStyledItemDelegate>
#include <QTreeView>

#include <functional>
#include <optional>

namespace ui::widgets {

class TreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit TreeView(QWidget *parent = nullptr);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class TreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Mark
    {
        theme::Icon icon;
        theme::Color token;
    };
    // Of a cell; nothing: text alone. `ink` is the text's colour.
    using MarkOf = std::function<std::optional<Mark>(const QModelIndex &)>;
    TreeDelegate(MarkOf markOf, theme::Color ink, QObject *parent) : QStyledItemDelegate(parent), m_markOf(std::move(markOf)), m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    MarkOf m_markOf;
    theme::Color m_ink;
};

} // namespace ui::widgets
