// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/activity_panel.h"

#include "models/format.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/states.h"

#include <QPainter>
#include <QProgressBar>
#include <QScreen>
#include <QVBoxLayout>

namespace ui::shell {

using theme::Color;
using theme::Icon;
using widgets::TextLabel;
using widgets::ToastKind;

namespace {

constexpr int kWidth = 400;
constexpr int kMost = 480;
constexpr int kShownResults = 30;
constexpr QSize kOpen(24, 20); // the button at the end of a row

// An icon in a token's colour that follows the theme.
class Symbol final : public QWidget
{
public:
    Symbol(Icon icon, Color token, QWidget *parent) : QWidget(parent), m_icon(icon), m_token(token)
    {
        setFixedSize(theme::size::icon, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintIcon(&painter, rect(), m_icon, theme::color(this, m_token));
    }

private:
    Icon m_icon;
    Color m_token;
};

Symbol *symbolOf(ToastKind kind, QWidget *parent)
{
    switch (kind) {
    case ToastKind::Done:
        return new Symbol(Icon::CircleCheck, Color::Ok, parent);
    case ToastKind::Failure:
        return new Symbol(Icon::CircleAlert, Color::Error, parent);
    case ToastKind::Note:
        break;
    }
    return new Symbol(Icon::Info, Color::Accent, parent);
}

} // namespace

ActivityPanel::ActivityPanel(Activity &activity, const core::Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint), m_activity(activity), m_clock(clock)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("What happened lately", "accessible name: drops down from the bell"));
    setFixedWidth(kWidth);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, theme::space::s, 1, theme::space::s);
    auto *scroll = new widgets::ScrollPane(this);
    scroll->setAccessibleName(accessibleName());
    scroll->viewport()->setAutoFillBackground(false);
    m_body = new QWidget(scroll);
    m_body->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    scroll->setWidget(m_body);
    outer->addWidget(scroll);
    connect(&m_activity, &Activity::changed, this, [this] {
        // Progress comes many times a second: a button must not go from under the pointer for it.
        if (isVisible() && !fillFigures()) {
            fill();
            fit();
        }
    });
}

void ActivityPanel::dropFrom(QWidget *button)
{
    m_from = button;
    fill();
    fit();
    show();
    if (auto *first = m_body->nextInFocusChain(); first && m_body->isAncestorOf(first))
        first->setFocus(Qt::PopupFocusReason);
}

void ActivityPanel::fit()
{
    m_column->activate();
    const int wanted = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(kWidth - 2) : m_body->sizeHint().height();
    setFixedHeight(std::min(wanted + 2 * theme::space::s, kMost));
    if (m_from)
        move(m_from->mapToGlobal(QPoint(isRightToLeft() ? 0 : m_from->width() - kWidth, m_from->height() + theme::space::xs)));
}

QStringList ActivityPanel::texts() const
{
    return m_texts;
}

bool ActivityPanel::fillFigures()
{
    const auto &tasks = m_activity.running();
    const auto &results = m_activity.results();
    if (tasks.size() != m_tasks.size() || results.size() != m_shownResults || (!results.empty() && results.front().timeMs != m_newestMs))
        return false;
    for (size_t i = 0; i < tasks.size(); ++i)
        if (tasks[i].text != m_tasks[i].text || bool(tasks[i].cancel) != m_tasks[i].mayCancel)
            return false;
    for (size_t i = 0; i < tasks.size(); ++i)
        showFigures(tasks[i], m_tasks[i].bar, m_tasks[i].figures);
    return true;
}

void ActivityPanel::showFigures(const RunningTask &task, QProgressBar *bar, TextLabel *figures)
{
    bar->setVisible(task.percent >= 0);
    bar->setValue(int(task.percent));
    const QString text = task.figures.isEmpty()
        ? tr("since %1", "something under way; time of day").arg(models::Format::clockTime(task.sinceMs))
        : task.figures;
    if (figures->text() != text)
        figures->setText(text);
}

