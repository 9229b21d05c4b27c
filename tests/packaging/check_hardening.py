#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks in built programs for what cmake/McpHardening.cmake asks for.

Usage: check_hardening.py [--stripped] [--without TEXT]... PROGRAM...
Prints every fault as PROGRAM: words; ends with 1 if any. TEXT may not occur in a program (a folder of the building machine).
"""
import argparse
import pathlib
import re
import subprocess
import sys

# Calls of which a compiler always makes checked ones, or such that know their buffers. A program may have none of them.
CHECKABLE = r"\s(v?f?printf|v?sn?printf|str(n?cpy|n?cat)|fgets)@"


def readelf(*arguments):
    return subprocess.run(["readelf", "-W", *arguments], capture_output=True, text=True, check=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).stdout


def code_of(program, sections):
    """The bytes of .text."""
    match = re.search(r"\.text\s+PROGBITS\s+[0-9a-f]+\s+([0-9a-f]+)\s+([0-9a-f]+)", sections)
    if not match:
        return b""
    with open(program, "rb") as file:
        file.seek(int(match.group(1), 16))
        return file.read(int(match.group(2), 16))


def faults_of(program, stripped=False, without=()):
    header, segments, dynamic = readelf("-h", program), readelf("-l", program), readelf("-d", program)
    sections, names = readelf("-S", program), readelf("--dyn-syms", program)
    if not re.search(r"Type:\s+DYN", header) or not re.search(r"\(FLAGS_1\).*\bPIE\b", dynamic):
        yield "can be loaded at one address only (no PIE)"
    if "GNU_RELRO" not in segments:
        yield "relocations stay writable (no RELRO)"
    if not re.search(r"\(FLAGS_1\).*\bNOW\b", dynamic):
        yield "binds its imports late, so that their table stays writable (no BIND_NOW)"
    if re.search(r"GNU_STACK.*\bRWE\b", segments) or "GNU_STACK" not in segments:
        yield "has an executable stack"
    if re.search(r"\((RPATH|RUNPATH)\)", dynamic):
        yield "looks for libraries in a folder of its own (RPATH)"
    if "(TEXTREL)" in dynamic:
        yield "writes to its own code while it is loaded (TEXTREL)"
    if "__stack_chk_fail" not in names:
        yield "has no stack protector"
    if not re.search(r"\b__\w+_chk\b", names) and re.search(CHECKABLE, names):
        yield "calls no checked library function (no _FORTIFY_SOURCE)"
    if "X86-64" in header:
        code = code_of(program, sections)
        # endbr64 where an indirect jump may land: at nearly each function. Two come with the compiler's own start code.
        if code.count(b"\xf3\x0f\x1e\xfa") < 3 + len(code) // 4096:
            yield "has no landing marks for indirect jumps (no -fcf-protection)"
    if stripped and re.search(r"\.(symtab|debug_info)\b", sections):
        yield "still has its symbols"
    content = pathlib.Path(program).read_bytes()
    for text in without:
        if text.encode() in content:
            yield f"contains {text}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stripped", action="store_true")
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("programs", nargs="+")
    arguments = parser.parse_args()
    count = 0
    for program in arguments.programs:
        for fault in faults_of(program, arguments.stripped, arguments.without):
            print(f"{program}: {fault}")
            count += 1
    print(f"{count} faults" if count else f"{len(arguments.programs)} programs are hardened.")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
