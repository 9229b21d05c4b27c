# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts share. Sourced, never run; the caller has set -euo pipefail.

# Read by the scripts that source this file.
# shellcheck disable=SC2034
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
npm_dir="$root/build/npm"

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
note() { printf '%s\n' "$*" >&2; }
die() { printf 'Error: %s\n' "$*" >&2; exit 1; }

# The comment at the head of a script, below its licence line, is its help text.
usage() { sed -n '3,/^[^#]/s/^# \{0,1\}//p' "$0"; }

jobs_count() {
    local jobs=${MCP_JOBS:-}
    [[ -n $jobs ]] || jobs=$(nproc 2>/dev/null || echo 2)
    printf '%s' "$jobs"
}

# install_packages GROUP...
install_packages() {
    if [[ ${MCP_NO_INSTALL:-} == 1 ]]; then
        note "MCP_NO_INSTALL=1: packages are left as they are."
    else
        "$root/scripts/install-packages" "$@"
    fi
}

# configure PRESET [CMAKE-OPTION...]: quiet when all is well, everything when it is not.
configure() {
    local preset=$1 log
    shift
    command -v cmake >/dev/null || die "cmake is not installed. scripts/install-packages installs it."
    mkdir -p "$root/build"
    log="$root/build/configure-$preset.log"
    say "Configuring ($preset)"
    (cd "$root" && cmake --preset "$preset" "$@") >"$log" 2>&1 || {
        cat "$log" >&2
        die "CMake could not configure the build. Its words are above and in $log."
    }
}

# build_preset PRESET [TARGET...]
build_preset() {
    local preset=$1
    shift
    say "Building ($preset)"
    (cd "$root" && cmake --build "build/$preset" --parallel "$(jobs_count)" ${1:+--target "$@"}) ||
        die "The build failed. The first error above is the one to read."
}

# The npm parts that tests and benchmarks run against, exactly as locked. Untouched, and the
# network with it, when they are already there.
npm_parts() {
    local lock="$root/tests/npm/package-lock.json" stamp="$npm_dir/.installed" sum
    sum=$(sha256sum "$lock" | cut -d' ' -f1)
    if [[ -f $stamp && $(<"$stamp") == "$sum" && -d $npm_dir/node_modules ]]; then
        return 0
    fi
    command -v npm >/dev/null || die "npm is not installed. scripts/install-packages test installs it."
    say "Installing npm parts into ${npm_dir#"$root"/}"
    mkdir -p "$npm_dir"
    cp "$root/tests/npm/package.json" "$lock" "$root/tests/npm/.npmrc" "$npm_dir/"
    (cd "$npm_dir" && npm ci --omit=dev --no-audit --no-fund --no-update-notifier >npm.log 2>&1) || {
        tail -n 20 "$npm_dir/npm.log" >&2
        die "npm could not install the parts of tests/npm (it needs the network the first time)."
    }
    printf '%s\n' "$sum" >"$stamp"
}
