# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds resources/licences.json against what the build looks for and what the window shows.

Usage: tst_licences.py SOURCE-FOLDER. Prints every fault in words; ends with 1 if any.
"""
import json
import pathlib
import re
import sys

# Looked for by the build, but no part of what is shipped.
TOOLS = {"PkgConfig"}


def looked_for(text):
    """Names of packages in find_package and pkg_check_modules, without what only tests need."""
    text = re.sub(r"if\(MCP_BUILD_TESTS\).*?endif\(\)", "", text, flags=re.S)
    text = re.sub(r"#.*", "", text)
    found = set(re.findall(r"find_package\(\s*(\w+)", text))
    for words in re.findall(r"pkg_check_modules\(\s*\w+\s+([^)]*)\)", text):
        found.update(word for word in words.split() if word not in {"REQUIRED", "IMPORTED_TARGET", "QUIET"})
    return found - TOOLS


def faults(root):
    parts = json.loads((root / "resources/licences.json").read_text())["parts"]
    named = [name for part in parts for name in part["cmake"]]
    wanted = looked_for((root / "cmake/McpDependencies.cmake").read_text())
    for name in sorted(wanted - set(named)):
        yield f"{name} is looked for in cmake/McpDependencies.cmake and has no licence in resources/licences.json"
    for name in sorted(set(named) - wanted):
        yield f"{name} has a licence in resources/licences.json, but nothing looks for it"
    compiled = (root / "resources/console.qrc").read_text()
    for part in parts:
        for field in ("name", "use", "licence", "url"):
            if not part.get(field):
                yield f"{part.get('name', '?')} has no {field}"
        if part.get("text") and f">{part['text']}<" not in compiled and f'alias="{part["text"]}"' not in compiled:
            yield f"{part['text']}, the licence of {part['name']}, is not compiled in"
    for font in (root / "resources/fonts").glob("*.?tf"):
        family = re.sub(r"Console.*", "", font.name)
        if not any(part["name"].replace(" ", "") == family for part in parts):
            yield f"the font {font.name} has no licence in resources/licences.json"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
