# SPDX-License-Identifier: GPL-3.0-or-later
"""The stage of scripts/screenshots: a screen in memory, the console, ten real services, a camera."""
import argparse
import contextlib
import json
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
import xml.etree.ElementTree

TRANSLATIONS = pathlib.Path(__file__).parent.parent / "translations"
SIZES = {"": (1280, 800), "-large": (2560, 1440)} # by what is added to a picture's name
# Python that works a little, in waves, so that its curve is one.
WORKER = ("import math,time,sys\n"
          "n=0\n"
          "while True:\n"
          "    end=time.time()+0.12*(1+math.sin(time.time()/6))\n"
          "    while time.time()<end: n+=1\n"
          "    print('batch %d done' % n, flush=True) if n%3==0 else None\n"
          "    time.sleep(0.3)\n")


def services():
    """Ten services as an administrator would have them: most well, one stopped, one that fails."""
    def files(name, folder, port):
        return {"id": name, "name": name, "image": "mcp-console/filesystem", "port": port,
                "environment": {"MCP_ROOT": str(folder)}, "labels": {"team": "platform"}}
    worker = {"command": ["python3", "-u", "-c", WORKER], "healthCheck": {"type": "process"}}
    listed = [
        files("docs-files", "/usr/share/doc", 13101),
        {**files("source-files", "/usr/include", 13102), "replicas": 3},
        files("config-files", "/etc", 13110),
        {"id": "report-builder", "name": "report-builder", "description": "Builds the weekly reports", **worker},
        {"id": "embedding-queue", "name": "embedding-queue", "description": "Embeds new documents", **worker},
        {"id": "ticket-sync", "name": "ticket-sync", "description": "Copies tickets into the index",
         "command": ["sh", "-c", "while :; do echo 'level=info msg=\"sync finished\" tickets=42'; sleep 2; done"],
         "healthCheck": {"type": "process"}},
        {"id": "legacy-bridge", "name": "legacy-bridge", "description": "Talks to the old system",
         "command": ["sh", "-c", "echo 'ERROR cannot reach ldap.internal:389' >&2; sleep 1; exit 7"],
         "healthCheck": {"type": "none"}, "restartPolicy": "never"},
        {"id": "nightly-import", "name": "nightly-import", "description": "Runs by hand", "command": ["sleep", "3600"]},
    ]
    if shutil.which("node"):
        listed += [{"id": "everything", "name": "everything", "image": "mcp/everything", "port": 13120},
                   {"id": "memory", "name": "memory", "image": "mcp/memory"}]
    else:
        listed += [files("home-files", "/home", 13120), files("tmp-files", "/tmp", 13121)]
    return listed


def call(base, path, method="GET", body=None, token=None):
    request = urllib.request.Request(base + path, method=method, data=None if body is None else json.dumps(body).encode())
    request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.loads(answer.read() or b"{}")


