// SPDX-License-Identifier: GPL-3.0-or-later
// FlowLayout: items in rows, as many side by side as there is room for, a row below the other; rows begin
// where the language begins its lines. GUI thread; owned by its widget or by the layout it stands in.
#pragma once

#include <QLayout>

class QHBoxLayout;

namespace ui::widgets {

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    void insertWidget(int index, QWidget *widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), Placing::Measure); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    enum class Placing { Measure, Place };
    int arrange(const QRect &rect, Placing placing) const;
    QList<QLayoutItem *> m_items;
};

// Buttons in as many rows as their words need, and what stands at the end of the first.
QHBoxLayout *makeActionRow(const QList<QWidget *> &actions, const QList<QWidget *> &atTheEnd);

} // namespace ui::widgets
