# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether tst_structure.py can fail: every rule is shown a small tree that breaks it."""
import pathlib
import tempfile
import unittest

import tst_structure as structure

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Rules(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name)

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def faults(self):
        return [str(fault) for fault in structure.check(self.root)]

    def assert_fault(self, words):
        faults = self.faults()
        self.assertTrue(any(words in fault for fault in faults), f"{words!r} not in {faults}")

    def test_a_good_file_has_no_fault(self):
        self.write("core/a.h", SPDX + '#pragma once\n#include "core/b.h"\n#include <QString>\n')
        self.write("client/a.cpp", SPDX + '#include "core/a.h"\n#include <QNetworkReply>\n')
        self.write("client/CMakeLists.txt", SPDX.replace("//", "#") + "mcp_library(mcp_client DIR client LINKS mcp_core)\n")
        self.assertEqual(self.faults(), [])

    def test_server_and_ui_never_meet(self):
        self.write("ui/pages/a.cpp", SPDX + '#include "server/api/platform.h"\n')
        self.assert_fault("ui/pages may not include server/api")

    def test_core_includes_nobody(self):
        self.write("core/a.cpp", SPDX + '#include "client/backend.h"\n')
        self.assert_fault("core may not include client")

    def test_models_know_no_widgets(self):
        self.write("models/a.cpp", SPDX + "#include <QWidget>\n")
        self.assert_fault("QWidget")

    def test_the_way_is_not_turned_round_below_server(self):
        self.write("server/http/a.cpp", SPDX + '#include "server/api/context.h"\n')
        self.assert_fault("server/http may not include server/api")

    def test_qt_http_server_stays_in_three_files(self):
        self.write("server/http/router.cpp", SPDX + "#include <QHttpServerRequest>\n")
        self.assert_fault("QHttpServer")
        self.write("server/http/router.cpp", SPDX)
        self.write("server/http/listener.cpp", SPDX + "#include <QAbstractHttpServer>\n")
        self.assertEqual(self.faults(), [])

    def test_link_lines_follow_the_same_table(self):
        self.write("ui/CMakeLists.txt", SPDX.replace("//", "#") + "mcp_library(mcp_ui_pages DIR ui/pages\n    LINKS mcp_server_api)\n")
        self.assert_fault("mcp_ui_pages may not link mcp_server_api")

    def test_new_libraries_are_entered_in_the_table(self):
        self.write("ui/CMakeLists.txt", SPDX.replace("//", "#") + "mcp_library(mcp_ui_x DIR ui/x LINKS mcp_core)\n")
        self.assert_fault("enter ui/x")

    def test_plain_cmake_targets_too(self):
        self.write("server/daemon/CMakeLists.txt",
                   SPDX.replace("//", "#") + "add_executable(x main.cpp)\ntarget_link_libraries(x PRIVATE mcp_ui)\n")
        self.assert_fault("may not link mcp_ui")

    def test_the_licence_line_is_missed(self):
        self.write("core/a.cpp", "#include <QString>\n")
        self.assert_fault("SPDX")

    def test_long_files_need_a_reason(self):
        self.write("core/a.cpp", SPDX + "int x;\n" * 700)
        self.assert_fault("701 lines")
        self.write("core/a.cpp", SPDX + "// Long because it is one table of many rows.\n" + "int x;\n" * 700)
        self.assertEqual(self.faults(), [])

    def test_paths_of_one_machine(self):
        self.write("docs/a.md", "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\nSee /ho" + "me/someone/x\n")
        self.assert_fault("path of one machine")

    def test_version_tests_of_qt(self):
        self.write("core/a.cpp", SPDX + "#if QT_VERSION >= 0x060800\n#endif\n")
        self.assert_fault("QT_VERSION")

    def test_registry_hosts(self):
        self.write("tests/npm/package-lock.json", '{"resolved": "https://registry.npm' + 'js.org/x"}\n')
        self.assert_fault("registry")

    def test_sleeps_in_tests(self):
        self.write("tests/core/tst_a.cpp", SPDX + "void f() { QThread::msleep(5); }\n")
        self.assert_fault("sleep")


if __name__ == "__main__":
    unittest.main()
