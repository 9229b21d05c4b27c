// SPDX-License-Identifier: GPL-3.0-or-later
// PseudoLanguage: what the console would say in a language whose words are 40% longer than the English
// ones: its own texts with grown letters, made while it is asked; from left to right with accents, from right to
// left in Hebrew letters. Plurals, arguments, tags, addresses and keys stay whole. Remembers what it said.
// GUI thread; installed and removed by the test.
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace support {

class PseudoLanguage final : public QTranslator
{
public:
    enum class Way { LeftToRight, RightToLeft };

    explicit PseudoLanguage(Way way) : m_way(way) { m_loaded = m_english.load(QStringLiteral(":/i18n/mcp_en.qm")); }

    bool isLoaded() const { return m_loaded; } // the English plurals
    bool isEmpty() const override { return false; }
    bool said(const QString &text) const { return m_said.contains(text); } // as a whole, with nothing put into it
    bool saidWithin(const QString &part) const
    {
        return std::any_of(m_said.cbegin(), m_said.cend(), [&part](const QString &text) { return text.contains(part); });
    }
    // Letters that only it writes: a word with one of them is no name, path or message from elsewhere.
    static bool isMark(QChar c) { return c.isLetter() && c.unicode() > 0x7f; }
    int count() const { return int(m_said.size()); }

    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return m_way == Way::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
        if (comment && std::strstr(comment, "QDate")) // the letters of a format, no words
            return QString::fromUtf8(source);
        const QByteArray name(context);
        if (!name.startsWith("ui::") && !name.startsWith("models::") && !name.startsWith("app::"))
            return {};
        const QString english = m_english.translate(context, source, comment, n);
        const QString text = lengthened(english.isEmpty() ? QString::fromUtf8(source) : english, m_way);
        m_said.insert(text);
        return text;
    }

    // 40% wider, by letters at the ends of its words; Hebrew ones are somewhat wider than Latin ones.
    static QString lengthened(const QString &text, Way way = Way::LeftToRight)
    {
        // An address, an entity, a key, a tag, an argument.
        static const QRegularExpression whole(QStringLiteral(
            "https?:[^\\s]+|&(?:[A-Za-z]+|#[0-9]+);|(?<![A-Za-z])(?:(?:Ctrl|Alt|Shift|Meta)\\+)+[A-Za-z0-9]+|(?<![A-Za-z])(?:Ctrl|Alt|Shift|Esc|Escape)(?![A-Za-z])"
            "|(?<=\\()(?:Enter|Tab|Space|Home|End)(?=\\))|</?[A-Za-z][^>]*>|%(?:L?[0-9]{1,2}|L?n)"));
        const double more = way == Way::RightToLeft ? 0.34 : 0.4;
        QString out;
        double owed = 0;
        QChar last;
        const auto endWord = [&] {
            const int letters = int(std::lround(owed));
            if (last.isNull() || letters <= 0)
                return;
            out += QString(letters, last);
            owed -= letters;
            last = {};
        };
        for (qsizetype at = 0; at < text.size();) {
            const QChar c = text[at];
            const QRegularExpressionMatch kept = whole.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (kept.hasMatch()) {
                endWord();
                out += kept.captured();
                at += kept.capturedLength();
            } else if (c == u'&' && at + 1 < text.size() && text[at + 1].isLetter()) { // the letter is an access key
                endWord();
                out += text.mid(at, 2);
                owed += more;
                last = {};
                at += 2;
            } else if (c.isLetter()) {
                last = way == Way::RightToLeft ? hebrew(c) : accented(c);
                out += last;
                owed += more;
                last = last.toLower();
                ++at;
            } else {
                endWord();
                out += c;
                ++at;
            }
        }
        endWord();
        return out;
    }

private:
    static QChar accented(QChar c)
    {
        static const QHash<QChar, QChar> letters{
            {u'a', u'á'}, {u'e', u'ê'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'n', u'ñ'}, {u'c', u'ç'}, {u's', u'š'}, {u'y', u'ý'},
            {u'A', u'Â'}, {u'E', u'É'}, {u'I', u'Î'}, {u'O', u'Ö'}, {u'U', u'Û'}, {u'N', u'Ñ'}, {u'C', u'Ç'}, {u'S', u'Š'}, {u'Y', u'Ý'}};
        return letters.value(c, c);
    }

    // One about as wide for each.
    static QChar hebrew(QChar c)
    {
        static constexpr char16_t letters[] = u"\u05e6\u05dd\u05d1\u05d0\u05e2\u05d6\u05d4\u05d8\u05d9\u05d5\u05d3\u05df\u05e9\u05e3\u05e1\u05d7\u05ea\u05d2\u05db\u05e0\u05e4\u05e8\u05de\u05da\u05dc\u05e5";
        const char16_t small = c.toLower().unicode();
        return small >= u'a' && small <= u'z' ? QChar(letters[small - u'a']) : c;
    }

    Way m_way;
    bool m_loaded = false;
    QTranslator m_english;
    mutable QSet<QString> m_said;
};

} // namespace support
