// SPDX-License-Identifier: GPL-3.0-or-later
// KeptScroll: how far a scrolled area is read, for one that is made anew to go on there: as soon as it is seen
// and there is enough in it, unless a person scrolls first. GUI thread; a child of its area.
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

class QAbstractScrollArea;

namespace ui::pages {

class KeptScroll final : public QObject
{
    Q_OBJECT

public:
    explicit KeptScroll(QAbstractScrollArea *area);

    std::optional<int> value() const; // of the vertical bar, or what it is to be; none: there was nothing to scroll
    void restore(int value);
    void giveUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reachSoon();
    void reach();
    QList<QObject *> touched() const; // by a person who scrolls

    QAbstractScrollArea *m_area;
    std::optional<int> m_wanted;
    QTimer m_patience;
};

} // namespace ui::pages
