// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard_card.h"

#include "models/event_log_model.h"
#include "models/format.h"
#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tool_tip.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QToolTip>

namespace ui::pages {

using theme::Color;
using theme::Icon;
using widgets::TextLabel;

namespace {

constexpr std::chrono::milliseconds kSlow{300};
constexpr int kHead = 43;
constexpr int kPad = theme::space::xl; // as in the first column of tables
constexpr int kNoteWidth = 360;

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

// As small as its card wants: what it says is fitted to it, not the other way round.
class NoteBox final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {120, 100}; }
    bool hasHeightForWidth() const override { return false; }
};

bool clicksByKey(QAbstractButton *button, const QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    button->click();
    return true;
}

} // namespace

LinkButton::LinkButton(const QString &text, Look look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(look == Look::Link ? QSizePolicy::Fixed : QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(look == Look::Link ? theme::font(theme::type::small, QFont::Medium)
                               : theme::font(theme::type::body, QFont::DemiBold));
}

QSize LinkButton::sizeHint() const
{
    const int arrow = m_look == Look::Heading ? theme::size::iconSmall + 2 : 0;
    return {fontMetrics().horizontalAdvance(text()) + arrow + 4, fontMetrics().height() + 4};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool over = underMouse() && isEnabled();
    const Color ink = !isEnabled() ? Color::Disabled
        : m_look == Look::Link     ? (over ? Color::AccentHover : Color::Accent)
                                   : (over ? Color::Accent : Color::Text);
    const int arrow = m_look == Look::Heading ? theme::size::iconSmall + 2 : 0;
    painter.setPen(theme::color(this, ink));
    painter.drawText(theme::placed(this, rect().adjusted(0, 0, -arrow, 0)), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - arrow));
    if (arrow && (over || hasFocus())) {
        const int side = theme::size::iconSmall;
        const int x = std::min(width() - side, fontMetrics().horizontalAdvance(text()) + 2);
        theme::paintIcon(&painter, theme::placed(this, QRect(x, (height() - side) / 2 + 1, side, side)), Icon::ChevronRight,
                         theme::color(this, ink));
    }
    if (showsFocus(this))
        theme::parts::focusRing(painter, rect(), theme::radius::s, palette());
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (!clicksByKey(this, event))
        QAbstractButton::keyPressEvent(event);
}

DashboardCard::DashboardCard(QWidget *heading, Head head, QWidget *parent) : Card(parent), m_head(head)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, theme::radius::m);
    column->setSpacing(0);
    auto *top = new QWidget(this);
    top->setFixedHeight(kHead);
    m_headRow = new QHBoxLayout(top);
    m_headRow->setContentsMargins(kPad - 1, 0, kPad - 1, 0);
    m_headRow->setSpacing(theme::space::m);
    m_headRow->addWidget(heading);
    column->addWidget(top);

    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    m_blank = new QWidget(m_stack);
    m_loading = new QWidget(m_stack);
    auto *waiting = new QVBoxLayout(m_loading);
    waiting->addStretch();
    waiting->addWidget(new widgets::Spinner(m_loading), 0, Qt::AlignHCenter);
    waiting->addStretch();

    m_note = new NoteBox(m_stack);
    auto *note = new QVBoxLayout(m_note);
    note->setContentsMargins(theme::space::l, theme::space::s, theme::space::l, theme::space::m);
    note->setSpacing(theme::space::xs);
    m_icon = new QLabel(m_note);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title = new TextLabel({}, theme::type::body, Color::Text, QFont::Medium, m_note);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, m_note);
    m_sentence->setOverflow(widgets::Overflow::Wrap);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_button = widgets::makeButton({}, {}, theme::ButtonVariant::Normal, m_note);
    note->addStretch(2);
    note->addWidget(m_icon);
    note->addSpacing(theme::space::xs);
    note->addWidget(m_title);
    note->addWidget(m_sentence, 0, Qt::AlignHCenter);
    note->addSpacing(theme::space::s);
    note->addWidget(m_button, 0, Qt::AlignHCenter);
    note->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &DashboardCard::noteChosen);

    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_note);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_loading); });
    m_slow.start();
}

void DashboardCard::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
}

void DashboardCard::showContent()
{
    m_slow.stop();
    m_shown = Shown::Content;
    m_stack->setCurrentWidget(m_content);
}

void DashboardCard::showLoading()
{
    if (m_shown == Shown::Loading)
        return;
    m_shown = Shown::Loading;
    m_slow.start();
}

void DashboardCard::showNote(const CardNote &note)
{
    m_slow.stop();
    m_shown = Shown::Note;
    m_words = note;
    redrawIcon();
    m_title->setText(note.title);
    m_sentence->setText(note.sentence);
    m_sentence->setVisible(!note.sentence.isEmpty());
    m_button->setText(note.button);
    m_button->setVisible(!note.button.isEmpty());
    fitNote();
    m_stack->setCurrentWidget(m_note);
}

