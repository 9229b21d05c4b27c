// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

template <typename E>
struct Name
{
    E value;
    QLatin1StringView name;
};

using L1 = QLatin1StringView;

constexpr std::array kStatus{
    Name{ServiceStatus::Stopped, L1("stopped")}, Name{ServiceStatus::Starting, L1("starting")},
    Name{ServiceStatus::Running, L1("running")}, Name{ServiceStatus::Stopping, L1("stopping")},
    Name{ServiceStatus::Error, L1("error")},
};
constexpr std::array kHealth{
    Name{HealthStatus::Unknown, L1("unknown")},   Name{HealthStatus::Starting, L1("starting")},
    Name{HealthStatus::Healthy, L1("healthy")},   Name{HealthStatus::Degraded, L1("degraded")},
    Name{HealthStatus::Unhealthy, L1("unhealthy")},
};
constexpr std::array kCheck{
    Name{CheckStatus::Unknown, L1("unknown")},
    Name{CheckStatus::Passing, L1("passing")},
    Name{CheckStatus::Failing, L1("failing")},
};
constexpr std::array kRuntime{
    Name{RuntimeKind::Process, L1("process")},
    Name{RuntimeKind::Docker, L1("docker")},
};
constexpr std::array kRestart{
    Name{RestartPolicy::Always, L1("always")},
    Name{RestartPolicy::OnFailure, L1("on-failure")},
    Name{RestartPolicy::Never, L1("never")},
};
constexpr std::array kCheckType{
    Name{HealthCheckType::Http, L1("http")},
    Name{HealthCheckType::Tcp, L1("tcp")},
    Name{HealthCheckType::Process, L1("process")},
    Name{HealthCheckType::None, L1("none")},
};

template <typename E, size_t N>
QString nameOf(const std::array<Name<E>, N> &rows, E value)
{
    for (const Name<E> &row : rows) {
        if (row.value == value)
            return row.name;
    }
    return {};
}

template <typename E, size_t N>
std::optional<E> valueOf(const std::array<Name<E>, N> &rows, QStringView name)
{
    for (const Name<E> &row : rows) {
        if (name == row.name)
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QString toString(ServiceStatus v) { return nameOf(kStatus, v); }
QString toString(HealthStatus v) { return nameOf(kHealth, v); }
QString toString(CheckStatus v) { return nameOf(kCheck, v); }
QString toString(RuntimeKind v) { return nameOf(kRuntime, v); }
QString toString(RestartPolicy v) { return nameOf(kRestart, v); }
QString toString(HealthCheckType v) { return nameOf(kCheckType, v); }

std::optional<ServiceStatus> serviceStatusFromString(QStringView s) { return valueOf(kStatus, s); }
std::optional<HealthStatus> healthStatusFromString(QStringView s) { return valueOf(kHealth, s); }
std::optional<CheckStatus> checkStatusFromString(QStringView s) { return valueOf(kCheck, s); }
std::optional<RuntimeKind> runtimeKindFromString(QStringView s) { return valueOf(kRuntime, s); }
std::optional<RestartPolicy> restartPolicyFromString(QStringView s) { return valueOf(kRestart, s); }
std::optional<HealthCheckType> healthCheckTypeFromString(QStringView s) { return valueOf(kCheckType, s); }

int runningReplicas(const ServiceState &state)
{
    return int(std::count_if(state.replicas.begin(), state.replicas.end(),
                             [](const ReplicaState &r) { return r.status == ServiceStatus::Running; }));
}

bool isSecretName(QStringView name)
{
    static constexpr std::array kWords{L1("key"), L1("token"), L1("secret"), L1("passw"), L1("passphrase"), L1("credential")};
    return std::any_of(kWords.begin(), kWords.end(), [name](L1 word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace core
