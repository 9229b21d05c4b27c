# SPDX-License-Identifier: GPL-3.0-or-later
"""Desktop entry, AppStream file, MIME type and icons, judged by the desktop's own tools.

Usage: tst_desktop_files.py CMAKE SOURCE-FOLDER BUILD-FOLDER
"""
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest


def run(*command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)


class DesktopFiles(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def assert_passes(self, result):
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def metainfo(self, homepage):
        file = self.folder / "io.mcpconsole.console.metainfo.xml"
        script = self.folder / "make.cmake"
        script.write_text(f'set(PROJECT_VERSION 1.2.3)\ninclude(metainfo.cmake)\nmcp_metainfo("{homepage}" "{file}")\n')
        self.assert_passes(run(CMAKE, "-P", script, cwd=SOURCE / "installer"))
        return file

    def test_the_desktop_entry_is_valid(self):
        result = run("desktop-file-validate", SOURCE / "installer/mcp-console.desktop")
        self.assert_passes(result)
        self.assertEqual(result.stdout + result.stderr, "")

    def test_the_metainfo_is_valid_with_and_without_an_address(self):
        for homepage in ["", "https://console.mcpconsole.io"]:
            with self.subTest(homepage or "none"):
                file = self.metainfo(homepage)
                self.assert_passes(run("appstreamcli", "validate", "--no-net", "--strict", file))
                self.assertEqual("<screenshots>" in file.read_text(), bool(homepage))

    def test_every_picture_of_the_metainfo_is_there_in_its_size(self):
        text = self.metainfo("https://console.mcpconsole.io").read_text()
        pictures = re.findall(r'width="(\d+)" height="(\d+)">https://[^<]*/screenshots/([^<]+)<', text)
        self.assertGreaterEqual(len(pictures), 3)
        for width, height, name in pictures:
            head = (SOURCE / "docs/screenshots" / name).read_bytes()[16:24]
            self.assertEqual(struct.unpack(">II", head), (int(width), int(height)), name)

    def test_backups_are_known_by_name_and_by_content(self):
        (self.folder / "mime/packages").mkdir(parents=True)
        (self.folder / "mime/packages/mcp-console.xml").write_text((SOURCE / "installer/mcp-console.mime.xml").read_text())
        self.assert_passes(run("update-mime-database", self.folder / "mime"))
        kind = "application/x-mcp-console-backup"
        self.assertIn(f"80:{kind}:*.mcpbak", (self.folder / "mime/globs2").read_text())
        magic = (self.folder / "mime/magic").read_bytes()
        self.assertIn(f"[80:{kind}]\n>0=".encode() + struct.pack(">H", 8) + b"MCPBAKUP", magic)
        # What the server writes begins with it.
        text = (SOURCE / "docs/BACKUP_FORMAT.md").read_text()
        self.assertIn("`MCPBAKUP`", text)

    def test_icons_have_the_size_that_their_folder_says(self):
        pictures = list((BUILD / "installer/icons").glob("*/*.png"))
        self.assertEqual(len(pictures), 18)
        for picture in pictures:
            size = int(picture.parent.name)
            content = picture.read_bytes()
            self.assertEqual(struct.unpack(">II", content[16:24]), (size, size), picture)
            self.assertGreater(len(content), 250, f"{picture} is empty")


if __name__ == "__main__":
    CMAKE = sys.argv[1]
    SOURCE, BUILD = map(pathlib.Path, sys.argv[2:4])
    unittest.main(argv=sys.argv[:1])
