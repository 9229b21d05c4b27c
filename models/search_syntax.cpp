// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_syntax.h"

#include "models/format.h"

namespace models {

namespace {

constexpr std::array kStatuses{core::ServiceStatus::Stopped, core::ServiceStatus::Starting, core::ServiceStatus::Running,
                               core::ServiceStatus::Stopping, core::ServiceStatus::Error};

struct Word
{
    QString raw;   // with its quotes
    QString plain; // without
};

// Spaces within double quotes belong to the word; a quote that is still open ends with the text.
QVector<Word> wordsOf(const QString &text)
{
    QVector<Word> words;
    Word word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c.isSpace() && !quoted) {
            if (!word.raw.isEmpty())
                words << word;
            word = {};
            continue;
        }
        word.raw += c;
        if (c == u'"')
            quoted = !quoted;
        else
            word.plain += c;
    }
    if (!word.raw.isEmpty())
        words << word;
    return words;
}

bool begins(const Word &word, QLatin1StringView key)
{
    return word.raw.startsWith(key, Qt::CaseInsensitive);
}

constexpr QLatin1StringView kStatus("status:");
constexpr QLatin1StringView kCategory("category:");

QString without(const QString &text, QLatin1StringView key)
{
    QStringList rest;
    for (const Word &word : wordsOf(text))
        if (!begins(word, key))
            rest << word.raw;
    return rest.join(u' ');
}

} // namespace

SearchSyntax SearchSyntax::parse(const QString &text)
{
    SearchSyntax syntax;
    QStringList words;
    for (const Word &word : wordsOf(text)) {
        if (begins(word, kStatus)) {
            for (const QString &name : word.plain.mid(kStatus.size()).split(u',', Qt::SkipEmptyParts)) {
                bool found = false;
                for (const core::ServiceStatus status : kStatuses) {
                    if (!core::toString(status).startsWith(name, Qt::CaseInsensitive)
                        && !Format::status(status).startsWith(name, Qt::CaseInsensitive))
                        continue;
                    found = true;
                    if (!syntax.statuses.contains(status))
                        syntax.statuses << status;
                }
                if (!found)
                    syntax.unknown << kStatus + name;
            }
        } else if (begins(word, kCategory)) {
            syntax.categories += word.plain.mid(kCategory.size()).split(u',', Qt::SkipEmptyParts);
        } else {
            words << word.plain;
        }
    }
    syntax.words = words.join(u' ').simplified();
    return syntax;
}

QString SearchSyntax::withoutStatus(const QString &text)
{
    return without(text, kStatus);
}

QString SearchSyntax::withoutCategory(const QString &text)
{
    return without(text, kCategory);
}

QStringList matchingCategories(const QStringList &typed, const QStringList &known)
{
    QStringList found;
    for (const QString &name : typed) {
        QStringList exact;
        QStringList begun;
        for (const QString &category : known) {
            if (category.compare(name, Qt::CaseInsensitive) == 0)
                exact << category;
            else if (category.startsWith(name, Qt::CaseInsensitive))
                begun << category;
        }
        found += exact.isEmpty() ? begun : exact;
    }
    found.removeDuplicates();
    return found;
}

} // namespace models
