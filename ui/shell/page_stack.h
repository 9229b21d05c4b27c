// SPDX-License-Identifier: GPL-3.0-or-later
// PageStack: the pages, of which one is shown, and the way back and forward between the places one
// has been at. Gives each page the backend of the moment, and tells which of them is active.
// GUI thread; owned by the window, and owns the pages.
#pragma once

#include "ui/pages/page.h"

#include <QStackedWidget>

#include <vector>

namespace ui::shell {

class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    static constexpr size_t kMostPlaces = 50;

    // Where one is and has been, for a stack that is made anew to begin at.
    struct Trail
    {
        std::vector<pages::Destination> places;
        size_t place = 0;
        QList<pages::Destination> chosen; // on each page
    };

    // At least one page; the first is where one begins.
    PageStack(const QList<pages::Page *> &pages, QWidget *parent);

    const QList<pages::Page *> &pages() const { return m_pages; }
    pages::Page *page(pages::PageId id) const; // null: there is none
    pages::Page *current() const;

    void setBackend(client::Backend *backend); // another one than before begins at the first page
    void setBackend(client::Backend *backend, const Trail &trail);
    Trail trail() const;
    // Goes to a page as it is, or to what is named in it. Where there is no such page, nothing happens.
    void go(const pages::Destination &destination);
    void goToPage(pages::PageId id);
    bool mayGoBack() const { return m_place > 0; }
    bool mayGoForward() const { return m_place + 1 < m_places.size(); }
    void back();
    void forward();

signals:
    void currentPageChanged(ui::pages::Page *page);
    void placeChanged(); // what may be gone back and forward to
    void done(const QString &text);
    void failed(const QString &text);
    void badgeChanged(ui::pages::PageId page, int count, const QString &hint);

private:
    void show(const pages::Destination &destination);
    void activate();

    QList<pages::Page *> m_pages;
    client::Backend *m_backend = nullptr;
    pages::Page *m_active = nullptr;
    std::vector<pages::Destination> m_places; // never empty
    size_t m_place = 0;
};

} // namespace ui::shell
