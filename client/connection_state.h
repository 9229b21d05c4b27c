// SPDX-License-Identifier: GPL-3.0-or-later
// Where a connection to a server stands, for the window to show. Plain value; any thread.
#pragma once

#include "core/result.h"

#include <QMetaType>

#include <optional>

namespace client {

enum class ConnectionPhase {
    Disconnected, // nothing was asked for, or close() was called
    Connecting,   // the first try to reach the server
    SigningIn,    // reached; credentials are being checked
    Live,         // signed in, events flow
    Reconnecting, // was or should be live; the next try is at nextTryMs (0: under way)
    Failed,       // needs a person: wrong credentials, an untrusted certificate
};

// Details of a failure that the window branches on: error.details has "tls" (see below) for a
// certificate that is not trusted, and "mfaRequired" when a code is asked for.
struct ConnectionState
{
    ConnectionPhase phase = ConnectionPhase::Disconnected;
    std::optional<core::Error> error; // why it is not live; set in Reconnecting and Failed
    qint64 sinceMs = 0;               // when this phase began
    qint64 nextTryMs = 0;             // in Reconnecting
    qint64 lastLiveMs = 0;            // when it was last live ("As of 12:03"); 0: never

    bool isLive() const { return phase == ConnectionPhase::Live; }
};

} // namespace client

Q_DECLARE_METATYPE(client::ConnectionState)
