// SPDX-License-Identifier: GPL-3.0-or-later
// Images of an engine, and how they come there. Free functions and one watch; the thread and the
// errors are the client's.
#pragma once

#include "server/engine/engine_client.h"
#include "server/engine/json_stream.h"

#include <QHash>
#include <QMap>
#include <QVector>

namespace server::engine {

// "registry.example:5000/team/notes:1.2" or "…@sha256:…", taken apart.
struct ImageName
{
    QString registry;   // "docker.io" when none is named
    QString repository; // "team/notes"; "library/busybox" for docker.io's own
    QString tag;        // "latest" when none is named; empty with a digest
    QString digest;     // "sha256:…"
};
// Validation of the field `image`.
core::Result<ImageName> imageName(const QString &text);
// With the tag or digest written out: what an engine is asked for.
QString completeImageName(const QString &text);

struct ImageDetails
{
    QString id;
    QStringList tags;
    QStringList digests;     // "repository@sha256:…"
    QVector<int> ports;      // that it says it listens on
    QStringList entrypoint;
    QStringList command;
    QStringList environment; // "NAME=value"
    QString workdir;
    QString searchPath;      // its PATH; empty: the usual one
    bool hasHealthCheck = false;
    QByteArray stopSignal;   // empty: SIGTERM
    qint64 sizeBytes = 0;
    qint64 createdAtMs = 0;
};

void inspectImage(EngineClient &client, const QString &image, Done<ImageDetails> done); // NotFound: not here
void listImages(EngineClient &client, Done<QVector<ImageDetails>> done);
// Gives an image a name, which another one may have had.
void tagImage(EngineClient &client, const QString &id, const QString &name, Done<> done);
// The digest that the registry has for the name now; the engine asks it.
void newestDigest(EngineClient &client, const QString &image, const QByteArray &credentials, Done<QString> done);

struct PullProgress
{
    QString text;          // "Downloading"
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0; // of the layers that are known by now
};

// A pull under way; deleting it calls it off. `credentials`: for the registry, see registryAuth().
// How far it is is told at most every kPause, and what came last always, also when the registry falls silent.
class ImagePull : public QObject
{
    Q_OBJECT
public:
    static constexpr core::Millis kPause{400};

    ImagePull(EngineClient &client, const QString &image, const QByteArray &credentials, QObject *parent = nullptr);

signals:
    void progressed(const server::engine::PullProgress &progress);
    void finished(const core::Result<> &result); // once

private:
    void take(const QJsonObject &piece);
    void tell();

    std::unique_ptr<EngineCall> m_call;
    JsonStream m_stream;
    QHash<QString, std::pair<qint64, qint64>> m_layers; // done, total
    QString m_text;
    QTimer m_pause; // runs since something was told
    bool m_isUntold = false;
    QByteArray m_refusal; // the body of an answer that is an error
    QString m_fault;
    bool m_isBroken = false;
};

// The value of X-Registry-Auth (Engine API, "Authentication").
QByteArray registryAuth(const QString &user, const QString &password, const QString &registry);

} // namespace server::engine
