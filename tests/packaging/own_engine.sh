# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A container engine of our own, with the clean system as its image mcp-test-base. Sourced by the scripts beside it, after
# scripts/lib.sh; needs root, dockerd, the packages in build/package/packages, and the system that clean_system.sh has made in
# build/clean-system. Sets folder, packages and engine; all of it is gone when the script ends.

packages="$root/build/package/packages"
# shellcheck source=/dev/null
base="$root/build/clean-system/$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")"
compgen -G "$packages/mcp-platform-server_*.deb" >/dev/null || die "No packages in $packages; scripts/package makes them."
[[ -d $base ]] || die "No system in $base; scripts/check-package --system makes it."
[[ $(id -u) -eq 0 ]] || die "An engine of its own needs root: sudo $0"
command -v dockerd >/dev/null || die "dockerd is not installed. scripts/install-packages test installs it."
PATH=$PATH:/usr/sbin:/sbin

folder=$(mktemp -d)
engine=
# Networks of our own, too: another engine may run here, and give the same addresses to its containers.
bridge=mcp$$
net=$((RANDOM % 100 + 100))
finish() {
    if [[ -n $engine ]]; then
        docker ps -aq | xargs -r docker rm -f >/dev/null 2>&1 || true
        kill "$engine" && wait "$engine" || true
        umount "$folder/exec/netns/default" 2>/dev/null || true
    fi
    ip link delete "$bridge" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT

export DOCKER_HOST="unix://$folder/docker.sock" DOCKER_CONFIG="$folder/config" DOCKER_BUILDKIT=0
ip link add "$bridge" type bridge
ip address add "10.$net.0.1/24" dev "$bridge"
dockerd --host "$DOCKER_HOST" --bridge "$bridge" --default-address-pool "base=10.$net.128.0/17,size=24" --data-root "$folder/data" --exec-root "$folder/exec" --pidfile "$folder/pid" >"$folder/log" 2>&1 &
engine=$!
for ((i = 0; i < 300; ++i)); do
    if docker info >/dev/null 2>&1; then break; fi
    kill -0 "$engine" 2>/dev/null || { tail -n 20 "$folder/log" >&2; die "The engine does not run here."; }
    sleep 0.1
done

tar -C "$base" --one-file-system --exclude=./var/cache/apt/archives/*.deb -c . | docker import - mcp-test-base >/dev/null
