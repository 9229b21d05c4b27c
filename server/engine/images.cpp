// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/images.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace server::engine {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kDefaultRegistry = QLatin1StringView("docker.io");

core::Error noImage(const QString &why)
{
    return core::Error::validation(u"image"_s, why);
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

ImageDetails detailsFrom(const QJsonObject &json)
{
    const QJsonObject config = json.value("Config"_L1).toObject();
    ImageDetails details;
    details.id = json.value("Id"_L1).toString();
    for (const QJsonValue &tag : json.value("RepoTags"_L1).toArray())
        details.tags.append(tag.toString());
    for (const QJsonValue &digest : json.value("RepoDigests"_L1).toArray())
        details.digests.append(digest.toString());
    const QStringList ports = config.value("ExposedPorts"_L1).toObject().keys();
    for (const QString &port : ports) {
        if (!port.endsWith("/udp"_L1))
            details.ports.append(port.section(u'/', 0, 0).toInt());
    }
    details.entrypoint = textsFrom(config.value("Entrypoint"_L1));
    details.command = textsFrom(config.value("Cmd"_L1));
    details.environment = textsFrom(config.value("Env"_L1));
    details.workdir = config.value("WorkingDir"_L1).toString();
    for (const QString &variable : std::as_const(details.environment)) {
        if (variable.startsWith("PATH="_L1))
            details.searchPath = variable.mid(5);
    }
    const QJsonArray test = config.value("Healthcheck"_L1).toObject().value("Test"_L1).toArray();
    details.hasHealthCheck = !test.isEmpty() && test.first().toString() != "NONE"_L1;
    details.stopSignal = config.value("StopSignal"_L1).toString().toLatin1();
    details.sizeBytes = json.value("Size"_L1).toInteger();
    const QJsonValue created = json.value("Created"_L1); // a text in details, a number in lists
    details.createdAtMs = created.isString() ? std::max<qint64>(0, core::parseIsoUtc(created.toString())) : created.toInteger() * 1000;
    return details;
}

} // namespace

// The grammar of the distribution project's reference package.
core::Result<ImageName> imageName(const QString &text)
{
    static const QRegularExpression part(uR"(^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*\z)"_s);
    static const QRegularExpression registryPart(uR"(^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?\z)"_s);
    static const QRegularExpression tagPart(uR"(^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}\z)"_s);
    static const QRegularExpression digestPart(uR"(^sha256:[0-9a-f]{64}\z)"_s);

    ImageName name;
    QString rest = text;
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        name.digest = rest.mid(at + 1);
        rest.truncate(at);
        if (!digestPart.match(name.digest).hasMatch())
            return noImage(u"the part after @ must be sha256: and 64 hexadecimal digits"_s);
    }
    const qsizetype colon = rest.lastIndexOf(u':');
    if (colon > rest.lastIndexOf(u'/')) {
        name.tag = rest.mid(colon + 1);
        rest.truncate(colon);
        if (!tagPart.match(name.tag).hasMatch())
            return noImage(u"the tag after : is not one"_s);
    }
    if (name.tag.isEmpty() && name.digest.isEmpty())
        name.tag = u"latest"_s;
    QStringList parts = rest.split(u'/');
    const QString first = parts.first();
    if (parts.size() > 1 && (first.contains(u'.') || first.contains(u':') || first == "localhost"_L1)) {
        if (!registryPart.match(first).hasMatch())
            return noImage(u"the registry before the first / is not one"_s);
        name.registry = parts.takeFirst();
    } else {
        name.registry = kDefaultRegistry;
    }
    for (const QString &segmentText : std::as_const(parts)) {
        if (!part.match(segmentText).hasMatch())
            return noImage(u"an image is written as name, name:tag or registry/name:tag, in small letters"_s);
    }
    if (name.registry == kDefaultRegistry && parts.size() == 1)
        parts.prepend(u"library"_s);
    name.repository = parts.join(u'/');
    if (name.repository.size() > 255)
        return noImage(u"the name is too long"_s);
    return name;
}

QString completeImageName(const QString &text)
{
    const core::Result<ImageName> name = imageName(text);
    const bool isComplete = !name || !name->digest.isEmpty() || text.endsWith(u':' + name->tag);
    return isComplete ? text : text + u':' + name->tag;
}

void inspectImage(EngineClient &client, const QString &image, Done<ImageDetails> done)
{
    client.call({.target = "/images/" + segment(completeImageName(image)) + "/json"}, [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (!answer)
            return done(answer.error());
        ImageDetails details = detailsFrom(answer->toObject());
        if (details.id.isEmpty())
            return done(EngineClient::senseless());
        done(std::move(details));
    });
}

