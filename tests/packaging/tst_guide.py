# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of docs/guide about running the server: their commands are run in order, in a home of their own, with the programs as
built; what they say about messages is held to the sources, and provoked where that is cheap.

Usage: tst_guide.py SOURCE-FOLDER PROGRAMS-FOLDER
Ports become free ones of loopback. Blocks marked "sh system" are run by under_systemd.sh.
"""
import base64
import http.client
import os
import pathlib
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

from guide_blocks import blocks_of, script_of

PAGES = ["INSTALL", "FIRST_STEPS", "HEADLESS", "UPGRADING", "BACKUP_OFFSITE", "TROUBLESHOOTING"]
KINDS = ["sh", "sh system", "toml", "nginx", "ini mcp-offsite.service", "ini mcp-offsite.timer"]
LIMIT = 240
# The server that was told to end lets go of the folder.
READY = "until mcp-platform-server user list --data-dir ~/mcp >/dev/null; do sleep 0.1; done"


def page(name):
    return SOURCE / f"docs/guide/{name}.md"


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def program(name):
    return shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/sbin")


class Guide(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.home = pathlib.Path(holder.name)
        self.port, self.front, self.plain = free_ports(3)

    def environment(self):
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("MCP_", "XDG_"))}
        return {**kept, "HOME": str(self.home), "PATH": f"{PROGRAMS}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}

    def here(self, text):
        """With ports of this test, and nginx's files in its home."""
        text = text.replace("127.0.0.1:8080", f"127.0.0.1:{self.port}").replace("listen 443 ssl", f"listen 127.0.0.1:{self.front} ssl")
        text = text.replace("listen 80;", f"listen 127.0.0.1:{self.plain};").replace(":443:127.0.0.1", f":{self.front}:127.0.0.1")
        text = re.sub(r"https://mcp\.example\.org(?=/)", f"https://mcp.example.org:{self.front}", text)
        return re.sub(r"/etc/ssl/\w+/mcp", f"{self.home}/mcp", text)

    def follow(self, name, before=""):
        """Runs the page's commands; all that they started is gone afterwards."""
        script = self.here(f"cd ~\n{before}\n" + script_of(page(name)))
        process = subprocess.Popen(["bash", "-c", script], cwd=self.home, env=self.environment(), start_new_session=True, text=True,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            said = process.communicate(timeout=LIMIT)[0]
        finally:
            self.end(process)
        self.assertEqual(process.returncode, 0, said)
        return said

    def end(self, process):
        """With what it left in its process group."""
        for what in [signal.SIGTERM, signal.SIGKILL]:
            deadline = time.monotonic() + 30
            try:
                os.killpg(process.pid, what)
                while time.monotonic() < deadline:
                    process.poll()
                    os.killpg(process.pid, 0)
                    time.sleep(0.05)
            except ProcessLookupError:
                return

    def serve(self, *arguments):
        """A server on ~/mcp that is ready."""
        process = subprocess.Popen([PROGRAMS / "mcp-platform-server", "--data-dir", self.home / "mcp", *arguments], env=self.environment(),
                                   start_new_session=True, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(process.stdout.close)
        self.addCleanup(self.end, process)
        self.assertRegex(process.stdout.readline(), "^ready ")
        return process

    def fails(self, *arguments, **environment):
        """What a server says that does not start."""
        ended = subprocess.run([PROGRAMS / "mcp-platform-server", *arguments], env={**self.environment(), **environment}, capture_output=True,
                               text=True, timeout=LIMIT, check=False)
        self.assertNotEqual(ended.returncode, 0)
        return ended.stderr

    # Pages

    def test_every_block_is_of_a_kind_that_something_looks_at(self):
        for name in PAGES:
            for block in blocks_of(page(name)):
                with self.subTest(f"{name}:{block.line}"):
                    self.assertIn(block.kind, KINDS)
                    self.assertNotRegex(block.text, r"(?m)^\$ ", "commands stand without a prompt")

    def test_first_steps(self):
        said = self.follow("FIRST_STEPS")
        self.assertIn('"status":"running"', said.replace(" ", ""))

    def test_upgrading(self):
        self.serve("--listen", "127.0.0.1:0").send_signal(signal.SIGTERM)
        said = self.follow("UPGRADING", READY)
        self.assertIn("admin@localhost\tadmin\tactive", said)
        self.assertIn("schema", said)

    def test_backups_elsewhere(self):
        if not program("rsync"):
            self.skipTest("rsync is not installed (package rsync)")
        self.serve("--listen", "127.0.0.1:0").send_signal(signal.SIGTERM)
        said = self.follow("BACKUP_OFFSITE", READY)
        self.assertIn("ops@example.org\toperator\tactive", said)
        self.assertTrue(list((self.home / "offsite").glob("*.tar.zst")))

    def test_units_of_backups_elsewhere_are_well_formed(self):
        analyze = program("systemd-analyze")
        if not analyze:
            self.skipTest("systemd-analyze is not installed (package systemd)")
        units = []
        for block in blocks_of(page("BACKUP_OFFSITE")):
            if block.kind.startswith("ini "):
                units.append(self.home / block.kind.removeprefix("ini "))
                units[-1].write_text(block.text.replace("/usr/local/bin/mcp-offsite", "/bin/true"))
        self.assertEqual(len(units), 2)
        told = subprocess.run([analyze, "verify", "--man=no", *units], capture_output=True, text=True, check=False)
        self.assertEqual([line for line in told.stderr.splitlines() if "mcp-offsite" in line], [])
        told = subprocess.run([analyze, "calendar", "*-*-* 03:00"], capture_output=True, text=True, check=False)
        self.assertEqual(told.returncode, 0, told.stderr)

    def test_troubleshooting(self):
        self.serve("--listen", "127.0.0.1:0").send_signal(signal.SIGTERM)
        self.follow("TROUBLESHOOTING", READY)

    def test_behind_nginx(self):
        nginx = program("nginx")
        if not nginx:
            self.skipTest("nginx is not installed (package nginx-light)")
        blocks = {block.kind: block.text for block in blocks_of(page("HEADLESS"))}
        settings = self.home / "server.conf"
        settings.write_text(self.here(blocks["toml"]).replace("/var/lib/mcp-platform", str(self.home / "mcp")))
        self.assertTrue(any(blocks["toml"] in block.text for block in blocks_of(page("HEADLESS")) if block.kind == "sh system"), "both are the same")
        certificate = next(block.text for block in blocks_of(page("HEADLESS")) if block.kind == "sh")
        subprocess.run(["bash", "-ec", certificate], cwd=self.home, env=self.environment(), check=True, capture_output=True)
        self.serve("--config", str(settings))

        holder = ["b", "p", "f", "u", "s"]
        temporary = " ".join(f"{kind}_temp_path {self.home}/{name};" for kind, name in zip(["client_body", "proxy", "fastcgi", "uwsgi", "scgi"], holder))
        (self.home / "nginx.conf").write_text(f"daemon off; master_process off; pid {self.home}/nginx.pid;\nevents {{}}\n"
                                              f"http {{ access_log off; {temporary}\n{self.here(blocks['nginx'])}}}\n")
        proxy = subprocess.Popen([nginx, "-p", self.home, "-e", self.home / "error.log", "-c", self.home / "nginx.conf"], start_new_session=True, stderr=subprocess.DEVNULL)
        self.addCleanup(self.end, proxy)
        for _ in range(600):
            if proxy.poll() is not None:
                self.fail((self.home / "error.log").read_text())
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", self.front)) == 0:
                    break
            time.sleep(0.05)
        said = self.follow("HEADLESS", "openssl() { :; }") # was run above: nginx has that certificate
        self.assertIn('"status":"healthy"', said.replace(" ", ""))
        self.assertRegex(said.lower(), "strict-transport-security: max-age=")

        # The real address, whatever the client says of itself; and no other name.
        context = ssl.create_default_context(cafile=self.home / "mcp.example.org.crt")
        context.check_hostname = False

        def ask(host, **fields):
            client = http.client.HTTPSConnection("127.0.0.1", self.front, context=context, source_address=("127.0.0.9", 0), timeout=60)
            client.request("GET", "/api/v1/info", headers={"Host": host, **fields})
            answer = client.getresponse()
            answer.read()
            client.close()
            return answer
        answer = ask("mcp.example.org", **{"X-Forwarded-For": "203.0.113.9"})
        self.assertEqual((answer.status, answer.getheader("X-RateLimit-Bucket")), (200, "ip:127.0.0.9"))
        self.assertEqual(ask("evil.example").status, 421)

        # A WebSocket comes through.
        with context.wrap_socket(socket.create_connection(("127.0.0.1", self.front), 60)) as line:
            line.sendall(f"GET /ws HTTP/1.1\r\nHost: mcp.example.org\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                         f"Sec-WebSocket-Key: {base64.b64encode(bytes(16)).decode()}\r\n\r\n".encode())
            self.assertIn(b" 101 ", line.recv(4096).split(b"\r\n")[0])

        # And from plain HTTP one is sent on.
        client = http.client.HTTPConnection("127.0.0.1", self.plain, timeout=60)
        client.request("GET", "/docs", headers={"Host": "mcp.example.org"})
        answer = client.getresponse()
        self.assertEqual((answer.status, answer.getheader("Location")), (301, "https://mcp.example.org/docs"))
        client.close()

    # Messages

    def test_messages_are_those_of_the_sources(self):
        texts = set()
        for file in [*SOURCE.glob("server/**/*.cpp"), *SOURCE.glob("core/*.cpp")]:
            # Texts that go on in the next line are one.
            joined = re.sub(r'"\s*\n\s*(?:u)?"', "", file.read_text(encoding="utf-8"))
            texts |= {text.replace('\\"', '"') for text in re.findall(r'"((?:[^"\\\n]|\\.)*)"', joined)}
        messages = re.findall(r"(?m)^\| `([^`]+)`", page("TROUBLESHOOTING").read_text(encoding="utf-8"))
        messages += re.findall(r"says\s+`([^`]+)`", page("UPGRADING").read_text(encoding="utf-8"))
        messages = [message for message in messages if not re.fullmatch(r"\d{3}", message)]
        self.assertGreater(len(messages), 25)
        for message in messages:
            with self.subTest(message):
                pattern = re.compile(".+".join(re.escape(part) for part in message.split("…")).removeprefix(".+").removesuffix(".+"))
                self.assertTrue(any(pattern.search(text) for text in texts), "no text of the server is like it")

    def test_messages_come_when_they_are_said_to(self):
        told = page("TROUBLESHOOTING").read_text(encoding="utf-8")

        def says(said, message):
            self.assertIn(f"| `{message}", told)
            self.assertRegex(said, ".+".join(re.escape(part) for part in message.split("…")))
        data = ["--data-dir", str(self.home / "mcp")]
        here = [*data, "--listen", "127.0.0.1:0"]
        for name in ["one", "two"]:
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", f"/CN={name}",
                            "-keyout", self.home / f"{name}.key", "-out", self.home / f"{name}.crt"], check=True, capture_output=True)
        (self.home / "wrong.conf").write_text('listn = "127.0.0.1:0"\n')
        says(self.fails("--config", str(self.home / "wrong.conf"), *here), "… is no option; is … meant?")
        says(self.fails(*data, "--listen", "0.0.0.0:0"), "… can be reached from other machines and this server speaks plain HTTP")
        says(self.fails(*here, "--tls-cert", "none.crt", "--tls-key", "none.key"), "Cannot read …: …")
        says(self.fails(*here, "--tls-cert", str(self.home / "one.crt"), "--tls-key", str(self.home / "two.key")), "The key in … does not belong to the certificate in …")
        says(self.fails(*here, MCP_PLATFORM_KEY="c2hvcnQ="), "The key in … is not one: it must be 32 bytes")

        running = self.serve("--listen", f"127.0.0.1:{self.port}")
        says(self.fails(*here), "Another server uses the data folder …")
        says(self.fails("--data-dir", str(self.home / "other"), "--listen", f"127.0.0.1:{self.port}"), "Cannot listen on …")
        running.send_signal(signal.SIGTERM)
        running.wait(60)
        says(self.fails(*here, MCP_PLATFORM_KEY=base64.b64encode(bytes(32)).decode()), "The secrets in the data folder were sealed with another key")
        database = self.home / "mcp/platform.db"
        database.write_bytes(database.read_bytes()[:100] + b"\x5a" * (database.stat().st_size - 100))
        says(self.fails(*here), "The database is damaged")


if __name__ == "__main__":
    SOURCE, PROGRAMS = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
