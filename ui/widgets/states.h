// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows when it has no rows to show: nothing yet, nothing found, a failure with a retry,
// or loading. StateStack switches between them and the content. GUI thread; owned by the page.
#pragma once

#include "ui/theme/console_style.h"
#include "ui/theme/icons.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

class QPushButton;

namespace ui::widgets {

class TextLabel;

// An icon, a title, one sentence, and the next steps as buttons.
class MessageState : public QWidget
{
    Q_OBJECT

public:
    explicit MessageState(QWidget *parent = nullptr);
    void setIcon(theme::Icon icon, theme::Color token);
    void setTexts(const QString &title, const QString &sentence);
    QString title() const;
    QString sentence() const;
    QPushButton *addButton(const QString &text, theme::ButtonVariant variant);

protected:
    void changeEvent(QEvent *event) override;

private:
    void redrawIcon();

    theme::Icon m_icon = theme::Icon::Info;
    theme::Color m_token = theme::Color::Text3;
    QLabel *m_picture;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

// A turning ring; stands still for those who asked the system for less motion.
class Spinner : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {24, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_turn;
    int m_angle = 0;
};

class StateStack : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Shown { Content, Loading, Empty, Failed };

    explicit StateStack(QWidget *parent = nullptr);
    void setContent(QWidget *content);
    MessageState &empty() { return *m_empty; }
    MessageState &failed() { return *m_failed; }
    QPushButton *retryButton() { return m_retry; }

    // Loading appears only when it lasts; until then what was shown stays, or a blank page.
    void show(Shown what);
    Shown shown() const { return m_shown; }
    void setFailure(const QString &reason);

private:
    Shown m_shown = Shown::Content;
    QWidget *m_content = nullptr;
    QWidget *m_blank;
    QWidget *m_loading;
    MessageState *m_empty;
    MessageState *m_failed;
    QPushButton *m_retry;
    QTimer m_loadingDelay;
};

} // namespace ui::widgets
