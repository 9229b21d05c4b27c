# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what the server says to people against what the window has words for (models/server_texts_*.cpp).

Usage: tst_server_words_said.py SOURCE-FOLDER. Prints every text that the window would show in English only, and every one
that it knows although nobody says it any more; ends with 1 if any.

A text is a literal of two words or more in a file that speaks to people. What goes into the log alone, and what tells
a program that its request is malformed, stays English: see SILENT_FILES and SILENT_TEXTS.
"""
import json
import pathlib
import re
import sys

SPEAKING = ("core", "client", "server/api", "server/archive", "server/audit", "server/auth", "server/backups", "server/config",
            "server/containers", "server/engine", "server/importing", "server/mail", "server/oauth", "server/runtime",
            "server/schedules", "server/store", "server/supervisor")
# Where no sentence reaches a person through the window, or where sentences are made of pieces (core/shape).
SILENT_FILES = re.compile(r"""
    (?: core/(?:command_words|future|shape)
    | client/(?:curl|browser_sign_in)
    | server/api/(?:body|event_hub|event_text|file_answer|metrics_|openapi|operation_names|platform|query|routes_
                   |setting_followers|shapes_|subscribe_message|welcome_mail|docs)
    | server/archive/(?!container)
    | server/auth/(?:bootstrap|rsa_key)
    | server/backups/(?:documents|folder_swap)
    | server/containers/container_logs
    | server/engine/(?:answer_reader|container_exec|containers|engine_address)
    | server/mail/message
    | server/oauth/(?:fetch|id_token|provider_client)
    | server/runtime/(?:catalogue|host_|process_guard|process_launcher)
    | server/store/(?!account_merge|connection|mfa_repository|migrations|service_repository|user_repository)
    )[a-z_]*\.(?:cpp|h)$""", re.X)
# Statements whose literals are for the log, for programmers or for programs.
SILENT_STATEMENT = re.compile(r"\bqC?(?:Info|Warning|Debug|Critical)\(|Q_ASSERT|internal\(|\bdetail = |diskError\([^,]*,|\bsay\(\(?(?:core::LogLevel|m_checks|replica->key)"
                              r"|emit (?:self->)?said\(|const QString message = |u\"message\"_s, u?$|\bnotice = u?$|\.about = u?$|Field\(")
SQL = re.compile(r"\s*(?:SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|DROP|ALTER|ORDER BY|FROM|WHERE|AND)\b")
# Said in files that speak otherwise: by programs to programs, to nobody in the window, or pieces of what is known as a whole.
SILENT_TEXTS = {
    " (redirects are not followed)", " and %1 more", " not found", "%1: labels of io.mcp-console are the platform's own", "%1: must be a port",
    "%1: not what the platform wrote there", "; a process of it was killed over the memory limit of %1 MB", "A newer image is here",
    "A variable's name has letters, digits and '_'", "API keys", "Before restoring ", "Download complete", "Enrol first", "From %1 to %2 replicas",
    "Is another service than the one in the query", "Journal not found", "Left out: the volume %1 %2", "MCP Platform", "Must be at most the %1 bytes that are missing",
    "Must be http://127.0.0.1:PORT/..., http://[::1]:PORT/... or an address from the setting oauth.redirectTargets",
    "Must be the base64url SHA-256 of the verifier, 43 characters (RFC 7636, S256)", "Must be where this part begins", "Must not be before since",
    "Must not be before start", "Must not be before startDate", "Needed for a loopback redirect (RFC 7636, S256)", "No longer wanted",
    "Not a valid service id", "Not connected", "Pull complete", 'Service "%1" is loaded already',
    "The archive asks for more work on its passphrase than is allowed here", "The container engine gave an answer that is no JSON",
    "The image is the newest that there is", "The process runtime was not initialised.", "There are parts missing",
    "This archive does not name its backup as this program does", "This is not the next part", "This path does not take %1",
    "Use either Authorization or X-API-Key, not both", "What the restore %1 overwrote",
    "Where to return to is needed, such as http://127.0.0.1:PORT/", "accounts at sign-in providers", "an unknown", "audit log", "backup schedules",
    "backups and their jobs", "configuration and its history", "container state improper", "day of month", "day of week", "deletion of the service",
    "is in the backup already, by another volume", "is no service id", "is not a folder of this machine",
    "is the server's own data folder, or lies in it", "it ends within its head", "its head was changed", "mcp-console backup 1", "missing or broken",
    "must not hold a NUL character", "no users", "opening the database", "preparing a statement", "running a statement", "second factors",
    "setting the journal mode", "sign-in links", "the answer", "the list of common passwords is missing", "what shall be sent cannot be read",
}
LITERAL = re.compile(r'(?<![\w\\])(?:u8?|L)?"((?:[^"\\\n]|\\.)*)"(?:_s|_L1)?')
PLACEHOLDER = re.compile(r"%(?:n|[1-9])")
KNOWN = re.compile(r'QT_TRANSLATE_(?:N_)?NOOP\("models::ServerWords",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)')


def plain(literal):
    return literal.replace('\\"', '"').replace("\\\\", "\\")


def without_comments(code):
    return re.sub(r'//[^\n]*|/\*.*?\*/|("(?:[^"\\\n]|\\.)*")', lambda m: m.group(1) or re.sub(r"[^\n]", " ", m.group(0)), code, flags=re.S)


def literals(code):
    """Line, text and what stands before it in the statement, of each literal; neighbours are one."""
    found = []
    for match in LITERAL.finditer(code):
        if found and not code[found[-1][1]:match.start()].strip():
            found[-1][1:] = [match.end(), found[-1][2] + match.group(1)]
        else:
            found.append([match.start(), match.end(), match.group(1)])
    for start, _, text in found:
        before = re.split(r"[;{}]\s", code[max(0, start - 600):start])[-1]
        yield code.count("\n", 0, start) + 1, plain(text), re.sub(r"\s+", " ", before)


def is_text(text):
    words = re.search(r"[A-Za-z%'\"] [a-z%'\"A-Z]", text)
    return bool(words) and not SQL.match(text) and not re.search(r"[<>{}=$]|\\[rn]|%l*[sduz]|yyyy|[A-Za-z]: $", text.replace("registry=user:password", ""))


def known_texts(root):
    """The window's texts, by the file and line of each."""
    for file in sorted((root / "models").glob("server_texts_*.cpp")):
        code = file.read_text(encoding="utf-8")
        for match in KNOWN.finditer(code):
            yield file, code.count("\n", 0, match.start()) + 1, plain("".join(re.findall(r'"((?:[^"\\]|\\.)*)"', match.group(1))))


