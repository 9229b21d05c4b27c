// SPDX-License-Identifier: GPL-3.0-or-later
// BarLayout: the bar over a list: a field that takes the room there is, what narrows the list beside it,
// and buttons at the end. Where the language needs more than one row has, what stands in the middle goes
// below. GUI thread; owned by the bar.
#pragma once

#include <QLayout>

#include <vector>

namespace ui::widgets {

class BarLayout final : public QLayout
{
    Q_OBJECT

public:
    enum class Part { Lead, Middle, End };

    explicit BarLayout(QWidget *bar);
    ~BarLayout() override;

    void addPart(QWidget *widget, Part part);

    void addItem(QLayoutItem *item) override; // at the end
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), Placing::Measure); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    enum class Placing { Measure, Place };
    struct Item
    {
        QLayoutItem *item;
        Part part;
    };
    int arrange(const QRect &rect, Placing placing) const;
    std::vector<QLayoutItem *> shown(Part part) const;
    int widthOf(Part part) const; // as wide as they want to be, with a gap before each

    std::vector<Item> m_items;
};

} // namespace ui::widgets
