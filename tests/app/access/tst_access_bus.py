# SPDX-License-Identifier: GPL-3.0-or-later
"""A service is made, started, watched, read and deleted by somebody who sees nothing and holds no pointer.

Usage: tst_access_bus.py BIN-FOLDER, on a session bus of its own (with_bus.sh). The console is the real one
with its real local server, on a screen in memory that nobody looks at.
"""
import os
import pathlib
import random
import re
import socket
import subprocess
import sys
import tempfile
import time
import unittest

from gi.repository import Atspi

import bus

BIN = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else ".")
# Answers every health check, and says something every moment.
PROGRAM = '''
import http.server, os, threading, time
class Well(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200); self.end_headers()
    def log_message(self, *args): pass
server = http.server.HTTPServer(("127.0.0.1", int(os.environ["PORT"])), Well)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("ERROR nothing is wrong", flush=True)
n = 0
while True:
    n += 1
    print("tick", n, flush=True)
    time.sleep(0.2)
'''


def end(process):
    process.terminate()
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class AccessBus(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)
        (self.home / "run").mkdir(0o700)
        (self.home / "ticker.py").write_text(PROGRAM)
        number = self.screen()
        environment = dict(os.environ, DISPLAY=":" + number, HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home / "run"),
                           QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", LANGUAGE="en")
        self.command = [BIN / "mcp-console", "--data-dir", self.home / "server", "--settings", self.home / "settings.ini", "--port", "0"]
        self.environment = environment
        program = subprocess.Popen(self.command, env=environment)
        self.addCleanup(end, program)
        self.console = bus.Console(program.pid)

    def screen(self):
        """One with a number that nobody else will think of: those who count from 0 take each other's."""
        for _ in range(20):
            number = random.randrange(2000, 30000)
            screen = subprocess.Popen(["Xvfb", ":%d" % number, "-screen", "0", "1400x900x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
            self.addCleanup(end, screen)
            until = time.monotonic() + bus.PATIENCE
            while screen.poll() is None and time.monotonic() < until:
                with socket.socket(socket.AF_UNIX) as probe:
                    try:
                        probe.connect("/tmp/.X11-unix/X%d" % number)
                        return str(number)
                    except OSError:
                        time.sleep(0.05)
        raise AssertionError("no screen")

    def test_a_service_from_its_making_to_its_end(self):
        console = self.console
        # The switch does what a click does, and the list of pages leads to them.
        console.press("check box", "Local server", "Toggle")
        console.press("push button", "Open the local server") if console.look("push button", "Open the local server") else None
        services = console.press("page tab", "Services")
        console.wait(lambda: bus.has(services, "selected"), "the page of services")

        console.press("push button", "New service")
        dialog = console.find("dialog", "New service")
        console.press("radio button", "A command", "Toggle")
        console.write("Command", "%s -u %s" % (sys.executable, self.home / "ticker.py"))
        console.write("Name", "Ticker")
        port = console.find("spin button", "Port", dialog)
        Atspi.Value.set_current_value(port, self.free_port())
        console.press("check box", "Start it at once", "Toggle")
        console.press("push button", "Create service")
        console.gone("dialog", "New service")
        console.find("table cell", "Service: Ticker")
        console.find("table cell", "Status: Stopped")

        console.press("push button", "Start")
        console.find("table cell", "Status: Running")
        console.find("label", "Running") # the pill beside its name
        # What was done is said, also where nobody looks.
        console.wait(lambda: any("Ticker" in text for text in console.alerts()), "a message about Ticker that is announced")

        console.press("page tab", "Logs", inside=console.find("page tab list", "Overview"))
        log = console.find("terminal", "Log")
        console.wait(lambda: re.search(r"\d\d:\d\d:\d\d\.\d{3} INFO tick \d", console.text(log)), "the lines of Ticker")
        # Of the active window, which is the one that a second start brings to the front: nobody else manages windows here.
        subprocess.run(self.command, env=self.environment, timeout=bus.PATIENCE, check=True)
        console.wait(lambda: any(re.search(r"new lines?: .*tick \d", text) for text in console.notices()), "new lines that are announced")
        self.assertFalse(bus.has(log, "editable"))
        line = Atspi.Text.get_text_at_offset(log, 0, Atspi.TextBoundaryType.LINE_START).content
        self.assertRegex(line, r"(INFO|ERROR|DEBUG|WARN)")
        # The cursor goes to a line, which stops the log from running on.
        second = console.text(log).index("\n") + 1
        Atspi.Text.set_caret_offset(log, second + 3)
        console.wait(lambda: Atspi.Text.get_caret_offset(log) > 0, "the cursor at the second line")

        console.press("page tab", "Metrics", inside=console.look("page tab list", "Logs"))
        chart = console.find("chart", "CPU, percent of one core")
        console.wait(lambda: "now" in chart.get_description(), "the words of the chart, not '%s'" % chart.get_description())

        console.press("push button", "More actions", "ShowMenu")
        console.press("menu item", "Delete service…")
        question = console.find("dialog", "Delete")
        console.press("push button", "Delete", inside=question)
        console.gone("table cell", "Service: Ticker")
        console.find("label", "0 services")

    @staticmethod
    def free_port():
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            return probe.getsockname()[1]


if __name__ == "__main__":
    unittest.main(verbosity=2)