void listImages(EngineClient &client, Done<QVector<ImageDetails>> done)
{
    client.call({.target = "/images/json"}, [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (!answer || !answer->isArray())
            return done(answer ? EngineClient::senseless() : answer.error());
        QVector<ImageDetails> images;
        for (const QJsonValue &image : answer->toArray())
            images.append(detailsFrom(image.toObject()));
        done(std::move(images));
    });
}

void tagImage(EngineClient &client, const QString &id, const QString &name, Done<> done)
{
    const QString complete = completeImageName(name);
    const qsizetype colon = complete.lastIndexOf(u':');
    EngineRequest request{.method = "POST",
                          .target = "/images/" + segment(id) + "/tag" + query({{"repo", complete.left(colon)}, {"tag", complete.mid(colon + 1)}})};
    request.again = EngineRequest::Again::Yes;
    client.call(std::move(request), [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        done(answer ? core::success() : core::Result<>(answer.error()));
    });
}

void newestDigest(EngineClient &client, const QString &image, const QByteArray &credentials, Done<QString> done)
{
    EngineRequest request{.target = "/distribution/" + segment(completeImageName(image)) + "/json"};
    if (!credentials.isEmpty())
        request.headers.emplaceBack("X-Registry-Auth", credentials);
    request.again = EngineRequest::Again::No; // a registry counts
    client.call(std::move(request), [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (answer)
            return done((*answer)["Descriptor"_L1]["digest"_L1].toString());
        core::Error error = answer.error();
        // Podman has no such question, and says so of the path.
        if (error.code == core::ErrorCode::NotFound && error.message.contains("/distribution/"_L1)) {
            error.code = core::ErrorCode::NotImplemented;
            error.message = u"This container engine cannot ask a registry which image is the newest"_s;
        }
        done(error);
    });
}

ImagePull::ImagePull(EngineClient &client, const QString &image, const QByteArray &credentials, QObject *parent) : QObject(parent)
{
    EngineRequest request;
    request.method = "POST";
    request.target = "/images/create" + query({{"fromImage", completeImageName(image)}});
    request.headTime = core::Millis(60'000);
    request.quietTime = core::Millis(120'000); // a registry may be slow, and unpacking says little
    if (!credentials.isEmpty())
        request.headers.emplaceBack("X-Registry-Auth", credentials);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isUntold, false))
            tell();
    });
    m_call = client.open(std::move(request));
    connect(m_call.get(), &EngineCall::dataCame, this, [this](const QByteArray &bytes) {
        if (m_call->status() >= 300)
            m_refusal.append(bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024 - std::min<qsizetype>(m_refusal.size(), 64 * 1024))));
        else if (!m_isBroken)
            m_isBroken = !m_stream.feed(bytes, [this](const QJsonObject &piece) { take(piece); });
    });
    connect(m_call.get(), &EngineCall::finished, this, [this](const core::Result<> &result) {
        m_pause.stop();
        core::Error error;
        error.code = core::ErrorCode::Unavailable;
        if (!result)
            return emit finished(result);
        if (m_call->status() >= 300)
            return emit finished(EngineClient::errorOf(m_call->status(), m_refusal));
        if (m_isBroken || !m_stream.isBetweenObjects()) {
            error.message = u"The container engine's answer to a pull makes no sense"_s;
            return emit finished(error);
        }
        if (!m_fault.isEmpty()) {
            error.code = core::ErrorCode::Internal;
            error.message = u"The image could not be pulled: %1"_s.arg(m_fault);
            return emit finished(error);
        }
        emit finished(core::success());
    });
    m_call->start();
}

void ImagePull::take(const QJsonObject &piece)
{
    if (const QString fault = piece.value("error"_L1).toString(); !fault.isEmpty()) {
        m_fault = fault;
        return;
    }
    const QString layer = piece.value("id"_L1).toString();
    const QJsonObject detail = piece.value("progressDetail"_L1).toObject();
    const QString text = piece.value("status"_L1).toString();
    if (!layer.isEmpty()) {
        auto &[done, total] = m_layers[layer];
        if (text == "Downloading"_L1 && detail.contains("total"_L1)) {
            done = detail.value("current"_L1).toInteger();
            total = detail.value("total"_L1).toInteger();
        } else if (text == "Download complete"_L1 || text == "Pull complete"_L1) {
            done = total;
        }
    }
    m_text = text;
    if (m_pause.isActive())
        m_isUntold = true;
    else
        tell();
}

void ImagePull::tell()
{
    m_pause.start();
    PullProgress progress{.text = m_text, .bytesDone = 0, .bytesTotal = 0};
    for (const auto &[done, total] : std::as_const(m_layers)) {
        progress.bytesDone += done;
        progress.bytesTotal += total;
    }
    emit progressed(progress);
}

QByteArray registryAuth(const QString &user, const QString &password, const QString &registry)
{
    const QJsonObject json{{u"username"_s, user}, {u"password"_s, password}, {u"serveraddress"_s, registry}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding);
}

} // namespace server::engine
