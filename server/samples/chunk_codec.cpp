// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/chunk_codec.h"

#include "server/samples/bit_stream.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <vector>

namespace server::samples {
namespace {

// Blob: one byte of forms (times | values << 4), varint count, the headers of times and values,
// then all bits. Integers wrap, so that no time and no difference can overflow.
enum class TimeForm : quint8 { Regular, DeltaOfDelta, FromInterval, FromGrid };
enum class ValueForm : quint8 { Constant, ConstantInteger, Integers, Xor };
enum class IntegerForm : quint8 { FromLeast, FromMedian, Delta, DeltaFromLeast, DeltaOfDelta };

constexpr quint64 kMaxCount = 1 << 20;

// --- Rice codes: quotient in ones, remainder in k bits; far outliers by their width instead. Values
// that are mostly zero get a bit that says so; all zero takes no bits at all.
constexpr int kMaxOnes = 20;
constexpr int kMaxK = 60;
constexpr int kZeroFlag = 64; // in the code's byte, beside k
constexpr int kAllZero = 127;

struct RiceCode
{
    int byte = kAllZero;
    qint64 bits = 0;

    int k() const { return byte & (kZeroFlag - 1); }
    bool zeroFlag() const { return (byte & kZeroFlag) != 0; }
    bool allZero() const { return byte == kAllZero; }
    static bool isValid(int byte) { return byte == kAllZero || (byte & (kZeroFlag - 1)) <= kMaxK; }
};

qint64 riceBits(quint64 v, int k)
{
    const quint64 quotient = v >> k;
    return quotient < kMaxOnes ? qint64(quotient) + 1 + k : kMaxOnes + 6 + std::max(1, int(std::bit_width(v)));
}

RiceCode bestRice(const std::vector<quint64> &values)
{
    std::array<size_t, 65> widths{};
    for (const quint64 v : values)
        ++widths[size_t(std::bit_width(v))];
    const size_t zeros = widths[0];
    if (zeros == values.size())
        return {};
    // k near the median's width; that of all values, and that of those which are not zero.
    const auto medianWidth = [&](size_t first, size_t count) {
        size_t seen = 0;
        for (size_t width = first; width < 64; ++width) {
            seen += widths[width];
            if (seen * 2 >= count)
                return int(width);
        }
        return 64;
    };
    RiceCode best{0, std::numeric_limits<qint64>::max()};
    const auto tryAround = [&](int median, bool zeroFlag) {
        for (int k = std::clamp(median - 2, 0, kMaxK - 2); k <= std::min(kMaxK, median + 2); ++k) {
            qint64 bits = zeroFlag ? qint64(values.size()) : 0;
            for (const quint64 v : values) {
                if (!zeroFlag)
                    bits += riceBits(v, k);
                else if (v != 0)
                    bits += riceBits(v - 1, k);
            }
            if (bits < best.bits)
                best = {k | (zeroFlag ? kZeroFlag : 0), bits};
        }
    };
    tryAround(medianWidth(0, values.size()), false);
    if (zeros * 4 >= values.size())
        tryAround(medianWidth(1, values.size() - zeros), true);
    return best;
}

void writeRice(BitWriter &out, quint64 v, const RiceCode &code)
{
    if (code.allZero())
        return;
    if (code.zeroFlag()) {
        out.write(v == 0 ? 0 : 1, 1);
        if (v == 0)
            return;
        --v;
    }
    const int k = code.k();
    const quint64 quotient = v >> k;
    if (quotient < kMaxOnes) {
        out.write(((quint64(1) << quotient) - 1) << 1, int(quotient) + 1);
        out.write(v, k);
    } else {
        const int width = std::max(1, int(std::bit_width(v)));
        out.write((quint64(1) << kMaxOnes) - 1, kMaxOnes);
        out.write(quint64(width - 1), 6);
        out.write(v, width);
    }
}

quint64 readRice(BitReader &in, const RiceCode &code)
{
    if (code.allZero())
        return 0;
    quint64 more = 0;
    if (code.zeroFlag()) {
        if (in.read(1) == 0)
            return 0;
        more = 1;
    }
    const int ones = in.readOnes(kMaxOnes);
    if (ones < kMaxOnes)
        return ((quint64(ones) << code.k()) | in.read(code.k())) + more;
    const int width = int(in.read(6)) + 1;
    return in.read(width) + more;
}

quint64 median(std::vector<quint64> values) // of signed numbers
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end(), [](quint64 a, quint64 b) { return qint64(a) < qint64(b); });
    return *middle;
}

