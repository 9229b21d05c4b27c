// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/service_repository.h"

#include "core/service_json.h"
#include "server/store/database.h"
#include "server/store/sealer.h"

#include <QJsonDocument>

namespace server::store {
namespace {

// {"spec": <core's stored form>, "sealed": [names]}. The names are kept because which names count as
// secret may change between versions; what was sealed must still be opened.
constexpr QLatin1StringView kSpec("spec");
constexpr QLatin1StringView kSealed("sealed");

QByteArray placeOf(const core::ServiceId &service, const QString &name)
{
    return QStringLiteral("service/%1/%2").arg(service.toString(), name).toUtf8();
}

core::Error noSuchService(const core::ServiceId &id)
{
    return core::Error::notFound(QStringLiteral("Service"), QStringLiteral("serviceId"), id.toString());
}

DesiredState desiredFrom(qint64 number)
{
    return number == 1 ? DesiredState::Running : DesiredState::Stopped;
}

core::Result<> changeOne(Database &database, const core::ServiceId &id, const QString &sql, const QVariantList &values)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    {
        auto changed = transaction->run(sql, values);
        if (!changed)
            return changed.error();
        if (changed->rowsAffected() == 0)
            return noSuchService(id);
    }
    return transaction->commit();
}

} // namespace

core::Result<QString> ServiceRepository::toText(core::ServiceSpec spec) const
{
    QJsonArray sealedNames;
    for (auto it = spec.environment.begin(); it != spec.environment.end(); ++it) {
        if (!core::isSecretName(it.key()))
            continue;
        auto sealed = m_sealer.seal(it.value().toUtf8(), placeOf(spec.id, it.key()));
        if (!sealed)
            return sealed.error();
        it.value() = *sealed;
        sealedNames.append(it.key());
    }
    const QJsonObject stored{{kSpec, core::specToStored(spec)}, {kSealed, sealedNames}};
    return QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

core::Result<core::ServiceSpec> ServiceRepository::fromText(const QString &text, QStringList &closed) const
{
    const QJsonObject stored = QJsonDocument::fromJson(text.toUtf8()).object();
    core::ServiceSpec spec = core::specFromStored(stored.value(kSpec).toObject());
    for (const QJsonValue name : stored.value(kSealed).toArray()) {
        const auto value = spec.environment.find(name.toString());
        if (value == spec.environment.end())
            continue;
        auto plain = m_sealer.unseal(*value, placeOf(spec.id, value.key()));
        if (plain) {
            *value = QString::fromUtf8(*plain);
        } else {
            closed.append(value.key());
            spec.environment.erase(value);
        }
    }
    return spec;
}

core::Result<core::ServiceSpec> ServiceRepository::fromText(const QString &text) const
{
    QStringList closed;
    auto spec = fromText(text, closed);
    if (spec && !closed.isEmpty()) {
        core::Error error = core::Error::internal(QStringLiteral("a stored secret does not open"));
        error.message = QStringLiteral("The stored secret %1 of service %2 cannot be read").arg(closed.first(), spec->id.toString());
        return error;
    }
    return spec;
}

core::Result<> ServiceRepository::insert(const core::ServiceSpec &spec, DesiredState desired)
{
    auto text = toText(spec);
    if (!text)
        return text.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto inserted = transaction->run(QStringLiteral("INSERT INTO services (id, spec, desired_running) VALUES (?, ?, ?)"),
                                     {spec.id.toString(), *text, desired == DesiredState::Running ? 1 : 0});
    if (!inserted) {
        core::Error error = inserted.error();
        if (error.code == core::ErrorCode::Conflict) {
            error.message = QStringLiteral("A service with this id already exists");
            error.details.insert(QStringLiteral("serviceId"), spec.id.toString());
        }
        return error;
    }
    return transaction->commit();
}

core::Result<> ServiceRepository::update(const core::ServiceSpec &spec)
{
    auto text = toText(spec);
    if (!text)
        return text.error();
    return changeOne(m_database, spec.id, QStringLiteral("UPDATE services SET spec = ? WHERE id = ?"),
                     {*text, spec.id.toString()});
}

core::Result<> ServiceRepository::upsert(const core::ServiceSpec &spec)
{
    auto text = toText(spec);
    return text ? putText(spec.id, *text) : core::Result<>(text.error());
}

core::Result<> ServiceRepository::putText(const core::ServiceId &id, const QString &text)
{
    return changeOne(m_database, id,
                     QStringLiteral("INSERT INTO services (id, spec, desired_running) VALUES (?, ?, 0)"
                                    " ON CONFLICT (id) DO UPDATE SET spec = excluded.spec"),
                     {id.toString(), text});
}

core::Result<> ServiceRepository::remove(const core::ServiceId &id)
{
    return changeOne(m_database, id, QStringLiteral("DELETE FROM services WHERE id = ?"), {id.toString()});
}

core::Result<> ServiceRepository::setDesired(const core::ServiceId &id, DesiredState desired)
{
    return changeOne(m_database, id, QStringLiteral("UPDATE services SET desired_running = ? WHERE id = ?"),
                     {desired == DesiredState::Running ? 1 : 0, id.toString()});
}

core::Result<std::optional<StoredService>> ServiceRepository::find(const core::ServiceId &id)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT spec, desired_running FROM services WHERE id = ?"), {id.toString()});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<StoredService>();
    auto spec = fromText(rows->text(0));
    if (!spec)
        return spec.error();
    return std::optional(StoredService{*std::move(spec), desiredFrom(rows->number(1))});
}

core::Result<QVector<StoredService>> ServiceRepository::all()
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT spec, desired_running FROM services ORDER BY id"));
    if (!rows)
        return rows.error();
    QVector<StoredService> services;
    while (rows->next()) {
        auto spec = fromText(rows->text(0));
        if (!spec)
            return spec.error();
        services.append({*std::move(spec), desiredFrom(rows->number(1))});
    }
    return services;
}

core::Result<int> ServiceRepository::reseal(Database &database, const Sealer &from, const Sealer &to)
{
    const auto services = ServiceRepository(database, from).all();
    if (!services)
        return services.error();
    ServiceRepository after(database, to);
    int count = 0;
    for (const StoredService &service : *services) {
        const core::ServiceSpec &spec = service.spec;
        for (auto it = spec.environment.begin(); it != spec.environment.end(); ++it)
            count += core::isSecretName(it.key()) ? 1 : 0;
        if (auto done = after.update(spec); !done)
            return done.error();
    }
    return count;
}

} // namespace server::store
