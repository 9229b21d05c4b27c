// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/image_registry.h"

#include "tests/support/run_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QTcpServer>
#include <QtTest>

namespace support {
namespace {

// Of kPassword, as htpasswd writes it with bcrypt, at the least cost.
constexpr char kHash[] = "$2b$04$WhCPdx9UzupTClUgZ9Tvq.mJ9H8P11TRWdp6MaFE3Qky63PrwlFkm";
constexpr char kManifestType[] = "application/vnd.docker.distribution.manifest.v2+json";

QByteArray digestOf(const QByteArray &bytes)
{
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject blob(const char *type, const QByteArray &bytes)
{
    return {{"mediaType", type}, {"size", bytes.size()}, {"digest", QString::fromLatin1(digestOf(bytes))}};
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

// As images name it.
QString architecture()
{
    const QString qt = QSysInfo::buildCpuArchitecture();
    return qt == "x86_64" ? QStringLiteral("amd64") : qt;
}

} // namespace

ImageRegistry::~ImageRegistry()
{
    stop();
}

bool ImageRegistry::start()
{
    const QString program = findProgram("docker-registry");
    if (program.isEmpty() || findProgram("busybox").isEmpty() || findProgram("curl").isEmpty()) {
        m_problem = "docker-registry, busybox (static) and curl are needed";
        return false;
    }
    if (m_port == 0)
        m_port = freePort();
    const QByteArray config = "version: 0.1\nlog:\n  level: warn\nstorage:\n  filesystem:\n    rootdirectory: " + m_folder.filePath("data").toUtf8()
        + "\nhttp:\n  addr: " + address().toLatin1() + "\n  secret: one-of-the-test\nauth:\n  htpasswd:\n    realm: test\n    path: "
        + m_folder.filePath("users").toUtf8() + '\n';
    if (!writeFile(m_folder.filePath("config.yml"), config) || !writeFile(m_folder.filePath("users"), QByteArray(kUser) + ':' + kHash + '\n')) {
        m_problem = "the registry's configuration cannot be written";
        return false;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_folder.filePath("log"), QIODevice::Append);
    m_process->start(program, {"serve", m_folder.filePath("config.yml")});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20'000 && m_process->state() != QProcess::NotRunning) {
        if (call({}, "/v2/") == "{}")
            return true;
        QTest::qWait(50);
    }
    QFile log(m_folder.filePath("log"));
    m_problem = "docker-registry does not run here: " + QString::fromUtf8(log.open(QIODevice::ReadOnly) ? log.readAll().right(500) : QByteArray());
    stop();
    return false;
}

void ImageRegistry::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(10'000)) {
        m_process->kill();
        m_process->waitForFinished(5'000);
    }
    m_process.reset();
}

QString ImageRegistry::login(const QString &password) const
{
    return address() + u'=' + kUser + u':' + password;
}

QByteArray ImageRegistry::call(const QStringList &arguments, const QString &path, const QByteArray &body) const
{
    const QString url = path.startsWith("http") ? path : "http://" + address() + path;
    const QStringList all = QStringList{"-s", "--max-time", "60", "-u", QString(kUser) + ':' + kPassword} + arguments + QStringList{url};
    return runProgram(findProgram("curl"), all, body);
}

bool ImageRegistry::putBlob(const QString &repository, const QByteArray &bytes, const QByteArray &digest) const
{
    const QByteArray begun = call({"-i", "-X", "POST"}, "/v2/" + repository + "/blobs/uploads/");
    QString place;
    for (const QByteArray &line : begun.split('\n')) {
        if (line.toLower().startsWith("location:"))
            place = QString::fromLatin1(line.mid(9).trimmed());
    }
    if (place.isEmpty())
        return false;
    place += (place.contains('?') ? "&digest=" : "?digest=") + digest;
    const QByteArray put = call({"-i", "-X", "PUT", "-H", "Content-Type: application/octet-stream", "-H", "Expect:", "--data-binary", "@-"}, place, bytes);
    return put.startsWith("HTTP/1.1 201");
}

QByteArray ImageRegistry::busyboxLayer()
{
    const QString root = m_folder.filePath("busybox");
    if (m_busybox.isEmpty() && makeBusyboxRoot(root))
        m_busybox = runProgram(findProgram("tar"), {"-C", root, "-c", "."});
    return m_busybox;
}

QString ImageRegistry::publish(const QString &repository, const QString &tag, const RegistryImage &image)
{
    const QString top = m_folder.filePath("top");
    QDir(top).removeRecursively();
    QDir().mkpath(top);
    QByteArray padding(image.padding, '\0');
    QRandomGenerator::global()->generate(reinterpret_cast<quint32 *>(padding.data()),
                                         reinterpret_cast<quint32 *>(padding.data()) + padding.size() / qsizetype(sizeof(quint32)));
    if (!writeFile(top + "/version", image.version.toUtf8() + '\n') || (image.padding > 0 && !writeFile(top + "/padding", padding))) {
        m_problem = "the image cannot be written";
        return {};
    }
    QJsonArray layers;
    QJsonArray contents;
    for (const QByteArray &tar : {busyboxLayer(), runProgram(findProgram("tar"), {"-C", top, "-c", "."})}) {
        const QByteArray packed = runProgram(findProgram("gzip"), {"-1"}, tar);
        if (packed.isEmpty() || !putBlob(repository, packed, digestOf(packed))) {
            m_problem = "the registry did not take a layer";
            return {};
        }
        contents.append(QString::fromLatin1(digestOf(tar)));
        layers.append(blob("application/vnd.docker.image.rootfs.diff.tar.gzip", packed));
    }
    QJsonObject runs = image.config;
    runs.insert("Cmd", QJsonArray::fromStringList(image.command));
    const QByteArray config = compact({{"architecture", architecture()},
                                       {"os", "linux"},
                                       {"config", runs},
                                       {"rootfs", QJsonObject{{"type", "layers"}, {"diff_ids", contents}}}});
    const QByteArray manifest = compact({{"schemaVersion", 2},
                                         {"mediaType", kManifestType},
                                         {"config", blob("application/vnd.docker.container.image.v1+json", config)},
                                         {"layers", layers}});
    const QString type = QStringLiteral("Content-Type: ") + kManifestType;
    if (!putBlob(repository, config, digestOf(config))
        || !call({"-i", "-X", "PUT", "-H", type, "--data-binary", "@-"}, "/v2/" + repository + "/manifests/" + tag, manifest).startsWith("HTTP/1.1 201")) {
        m_problem = "the registry did not take the image";
        return {};
    }
    return QString::fromLatin1(digestOf(manifest));
}

} // namespace support
