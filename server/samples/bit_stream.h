// SPDX-License-Identifier: GPL-3.0-or-later
// BitWriter and BitReader: bits in a byte array, most significant first. Values on the stack of the
// codec that uses them. A reader past the end gives zeros and says so: broken data never overruns.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <bit>
#include <cstring>

namespace server::samples {

class BitWriter
{
public:
    explicit BitWriter(QByteArray &out) : m_out(out) { }

    void write(quint64 value, int bits) // 0..64
    {
        if (bits > 32) {
            write(value >> 32, bits - 32);
            bits = 32;
        }
        m_pending = (m_pending << bits) | (value & ((quint64(1) << bits) - 1));
        m_count += bits;
        while (m_count >= 8) {
            m_count -= 8;
            m_out.append(char(m_pending >> m_count));
        }
    }
    void finish()
    {
        if (m_count > 0)
            m_out.append(char(m_pending << (8 - m_count)));
        m_count = 0;
    }

private:
    QByteArray &m_out;
    quint64 m_pending = 0;
    int m_count = 0; // below 8 between calls
};

class BitReader
{
public:
    explicit BitReader(QByteArrayView data) : m_data(data), m_bits(quint64(data.size()) * 8) { }

    quint64 read(int bits) // 0..64
    {
        if (bits > 56) {
            const quint64 high = read(bits - 32);
            return (high << 32) | read(32);
        }
        if (bits == 0)
            return 0;
        const quint64 value = peek() >> (64 - bits);
        m_at += quint64(bits);
        return value;
    }
    // How many ones come next, at most `limit` (<= 56); the zero behind fewer than `limit` is eaten.
    int readOnes(int limit)
    {
        const int ones = std::min(std::countl_one(peek()), limit);
        m_at += quint64(ones < limit ? ones + 1 : ones);
        return ones;
    }
    bool overrun() const { return m_at > m_bits; }

private:
    quint64 peek() const // at least 57 bits are good
    {
        const quint64 byte = m_at >> 3;
        quint64 word = 0;
        if (byte + 8 <= quint64(m_data.size())) {
            word = qFromBigEndian<quint64>(m_data.data() + byte);
        } else if (byte < quint64(m_data.size())) {
            uchar padded[8] = {};
            std::memcpy(padded, m_data.data() + byte, size_t(m_data.size()) - byte);
            word = qFromBigEndian<quint64>(padded);
        }
        return word << (m_at & 7);
    }

    QByteArrayView m_data;
    quint64 m_bits;
    quint64 m_at = 0;
};

// Signed as unsigned, small either way: 0, -1, 1, -2, ...
inline quint64 zigzag(quint64 v)
{
    return (v << 1) ^ (0 - (v >> 63));
}
inline quint64 unzigzag(quint64 v)
{
    return (v >> 1) ^ (0 - (v & 1));
}

// Seven bits a byte, lowest first.
inline void putVarint(QByteArray &out, quint64 v)
{
    while (v >= 0x80) {
        out.append(char(v | 0x80));
        v >>= 7;
    }
    out.append(char(v));
}
inline bool takeVarint(QByteArrayView &in, quint64 *v)
{
    *v = 0;
    for (int i = 0; i < in.size() && i < 10; ++i) {
        const auto byte = quint8(in[i]);
        *v |= quint64(byte & 0x7f) << (7 * i);
        if (byte < 0x80) {
            in = in.sliced(i + 1);
            return true;
        }
    }
    return false;
}

} // namespace server::samples