// --- Times
struct TimePlan
{
    TimeForm form = TimeForm::Regular;
    quint64 interval = 0;
    RiceCode rice;
    std::vector<quint64> rest;
};

TimePlan planTimes(std::span<const Sample> samples)
{
    const size_t n = samples.size();
    const auto time = [&](size_t i) { return quint64(samples[i].timeMs); };
    TimePlan best;
    if (n < 2)
        return best;
    std::vector<quint64> deltas(n - 1);
    for (size_t i = 1; i < n; ++i)
        deltas[i - 1] = time(i) - time(i - 1);
    best.interval = deltas.front();
    if (std::all_of(deltas.begin(), deltas.end(), [&](quint64 d) { return d == deltas.front(); }))
        return best;

    best.rice.bits = std::numeric_limits<qint64>::max();
    const auto offer = [&](TimeForm form, quint64 interval, std::vector<quint64> rest) {
        for (quint64 &r : rest)
            r = zigzag(r);
        const RiceCode rice = bestRice(rest);
        if (rice.bits < best.rice.bits)
            best = {form, interval, rice, std::move(rest)};
    };
    std::vector<quint64> rest(n - 2);
    for (size_t i = 1; i < n - 1; ++i)
        rest[i - 1] = deltas[i] - deltas[i - 1];
    offer(TimeForm::DeltaOfDelta, deltas.front(), rest);

    rest.resize(n - 1);
    const quint64 usual = median(deltas);
    for (size_t i = 0; i < n - 1; ++i)
        rest[i] = deltas[i] - usual;
    offer(TimeForm::FromInterval, usual, rest);

    const quint64 pace = (time(n - 1) - time(0) + (n - 1) / 2) / (n - 1);
    for (size_t i = 1; i < n; ++i)
        rest[i - 1] = time(i) - time(0) - pace * i;
    offer(TimeForm::FromGrid, pace, rest);
    return best;
}

// --- Values as integers: v = number / divisor, exactly
constexpr int kBinaryScale = 16;
constexpr int kMaxBinaryShift = 12;
constexpr std::array kPowersOfTen{1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6};

double divisorOf(int scale)
{
    return scale < kBinaryScale ? kPowersOfTen[size_t(scale)] : double(1 << (scale - kBinaryScale));
}
bool isScale(int scale)
{
    return scale >= 0
        && (scale < int(kPowersOfTen.size()) || (scale > kBinaryScale && scale <= kBinaryScale + kMaxBinaryShift));
}

