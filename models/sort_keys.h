// SPDX-License-Identifier: GPL-3.0-or-later
// Keys for sorting and searching many rows: texts folded once into plain bytes, numbers and texts
// turned into integers that compare like them. Free functions over plain values; any thread.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace models {

// Without case and accents, as UTF-8: "Über" becomes "uber".
QByteArray folded(QStringView text);
void appendFolded(QByteArray &into, QStringView text);

// Folded, and digits compare by their number: "node-2" comes before "node-10", "1.9" before "1.10".
// Compare bytewise.
QByteArray naturalKey(QStringView text);

// Compares as unsigned integers like the doubles do; what is no number comes first.
quint64 orderedBits(double value);

// For each text its place among all texts in bytewise order; equal texts have the same.
std::vector<quint32> textRanks(const std::vector<QByteArray> &texts);

} // namespace models