void ActivityPanel::fill()
{
    m_tasks.clear();
    m_shownResults = m_activity.results().size();
    m_newestMs = m_activity.results().empty() ? 0 : m_activity.results().front().timeMs;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its button may be the one that was clicked
        }
        delete item;
    }
    m_texts.clear();
    const auto heading = [this](const QString &text, QWidget *right) {
        auto *row = new QWidget(m_body);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(theme::space::l, theme::space::xs, theme::space::m, theme::space::xs);
        layout->addWidget(new TextLabel(text, theme::type::small, Color::Text2, QFont::Medium, row), 1);
        if (right)
            layout->addWidget(right);
        row->setMinimumHeight(theme::row::s);
        m_column->addWidget(row);
        row->show(); // at once: the height is asked for before the event loop has its turn
    };
    if (!m_activity.running().empty()) {
        heading(tr("Under way", "heading"), nullptr);
        for (const RunningTask &task : m_activity.running())
            addTask(task);
    }
    if (m_activity.results().empty()) {
        heading(tr("Lately", "heading: what happened"), nullptr);
        auto *none = new TextLabel(tr("Results of what you do, and failures of services, are kept here while the console runs."),
                                   theme::type::body, Color::Text2, QFont::Normal, m_body);
        none->setOverflow(widgets::Overflow::Wrap);
        none->setContentsMargins(theme::space::l, 0, theme::space::l, theme::space::s);
        m_column->addWidget(none);
        none->show();
    } else {
        auto *clear = widgets::makeButton(tr("Clear", "button: empties a list"), {}, theme::ButtonVariant::Flat, m_body);
        connect(clear, &QPushButton::clicked, &m_activity, &Activity::clear);
        heading(tr("Lately", "heading: what happened"), clear);
        const auto begin = m_activity.results().begin();
        const auto end = begin + std::min<qsizetype>(kShownResults, qsizetype(m_activity.results().size()));
        const bool leads = std::any_of(begin, end, [](const PastResult &result) { return !result.service.isEmpty(); });
        for (auto result = begin; result != end; ++result)
            addResult(*result, leads ? kOpen.width() : 0);
    }
    m_column->addStretch();
}

void ActivityPanel::addTask(const RunningTask &task)
{
    auto *row = new QWidget(m_body);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme::space::l - 4, theme::space::xs, theme::space::m, theme::space::xs);
    layout->setSpacing(theme::space::s);
    layout->addWidget(new widgets::Spinner(row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(task.text, theme::type::body, Color::Text, QFont::Normal, row));
    auto *bar = new QProgressBar(row);
    bar->setRange(0, 100);
    bar->setTextVisible(false);
    bar->setFixedHeight(theme::space::m);
    bar->setAccessibleName(task.text);
    auto *figures = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, row);
    words->addWidget(bar);
    words->addWidget(figures);
    layout->addLayout(words, 1);
    showFigures(task, bar, figures);
    m_tasks.push_back({task.text, bool(task.cancel), bar, figures});
    if (task.cancel) {
        auto *cancel = widgets::makeButton(task.cancelText, {}, theme::ButtonVariant::Normal, row);
        cancel->setAccessibleName(task.cancelText + QStringLiteral(": ") + task.text);
        connect(cancel, &QPushButton::clicked, this, [cancel, run = task.cancel] {
            cancel->setEnabled(false);
            run();
        });
        if (task.told.backend)
            dialogs::offerCurl(cancel, [told = task.told] { return told; });
        layout->addWidget(cancel);
    }
    m_texts << task.text;
    m_column->addWidget(row);
    row->show();
}

void ActivityPanel::addResult(const PastResult &result, int after)
{
    auto *row = new QWidget(m_body);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme::space::l, theme::space::xs + 2, theme::space::m, theme::space::xs + 2);
    layout->setSpacing(theme::space::m);
    layout->addWidget(symbolOf(result.kind, row), 0, Qt::AlignTop);
    auto *text = new TextLabel(result.text, theme::type::body, Color::Text, QFont::Normal, row);
    text->setOverflow(widgets::Overflow::Wrap);
    layout->addWidget(text, 1);
    auto *age = new TextLabel(models::Format::ago(result.timeMs, m_clock.nowMs()), theme::type::small, Color::Text2,
                              QFont::Normal, row);
    age->setToolTip(models::Format::dateTime(result.timeMs));
    age->setFixedHeight(20);
    age->setMinimumWidth(age->sizeHint().width());
    layout->addWidget(age, 0, Qt::AlignTop);
    if (!result.service.isEmpty()) {
        auto *open = widgets::makeIconButton(Icon::ChevronRight, tr("Show the service", "tool tip"), theme::ButtonVariant::Flat, row);
        open->setFixedSize(kOpen);
        connect(open, &QToolButton::clicked, this, [this, id = result.service] {
            hide();
            emit serviceWanted(id);
        });
        layout->addWidget(open, 0, Qt::AlignTop);
    } else if (after > 0) {
        layout->addSpacing(after + layout->spacing()); // times stand below each other
    }
    m_texts << result.text;
    m_column->addWidget(row);
    row->show();
}

void ActivityPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::parts::roundBox(painter, rect(), theme::radius::m, theme::color(this, Color::Surface), theme::color(this, Color::Border));
}

void ActivityPanel::resizeEvent(QResizeEvent *event)
{
    setMask(theme::roundedMask(rect(), theme::radius::m));
    QWidget::resizeEvent(event);
}

void ActivityPanel::showEvent(QShowEvent *event)
{
    m_activity.markSeen();
    QWidget::showEvent(event);
}

} // namespace ui::shell