def wait_for(what, condition, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with contextlib.suppress(OSError, ValueError):
            found = condition()
            if found:
                return found
        time.sleep(0.2)
    sys.exit(f"Error: waited {seconds} s for {what} in vain.")


@contextlib.contextmanager
def program(command, **options):
    started = subprocess.Popen([str(part) for part in command], **options)
    try:
        yield started
    finally:
        if started.poll() is None:
            started.terminate()
            try:
                started.wait(30)
            except subprocess.TimeoutExpired:
                started.kill()
                started.wait()


@contextlib.contextmanager
def screen(size):
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp"]
    with program(command, pass_fds=[write], stderr=subprocess.DEVNULL):
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        yield f":{number}"


def free_port():
    """The usual one where it is free, so that pictures look alike."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", 8080))
        except OSError:
            probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Words:
    """What the window says in a language for a text of the sources, or for its beginning; "Delete docs-files" is found as "Delete %1"."""

    def __init__(self, language):
        self.texts = []
        if language != "en":
            for message in xml.etree.ElementTree.parse(TRANSLATIONS / f"mcp_{language}.ts").iter("message"):
                self.texts.append((message.findtext("source"), message.findtext("translation")))

    def of(self, text):
        for source, translation in self.texts:
            if source == text:
                return translation
        for source, translation in self.texts:
            if source.startswith(text) and "%" not in source:
                return translation
        for source, translation in self.texts:
            found = re.fullmatch(re.escape(source.rstrip("…")).replace("%1", "(.+)"), text) if "%1" in source and source != "%1" else None
            if found:
                return translation.rstrip("…").replace("%1", self.of(found[1]))
        return text


class Camera:
    def __init__(self, display, arguments, theme, suffix):
        self.environment = {**os.environ, "DISPLAY": display}
        self.only = arguments.only
        self.words = Words(arguments.language)
        self.out, self.theme, self.size, self.window = arguments.out, theme, SIZES[suffix], None
        self.suffix = suffix if arguments.language == "en" else f"{suffix}-{arguments.language}"

    def do(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, check=True).stdout

    def click(self, x, y):
        self.do("mousemove", x, y, "click", 1)

    def keys(self, *keys):
        self.do("key", *keys)

    def place(self):
        self.window = wait_for("the window", lambda: self.do("search", "--onlyvisible", "--name", "MCP Console").split())[0]
        self.do("windowmove", self.window, 0, 0, "windowsize", self.window, *self.size, "windowfocus", self.window)

    def close(self, title=None):
        """Whatever is open in front, or a window of its own by its title; nobody but us gives the keyboard on this screen."""
        if title:
            self.do("windowfocus", self.do("search", "--onlyvisible", "--name", f"^{self.words.of(title)}").split()[0])
        self.keys("Escape")
        time.sleep(0.5)
        self.do("windowfocus", self.window)
        time.sleep(0.3)

    def dialog(self, words, picture, prepare=lambda: None, title=None):
        """Opened by the palette, as a person would; prepared, photographed and closed."""
        if self.only and picture not in self.only:
            return
        self.order(words)
        self.centre()
        prepare()
        self.shoot(picture)
        self.close(title)

    def centre(self):
        """What opened over the window, as a window manager would place it; what hangs at its button (as the bell's) stays."""
        for window in self.do("search", "--onlyvisible", "--name", ".+").split():
            if window == self.window:
                continue
            box = dict(line.split("=") for line in self.do("getwindowgeometry", "--shell", window).split())
            width, height = int(box["WIDTH"]), int(box["HEIGHT"])
            if height > 40 and abs(int(box["X"]) + width / 2 - self.size[0] / 2) < 100:
                self.do("windowmove", window, (self.size[0] - width) // 2, (self.size[1] - height) // 2)

    def order(self, words):
        """By the palette, in the language of the window."""
        self.keys("ctrl+k")
        time.sleep(0.8)
        self.do("type", self.words.of(words))
        time.sleep(0.8)
        self.keys("Return")
        time.sleep(1.5)

    def go_to(self, page):
        self.order(f"Go to {page}")
        time.sleep(1)

    def shoot(self, name):
        if self.only and name not in self.only:
            return
        self.do("mousemove", self.size[0] - 2, self.size[1] - 2)  # nothing hovered
        time.sleep(0.8)  # for animations to end; there is nothing to wait for that a screen would tell
        file = self.out / f"{name}-{self.theme}{self.suffix}.png"
        # 256 colours are what the window has, nearly, and make a fifth of the size.
        subprocess.run(["import", "-window", "root", "-strip", "-dither", "None", "-colors", "256",
                        "-define", "png:compression-level=9", "-define", "png:compression-filter=0", f"png8:{file}"],
                       env=self.environment, check=True)
        print(file)


def keep_busy(stop):
    """Calls the file services as clients would, at an uneven pace."""
    pattern = {"jsonrpc": "2.0", "id": 1, "method": "tools/call"}
    while not stop.is_set():
        for port in (13101, 13102):
            with contextlib.suppress(OSError):
                for _ in range(random.randint(1, 40)):
                    call(f"http://127.0.0.1:{port}", "/mcp", "POST",
                         {**pattern, "params": {"name": "search_files", "arguments": {"pattern": "*.md"}}})
        stop.wait(random.random() * 0.5)


def perform(arguments, theme, suffix):
    with screen(SIZES[suffix]) as display, tempfile.TemporaryDirectory(prefix="mcp-stage-") as folder:
        folder = pathlib.Path(folder)
        port = free_port()
        locale = {"en": "en_US.UTF-8"}.get(arguments.language, f"{arguments.language}_{arguments.language.upper()}.UTF-8")
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": locale, "LANGUAGE": arguments.language}
        environment.pop("WAYLAND_DISPLAY", None)
        command = [arguments.bin / "mcp-console", "--local", "--data-dir", folder / "data", "--port", port,
                   "--settings", folder / "settings.ini", "--theme", theme]
        with program(command, env=environment):
            camera = Camera(display, arguments, theme, suffix)
            base = f"http://127.0.0.1:{port}"
            wait_for("the local server", lambda: call(base, "/health"))
            password = wait_for("the first password", lambda: (folder / "data/initial-admin-password").read_text().strip())
            camera.place()
            camera.shoot("first-start")
            token = call(base, "/api/v1/auth/login", "POST",
                         {"username": "admin@localhost", "password": password})["data"]["accessToken"]
            for service in services():
                call(base, "/api/v1/services", "POST", service, token)
                if service["id"] != "nightly-import":
                    call(base, f"/api/v1/services/{service['id']}/start", "POST", None, token)
            stop = threading.Event()
            clients = threading.Thread(target=keep_busy, args=[stop])
            clients.start()
            try:
                protect(base, token)
                invite(base, token)
                configure(base, token)
                time.sleep(arguments.settle)
                take_pictures(camera, arguments)
            finally:
                stop.set()
                clients.join()


def protect(base, token):
    """Three schedules and a few backups, one with a passphrase, made before the pictures are taken."""
    common = {"timeZone": "Europe/Berlin", "retention": {"keepDaily": 7, "keepWeekly": 4, "keepMonthly": 12}}
    for schedule in ({"name": "nightly", "cronExpression": "0 2 * * *", "type": "incremental", "drill": True},
                     {"name": "weekend-full", "cronExpression": "30 4 * * 6,0", "type": "full"},
                     {"name": "before-the-first", "cronExpression": "0 5 1 * *", "type": "full", "enabled": False}):
        call(base, "/api/v1/backups/schedules", "POST", {**common, **schedule, "options": {"encrypt": True}}, token)
    made = []
    for body in ({"name": "whole-platform", "type": "full", "encrypt": True},
                 {"name": "since-then", "type": "incremental", "encrypt": True},
                 {"name": "before the upgrade", "type": "full", "encrypt": True, "passphrase": "correct horse battery",
                  "services": ["report-builder", "ticket-sync"], "includeLogs": True}):
        made.append(call(base, "/api/v1/backups", "POST", body, token)["data"]["id"])
        wait_for("a backup", lambda: call(base, f"/api/v1/backups/{made[-1]}", token=token)["data"]["status"] == "completed")


def invite(base, token):
    """People in each role, and a few API keys."""
    for name, roles, more in (("Amara Okafor", ["operator"], {"tier": "enterprise"}), ("Bjorn Svensson", ["developer"], {}),
                              ("Chen Wei", ["developer", "viewer"], {}), ("Elena Rossi", ["viewer"], {"tier": "basic"}),
                              ("Farid Haddad", ["developer"], {})):
        email = name.split()[0].lower() + "@example.com"
        made = call(base, "/api/v1/users", "POST", {"email": email, "name": name, "password": "seven words that nobody knows",
                                                    "roles": roles, **more}, token)["data"]
        if name.startswith("Farid"):
            call(base, f"/api/v1/users/{made['id']}", "PUT", {"status": "inactive"}, token)
        elif not name.startswith("Elena"):
            call(base, "/api/v1/auth/login", "POST", {"username": email, "password": "seven words that nobody knows"})
    for name, permissions, days in (("Prometheus", ["metrics:read"], 90), ("Deployment pipeline", ["services:*", "logs:read"], 5),
                                    ("Nightly report", ["services:read", "metrics:read"], None)):
        body = {"name": name, "permissions": permissions, **({"expiresIn": days * 86400} if days else {})}
        call(base, "/api/v1/auth/api-keys", "POST", body, token)


def configure(base, token):
    """Values of the configuration, of which services use some, changed a few times."""
    for values in ({"cache.ttl": "300", "database.host": "db.internal.example.com", "database.password": "not the real one",
                    "mail.footer": "Sent by the platform", "report.format": "html"}, {"cache.ttl": "600"}, {"report.format": "pdf", "cache.ttl": "900"}):
        call(base, "/api/v1/config/bulk", "POST", {"configs": [{"key": key, "value": value} for key, value in values.items()]}, token)
    call(base, "/api/v1/config/report.format", "PUT", {"value": "text", "serviceId": "ticket-sync"}, token)
    for service, environment in (("report-builder", {"FORMAT": "config:report.format", "DB": "config:database.host", "CACHE": "config:cache.ttl"}),
                                 ("ticket-sync", {"DB": "config:database.host", "DB_PASSWORD": "config:database.password"}),
                                 ("nightly-import", {"CACHE": "config:cache.ttl"})):
        call(base, f"/api/v1/services/{service}", "PUT", {"environment": environment}, token)


PAGES = ("dashboard", "services", "logs", "metrics", "backups", "schedules")
TABS = ("service", "service-logs", "service-metrics", "service-exec", "service-health", "service-configuration") # in their order


COMPOSE = """services:
  db:
    image: postgres:16
    volumes: ["shop-data:/var/lib/postgresql/data"]
  web:
    image: ghcr.io/team/shop:1.4
    ports: ["8088:80", "9090:9090"]
    depends_on: [db]
    privileged: true
  report-builder: {image: "ghcr.io/team/report:2"}
  docs: {build: ./docs}"""


def look_at_file(camera):
    """Types a Compose file into the dialog and asks what would be made of it."""
    camera.keys("Tab") # from the choice of a file to its text
    for line in COMPOSE.split("\n"):
        camera.do("type", "--delay", "2", line)
        camera.keys("Return")
    camera.keys("Tab", "Tab", "Return")
    time.sleep(1.5)
    camera.keys("Down")


def take_pictures(camera, arguments):
    for number, page in enumerate(PAGES, start=1):
        camera.keys(f"ctrl+{number}")
        time.sleep(2.5)
        camera.shoot(page)
    camera.keys("ctrl+k")
    time.sleep(1)
    camera.shoot("palette")
    camera.close()

    camera.keys("ctrl+2")
    time.sleep(1)
    camera.click(*arguments.row)
    time.sleep(2)
    for tab in TABS:
        camera.shoot(tab)
        camera.keys("ctrl+Next")
        time.sleep(1.5)
    for words, picture in (("New service", "new-service"), ("Edit docs-files", "edit-service"), ("Scale docs-files", "scale"),
                           ("Delete docs-files", "delete-service")):
        camera.dialog(words, picture)
    camera.dialog("Import services", "import", lambda: look_at_file(camera))
    if os.environ.get("DOCKER_HOST"):
        camera.dialog("Adopt containers", "adopt", lambda: (camera.keys("Down"), time.sleep(1.5))) # the first one found
    else:
        print("The pictures of adoption stay: DOCKER_HOST names no engine whose containers could be shown.")

    camera.keys("ctrl+5")
    time.sleep(1)
    camera.click(*arguments.row)
    time.sleep(2)
    camera.shoot("backup")
    camera.keys("ctrl+Next")
    time.sleep(2)
    camera.shoot("backup-contents")
    for words, picture in (("New backup", "new-backup"), ("Restore", "restore"), ("Delete since-then", "delete-backup")):
        camera.dialog(words, picture)

    camera.keys("ctrl+6")
    time.sleep(1)
    camera.dialog("New schedule", "new-schedule")
    camera.go_to("Users")
    camera.shoot("users")
    camera.click(*arguments.row)
    time.sleep(2)
    camera.shoot("user")
    camera.dialog("New user", "new-user")
    camera.dialog("Go to API keys", "api-keys")
    camera.dialog("New API key", "new-key", lambda: (camera.do("type", "Prometheus"), time.sleep(0.5)))
    camera.dialog("Your profile", "profile")
    take_configuration(camera, arguments)
    for step, section in enumerate(("settings", "settings-keyboard", "settings-notifications", "settings-server", "settings-network")):
        camera.dialog("Settings", section, lambda: camera.keys(*["Down"] * step) if step else None)
    for words, picture in (("Connect to a server", "connect"), ("Manage servers", "servers"),
                           ("What happened lately", "activity"), ("Keyboard shortcuts", "shortcuts"), ("About MCP", "about")):
        camera.dialog(words, picture)
    camera.dialog("Show the log of the local", "server-log", title="Log of the local server")
    camera.dialog("Guide", "guide", title="Guide")


def review_import(camera):
    """Some values typed into the import, whose review opens by itself; it is put off, and the changes are dropped with the server."""
    camera.order("Import configuration")
    for line in ("cache.ttl=60", "mail.from=ops@example.com", "api.token=example", "report.format=html"):
        camera.do("type", "--delay", "2", line)
        camera.keys("Return")
    camera.keys("Tab", "Tab", "Tab", "Tab", "Return")
    time.sleep(2)
    camera.centre()
    camera.shoot("configuration-review")
    camera.close()


def take_configuration(camera, arguments):
    """A value with its history, a deletion that is gathered, the review, and the dialogs; then the audit log."""
    camera.go_to("Configuration")
    camera.click(*arguments.row)
    time.sleep(2)
    camera.shoot("configuration")
    camera.keys("ctrl+Next")
    time.sleep(1.5)
    camera.shoot("configuration-history")
    camera.keys("ctrl+Prior")
    camera.dialog("New configuration value", "new-configuration")
    camera.dialog("Import configuration", "configuration-import", lambda: camera.do("type", "--delay", "2", "cache.ttl=60"))
    review_import(camera)
    camera.go_to("Audit")
    camera.click(*arguments.audit_row)
    time.sleep(1.5)
    camera.shoot("audit")


def main():
    def place(text):
        return tuple(int(part) for part in text.split(","))
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--settle", type=float, default=45)
    parser.add_argument("--themes", nargs="+", default=["light", "dark"])
    parser.add_argument("--language", default="en", help="of the window, where translations are in the program: de")
    parser.add_argument("--sizes", nargs="+", choices=[name.strip("-") or "usual" for name in SIZES], default=[name.strip("-") or "usual" for name in SIZES])
    parser.add_argument("--only", nargs="+", default=[], help="names of the pictures to take; all when left out")
    # Where the service to open stands in the table.
    parser.add_argument("--row", type=place, default=(300, 223))
    parser.add_argument("--audit-row", type=place, default=(300, 262))
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for theme in arguments.themes:
        for suffix in SIZES:
            if (suffix.strip("-") or "usual") in arguments.sizes:
                perform(arguments, theme, suffix)
    return 0


if __name__ == "__main__":
    sys.exit(main())
