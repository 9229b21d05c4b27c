# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of scripts/bench: what is run, against whom, and how the figures become one table.

Every row takes turns between ours and the peer; the median of the rounds counts. Goals are ratios of
ours to the peer, so that a slow machine is no excuse and a fast one no merit.
"""
import argparse
import contextlib
import dataclasses
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

ROWS = []


@dataclasses.dataclass
class Result:
    work: str
    unit: str
    ours: list
    peer: list = dataclasses.field(default_factory=list)
    peer_name: str = ""
    goal: float = None         # of the ratio ours / peer
    more_is_better: bool = True
    note: str = ""


class Missing(Exception):
    """What a row needs is not there; its text says what."""


def row(function):
    ROWS.append(function)
    return function


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(command, ready=None, environment=None, stdin=None):
    """A program for the length of the block, ended by its own id. Yields the line that says it is ready."""
    errors = tempfile.TemporaryFile()
    program = subprocess.Popen([str(part) for part in command], stdin=stdin, stdout=subprocess.PIPE, stderr=errors, text=True,
                               env={**os.environ, **(environment or {})})
    try:
        line = ""
        if ready:
            for line in program.stdout:
                if re.search(ready, line):
                    break
            else:
                errors.seek(0)
                said = errors.read().decode(errors="replace").strip().splitlines()[-3:]
                raise Missing(f"{pathlib.Path(command[0]).name} did not start: {' / '.join(said)}")
        yield line.strip(), program
    finally:
        if program.stdin:
            program.stdin.close()
        if program.poll() is None:
            program.send_signal(signal.SIGTERM)
            try:
                program.wait(20)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
        program.stdout.close()
        errors.close()


def call(url, method="GET", body=None, token=None):
    request = urllib.request.Request(url, method=method, data=None if body is None else json.dumps(body).encode())
    request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.loads(answer.read())


@dataclasses.dataclass
class Wrk:
    rate: float
    p99_ms: float


def wrk(run, url, token=None):
    if not shutil.which("wrk"):
        raise Missing("wrk is not installed")
    command = ["wrk", "-t1", "-c32", f"-d{run.seconds}s", "--latency", url]
    if token:
        command += ["-H", f"Authorization: Bearer {token}"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    if failed:
        raise Missing(f"{failed.group(1)} answers from {url} were errors")
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", text)
    scale = {"us": 0.001, "ms": 1, "s": 1000}
    return Wrk(float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1)), float(p99.group(1)) * scale[p99.group(2)])


@contextlib.contextmanager
def platform(run, services=0):
    """A daemon of ours on a fresh folder, signed in. Yields its address and an access token."""
    with tempfile.TemporaryDirectory(prefix="mcp-bench-") as folder:
        command = [run.bin / "mcp-platform-server", "--data-dir", folder, "--listen", "127.0.0.1:0",
                   "--public-rate-tier", "enterprise"]
        with running(command, r"^ready ", {"MCP_ADMIN_PASSWORD": "bench-Passw0rd-4711"}) as (line, program):
            base = line.split()[1]
            signed_in = call(base + "/api/v1/auth/login", "POST",
                             {"username": "admin@localhost", "password": "bench-Passw0rd-4711"})
            token = signed_in["data"]["accessToken"]
            for number in range(services):
                call(base + "/api/v1/services", "POST",
                     {"id": f"service-{number}", "name": f"service-{number}", "command": ["sleep", "1000"],
                      "description": "A service of the benchmark", "port": 3000 + number,
                      "environment": {"LOG_LEVEL": "info"}, "labels": {"team": "platform"}}, token)
            program.data_folder = pathlib.Path(folder)
            yield base, token, program


def peer_program(run, name):
    program = run.peers / name
    if not program.exists():
        raise Missing("Go is not installed")
    return program


@row
def service_by_id(run):
    """GET /services/{id} with token, permission, rate limit and row, 32 keep-alive connections"""
    ours, peers = [], []
    with platform(run, services=50) as (base, token, _):
        with running([peer_program(run, "peer_service_api")], r"^ready ") as (line, _):
            _, port, peer_token = line.split()
            for _ in range(run.rounds):
                ours.append(wrk(run, base + "/api/v1/services/service-7", token))
                peers.append(wrk(run, f"http://127.0.0.1:{port}/api/v1/services/service-7", peer_token))
    yield Result("GET /services/{id}", "requests/s", [one.rate for one in ours], [one.rate for one in peers], "Go net/http", 1.0)
    yield Result("GET /services/{id}, slowest 1%", "ms", [one.p99_ms for one in ours], [one.p99_ms for one in peers],
                 "Go net/http", 0.5, more_is_better=False)


@row
def info(run):
    """GET /info against a bare Qt HTTP Server with one handler"""
    bare = run.bin / "bench_qt_http_bare"
    ours, peers = [], []
    with platform(run) as (base, _, _), contextlib.ExitStack() as stack:
        port = 0
        if bare.exists():
            line, _ = stack.enter_context(running([bare], r"^ready "))
            port = line.rsplit(":", 1)[1]
        for _ in range(run.rounds):
            ours.append(wrk(run, base + "/api/v1/info").rate)
            if port:
                peers.append(wrk(run, f"http://127.0.0.1:{port}/").rate)
    yield Result("GET /info", "requests/s", ours, peers, "bare Qt HTTP Server", 1.3,
                 note="" if port else "the bare server was not built")


@row
def http_least(run):
    """The listener with the least of handlers, against Qt HTTP Server and Go with the same"""
    if not (run.bin / "bench_http_server").exists():
        raise Missing("bench_http_server was not built")
    ours, bare, go = [], [], []
    with contextlib.ExitStack() as stack:
        def start(command):
            return stack.enter_context(running(command, r"^ready ", stdin=subprocess.PIPE))[0].split()[1]
        own_address = start([run.bin / "bench_http_server"])
        bare_address = start([run.bin / "bench_qt_http_bare"])
        go_program = run.peers / "http_info"
        go_address = start([go_program]) if go_program.exists() else None
        for _ in range(run.rounds):
            ours.append(wrk(run, own_address + "/").rate)
            bare.append(wrk(run, bare_address + "/").rate)
            if go_address:
                go.append(wrk(run, go_address + "/").rate)
    yield Result("Listener, least handler", "requests/s", ours, bare, "bare Qt HTTP Server", 1.5)
    yield Result("Listener, least handler", "requests/s", ours, go, "Go net/http", note="" if go else "Go is not installed")


@row
def fan_out(run):
    """WebSocket: one event of 100 bytes to 100 and 500 readers, as fast as they read"""
    readers = run.bin / "bench_ws_readers"
    if not readers.exists():
        raise Missing("bench_ws_readers was not built")
    # An ES module finds its packages beside itself only.
    peer_script = run.source / "build/npm/ws_fanout.mjs"
    has_peer = shutil.which("node") and (run.source / "build/npm/node_modules/ws").is_dir()
    if has_peer:
        shutil.copy(run.source / "tests/benchmarks/peers/ws_fanout.mjs", peer_script)

    def read(address, clients):
        text = subprocess.run([readers, address.rsplit(":", 1)[1], str(clients), str(run.seconds)],
                              capture_output=True, text=True, check=True).stdout
        return float(text.split()[0])

    for clients in (100, 500):
        ours, peers = [], []
        # In turns and not side by side: a publisher without readers would still be publishing.
        for _ in range(run.rounds):
            with running([run.bin / "bench_http_server"], r"^ready ", stdin=subprocess.PIPE) as (line, program):
                program.stdin.write("burst 32\n")
                program.stdin.flush()
                ours.append(read(line.split()[1], clients))
            if has_peer:
                with running(["node", peer_script, "32"], r"^ready ") as (line, _):
                    peers.append(read(line.split()[1], clients))
        yield Result(f"Fan-out to {clients} readers", "messages/s", ours, peers, "Node ws", 5,
                     note="" if peers else "Node's ws is not installed")


@row
def log_capture(run):
    """Lines from one child that writes as fast as it may, until all are in the log's files"""
    lines = 400_000 * run.seconds
    rates, growth, lost = [], [], 0
    for _ in range(run.rounds):
        with platform(run) as (base, token, program):
            call(base + "/api/v1/services", "POST",
                 {"id": "writer", "name": "writer", "restartPolicy": "never", "healthCheck": {"type": "none"},
                  "command": ["seq", "-f", "request %.0f served in 3 ms, all is well", "1", str(lines)]}, token)
            before, most = resident_mb(program.pid), 0.0
            begun = time.monotonic()
            call(base + "/api/v1/services/writer/start", "POST", None, token)
            # Its last line is in the log before the service counts as ended.
            while call(base + "/api/v1/services/writer", token=token)["data"]["status"] in ("starting", "running", "stopping"):
                most = max(most, resident_mb(program.pid))
                time.sleep(0.05)
            rates.append(lines / (time.monotonic() - begun))
            growth.append(most - before)
            kept = sum(file.read_bytes().count(b" served in 3 ms") for file in
                       (program.data_folder / "logs").rglob("*") if file.is_file())
            lost += lines - kept
    yield Result("Log capture from one child", "lines/s", rates, note=f"goal 200,000; {lost:,} lines missing" if lost
                 else "goal 200,000; every line is in the files")
    yield Result("Log capture: memory it takes", "MB", growth, more_is_better=False)


