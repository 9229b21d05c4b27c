# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of scripts/bench about services as containers: a Docker engine of the benchmark's own, an image
made from busybox, and a daemon of ours beside it. Needs root."""
import base64
import contextlib
import http.client
import json
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import tempfile
import time

from bench_parts import Missing, Result, call, daemon, end, need, output_of, row

CONTAINERS = 100
KILLS = 40
SCRIPT = "trap exit TERM; while :; do sleep 1; done"


class UnixConnection(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__("engine")
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(self.path)


def ask(connection, path, method="GET", body=None, headers=None):
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    return answer.status, answer.read()


@contextlib.contextmanager
def engine():
    """A Docker engine with our image in it. Yields its socket."""
    need("dockerd", "docker")
    busybox = shutil.which("busybox")
    if os.geteuid() != 0 or not busybox:
        raise Missing("an engine of one's own needs root and busybox")
    with tempfile.TemporaryDirectory(prefix="mcp-bench-engine-") as folder:
        path = folder + "/engine.sock"
        log = open(folder + "/log", "w")
        program = subprocess.Popen(["dockerd", "--host", "unix://" + path, "--data-root", folder + "/data", "--exec-root", folder + "/exec",
                                    "--pidfile", folder + "/pid", "--log-level", "error"], stdout=log, stderr=log,
                                   env={**os.environ, "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"})
        try:
            for _ in range(300):
                with contextlib.suppress(OSError):
                    if ask(UnixConnection(path), "/_ping")[0] == 200:
                        break
                time.sleep(0.1)
            else:
                raise Missing("dockerd did not start")
            root = pathlib.Path(folder, "root")
            (root / "bin").mkdir(parents=True)
            shutil.copy(busybox, root / "bin/busybox")
            for applet in ("sh", "sleep"):
                (root / "bin" / applet).symlink_to("busybox")
            tar = subprocess.run(["tar", "-C", root, "-c", "."], capture_output=True, check=True).stdout
            ask(UnixConnection(path), "/images/create?fromSrc=-&repo=mcp-bench/busybox&tag=1", "POST", tar, {"Content-Type": "application/x-tar"})
            yield path
            for container in json.loads(ask(UnixConnection(path), "/containers/json?all=1")[1]):
                ask(UnixConnection(path), f"/containers/{container['Id']}?force=1&v=1", "DELETE")
        finally:
            end(program)
            log.close()


@contextlib.contextmanager
def services_in_containers(run, count):
    with engine() as path, tempfile.TemporaryDirectory(prefix="mcp-bench-") as folder:
        with daemon(run, folder, {"DOCKER_HOST": "unix://" + path}) as (base, token, _):
            wait_for(lambda: call(base + "/api/v1/engine", token=token)["data"]["state"] == "up")
            for number in range(count):
                call(base + "/api/v1/services", "POST",
                     {"id": f"service-{number}", "runtime": "docker", "image": "mcp-bench/busybox:1", "command": ["/bin/sh", "-c", SCRIPT],
                      "healthCheck": {"type": "none"}, "restartPolicy": "never"}, token)
                call(base + f"/api/v1/services/service-{number}/start", "POST", {}, token)
            wait_for(lambda: len(json.loads(ask(UnixConnection(path), "/containers/json")[1])) == count)
            yield path, base, token


def wait_for(holds, seconds=120):
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            raise Missing("the containers did not come up")
        time.sleep(0.1)


def a_second_of(question, least=5):
    """How many milliseconds one takes, asked one after the other on one connection."""
    times, until = [], time.monotonic() + 1
    while time.monotonic() < until or len(times) < least:
        begun = time.monotonic()
        question()
        times.append((time.monotonic() - begun) * 1000)
    return statistics.median(times)


@row
def list_containers(run):
    """GET /services with 100 containers, against the engine's own list and docker ps"""
    ours, engines, program = [], [], []
    with services_in_containers(run, CONTAINERS) as (path, base, token):
        mine = http.client.HTTPConnection(base.split("//")[1])
        theirs = UnixConnection(path)
        for _ in range(run.rounds):
            ours.append(a_second_of(lambda: ask(mine, "/api/v1/services?limit=100", headers={"Authorization": f"Bearer {token}"})))
            engines.append(a_second_of(lambda: ask(theirs, "/containers/json?size=0")))
            program.append(a_second_of(lambda: output_of(["docker", "--host", "unix://" + path, "ps", "-q"])))
    yield Result(f"GET /services, {CONTAINERS} containers", "ms", ours, engines, "GET /containers/json?size=0", more_is_better=False)
    yield Result(f"GET /services, {CONTAINERS} containers", "ms", ours, program, "docker ps", more_is_better=False)


class EventReader:
    """As much of a WebSocket client as it takes to hear of services; frames of a server are not masked."""

    def __init__(self, base, token):
        host, port = base.split("//")[1].split(":")
        self.socket = socket.create_connection((host, int(port)))
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(f"GET /ws HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        self.stream = self.socket.makefile("rb")
        while self.stream.readline().strip():
            pass
        self.send({"type": "auth", "token": token})
        self.until(lambda message: message["type"] == "auth.ok")
        self.send({"type": "subscribe", "channel": "services"})
        self.until(lambda message: message["type"] == "subscribed")

    def send(self, message):
        text = json.dumps(message).encode()
        mask = os.urandom(4)
        head = bytes([0x81, 0x80 | len(text)]) if len(text) < 126 else bytes([0x81, 0x80 | 126]) + len(text).to_bytes(2, "big")
        self.socket.sendall(head + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(text)))

    def until(self, wanted):
        self.socket.settimeout(20)
        while True:
            kind, size = self.stream.read(2)
            if size in (126, 127):
                size = int.from_bytes(self.stream.read(2 if size == 126 else 8), "big")
            text = self.stream.read(size)
            if kind & 0x0F == 1 and wanted(json.loads(text)):
                return


@row
def container_events(run):
    """docker kill until a client of /ws hears that the service has failed, against docker events"""
    ours, theirs = [], []
    with services_in_containers(run, KILLS) as (path, base, token):
        reader = EventReader(base, token)
        labels = {container["Labels"]["io.mcp-console.service"]: container["Id"]
                  for container in json.loads(ask(UnixConnection(path), "/containers/json")[1])}
        events = UnixConnection(path)
        events.request("GET", "/events?filters=" + "%7B%22event%22%3A%5B%22die%22%5D%7D")
        stream = events.getresponse()
        for service, container in labels.items():
            begun = time.monotonic()
            ask(UnixConnection(path), f"/containers/{container}/kill", "POST")
            while container not in stream.readline().decode():
                pass
            theirs.append((time.monotonic() - begun) * 1000)
            reader.until(lambda message: service in json.dumps(message) and "error" in json.dumps(message))
            ours.append((time.monotonic() - begun) * 1000)
            time.sleep(0.1)
    yield Result("docker kill until the client knows", "ms", ours, theirs, "the engine's own event", more_is_better=False)
    slowest = [sorted(values)[int(len(values) * 0.99)] for values in (ours, theirs)]
    yield Result("docker kill until the client knows, slowest 1%", "ms", [slowest[0]], [slowest[1]], "the engine's own event", more_is_better=False)
