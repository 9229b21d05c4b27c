// SPDX-License-Identifier: GPL-3.0-or-later
// JSON bodies, against the largest shape there is: a service.
#include "core/service_shape.h"
#include "server/api/body.h"
#include "tests/fuzz/check.h"

#include <QJsonDocument>

using namespace server::api;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const BodyUse use : {BodyUse::Required, BodyUse::Optional, BodyUse::Partial}) {
        const auto body = readBody("application/json", text, &core::serviceCreateShape(), use);
        if (body) {
            // What is let in is let in again when it is written anew.
            const QByteArray again = QJsonDocument(*body).toJson(QJsonDocument::Compact);
            CHECK(text.trimmed().isEmpty() || readBody("application/json", again, &core::serviceCreateShape(), use).ok());
        } else {
            CHECK(body.error().code == core::ErrorCode::Validation && !body.error().fields.isEmpty());
        }
    }
    CHECK(!readBody("text/plain", "{}", &core::serviceCreateShape(), BodyUse::Required));
    const auto none = readBody("application/json", text, nullptr, BodyUse::None);
    CHECK(!none || none->isEmpty());
    return 0;
}