def resident_mb(pid):
    """Proportional memory of a process, shared pages counted by share."""
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", text, re.M).group(1)) / 1024


@row
def server_memory(run):
    """The server alone: start to `ready`, and memory with 50 services known"""
    starts, memory = [], []
    for _ in range(run.rounds):
        with tempfile.TemporaryDirectory(prefix="mcp-bench-") as folder:
            command = [run.bin / "mcp-platform-server", "--data-dir", folder, "--listen", "127.0.0.1:0"]
            environment = {"MCP_ADMIN_PASSWORD": "bench-Passw0rd-4711"}
            with running(command, r"^ready ", environment):
                pass  # the first start makes keys and the administrator; the second is the usual one
            begun = time.monotonic()
            with running(command, r"^ready ", environment):
                starts.append((time.monotonic() - begun) * 1000)
    with platform(run, services=50) as (_, _, program):
        memory.append(resident_mb(program.pid))
    yield Result("Server: start to ready", "ms", starts, more_is_better=False)
    yield Result("Server: memory with 50 services", "MB", memory, more_is_better=False)


def figures(values, unit):
    if not values:
        return "–"
    middle = statistics.median(values)
    text = f"{middle:,.0f}" if middle >= 100 else f"{middle:.3g}"
    spread = (max(values) - min(values)) / middle * 100 if middle and len(values) > 1 else 0
    return f"{text} {unit}" + (f" ±{spread / 2:.0f}%" if spread >= 1 else "")


