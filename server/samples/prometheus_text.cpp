// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/prometheus_text.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace server::samples {
namespace {

QByteArrayView typeName(MetricType type)
{
    switch (type) {
    case MetricType::Counter: return "counter";
    case MetricType::Gauge: return "gauge";
    case MetricType::Histogram: return "histogram";
    case MetricType::Summary: return "summary";
    case MetricType::Untyped: break;
    }
    return "untyped";
}

void appendEscaped(QByteArray &out, QByteArrayView text, bool quotes)
{
    for (const char c : text) {
        if (c == '\\')
            out.append("\\\\");
        else if (c == '\n')
            out.append("\\n");
        else if (c == '"' && quotes)
            out.append("\\\"");
        else
            out.append(c);
    }
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}
bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

// Reads one line of the format from front to back.
class LineReader
{
public:
    explicit LineReader(QByteArrayView line) : m_line(line) { }

    void skipBlanks()
    {
        while (m_at < m_line.size() && (m_line[m_at] == ' ' || m_line[m_at] == '\t'))
            ++m_at;
    }
    bool atEnd() const { return m_at >= m_line.size(); }
    bool take(char c)
    {
        if (atEnd() || m_line[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    QByteArrayView name()
    {
        const qsizetype start = m_at;
        if (!atEnd() && isNameStart(m_line[m_at])) {
            while (m_at < m_line.size() && isNamePart(m_line[m_at]))
                ++m_at;
        }
        return m_line.sliced(start, m_at - start);
    }
    QByteArrayView word()
    {
        const qsizetype start = m_at;
        while (m_at < m_line.size() && m_line[m_at] != ' ' && m_line[m_at] != '\t')
            ++m_at;
        return m_line.sliced(start, m_at - start);
    }
    bool quoted(QByteArray *text)
    {
        if (!take('"'))
            return false;
        text->clear();
        while (!atEnd()) {
            const char c = m_line[m_at++];
            if (c == '"')
                return true;
            if (c != '\\') {
                text->append(c);
                continue;
            }
            if (atEnd())
                return false;
            const char escaped = m_line[m_at++];
            if (escaped == 'n')
                text->append('\n');
            else if (escaped == '\\' || escaped == '"')
                text->append(escaped);
            else
                text->append('\\').append(escaped);
        }
        return false;
    }

private:
    QByteArrayView m_line;
    qsizetype m_at = 0;
};

bool parseNumber(QByteArrayView text, double *value)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    const QByteArray lower = text.size() <= 8 ? text.toByteArray().toLower() : QByteArray();
    if (lower == "nan") {
        *value = std::numeric_limits<double>::quiet_NaN();
        return true;
    }
    if (lower == "inf" || lower == "infinity") {
        *value = std::numeric_limits<double>::infinity();
    } else {
        if (text.isEmpty() || !((text[0] >= '0' && text[0] <= '9') || text[0] == '.'))
            return false;
        const auto [end, error] = std::from_chars(text.begin(), text.end(), *value);
        if (end != text.end() || (error != std::errc{} && error != std::errc::result_out_of_range))
            return false;
    }
    if (negative)
        *value = -*value;
    return true;
}

// Whole milliseconds; a decimal point is OpenMetrics' way, and means seconds.
bool parseTime(QByteArrayView text, std::optional<qint64> *timeMs)
{
    if (text.contains('.')) {
        double seconds = 0;
        if (!parseNumber(text, &seconds) || !(std::abs(seconds) < 1e12))
            return false;
        *timeMs = std::llround(seconds * 1000);
        return true;
    }
    qint64 whole = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), whole);
    if (error != std::errc{} || end != text.end())
        return false;
    *timeMs = whole;
    return true;
}

bool parseLabels(LineReader &in, const ScrapeLimits &limits, TextLabels *labels)
{
    while (true) {
        in.skipBlanks();
        if (in.take('}'))
            return true;
        const QByteArrayView name = in.name();
        QByteArray value;
        in.skipBlanks();
        if (name.isEmpty() || name.contains(':') || name.size() > limits.maxLabelBytes || !in.take('='))
            return false;
        in.skipBlanks();
        if (!in.quoted(&value) || value.size() > limits.maxLabelBytes || labels->size() >= limits.maxLabels)
            return false;
        labels->append({name.toByteArray(), std::move(value)});
        in.skipBlanks();
        if (!in.take(',')) {
            in.skipBlanks();
            return in.take('}');
        }
    }
}

bool parseSample(QByteArrayView line, const ScrapeLimits &limits, ScrapedSample *sample)
{
    LineReader in(line);
    const QByteArrayView name = in.name();
    if (name.isEmpty() || name.size() > limits.maxLabelBytes)
        return false;
    sample->name = name.toByteArray();
    in.skipBlanks();
    if (in.take('{') && !parseLabels(in, limits, &sample->labels))
        return false;
    in.skipBlanks();
    if (!parseNumber(in.word(), &sample->value))
        return false;
    in.skipBlanks();
    if (in.atEnd() || in.take('#')) // what OpenMetrics puts behind '#' (exemplars) is not read
        return true;
    if (!parseTime(in.word(), &sample->timeMs))
        return false;
    in.skipBlanks();
    return in.atEnd() || in.take('#');
}

void parseComment(QByteArrayView line, Scrape *scrape)
{
    LineReader in(line);
    in.take('#');
    in.skipBlanks();
    if (in.word() != "TYPE")
        return;
    in.skipBlanks();
    const QByteArrayView name = in.name();
    in.skipBlanks();
    const QByteArrayView type = in.word();
    if (name.isEmpty())
        return;
    for (const MetricType known : {MetricType::Counter, MetricType::Gauge, MetricType::Histogram, MetricType::Summary,
                                   MetricType::Untyped}) {
        if (type == typeName(known))
            scrape->types.insert(name.toByteArray(), known);
    }
}

} // namespace

