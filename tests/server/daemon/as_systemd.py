#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts a program as systemd would, and becomes it.

Usage: as_systemd.py [--sockets N] [--kind stream|datagram] [--tell FILE] [--journal] -- PROGRAM ARGUMENT...
--sockets: N sockets on free loopback ports are handed over, from descriptor 3 on; their ports go into FILE.
--journal: stderr is said to be the journal's.
"""
import argparse
import os
import socket
import sys

split = sys.argv.index("--")
parser = argparse.ArgumentParser()
parser.add_argument("--sockets", type=int, default=0)
parser.add_argument("--kind", choices=["stream", "datagram"], default="stream")
parser.add_argument("--tell")
parser.add_argument("--journal", action="store_true")
options = parser.parse_args(sys.argv[1:split])
program = sys.argv[split + 1:]

kinds = {"stream": socket.SOCK_STREAM, "datagram": socket.SOCK_DGRAM}
sockets = []
for _ in range(options.sockets):
    made = socket.socket(socket.AF_INET, kinds[options.kind])
    made.bind(("127.0.0.1", 0))
    if options.kind == "stream":
        made.listen(16)
    sockets.append(made)
if options.tell:
    with open(options.tell, "w", encoding="ascii") as file:
        file.write(" ".join(str(made.getsockname()[1]) for made in sockets))
# Out of the way first: a descriptor that is put in its place must not be one that is still wanted.
copies = [os.dup2(made.fileno(), 100 + place) for place, made in enumerate(sockets)]
for place, copy in enumerate(copies):
    os.dup2(copy, 3 + place)
if sockets:
    os.environ["LISTEN_PID"] = str(os.getpid())
    os.environ["LISTEN_FDS"] = str(len(sockets))
if options.journal:
    facts = os.fstat(2)
    os.environ["JOURNAL_STREAM"] = f"{facts.st_dev}:{facts.st_ino}"
os.execv(program[0], program)
