// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include <QStringDecoder>

#include <algorithm>

namespace server::http {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

core::Error badText(const QString &message)
{
    core::Error error;
    error.code = core::ErrorCode::Validation;
    error.message = message;
    return error;
}

core::Error badPattern(QByteArrayView pattern, const char *why)
{
    return core::Error::internal(QStringLiteral("Route pattern %1: %2")
                                     .arg(QString::fromUtf8(pattern), QLatin1String(why)));
}

// Cuts the next segment off a path whose leading '/' is already gone.
QByteArrayView takeSegment(QByteArrayView &rest, bool &last)
{
    const qsizetype slash = rest.indexOf('/');
    last = slash < 0;
    const QByteArrayView segment = last ? rest : rest.first(slash);
    rest = last ? QByteArrayView() : rest.sliced(slash + 1);
    return segment;
}

} // namespace

struct Router::Node
{
    struct Child
    {
        QByteArray segment;
        std::unique_ptr<Node> node;
    };
    struct Method
    {
        QByteArray name;
        int row;
    };

    std::vector<Child> fixed; // sorted by segment
    std::unique_ptr<Node> capture;
    QByteArray captureName;
    std::vector<Method> methods;

    const Node *findFixed(QByteArrayView segment) const
    {
        const auto at = std::lower_bound(fixed.begin(), fixed.end(), segment,
                                         [](const Child &child, QByteArrayView key) {
                                             return QByteArrayView(child.segment) < key;
                                         });
        return at != fixed.end() && QByteArrayView(at->segment) == segment ? at->node.get() : nullptr;
    }

    Node *makeFixed(QByteArrayView segment)
    {
        const auto at = std::lower_bound(fixed.begin(), fixed.end(), segment,
                                         [](const Child &child, QByteArrayView key) {
                                             return QByteArrayView(child.segment) < key;
                                         });
        if (at != fixed.end() && QByteArrayView(at->segment) == segment)
            return at->node.get();
        return fixed.insert(at, Child{segment.toByteArray(), std::make_unique<Node>()})->node.get();
    }

    int rowFor(QByteArrayView method) const
    {
        int get = -1;
        for (const Method &m : methods) {
            if (QByteArrayView(m.name) == method)
                return m.row;
            if (m.name == "GET")
                get = m.row;
        }
        return method == QByteArrayView("HEAD") ? get : -1;
    }
};

namespace {

// The captures met on the way down, on the stack of the search.
struct Trail
{
    const QByteArray *name;
    QByteArrayView encoded;
};

} // namespace

QString RouteMatch::value(QByteArrayView name) const
{
    for (const Value &v : values) {
        if (QByteArrayView(v.name) == name)
            return v.value;
    }
    return {};
}

Router::Router() : m_root(std::make_unique<Node>()) { }
Router::~Router() = default;
Router::Router(Router &&) noexcept = default;
Router &Router::operator=(Router &&) noexcept = default;

core::Result<> Router::add(QByteArrayView method, QByteArrayView pattern, int row)
{
    if (method.isEmpty() || row < 0)
        return badPattern(pattern, "no method or no row");
    if (!pattern.startsWith('/'))
        return badPattern(pattern, "must begin with a slash");

    Node *node = m_root.get();
    QByteArrayView rest = pattern.sliced(1);
    for (bool last = false; !last;) {
        const QByteArrayView segment = takeSegment(rest, last);
        const bool opens = segment.startsWith('{');
        if (opens != segment.endsWith('}') || (opens && segment.size() < 3)
            || segment.sliced(opens ? 1 : 0).contains('{'))
            return badPattern(pattern, "a capture is a whole segment, {name}");
        if (!opens) {
            node = node->makeFixed(segment);
            continue;
        }
        const QByteArray name = segment.sliced(1, segment.size() - 2).toByteArray();
        if (!node->capture) {
            node->capture = std::make_unique<Node>();
            node->captureName = name;
        } else if (node->captureName != name) {
            return badPattern(pattern, "another route names this capture differently");
        }
        node = node->capture.get();
    }

    for (const Node::Method &known : node->methods) {
        if (QByteArrayView(known.name) == method)
            return badPattern(pattern, "the same method and path twice");
    }
    node->methods.push_back({method.toByteArray(), row});
    return core::success();
}

RouteMatch Router::match(QByteArrayView method, QByteArrayView path) const
{
    RouteMatch result;
    if (!path.startsWith('/'))
        return result;

    std::vector<Trail> trail;
    trail.reserve(4);
    const Node *found = nullptr;

    // Depth first, fixed segments before captures: "/services/stats" wins over "/services/{id}",
    // and yet "/services/stats/logs" is found below the capture. A node without methods is no end.
    const auto descend = [&](const auto &self, const Node *node, QByteArrayView rest) -> bool {
        bool last = false;
        const QByteArrayView segment = takeSegment(rest, last);
        if (const Node *next = node->findFixed(segment)) {
            if (last ? !next->methods.empty() : self(self, next, rest)) {
                if (last)
                    found = next;
                return true;
            }
        }
        if (node->capture && !segment.isEmpty()) {
            trail.push_back({&node->captureName, segment});
            if (last ? !node->capture->methods.empty() : self(self, node->capture.get(), rest)) {
                if (last)
                    found = node->capture.get();
                return true;
            }
            trail.pop_back();
        }
        return false;
    };
    if (!descend(descend, m_root.get(), path.sliced(1)))
        return result;

    const int row = found->rowFor(method);
    if (row < 0) {
        result.kind = RouteMatch::Kind::WrongMethod;
        for (const Node::Method &m : found->methods) {
            result.allow.append(m.name);
            if (m.name == "GET")
                result.allow.append("HEAD");
        }
        std::sort(result.allow.begin(), result.allow.end());
        result.allow.erase(std::unique(result.allow.begin(), result.allow.end()), result.allow.end());
        return result;
    }

    result.values.reserve(trail.size());
    for (const Trail &step : trail) {
        core::Result<QString> text = decodePercent(step.encoded);
        if (!text) {
            result.kind = RouteMatch::Kind::BadSegment;
            result.field = *step.name;
            result.problem = text.error().message;
            return result;
        }
        result.values.push_back({*step.name, std::move(*text)});
    }
    result.kind = RouteMatch::Kind::Found;
    result.row = row;
    return result;
}

core::Result<QString> decodePercent(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        char c = encoded[i];
        if (c == '%') {
            if (i + 2 >= encoded.size())
                return badText(QStringLiteral("ends within a percent-encoded byte"));
            const int high = hexValue(encoded[i + 1]);
            const int low = hexValue(encoded[i + 2]);
            if (high < 0 || low < 0)
                return badText(QStringLiteral("has a percent sign without two hexadecimal digits"));
            c = char(high << 4 | low);
            i += 2;
        }
        if (c == '\0')
            return badText(QStringLiteral("contains a NUL byte"));
        bytes.append(c);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return badText(QStringLiteral("is not valid UTF-8"));
    return text;
}

} // namespace server::http
