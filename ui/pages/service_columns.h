// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceColumns: which columns of the table of services are shown, and how wide. By itself it shows
// the more important ones for which there is room, the name first; a person may want or not want any.
// Widths do not follow the figures, so that nothing jitters. GUI thread; owned by the services page.
#pragma once

#include <QHash>
#include <QObject>

class QMenu;

namespace ui::widgets {
class TableView;
}

namespace ui::pages {

class ServiceColumns : public QObject
{
    Q_OBJECT

public:
    enum class Choice { ByRoom, Always, Never };

    explicit ServiceColumns(widgets::TableView &table);

    // What was chosen, as text to be remembered; what a text does not say, or says wrongly, goes by room.
    QString choices() const;
    void setChoices(const QString &text);
    static QString nameOf(int column); // lasting and not for people: "cpu"
    static int columnOf(const QString &name); // -1: there is none

    QMenu *menu() const { return m_menu; }
    void setRoom(int pixels);
    void choose(int column, Choice choice);
    bool isShown(int column) const;

signals:
    void chosen(); // by a person

private:
    void fit();
    void fillMenu();
    int widthOf(int column, int usual) const; // at least that of its header

    widgets::TableView &m_table;
    QMenu *m_menu;
    QHash<int, Choice> m_choices;
    int m_room = 0;
};

} // namespace ui::pages
