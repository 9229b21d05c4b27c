#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# container_image.sh
#
# Builds the container image of the server (installer/container) from build/package/packages with an engine of its own, and runs it:
# who it runs as, health, a service in it, its end and its data; then with Prometheus beside it, by
# compose.yml. The image's base is the system of clean_system.sh, for want of a registry.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../scripts/lib.sh"

# shellcheck source=tests/packaging/own_engine.sh
source "$(dirname "${BASH_SOURCE[0]}")/own_engine.sh"
password='Correct-horse-71'

say "The image is built"
docker build -q --network host --build-arg BASE=mcp-test-base -f "$root/installer/container/Dockerfile" -t mcp-platform-server "$packages" >"$folder/build.log" 2>&1 || {
    tail -n 40 "$folder/build.log" >&2
    die "The image could not be built."
}
note "$(docker image inspect -f '{{.Size}}' mcp-platform-server) bytes with its base, $(docker image inspect -f '{{.Size}}' mcp-test-base) of them the base's"

start() {
    docker run -d --name mcp --health-interval 1s -p 127.0.0.1::8080 -v mcp-data:/var/lib/mcp-platform \
        -e MCP_ADMIN_PASSWORD="$password" --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges mcp-platform-server >/dev/null
    local i health=
    for ((i = 0; i < 600; ++i)); do
        health=$(docker inspect -f '{{.State.Health.Status}}' mcp)
        [[ $health != healthy ]] || break
        [[ $(docker inspect -f '{{.State.Running}}' mcp) == true ]] || { docker logs mcp >&2; die "The server ended."; }
        sleep 0.1
    done
    [[ $health == healthy ]] || { docker logs mcp >&2; die "The container is $health instead of healthy."; }
    url=http://$(docker port mcp 8080/tcp | head -n 1)
    sign_in
}

sign_in() {
    token=
    token=$(call POST auth/login "{\"username\":\"admin@localhost\",\"password\":\"$password\"}" |
        python3 -c 'import json,sys; print(json.load(sys.stdin)["data"]["accessToken"])')
}

call() {
    curl -sS --fail-with-body -X "$1" ${token:+-H "Authorization: Bearer $token"} ${3:+-H 'Content-Type: application/json' -d "$3"} "$url/api/v1/$2" || die "$1 $2"
}

service_runs() {
    local i told=
    for ((i = 0; i < 300; ++i)); do
        told=$(call GET services/notes | python3 -c 'import json,sys; print(json.load(sys.stdin)["data"]["status"])')
        [[ $told != running ]] || return 0
        sleep 0.1
    done
    die "The service is $told instead of running."
}

stop() {
    docker stop -t 60 mcp >/dev/null
    [[ $(docker inspect -f '{{.State.ExitCode}}' mcp) == 0 ]] || { docker logs mcp >&2; die "The server ended with $(docker inspect -f '{{.State.ExitCode}}' mcp)."; }
    docker rm mcp >/dev/null
}

say "It runs without rights, tells its health, and runs a service"
start
[[ $(docker exec mcp id -u) == 10001 ]] || die "It runs as $(docker exec mcp id -u)."
[[ $(docker exec mcp stat -c '%u %a' /var/lib/mcp-platform) == '10001 700' ]] || die "Its data folder is $(docker exec mcp stat -c '%u %a' /var/lib/mcp-platform)."
call POST services '{"id":"notes","name":"Notes","image":"mcp-console/filesystem","port":3901,"environment":{"MCP_ROOT":"/usr/share/doc"}}' >/dev/null
call POST services/notes/start >/dev/null
service_runs
stop

say "A new container takes up the data of the old one"
start
service_runs
stop

say "Compose runs it, and Prometheus beside it takes its figures"
compose() { docker-compose -p mcp -f "$folder/compose/compose.yml" "$@" >>"$folder/compose.log" 2>&1 || { tail -n 20 "$folder/compose.log" >&2; die "docker-compose $1"; }; }
container_of() { docker ps -aqf "label=com.docker.compose.service=$1"; } # its name is another one in each release of Compose
cp -r "$root/installer/container" "$folder/compose"
touch "$folder/compose/metrics-key"
docker build -q --network host -t prom/prometheus - >"$folder/build.log" 2>&1 <<'TEXT' || { tail -n 20 "$folder/build.log" >&2; die "The image of Prometheus could not be made."; }
FROM mcp-test-base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends prometheus && install -d -o nobody /prometheus
USER nobody
ENTRYPOINT ["prometheus", "--config.file=/etc/prometheus/prometheus.yml", "--storage.tsdb.path=/prometheus"]
TEXT
export MCP_PORT=0 PROMETHEUS_PORT=0
compose up -d server
for ((i = 0; i < 600; ++i)); do
    password=$(docker exec "$(container_of server)" cat /var/lib/mcp-platform/initial-admin-password 2>/dev/null) && break
    sleep 0.1
done
url=http://$(docker port "$(container_of server)" 8080/tcp | head -n 1)
for ((i = 0; i < 300; ++i)); do
    if curl -sf -o /dev/null "$url/health"; then break; fi
    sleep 0.1
done
sign_in
call POST auth/api-keys '{"name":"prometheus","permissions":["metrics:read"]}' |
    python3 -c 'import json,sys; print(json.load(sys.stdin)["data"]["key"], end="")' >"$folder/compose/metrics-key"
chown nobody "$folder/compose/metrics-key"
chmod 400 "$folder/compose/metrics-key"
compose up -d
for ((i = 0; i < 600; ++i)); do
    prometheus=$(docker port "$(container_of prometheus)" 9090/tcp 2>/dev/null | head -n 1)
    told=$(curl -s "http://$prometheus/api/v1/query?query=up" || true)
    [[ $told != *'"1"]'* ]] || break
    sleep 0.1
done
[[ $told == *mcp-platform*'"1"]'* ]] || { docker logs "$(container_of prometheus)" 2>&1 | tail -n 20 >&2; die "Prometheus has no figures: $told"; }
compose down
say "The image is good"
