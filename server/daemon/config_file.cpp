// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/daemon/config_file.h"

#include <QFile>

#include <toml++/toml.h>

#include <algorithm>
#include <vector>

namespace server::daemon {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostBytes = 1024 * 1024;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// How many letters have to be changed, put in or left out to make one of the other.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (const QChar letter : a) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (letter == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

QString unknownKey(const QString &key)
{
    const auto &table = optionTable();
    const auto nearest = std::min_element(table.begin(), table.end(), [&key](const OptionRow &a, const OptionRow &b) {
        return distance(key, a.name) < distance(key, b.name);
    });
    const bool isNear = distance(key, nearest->name) <= 3;
    return isNear ? u"%1 is no option; is %2 meant?"_s.arg(key, nearest->name) : u"%1 is no option"_s.arg(key);
}

QString wanted(OptionKind kind)
{
    switch (kind) {
    case OptionKind::Text: return u"takes a text in quotes"_s;
    case OptionKind::Number: return u"takes a whole number"_s;
    case OptionKind::Flag: return u"takes true or false"_s;
    case OptionKind::List: return u"takes a list of texts, such as [\"one\", \"two\"]"_s;
    }
    return {};
}

// Nothing when the node is of another kind.
std::optional<QStringList> valuesOf(const toml::node &node, OptionKind kind)
{
    switch (kind) {
    case OptionKind::Text:
        if (const auto *text = node.as_string())
            return QStringList{fromUtf8(text->get())};
        break;
    case OptionKind::Number:
        if (const auto *number = node.as_integer())
            return QStringList{QString::number(number->get())};
        break;
    case OptionKind::Flag:
        if (const auto *flag = node.as_boolean())
            return QStringList{flag->get() ? u"true"_s : u"false"_s};
        break;
    case OptionKind::List:
        if (const auto *array = node.as_array()) {
            QStringList values;
            for (const toml::node &item : *array) {
                const auto *text = item.as_string();
                if (!text)
                    return std::nullopt;
                values.append(fromUtf8(text->get()));
            }
            return values;
        }
        break;
    }
    return std::nullopt;
}

} // namespace

ReadConfig readConfigFile(const QString &name)
{
    ReadConfig read;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        read.problems.append(u"Cannot read %1: %2"_s.arg(name, file.errorString()));
        return read;
    }
    if (file.size() > kMostBytes) {
        read.problems.append(u"%1 is too large for a configuration file"_s.arg(name));
        return read;
    }
    const QByteArray text = file.readAll();
    const auto at = [&name](const toml::source_region &region) { return u"%1:%2: "_s.arg(name).arg(region.begin.line); };
    try {
        const toml::table table = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        for (const auto &[key, node] : table) {
            const QString option = fromUtf8(key.str());
            const OptionRow *row = findOption(option);
            if (!row) {
                read.problems.append(at(key.source()) + unknownKey(option));
                continue;
            }
            const QString where = at(key.source()) + option;
            if (const auto values = valuesOf(node, row->kind))
                read.values.give(option, {*values, where});
            else
                read.problems.append(where + u' ' + wanted(row->kind));
        }
    } catch (const toml::parse_error &error) {
        read.problems.append(at(error.source()) + fromUtf8(error.description()));
    }
    return read;
}

} // namespace server::daemon