bool asIntegers(std::span<const Sample> samples, int scale, std::vector<quint64> *out)
{
    constexpr double kLimit = 4503599627370496.0; // 2^52: room for the rounding below
    const double divisor = divisorOf(scale);
    out->clear();
    for (const Sample &sample : samples) {
        const double scaled = sample.value * divisor;
        if (!(scaled > -kLimit && scaled < kLimit)) // also NaN
            return false;
        const auto number = qint64(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
        if (std::bit_cast<quint64>(double(number) / divisor) != std::bit_cast<quint64>(sample.value))
            return false;
        out->push_back(quint64(number));
    }
    return true;
}

int findScale(std::span<const Sample> samples, std::vector<quint64> *out)
{
    for (int scale = 0; scale <= kBinaryScale + kMaxBinaryShift; ++scale) {
        if (isScale(scale) && asIntegers(samples, scale, out))
            return scale;
    }
    return -1;
}

// Set in the form's byte: the numbers are base + step * the coded ones, as with sizes in pages.
constexpr int kHasStep = 8;

struct IntegerPlan
{
    IntegerForm form = IntegerForm::Delta;
    quint64 base = 0;
    quint64 step = 1;
    quint64 first = 0; // the first number, or what all differ from
    quint64 second = 0; // the first or least difference
    RiceCode rice;
    std::vector<quint64> rest;
};

IntegerPlan planIntegers(std::vector<quint64> numbers)
{
    const quint64 base = numbers.front();
    quint64 step = 0;
    for (const quint64 v : numbers)
        step = std::gcd(step, qint64(v) < qint64(base) ? base - v : v - base);
    if (step > 1) {
        for (quint64 &v : numbers)
            v = quint64(qint64(v - base) / qint64(step));
    }
    const auto less = [](quint64 a, quint64 b) { return qint64(a) < qint64(b); };
    IntegerPlan best;
    best.rice.bits = std::numeric_limits<qint64>::max();
    const auto offer = [&](IntegerForm form, quint64 first, quint64 second, std::vector<quint64> rest, bool isSigned) {
        if (isSigned) {
            for (quint64 &r : rest)
                r = zigzag(r);
        }
        const RiceCode rice = bestRice(rest);
        if (rice.bits < best.rice.bits)
            best = {form, base, step, first, second, rice, std::move(rest)};
    };
    const size_t n = numbers.size();
    std::vector<quint64> rest(n);
    const quint64 least = *std::min_element(numbers.begin(), numbers.end(), less);
    std::transform(numbers.begin(), numbers.end(), rest.begin(), [&](quint64 v) { return v - least; });
    offer(IntegerForm::FromLeast, least, 0, rest, false);
    const quint64 middle = median(numbers);
    std::transform(numbers.begin(), numbers.end(), rest.begin(), [&](quint64 v) { return v - middle; });
    offer(IntegerForm::FromMedian, middle, 0, rest, true);
    if (n < 3)
        return best;

    std::vector<quint64> deltas(n - 1);
    for (size_t i = 1; i < n; ++i)
        deltas[i - 1] = numbers[i] - numbers[i - 1];
    offer(IntegerForm::Delta, numbers.front(), 0, deltas, true);
    const quint64 leastDelta = *std::min_element(deltas.begin(), deltas.end(), less);
    rest.resize(n - 1);
    std::transform(deltas.begin(), deltas.end(), rest.begin(), [&](quint64 v) { return v - leastDelta; });
    offer(IntegerForm::DeltaFromLeast, numbers.front(), leastDelta, rest, false);
    rest.resize(n - 2);
    for (size_t i = 1; i < n - 1; ++i)
        rest[i - 1] = deltas[i] - deltas[i - 1];
    offer(IntegerForm::DeltaOfDelta, numbers.front(), deltas.front(), rest, true);
    return best;
}

// --- Values by XOR with their predecessor; trailing zeros common to all are cut once.
constexpr std::array kLeadingClasses{0, 8, 11, 13, 16, 20, 24, 32};

int leadingClass(quint64 x)
{
    const int zeros = std::countl_zero(x);
    int c = int(kLeadingClasses.size()) - 1;
    while (kLeadingClasses[size_t(c)] > zeros)
        --c;
    return c;
}

void writeXor(BitWriter &out, std::span<const Sample> samples, int trailing)
{
    quint64 last = std::bit_cast<quint64>(samples.front().value);
    out.write(last, 64);
    for (const Sample &sample : samples.subspan(1)) {
        const auto bits = std::bit_cast<quint64>(sample.value);
        const quint64 x = bits ^ last;
        last = bits;
        if (x == 0) {
            out.write(0, 1);
            continue;
        }
        const int c = leadingClass(x);
        out.write(8 | quint64(c), 4);
        out.write(x >> trailing, std::max(0, 64 - kLeadingClasses[size_t(c)] - trailing));
    }
}

int commonTrailingZeros(std::span<const Sample> samples)
{
    quint64 all = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        all |= std::bit_cast<quint64>(samples[i].value) ^ std::bit_cast<quint64>(samples[i - 1].value);
    // The widest class must leave a bit to write.
    return std::min(std::countr_zero(all), 63 - kLeadingClasses.back());
}

// --- Decoding
struct Heads
{
    TimeForm timeForm{};
    ValueForm valueForm{};
    quint64 count = 0;
    quint64 interval = 0;
    RiceCode timeCode;
    int scale = 0;
    int trailing = 0;
    IntegerForm integerForm{};
    quint64 first = 0;
    quint64 second = 0;
    quint64 base = 0;
    quint64 step = 1;
    RiceCode valueCode;
};

bool takeByte(QByteArrayView &in, int *value, int limit)
{
    if (in.isEmpty() || quint8(in[0]) > limit)
        return false;
    *value = quint8(in[0]);
    in = in.sliced(1);
    return true;
}

bool takeCode(QByteArrayView &in, RiceCode *code)
{
    return takeByte(in, &code->byte, kAllZero) && RiceCode::isValid(code->byte);
}

bool takeZigzag(QByteArrayView &in, quint64 *value)
{
    if (!takeVarint(in, value))
        return false;
    *value = unzigzag(*value);
    return true;
}

bool takeHeads(QByteArrayView &in, Heads *h)
{
    int forms = 0;
    if (!takeByte(in, &forms, 0x33) || (forms & 0xf) > 3)
        return false;
    h->timeForm = TimeForm(forms & 0xf);
    h->valueForm = ValueForm(forms >> 4);
    if (!takeVarint(in, &h->count) || h->count == 0 || h->count > kMaxCount)
        return false;
    if (h->count > 1 && !takeZigzag(in, &h->interval))
        return false;
    if (h->timeForm != TimeForm::Regular && !takeCode(in, &h->timeCode))
        return false;
    int form = 0;
    switch (h->valueForm) {
    case ValueForm::Constant:
        return true;
    case ValueForm::ConstantInteger:
        return takeByte(in, &h->scale, 255) && isScale(h->scale) && takeZigzag(in, &h->first);
    case ValueForm::Xor:
        return takeByte(in, &h->trailing, 31);
    case ValueForm::Integers:
        break;
    }
    if (!takeByte(in, &h->scale, 255) || !isScale(h->scale) || !takeByte(in, &form, kHasStep | 4)
        || (form & ~kHasStep) > 4 || !takeCode(in, &h->valueCode)) {
        return false;
    }
    if ((form & kHasStep) != 0 && (!takeZigzag(in, &h->base) || !takeVarint(in, &h->step)))
        return false;
    if (!takeZigzag(in, &h->first))
        return false;
    h->integerForm = IntegerForm(form & ~kHasStep);
    const bool hasSecond = h->integerForm == IntegerForm::DeltaFromLeast || h->integerForm == IntegerForm::DeltaOfDelta;
    return !hasSecond || takeZigzag(in, &h->second);
}

void readTimes(BitReader &bits, const Heads &h, qint64 startMs, Sample *out)
{
    quint64 time = quint64(startMs);
    quint64 delta = h.interval;
    out[0].timeMs = startMs;
    for (quint64 i = 1; i < h.count; ++i) {
        switch (h.timeForm) {
        case TimeForm::Regular:
            time += h.interval;
            break;
        case TimeForm::DeltaOfDelta:
            if (i > 1)
                delta += unzigzag(readRice(bits, h.timeCode));
            time += delta;
            break;
        case TimeForm::FromInterval:
            time += h.interval + unzigzag(readRice(bits, h.timeCode));
            break;
        case TimeForm::FromGrid:
            time = quint64(startMs) + h.interval * i + unzigzag(readRice(bits, h.timeCode));
            break;
        }
        out[i].timeMs = qint64(time);
    }
}

void readIntegers(BitReader &bits, const Heads &h, Sample *out)
{
    const double divisor = divisorOf(h.scale);
    quint64 number = h.first;
    quint64 delta = h.second;
    for (quint64 i = 0; i < h.count; ++i) {
        switch (h.integerForm) {
        case IntegerForm::FromLeast:
            number = h.first + readRice(bits, h.valueCode);
            break;
        case IntegerForm::FromMedian:
            number = h.first + unzigzag(readRice(bits, h.valueCode));
            break;
        case IntegerForm::Delta:
            if (i > 0)
                number += unzigzag(readRice(bits, h.valueCode));
            break;
        case IntegerForm::DeltaFromLeast:
            if (i > 0)
                number += h.second + readRice(bits, h.valueCode);
            break;
        case IntegerForm::DeltaOfDelta:
            if (i > 1)
                delta += unzigzag(readRice(bits, h.valueCode));
            if (i > 0)
                number += delta;
            break;
        }
        out[i].value = double(qint64(h.base + h.step * number)) / divisor;
    }
}

void readXor(BitReader &bits, const Heads &h, Sample *out)
{
    quint64 last = bits.read(64);
    out[0].value = std::bit_cast<double>(last);
    for (quint64 i = 1; i < h.count; ++i) {
        if (bits.read(1) != 0) {
            const auto c = size_t(bits.read(3));
            last ^= bits.read(std::max(0, 64 - kLeadingClasses[c] - h.trailing)) << h.trailing;
        }
        out[i].value = std::bit_cast<double>(last);
    }
}

} // namespace

