#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with_keyring.sh PROGRAM [ARGUMENT...]: runs a program on a session bus of its own with an unlocked
# keyring in a folder of its own; both end with it. Where the parts are missing the program runs
# without and says what it skips.
set -eu
for part in dbus-run-session gnome-keyring-daemon secret-tool; do
    command -v "$part" >/dev/null 2>&1 || exec "$@"
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
HOME=$home XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run XDG_CACHE_HOME=$home/cache
export HOME XDG_DATA_HOME XDG_RUNTIME_DIR XDG_CACHE_HOME
mkdir -m 700 "$XDG_RUNTIME_DIR"
# The daemon takes the password that unlocks it from its standard input and goes with the bus.
dbus-run-session -- sh -c '
    printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    MCP_TEST_KEYRING=1 "$@"
' sh "$@"
