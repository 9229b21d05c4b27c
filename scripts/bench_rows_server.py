# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of scripts/bench about the server."""
import contextlib
import os
import subprocess
import sys
import tempfile
import time

from bench_parts import (PASSWORD, Result, built, call, daemon, named_values, need, node_peer, output_of,
                         peer_program, platform, resident_mb, row, running, wrk, wrk_on)


@row
def service_by_id(run):
    """GET /services/{id} with token, permission, rate limit and row, 32 keep-alive connections"""
    ours, peers = [], []
    with platform(run, services=50) as (base, token, program):
        with running([peer_program(run, "peer_service_api")], r"^ready ") as (line, peer):
            _, port, peer_token = line.split()
            for _ in range(run.rounds):
                ours.append(wrk_on(run, program, base + "/api/v1/services/service-7", token))
                peers.append(wrk_on(run, peer, f"http://127.0.0.1:{port}/api/v1/services/service-7", peer_token))
    yield Result("GET /services/{id}", "requests/s", [one.rate for one in ours], [one.rate for one in peers], "Go net/http", 1.0)
    yield Result("GET /services/{id}, slowest 1%", "ms", [one.p99_ms for one in ours], [one.p99_ms for one in peers],
                 "Go net/http", 0.5, more_is_better=False)
    yield Result("GET /services/{id}, processor time", "µs", [one.cost_us for one in ours], [one.cost_us for one in peers],
                 "Go net/http", more_is_better=False)


@row
def info(run):
    """GET /info against a bare Qt HTTP Server with one handler"""
    bare = built(run, "bench_qt_http_bare")
    ours, peers = [], []
    with platform(run) as (base, _, program), running([bare], r"^ready ") as (line, peer):
        port = line.rsplit(":", 1)[1]
        for _ in range(run.rounds):
            ours.append(wrk_on(run, program, base + "/api/v1/info"))
            peers.append(wrk_on(run, peer, f"http://127.0.0.1:{port}/"))
    yield Result("GET /info", "requests/s", [one.rate for one in ours], [one.rate for one in peers], "bare Qt HTTP Server", 1.3)
    yield Result("GET /info, processor time", "µs", [one.cost_us for one in ours], [one.cost_us for one in peers],
                 "bare Qt HTTP Server", more_is_better=False)


@row
def http_least(run):
    """The listener with the least of handlers, against Qt HTTP Server and Go with the same"""
    ours, bare, go = [], [], []
    with contextlib.ExitStack() as stack:
        def start(command):
            return stack.enter_context(running(command, r"^ready ", stdin=subprocess.PIPE))[0].split()[1]
        own_address = start([built(run, "bench_http_server")])
        bare_address = start([built(run, "bench_qt_http_bare")])
        go_program = run.peers / "http_info"
        go_address = start([go_program]) if go_program.exists() else None
        for _ in range(run.rounds):
            ours.append(wrk(run, own_address + "/").rate)
            bare.append(wrk(run, bare_address + "/").rate)
            if go_address:
                go.append(wrk(run, go_address + "/").rate)
    yield Result("Listener, least handler", "requests/s", ours, bare, "bare Qt HTTP Server", 1.5)
    yield Result("Listener, least handler", "requests/s", ours, go, "Go net/http", note="" if go else "Go is not installed")


def messages(program, *arguments):
    return float(output_of([program, *arguments]).split()[0])


@row
def fan_out(run):
    """WebSocket: one event of 100 bytes to 100 and 500 readers, as fast as they read"""
    readers = built(run, "bench_ws_readers")
    peer = node_peer(run, "ws_fanout.mjs")

    def read(address, clients):
        return messages(readers, address.rsplit(":", 1)[1], clients, run.seconds)

    for clients in (100, 500):
        ours, peers = [], []
        # In turns and not side by side: a publisher without readers would still be publishing.
        for _ in range(run.rounds):
            with running([built(run, "bench_http_server")], r"^ready ", stdin=subprocess.PIPE) as (line, program):
                program.stdin.write("burst 32\n")
                program.stdin.flush()
                ours.append(read(line.split()[1], clients))
            if peer:
                with running(["node", peer, "32"], r"^ready ") as (line, _):
                    peers.append(read(line.split()[1], clients))
        yield Result(f"Fan-out of bare frames to {clients}", "messages/s", ours, peers, "Node ws", 5,
                     note="" if peers else "Node's ws is not installed")


# Lines a second that the service writes, by clients: more than can be fanned out, so that the way out is
# what is measured. The peer gets fewer, as it delivers less when it has to read more.
OUR_LINES = {100: 100_000, 500: 20_000}
PEER_LINES = {100: 6_000, 500: 1_200}
STALLED_LINES = 40_000  # well within reach, so that what a stalled client costs is not hidden by a full machine