def said_texts(root):
    """What the server and the connection to it say to people: file, line, text."""
    for folder in SPEAKING:
        for file in sorted((root / folder).iterdir()):
            if file.suffix not in (".cpp", ".h") or SILENT_FILES.match(file.relative_to(root).as_posix()):
                continue
            table = file.name == "setting_table.cpp"  # where .about is for people
            for line, text, before in literals(without_comments(file.read_text(encoding="utf-8"))):
                if re.search(r"notFound\([^,]*$", before):
                    text += " not found"
                if is_text(text) and text not in SILENT_TEXTS and (table or not SILENT_STATEMENT.search(before)):
                    yield file, line, text
    for entry in json.loads((root / "resources/catalogue.json").read_text(encoding="utf-8"))["entries"]:
        for key in ("description", "installHint"):
            if entry.get(key):
                yield root / "resources/catalogue.json", 0, entry[key]


def pattern_of(text):
    """What fits a text of the window: where it has a placeholder, one stands there too, or a single word."""
    parts = re.split(r"(%(?:n|[1-9]))", text)
    return re.compile("".join("[^ ]+" if PLACEHOLDER.fullmatch(part) else re.escape(part) for part in parts))


def faults(root):
    known = list(known_texts(root))
    if not known:
        yield "models/: no texts of a server are known"
    patterns = [pattern_of(text) for _, _, text in known]
    for file, line, text in said_texts(root):
        whole = ("x" if text.startswith(" ") else "") + text + ("x" if text.endswith(" ") else "")
        if not any(pattern.fullmatch(whole) for pattern in patterns):
            yield f"{file.relative_to(root)}:{line}: the window has no words for {text!r}; add them to models/server_texts_*.cpp"
    corpus = "\n".join(text for folder in SPEAKING + ("app", "server/http", "resources") for file in sorted((root / folder).rglob("*"))
                       if file.suffix in (".cpp", ".h", ".json")
                       for _, text, _ in literals(file.read_text(encoding="utf-8") if file.suffix == ".json" else
                                                  without_comments(file.read_text(encoding="utf-8"))))
    for file, line, text in known:
        for piece in PLACEHOLDER.split(text):
            # Some are put together where they are said: "Role" + " not found", "%1 must be " + "a text".
            parts = re.split(r" (?=\()|(?<=must be )(?=an? |true)| (?=not found$)", piece.strip(" :."))
            if any(part.strip() not in corpus for part in parts):
                yield f"{file.relative_to(root)}:{line}: nobody says {piece!r}"


def main(root):
    found = list(faults(root))
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
