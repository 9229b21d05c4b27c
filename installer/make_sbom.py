#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the bill of materials of one package (SPDX 2.3, JSON): its files, and what they are linked with and loaded by.

Usage: make_sbom.py --tree FOLDER --name NAME --version VERSION --commit COMMIT --out FILE [--loads DEBIAN-PACKAGE]...
FOLDER is the package as it will be installed. Times come from SOURCE_DATE_EPOCH, so that the same package has the same bill.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess

LICENCE = "GPL-3.0-or-later"


def tool(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True,
                          env={**os.environ, "LC_ALL": "C"}).stdout


def spdx_id(*words):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", "-".join(words))


def is_program(path):
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def libraries_of(program):
    """Files of the libraries that a program names itself; not those that they need in turn."""
    needed = re.findall(r"\(NEEDED\).*\[([^\]]+)\]", tool("readelf", "-dW", program))
    found = dict(re.findall(r"(\S+) => (/\S+)", tool("ldd", program)))
    return [found[name] for name in needed if name in found]


def debian_package_of(library):
    """Packages name the folder before /usr was merged, or the one after."""
    path = os.path.realpath(library)
    for candidate in [path, path.removeprefix("/usr"), "/usr" + path]:
        told = subprocess.run(["dpkg-query", "-S", candidate], capture_output=True, text=True)
        if told.returncode == 0:
            return told.stdout.split(":")[0]
    raise SystemExit(f"make_sbom: no package has {library}")


def debian_part(package):
    form = "${Version}\t${Architecture}\t${source:Package}\t${source:Version}\t${Homepage}\n"
    version, architecture, source, source_version, homepage = tool("dpkg-query", "-W", "-f", form, package).splitlines()[0].split("\t")
    distribution = dict(re.findall(r'^(\w+)="?([^"\n]*)', pathlib.Path("/etc/os-release").read_text(), re.M))
    where = f"{distribution['ID']}-{distribution.get('VERSION_ID', 'sid')}"
    return {
        "SPDXID": spdx_id("Package", package), "name": package, "versionInfo": version, "supplier": "NOASSERTION",
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": "NOASSERTION", "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION", "homepage": homepage or "NOASSERTION", "sourceInfo": f"built from {source} {source_version}",
        "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                          "referenceLocator": f"pkg:deb/{distribution['ID']}/{package}@{version.replace('+', '%2B').replace(':', '%3A')}"
                                              f"?arch={architecture}&distro={where}"}],
    }


def file_entry(tree, path):
    content = path.read_bytes()
    name = "./" + path.relative_to(tree).as_posix()
    return {
        "SPDXID": spdx_id("File", hashlib.sha1(name.encode()).hexdigest()[:12], path.name), "fileName": name,
        "checksums": [{"algorithm": kind, "checksumValue": hashlib.new(kind.lower(), content).hexdigest()} for kind in ("SHA1", "SHA256")],
        "licenseConcluded": "NOASSERTION", "licenseInfoInFiles": ["NOASSERTION"], "copyrightText": "NOASSERTION",
    }


def verification_code(files):
    """As SPDX 2.3 has it, 7.9: the hash of the sorted hashes."""
    return hashlib.sha1("".join(sorted(file["checksums"][0]["checksumValue"] for file in files)).encode()).hexdigest()


def bill(arguments):
    tree = pathlib.Path(arguments.tree)
    out = pathlib.Path(arguments.out)
    paths = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink() and path != out)
    files = [file_entry(tree, path) for path in paths]
    programs = [path for path in paths if is_program(path)]
    linked = sorted({debian_package_of(library) for program in programs for library in libraries_of(program)})
    main = spdx_id("Package", arguments.name)
    relationships = [("SPDXRef-DOCUMENT", "DESCRIBES", main)]
    relationships += [(main, "CONTAINS", file["SPDXID"]) for file in files]
    relationships += [(main, "DYNAMIC_LINK", spdx_id("Package", package)) for package in linked]
    relationships += [(main, "DEPENDS_ON", spdx_id("Package", package)) for package in arguments.loads if package not in linked]
    created = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    code = verification_code(files)
    homepage = {"homepage": arguments.homepage} if arguments.homepage else {}
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"{arguments.name}-{arguments.version}",
        "documentNamespace": f"https://spdx.org/spdxdocs/{arguments.name}-{arguments.version}-{code}",
        "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: make_sbom", "Organization: MCP Console"]},
        "documentDescribes": [main],
        "packages": [{
            "SPDXID": main, "name": arguments.name, "versionInfo": arguments.version, "supplier": "Organization: MCP Console",
            "downloadLocation": "NOASSERTION", "filesAnalyzed": True, "licenseConcluded": LICENCE, "licenseDeclared": LICENCE,
            "licenseInfoFromFiles": ["NOASSERTION"], "copyrightText": "NOASSERTION", "sourceInfo": f"built from commit {arguments.commit}",
            "packageVerificationCode": {"packageVerificationCodeValue": code,
                                        "packageVerificationCodeExcludedFiles": ["./" + out.relative_to(tree).as_posix()]},
            "primaryPackagePurpose": "APPLICATION", **homepage,
        }] + [debian_part(package) for package in sorted({*linked, *arguments.loads})],
        "files": files,
        "relationships": [{"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other} for one, kind, other in relationships],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("tree", "name", "version", "commit", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--homepage", default="")
    parser.add_argument("--loads", action="append", default=[])
    arguments = parser.parse_args()
    out = pathlib.Path(arguments.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(bill(arguments), indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
