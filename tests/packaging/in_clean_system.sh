#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by clean_system.sh in a system of its own, with an older version in /packages/old and the new one in /packages/new.
set -euo pipefail

say() { printf '  %s\n' "$*" >&2; }
die() { printf 'Error: %s\n' "$*" >&2; exit 1; }
apt() { apt-get -y -q --no-install-recommends -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confdef "$@" >/tmp/apt.log 2>&1 || { tail -n 40 /tmp/apt.log >&2; die "apt-get $1"; }; }

account=mcp-platform
data=/var/lib/mcp-platform
settings=/etc/mcp-platform/server.conf
password='Correct-horse-71'
packages=(mcp-common mcp-platform-server mcp-console)
server=
trap '[[ -z $server ]] || kill "$server" 2>/dev/null || true' EXIT

start_server() {
    : >/tmp/ready
    MCP_ADMIN_PASSWORD="$password" setpriv --reuid "$account" --regid "$account" --init-groups \
        mcp-platform-server serve --config "$settings" --listen 127.0.0.1:0 >/tmp/ready 2>/tmp/server.log &
    server=$!
    local i
    for ((i = 0; i < 300; ++i)); do
        url=$(sed -n 's/^ready //p' /tmp/ready)
        [[ -z $url ]] || break
        kill -0 "$server" 2>/dev/null || { cat /tmp/server.log >&2; die "The server ended."; }
        sleep 0.1
    done
    [[ -n $url ]] || die "The server did not get ready."
    token=$(call POST auth/login "{\"username\":\"admin@localhost\",\"password\":\"$password\"}" |
        python3 -c 'import json,sys; print(json.load(sys.stdin)["data"]["accessToken"])')
}

stop_server() {
    kill "$server"
    wait "$server" || die "The server ended with $?."
    server=
}

call() {
    curl -sS --fail-with-body -X "$1" ${token:+-H "Authorization: Bearer $token"} ${3:+-H 'Content-Type: application/json' -d "$3"} "$url/api/v1/$2" ||
        die "$1 $2"
}

status_is() {
    local i told=
    for ((i = 0; i < 300; ++i)); do
        told=$(call GET services/notes | python3 -c 'import json,sys; print(json.load(sys.stdin)["data"]["status"])')
        [[ $told != "$1" ]] || return 0
        sleep 0.1
    done
    die "The service is $told instead of $1."
}

say "An older version is installed, by what it depends on alone"
apt update
apt install /packages/old/*.deb
for package in "${packages[@]}"; do
    [[ $(dpkg-query -W -f '${Version}' "$package") == 0.0.9-1 ]] || die "$package is not the older one"
done
[[ $(stat -c '%U %a' "$data") == "$account 700" ]] || die "$data: $(stat -c '%U %a' "$data")"
[[ $(getent passwd "$account" | cut -d: -f7) == */nologin ]] || die "$account can sign in"

say "Programs start"
mcp-platform-server --version
mcp-console --version
filesystem-mcp --version
if ldd /usr/bin/mcp-console /usr/bin/mcp-platform-server /usr/bin/filesystem-mcp | grep 'not found'; then die "Libraries are missing"; fi

say "The server runs a service"
token=
start_server
call POST services '{"id":"notes","name":"Notes","image":"mcp-console/filesystem","port":3901,"environment":{"MCP_ROOT":"/usr/share/doc"}}' >/dev/null
call POST services/notes/start >/dev/null
status_is running
if grep -q 'mcp-process-guard was not found' /tmp/server.log; then die "The guard is not found"; fi
stop_server
find "$data" -type f -name '*.db' | grep -q . || die "No data in $data"
echo "# an administrator's own line" >>"$settings"

say "Upgraded, with data and the administrator's settings kept"
apt install /packages/new/*.deb
for package in "${packages[@]}"; do
    [[ $(dpkg-query -W -f '${Version}' "$package") != 0.0.9-1 ]] || die "$package is still the older one"
    [[ ! -e /usr/share/doc/$package/gone-since ]] || die "$package leaves a file of the older version"
done
grep -q "an administrator's own line" "$settings" || die "$settings was overwritten"
token=
start_server
status_is running # services that ran start again with the server
stop_server

say "Removed: programs go, data, settings and account stay"
apt remove "${packages[@]}"
for program in mcp-console mcp-platform-server filesystem-mcp; do
    [[ ! -e /usr/bin/$program ]] || die "$program is still there"
done
find "$data" -type f -name '*.db' | grep -q . || die "The data is gone"
[[ -f $settings ]] || die "$settings is gone"
getent passwd "$account" >/dev/null || die "The account is gone"

say "Installed once more after the removal, and purged"
apt install /packages/new/mcp-common*.deb /packages/new/mcp-platform-server*.deb
token=
start_server
status_is running
stop_server
apt purge mcp-platform-server mcp-common
[[ ! -e $data ]] || die "$data is still there"
[[ ! -e /etc/mcp-platform ]] || die "/etc/mcp-platform is still there"
! getent passwd "$account" >/dev/null || die "The account is still there"
left=$(find / -xdev \( -path /packages -o -path /proc -o -path /tmp -o -path /dev \) -prune -o \
    \( -name '*mcp-console*' -o -name '*mcp-platform*' -o -name '*mcp-common*' -o -name 'filesystem-mcp*' \) -print)
[[ -z $left ]] || die "Left behind: $left"
if command -v deb-systemd-helper >/dev/null && find /etc/systemd -name '*mcp*' | grep -q .; then die "Left in /etc/systemd"; fi
say "Nothing is left behind"
