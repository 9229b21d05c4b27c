# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of scripts/bench about the console."""
import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from bench_parts import (Missing, PASSWORD, Result, add_services, built, call, daemon, end, named_values, need, output_of, row,
                         running, sign_in, timed, tree_mb, wrk)

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@contextlib.contextmanager
def large_log(run, lines=5_000_000):
    """A log as MCP servers write them, kept over runs: five million lines, 458 MB."""
    path = run.bin.parent / f"bench-{lines}.log"
    if not path.exists():
        half = path.with_suffix(".part")
        output_of([built(run, "bench_log_engine"), "generate", half, lines])
        half.rename(path)
    # Both read it from memory: a disk's mood is not what is measured.
    with open(path, "rb") as file:
        while file.read(1 << 24):
            pass
    yield path


@row
def log_open(run):
    """A saved log of 5 M lines: opened and indexed, beside lnav"""
    ours, over, lnav, lnav_mb = [], [], [], []
    with large_log(run) as path:
        for _ in range(run.rounds):
            mine = named_values(output_of([built(run, "bench_log_engine"), "open", path]))
            ours.append(mine["open_seconds"])
            over.append(mine["bytes_over_text"] / 1e6)
            if shutil.which("lnav"):
                seconds, megabytes, code = timed(["lnav", "-n", "-q", path])
                if code == 0:
                    lnav.append(seconds)
                    lnav_mb.append(megabytes)
    note = "" if lnav else "lnav is not installed"
    yield Result("Log: open and index 5 M lines", "s", ours, lnav, "lnav", 0.15, more_is_better=False, note=note)
    yield Result("Log: memory beside the text", "MB", over, lnav_mb, "lnav, in all", 0.3, more_is_better=False, note=note)


@row
def log_search(run):
    """Searching that log: fixed text, a regular expression, and one that 80% of the lines match, beside rg -j1"""
    need("rg")
    patterns = [("fixed text", "fixed", "connection refused", 1.5),
                ("regular expression", "regex", r"query \d{3,4} ms, waiting 2\d", 2.0),
                ("fixed text in 80% of lines", "fixed", "tools/call", None),
                ("expression that 80% match", "regex", r"took \d+ ms", None)]
    mine = {name: [] for name, *_ in patterns}
    theirs = {name: [] for name, *_ in patterns}
    with large_log(run) as path:
        search = [built(run, "bench_log_engine"), "search", path]
        with running(search, r"^bytes_over_text", stdin=subprocess.PIPE) as (_, program):
            for _ in range(run.rounds):
                for name, kind, text, _ in patterns:
                    program.stdin.write(f"{kind} {text}\n")
                    program.stdin.flush()
                    seconds, hits = program.stdout.readline().split()
                    mine[name].append(float(seconds))
                    begun = time.monotonic()
                    found = int(output_of(["rg", "-j1", "--no-config", "-c", *(["-F"] if kind == "fixed" else []), "-e", text, path]))
                    theirs[name].append(time.monotonic() - begun)
                    if found != int(hits):
                        raise Missing(f"rg found {found} lines with {text}, ours {hits}")
    for name, _, _, goal in patterns:
        yield Result(f"Log search: {name}", "s", mine[name], theirs[name], "rg -j1", goal, more_is_better=False,
                     note="the same lines found")
    for rare, common, kind in ((patterns[0], patterns[2], "fixed text"), (patterns[1], patterns[3], "expression")):
        yield Result(f"Log search: 80% match beside few, {kind}", "s", mine[common[0]], mine[rare[0]], "ours, few matches", 3.0,
                     more_is_better=False)


@row
def log_follow(run):
    """200,000 lines/s of three services arrive for a minute while a view follows, a search and a histogram are kept"""
    found = [named_values(output_of([built(run, "bench_log_follow"), 60], OFFSCREEN)) for _ in range(min(run.rounds, 2))]

    def of(name):
        return [one[name] for one in found]

    lost = sum(map(abs, of("lines_unaccounted")))
    yield Result("Log following: lines that arrive", "lines/s", of("lines_per_second"), own_goal=199_000,
                 note=f"{lost:,.0f} lines unaccounted for" if lost else "every line shown or told as dropped")
    yield Result("Log following: paint, slowest 5%", "ms", of("paint_p95_ms"), own_goal=16, more_is_better=False)
    yield Result("Log following: longest stall", "ms", of("longest_stall_ms"), own_goal=50, more_is_better=False)
    yield Result("Log following: longest work at a stretch", "ms", of("longest_work_ms"), own_goal=50, more_is_better=False)
    yield Result("Log following: memory over the cap", "MB", of("memory_over_cap_mb"), own_goal=0, more_is_better=False)


