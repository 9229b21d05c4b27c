// SPDX-License-Identifier: GPL-3.0-or-later
// ListFilterBar: above a table of people or keys: words, chips of states with their counts, and one choice
// more at the right. It tells what was chosen; the page filters. GUI thread; owned by the page.
#pragma once

#include "ui/widgets/basics.h"

class QComboBox;
class QLineEdit;

namespace ui::widgets {
class ChipRow;
}

namespace ui::pages {

class KeptView;

class ListFilterBar : public widgets::Panel
{
    Q_OBJECT

public:
    static constexpr int kAll = 100; // the chip of every state

    // `name`: of the field; `about`: what is searched; `choice`: name of the box at the right.
    ListFilterBar(const QString &name, const QString &about, const QString &choice, QWidget *parent);

    void clear(); // words and state; the box stays
    void keepIn(KeptView &kept); // words and state; what the box means is its page's
    QLineEdit *field() const { return m_text; }
    widgets::ChipRow *chips() const { return m_chips; }
    QComboBox *box() const { return m_box; }

signals:
    void textChanged(const QString &text);
    void stateChosen(int value);

private:
    QLineEdit *m_text;
    widgets::ChipRow *m_chips;
    QComboBox *m_box;
};

} // namespace ui::pages
