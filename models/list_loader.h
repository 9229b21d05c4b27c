// SPDX-License-Identifier: GPL-3.0-or-later
// ListLoader<Row>: fetches a model's list from a backend: one load in flight at most, a second wish
// meanwhile is folded into one more, and answers of an earlier backend are dropped. What is told while
// a list is on its way is told again after it, since the list may be older. The window's thread; a
// member of the model that it feeds, which outlives it.
#pragma once

#include "client/backend.h"
#include "models/load_state.h"

#include <QPointer>

#include <functional>

namespace models {

template <typename Row>
class ListLoader
{
public:
    using Fetch = std::function<client::Future<QVector<Row>>(client::Backend &)>;
    using Take = std::function<void(const QVector<Row> &)>;

    ListLoader(QObject &owner, Fetch fetch, Take take, std::function<void()> stateChanged)
        : m_owner(owner), m_fetch(std::move(fetch)), m_take(std::move(take)), m_stateChanged(std::move(stateChanged))
    {
    }

    // Forgets what was; the caller empties its rows and asks for a refresh when the backend is live.
    void setBackend(client::Backend *backend)
    {
        m_backend = backend;
        ++m_generation;
        m_inFlight = m_again = m_everLoaded = false;
        m_meanwhile.clear();
        setState(LoadState::Idle);
    }
    client::Backend *backend() const { return m_backend; }

    void refresh()
    {
        if (!m_backend)
            return;
        if (m_inFlight) {
            m_again = true;
            return;
        }
        m_inFlight = true;
        setState(LoadState::Loading);
        m_fetch(*m_backend).then(&m_owner, [this, generation = m_generation](const core::Result<QVector<Row>> &result) {
            finish(generation, result);
        });
    }

    // A change that the server told: now, and once more after a list that is on its way.
    void tell(std::function<void()> change)
    {
        change();
        if (m_inFlight)
            m_meanwhile.push_back(std::move(change));
    }

    LoadState state() const { return m_state; }
    const core::Error &error() const { return m_error; } // of the last failed load
    bool everLoaded() const { return m_everLoaded; }

private:
    void setState(LoadState state)
    {
        if (state == m_state)
            return;
        m_state = state;
        m_stateChanged();
    }

    void finish(quint64 generation, const core::Result<QVector<Row>> &result)
    {
        if (generation != m_generation)
            return;
        m_inFlight = false;
        const auto changes = std::exchange(m_meanwhile, {});
        if (result) {
            m_everLoaded = true;
            m_take(*result);
            for (const auto &change : changes)
                change();
            setState(LoadState::Ready);
        } else {
            m_error = result.error();
            setState(LoadState::Failed);
        }
        if (std::exchange(m_again, false))
            refresh();
    }

    QObject &m_owner;
    Fetch m_fetch;
    Take m_take;
    std::function<void()> m_stateChanged;
    QPointer<client::Backend> m_backend;
    LoadState m_state = LoadState::Idle;
    core::Error m_error;
    quint64 m_generation = 0;
    bool m_inFlight = false;
    bool m_again = false;
    bool m_everLoaded = false;
    std::vector<std::function<void()>> m_meanwhile;
};

} // namespace models
