// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command_words.h"
#include "server/importing/compose_values.h"
#include "server/importing/import.h"

#include <cmath>

namespace server::importing {
namespace {

using namespace Qt::StringLiterals;

// What is said of a service in a Compose file, one reader a field.
class ServiceReader
{
public:
    ServiceReader(const QString &name, const YAML::Node &node, ComposeValues &values) : m_node(node), m_values(values)
    {
        core::ServiceSpec &spec = m_result.spec;
        spec.id = core::ServiceId(idFromName(name));
        spec.name = name;
        spec.runtime = core::RuntimeKind::Docker;
        spec.healthCheck.type = core::HealthCheckType::Process; // the image's own, where it has one
    }

    ImportedService read()
    {
        if (!m_node.IsMap()) {
            m_result.problem = u"it is no mapping"_s;
            return m_result;
        }
        for (const auto &entry : m_node)
            readField(m_values.text(entry.first), entry.second);
        if (m_result.spec.image.isEmpty() && m_result.problem.isEmpty()) {
            m_result.problem = m_node["build"] ? u"it is built from sources: build the image and name it here"_s : u"it has no image"_s;
        }
        m_result.notes.append(m_values.takeNotes());
        return m_result;
    }

private:
    void readField(const QString &key, const YAML::Node &value)
    {
        core::ServiceSpec &spec = m_result.spec;
        if (key == "image"_L1)
            spec.image = m_values.text(value);
        else if (key == "command"_L1)
            readCommand(value);
        else if (key == "working_dir"_L1)
            spec.workdir = m_values.text(value);
        else if (key == "environment"_L1)
            spec.environment = m_values.pairs(value);
        else if (key == "labels"_L1)
            readLabels(value);
        else if (key == "ports"_L1)
            readPorts(value);
        else if (key == "volumes"_L1)
            readVolumes(value);
        else if (key == "networks"_L1)
            spec.networks = m_values.names(value);
        else if (key == "depends_on"_L1)
            readDependencies(value);
        else if (key == "restart"_L1)
            readRestart(m_values.text(value));
        else if (key == "scale"_L1)
            spec.replicas = m_values.text(value).toInt();
        else if (key == "cpus"_L1)
            spec.cpu.limit = int(std::lround(m_values.text(value).toDouble() * 1000));
        else if (key == "mem_limit"_L1)
            spec.memory.limit = megabytes(value);
        else if (key == "deploy"_L1)
            readDeploy(value);
        else if (key == "healthcheck"_L1)
            note(u"the check of the file is not taken over; an image's own one is used, or one by HTTP can be set"_s);
        else if (key == "container_name"_L1)
            note(u"containers get names of ours, not \"%1\""_s.arg(m_values.text(value)));
        else if (key == "network_mode"_L1 && m_values.text(value) == "none"_L1)
            note(u"\"network_mode: none\" is not taken over: the container has a network"_s);
        else if (key == "privileged"_L1 || key == "cap_add"_L1 || key == "devices"_L1 || key == "network_mode"_L1 || key == "pid"_L1)
            note(u"\"%1\" is left out: it would open the machine to the container"_s.arg(key));
        else if (key != "build"_L1)
            note(u"\"%1\" is not taken over"_s.arg(key));
    }

    void readCommand(const YAML::Node &value)
    {
        if (value.IsSequence()) {
            m_result.spec.command = m_values.list(value);
            return;
        }
        const core::CommandWords taken = core::commandWords(m_values.text(value));
        if (taken.open.isNull())
            m_result.spec.command = taken.words;
        else
            m_result.problem = u"command: a quote is not closed"_s;
    }

    void readLabels(const YAML::Node &value)
    {
        m_result.spec.labels = m_values.pairs(value);
    }

    void readPorts(const YAML::Node &value)
    {
        const QVector<ComposePort> ports = m_values.ports(value);
        for (const ComposePort &port : ports) {
            if (port.isTcp && m_result.spec.port == 0) {
                m_result.spec.port = port.host > 0 ? port.host : port.container;
                m_result.spec.labels.insert(u"io.mcp-console.port"_s, QString::number(port.container));
                if (!port.address.isEmpty() && port.address != "127.0.0.1"_L1)
                    note(u"port %1 is published on this machine only, not on %2"_s.arg(m_result.spec.port).arg(port.address));
            } else {
                note(u"port %1 is not published: a service has one port, over TCP"_s.arg(port.container));
            }
        }
    }

