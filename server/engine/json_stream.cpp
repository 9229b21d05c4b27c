// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/json_stream.h"

#include <QJsonDocument>

namespace server::engine {
namespace {

constexpr qsizetype kLargest = 4 * 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

bool JsonStream::feed(QByteArrayView bytes, const std::function<void(const QJsonObject &)> &take)
{
    for (const char c : bytes) {
        if (m_depth == 0 && isSpace(c))
            continue;
        if (m_depth == 0 && c != '{')
            return false;
        if (m_object.size() >= kLargest)
            return false;
        m_object.append(c);
        if (m_inText) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inText = false;
        } else if (c == '"') {
            m_inText = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == '}' || c == ']') && --m_depth == 0) {
            const QJsonDocument document = QJsonDocument::fromJson(m_object);
            m_object.clear();
            if (!document.isObject())
                return false;
            take(document.object());
        }
    }
    return true;
}

} // namespace server::engine
