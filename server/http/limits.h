// SPDX-License-Identifier: GPL-3.0-or-later
// Limits: how much one peer may ask of the listener, in bytes, counts and milliseconds.
// A plain value with the product's defaults; tests make the times short.
#pragma once

#include "core/clock.h"

namespace server::http {

struct Limits
{
    // One request
    qint64 headBytes = 64 * 1024;         // request line and header fields; more: 431
    qint64 targetBytes = 8 * 1024;        // more: 414
    int headerCount = 100;                // more: 431
    qint64 bodyBytes = 1024 * 1024;       // decoded; more: 413, before it is read
    core::Millis headTime{10'000};        // from the first byte (or the connect) to the end of the head; else 408
    core::Millis bodyWindow{10'000};      // a body must bring bodyWindowBytes in each such window; else 408
    qint64 bodyWindowBytes = 10 * 1024;

    // One connection
    core::Millis idleTime{60'000};        // between two requests
    core::Millis writeStall{10'000};      // unsent bytes and no progress for so long: cut
    core::Millis lingerTime{2'000};       // after our last byte we read and discard for so long
    int pipelined = 16;                   // requests under way; further ones wait in the socket
    qint64 unsentBytes = 256 * 1024;      // above it no further request and no stream is read

    // All connections
    int connections = 10'000;             // more: 503
    int connectionsPerAddress = 6'000;    // one address may be a proxy, or this machine's own programs
    core::Millis stopGrace{3'000};        // for answers under way when the listener stops

    // WebSocket
    qint64 messageBytes = 64 * 1024;      // incoming; more: close 1009
    qint64 peerUnsentBytes = 4 * 1024 * 1024; // a reader further behind is dropped
    core::Millis pingTime{30'000};        // a peer silent for two of these is dropped
};

} // namespace server::http