QByteArray encodeChunk(std::span<const Sample> samples)
{
    QByteArray out;
    if (samples.empty())
        return out;
    const TimePlan times = planTimes(samples);
    const bool constant = std::all_of(samples.begin(), samples.end(), [&](const Sample &s) {
        return std::bit_cast<quint64>(s.value) == std::bit_cast<quint64>(samples.front().value);
    });
    std::vector<quint64> numbers;
    const int scale = findScale(constant ? samples.first(1) : samples, &numbers);
    const ValueForm form = scale < 0 ? (constant ? ValueForm::Constant : ValueForm::Xor)
                                     : (constant ? ValueForm::ConstantInteger : ValueForm::Integers);

    out.reserve(64 + qsizetype(samples.size()) * 2);
    out.append(char(int(times.form) | int(form) << 4));
    putVarint(out, samples.size());
    if (samples.size() > 1)
        putVarint(out, zigzag(times.interval));
    if (times.form != TimeForm::Regular)
        out.append(char(times.rice.byte));

    IntegerPlan plan;
    int trailing = 0;
    if (form == ValueForm::ConstantInteger) {
        out.append(char(scale));
        putVarint(out, zigzag(numbers.front()));
    } else if (form == ValueForm::Integers) {
        plan = planIntegers(std::move(numbers));
        const bool hasStep = plan.step > 1;
        out.append(char(scale));
        out.append(char(int(plan.form) | (hasStep ? kHasStep : 0)));
        out.append(char(plan.rice.byte));
        if (hasStep) {
            putVarint(out, zigzag(plan.base));
            putVarint(out, plan.step);
        }
        putVarint(out, zigzag(plan.first));
        if (plan.form == IntegerForm::DeltaFromLeast || plan.form == IntegerForm::DeltaOfDelta)
            putVarint(out, zigzag(plan.second));
    } else if (form == ValueForm::Xor) {
        trailing = commonTrailingZeros(samples);
        out.append(char(trailing));
    }

    BitWriter bits(out);
    for (const quint64 r : times.rest)
        writeRice(bits, r, times.rice);
    switch (form) {
    case ValueForm::Constant:
        bits.write(std::bit_cast<quint64>(samples.front().value), 64);
        break;
    case ValueForm::ConstantInteger:
        break;
    case ValueForm::Integers:
        for (const quint64 r : plan.rest)
            writeRice(bits, r, plan.rice);
        break;
    case ValueForm::Xor:
        writeXor(bits, samples, trailing);
        break;
    }
    bits.finish();
    return out;
}

