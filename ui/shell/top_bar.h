// SPDX-License-Identifier: GPL-3.0-or-later
// TopBar: where one is, the way to the command palette, what the page puts there, what is under way
// and the bell. It shows; the window acts. GUI thread; owned by the window.
#pragma once

#include "ui/widgets/basics.h"

#include <QPointer>
#include <QTimer>

class QHBoxLayout;

namespace ui::widgets {
class EnvironmentTag;
}

namespace ui::shell {

// Looks like a field, for it opens one.
class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// How many things are under way; there only while some are.
class TaskButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TaskButton(QWidget *parent);
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    int m_count = 0;
    int m_angle = 0;
    QTimer m_turn;
};

// A bell, with a dot while a failure has not been looked at.
class BellButton : public QToolButton
{
    Q_OBJECT

public:
    explicit BellButton(QWidget *parent);
    void setUnseen(int failures);
    int unseen() const { return m_unseen; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_unseen = 0;
};

class TopBar : public widgets::Panel
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent);
    ~TopBar() override;

    void setTitle(const QString &title);
    QString title() const;
    // Of the page that is shown; they go back to it, hidden, when others come.
    void setPageWidgets(const QList<QWidget *> &widgets, QWidget *owner);

    widgets::EnvironmentTag *environment() const { return m_environment; }
    SearchButton *search() const { return m_search; }
    TaskButton *tasks() const { return m_tasks; }
    BellButton *bell() const { return m_bell; }

private:
    void giveBack();

    QHBoxLayout *m_pageRow;
    widgets::TextLabel *m_title;
    widgets::EnvironmentTag *m_environment;
    SearchButton *m_search;
    TaskButton *m_tasks;
    BellButton *m_bell;
    QList<QPointer<QWidget>> m_widgets;
    QPointer<QWidget> m_owner;
};

} // namespace ui::shell
