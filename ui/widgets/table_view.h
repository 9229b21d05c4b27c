// SPDX-License-Identifier: GPL-3.0-or-later
// TableView: a table of tall rows without a grid, in which the row under the pointer answers as a
// whole and the one with the keyboard has a ring; and the delegates that fill its cells. The first and last column keep the page's margin.
// GUI thread; owned by the page.
#pragma once

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace ui::widgets {

class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);
    int hoveredRow() const { return m_hoveredRow; }

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void setHoveredRow(int row);
    int m_hoveredRow = -1;
};

// Paints the row's background and hairline; derived ones add what is in the cell.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The model's tool tip as plain text; a cell without one tells what it had to cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    virtual void paintCell(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const = 0;
    // A column's own colour for quiet text; darker on a selected row, where contrast is scarcer.
    static QColor quietInk(const QStyleOptionViewItem &option);
};

class TextDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit TextDelegate(theme::Color token, QObject *parent) : CellDelegate(parent), m_token(token) { }

protected:
    void paintCell(QPainter *, const QRect &, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    theme::Color m_token;
};

// A name over its id, or over a sentence.
class TwoLineDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    enum class Second { Id, Sentence };
    TwoLineDelegate(int subtitleRole, QObject *parent, Second second = Second::Id)
        : CellDelegate(parent), m_role(subtitleRole), m_second(second)
    {
    }

protected:
    void paintCell(QPainter *, const QRect &, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    int m_role;
    Second m_second;
};

// The pill of a core::ServiceStatus.
class StatusDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    StatusDelegate(int statusRole, QObject *parent) : CellDelegate(parent), m_role(statusRole) { }

protected:
    void paintCell(QPainter *, const QRect &, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    int m_role;
};

// A curve, then its latest figure at the right edge; in a narrow column the figure alone.
class SparklineDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    SparklineDelegate(int sparklineRole, theme::Color token, QObject *parent)
        : CellDelegate(parent), m_role(sparklineRole), m_token(token)
    {
    }

protected:
    void paintCell(QPainter *, const QRect &, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    int m_role;
    theme::Color m_token;
};

} // namespace ui::widgets
