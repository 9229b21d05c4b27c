#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""line_writer.py LINES-A-SECOND: log lines at an even pace until its output is closed: of four, two
are information, one is a warning and one an error."""
import sys
import time

rate = int(sys.argv[1])
levels = (b"INFO", b"WARN", b"INFO", b"ERROR")
begun, written = time.monotonic(), 0
out = open(1, "wb", buffering=0, closefd=False)
while True:
    due = int((time.monotonic() - begun) * rate)
    lines = b"".join(b"%s tools/call read_file path=/data/%06d.csv took 3 ms\n" % (levels[number % 4], number % 1000000)
                     for number in range(written, due))
    while lines:
        lines = lines[out.write(lines):]
    written = due
    time.sleep(0.005)
