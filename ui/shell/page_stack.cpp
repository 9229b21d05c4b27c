// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/pages/kept_view.h"

namespace ui::shell {

using pages::Destination;
using pages::Page;
using pages::PageId;

namespace {

// Whether it names more than the page itself.
bool isPrecise(const Destination &d)
{
    return !d.service.isEmpty() || d.status || d.timeMs != 0 || !d.text.isEmpty() || !d.backup.isEmpty() || !d.schedule.isEmpty();
}

bool same(const Destination &a, const Destination &b)
{
    return a.page == b.page && a.service == b.service && a.status == b.status && a.timeMs == b.timeMs && a.text == b.text
        && a.backup == b.backup && a.schedule == b.schedule;
}

} // namespace

PageStack::PageStack(const QList<Page *> &pages, QWidget *parent) : QStackedWidget(parent), m_pages(pages)
{
    for (Page *page : m_pages) {
        addWidget(page);
        connect(page, &Page::wants, this, &PageStack::go);
        connect(page, &Page::done, this, &PageStack::done);
        connect(page, &Page::failed, this, &PageStack::failed);
        connect(page, &Page::badgeChanged, this,
                [this, id = page->id()](int count, const QString &hint) { emit badgeChanged(id, count, hint); });
    }
    Destination first;
    first.page = m_pages.first()->id();
    m_places = {first};
}

Page *PageStack::page(PageId id) const
{
    for (Page *page : m_pages)
        if (page->id() == id)
            return page;
    return nullptr;
}

Page *PageStack::current() const
{
    return static_cast<Page *>(currentWidget());
}

void PageStack::setBackend(client::Backend *backend)
{
    Destination first;
    first.page = m_pages.first()->id();
    setBackend(backend, {{first}, 0, {}});
}

void PageStack::setBackend(client::Backend *backend, const Trail &trail)
{
    if (m_active) {
        m_active->setActive(false);
        m_active = nullptr;
    }
    m_backend = backend;
    for (Page *page : m_pages)
        page->setBackend(backend);
    if (!backend)
        return;
    m_places = trail.places;
    m_place = trail.place;
    // What is chosen on it now counts, not what it was once led to.
    setCurrentWidget(page(m_places[m_place].page));
    activate();
    for (const Destination &chosen : trail.chosen)
        if (Page *target = page(chosen.page))
            target->goTo(chosen);
    emit placeChanged();
}

PageStack::Trail PageStack::trail() const
{
    Trail trail{m_places, m_place, {}};
    for (const Page *page : m_pages)
        trail.chosen << page->place();
    return trail;
}

void PageStack::goToPage(PageId id)
{
    Destination destination;
    destination.page = id;
    go(destination);
}

void PageStack::go(const Destination &destination)
{
    if (!m_backend || !page(destination.page))
        return;
    if (!same(destination, m_places[m_place])) {
        m_places.resize(m_place + 1);
        m_places.push_back(destination);
        if (m_places.size() > kMostPlaces)
            m_places.erase(m_places.begin());
        m_place = m_places.size() - 1;
    }
    show(destination);
    emit placeChanged();
}

void PageStack::back()
{
    if (!mayGoBack())
        return;
    show(m_places[--m_place]);
    emit placeChanged();
}

void PageStack::forward()
{
    if (!mayGoForward())
        return;
    show(m_places[++m_place]);
    emit placeChanged();
}

void PageStack::show(const Destination &destination)
{
    Page *target = page(destination.page);
    setCurrentWidget(target);
    activate();
    if (!isPrecise(destination))
        return;
    pages::KeptView::of(target).giveUp();
    target->goTo(destination);
}

void PageStack::activate()
{
    Page *shown = current();
    if (m_active == shown)
        return;
    if (m_active)
        m_active->setActive(false);
    m_active = shown;
    m_active->setActive(true);
    emit currentPageChanged(shown);
}

} // namespace ui::shell