def table(results):
    lines = [("Work", "Ours", "Peer", "Ratio", "Goal", "")]
    for one in results:
        ratio = goal = verdict = ""
        if one.ours and one.peer:
            value = statistics.median(one.ours) / statistics.median(one.peer)
            ratio = f"{value:.2f}x"
            if one.goal is not None:
                reached = value >= one.goal if one.more_is_better else value <= one.goal
                verdict = "reached" if reached else "missed"
        if one.goal is not None:
            goal = ("≥ " if one.more_is_better else "≤ ") + f"{one.goal:g}x"
        peer = figures(one.peer, one.unit) + (f" ({one.peer_name})" if one.peer else "")
        lines.append((one.work, figures(one.ours, one.unit), peer, ratio, goal,
                      ", ".join(part for part in (verdict, one.note) if part)))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for number, line in enumerate(lines):
        print("  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths).rstrip())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--bin", type=pathlib.Path)
    parser.add_argument("--peers", type=pathlib.Path)
    parser.add_argument("--source", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("rows", nargs="*")
    run = parser.parse_args()
    if run.list:
        for function in ROWS:
            print(f"{function.__name__:20} {function.__doc__}")
        return 0

    results, missing = [], []
    for function in ROWS:
        if run.rows and not any(word in function.__name__ for word in run.rows):
            continue
        print(f"{function.__name__}: {function.__doc__}", file=sys.stderr, flush=True)
        try:
            results += list(function(run))
        except (Missing, OSError, subprocess.SubprocessError, KeyError) as problem:
            missing.append(f"{function.__name__}: not measured: {problem}")
    print(f"\n{run.rounds} rounds of {run.seconds} s, median ± half the spread, "
          f"{os.cpu_count()} processors, {time.strftime('%Y-%m-%d')}\n")
    table(results)
    for line in missing:
        print(line)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
