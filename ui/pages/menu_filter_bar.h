// SPDX-License-Identifier: GPL-3.0-or-later
// MenuFilterBar: above a table: words, chips of states with their counts, and a button whose menu has what is asked
// for more rarely and that names what is chosen in it. Its heirs know the table's filter. GUI thread; owned by the page.
#pragma once

#include "ui/widgets/basics.h"

#include <functional>

class QLineEdit;
class QMenu;

namespace ui::widgets {
class ChipRow;
}

namespace ui::pages {

class MenuFilterBar : public widgets::Panel
{
    Q_OBJECT

public:
    static constexpr int kAll = 100; // the chip of every state

    QLineEdit *field() const { return m_text; }
    widgets::ChipRow *chips() const { return m_chips; }
    QToolButton *more() const { return m_more; }

signals:
    void changed();

protected:
    struct Words
    {
        QString name;  // of the field
        QString about; // what is searched
        QString all;   // the chip of every state
        QString more;  // the button, while nothing is chosen in its menu
        QString moreAbout;
    };
    MenuFilterBar(const Words &words, QWidget *parent);

    virtual QStringList chosen() const = 0; // in the menu, in words
    virtual void fillMenu(QMenu *menu) = 0;

    // One of several, or all of them again.
    void addChoice(QMenu *to, const QString &text, bool on, const std::function<void()> &choose);
    void showMore(); // to be called by an heir once it stands
    void tell();     // something was chosen: shows it, and says so

    void resizeEvent(QResizeEvent *event) override;

private:
    Words m_words;
    QLineEdit *m_text;
    widgets::ChipRow *m_chips;
    QToolButton *m_more;
};

} // namespace ui::pages
