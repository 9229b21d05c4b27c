// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/sample_journal.h"

#include "server/samples/bit_stream.h"

#include <array>

namespace server::samples {
namespace {

constexpr QByteArrayView kMagic("MCPJRN1\n");
constexpr char kSeries = 1;
constexpr char kSample = 2;
constexpr char kForget = 3;
constexpr quint32 kMaxRecord = 256 * 1024 * 1024;

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1) != 0 ? 0xedb88320u ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

quint32 crc32(QByteArrayView data)
{
    static constexpr auto kTable = makeCrcTable();
    quint32 crc = 0xffffffffu;
    for (const char byte : data)
        crc = kTable[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

void putText(QByteArray &out, const QByteArray &text)
{
    putVarint(out, quint64(text.size()));
    out.append(text);
}

bool takeText(QByteArrayView &in, QByteArray *text)
{
    quint64 size = 0;
    if (!takeVarint(in, &size) || size > quint64(in.size()))
        return false;
    *text = in.first(qsizetype(size)).toByteArray();
    in = in.sliced(qsizetype(size));
    return true;
}

void replayRecord(QByteArrayView in, const JournalReader &reader)
{
    quint64 id = 0;
    quint64 time = 0;
    while (!in.isEmpty()) {
        const char tag = in[0];
        in = in.sliced(1);
        quint64 delta = 0;
        if (!takeVarint(in, &delta))
            return;
        id += unzigzag(delta);
        if (tag == kSeries) {
            QByteArray name;
            QByteArray labels;
            if (!takeText(in, &name) || !takeText(in, &labels))
                return;
            reader.series(quint32(id), QString::fromUtf8(name), labels);
        } else if (tag == kSample) {
            if (!takeVarint(in, &delta) || in.size() < 8)
                return;
            time += unzigzag(delta);
            reader.sample(quint32(id), {qint64(time), std::bit_cast<double>(qFromLittleEndian<quint64>(in.data()))});
            in = in.sliced(8);
        } else if (tag == kForget) {
            reader.forget(quint32(id));
        } else {
            return;
        }
    }
}

} // namespace

void JournalRecord::addSeries(quint32 id, const QString &name, const QByteArray &canonicalLabels)
{
    m_payload.append(kSeries);
    putVarint(m_payload, zigzag(quint64(id) - m_lastId));
    m_lastId = id;
    putText(m_payload, name.toUtf8());
    putText(m_payload, canonicalLabels);
}

void JournalRecord::addSample(quint32 id, const Sample &sample)
{
    m_payload.append(kSample);
    putVarint(m_payload, zigzag(quint64(id) - m_lastId));
    m_lastId = id;
    putVarint(m_payload, zigzag(quint64(sample.timeMs) - quint64(m_lastMs)));
    m_lastMs = sample.timeMs;
    const quint64 bits = qToLittleEndian(std::bit_cast<quint64>(sample.value));
    m_payload.append(reinterpret_cast<const char *>(&bits), 8);
}

void JournalRecord::addForget(quint32 id)
{
    m_payload.append(kForget);
    putVarint(m_payload, zigzag(quint64(id) - m_lastId));
    m_lastId = id;
}

void JournalRecord::clear()
{
    m_payload.resize(0);
    m_lastId = 0;
    m_lastMs = 0;
}

core::Result<> SampleJournal::create(const QString &path)
{
    m_file.close();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return core::Error::internal(QStringLiteral("cannot open the sample journal: ") + m_file.errorString());
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_bytes = 0;
    if (m_file.write(kMagic.data(), kMagic.size()) != kMagic.size())
        return core::Error::internal(QStringLiteral("cannot write the sample journal: ") + m_file.errorString());
    m_bytes = kMagic.size();
    return core::success();
}

core::Result<> SampleJournal::append(const JournalRecord &record)
{
    const QByteArray &payload = record.payload();
    if (!m_file.isOpen())
        return core::Error::internal(QStringLiteral("the sample journal is not open"));
    m_buffer.resize(8);
    qToLittleEndian(quint32(payload.size()), m_buffer.data());
    qToLittleEndian(crc32(payload), m_buffer.data() + 4);
    m_buffer.append(payload);
    if (m_file.write(m_buffer) != m_buffer.size()) {
        const QString why = m_file.errorString();
        // What follows half a record could not be read back.
        if (!m_file.resize(m_bytes) || !m_file.seek(m_bytes))
            m_file.close();
        return core::Error::internal(QStringLiteral("cannot write the sample journal: ") + why);
    }
    m_bytes += m_buffer.size();
    return core::success();
}

qint64 SampleJournal::replay(const QString &path, const JournalReader &reader)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(kMagic.size()) != kMagic)
        return 0;
    qint64 good = kMagic.size();
    while (true) {
        const QByteArray head = file.read(8);
        if (head.size() != 8)
            return good;
        const quint32 size = qFromLittleEndian<quint32>(head.constData());
        if (size > kMaxRecord || qint64(size) > file.size() - file.pos())
            return good;
        const QByteArray payload = file.read(size);
        if (payload.size() != qsizetype(size) || crc32(payload) != qFromLittleEndian<quint32>(head.constData() + 4))
            return good;
        replayRecord(payload, reader);
        good += 8 + qint64(size);
    }
}

} // namespace server::samples