QByteArray formatPrometheusValue(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return QByteArray(text, end - text);
}

void PrometheusWriter::family(QByteArrayView name, MetricType type, QByteArrayView help)
{
    m_name = name.toByteArray();
    m_out.append("# HELP ").append(name).append(' ');
    appendEscaped(m_out, help, false);
    m_out.append("\n# TYPE ").append(name).append(' ').append(typeName(type)).append('\n');
}

void PrometheusWriter::line(QByteArrayView suffix, const TextLabels &labels, QByteArrayView extraName,
                            QByteArrayView extraValue, double value)
{
    m_out.append(m_name).append(suffix);
    char separator = '{';
    const auto put = [&](QByteArrayView name, QByteArrayView text) {
        m_out.append(separator).append(name).append("=\"");
        appendEscaped(m_out, text, true);
        m_out.append('"');
        separator = ',';
    };
    for (const auto &[name, text] : labels)
        put(name, text);
    if (!extraName.isEmpty())
        put(extraName, extraValue);
    if (separator == ',')
        m_out.append('}');
    m_out.append(' ').append(formatPrometheusValue(value)).append('\n');
}

void PrometheusWriter::sample(const TextLabels &labels, double value)
{
    line({}, labels, {}, {}, value);
}

void PrometheusWriter::histogram(const TextLabels &labels, const QVector<Bucket> &buckets, double sum, quint64 count)
{
    for (const Bucket &bucket : buckets)
        line("_bucket", labels, "le", formatPrometheusValue(bucket.upperBound), double(bucket.cumulative));
    line("_bucket", labels, "le", "+Inf", double(count));
    line("_sum", labels, {}, {}, sum);
    line("_count", labels, {}, {}, double(count));
}

QByteArray ScrapedSample::label(QByteArrayView wanted) const
{
    for (const auto &[key, value] : labels) {
        if (key == wanted)
            return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

Scrape parsePrometheusText(QByteArrayView text, const ScrapeLimits &limits)
{
    Scrape scrape;
    if (text.size() > limits.maxBytes) {
        text = text.first(limits.maxBytes);
        const qsizetype lastLine = text.lastIndexOf('\n'); // half a line could be a wrong number
        text = text.first(lastLine + 1);
        scrape.truncated = true;
    }
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith('#')) {
            parseComment(line, &scrape);
            continue;
        }
        if (scrape.samples.size() >= limits.maxSamples) {
            scrape.truncated = true;
            break;
        }
        ScrapedSample sample;
        if (parseSample(line, limits, &sample)) {
            scrape.samples.append(std::move(sample));
        } else {
            if (scrape.badLines++ == 0)
                scrape.firstBadLine = line.first(std::min<qsizetype>(line.size(), 120)).toByteArray();
        }
    }
    return scrape;
}

} // namespace server::samples