bool decodeChunk(QByteArrayView data, qint64 startMs, QVector<Sample> *out)
{
    Heads h;
    if (!takeHeads(data, &h))
        return false;
    // A count that the bits cannot hold must not make us allocate. Regular times and constant
    // values take none, so those forms may hold any count up to the limit.
    const bool takesBits = (h.timeForm != TimeForm::Regular && !h.timeCode.allZero()) || h.valueForm == ValueForm::Xor
        || (h.valueForm == ValueForm::Integers && !h.valueCode.allZero());
    if (takesBits && h.count > quint64(data.size()) * 8 + 2)
        return false;
    const qsizetype before = out->size();
    out->resize(before + qsizetype(h.count));
    Sample *const samples = out->data() + before;
    BitReader bits(data);
    readTimes(bits, h, startMs, samples);
    switch (h.valueForm) {
    case ValueForm::Constant:
    case ValueForm::ConstantInteger: {
        const double value = h.valueForm == ValueForm::Constant ? std::bit_cast<double>(bits.read(64))
                                                                : double(qint64(h.first)) / divisorOf(h.scale);
        for (quint64 i = 0; i < h.count; ++i)
            samples[i].value = value;
        break;
    }
    case ValueForm::Integers:
        readIntegers(bits, h, samples);
        break;
    case ValueForm::Xor:
        readXor(bits, h, samples);
        break;
    }
    if (bits.overrun()) {
        out->resize(before);
        return false;
    }
    return true;
}

} // namespace server::samples
