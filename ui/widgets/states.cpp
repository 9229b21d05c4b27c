// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/states.h"

#include "ui/widgets/basics.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui::widgets {

using theme::Color;

namespace {
constexpr std::chrono::milliseconds kLoadingDelay{300};
constexpr std::chrono::milliseconds kTurn{50};
constexpr int kSentenceWidth = 420;
} // namespace

MessageState::MessageState(QWidget *parent) : QWidget(parent)
{
    m_picture = new QLabel(this);
    m_picture->setAlignment(Qt::AlignCenter);
    m_title = new TextLabel({}, theme::type::large, Color::Text, QFont::DemiBold, this);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence = new TextLabel({}, theme::type::body, Color::Text2, QFont::Normal, this);
    m_sentence->setOverflow(Overflow::Wrap);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setFixedWidth(kSentenceWidth);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(theme::space::s);
    m_buttons->addStretch();
    m_buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addSpacing(theme::space::m);
    layout->addWidget(m_title);
    layout->addSpacing(theme::space::xs);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(theme::space::xl);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void MessageState::setIcon(theme::Icon icon, Color token)
{
    m_icon = icon;
    m_token = token;
    redrawIcon();
}

void MessageState::redrawIcon()
{
    m_picture->setPixmap(theme::iconPixmap(m_icon, theme::color(this, m_token), theme::size::iconLarge,
                                           devicePixelRatioF()));
}

void MessageState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    // A centred item is given its size hint, which knows nothing of the width it gets.
    m_sentence->setFixedHeight(m_sentence->heightForWidth(kSentenceWidth));
    m_sentence->setVisible(!sentence.isEmpty());
}

QString MessageState::title() const
{
    return m_title->text();
}

QString MessageState::sentence() const
{
    return m_sentence->text();
}

QPushButton *MessageState::addButton(const QString &text, theme::ButtonVariant variant)
{
    QPushButton *button = makeButton(text, {}, variant, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void MessageState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        redrawIcon();
    QWidget::changeEvent(event);
}

Spinner::Spinner(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turn.setInterval(kTurn);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this)) {
            m_angle = (m_angle + 18) % 360;
        } else { // motion was given up meanwhile
            m_turn.stop();
            m_angle = 0;
        }
        update();
    });
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(rect()).center());
    painter.rotate(m_angle);
    theme::paintIcon(&painter, QRect(-10, -10, 20, 20), theme::Icon::Loader, theme::color(this, Color::Text3));
}

void Spinner::showEvent(QShowEvent *event)
{
    if (style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this))
        m_turn.start();
    QWidget::showEvent(event);
}

void Spinner::hideEvent(QHideEvent *event)
{
    m_turn.stop();
    QWidget::hideEvent(event);
}

StateStack::StateStack(QWidget *parent) : QStackedWidget(parent)
{
    m_blank = new QWidget(this);
    m_loading = new QWidget(this);
    auto *column = new QVBoxLayout(m_loading);
    column->addStretch(2);
    column->addWidget(new Spinner(m_loading), 0, Qt::AlignHCenter);
    column->addSpacing(theme::space::s);
    auto *word = new TextLabel(tr("Loading…", "state of a page"), theme::type::body, Color::Text2, QFont::Normal, m_loading);
    word->setAlignment(Qt::AlignCenter);
    column->addWidget(word);
    column->addStretch(3);

    m_empty = new MessageState(this);
    m_failed = new MessageState(this);
    m_failed->setIcon(theme::Icon::CircleAlert, Color::Error);
    m_retry = m_failed->addButton(tr("Try again", "button"), theme::ButtonVariant::Normal);

    addWidget(m_blank);
    addWidget(m_loading);
    addWidget(m_empty);
    addWidget(m_failed);

    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(kLoadingDelay);
    connect(&m_loadingDelay, &QTimer::timeout, this, [this] { setCurrentWidget(m_loading); });
}

void StateStack::setContent(QWidget *content)
{
    m_content = content;
    addWidget(content);
    if (m_shown == Shown::Content)
        setCurrentWidget(content);
}

void StateStack::show(Shown what)
{
    if (what == m_shown)
        return;
    m_shown = what;
    m_loadingDelay.stop();
    switch (what) {
    case Shown::Content:
        setCurrentWidget(m_content ? m_content : m_blank);
        break;
    case Shown::Loading:
        setCurrentWidget(m_blank);
        m_loadingDelay.start();
        break;
    case Shown::Empty:
        setCurrentWidget(m_empty);
        break;
    case Shown::Failed:
        setCurrentWidget(m_failed);
        break;
    }
}

void StateStack::setFailure(const QString &reason)
{
    m_failed->setTexts(tr("This could not be loaded", "title of a failed page"), reason);
}

} // namespace ui::widgets
