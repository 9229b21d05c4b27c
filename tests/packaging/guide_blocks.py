#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of a page of docs/guide, as one script of bash.

Usage: guide_blocks.py [--text] PAGE [KIND]
--text prints the blocks as they stand, such as a file that the page tells to write. KIND is what stands behind the three marks of a block: "sh" (the default; for whoever reads along, run by tst_guide.py), or
"sh system" (as root on a machine of its own; run by under_systemd.sh).
"""
import dataclasses
import pathlib
import re
import sys
import textwrap


@dataclasses.dataclass
class Block:
    line: int
    kind: str
    text: str


def blocks_of(page):
    found = []
    lines = pathlib.Path(page).read_text(encoding="utf-8").split("\n")
    begun = None
    for number, line in enumerate(lines, 1):
        fence = re.match(r"\s*```(.*)$", line)
        if not fence:
            continue
        if begun is None:
            begun = number, fence.group(1).strip()
        else:
            found.append(Block(begun[0], begun[1], textwrap.dedent("\n".join(lines[begun[0]:number - 1])) + "\n"))
            begun = None
    if begun:
        raise SystemExit(f"{page}:{begun[0]}: the block does not end")
    return found


def script_of(page, kind="sh"):
    """Stops at the first command that fails, and names the block it is in."""
    name = pathlib.Path(page).name
    parts = ["set -euo pipefail", f"trap 'echo \"{name}:$block: the block that begins here failed\" >&2' ERR"]
    for block in blocks_of(page):
        if block.kind == kind:
            parts += [f"block={block.line}", block.text]
    return "\n".join(parts)


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--text"]
    wanted = " ".join(words[1:]) or "sh"
    if "--text" in sys.argv:
        print("".join(block.text for block in blocks_of(words[0]) if block.kind == wanted), end="")
    else:
        print(script_of(words[0], wanted))
