// SPDX-License-Identifier: GPL-3.0-or-later
// DashboardCard: a card with a heading and either its content, a spinner when loading lasts, or a
// short note with a next step; and the small parts that such cards hold: a heading that leads
// somewhere, rows of checks, entries of a legend, rows of events. GUI thread; owned by the page.
#pragma once

#include "models/dashboard_words.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/status_pill.h"

#include <QAbstractButton>
#include <QStyledItemDelegate>
#include <QTimer>

class QHBoxLayout;
class QStackedWidget;

namespace ui::widgets {
class Spinner;
}

namespace ui::pages {

// Words that lead to another page: in the accent colour, or as a heading that shows it on hover.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Link, Heading };
    LinkButton(const QString &text, Look look, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Look m_look;
};

struct CardNote
{
    theme::Icon icon = theme::Icon::Info;
    theme::Color token = theme::Color::Text3;
    QString title;
    QString sentence = {};
    QString button = {}; // none when empty
};

class DashboardCard : public widgets::Card
{
    Q_OBJECT

public:
    enum class Head { Plain, Line };
    enum class Shown { Content, Loading, Note };

    DashboardCard(QWidget *heading, Head head, QWidget *parent = nullptr);

    QHBoxLayout *headRow() const { return m_headRow; } // the heading is first in it
    void setContent(QWidget *content);
    void showContent();
    void showLoading(); // what is shown stays until it lasts
    void showNote(const CardNote &note);
    Shown shown() const { return m_shown; }
    QString noteTitle() const;
    QString noteSentence() const;
    QPushButton *noteButton() const { return m_button; }

signals:
    void noteChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void redrawIcon();
    void fitNote();

    Head m_head;
    QHBoxLayout *m_headRow;
    QStackedWidget *m_stack;
    QWidget *m_content = nullptr;
    QWidget *m_blank;
    QWidget *m_loading;
    QWidget *m_note;
    QLabel *m_icon;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_sentence;
    QPushButton *m_button;
    CardNote m_words;
    Shown m_shown = Shown::Loading;
    QTimer m_slow;
};

// A check of the platform: what, its figures, and how it is.
class CheckRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);
    void set(theme::Icon icon, const models::CheckWords &words, core::HealthStatus status);
    enum class Line { Below, None };
    void setLine(Line line);
    const models::CheckWords &words() const { return m_words; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Line m_line = Line::Below;
    theme::Icon m_icon = theme::Icon::Server;
    models::CheckWords m_words;
    widgets::StatusLook m_look;
};

class LegendEntry : public QAbstractButton
{
    Q_OBJECT

public:
    LegendEntry(const QString &name, theme::Color token, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    theme::Color m_token;
};

// Rows of an EventLogModel: icon, words and age.
class EventDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EventDelegate(const core::Clock &clock, QObject *parent) : QStyledItemDelegate(parent), m_clock(clock) { }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const core::Clock &m_clock;
};

} // namespace ui::pages