def triples(text):
    """"WORK WHO VALUE" a line, over the rounds."""
    found = {}
    for line in text.splitlines():
        work, who, value = line.split()
        found.setdefault((work, who), []).append(float(value))
    return found


@row
def chart(run):
    """A sample arrives and a chart is drawn anew, beside a Qt Charts line that is given all points"""
    for points, name in ((100_000, "100k"), (1_000_000, "1 M")):
        found = triples(output_of([built(run, "bench_chart"), points, run.rounds], OFFSCREEN))
        yield Result(f"Chart redraw, {name} points", "ms", found["redraw", "ours"], found["redraw", "all-points"],
                     "Qt Charts, all points", 0.05, more_is_better=False)


@row
def services_table(run):
    """A table of 100,000 services: sort, filter as typed, one changed row, scrolling, beside QSortFilterProxyModel"""
    found = triples(output_of([built(run, "bench_table"), 100_000, run.rounds], OFFSCREEN))
    for work, name, goal in (("sort-text", "sort by name", 0.1), ("sort-number", "sort by CPU", 0.1),
                             ("filter-typed", "filter as typed, nine keys", 0.1), ("one-change", "one row changes", None),
                             ("scroll-frame", "one frame of scrolling", None)):
        yield Result(f"Table of 100k: {name}", "ms", found[work, "ours"], found[work, "plain"], "QSortFilterProxyModel", goal,
                     more_is_better=False)


@row
def while_repainting(run):
    """GET /services/{id} of the bundled server while four charts of 100k points repaint at 10 Hz"""
    program = built(run, "bench_window_and_server")
    busy, idle, stalls = [], [], []
    with tempfile.TemporaryDirectory(prefix="mcp-bench-") as folder:
        with running([program, folder], r"^ready ", {**OFFSCREEN, "MCP_ADMIN_PASSWORD": PASSWORD},
                     stdin=subprocess.PIPE) as (line, window):
            base = line.split()[1]
            token = sign_in(base)

            def tell(word):
                window.stdin.write(word + "\n")
                window.stdin.flush()
                return float(window.stdout.readline().split()[1])

            add_services(base, token, 50)
            for _ in range(run.rounds):
                tell("rest")
                idle.append(wrk(run, base + "/api/v1/services/service-7", token).rate)
                tell("repaint")
                busy.append(wrk(run, base + "/api/v1/services/service-7", token).rate)
                stalls.append(tell("rest"))
    yield Result("Requests while four charts repaint", "requests/s", busy, idle, "window idle", 0.7)
    yield Result("Longest stall of that window", "ms", stalls, own_goal=50, more_is_better=False,
                 note=f"the worst of all rounds: {max(stalls):.0f} ms")


@row
def window_stalls(run):
    """The whole window with 10,000 services, 5 M lines and 50 charts, worked in: the longest work of one event"""
    services, lines, charts = 10_000, 5_000_000, 50
    found = {}
    for _ in range(run.rounds):
        for measured, values in triples(output_of([built(run, "bench_window_stalls"), services, lines, charts], OFFSCREEN)).items():
            found.setdefault(measured, []).extend(values)
    for work, name in (("connect", "10k services arrive"), ("page", "another page"), ("sort", "sort 10k services"), ("filter", "filter them as typed"),
                       ("select-all", "choose them all"), ("samples", "10k samples arrive"), ("service", "open a service"),
                       ("lines", "4,000 lines arrive"), ("log-scroll", "scroll through 5 M lines"), ("log-search", "search them as typed"),
                       ("charts", "a sample in 50 charts")):
        yield Result(f"Window: {name}", "ms", found[work, "longest"], own_goal=50, more_is_better=False)
    stalls = [sum(found[work, kind][number] for work, kind in found if kind == "stalls") for number in range(run.rounds)]
    yield Result("Window: stalls of 50 ms or more", "", stalls, own_goal=0, more_is_better=False)


