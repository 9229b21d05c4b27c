// SPDX-License-Identifier: GPL-3.0-or-later
// LogsSearchBar: the field that a log is searched with, how many hits there are, the steps between
// them, and how the text is meant. A pattern that cannot be is said in the field. GUI thread; owned
// by the page, which does the searching.
#pragma once

#include "models/log_pattern.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui::widgets {
class FilterChip;
class TextLabel;
}

namespace ui::pages {

class LogsSearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit LogsSearchBar(QWidget *parent = nullptr);

    models::LogPattern pattern() const;
    void setText(const QString &text); // as it stands: no regular expression
    enum class Lines { All, MatchesOnly };
    Lines lines() const;
    void showAllLines();

    void setFault(const QString &why); // empty: the pattern is fine
    void setCount(const QString &text);
    void setStepsEnabled(bool enabled);

    QLineEdit *field() const { return m_field; }
    widgets::TextLabel *count() const { return m_count; }
    widgets::FilterChip *caseChip() const { return m_case; }
    widgets::FilterChip *regexChip() const { return m_regex; }
    widgets::FilterChip *onlyChip() const { return m_only; }

signals:
    void patternChanged();
    void linesChanged();
    void nextWanted();
    void previousWanted();
    void left(); // Escape in an empty field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitMargins();

    QLineEdit *m_field;
    widgets::TextLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_clear;
    widgets::FilterChip *m_case;
    widgets::FilterChip *m_regex;
    widgets::FilterChip *m_only;
};

} // namespace ui::pages
