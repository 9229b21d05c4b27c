# SPDX-License-Identifier: GPL-3.0-or-later
"""The hardening check finds nothing in a hardened program, and every fault in one without."""
import pathlib
import sys
import tempfile
import unittest

from check_hardening import faults_of

EVERY_FAULT = ["no PIE", "no RELRO", "no BIND_NOW", "executable stack", "RPATH", "no stack protector", "no _FORTIFY_SOURCE",
               "no -fcf-protection", "still has its symbols", "contains mcp-console-was-here"]


class Hardening(unittest.TestCase):
    def test_a_hardened_program_has_no_fault(self):
        self.assertEqual(list(faults_of(HARDENED)), [])

    def test_each_fault_of_another_is_told(self):
        with tempfile.TemporaryDirectory() as folder:
            marked = pathlib.Path(folder) / "marked"
            marked.write_bytes(pathlib.Path(PLAIN).read_bytes() + b"mcp-console-was-here")
            words = "\n".join(faults_of(str(marked), stripped=True, without=["mcp-console-was-here"]))
        for fault in EVERY_FAULT:
            with self.subTest(fault):
                self.assertIn(fault, words)


if __name__ == "__main__":
    HARDENED, PLAIN = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
