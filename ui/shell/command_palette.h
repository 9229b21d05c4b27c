// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette: a field and a list over the whole window that finds pages, services and actions by
// what is typed, letters marked; made for the keyboard, and for the pointer too. What sends something can
// be copied as curl instead: its foot names the keys, and says how. Closes by Escape, a click beside it, or by running
// something. Ten thousand services are searched a slice at a time, so that keys and paints come between. GUI thread; one
// per window, owned by it.
#pragma once

#include "ui/pages/page.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QPushButton;

namespace ui::widgets {
class TextLabel;
}

namespace ui::shell {

// With nothing typed only the first ones are of use; services' own actions would drown them.
enum class Offered { Always, WhenSearched };

struct PaletteEntry
{
    pages::Command command;
    Offered offered = Offered::Always;
    int weight = 0; // of entries that match alike, the heavier comes first
};

// Adds the next few entries that are only of use when something is typed; false: there are no more.
using PaletteSupply = std::function<bool(QList<PaletteEntry> &)>;

class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostShown = 200;

    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;

    void open(QList<PaletteEntry> entries, PaletteSupply later = {});
    void close();
    bool isOpen() const { return isVisible(); }
    bool isSearching() const { return m_slice.isActive(); }

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    QPushButton *curlButton() const { return m_curl; } // shown while the chosen one sends something
    QStringList shownTexts() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    class Rows;
    class RowDelegate;

    void search();
    void searchOn();
    void showFound();
    void move(int by);
    enum class Wish { None, Run, Copy };
    void runCurrent() { carryOut(Wish::Run); }
    void copyCurrent() { carryOut(Wish::Copy); }
    void carryOut(Wish wish);
    void buildFoot();
    void showFoot();
    bool fieldKey(int key); // true: it was for the list or the palette
    void place();

    Rows *m_rows;
    QWidget *m_box;
    QLineEdit *m_field;
    QListView *m_list;
    widgets::TextLabel *m_none;
    QWidget *m_foot;
    widgets::TextLabel *m_copyKeys;
    QPushButton *m_curl;
    QPointer<QWidget> m_focusBefore;
    QTimer m_slice;
    Wish m_wish = Wish::None; // while it still searches
};

} // namespace ui::shell
