// SPDX-License-Identifier: GPL-3.0-or-later
// SearchText: the texts of many rows in which words are looked for as they are typed: folded once
// and kept side by side in one block of memory. Plain value; any thread; owned by its model.
#pragma once

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QStringList>

#include <vector>

namespace models {

// Words that must all occur, in any order and any case, accents aside. None matches everything.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(QStringView text);

    bool isEmpty() const { return m_words.empty(); }
    // Whether whatever matches this also matches `other`: then only those rows need a look.
    bool narrows(const SearchWords &other) const;
    bool match(QByteArrayView foldedText) const;
    bool operator==(const SearchWords &other) const { return m_texts == other.m_texts; }

private:
    QByteArrayList m_texts;
    std::vector<QByteArrayMatcher> m_words;
};

class SearchText
{
public:
    void clear();
    void insert(int row, int count); // empty texts
    void remove(int row, int count);
    // Fields of one row. Says whether they differ from what was held.
    bool set(int row, const QStringList &fields);
    QByteArrayView at(int row) const
    {
        const Place &place = m_places[size_t(row)];
        return QByteArrayView(m_texts.constData() + place.begin, place.size);
    }

private:
    struct Place
    {
        qsizetype begin = 0;
        qsizetype size = 0;
    };
    void compact();

    QByteArray m_texts;
    std::vector<Place> m_places;
    qsizetype m_unused = 0; // bytes of texts that were replaced
    QByteArray m_scratch;
};

} // namespace models
