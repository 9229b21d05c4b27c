#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clean_system.sh PACKAGE.deb...
#
# Installs the packages in a Debian of its own, this release, which has nothing but what they ask for (and curl and Python, to
# ask the server): an older version first, then these; runs the programs before and after, removes and purges. Needs root. The
# system is made by debootstrap in build/clean-system the first time and kept; each run works on a copy in memory above it.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../scripts/lib.sh"

(($#)) || die "Which packages?"
[[ $(id -u) -eq 0 ]] || die "A system of its own needs root (chroot, mount): sudo $0"
if [[ ${MCP_OWN_MOUNTS:-} != 1 ]]; then
    MCP_OWN_MOUNTS=1 exec unshare --mount --pid --fork --propagation private "$0" "$@"
fi

# shellcheck source=/dev/null
release=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
mirror=${MCP_DEBIAN_MIRROR:-http://deb.debian.org/debian}
base="$root/build/clean-system/$release"
if [[ ! -d $base ]]; then
    say "Making a clean system ($release) in ${base#"$root"/}"
    mkdir -p "$root/build/clean-system"
    rm -rf "$base.new"
    debootstrap --variant=minbase "$release" "$base.new" "$mirror" >"$root/build/clean-system/debootstrap.log" 2>&1 || {
        tail -n 20 "$root/build/clean-system/debootstrap.log" >&2
        die "debootstrap could not make the system. Its words are above."
    }
    echo force-unsafe-io >"$base.new/etc/dpkg/dpkg.cfg.d/quick"
    # No service is to start in there by itself, as in any container.
    printf '#!/bin/sh\nexit 101\n' >"$base.new/usr/sbin/policy-rc.d"
    chmod 755 "$base.new/usr/sbin/policy-rc.d"
    cp -L /etc/resolv.conf "$base.new/etc/resolv.conf"
    chroot "$base.new" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends curl python3 >>"$root/build/clean-system/debootstrap.log" 2>&1
    mv "$base.new" "$base"
fi

layers="$root/build/clean-system/layers"
mkdir -p "$layers"
mount -t tmpfs -o size=3g tmpfs "$layers"
mkdir -p "$layers/upper" "$layers/work" "$layers/system"
mount -t overlay overlay -o "lowerdir=$base,upperdir=$layers/upper,workdir=$layers/work" "$layers/system"
system="$layers/system"
mount -t proc proc "$system/proc"
mount --rbind /dev "$system/dev"
cp -L /etc/resolv.conf "$system/etc/resolv.conf"

# An older version of the same packages: another number, an older configuration file, and a file that is gone since.
mkdir -p "$system/packages/new" "$system/packages/old"
cp -- "$@" "$system/packages/new/"
for deb in "$@"; do
    tree=$(mktemp -d -p "$layers")
    dpkg-deb -R "$deb" "$tree"
    version=$(dpkg-deb -f "$deb" Version)
    sed -i "s/^Version: .*/Version: 0.0.9-1/; s/(= ${version//./\\.})/(= 0.0.9-1)/" "$tree/DEBIAN/control"
    name=$(dpkg-deb -f "$deb" Package)
    echo "gone since" >"$tree/usr/share/doc/$name/gone-since"
    if [[ -f $tree/DEBIAN/conffiles ]]; then
        while read -r file; do echo "# 0.0.9" >>"$tree$file"; done <"$tree/DEBIAN/conffiles"
    fi
    dpkg-deb --root-owner-group -Znone -b "$tree" "$system/packages/old/$name.deb" >/dev/null
    rm -rf "$tree"
done
cp "$(dirname "${BASH_SOURCE[0]}")/in_clean_system.sh" "$system/packages/"
exec chroot "$system" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
    bash /packages/in_clean_system.sh
