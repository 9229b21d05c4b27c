// SPDX-License-Identifier: GPL-3.0-or-later
// Query strings, against parameters of every type.
#include "core/clock.h"
#include "server/api/query.h"
#include "tests/fuzz/check.h"

using namespace server::api;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::vector<Parameter> known{
        {u"s"_s, ParameterType::String, {}},  {u"n"_s, ParameterType::Integer, {}, {}, 1, 100}, {u"b"_s, ParameterType::Boolean, {}},
        {u"t"_s, ParameterType::Time, {}},    {u"w"_s, ParameterType::Step, {}},                 {u"o"_s, ParameterType::OneOf, {}, {u"x"_s, u"y"_s}},
    };
    const auto values = readQuery(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), known);
    if (!values) {
        CHECK(values.error().code == core::ErrorCode::Validation && !values.error().fields.isEmpty() && values.error().fields.size() <= 20);
        for (auto field = values.error().fields.begin(); field != values.error().fields.end(); ++field)
            CHECK(field.key().size() <= 128);
        return 0;
    }
    for (auto value = values->begin(); value != values->end(); ++value) {
        CHECK(value.key().size() == 1 && value->size() <= 512 && !value->contains(QChar(0)));
        if (value.key() == u"n"_s)
            CHECK(value->toInt() >= 1 && value->toInt() <= 100);
        if (value.key() == u"t"_s)
            CHECK(core::parseIsoUtc(*value) >= 0);
    }
    return 0;
}
