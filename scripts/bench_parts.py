# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rows of scripts/bench share: starting and ending programs, asking wrk and the daemon, and
figures that become one table."""
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
import tempfile
import time
import urllib.request

ROWS = []
PASSWORD = "bench-Passw0rd-4711"


@dataclasses.dataclass
class Result:
    work: str
    unit: str
    ours: list
    peer: list = dataclasses.field(default_factory=list)
    peer_name: str = ""
    goal: float = None          # of the ratio ours / peer
    more_is_better: bool = True
    note: str = ""
    own_goal: float = None      # without a peer: of our own figure, in its unit


class Missing(Exception):
    """What a row needs is not there; its text says what."""


def row(function):
    ROWS.append(function)
    return function


def need(*programs):
    for program in programs:
        if not shutil.which(program):
            raise Missing(f"{program} is not installed")


def built(run, name):
    program = run.bin / name
    if not program.exists():
        raise Missing(f"{name} was not built")
    return program


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def end(program):
    """By its own id, kindly first."""
    if program.poll() is None:
        program.send_signal(signal.SIGTERM)
        try:
            program.wait(20)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


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
        if program.stdin and not program.stdin.closed:
            program.stdin.close()
        end(program)
        program.stdout.close()
        errors.close()


def output_of(command, environment=None):
    """What a program prints; its last words when it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, env={**os.environ, **(environment or {})})
    if done.returncode != 0:
        words = (done.stderr or done.stdout).strip().splitlines()[-2:]
        raise Missing(f"{pathlib.Path(command[0]).name} ended with {done.returncode}: {' / '.join(words)}")
    return done.stdout


def timed(command, environment=None, folder=None):
    """Seconds and peak memory in MB of a program that ends well."""
    begun = time.monotonic()
    program = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, env={**os.environ, **(environment or {})}, cwd=folder)
    _, status, usage = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    return time.monotonic() - begun, usage.ru_maxrss / 1024, program.returncode


def named_values(text):
    """"name value" a line."""
    return {name: float(value) for name, value in (line.split() for line in text.splitlines() if line)}


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
    cost_us: float = 0.0


def wrk(run, url, token=None, connections=32, script=None, environment=None):
    need("wrk")
    command = ["wrk", "-t1", f"-c{connections}", f"-d{run.seconds}s", "--latency", url]
    if script:
        command += ["-s", str(script)]
    if token:
        command += ["-H", f"Authorization: Bearer {token}"]
    text = output_of(command, environment)
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    if failed:
        raise Missing(f"{failed.group(1)} answers from {url} were errors")
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", text)
    scale = {"us": 0.001, "ms": 1, "s": 1000}
    return Wrk(float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1)), float(p99.group(1)) * scale[p99.group(2)])


def sign_in(base):
    """An access token of the administrator."""
    answer = call(base + "/api/v1/auth/login", "POST", {"username": "admin@localhost", "password": PASSWORD})
    return answer["data"]["accessToken"]


@contextlib.contextmanager
def daemon(run, folder, environment=None):
    """A daemon of ours on this folder, signed in. Yields its address, an access token and the program."""
    command = [built(run, "mcp-platform-server"), "--data-dir", folder, "--listen", "127.0.0.1:0",
               "--public-rate-tier", "enterprise"]
    with running(command, r"^ready ", {"MCP_ADMIN_PASSWORD": PASSWORD, **(environment or {})}) as (line, program):
        base = line.split()[1]
        program.data_folder = pathlib.Path(folder)
        yield base, sign_in(base), program


def add_services(base, token, count):
    for number in range(count):
        call(base + "/api/v1/services", "POST",
             {"id": f"service-{number}", "name": f"service-{number}", "command": ["sleep", "1000"], "healthCheck": {"type": "none"},
              "description": "A service of the benchmark", "port": 3000 + number,
              "environment": {"LOG_LEVEL": "info"}, "labels": {"team": "platform"}}, token)


@contextlib.contextmanager
def platform(run, services=0):
    """A daemon of ours on a fresh folder, signed in, with so many services that are not started."""
    with tempfile.TemporaryDirectory(prefix="mcp-bench-") as folder:
        with daemon(run, folder) as (base, token, program):
            add_services(base, token, services)
            yield base, token, program


def peer_program(run, name):
    program = run.peers / name
    if not program.exists():
        raise Missing("Go is not installed")
    return program


def node_peer(run, name):
    """A script of ours for Node, beside the packages it needs: an ES module finds them there only."""
    if not shutil.which("node") or not (run.source / "build/npm/node_modules/ws").is_dir():
        return None
    copy = run.source / "build/npm" / name
    shutil.copy(run.source / "tests/benchmarks/peers" / name, copy)
    return copy


def resident_mb(pid):
    """Proportional memory of a process, shared pages counted by share."""
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", text, re.M).group(1)) / 1024


def processor_seconds(pid):
    """What a process has used so far, in user and kernel mode."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wrk_on(run, program, url, token=None):
    """wrk's figures, and the microseconds of processor time that the program used for a request."""
    before = processor_seconds(program.pid)
    one = wrk(run, url, token)
    one.cost_us = (processor_seconds(program.pid) - before) / (one.rate * run.seconds) * 1e6
    return one


def tree_mb(pid, without=None):
    """The same of a process and all below it, but for programs of this name."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                parents.setdefault(int(fields[1]), []).append(int(entry.name))
    total, left = 0.0, [pid]
    while left:
        one = left.pop()
        left += parents.get(one, [])
        with contextlib.suppress(OSError, AttributeError):
            if pathlib.Path(f"/proc/{one}/comm").read_text().strip() != without:
                total += resident_mb(one)
    return total


def figures(values, unit):
    if not values:
        return "–"
    middle = statistics.median(values)
    text = f"{middle:,.0f}" if middle >= 100 else f"{middle:.3g}"
    spread = (max(values) - min(values)) / middle * 100 if middle and len(values) > 1 else 0
    return f"{text} {unit}" + (f" ±{spread / 2:.0f}%" if spread >= 1 else "")


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:g}"


def cells(one):
    """One line of the table: work, ours, peer, ratio, goal, and words."""
    ratio = goal = ""
    reached = None
    sign = "≥ " if one.more_is_better else "≤ "
    if one.goal is not None:
        goal = f"{sign}{one.goal:g}x"
    elif one.own_goal is not None:
        goal = f"{sign}{number(one.own_goal)} {one.unit}"
    if one.ours and one.peer:
        value = statistics.median(one.ours) / statistics.median(one.peer)
        ratio = f"{value:.2f}x" if value >= 0.1 else f"{value:.3f}x"
        if one.goal is not None:
            reached = value >= one.goal if one.more_is_better else value <= one.goal
    elif one.ours and one.own_goal is not None:
        value = statistics.median(one.ours)
        reached = value >= one.own_goal if one.more_is_better else value <= one.own_goal
    verdict = "" if reached is None else "reached" if reached else "missed"
    peer = figures(one.peer, one.unit) + (f" ({one.peer_name})" if one.peer else "")
    return (one.work, figures(one.ours, one.unit), peer, ratio, goal, ", ".join(part for part in (verdict, one.note) if part))


HEAD = ("Work", "Ours", "Peer", "Ratio", "Goal", "")


def table(results, markdown=False):
    lines = [HEAD, *map(cells, results)]
    if markdown:
        for at, line in enumerate(lines):
            print("| " + " | ".join(line) + " |")
            if at == 0:
                print("|" + "---|" * len(line))
        return
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    for at, line in enumerate(lines):
        print("  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip())
        if at == 0:
            print("  ".join("-" * width for width in widths).rstrip())
