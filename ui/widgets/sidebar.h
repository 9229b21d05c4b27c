// SPDX-License-Identifier: GPL-3.0-or-later
// Sidebar: the program's mark, the pages in sections, and at the bottom what the window puts there.
// Up and down move between entries. GUI thread; owned by the window.
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

#include <QAbstractButton>
#include <QButtonGroup>

class QVBoxLayout;

namespace ui::widgets {

class SidebarEntry : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarEntry(theme::Icon icon, const QString &text, QWidget *parent = nullptr);
    // How many things need a look; zero hides it. `meaning` is for screen readers and the tool tip.
    void setBadge(int count, const QString &meaning);
    int badge() const { return m_badge; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Icon m_icon;
    int m_badge = 0;
};

class Sidebar : public Panel
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    void addSection(const QString &title);
    SidebarEntry *addEntry(theme::Icon icon, const QString &text);
    void setFooter(QWidget *footer);
    int current() const { return m_group.checkedId(); }
    void setCurrent(int index);

signals:
    void currentChanged(int index);

private:
    QVBoxLayout *m_entries;
    QVBoxLayout *m_column;
    QButtonGroup m_group;
};

} // namespace ui::widgets
