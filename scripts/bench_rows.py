# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/bench: runs the rows and prints one table.

Every row takes turns between ours and the peer; the median of the rounds counts. Goals are ratios of
ours to the peer, so that a slow machine is no excuse and a fast one no merit.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import time

import bench_rows_backup  # noqa: F401 - importing a file enters its rows
import bench_rows_console  # noqa: F401
import bench_rows_engine  # noqa: F401
import bench_rows_server  # noqa: F401
from bench_parts import ROWS, Missing, table

ORDER = [bench_rows_server.__name__, bench_rows_engine.__name__, bench_rows_backup.__name__, bench_rows_console.__name__]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--bin", type=pathlib.Path)
    parser.add_argument("--peers", type=pathlib.Path)
    parser.add_argument("--source", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("rows", nargs="*")
    run = parser.parse_args()
    rows = sorted(ROWS, key=lambda function: ORDER.index(function.__module__))
    if run.list:
        for function in rows:
            print(f"{function.__name__:20} {function.__doc__}")
        return 0

    unknown = [word for word in run.rows if not any(word in function.__name__ for function in rows)]
    if unknown:
        print(f"No row is called {', '.join(unknown)}; bench --list names them.", file=sys.stderr)
        return 2
    results, missing = [], []
    for function in rows:
        if run.rows and not any(word in function.__name__ for word in run.rows):
            continue
        print(f"{function.__name__}: {function.__doc__}", file=sys.stderr, flush=True)
        try:
            for result in function(run):
                results.append(result)
        except (Missing, OSError, subprocess.SubprocessError, KeyError, ValueError) as problem:
            missing.append(f"{function.__name__}: not measured: {problem}")
    print(f"\n{run.rounds} rounds of {run.seconds} s, median ± half the spread, "
          f"{os.cpu_count()} processors, {time.strftime('%Y-%m-%d')}\n")
    table(results, run.markdown)
    for line in missing:
        print(line)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