@row
def events(run):
    """/ws of the daemon: log lines of a service as single events to 100 and 500 clients with filters"""
    subscribers = built(run, "bench_ws_subscribers")
    peer = node_peer(run, "ws_log_hub.mjs")
    writer = str(run.source / "tests/benchmarks/line_writer.py")

    def ours_once(clients, lines, *more):
        with platform(run) as (base, token, _):
            call(base + "/api/v1/services", "POST",
                 {"id": "writer", "name": "writer", "restartPolicy": "never", "healthCheck": {"type": "none"},
                  "command": [sys.executable, writer, str(lines)]}, token)
            call(base + "/api/v1/services/writer/start", "POST", None, token)
            return messages(subscribers, base.rsplit(":", 1)[1], token, clients, run.seconds, *more)

    for clients in (100, 500):
        ours, peers = [], []
        for _ in range(run.rounds):
            ours.append(ours_once(clients, OUR_LINES[clients]))
            if peer:
                with running(["node", peer, sys.executable, writer, PEER_LINES[clients]], r"^ready ") as (line, _):
                    peers.append(messages(subscribers, line.rsplit(":", 1)[1], "none", clients, run.seconds))
        yield Result(f"Events with filters to {clients} clients", "messages/s", ours, peers, "Node ws", 5,
                     note="" if peers else "Node's ws is not installed")
    stalled, free = [], []
    for _ in range(run.rounds):
        free.append(ours_once(100, STALLED_LINES))
        stalled.append(ours_once(100, STALLED_LINES, "stalled"))
    yield Result("The others while one client stalls", "messages/s", stalled, free, "none stalls", 0.95)


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
    yield Result("Log capture from one child", "lines/s", rates, own_goal=200_000,
                 note=f"{lost:,} lines missing" if lost else "every line is in the files")
    yield Result("Log capture: memory it takes", "MB", growth, more_is_better=False)


@row
def log_store(run):
    """The log reader and store on their own: 2 M lines of 100 bytes from a pipe, and back out"""
    rounds = [named_values(output_of([built(run, "bench_log_capture"), 2_000_000])) for _ in range(run.rounds)]

    def of(name):
        return [one[name] for one in rounds]

    lost = sum(of("lines_lost"))
    yield Result("Log store: lines from a pipe", "lines/s", of("lines_per_second"), own_goal=200_000,
                 note=f"{lost:.0f} lines lost" if lost else "none lost")
    yield Result("Log store: cores at 200,000 lines/s", "cores", of("cores_at_200000_lines_per_second"), more_is_better=False)
    yield Result("Log store: last 100 lines", "µs", of("tail_100_microseconds"), more_is_better=False)


@row
def samples(run):
    """Two million samples: bytes each, loading, and queries of 2,000 points, beside Prometheus"""
    need("promtool", "prometheus", "wrk")
    program = built(run, "bench_samples")
    sys.path.insert(0, str(run.source / "tests/benchmarks"))
    import bench_samples as peer_side
    mine, theirs, our_answers, peer_answers = [], [], [], []
    with tempfile.TemporaryDirectory(prefix="mcp-bench-") as folder:
        text = os.path.join(folder, "samples.om")
        subprocess.run([program, "generate", text], check=True)
        for _ in range(run.rounds):
            theirs.append(peer_side.load(folder, text))
            mine.append(peer_side.ours(program, folder, text))
        # Both over HTTP, each asked by the same wrk with the same two hundred series in turn.
        with peer_side.serving(folder) as port, daemon(run, os.path.join(folder, "from-memory")) as (base, token, _):
            for _ in range(run.rounds):
                peer_answers.append(wrk(run, f"http://127.0.0.1:{port}", connections=2, script=peer_side.SCRIPT,
                                        environment={"BENCH_QUERY": "prometheus"}).rate)
                our_answers.append(wrk(run, base, token, connections=2, script=peer_side.SCRIPT,
                                       environment={"BENCH_QUERY": "platform"}).rate)

    def of(rounds, name):
        return [one[name] for one in rounds]

    yield Result("Samples: size of each", "bytes", of(mine, "bytes_per_sample"), of(theirs, "bytes_per_sample"), "Prometheus",
                 0.7, more_is_better=False)
    yield Result("Samples: load 2 M from memory", "s", of(mine, "load_seconds"), of(theirs, "load_seconds"), "promtool, text",
                 0.2, more_is_better=False)
    yield Result("Samples: load 2 M from text", "s", of(mine, "load_text_seconds"), of(theirs, "load_seconds"), "promtool, text",
                 0.2, more_is_better=False)
    yield Result("Samples: 2,000 points over HTTP", "queries/s", our_answers, peer_answers, "Prometheus", 4)
    yield Result("Samples: the same inside the process", "queries/s", of(mine, "queries_per_second"), note="one thread, no HTTP")


@row
def server_memory(run):
    """The server alone: start to `ready`, and memory with 50 services known"""
    starts, memory = [], []
    for _ in range(run.rounds):
        with tempfile.TemporaryDirectory(prefix="mcp-bench-") as folder:
            command = [built(run, "mcp-platform-server"), "--data-dir", folder, "--listen", "127.0.0.1:0"]
            environment = {"MCP_ADMIN_PASSWORD": PASSWORD}
            with running(command, r"^ready ", environment):
                pass  # the first start makes keys and the administrator; the second is the usual one
            begun = time.monotonic()
            with running(command, r"^ready ", environment):
                starts.append((time.monotonic() - begun) * 1000)
        with platform(run, services=50) as (_, _, program):
            memory.append(resident_mb(program.pid))
    yield Result("Server: start to ready", "ms", starts, more_is_better=False)
    yield Result("Server: memory with 50 services", "MB", memory, more_is_better=False)
