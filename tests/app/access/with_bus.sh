#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with_bus.sh PYTHON SCRIPT [ARGUMENT...]: runs a script on a session bus of its own, where accessibility is at
# hand; the bus ends with it. Where a part is missing it says which, and skips (77).
set -eu
for part in Xvfb:xvfb dbus-run-session:dbus; do
    command -v "${part%%:*}" >/dev/null 2>&1 || { echo "SKIP: ${part%%:*} (package ${part##*:}) is not installed"; exit 77; }
done
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || { echo "SKIP: no accessibility bus (package at-spi2-core)"; exit 77; }
"$1" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null \
    || { echo "SKIP: no Atspi for Python (packages python3-gi, gir1.2-atspi-2.0)"; exit 77; }
exec dbus-run-session -- "$@"
