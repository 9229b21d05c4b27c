// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logs_search_bar.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui::pages {

using theme::Color;
using theme::Icon;

namespace {

constexpr int kStep = 24; // side of a button inside the field

QToolButton *stepButton(Icon icon, const QString &name, QWidget *parent)
{
    QToolButton *button = widgets::makeIconButton(icon, name, theme::ButtonVariant::Flat, parent);
    button->setIcon(theme::icon(icon, Color::Text2));
    button->setIconSize({theme::size::icon, theme::size::icon});
    button->setFixedSize(kStep, kStep);
    button->setFocusPolicy(Qt::NoFocus); // the field has keys for it
    button->setCursor(Qt::ArrowCursor);
    return button;
}

} // namespace

LogsSearchBar::LogsSearchBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::space::s);
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Search the log", "placeholder"));
    m_field->setAccessibleName(tr("Search the log", "accessible name"));
    m_field->addAction(theme::icon(Icon::Search), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(theme::size::control);
    m_field->installEventFilter(this);
    auto *inside = new QHBoxLayout(m_field);
    inside->setContentsMargins(0, 0, theme::space::xs + 2, 0);
    inside->setSpacing(0);
    m_count = new widgets::TextLabel({}, theme::type::body, Color::Text3, QFont::Normal, m_field);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_previous = stepButton(Icon::ChevronUp, tr("Previous hit (Shift+Enter)", "button"), m_field);
    m_next = stepButton(Icon::ChevronDown, tr("Next hit (Enter)", "button"), m_field);
    m_clear = stepButton(Icon::X, tr("Clear the search (Escape)", "button"), m_field);
    inside->addStretch();
    inside->addWidget(m_count);
    inside->addSpacing(theme::space::xs);
    inside->addWidget(m_previous);
    inside->addWidget(m_next);
    inside->addWidget(m_clear);
    row->addWidget(m_field, 1);

    const auto chip = [&](const QString &text, const QString &meaning) {
        auto *made = new widgets::FilterChip(text, this);
        made->setAccessibleName(meaning);
        made->setToolTip(meaning);
        row->addWidget(made);
        return made;
    };
    m_case = chip(QStringLiteral("Aa"), tr("Match upper and lower case", "option of a search"));
    m_regex = chip(QStringLiteral(".*"), tr("Regular expression", "option of a search"));
    m_only = chip(tr("Only matches", "option of a search"), tr("Show only lines that match", "option of a search"));

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        fitMargins();
        emit patternChanged();
    });
    connect(m_case, &QAbstractButton::toggled, this, &LogsSearchBar::patternChanged);
    connect(m_regex, &QAbstractButton::toggled, this, &LogsSearchBar::patternChanged);
    connect(m_only, &QAbstractButton::toggled, this, &LogsSearchBar::linesChanged);
    connect(m_next, &QToolButton::clicked, this, &LogsSearchBar::nextWanted);
    connect(m_previous, &QToolButton::clicked, this, &LogsSearchBar::previousWanted);
    connect(m_clear, &QToolButton::clicked, m_field, &QLineEdit::clear);
    m_clear->hide();
    setStepsEnabled(false);
    setCount({});
}

models::LogPattern LogsSearchBar::pattern() const
{
    return {m_field->text(), m_regex->isChecked() ? models::PatternSyntax::Regex : models::PatternSyntax::Fixed,
            m_case->isChecked() ? models::PatternCase::Sensitive : models::PatternCase::Insensitive};
}

void LogsSearchBar::setText(const QString &text)
{
    m_regex->setChecked(false);
    m_field->setText(text);
}

LogsSearchBar::Lines LogsSearchBar::lines() const
{
    return m_only->isChecked() ? Lines::MatchesOnly : Lines::All;
}

void LogsSearchBar::showAllLines()
{
    m_only->setChecked(false);
}

void LogsSearchBar::setFault(const QString &why)
{
    theme::setValidity(m_field, why.isEmpty() ? theme::Validity::Valid : theme::Validity::Invalid);
    m_field->setAccessibleDescription(why);
    m_count->setToken(why.isEmpty() ? Color::Text3 : Color::Error);
    if (!why.isEmpty())
        setCount(why);
}

void LogsSearchBar::setCount(const QString &text)
{
    if (text == m_count->text())
        return;
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    fitMargins();
}

void LogsSearchBar::setStepsEnabled(bool enabled)
{
    m_previous->setVisible(!m_field->text().isEmpty());
    m_next->setVisible(!m_field->text().isEmpty());
    m_previous->setEnabled(enabled);
    m_next->setEnabled(enabled);
    fitMargins();
}

void LogsSearchBar::fitMargins()
{
    const int steps = m_field->text().isEmpty() ? 0 : 3 * kStep + theme::space::s;
    const int words = m_count->isHidden() ? 0 : m_count->sizeHint().width() + theme::space::s;
    m_field->setTextMargins(0, 0, std::min(steps + words, std::max(0, m_field->width() - 120)), 0);
}

bool LogsSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::Resize)
        fitMargins();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            key->modifiers() & Qt::ShiftModifier ? emit previousWanted() : emit nextWanted();
            return true;
        case Qt::Key_Escape:
            m_field->text().isEmpty() ? emit left() : m_field->clear();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::pages
