#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_samples.py BENCH_SAMPLES [--rounds N]: the sample store beside Prometheus, on the same two
million samples and in turns. Prints one table: ours, the peer's, the ratio and the goal.

The peer loads by `promtool tsdb create-blocks-from openmetrics` and answers query_range over HTTP on
loopback; ours loads from memory and from the same text, and answers in the process, without HTTP.
scripts/bench uses the parts of this file, and asks both over HTTP."""

import argparse
import contextlib
import http.client
import os
import pathlib
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

SAMPLES = 2_000_000
INTERVAL, EACH, SERIES = 5, 10_000, 200
# They end a moment ago, so that no store thinks them too old to keep.
START = int(time.time()) // 60 * 60 - INTERVAL * EACH - 60
os.environ["BENCH_SAMPLES_START"] = str(START)
SCRIPT = pathlib.Path(__file__).with_name("samples_query.lua")
NAMES = ["http_requests_total", "http_errors_total", "tool_calls_total", "network_receive_bytes_total",
         "process_cpu_seconds_total", "resident_memory_bytes", "memory_usage", "cpu_usage",
         "request_latency_mean", "up"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def folder_size(path):
    return sum(file.stat().st_size for file in pathlib.Path(path).rglob("*") if file.is_file())


def ours(program, folder, text):
    out = subprocess.run([program, "run", folder, text], check=True, capture_output=True, text=True).stdout
    return {name: float(value) for name, value in (line.split() for line in out.splitlines())}


def query_for(port, seconds, seed, counts):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    rng = random.Random(seed)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        index = rng.randrange(SERIES)
        start = START + rng.randrange(EACH - 2000) * INTERVAL
        selector = f'{NAMES[index % 10]}{{service="service-{index // 10}",replica="0"}}'
        query = urllib.parse.urlencode({"query": selector, "start": start, "end": start + 1999 * INTERVAL, "step": INTERVAL})
        connection.request("GET", "/api/v1/query_range?" + query)
        body = connection.getresponse().read()
        if body.count(b"],[") != 1999:
            raise SystemExit("the peer did not give 2,000 points")
        counts[seed] += 1


def load(folder, text):
    """The peer's blocks below the folder, made anew."""
    figures = {}
    blocks = os.path.join(folder, "blocks")
    shutil.rmtree(blocks, ignore_errors=True)
    begin = time.monotonic()
    subprocess.run(["promtool", "tsdb", "create-blocks-from", "openmetrics", text, blocks], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    figures["load_seconds"] = time.monotonic() - begin
    figures["bytes_per_sample"] = folder_size(blocks) / SAMPLES
    return figures


@contextlib.contextmanager
def serving(folder):
    """Prometheus over what load() made. Yields its port."""
    port = free_port()
    blocks = os.path.join(folder, "blocks")
    config = os.path.join(folder, "empty.yml")
    pathlib.Path(config).write_text("global: {}\n")
    server = subprocess.Popen(["prometheus", f"--config.file={config}", f"--storage.tsdb.path={blocks}",
                               f"--web.listen-address=127.0.0.1:{port}", "--storage.tsdb.retention.time=100y"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            try:
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
                connection.request("GET", "/-/ready")
                if connection.getresponse().status == 200:
                    break
            except OSError:
                pass
            time.sleep(0.1)
        yield port
    finally:
        server.terminate()
        server.wait()


def peer(folder, text):
    figures = load(folder, text)
    with serving(folder) as port:
        counts = [0, 0]
        threads = [threading.Thread(target=query_for, args=(port, 3, seed, counts)) for seed in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        figures["queries_per_second"] = sum(counts) / 3
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    for needed in ("promtool", "prometheus"):
        if not shutil.which(needed):
            sys.exit(f"{needed} is not installed: apt install prometheus")
    mine, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        text = os.path.join(folder, "samples.om")
        subprocess.run([options.program, "generate", text], check=True)
        for _ in range(options.rounds):
            theirs.append(peer(folder, text))
            mine.append(ours(options.program, folder, text))

    def median(rounds, name):
        return statistics.median(one[name] for one in rounds)

    rows = [("bytes a sample", "bytes_per_sample", "bytes_per_sample", "at most 0.7x"),
            ("load 2 M samples from memory, s", "load_seconds", "load_seconds", "at most 0.2x"),
            ("load 2 M samples from text, s", "load_text_seconds", "load_seconds", ""),
            ("2,000-point range queries/s, one thread", "queries_per_second", "queries_per_second", "at least 4x"),
            ("2,000-point range queries/s, two threads", "queries_per_second_2_threads", "queries_per_second", "")]
    print(f"{'':44}{'ours':>10}{'peer':>10}{'ratio':>9}  goal")
    for title, our_name, peer_name, goal in rows:
        a, b = median(mine, our_name), median(theirs, peer_name)
        print(f"{title:44}{a:10.4g}{b:10.4g}{a / b:8.2f}x  {goal}")
    print(f"{'open, s':44}{median(mine, 'open_seconds'):10.4g}")


if __name__ == "__main__":
    main()
