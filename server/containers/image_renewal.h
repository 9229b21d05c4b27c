// SPDX-License-Identifier: GPL-3.0-or-later
// ImageRenewal: fetches what an image's name means now, while the container that was made from it runs
// on, and tells whether that is another image. When the registry cannot give one, a newer one that the
// engine has already (somebody built it) will do. Runtime thread; owned by the driver; deleting it calls
// the pull off.
#pragma once

#include "server/engine/containers.h"
#include "server/engine/images.h"

#include <memory>

namespace server::containers {

struct RenewedImage
{
    bool isNew = false;
    QString former; // id of the one before; empty: there was none
};

class ImageRenewal : public QObject
{
    Q_OBJECT
public:
    // `container`: made from the image; empty when none is there, then what the name means here counts.
    ImageRenewal(engine::EngineClient &client, const QString &image, const QString &container, const QByteArray &credentials,
                 QObject *parent = nullptr);

    void start();

signals:
    void pulling(const server::engine::PullProgress &progress);
    void said(const QString &line); // for the service's log
    void finished(const core::Result<server::containers::RenewedImage> &result); // once

private:
    void pull();
    void compare(const core::Result<> &pulled);

    engine::EngineClient &m_client;
    QString m_image;
    QString m_container;
    QByteArray m_credentials;
    QString m_former;
    std::unique_ptr<engine::ImagePull> m_pull;
};

} // namespace server::containers