@row
def console_idle(run):
    """The console on its dashboard with its local server and 50 services, five of which run: processor time while nobody touches it"""
    shares = []
    with screen() as display, tempfile.TemporaryDirectory(prefix="mcp-bench-") as folder:
        with daemon(run, os.path.join(folder, "server")) as (base, token, _):
            add_services(base, token, 50)
            for number in range(RUNNING):
                call(f"{base}/api/v1/services/service-{number}/start", "POST", None, token)
        settings = os.path.join(folder, "console.ini")
        pathlib.Path(settings).write_text("")
        with running([built(run, "mcp-console"), "--local", "--port", "0", "--data-dir", os.path.join(folder, "server"),
                      "--settings", settings, "--tell-first-paint"], r"^first useful paint", display) as (_, program):
            time.sleep(2 * SETTLED_SECONDS)
            for _ in range(run.rounds):
                before, begun = processor_seconds(program.pid), time.monotonic()
                time.sleep(max(10, run.seconds))
                shares.append(100 * (processor_seconds(program.pid) - before) / (time.monotonic() - begun))
    yield Result("Console: processor while idle", "%", shares, own_goal=1, more_is_better=False, note="window and server, of one core")


def processor_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def screen():
    """A virtual screen of its own. Yields the environment that leads to it."""
    need("Xvfb", "xdotool")
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                              pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        number = os.read(read, 16).decode().strip()
        if not number:
            raise Missing("Xvfb did not start")
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        os.close(read)
        end(server)


SETTLED_SECONDS = 5  # after the first paint, memory is looked at
RUNNING = 5          # of the fifty services; they start again with the server, and their own memory is not ours


def console_once(run, display, folder):
    """Seconds from the program's start until the services are on the screen, and memory a while later."""
    settings = os.path.join(folder, "console.ini")
    pathlib.Path(settings).write_text("")
    begun = time.monotonic()
    with running([built(run, "mcp-console"), "--local", "--port", "0", "--data-dir", os.path.join(folder, "server"),
                  "--settings", settings, "--tell-first-paint"], r"^first useful paint", display) as (_, program):
        seconds = time.monotonic() - begun
        time.sleep(SETTLED_SECONDS)
        return seconds, tree_mb(program.pid, without="sleep")


def chromium_once(display):
    """The same of an empty app window: until it is there."""
    with tempfile.TemporaryDirectory(prefix="mcp-bench-", ignore_cleanup_errors=True) as profile:
        begun = time.monotonic()
        with running(["chromium", "--no-sandbox", "--app=about:blank", "--disable-gpu", "--disable-quic", "--no-first-run",
                      "--disable-background-networking", "--disable-component-update", "--disable-sync",
                      f"--user-data-dir={profile}"], environment=display) as (_, program):
            output_of(["timeout", "60", "xdotool", "search", "--sync", "--onlyvisible", "--class", "chromium"], display)
            seconds = time.monotonic() - begun
            time.sleep(SETTLED_SECONDS)
            return seconds, tree_mb(program.pid)


@row
def console_start(run):
    """The console with its local server and 50 services: start to first useful paint, and memory, beside Chromium"""
    ours, peers = [], []
    with screen() as display, tempfile.TemporaryDirectory(prefix="mcp-bench-") as folder:
        with daemon(run, os.path.join(folder, "server")) as (base, token, _):
            add_services(base, token, 50)
            for number in range(RUNNING):
                call(f"{base}/api/v1/services/service-{number}/start", "POST", None, token)
        for _ in range(run.rounds):
            ours.append(console_once(run, display, folder))
            if shutil.which("chromium"):
                peers.append(chromium_once(display))
    note = "" if peers else "Chromium is not installed"
    yield Result("Console: start to first useful paint", "s", [one[0] for one in ours], [one[0] for one in peers],
                 "empty Chromium window", 0.25, more_is_better=False, note=note)
    yield Result("Console: memory, server and 50 services", "MB", [one[1] for one in ours], [one[1] for one in peers],
                 "empty Chromium window", 0.3, more_is_better=False, note=note)
