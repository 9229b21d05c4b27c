#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""When cron expressions come, as croniter has it: an oracle for tst_cron.

croniter is asked for times on the clock, without a zone, a month at a time (1.3.5 steps over the first of
a month from the middle of a shorter one). Which moment that is says Python's zoneinfo: a time that is
left out comes as much later, one that comes twice counts the first time, and both times for expressions
of every hour. croniter's own answers in zones are none to go by: they are at odds between zone libraries,
and a daily run comes twice or an hour late on the days around.

Prints a JSON object a line: {"expression", "valid"} or {"expression", "zone", "from", "until", "runs"}, in
minutes since the epoch, 'from' left out and 'until' included.
"""
import argparse
import calendar
import datetime
import json
import random
import re
import sys
import zoneinfo

from croniter import croniter

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Asia/Kathmandu"]
FIRST_YEAR = 2020
MINUTE = datetime.timedelta(minutes=1)
DAY = datetime.timedelta(days=1)
DENSE = 30  # runs a day: beyond, only the days around the clock's changes are gone through

# What people write, the edges of daylight saving, and the days that are hard.
KNOWN = """0 2 * * *|30 2 * * *|0 3 * * *|30 1 * * *|15 1-3 * * *|0 0 * * *|30 0 * * *|59 23 * * *|0 * * * *|*/30 * * * *
*/15 * * * *|* * * * *|*/20 2 * * *|*/15 1-4 * * *|0 */2 * * *|0 */6 * * *|45 1,2,3 * * 0|0 2 * * sun|0 2 * * 7|0 2 * * mon-fri
30 2 * mar,nov *|30 2 * 3,10 sun|0 0 29 2 *|0 0 31 * *|0 0 30,31 * *|0 12 1,15 * *|0 0 1,30 * *|0 0 */10 * *|0 0 13 * 5|0 0 */2 * 1
0 0 1-7 * 1|0 0 1-31 * 1|0 0 13 * 0-6|0 0 13 * 0-7|0 0 13 * */2|5/15 */4 * * *|10-40/10 22,23,0 * * *|0 2 31 2 *|0 2 30 2 *|0 2 31 4,6,9,11 *
0 4 * * fri-sun|0 4 * * 5-7|0 4 * jan-mar mon|7 7 7 7 7|0 0 1 1 *|59 23 31 12 *|0 2 29 2 0|@hourly|@daily|@midnight
@weekly|@monthly|@yearly|@annually|0 2 * 2/3 *|1,2,58-59 5 * * *|*/7 */5 */3 */2 *|0 0 1 */5 0|30 2 29-31 3,10 *|30 23 * * sat""".replace("\n", "|").split("|")

FIELDS = [(0, 59, None), (0, 23, None), (1, 31, None),
          (1, 12, "jan feb mar apr may jun jul aug sep oct nov dec".split()),
          (0, 7, "sun mon tue wed thu fri sat".split())]


def random_value(rng, field):
    low, high, names = field
    value = rng.randint(low, high)
    if names and value - low < len(names) and rng.random() < 0.4:
        name = names[value - low]
        return value, rng.choice([name, name.upper(), name.capitalize()])
    return value, str(value)


def random_item(rng, field):
    kind = rng.random()
    step = "/%d" % rng.randint(1, max(2, field[1] // 2)) if rng.random() < 0.4 else ""
    if kind < 0.3:
        return "*" + (step or "/2")
    first, first_text = random_value(rng, field)
    if kind < 0.65:
        return first_text + step
    last, last_text = random_value(rng, field)
    return first_text + "-" + last_text + step if first < last else first_text


def random_expression(rng):
    texts = []
    for index, field in enumerate(FIELDS):
        if rng.random() < (0.1, 0.15, 0.5, 0.5, 0.5)[index]:
            texts.append("*")
        else:
            texts.append(",".join(random_item(rng, field) for _ in range(rng.choice([1, 1, 1, 2, 3]))))
    return " ".join(texts)


def spoilt(rng, expression):
    characters = list(expression)
    for _ in range(rng.randint(1, 2)):
        at = rng.randrange(len(characters))
        characters[at] = rng.choice(["", "0", "9", "60", "*", "/", ",", "-", "x", "mon", "//", ",,"])
    return "".join(characters)


def is_comparable(expression):
    """Not what versions of croniter disagree on, nor its additions to five-field cron."""
    bare = re.sub("|".join(FIELDS[3][2] + FIELDS[4][2]), "", expression.lower())
    if len(expression.split()) != 5 or re.search("[lhr#?]", bare):
        return False
    for text, (low, high, names) in zip(expression.lower().split(), FIELDS):
        for item in text.split(","):
            span, _, step = item.partition("/")
            if step.isdigit() and not 0 < int(step) <= high:
                return False
            ends = [names.index(end) + low if names and end in names else int(end) if end.isdigit() else None
                    for end in span.split("-")]
            if len(ends) == 2 and None not in ends and ends[0] >= ends[1]:
                return False
    return True


def within(expression, first, last):
    """Matching times on the clock in [first, last), both in one month."""
    times = []
    runs = croniter(expression, first - MINUTE, max_years_between_matches=9)
    try:
        time = runs.get_next(datetime.datetime)
        while time < last:
            times.append(time)
            time = runs.get_next(datetime.datetime)
    except ValueError:  # no more
        minute, hour, day, month, weekday = expression.split()
        if day != "*" and weekday != "*":  # of the two days one never comes, which croniter takes for both
            return sorted(set(within(f"{minute} {hour} {day} {month} *", first, last) +
                              within(f"{minute} {hour} * {month} {weekday}", first, last)))
    return times


def on_clock(expression, first, last):
    """Matching times on the clock in [first, last)."""
    times = []
    month = first.replace(day=1, hour=0, minute=0)
    while month < last:
        following = month + datetime.timedelta(days=calendar.monthrange(month.year, month.month)[1])
        times += within(expression, max(month, first), min(following, last))
        month = following
    return times


def moments(times, zone, is_every_hour):
    found = set()
    for time in times:
        first = time.replace(tzinfo=zone)
        found.add(int(first.timestamp()) // 60)
        second = first.replace(fold=1)
        if is_every_hour and first.utcoffset() > second.utcoffset():
            found.add(int(second.timestamp()) // 60)
    return found


def changes(zone, years):
    """Days on which the clock is put."""
    day = datetime.datetime(FIRST_YEAR, 1, 1)
    while day.year < FIRST_YEAR + years:
        if day.replace(tzinfo=zone).utcoffset() != (day + DAY).replace(tzinfo=zone).utcoffset():
            yield day
        day += DAY


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--expressions", type=int, default=60)
    parser.add_argument("--years", type=int, default=3)
    parser.add_argument("--spoilt", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)

    expressions = KNOWN[:]
    while len(expressions) < options.expressions:
        expressions.append(random_expression(rng))
    for expression in expressions:
        print(json.dumps({"expression": expression, "valid": croniter.is_valid(expression)}))
    for _ in range(options.spoilt):
        expression = spoilt(rng, rng.choice(expressions))
        if is_comparable(expression):
            print(json.dumps({"expression": expression, "valid": croniter.is_valid(expression)}))

    begin = datetime.datetime(FIRST_YEAR, 1, 1)
    end = datetime.datetime(FIRST_YEAR + options.years, 1, 1)
    zones = {name: zoneinfo.ZoneInfo(name) for name in ZONES}
    windows = {name: [(day - DAY, day + 2 * DAY) for day in changes(zone, options.years)] or [(begin, begin + 7 * DAY)]
               for name, zone in zones.items()}
    for expression in expressions[:options.expressions]:
        fields = croniter.expand(expression)[0]
        is_every_hour = fields[1] == ["*"]
        a_day = (60 if fields[0] == ["*"] else len(fields[0])) * (24 if is_every_hour else len(fields[1]))
        whole = None if a_day > DENSE else on_clock(expression, begin - DAY, end + DAY)
        for name, zone in zones.items():
            for first, last in windows[name] if whole is None else [(begin, end)]:
                times = on_clock(expression, first - DAY, last + DAY) if whole is None else whole
                after, until = (int(time.replace(tzinfo=datetime.timezone.utc).timestamp()) // 60 for time in (first, last))
                runs = sorted(run for run in moments(times, zone, is_every_hour) if after < run <= until)
                print(json.dumps({"expression": expression, "zone": name, "from": after, "until": until, "runs": runs}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
