-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: ranges of 2,000 points out of two million samples, the same for both programs.
-- BENCH_QUERY says whose address is asked, BENCH_SAMPLES_START when the samples begin.
local names = {"http_requests_total", "http_errors_total", "tool_calls_total", "network_receive_bytes_total",
               "process_cpu_seconds_total", "resident_memory_bytes", "memory_usage", "cpu_usage",
               "request_latency_mean", "up"}
local first = tonumber(os.getenv("BENCH_SAMPLES_START"))
local prometheus = os.getenv("BENCH_QUERY") == "prometheus"
local number = 0

function request()
    number = number + 1
    local index = number * 37 % 200
    local from = first + number * 7919 % 8000 * 5
    local to = from + 1999 * 5
    local name, service = names[index % 10 + 1], "service-" .. math.floor(index / 10)
    if prometheus then
        return wrk.format("GET", string.format(
            "/api/v1/query_range?query=%s%%7Bservice%%3D%%22%s%%22%%7D&start=%d&end=%d&step=5", name, service, from, to))
    end
    return wrk.format("GET", string.format("/api/v1/metrics?metric=%s&service=%s&start=%d&end=%d&step=5s", name, service, from, to))
end
