#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with_bus.sh PROGRAM [ARGUMENT...]: runs a program on a session bus of its own, which ends with it. Where
# there is no dbus-run-session the program runs without and says what it skips.
set -eu
command -v dbus-run-session >/dev/null 2>&1 || exec "$@"
MCP_TEST_BUS=1 exec dbus-run-session -- "$@"
