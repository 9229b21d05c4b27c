# SPDX-License-Identifier: GPL-3.0-or-later
"""The stage of scripts/soak: the console on a screen in memory, ten services that write, and a watcher."""
import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from screenshots_stage import call, free_port, program, screen, wait_for

SERVICES = 10
HEAD_START = 90 # seconds before they write: the window shows no more than 2,000 earlier lines of each
NOTICED_MS = 50
FLAT_MB = 8
# Writes numbered lines at an even pace: one in four is JSON, one in a hundred a warning or an error.
WRITER = ("import sys,time,json\n"
          "rate=int(sys.argv[1]); n=0; time.sleep(float(sys.argv[2])); start=time.monotonic()\n"
          "while True:\n"
          "    due=int((time.monotonic()-start)*rate)\n"
          "    out=[]\n"
          "    while n<due:\n"
          "        n+=1\n"
          "        text='tools/call read_file path=/data/%d.csv took 3 ms, connection to postgres is good'%n\n"
          "        if n%4==0: out.append(json.dumps({'level':'info','msg':text,'n':n}))\n"
          "        elif n%100==1: out.append(('ERROR ' if n%200==1 else 'WARN ')+text)\n"
          "        else: out.append(text)\n"
          "    if out: sys.stdout.write('\\n'.join(out)+'\\n'); sys.stdout.flush()\n"
          "    time.sleep(0.05)\n")


def name(number):
    return f"writer-{number}"


class Console:
    """What the console tells of itself: a line of figures every few seconds, and each stall as it happens."""

    def __init__(self, process):
        self.process, self.figures, self.stalls = process, {}, []
        for stream, use in ((process.stdout, self.figure), (process.stderr, self.stall)):
            threading.Thread(target=self.read, args=[stream, use], daemon=True).start()

    @staticmethod
    def read(stream, use):
        for line in stream:
            use(line)

    def figure(self, line):
        if line.startswith("figures "):
            self.figures = {key: int(value) for key, value in (pair.split("=") for pair in line.split()[1:])}

    def stall(self, line):
        found = re.search(r"stood still for (\d+) ms, (\d+) of them at work \((.*)\)", line)
        if found:
            self.stalls.append((int(found[2]), int(found[1]), found[3]))

    def memory_mb(self):
        """Of its process, the local server in it included: all with its share of libraries, and what is its own alone.
        The share falls while other programs use the same libraries, so growth is told by the latter."""
        with open(f"/proc/{self.process.pid}/smaps_rollup", encoding="ascii") as rollup:
            sizes = dict(re.findall(r"^(\w+):\s+(\d+) kB$", rollup.read(), re.MULTILINE))
        return int(sizes["Pss"]) / 1024, int(sizes["Anonymous"]) / 1024

    def own_stalls(self):
        return [stall for stall in self.stalls if stall[0] >= NOTICED_MS]


class Keys:
    def __init__(self, environment, size):
        self.environment = environment
        window = wait_for("the window", lambda: self.do("search", "--onlyvisible", "--name", "MCP Console").split())[0]
        self.do("windowmove", window, 0, 0, "windowsize", window, *size, "windowfocus", window)

    def do(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, check=True).stdout

    def press(self, *keys):
        self.do("key", *keys)


def written_lines(base, token, service):
    """The number of a service's last line in the server's log, which is how many it has written."""
    entries = call(base, f"/api/v1/services/{service}/logs?lines=100", token=token)["data"]["logs"]
    numbers = [int(found[1]) for entry in entries if (found := re.search(r"/data/(\d+)\.csv", entry["message"]))]
    return max(numbers, default=0)


def follow_all(console, keys):
    """The page of logs begins with some of what runs; the others are chosen as a person would."""
    keys.press("ctrl+3")
    wait_for("the first services on the page of logs", lambda: console.figures.get("services"))
    for number in range(console.figures["services"], SERVICES):
        for patience in (2, 4, 8, 16):  # seconds for the list to open; there is nothing to wait for that a screen would tell
            keys.press("ctrl+l")
            time.sleep(patience)
            keys.do("type", "--delay", 40, name(number))
            time.sleep(patience / 2)
            keys.press("Return")
            time.sleep(patience)
            keys.press("Escape")
            time.sleep(0.5)
            if console.figures["services"] > number:
                break
    wait_for(f"{SERVICES} services on the page of logs", lambda: console.figures["services"] == SERVICES, 20)


