// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/networks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace server::engine {
namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const QMap<QString, QString> &labels)
{
    QJsonObject json;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> labelsFrom(const QJsonValue &value)
{
    QMap<QString, QString> labels;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it)
        labels.insert(it.key(), it.value().toString());
    return labels;
}

VolumeSummary volumeFrom(const QJsonValue &value)
{
    return {value["Name"_L1].toString(), value["Mountpoint"_L1].toString(), labelsFrom(value["Labels"_L1])};
}

EngineRequest post(QByteArray target, const QJsonObject &body)
{
    EngineRequest request;
    request.method = "POST";
    request.target = std::move(target);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Done<QJsonValue> acceptingWhen(core::ErrorCode code, Done<> done)
{
    return [code, done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (answer || answer.error().code == code)
            done(core::success());
        else
            done(answer.error());
    };
}

} // namespace

bool isResourceName(QStringView text)
{
    static const QRegularExpression shape(uR"(^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}\z)"_s);
    return shape.match(text.toString()).hasMatch();
}

void listNetworks(EngineClient &client, Done<QVector<NetworkSummary>> done)
{
    client.call({.target = "/networks"}, [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (!answer || !answer->isArray())
            return done(answer ? EngineClient::senseless() : answer.error());
        QVector<NetworkSummary> networks;
        for (const QJsonValue &network : answer->toArray())
            networks.append({network["Name"_L1].toString(), network["Driver"_L1].toString(), labelsFrom(network["Labels"_L1]), network["Id"_L1].toString()});
        done(std::move(networks));
    });
}

void ensureNetwork(EngineClient &client, const QString &name, const QMap<QString, QString> &labels, Done<> done)
{
    // Docker lets two networks have one name, so the question comes first.
    client.call({.target = "/networks/" + segment(name)}, [&client, name, labels, done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (answer || answer.error().code != core::ErrorCode::NotFound)
            return done(answer ? core::success() : core::Result<>(answer.error()));
        client.call(post("/networks/create", {{u"Name"_s, name}, {u"CheckDuplicate"_s, true}, {u"Labels"_s, toJson(labels)}}),
                    acceptingWhen(core::ErrorCode::Conflict, done));
    });
}

void connectNetwork(EngineClient &client, const QString &network, const QString &container, Done<> done)
{
    EngineRequest request = post("/networks/" + segment(network) + "/connect", {{u"Container"_s, container}});
    request.again = EngineRequest::Again::Yes;
    client.call(std::move(request), [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        const bool isThere = !answer && answer.error().message.contains("already"_L1);
        if (answer || isThere)
            done(core::success());
        else
            done(answer.error());
    });
}

void removeNetwork(EngineClient &client, const QString &id, Done<> done)
{
    EngineRequest request;
    request.method = "DELETE";
    request.target = "/networks/" + segment(id);
    client.call(std::move(request), acceptingWhen(core::ErrorCode::NotFound, std::move(done)));
}

void listVolumes(EngineClient &client, Done<QVector<VolumeSummary>> done)
{
    client.call({.target = "/volumes"}, [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (!answer || !answer->toObject().contains("Volumes"_L1))
            return done(answer ? EngineClient::senseless() : answer.error());
        QVector<VolumeSummary> volumes;
        for (const QJsonValue &volume : (*answer)["Volumes"_L1].toArray())
            volumes.append(volumeFrom(volume));
        done(std::move(volumes));
    });
}

void inspectVolume(EngineClient &client, const QString &name, Done<VolumeSummary> done)
{
    client.call({.target = "/volumes/" + segment(name)}, [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (answer)
            done(volumeFrom(*answer));
        else
            done(answer.error());
    });
}

void ensureVolume(EngineClient &client, const QString &name, const QMap<QString, QString> &labels, Done<> done)
{
    inspectVolume(client, name, [&client, name, labels, done = std::move(done)](const core::Result<VolumeSummary> &known) {
        if (known || known.error().code != core::ErrorCode::NotFound)
            return done(known ? core::success() : core::Result<>(known.error()));
        EngineRequest request = post("/volumes/create", {{u"Name"_s, name}, {u"Labels"_s, toJson(labels)}});
        request.again = EngineRequest::Again::Yes; // one of a name, unlike networks
        client.call(std::move(request), acceptingWhen(core::ErrorCode::Conflict, done));
    });
}

void removeVolume(EngineClient &client, const QString &name, Done<> done)
{
    EngineRequest request;
    request.method = "DELETE";
    request.target = "/volumes/" + segment(name);
    client.call(std::move(request), acceptingWhen(core::ErrorCode::NotFound, std::move(done)));
}

} // namespace server::engine
