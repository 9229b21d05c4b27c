// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/envelope.h"
#include "client/rest_apis.h"

#include "core/engine_json.h"

namespace client {
namespace {

class RestEngine final : public EngineApi
{
public:
    explicit RestEngine(Session &session)
        : m_session(session)
    {
    }

    Future<core::Engine> state() override { return one<core::Engine>({QByteArrayLiteral("GET"), QByteArrayLiteral("/engine"), {}, {}, {}}, core::engineFromJson); }

    Future<QVector<core::EngineImage>> images() override { return list(QByteArrayLiteral("/engine/images"), core::engineImageFromJson); }

    Future<QVector<core::EngineNetwork>> networks() override { return list(QByteArrayLiteral("/engine/networks"), core::engineNetworkFromJson); }

    Future<QVector<core::EngineVolume>> volumes() override { return list(QByteArrayLiteral("/engine/volumes"), core::engineVolumeFromJson); }

    Future<QVector<core::EngineContainer>> otherContainers() override
    {
        return list(QByteArrayLiteral("/engine/containers"), core::engineContainerFromJson);
    }

    Future<core::ServiceProposal> adopt(const QString &container, const core::ServiceId &id, DryRun dryRun) override
    {
        QJsonObject body;
        if (!id.isEmpty())
            body.insert(QStringLiteral("id"), id.toString());
        if (dryRun == DryRun::Yes)
            body.insert(QStringLiteral("dryRun"), true);
        const QByteArray path = QByteArrayLiteral("/engine/containers/") + pathSegment(container) + "/adopt";
        return one<core::ServiceProposal>({QByteArrayLiteral("POST"), path, {}, body, {}}, core::serviceProposalFromJson);
    }

    Future<core::ServiceImport> importServices(const core::ImportRequest &import) override
    {
        return one<core::ServiceImport>(
            {QByteArrayLiteral("POST"), QByteArrayLiteral("/services/import"), {}, core::toJson(import), kLong}, core::serviceImportFromJson);
    }

    Future<core::ServiceImage> serviceImage(const core::ServiceId &id) override
    {
        const QByteArray path = QByteArrayLiteral("/services/") + pathSegment(id.toString()) + "/image";
        return one<core::ServiceImage>({QByteArrayLiteral("GET"), path, {}, {}, kLong}, core::serviceImageFromJson);
    }

    Future<> updateServiceImage(const core::ServiceId &id) override
    {
        const QByteArray path = QByteArrayLiteral("/services/") + pathSegment(id.toString()) + "/image/update";
        return request<core::Unit>(m_session, {QByteArrayLiteral("POST"), path, {}, {}, {}}, [](const QJsonObject &) { return core::success(); });
    }

private:
    // Many services are made one after another; a registry answers when it likes.
    static constexpr core::Millis kLong{120'000};

    template <typename T>
    Future<T> one(const HttpRequest &wire, T (*read)(const QJsonObject &))
    {
        return request<T>(m_session, wire, [read](const QJsonObject &json) { return core::Result<T>(read(dataOf(json))); });
    }

    template <typename Row>
    Future<QVector<Row>> list(const QByteArray &path, Row (*read)(const QJsonObject &))
    {
        return request<QVector<Row>>(m_session, {QByteArrayLiteral("GET"), path, {}, {}, {}}, [read](const QJsonObject &json) {
            return core::Result<QVector<Row>>(rowsOf(json, read));
        });
    }

    Session &m_session;
};

} // namespace

std::unique_ptr<EngineApi> makeRestEngine(Session &session)
{
    return std::make_unique<RestEngine>(session);
}

} // namespace client