def run(arguments, display, folder):
    port = free_port()
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "en_US.UTF-8"}
    environment.pop("WAYLAND_DISPLAY", None)
    command = [arguments.bin / "mcp-console", "--local", "--data-dir", folder / "data", "--port", port,
               "--settings", folder / "settings.ini", "--tell-figures", "1"]
    with program(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        console = Console(process)
        base = f"http://127.0.0.1:{port}"
        wait_for("the local server", lambda: call(base, "/health"))
        password = wait_for("the first password", lambda: (folder / "data/initial-admin-password").read_text().strip())

        def sign_in():
            return call(base, "/api/v1/auth/login", "POST",
                        {"username": "admin@localhost", "password": password})["data"]["accessToken"]

        keys = Keys(environment, arguments.size)
        token = sign_in()
        rate = arguments.rate // SERVICES
        for number in range(SERVICES):
            call(base, "/api/v1/services", "POST",
                 {"id": name(number), "name": name(number), "command": ["python3", "-u", "-c", WRITER, str(rate), str(HEAD_START)],
                  "healthCheck": {"type": "process"}}, token)
        for number in range(SERVICES):
            call(base, f"/api/v1/services/{name(number)}/start", "POST", None, token)
        wait_for("ten services that run", lambda: states(base, token).count("running") == SERVICES)
        follow_all(console, keys)

        memory = watch(arguments, console, keys)

        token = sign_in()
        for number in range(SERVICES):
            call(base, f"/api/v1/services/{name(number)}/stop", "POST", None, token)
        wait_for("ten services that stopped", lambda: states(base, token).count("stopped") == SERVICES)
        written = sum(written_lines(base, token, name(number)) for number in range(SERVICES))
        last = time.monotonic() + 20  # the window's own figures come every few seconds
        while unseen(console, written) > 0 and time.monotonic() < last:
            time.sleep(0.5)
    return console, memory, written


def watch(arguments, console, keys):
    """Prints a row now and then, walks through the pages, and gives back (second, MB of its own beside the log's text)."""
    print(f"{'minute':>7} {'memory MB':>10} {'own, no log':>11} {'lines':>10} {'told lost':>10} {'stalls':>7} {'own':>5} {'longest own ms':>15}",
          flush=True)
    begun, rows, memory = time.monotonic(), 0, []
    while (past := time.monotonic() - begun) < arguments.seconds:
        if console.process.poll() is not None:
            sys.exit(f"Error: the console ended with {console.process.returncode}.")
        if past >= rows * arguments.every and console.figures:
            rows += 1
            seen, (whole, own) = console.figures, console.memory_mb()
            memory.append((past, own - seen["buffer_kb"] / 1024))
            print(f"{past / 60:7.1f} {whole:10.1f} {memory[-1][1]:11.1f} {seen['lines']:10} {seen['missed']:10} {seen['stalls']:7} "
                  f"{seen['own_stalls']:5} {seen['longest_own_ms']:15}", flush=True)
            if arguments.walk:
                for page in (1, 2, 4, 3):
                    keys.press(f"ctrl+{page}")
                    time.sleep(0.7)
        time.sleep(0.5)
    return memory


def states(base, token):
    return [service["status"] for service in call(base, "/api/v1/services", token=token)["data"]]


def unseen(console, written):
    """Lines that the window neither has nor tells as lost."""
    return max(0, written - console.figures.get("lines", 0) - console.figures.get("missed", 0))


def growth_mb(memory):
    """Between the second quarter of the time and the last, by their medians; nothing: too short to tell."""
    quarter = len(memory) // 4
    if quarter < 2:
        return None
    return statistics.median(mb for _, mb in memory[-quarter:]) - statistics.median(mb for _, mb in memory[quarter:2 * quarter])


def judge(console, memory, written):
    """Prints what held and what did not; the exit code."""
    grown, lost, stalls = growth_mb(memory), unseen(console, written), console.own_stalls()
    figures = console.figures
    verdicts = [
        ("memory beside the log's text", "too short to tell" if grown is None else f"{grown:+.1f} MB from the second quarter to the last",
         grown is None or grown <= max(FLAT_MB, 0.05 * memory[0][1])),
        (f"stalls of {NOTICED_MS} ms or more", f"{len(stalls)} of its own making, {len(console.stalls) - len(stalls)} more "
         "in which it waited for a processor", not stalls),
        ("lines lost unseen", f"{lost} of {written}; the window has {figures.get('lines', 0)}, tells {figures.get('missed', 0)} as lost "
         f"and {figures.get('gaps', 0)} gaps of unknown length", lost == 0),
    ]
    for what, told, holds in verdicts:
        print(f"{'holds' if holds else 'FAILS':>7}  {what}: {told}")
    for own, whole, what in sorted(console.stalls, reverse=True)[:10]:
        print(f"         {own} ms at work of {whole} ms: {what}")
    return 0 if all(holds for _, _, holds in verdicts) else 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--every", type=float, default=60)
    parser.add_argument("--rate", type=int, default=2000)
    parser.add_argument("--size", type=lambda text: tuple(int(part) for part in text.split("x")), default=(1280, 800))
    parser.add_argument("--still", dest="walk", action="store_false")
    arguments = parser.parse_args()
    with screen(arguments.size) as display, tempfile.TemporaryDirectory(prefix="mcp-soak-") as folder:
        return judge(*run(arguments, display, pathlib.Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