    void readVolumes(const YAML::Node &value)
    {
        const QVector<core::Volume> volumes = m_values.volumes(value);
        for (const core::Volume &volume : volumes) {
            if (volume.source.isEmpty())
                note(u"%1 has no name, so it is left to the image"_s.arg(volume.target));
            else if (volume.source.startsWith(u'.') || volume.source.startsWith(u'~'))
                note(u"%1 is relative to a folder that is not known here: write the whole path"_s.arg(volume.source));
            else
                takeVolume(volume);
        }
    }

    void takeVolume(const core::Volume &volume)
    {
        if (volume.source.startsWith(u'/'))
            note(u"%1 is a place of this machine: it is mounted only below a folder of the setting engine.hostRoots"_s.arg(volume.source));
        m_result.spec.volumes.append(volume);
    }

    void readDependencies(const YAML::Node &value)
    {
        const QStringList names = m_values.names(value);
        for (const QString &name : names)
            m_result.spec.dependencies.append(idFromName(name));
    }

    void readRestart(const QString &policy)
    {
        using enum core::RestartPolicy;
        m_result.spec.restartPolicy = policy == "no"_L1   ? Never
            : policy == "always"_L1 || policy == "unless-stopped"_L1 ? Always
                                                          : OnFailure;
        if (policy.startsWith("on-failure:"_L1))
            note(u"how often it is restarted is the platform's to say, not the file's"_s);
    }

    void readDeploy(const YAML::Node &value)
    {
        if (!value.IsMap())
            return note(u"\"deploy\" is not taken over"_s);
        if (const YAML::Node replicas = value["replicas"])
            m_result.spec.replicas = m_values.text(replicas).toInt();
        const YAML::Node resources = value["resources"];
        const YAML::Node limits = resources && resources.IsMap() ? resources["limits"] : YAML::Node();
        if (!limits || !limits.IsMap())
            return;
        if (const YAML::Node cpus = limits["cpus"])
            m_result.spec.cpu.limit = int(std::lround(m_values.text(cpus).toDouble() * 1000));
        if (const YAML::Node memory = limits["memory"])
            m_result.spec.memory.limit = megabytes(memory);
    }

    int megabytes(const YAML::Node &value)
    {
        const qint64 bytes = bytesFromWords(m_values.text(value));
        if (bytes < 0)
            note(u"%1 is no amount of memory"_s.arg(m_values.text(value)));
        return int(std::max<qint64>(0, bytes + 1024 * 1024 - 1) / (1024 * 1024));
    }

    void note(const QString &text) { m_result.notes.append(text); }

    const YAML::Node m_node;
    ComposeValues &m_values;
    ImportedService m_result;
};

} // namespace

core::Result<Import> importCompose(const QByteArray &yaml)
{
    try {
        const YAML::Node top = YAML::Load(yaml.toStdString());
        if (!top.IsMap() || !top["services"] || !top["services"].IsMap())
            return core::Error::validation(u"content"_s, u"there is no mapping \"services\" in it"_s);
        ComposeValues values;
        Import import;
        for (const auto &entry : top["services"]) {
            const QString name = values.text(entry.first);
            import.services.append(ServiceReader(name, entry.second, values).read());
        }
        for (const auto &entry : top) {
            const QString key = values.text(entry.first);
            const bool isKnown = key == "services"_L1 || key == "version"_L1 || key == "name"_L1 || key.startsWith("x-"_L1);
            if (key == "volumes"_L1 || key == "networks"_L1)
                import.notes.append(u"what stands under \"%1\" is made with the engine's usual settings"_s.arg(key));
            else if (!isKnown)
                import.notes.append(u"\"%1\" is not taken over"_s.arg(key));
        }
        return import;
    } catch (const YAML::Exception &fault) {
        return core::Error::validation(u"content"_s, fault.mark.is_null() ? QString::fromStdString(fault.msg)
                                                                          : u"line %1: %2"_s.arg(fault.mark.line + 1).arg(QString::fromStdString(fault.msg)));
    }
}

} // namespace server::importing
