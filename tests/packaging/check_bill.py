#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the bill of materials of an unpacked package against the package.

Usage: check_bill.py FOLDER NAME "DEPENDS OF THE PACKAGE"
Every file is there with its hash, and what is linked is what the package depends on. Ends with 1 at the first fault.
"""
import hashlib
import json
import pathlib
import re
import sys


def main():
    tree, name, depends = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    path = tree / f"usr/share/doc/{name}/{name}.spdx.json"
    bill = json.loads(path.read_text(encoding="utf-8"))
    if bill["spdxVersion"] != "SPDX-2.3" or bill["documentDescribes"] != [f"SPDXRef-Package-{name}"]:
        raise SystemExit(f"{path}: is no bill of {name}")

    present = {"./" + file.relative_to(tree).as_posix() for file in tree.rglob("*")
               if file.is_file() and not file.is_symlink() and file != path and tree / "DEBIAN" not in file.parents}
    told = {file["fileName"]: file["checksums"] for file in bill["files"]}
    if set(told) != present:
        raise SystemExit(f"{path}: files differ: {sorted(set(told) ^ present)}")
    for file, checksums in told.items():
        content = (tree / file).read_bytes()
        for checksum in checksums:
            if hashlib.new(checksum["algorithm"].lower(), content).hexdigest() != checksum["checksumValue"]:
                raise SystemExit(f"{path}: {file} has another {checksum['algorithm']}")

    parts = {package["name"]: package for package in bill["packages"]}
    known = {package["SPDXID"] for package in bill["packages"]} | {file["SPDXID"] for file in bill["files"]} | {"SPDXRef-DOCUMENT"}
    for relationship in bill["relationships"]:
        if not {relationship["spdxElementId"], relationship["relatedSpdxElement"]} <= known:
            raise SystemExit(f"{path}: {relationship} names what is not there")
    commit = re.search(r"commit ([0-9a-f]{10,40})", parts[name]["sourceInfo"])
    if not commit:
        raise SystemExit(f"{path}: no commit in {parts[name]['sourceInfo']}")
    # Packages that are depended on for another reason than a library: programs, icons, fonts.
    wanted = {word.split()[0].split(":")[0] for word in depends.split(",")}
    linked = set(parts) - {name}
    missing = {package for package in wanted if package.startswith("lib")} - linked
    # A library that another package's promise covers (libssl3t64 Provides libssl3) is in the bill by its own name.
    if missing or len(linked) < 2:
        raise SystemExit(f"{path}: not in the bill: {sorted(missing)}")
    print(f"{name}: {len(told)} files, {len(linked)} parts, commit {commit.group(1)}")


if __name__ == "__main__":
    main()