void DashboardCard::fitNote()
{
    // A centred item is given its size hint, which knows nothing of the width it gets.
    const int room = std::clamp(width() - 2 * theme::space::l - 2, 120, kNoteWidth);
    const QRect words = m_sentence->fontMetrics().boundingRect(0, 0, room, QWIDGETSIZE_MAX, Qt::TextWordWrap, m_sentence->text());
    m_sentence->setFixedSize(room, words.height());
}

void DashboardCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (m_shown == Shown::Note)
        fitNote();
}

QString DashboardCard::noteTitle() const
{
    return m_shown == Shown::Note ? m_words.title : QString();
}

QString DashboardCard::noteSentence() const
{
    return m_shown == Shown::Note ? m_words.sentence : QString();
}

void DashboardCard::redrawIcon()
{
    m_icon->setPixmap(theme::iconPixmap(m_words.icon, theme::color(this, m_words.token), theme::size::icon + theme::space::xs,
                                        devicePixelRatioF()));
}

void DashboardCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_shown == Shown::Note)
        redrawIcon();
    Card::changeEvent(event);
}

void DashboardCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (m_head == Head::Line) {
        QPainter painter(this);
        painter.fillRect(1, kHead, width() - 2, 1, theme::color(this, Color::Line));
    }
}

CheckRow::CheckRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CheckRow::sizeHint() const
{
    return {200, theme::row::l - 2};
}

void CheckRow::set(Icon icon, const models::CheckWords &words, core::HealthStatus status)
{
    m_icon = icon;
    m_words = words;
    m_look = widgets::lookOf(status);
    setAccessibleName(QStringLiteral("%1: %2").arg(words.title, m_look.word));
    setAccessibleDescription(words.problem.isEmpty() ? words.figures : words.problem);
    QStringList tip{QStringLiteral("%1: %2").arg(words.title, m_look.word)};
    if (!words.problem.isEmpty())
        tip << words.problem;
    if (!words.figures.isEmpty())
        tip << words.figures;
    setToolTip(widgets::plainTip(tip.join(u'\n')));
    update();
}

