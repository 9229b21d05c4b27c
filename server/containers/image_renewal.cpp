// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/image_renewal.h"

#include <QPointer>

namespace server::containers {

using namespace Qt::StringLiterals;

ImageRenewal::ImageRenewal(engine::EngineClient &client, const QString &image, const QString &container, const QByteArray &credentials,
                           QObject *parent)
    : QObject(parent), m_client(client), m_image(image), m_container(container), m_credentials(credentials)
{
}

void ImageRenewal::start()
{
    if (!m_container.isEmpty()) {
        engine::inspectContainer(m_client, m_container, [self = QPointer(this)](const core::Result<engine::ContainerDetails> &container) {
            if (!self)
                return;
            if (!container)
                return self->finished(container.error());
            self->m_former = container->imageId;
            self->pull();
        });
        return;
    }
    engine::inspectImage(m_client, m_image, [self = QPointer(this)](const core::Result<engine::ImageDetails> &image) {
        if (!self)
            return;
        if (!image && image.error().code != core::ErrorCode::NotFound)
            return self->finished(image.error());
        self->m_former = image ? image->id : QString();
        self->pull();
    });
}

void ImageRenewal::pull()
{
    emit said(u"Looking for a newer image of %1"_s.arg(engine::completeImageName(m_image)));
    m_pull = std::make_unique<engine::ImagePull>(m_client, m_image, m_credentials);
    connect(m_pull.get(), &engine::ImagePull::progressed, this, &ImageRenewal::pulling);
    connect(m_pull.get(), &engine::ImagePull::finished, this, &ImageRenewal::compare);
}

void ImageRenewal::compare(const core::Result<> &pulled)
{
    engine::inspectImage(m_client, m_image, [self = QPointer(this), pulled](const core::Result<engine::ImageDetails> &now) {
        if (!self)
            return;
        const bool isNew = now && now->id != self->m_former;
        if (!pulled && !isNew)
            return self->finished(pulled.error());
        if (!now)
            return self->finished(now.error());
        if (!pulled)
            emit self->said(u"The registry gave none (%1), but the engine has a newer one"_s.arg(pulled.error().message));
        emit self->finished(RenewedImage{isNew, self->m_former});
    });
}

} // namespace server::containers
