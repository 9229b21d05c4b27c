// SPDX-License-Identifier: GPL-3.0-or-later
// A chunk: some hundred samples of one series as a compressed blob. The encoder sees them all and
// takes the shortest of several forms (the idea of Gorilla, VLDB 2015, done for a whole chunk):
//   times   a fixed interval; or what differs from it, from the last interval, or from a grid
//   values  one constant; decimals or binary fractions as integers, then differences; or XOR
// with Rice-coded remainders. Exact to the bit for every double. Free functions; any thread.
#pragma once

#include "server/samples/series.h"

#include <QByteArray>

#include <span>

namespace server::samples {

// The first time is not in the blob; the caller keeps it as the chunk's start.
QByteArray encodeChunk(std::span<const Sample> samples);

// Appends the samples to `out`. False when the blob is broken; `out` is then as it was.
bool decodeChunk(QByteArrayView data, qint64 startMs, QVector<Sample> *out);

} // namespace server::samples
