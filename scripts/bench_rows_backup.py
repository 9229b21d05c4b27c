# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of scripts/bench about backups."""
import multiprocessing
import os
import pathlib
import random
import shutil
import tempfile

from bench_parts import Missing, Result, built, row, timed

KEY = {"RESTIC_PASSWORD": "bench", "BORG_PASSPHRASE": "bench", "BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK": "yes",
       "BORG_RELOCATED_REPO_ACCESS_IS_OK": "yes"}


def make_data(folder):
    """1 GB: logs of 400 MB, 300 MB that hardly compress, tables of 140 MB, 8,000 small files of 160 MB."""
    dice = random.Random(20261130)
    folder.mkdir()
    for number in range(8):
        with open(folder / f"service-{number}.log", "wb") as file:
            for _ in range(50):
                noise = dice.randbytes(80_000).hex()
                file.write("".join(
                    f"2026-11-{day % 28 + 1:02} 12:{day % 60:02}:07.{noise[at:at + 3]} INFO filesystem-mcp request {noise[at:at + 12]} "
                    f"tools/call read_file took {int(noise[at:at + 3], 16)} ms\n" for day, at in enumerate(range(0, 160_000, 16))).encode())
    for number in range(6):
        (folder / f"model-{number}.bin").write_bytes(dice.randbytes(50_000_000))
    for number in range(2):
        with open(folder / f"table-{number}.db", "wb") as file:
            for _ in range(70):
                page = dice.randbytes(200_000)
                file.write(b"".join(b"\0\0row" + page[at:at + 20] + bytes(75) for at in range(0, 200_000, 20)))
    for number in range(8_000):
        place = folder / f"sources/{number % 80:02}/{number // 80 % 10}"
        place.mkdir(parents=True, exist_ok=True)
        words = dice.randbytes(2_000).hex()
        (place / f"module_{number}.py").write_text("".join(
            f"def handler_{words[at:at + 6]}(request):\n    return reply(request, {words[at:at + 4]!r}, count={at})\n\n"
            for at in range(0, 4_000, 16)))


class Ours:
    name = "ours"

    def __init__(self, run, data, place):
        self.program, self.data, self.place, self.chain = built(run, "bench_archive"), data, place / "ours", []
        self.place.mkdir()

    def backup(self):
        archive = self.place / f"backup_{len(self.chain)}"
        done = timed([self.program, "write", self.data, archive, *self.chain[:1]])
        self.chain.insert(0, archive)
        return done

    def verify(self):
        return timed([self.program, "verify", *self.chain])

    def restore(self, target):
        return timed([self.program, "extract", target, *self.chain])


class Restic:
    name = "restic"

    def __init__(self, run, data, place):
        self.data, self.place = data, place / "restic"
        if not shutil.which("restic"):
            raise Missing("restic is not installed")
        self.environment = {**KEY, "RESTIC_REPOSITORY": str(self.place), "RESTIC_CACHE_DIR": str(place / "restic-cache")}
        timed(["restic", "init"], self.environment)

    def backup(self):
        return timed(["restic", "backup", "."], self.environment, self.data)

    def verify(self):
        return timed(["restic", "check", "--read-data"], self.environment)

    def restore(self, target):
        return timed(["restic", "restore", "latest", "--target", target], self.environment)


class Borg:
    name = "borg"

    def __init__(self, run, data, place):
        self.data, self.place, self.count = data, place / "borg", 0
        if not shutil.which("borg"):
            raise Missing("borg is not installed")
        self.environment = {**KEY, "BORG_REPO": str(self.place), "BORG_BASE_DIR": str(place / "borg-base")}
        timed(["borg", "init", "-e", "repokey-blake2"], self.environment)

    def backup(self):
        self.count += 1
        return timed(["borg", "create", "--compression", "zstd,3", f"::backup-{self.count}", "."], self.environment, self.data)

    def verify(self):
        return timed(["borg", "check", "--verify-data"], self.environment)

    def restore(self, target):
        target.mkdir()
        return timed(["borg", "extract", f"::backup-{self.count}"], self.environment, target)


def size_of(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def one_round(kind, run, data, place):
    """All of one program's work, from an empty place to a restored folder."""
    program = kind(run, data, place)
    figures = {}

    def keep(name, done):
        seconds, megabytes, code = done
        if code != 0:
            raise Missing(f"{program.name} ended with {code} ({name})")
        figures[name] = seconds
        figures["memory"] = max(figures.get("memory", 0), megabytes)

    keep("full", program.backup())
    figures["size"] = size_of(program.place) / 1e6
    keep("unchanged", program.backup())
    changed = data / "service-0.log"
    length = changed.stat().st_size
    try:
        with open(changed, "ab") as file:
            file.write(b"one line more\n")
        keep("one changed", program.backup())
        keep("verify", program.verify())
        target = place / f"{program.name}-restored"
        keep("restore", program.restore(target))
        if kind is Ours:
            keep("sync", timed([program.program, "sync", target]))
        if size_of(target) != size_of(data):
            raise Missing(f"{program.name} did not restore everything")
    finally:
        os.truncate(changed, length)
    shutil.rmtree(target)
    shutil.rmtree(program.place)
    return figures


@row
def backup(run):
    """A backup of 1 GB of mixed files, compressed and encrypted, beside restic and borg"""
    with tempfile.TemporaryDirectory(prefix="bench-backup-", dir=run.bin.parent) as folder:
        place = pathlib.Path(folder)
        data = place / "data"
        # In a process of its own: what this one takes up counts as the peak of each program it starts.
        maker = multiprocessing.Process(target=make_data, args=(data,))
        maker.start()
        maker.join()
        rounds, absent = {}, []
        for _ in range(run.rounds):
            for kind in (Ours, Restic, Borg):
                try:
                    rounds.setdefault(kind.name, []).append(one_round(kind, run, data, place))
                except Missing as problem:
                    if kind is Ours:
                        raise
                    absent.append(str(problem))
    for name, words, unit, goal in (("full", "full", "s", 0.6), ("unchanged", "nothing changed", "s", 0.5),
                                    ("one changed", "one file of 50 MB changed", "s", None), ("verify", "verify three of a chain", "s", None),
                                    ("restore", "restore", "s", 0.6), ("size", "size", "MB", 1.02), ("memory", "peak memory", "MB", None)):
        for peer in (Restic.name, Borg.name):
            figures = [one[name] for one in rounds.get(peer, [])]
            yield Result(f"Backup of 1 GB: {words}", unit, [one[name] for one in rounds[Ours.name]], figures, peer,
                         goal if peer == Restic.name else None, more_is_better=False, note="" if figures else "; ".join(sorted(set(absent))))
    yield Result("Backup of 1 GB: what was restored, synced", "s", [one["sync"] for one in rounds[Ours.name]],
                 more_is_better=False, note="the peers leave that to the system")
