// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_fields.h"

#include <optional>
#include <tuple>

namespace models {
namespace {

constexpr int kDeepest = 64;
constexpr int kMostFields = 1000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// A reader of our own and not QJsonDocument: that one sorts the keys and rounds the numbers.
class JsonUnfolder
{
public:
    explicit JsonUnfolder(QByteArrayView text) : m_text(text) { }

    std::optional<QVector<LogField>> run()
    {
        if (!object(QString(), 1))
            return std::nullopt;
        skipSpace();
        if (m_at != m_text.size())
            return std::nullopt;
        return m_fields;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool add(const QString &key, const QString &value, LogFieldType type)
    {
        m_fields.append({key, value, type});
        return m_fields.size() <= kMostFields;
    }

    static QString below(const QString &prefix, const QString &key)
    {
        return prefix.isEmpty() ? key : prefix + u'.' + key;
    }

    bool object(const QString &prefix, int depth)
    {
        if (depth > kDeepest || !take('{'))
            return false;
        if (take('}'))
            return prefix.isEmpty() || add(prefix, QStringLiteral("{}"), LogFieldType::EmptyObject);
        do {
            skipSpace();
            QString key;
            if (!string(key) || !take(':') || !value(below(prefix, key), depth))
                return false;
        } while (take(','));
        return take('}');
    }

    bool array(const QString &prefix, int depth)
    {
        if (depth > kDeepest || !take('['))
            return false;
        if (take(']'))
            return add(prefix, QStringLiteral("[]"), LogFieldType::EmptyArray);
        int index = 0;
        do {
            if (!value(below(prefix, QString::number(index++)), depth))
                return false;
        } while (take(','));
        return take(']');
    }

    bool value(const QString &key, int depth)
    {
        skipSpace();
        switch (peek()) {
        case '{': return object(key, depth + 1);
        case '[': return array(key, depth + 1);
        case '"': {
            QString text;
            return string(text) && add(key, text, LogFieldType::String);
        }
        case 't': return word("true") && add(key, QStringLiteral("true"), LogFieldType::Bool);
        case 'f': return word("false") && add(key, QStringLiteral("false"), LogFieldType::Bool);
        case 'n': return word("null") && add(key, QStringLiteral("null"), LogFieldType::Null);
        default: return number(key);
        }
    }

    bool word(QByteArrayView expected)
    {
        if (!m_text.sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    qsizetype digits()
    {
        const qsizetype from = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at - from;
    }

    bool number(const QString &key)
    {
        const qsizetype from = m_at;
        if (peek() == '-')
            ++m_at;
        const qsizetype whole = m_at;
        if (digits() == 0 || (m_text[whole] == '0' && m_at - whole > 1))
            return false;
        if (peek() == '.') {
            ++m_at;
            if (digits() == 0)
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (digits() == 0)
                return false;
        }
        return add(key, QString::fromLatin1(m_text.sliced(from, m_at - from)), LogFieldType::Number);
    }

    bool string(QString &out)
    {
        if (peek() != '"')
            return false;
        ++m_at;
        qsizetype plain = m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                out += QString::fromUtf8(m_text.sliced(plain, m_at - plain));
                ++m_at;
                return true;
            }
            if (uchar(c) < 0x20)
                return false;
            if (c != '\\') {
                ++m_at;
                continue;
            }
            out += QString::fromUtf8(m_text.sliced(plain, m_at - plain));
            ++m_at;
            if (!escape(out))
                return false;
            plain = m_at;
        }
        return false;
    }

    bool escape(QString &out)
    {
        const char c = peek();
        ++m_at;
        switch (c) {
        case '"': case '\\': case '/': out += QLatin1Char(c); return true;
        case 'b': out += u'\b'; return true;
        case 'f': out += u'\f'; return true;
        case 'n': out += u'\n'; return true;
        case 'r': out += u'\r'; return true;
        case 't': out += u'\t'; return true;
        case 'u': {
            if (m_text.size() - m_at < 4)
                return false;
            bool hex = false;
            const uint unit = m_text.sliced(m_at, 4).toByteArray().toUInt(&hex, 16);
            m_at += 4;
            out += QChar(char16_t(unit)); // a pair of surrogates comes as two of these
            return hex;
        }
        default: return false;
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QVector<LogField> m_fields;
};

bool isKeyChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-'
        || c == '/' || c == '@';
}

LogFieldType wordType(QStringView value)
{
    if (value == u"true" || value == u"false")
        return LogFieldType::Bool;
    if (value == u"null")
        return LogFieldType::Null;
    bool number = false;
    std::ignore = value.toDouble(&number);
    // toDouble knows "inf" and "nan" too.
    return number && (value.front().isDigit() || value.front() == u'-') && value.back().isDigit() ? LogFieldType::Number
                                                                                                : LogFieldType::String;
}

} // namespace

QVector<LogField> unfoldJson(QByteArrayView line)
{
    const qsizetype at = line.indexOf('{');
    if (at < 0)
        return {};
    return JsonUnfolder(line.sliced(at)).run().value_or(QVector<LogField>());
}

QVector<LogField> unfoldLogfmt(QByteArrayView line)
{
    QVector<LogField> fields;
    int others = 0;
    qsizetype at = 0;
    while (at < line.size() && fields.size() < kMostFields) {
        if (isSpace(line[at])) {
            ++at;
            continue;
        }
        qsizetype keyEnd = at;
        while (keyEnd < line.size() && isKeyChar(line[keyEnd]))
            ++keyEnd;
        if (keyEnd == at || keyEnd >= line.size() || line[keyEnd] != '=') {
            ++others;
            while (at < line.size() && !isSpace(line[at]))
                ++at;
            continue;
        }
        const QString key = QString::fromUtf8(line.sliced(at, keyEnd - at));
        at = keyEnd + 1;
        if (at < line.size() && line[at] == '"') {
            QByteArray value;
            for (++at; at < line.size() && line[at] != '"'; ++at) {
                if (line[at] == '\\' && at + 1 < line.size()) {
                    ++at;
                    value += line[at] == 'n' ? '\n' : line[at] == 't' ? '\t' : line[at];
                } else {
                    value += line[at];
                }
            }
            ++at; // the closing quote
            fields.append({key, QString::fromUtf8(value), LogFieldType::String});
            continue;
        }
        const qsizetype from = at;
        while (at < line.size() && !isSpace(line[at]))
            ++at;
        const QString value = QString::fromUtf8(line.sliced(from, at - from));
        fields.append({key, value, value.isEmpty() ? LogFieldType::String : wordType(value)});
    }
    return fields.size() >= 2 && others <= fields.size() ? fields : QVector<LogField>();
}

QVector<LogField> unfoldLine(QByteArrayView line)
{
    QVector<LogField> fields = unfoldJson(line);
    return fields.isEmpty() ? unfoldLogfmt(line) : fields;
}

} // namespace models
