# SPDX-License-Identifier: GPL-3.0-or-later
"""What each component installs, and that programs start from there.

Usage: tst_install_tree.py CMAKE BUILD-FOLDER
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512]
PAPERS = ["changelog.Debian.gz", "changelog.gz", "copyright"]


def papers(package):
    return [f"share/doc/{package}/{name}" for name in PAPERS]


def completions(program):
    return [f"share/bash-completion/completions/{program}", f"share/fish/vendor_completions.d/{program}.fish",
            f"share/zsh/vendor-completions/_{program}"]


EXPECTED = {
    "common": ["bin/filesystem-mcp", "libexec/mcp-console/mcp-process-guard", "share/man/man1/filesystem-mcp.1.gz", *papers("mcp-common")],
    "server": ["bin/mcp-platform-server", "etc/mcp-platform/server.conf", "lib/systemd/system/mcp-platform-server.service",
               "lib/systemd/system/mcp-platform-server.socket", "lib/sysusers.d/mcp-platform-server.conf",
               *completions("mcp-platform-server"), "share/man/man1/mcp-platform-server.1.gz",
               "share/doc/mcp-platform-server/examples/grafana-dashboard.json",
               "share/doc/mcp-platform-server/examples/prometheus.yml", *papers("mcp-platform-server")],
    "console": ["bin/mcp-console", "share/applications/mcp-console.desktop", "share/man/man1/mcp-console.1.gz", *completions("mcp-console"),
                "share/metainfo/io.mcpconsole.console.metainfo.xml", "share/mime/packages/mcp-console.xml", "share/lintian/overrides/mcp-console",
                "share/icons/hicolor/scalable/apps/mcp-console.svg",
                "share/icons/hicolor/scalable/mimetypes/application-x-mcp-console-backup.svg",
                *[f"share/icons/hicolor/{size}x{size}/apps/mcp-console.png" for size in SIZES],
                *[f"share/icons/hicolor/{size}x{size}/mimetypes/application-x-mcp-console-backup.png" for size in SIZES],
                *papers("mcp-console")],
}


class InstallTree(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        for component in EXPECTED:
            # Nothing may reach the system's own folders, whatever the prefix is.
            subprocess.run([CMAKE, "--install", BUILD, "--prefix", "/usr", "--component", component],
                           check=True, capture_output=True, env={**os.environ, "DESTDIR": f"{cls.folder}/{component}"})

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def installed(self, component):
        root = pathlib.Path(self.folder, component)
        return sorted(path.relative_to(root).as_posix().removeprefix("usr/") for path in root.rglob("*") if not path.is_dir())

    def test_each_component_installs_its_files_and_no_others(self):
        self.maxDiff = None
        for component, expected in EXPECTED.items():
            with self.subTest(component):
                self.assertEqual(self.installed(component), sorted(expected))

    def test_programs_start_from_there_and_tell_their_version(self):
        for component, program in [("common", "filesystem-mcp"), ("server", "mcp-platform-server"), ("console", "mcp-console")]:
            with self.subTest(program):
                told = subprocess.run([f"{self.folder}/{component}/usr/bin/{program}", "--version"], capture_output=True, text=True,
                                      check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
                self.assertRegex(told, rf"^{program} \d+\.\d+\.\d+")

    def test_the_consoles_manual_and_completions_know_its_options_and_no_others(self):
        root = pathlib.Path(self.folder, "console/usr")
        told = subprocess.run([str(root / "bin/mcp-console"), "--help"], capture_output=True, text=True, check=True,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
        options = set(re.findall(r"--([a-z][a-z-]+)", told)) - {"help-all"}
        self.assertLessEqual({"local", "help", "version"}, options)
        manual = subprocess.run(["gzip", "-dc", str(root / "share/man/man1/mcp-console.1.gz")], capture_output=True, check=True).stdout.decode()
        texts = {"manual": re.findall(r"Fl -([a-z-]+)", manual)}
        for name in completions("mcp-console"):
            texts[name] = re.findall(r"(?:--|-l )([a-z][a-z-]+)", (root / name).read_text())
        for name, known in texts.items():
            with self.subTest(name):
                self.assertEqual(set(known), options)
        pages = re.search(r"a service on it: (.*?), services/ID", " ".join(told.split())).group(1).split(", ")
        for name in completions("mcp-console"):
            with self.subTest(f"pages in {name}"):
                self.assertIn(" ".join(pages), (root / name).read_text())

    def test_manual_pages_have_no_fault(self):
        pages = list(pathlib.Path(self.folder).rglob("*.[1-9].gz"))
        self.assertTrue(pages)
        for page in pages:
            with self.subTest(page.name):
                text = subprocess.run(["gzip", "-dc", str(page)], capture_output=True, check=True).stdout
                told = subprocess.run(["groff", "-mandoc", "-Tutf8", "-wall", "-z"], input=text, capture_output=True, check=True)
                self.assertEqual(told.stderr.decode(), "")


if __name__ == "__main__":
    CMAKE, BUILD = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
