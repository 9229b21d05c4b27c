// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_text.h"

#include "models/sort_keys.h"

#include <algorithm>

namespace models {

SearchWords::SearchWords(QStringView text)
{
    const QString simple = text.toString().simplified();
    for (const auto word : QStringView(simple).split(u' ', Qt::SkipEmptyParts))
        m_texts.append(folded(word));
    m_texts.removeAll(QByteArray()); // a lone accent folds to nothing
    // The longest word is the rarest, as a rule.
    std::stable_sort(m_texts.begin(), m_texts.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    for (const QByteArray &word : std::as_const(m_texts))
        m_words.emplace_back(word);
}

bool SearchWords::narrows(const SearchWords &other) const
{
    return std::all_of(other.m_texts.begin(), other.m_texts.end(), [this](const QByteArray &old) {
        return std::any_of(m_texts.begin(), m_texts.end(), [&](const QByteArray &word) { return word.contains(old); });
    });
}

bool SearchWords::match(QByteArrayView foldedText) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QByteArrayMatcher &word) {
        return word.indexIn(foldedText.data(), foldedText.size()) >= 0;
    });
}

void SearchText::clear()
{
    m_texts.clear();
    m_places.clear();
    m_unused = 0;
}

void SearchText::insert(int row, int count)
{
    m_places.insert(m_places.begin() + row, size_t(count), Place{});
}

void SearchText::remove(int row, int count)
{
    const auto first = m_places.begin() + row;
    for (auto it = first; it != first + count; ++it)
        m_unused += it->size;
    m_places.erase(first, first + count);
    compact();
}

bool SearchText::set(int row, const QStringList &fields)
{
    m_scratch.resize(0);
    for (const QString &field : fields) {
        appendFolded(m_scratch, field);
        m_scratch.append('\n'); // no word goes over the end of a field
    }
    if (at(row) == m_scratch)
        return false;
    Place &place = m_places[size_t(row)];
    if (m_scratch.size() <= place.size) {
        std::copy(m_scratch.cbegin(), m_scratch.cend(), m_texts.data() + place.begin);
        m_unused += place.size - m_scratch.size();
        place.size = m_scratch.size();
    } else {
        m_unused += place.size;
        place = {m_texts.size(), m_scratch.size()};
        m_texts.append(m_scratch);
    }
    compact();
    return true;
}

void SearchText::compact()
{
    if (m_unused < 65'536 || m_unused < m_texts.size() / 2)
        return;
    QByteArray texts;
    texts.reserve(m_texts.size() - m_unused);
    for (Place &place : m_places) {
        const qsizetype begin = texts.size();
        texts.append(m_texts.constData() + place.begin, place.size);
        place.begin = begin;
    }
    m_texts = std::move(texts);
    m_unused = 0;
}

} // namespace models
