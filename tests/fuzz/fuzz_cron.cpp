// SPDX-License-Identifier: GPL-3.0-or-later
// Cron expressions: what is read comes in order, on whole minutes, at times its own fields let through.
#include "core/cron.h"
#include "tests/fuzz/check.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTimeZone zones[] = {QTimeZone::utc(), QTimeZone("Europe/Berlin"), QTimeZone("Australia/Lord_Howe"), QTimeZone("America/Santiago")};
    if (size < 5)
        return 0;
    const QTimeZone &zone = zones[data[0] % 4];
    const qint64 after = (qint64(data[1]) << 24 | data[2] << 16 | data[3] << 8 | data[4]) * 1000;
    const auto cron = core::CronExpression::parse(QString::fromUtf8(reinterpret_cast<const char *>(data + 5), qsizetype(size - 5)));
    if (!cron) {
        CHECK(cron.error().code == core::ErrorCode::Validation && cron.error().fields.contains(u"cronExpression"_s));
        return 0;
    }
    CHECK(core::CronExpression::parse(cron->text()).value() == *cron);
    qint64 previous = after;
    for (const qint64 run : cron->runs(after, zone, 5)) {
        CHECK(run > previous && run % 60'000 == 0);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(run, Qt::UTC);
        if (zone == QTimeZone::utc()) {
            const bool inMonth = cron->daysOfMonth() >> time.date().day() & 1;
            const bool inWeek = cron->daysOfWeek() >> (time.date().dayOfWeek() % 7) & 1;
            const bool isEither = !cron->isEveryDayOfMonth() && !cron->isEveryDayOfWeek();
            CHECK(cron->minutes() >> time.time().minute() & 1 && cron->hours() >> time.time().hour() & 1);
            CHECK(cron->months() >> time.date().month() & 1 && (isEither ? inMonth || inWeek : inMonth && inWeek));
        }
        previous = run;
    }
    return 0;
}
