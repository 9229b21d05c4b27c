// SPDX-License-Identifier: GPL-3.0-or-later
// PseudoLanguage: what the console would say in a language whose words are 40% longer than the English
// ones: its own texts with accents and grown letters, made while it is asked. Plurals, arguments, tags and
// access keys stay whole. Remembers what it said. GUI thread; installed and removed by the test.
#pragma once

#include <QHash>
#include <QSet>
#include <QTranslator>

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
        const QString text = lengthened(english.isEmpty() ? QString::fromUtf8(source) : english);
        m_said.insert(text);
        return text;
    }

    // 40% more letters, at the ends of its words.
    static QString lengthened(const QString &text)
    {
        QString out;
        double owed = 0;
        qsizetype at = 0;
        QChar last;
        const auto endWord = [&] {
            const int more = int(std::lround(owed));
            if (last.isNull() || more <= 0)
                return;
            out += QString(more, last);
            owed -= more;
            last = {};
        };
        while (at < text.size()) {
            const QChar c = text[at];
            if (c == u'%' && at + 1 < text.size()) { // %1, %L1, %n
                endWord();
                out += c;
                for (++at; at < text.size() && (text[at].isDigit() || text[at] == u'n' || text[at] == u'L'); ++at) {
                    out += text[at];
                    if (text[at] != u'L' && !(at + 1 < text.size() && text[at + 1].isDigit())) {
                        ++at;
                        break;
                    }
                }
            } else if (c == u'<') { // a tag
                endWord();
                const qsizetype end = text.indexOf(u'>', at);
                const qsizetype stop = end < 0 ? text.size() : end + 1;
                out += text.mid(at, stop - at);
                at = stop;
            } else if (c.isLetter()) {
                last = accented(c);
                out += last;
                owed += 0.4;
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

    Way m_way;
    bool m_loaded = false;
    QTranslator m_english;
    mutable QSet<QString> m_said;
};

} // namespace support
