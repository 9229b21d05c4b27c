// SPDX-License-Identifier: GPL-3.0-or-later
// ImageRegistry: a real registry of images (docker-registry) of the test's own, on a free loopback port, that
// lets in one user only. Images are made from busybox and put there without any engine. Ended by its
// own process id; problem() says in words why there is none. Test thread.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace support {

struct RegistryImage
{
    QString version = {};     // written to /version; another one makes another image
    QStringList command = {}; // that it runs by itself
    qint64 padding = 0;       // bytes of a layer that does not shrink, so that a pull takes its time
    QJsonObject config = {};  // further fields of its configuration ("ExposedPorts", "Labels", …)
};

class ImageRegistry
{
public:
    static constexpr char kUser[] = "puller";
    static constexpr char kPassword[] = "open-sesame-42";

    ~ImageRegistry();

    // False: see problem(). Starting again keeps the port and the images.
    bool start();
    void stop();
    const QString &problem() const { return m_problem; }

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    // What the setting engine.registries takes to be let in.
    QString login(const QString &password = QString::fromLatin1(kPassword)) const;
    // The name of an image here: "127.0.0.1:5000/team/notes:1".
    QString imageName(const QString &repository, const QString &tag) const { return address() + u'/' + repository + u':' + tag; }

    // Puts an image under a name, which moves there when another one has it. Its digest; empty: see problem().
    QString publish(const QString &repository, const QString &tag, const RegistryImage &image);

private:
    QByteArray call(const QStringList &arguments, const QString &path, const QByteArray &body = {}) const;
    bool putBlob(const QString &repository, const QByteArray &bytes, const QByteArray &digest) const;
    QByteArray busyboxLayer();

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    int m_port = 0;
    QByteArray m_busybox; // its layer, made once
    QString m_problem;
};

} // namespace support
