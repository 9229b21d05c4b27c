# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the translations to the texts of the window: nothing unfinished, nothing stale, every placeholder there.

Usage: tst_translations.py SOURCE-FOLDER. Prints every fault as FILE: words; ends with 1 if any.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

LANGUAGES = {"de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "pt_BR": 2, "ru": 3, "zh_CN": 1}  # and their plural forms


def messages(file):
    """(context, source, comment) -> list of texts, one or a plural's forms, and the state of each."""
    found = {}
    for context in ET.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")]
            texts = forms if message.get("numerus") == "yes" else [translation.text or ""]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = (texts, translation.get("type", "finished"))
    return found


def marks(text):
    return sorted(re.findall(r"%L?(?:n|\d+)", text))


def faults_of(name, kept, fresh):
    """What is wrong with a file of translations (`kept`) beside the same one brought up to date (`fresh`)."""
    for key in kept.keys() - fresh.keys():
        yield f"no text of the window any more: {key[1]!r} ({key[0]})"
    for key in fresh.keys() - kept.keys():
        yield f"missing: {key[1]!r} ({key[0]})"
    for key, (texts, state) in kept.items():
        source = key[1]
        if state != "finished" or not all(text.strip() for text in texts):
            yield f"unfinished: {source!r} ({key[0]})"
            continue
        is_plural = len(texts) > 1 or "%n" in source
        if "%n" in source and len(texts) != LANGUAGES[name]:
            yield f"{len(texts)} plural forms where {LANGUAGES[name]} belong: {source!r}"
        for text in texts:
            wanted, got = marks(source), marks(text)
            if is_plural:  # a form may say its number in a word
                wanted, got = ([mark for mark in some if "n" not in mark] for some in (wanted, got))
            if wanted != got:
                yield f"placeholders {got} where {wanted} belong: {text!r}"
            if source.count("\n") != text.count("\n"):
                yield f"other line breaks: {text!r}"


def contexts_that_are_none(kept, sources):
    """lupdate may file a text under a name that no class has, where it would never be found.

    A brace in the list before a constructor's body misleads it, or one around what is returned."""
    for name in sorted({key[0] for key in kept} - {"QObject"}):
        namespaces, _, last = name.rpartition("::")
        is_class = namespaces and re.search(rf"\b(?:class|struct) {last}\b", sources)
        if not (is_class or f"Q_DECLARE_TR_FUNCTIONS({name})" in sources or f'translate("{name}"' in sources):
            yield name


def main(root):
    faults = []
    sources = "\n".join(file.read_text(encoding="utf-8") for folder in ("models", "ui", "app")
                        for file in (root / folder).rglob("*") if file.suffix in (".h", ".cpp"))
    with tempfile.TemporaryDirectory() as folder:
        files = sorted((root / "translations").glob("mcp_*.ts"))
        for file in files:
            shutil.copy(file, folder)
        subprocess.run([root / "scripts" / "update-translations", folder], check=True)
        for language in LANGUAGES:
            if not (root / "translations" / f"mcp_{language}.ts").exists():
                faults.append(f"mcp_{language}.ts: not there")
        for file in files:
            kept, fresh = messages(file), messages(pathlib.Path(folder) / file.name)
            name = file.stem[len("mcp_"):]
            faults += [f"{file.name}: {words}" for words in faults_of(name, kept, fresh)]
            faults += [f"{file.name}: no class is called {name}" for name in contexts_that_are_none(kept, sources)]
    for fault in sorted(faults):
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
