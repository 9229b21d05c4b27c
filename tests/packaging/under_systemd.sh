#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# under_systemd.sh
#
# Installs the packages where systemd runs, in a container of an engine of its own: the server is started by the installation,
# as an account of its own and in its sandbox, started anew by an upgrade, reloaded, ended and started anew when it hangs,
# left alone where it was disabled, stopped by a removal, and forgotten by a purge. Then the pages of docs/guide are followed.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../scripts/lib.sh"
# shellcheck source=tests/packaging/own_engine.sh
source "$(dirname "${BASH_SOURCE[0]}")/own_engine.sh"

say "A system with systemd starts"
docker build -q --network host -t mcp-test-systemd - >"$folder/build.log" 2>&1 <<'TEXT' || { tail -n 20 "$folder/build.log" >&2; die "The image could not be made."; }
FROM mcp-test-base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends systemd systemd-sysv && rm -f /usr/sbin/policy-rc.d
STOPSIGNAL SIGRTMIN+3
CMD ["/sbin/init"]
TEXT
docker run -d --name mcp --cap-add SYS_ADMIN --security-opt seccomp=unconfined --security-opt apparmor=unconfined --tmpfs /run --tmpfs /run/lock --tmpfs /tmp -v /sys/fs/cgroup:/sys/fs/cgroup -v "$packages:/packages:ro" mcp-test-systemd >/dev/null
inside() { docker exec mcp "$@"; }
for ((i = 0; i < 600; ++i)); do
    state=$(inside systemctl is-system-running 2>/dev/null || true)
    [[ $state != running && $state != degraded ]] || break
    sleep 0.1
done
[[ $state == running || $state == degraded ]] || die "systemd does not come up: $state"

unit=mcp-platform-server.service
# Names of files in /packages are for the shell in there.
apt() { inside sh -c "DEBIAN_FRONTEND=noninteractive apt-get -y -q --no-install-recommends $*" >"$folder/apt.log" 2>&1 || { tail -n 30 "$folder/apt.log" >&2; die "apt-get $1"; }; }
value() { inside systemctl show -P "$1" "$unit"; }
active() { inside systemctl is-active --quiet "$unit" || { inside journalctl -u "$unit" -n 30 --no-pager >&2; die "$1"; }; }

say "Installed: the server runs, as its own account, and is there after the next start of the machine"
apt update
apt install '/packages/mcp-common_*.deb /packages/mcp-platform-server_*.deb'
active "The server does not run after the installation."
[[ $(inside systemctl is-enabled "$unit") == enabled ]] || die "The unit is $(inside systemctl is-enabled "$unit")."
main=$(value MainPID)
[[ $(inside stat -c %U "/proc/$main") == mcp-platform ]] || die "It runs as $(inside stat -c %U "/proc/$main")."
inside curl -sf -o /dev/null http://127.0.0.1:8080/health || die "It does not answer."
[[ $(inside stat -c '%U %a' /var/lib/mcp-platform) == 'mcp-platform 700' ]] || die "Its data folder: $(inside stat -c '%U %a' /var/lib/mcp-platform)"
inside test -s /var/lib/mcp-platform/initial-admin-password || die "The first administrator has no password."

say "Reloaded, and started anew by an upgrade"
inside systemctl reload "$unit"
[[ $(value MainPID) == "$main" ]] || die "A reload started it anew."
apt install --reinstall '/packages/mcp-platform-server_*.deb'
active "The server does not run after an upgrade."
[[ $(value MainPID) != "$main" ]] || die "The upgrade did not start it anew."

say "Hung, it is ended by the watchdog and started anew"
inside mkdir -p "/run/systemd/system/$unit.d"
inside sh -c "printf '[Service]\nWatchdogSec=3\n' >/run/systemd/system/$unit.d/watchdog.conf"
inside systemctl daemon-reload
inside systemctl restart "$unit"
main=$(value MainPID)
inside kill -STOP "$main"
for ((i = 0; i < 600; ++i)); do
    [[ $(value MainPID) == "$main" || $(value ActiveState) != active ]] || break
    sleep 0.1
done
active "The server that hung was not started anew."
[[ $(value MainPID) != "$main" && $(value NRestarts) == 1 ]] || die "The server that hung runs on: $(value MainPID), $(value NRestarts) restarts."
inside journalctl -u "$unit" --no-pager | grep -q 'Watchdog timeout' || die "It was not the watchdog."
inside curl -sf --retry 20 --retry-connrefused --retry-delay 1 -o /dev/null http://127.0.0.1:8080/health || die "It does not answer after that."
inside rm -r "/run/systemd/system/$unit.d"
inside systemctl daemon-reload
inside systemctl restart "$unit"

say "What was disabled stays disabled and off"
inside systemctl disable --now "$unit" 2>/dev/null
apt install --reinstall '/packages/mcp-platform-server_*.deb'
[[ $(inside systemctl is-enabled "$unit" || true) == disabled ]] || die "The upgrade enabled it again."
if inside systemctl is-active --quiet "$unit"; then die "The upgrade started what was disabled."; fi
inside systemctl enable --now "$unit" 2>/dev/null
active "It cannot be started again."

say "Removed and purged"
apt remove mcp-platform-server
if inside systemctl is-active --quiet "$unit"; then die "It runs after its removal."; fi
inside test -d /var/lib/mcp-platform || die "The removal took the data."
apt purge mcp-platform-server
for left in /var/lib/mcp-platform /var/cache/mcp-platform /etc/mcp-platform; do
    if inside test -e "$left"; then die "$left is left."; fi
done
if inside sh -c 'find /etc/systemd /var/lib/systemd/deb-systemd-helper* | grep mcp'; then die "That is left."; fi
# What a page tells to do as root; the rest of it is tst_guide.py's.
follow() {
    say "docs/guide/$1.md is followed"
    python3 -B "$root/tests/packaging/guide_blocks.py" "$root/docs/guide/$1.md" sh system | docker exec -i mcp sh -c 'cat >/tmp/page.sh'
    docker exec -w /packages -e DEBIAN_FRONTEND=noninteractive mcp bash /tmp/page.sh >"$folder/page.log" 2>&1 </dev/null || { tail -n 30 "$folder/page.log" >&2; die "$1.md cannot be followed."; }
}
follow INSTALL
apt install '/packages/mcp-common_*.deb /packages/mcp-platform-server_*.deb'
inside mkdir -p /etc/nginx/sites-available
python3 -B "$root/tests/packaging/guide_blocks.py" --text "$root/docs/guide/HEADLESS.md" nginx | docker exec -i mcp sh -c 'cat >/etc/nginx/sites-available/mcp'
follow HEADLESS
follow UPGRADING
apt purge mcp-platform-server mcp-common
say "systemd runs the server as it should"