void CheckRow::setLine(Line line)
{
    m_line = line;
    update();
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto c = [this](Color token) { return theme::color(this, token); };
    if (underMouse() || isDown())
        painter.fillRect(rect().adjusted(0, 0, 0, -1), c(Color::Hover));
    if (m_line == Line::Below)
        painter.fillRect(0, height() - 1, width(), 1, c(Color::LineFaint));

    const int side = theme::size::icon;
    const int pad = kPad - 1; // the card's outline is outside
    const int middle = height() / 2;
    theme::paintIcon(&painter, theme::placed(this, QRect(pad, middle - side / 2, side, side)), m_icon, c(Color::Text2));
    theme::paintIcon(&painter, theme::placed(this, QRect(width() - pad - side, middle - side / 2, side, side)), m_look.icon,
                     c(widgets::inkOf(m_look.tone)));
    const int left = pad + side + theme::space::m - 2;
    const int room = width() - pad - side - theme::space::m - left;
    const QString below = m_words.problem.isEmpty() ? m_words.figures : m_words.problem;
    painter.setFont(theme::font(theme::type::body, QFont::Medium));
    painter.setPen(c(Color::Text));
    const auto line = [&](const QRect &box, int align, const QString &text) {
        painter.drawText(theme::placed(this, box), align | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    if (below.isEmpty()) {
        line(QRect(left, 0, room, height()), Qt::AlignVCenter, m_words.title);
    } else {
        line(QRect(left, 0, room, middle), Qt::AlignBottom, m_words.title);
        painter.setFont(theme::font(theme::type::small));
        painter.setPen(c(m_words.problem.isEmpty() ? Color::Text2 : widgets::inkOf(m_look.tone)));
        line(QRect(left, middle + 1, room, middle - 1), Qt::AlignTop, below);
    }
    if (showsFocus(this))
        theme::parts::focusRing(painter, rect().adjusted(2, 1, -2, -2), theme::radius::s, palette());
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    if (!clicksByKey(this, event))
        QAbstractButton::keyPressEvent(event);
}

namespace {
constexpr QSize kMark(10, 3);
constexpr int kNameRoom = 132;
} // namespace

LegendEntry::LegendEntry(const QString &name, Color token, QWidget *parent) : QAbstractButton(parent), m_token(token)
{
    setText(name);
    setAccessibleName(name);
    setToolTip(widgets::plainTip(name));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFont(theme::font(theme::type::small, QFont::Medium));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LegendEntry::sizeHint() const
{
    const int name = std::min(kNameRoom, fontMetrics().horizontalAdvance(text()));
    return {kMark.width() + theme::space::xs + 2 + name + 4, fontMetrics().height() + 6};
}

QSize LegendEntry::minimumSizeHint() const
{
    return {kMark.width() + theme::space::xs + 2 + fontMetrics().averageCharWidth() * 4, sizeHint().height()};
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    theme::parts::roundBox(painter, QRectF(QPointF(isRightToLeft() ? width() - 1 - kMark.width() : 1, (height() - kMark.height()) / 2.0), kMark), 1.5,
                           theme::color(this, m_token));
    const int left = kMark.width() + theme::space::xs + 3;
    painter.setPen(theme::color(this, underMouse() ? Color::Text : Color::Text2));
    painter.drawText(theme::placed(this, QRect(left, 0, width() - left, height())), Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - left));
    if (showsFocus(this))
        theme::parts::focusRing(painter, rect(), theme::radius::s, palette());
}

void LegendEntry::keyPressEvent(QKeyEvent *event)
{
    if (!clicksByKey(this, event))
        QAbstractButton::keyPressEvent(event);
}

namespace {

struct EventLook
{
    Icon icon;
    Color token;
};

EventLook lookOf(core::ServiceEventKind kind, core::HealthStatus health)
{
    switch (kind) {
    case core::ServiceEventKind::Created: return {Icon::Plus, Color::Accent};
    case core::ServiceEventKind::Updated: return {Icon::Settings, Color::Accent};
    case core::ServiceEventKind::Deleted: return {Icon::Trash, Color::Off};
    case core::ServiceEventKind::Starting:
    case core::ServiceEventKind::Stopping: return {Icon::Loader, Color::Warn};
    case core::ServiceEventKind::Started: return {Icon::CircleCheck, Color::Ok};
    case core::ServiceEventKind::Stopped: return {Icon::CircleDot, Color::Off};
    case core::ServiceEventKind::Failed: return {Icon::CircleX, Color::Error};
    case core::ServiceEventKind::Scaled: return {Icon::Scale, Color::Accent};
    case core::ServiceEventKind::HealthChanged: return {Icon::HeartPulse, widgets::inkOf(widgets::lookOf(health).tone)};
    }
    return {Icon::Info, Color::Off};
}

} // namespace

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, theme::row::m - 4};
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto c = [&option](Color token) { return theme::color(option.palette, token); };
    const QRect &r = option.rect;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->currentIndex() == index && view->hasFocus();
    if (current)
        painter->fillRect(r, c(Color::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(r, c(Color::Hover));
    painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), c(Color::LineFaint));

    painter->save();
    const int side = theme::size::icon;
    const int pad = kPad - 1;
    const EventLook look = lookOf(static_cast<core::ServiceEventKind>(index.data(models::EventLogModel::KindRole).toInt()),
                                  static_cast<core::HealthStatus>(index.data(models::EventLogModel::HealthRole).toInt()));
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, r, part); };
    theme::paintIcon(painter, placed(QRect(r.x() + pad, r.center().y() - side / 2, side, side)), look.icon, c(look.token));

    painter->setFont(theme::font(theme::type::small));
    const QString age = models::DashboardWords::age(index.data(models::EventLogModel::TimeRole).toLongLong(), m_clock.nowMs());
    // As wide as the widest age: the words do not move when a minute passes.
    const int ageWidth = std::max(painter->fontMetrics().horizontalAdvance(age),
                                  painter->fontMetrics().horizontalAdvance(models::DashboardWords::age(0, 59 * 60'000)));
    painter->setPen(c(Color::Text3));
    const QRect box = r.adjusted(pad + side + theme::space::m - 2, 0, -pad, -1);
    painter->drawText(placed(box), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, age);
    painter->setFont(theme::font(theme::type::body));
    painter->setPen(c(Color::Text));
    QString words = index.data().toString();
    if (const QString reason = index.data(models::EventLogModel::ReasonRole).toString(); !reason.isEmpty())
        words += QStringLiteral(" · ") + reason;
    const int room = box.width() - ageWidth - theme::space::m;
    painter->drawText(placed(QRect(box.x(), box.y(), room, box.height())), Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, room));
    painter->restore();
}

bool EventDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data().toString(),
                      models::Format::dateTime(index.data(models::EventLogModel::TimeRole).toLongLong())};
    if (const QString reason = index.data(models::EventLogModel::ReasonRole).toString(); !reason.isEmpty())
        lines.insert(1, reason);
    QToolTip::showText(event->globalPos(), widgets::plainTip(lines.join(u'\n')), view);
    return true;
}

} // namespace ui::pages
