# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the tree to the rules of the house (docs/ARCHITECTURE.md, "Layers").

Usage: tst_structure.py SOURCE-FOLDER. Prints every fault as FILE:LINE: words; ends with 1 if any.
"""
import dataclasses
import pathlib
import re
import subprocess
import sys

# Who may include whom, by folder; a folder may always include itself. One row for each library, so
# that a new one has to be entered here before it may know anybody.
MAY_INCLUDE = {
    "core": [],
    "client": ["core"],
    "models": ["core", "client"],
    "ui/theme": ["core"],
    "ui/widgets": ["core", "models", "ui/theme"],
    "ui/dialogs": ["core", "client", "models", "ui/theme", "ui/widgets"],
    "ui/pages": ["core", "client", "models", "ui/theme", "ui/widgets", "ui/dialogs"],
    "ui/shell": ["core", "client", "models", "ui/theme", "ui/widgets", "ui/dialogs", "ui/pages"],
    "server/http": ["core"],
    "server/store": ["core"],
    "server/config": ["core", "server/store"],
    "server/auth": ["core", "server/store"],
    "server/audit": ["core", "server/store"],
    "server/oauth": ["core", "server/store", "server/auth"],
    "server/mail": ["core"],
    "server/runtime": ["core"],
    "server/engine": ["core", "server/http"],
    "server/containers": ["core", "server/runtime", "server/engine"],
    "server/importing": ["core"],
    "server/supervisor": ["core", "server/runtime"],
    "server/logs": ["core", "server/runtime"],
    "server/samples": ["core"],
    "server/jobs": ["core", "server/runtime", "server/supervisor", "server/logs", "server/samples"],
    "server/archive": ["core"],
    "server/backups": ["core", "server/store", "server/config", "server/archive", "server/runtime", "server/supervisor", "server/logs"],
    "server/schedules": ["core", "server/store", "server/backups"],
    "server/api": ["core", "server/http", "server/store", "server/config", "server/auth", "server/audit", "server/oauth", "server/mail", "server/runtime", "server/supervisor",
                   "server/jobs", "server/logs", "server/samples", "server/backups", "server/schedules", "server/engine", "server/containers", "server/importing"],
    "server/daemon": ["core", "server/store", "server/api"],
    "server/cli": ["core", "server"],
    "server/process_guard": [],
    "server/filesystem_mcp": ["core", "server/http"],
    "app": ["core", "client", "models", "ui", "server"],
    "tests": ["core", "client", "models", "ui", "server", "app"],
}
# What a test of one layer may reach: its own layer and those below, never the other branch.
TESTS_MAY_NOT = {
    "tests/core": ["client", "models", "ui", "server", "app"],
    "tests/client": ["models", "ui", "server", "app"],
    "tests/models": ["ui", "server", "app"],
    "tests/ui": ["server", "app"],
    "tests/server": ["client", "models", "ui", "app"],
}
# Target name -> folder whose row above it stands for.
TARGET_FOLDERS = {
    "mcp_core": "core", "mcp_client": "client", "mcp_models": "models", "mcp_app": "app", "mcp-console": "app", "mcp-platform-server": "server/cli",
    "mcp_ui": "ui/shell", "mcp_ui_theme": "ui/theme", "mcp_ui_widgets": "ui/widgets",
    "mcp_ui_dialogs": "ui/dialogs", "mcp_ui_pages": "ui/pages",
    "mcp_test_support": "tests", "mcp_test_places": "tests",
}
# Qt headers and modules that a layer must do without.
WIDGETS = r"Q(Widget|Dialog|MainWindow|PushButton|Label|TableView|ListView|TreeView|Menu|Action|Style|Painter|Pixmap|Icon|Application|Chart\w*)"
FORBIDDEN_QT = {
    "core": re.compile(rf"(QFuture|QPromise|QtConcurrent|QtNetwork/|QtSql/|QtWidgets/|QtGui/|QTcp|QNetwork|QSql|{WIDGETS}$)"),
    "client": re.compile(rf"(QtSql/|QtWidgets/|QSql|{WIDGETS}$)"),
    "models": re.compile(rf"(QtNetwork/|QtSql/|QtWidgets/|QTcp|QNetworkAccess|QWebSocket|QSql|{WIDGETS}$)"),
    "ui": re.compile(r"(QtSql/|QtNetwork/|QTcp|QNetworkAccess|QWebSocket|QSql)"),
    "server": re.compile(rf"(QFuture|QPromise|QtConcurrent|QtWidgets/|QtGui/|{WIDGETS}$)"),
}
HTTP_SERVER_FILES = re.compile(r"server/http/(listener|lane|exchange|guard|qt_gate)[\w]*\.(cpp|h)$")
SQL_FOLDERS = ("server/store/", "server/samples/", "tests/")
LINE_LIMIT = 600  # blank ones are not counted
# Folders that are programs and no library: their own headers are included by bare name.
PROGRAM_FOLDERS = ("server/process_guard/", "tests/")
LONG_REASON = re.compile(r"\b(long|lines|one table|one file)\b.*\b(because|since|so that)\b|\bwhy\b.*\blong\b", re.I)
SOURCE_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".js", ".mjs", ".go", ".qml"}
TEXT_SUFFIXES = SOURCE_SUFFIXES | {".md", ".txt", ".json", ".in", ".service", ".desktop", ".xml", ".yml", ".yaml", ".npmrc"}
# Formats that take no comment, and other people's words.
NO_SPDX = {"LICENSE", "CMakePresets.json", "package.json", "package-lock.json"}
MACHINE_PATH = re.compile(r"(?<![\w.])/(home|Users|work)/[\w.-]+/")
REGISTRY = re.compile(r"registry\.npm" r"js\.org|//[\w.-]*(artifactory|nexus|registry)[\w.-]*/", re.I)
SLEEP = re.compile(r"\b(QThread::(m|u)?sleep|QTest::qSleep|std::this_thread::sleep_\w+|\busleep|nanosleep)\s*\(")


@dataclasses.dataclass
class Fault:
    path: str
    line: int
    words: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.words}"


def source_files(root):
    """The files under version control and those about to be; all files where there is no git."""
    try:
        listed = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", "-z"],
                                capture_output=True, check=True).stdout.decode().split("\0")
        paths = [root / name for name in listed if name]
    except (OSError, subprocess.CalledProcessError):
        paths = [path for path in root.rglob("*") if not {"build", ".git", "node_modules"} & set(path.parts)]
    return sorted(path for path in paths if path.is_file() and not path.is_symlink())


def folder_of(path):
    """The row of MAY_INCLUDE that a file, or the text of an include, belongs to."""
    best = None
    for folder in MAY_INCLUDE:
        if path.startswith(folder + "/") and (best is None or len(folder) > len(best)):
            best = folder
    return best


def is_allowed(folder, wanted):
    return any(wanted == allowed or wanted.startswith(allowed + "/") for allowed in [folder, *MAY_INCLUDE[folder]])


def check_includes(path, lines):
    folder = folder_of(path)
    if folder is None:
        return
    for number, line in enumerate(lines, 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if not match:
            continue
        included = match.group(2)
        wanted = folder_of(included)
        if wanted is not None and not is_allowed(folder, wanted):
            yield Fault(path, number, f"{folder} may not include {wanted} ({included})")
        for tests, refused in TESTS_MAY_NOT.items():
            if path.startswith(tests + "/") and wanted is not None and wanted.split("/")[0] in refused:
                yield Fault(path, number, f"{tests} may not include {wanted} ({included})")
        if match.group(1) == '"' and "/" not in included and not included.endswith((".moc", ".inc")) and \
                not path.startswith(PROGRAM_FOLDERS) and not included.startswith("moc_"):
            yield Fault(path, number, f"includes are written from the source root, not as {included}")
        forbidden = FORBIDDEN_QT.get(folder.split("/")[0])
        if forbidden and forbidden.match(included):
            yield Fault(path, number, f"{folder} must do without {included}")
        if re.match(r"(QtHttpServer/|QHttpServer|QAbstractHttpServer)", included) and \
                not HTTP_SERVER_FILES.match(path) and not path.startswith("tests/benchmarks/"):
            yield Fault(path, number, f"only the listener and the exchange may include QHttpServer ({included})")
        if re.match(r"(QtSql/|QSql)", included) and not path.startswith(SQL_FOLDERS):
            yield Fault(path, number, f"SQL lives in server/store and server/samples ({included})")


def target_folder(target):
    if target in TARGET_FOLDERS:
        return TARGET_FOLDERS[target]
    if target.startswith("mcp_server_"):
        return "server/" + target.removeprefix("mcp_server_")
    return None


def check_links(path, text):
    """mcp_library(... LINKS ...) and target_link_libraries(...), wherever they stand."""
    bare = re.sub(r"#[^\n]*", lambda comment: " " * len(comment.group()), text)
    for call in re.finditer(r"\b(mcp_library|target_link_libraries)\s*\(([^)]*)\)", bare):
        words = call.group(2).split()
        if not words or "$" in words[0]:
            continue
        number = bare.count("\n", 0, call.start()) + 1
        target = words[0]
        folder = target_folder(target) or folder_of(path)
        if "DIR" in words[:-1]:
            folder = words[words.index("DIR") + 1]
        if folder is None or folder == "tests" or path.startswith("tests/"):
            continue
        if folder not in MAY_INCLUDE:
            yield Fault(path, number, f"{target}: enter {folder} into MAY_INCLUDE of tests/structure/tst_structure.py")
            continue
        for word in words[1:]:
            wanted = target_folder(word)
            if wanted is not None and not is_allowed(folder, wanted):
                yield Fault(path, number, f"{target} may not link {word}")


def check_text(path, lines):
    name = path.rsplit("/", 1)[-1]
    head = "\n".join(lines[:6])
    is_script = bool(lines) and lines[0].startswith("#!")
    suffix = pathlib.PurePosixPath(name).suffix or ("." + name.lstrip(".") if name.startswith(".") else "")
    needs_spdx = suffix in SOURCE_SUFFIXES or is_script or name == "CMakeLists.txt"
    if needs_spdx and name not in NO_SPDX and "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
        yield Fault(path, 1, "no SPDX line")

    length = sum(1 for line in lines if line.strip())
    if suffix in {".cpp", ".h"} and length > LINE_LIMIT:
        comment = " ".join(line.strip("/ ") for line in lines[:12] if line.startswith("//"))
        if not LONG_REASON.search(comment):
            yield Fault(path, 1, f"{length} lines; split it, or say at its head why it is long")

    for number, line in enumerate(lines, 1):
        if MACHINE_PATH.search(line):
            yield Fault(path, number, "a path of one machine")
        if REGISTRY.search(line):
            yield Fault(path, number, "the host of a registry")
        if suffix in {".cpp", ".h"}:
            if re.match(r"\s*#\s*(el)?if.*QT_VERSION", line) and not HTTP_SERVER_FILES.match(path):
                yield Fault(path, number, "QT_VERSION is tested in the listener and the exchange only")
            if name.startswith("tst_") and SLEEP.search(line) and "//" not in line:
                yield Fault(path, number, "a test that sleeps; wait for what should happen, or say why not")


def check(root):
    for file in source_files(root):
        path = file.relative_to(root).as_posix()
        # These two files hold the patterns that they look for.
        if path.startswith("tests/structure/tst_structure"):
            continue
        is_text = file.suffix in TEXT_SUFFIXES or file.name in {".npmrc", ".gitignore"} or \
            path.startswith(("scripts/", ".ci/"))
        if not is_text:
            continue
        text = file.read_text(encoding="utf-8", errors="replace")
        lines = text.splitlines()
        yield from check_text(path, lines)
        if file.suffix in {".cpp", ".h"}:
            yield from check_includes(path, lines)
        if file.name == "CMakeLists.txt":
            yield from check_links(path, text)


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    faults = list(check(root))
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults" if faults else "The tree keeps the rules.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
