// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/message.h"

#include <algorithm>

namespace server::mail {
namespace {

constexpr qsizetype kMaxAddress = 254; // RFC 5321, 4.5.3.1.3
constexpr qsizetype kMaxSubject = 200;
constexpr qsizetype kWordBytes = 36;   // of text in one encoded word, so that a line has at most 76 characters
constexpr qsizetype kLineLength = 76;

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

// RFC 2047: as many encoded words as needed, none of which cuts a character.
QByteArray headerText(const QString &text)
{
    if (isPlain(text) && !text.contains(QLatin1String("=?")))
        return text.toLatin1();
    QByteArrayList words;
    QByteArray held;
    const auto close = [&] {
        words.append("=?UTF-8?B?" + held.toBase64() + "?=");
        held.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (held.size() + bytes.size() > kWordBytes)
            close();
        held += bytes;
    }
    close();
    return words.join("\r\n ");
}

QByteArray bodyText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\n', QLatin1String("\r\n"));
    const QByteArray encoded = text.toUtf8().toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += kLineLength)
        lines += encoded.mid(at, kLineLength) + "\r\n";
    return lines;
}

} // namespace

bool isAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || at != text.lastIndexOf(u'@') || at == text.size() - 1 || text.size() > kMaxAddress || !isPlain(text))
        return false;
    static const QString kMeaningful = QStringLiteral(" <>()[]\\,;:\"");
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return kMeaningful.contains(c); });
}

core::Result<QByteArray> wireForm(const Message &message, const QDateTime &date, const QByteArray &id)
{
    if (!isAddress(message.from))
        return core::Error::validation(QStringLiteral("from"), QStringLiteral("Not an address that mail can be sent from"));
    if (!isAddress(message.to))
        return core::Error::validation(QStringLiteral("to"), QStringLiteral("Not an address that mail can be sent to"));
    if (message.subject.size() > kMaxSubject || std::any_of(message.subject.cbegin(), message.subject.cend(), isControl))
        return core::Error::validation(QStringLiteral("subject"), QStringLiteral("Must be one line of at most %1 characters").arg(kMaxSubject));
    const QByteArray domain = message.from.mid(message.from.indexOf(u'@') + 1).toLatin1();
    return QByteArray("Date: ") + date.toUTC().toString(Qt::RFC2822Date).toLatin1()
        + "\r\nFrom: " + message.from.toLatin1()
        + "\r\nTo: " + message.to.toLatin1()
        + "\r\nSubject: " + headerText(message.subject)
        + "\r\nMessage-ID: <" + id + '@' + domain + '>'
        + "\r\nAuto-Submitted: auto-generated" // RFC 3834: out-of-office notes are not sent back
          "\r\nMIME-Version: 1.0"
          "\r\nContent-Type: text/plain; charset=utf-8"
          "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + bodyText(message.text);
}

} // namespace server::mail
