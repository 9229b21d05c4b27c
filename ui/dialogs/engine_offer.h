// SPDX-License-Identifier: GPL-3.0-or-later
// EngineOffer: what a server's container engine has to offer to a form: its images, networks and volumes,
// fetched in the background and again when the engine comes back, and in words how it is. While nothing
// is known it says nothing. GUI thread; owned by the form.
#pragma once

#include "client/backend.h"

#include <QPointer>
#include <QStringListModel>

class QLineEdit;

namespace ui::dialogs {

class EngineOffer : public QObject
{
    Q_OBJECT

public:
    explicit EngineOffer(QObject *parent);

    void setBackend(client::Backend &backend); // begins to ask
    // What a service runs as when nothing is said; nothing: not known.
    std::optional<core::RuntimeKind> defaultRuntime() const { return m_engine ? m_engine->defaultRuntime : std::nullopt; }
    // "In Docker 26.1.0 on the server.", or why not now, in the engine's own words; empty: not known.
    QString stateText() const;
    // Whether the image is there already, for a name that is right; empty: not known.
    QString imageText(const QString &image) const;

    void completeImages(QLineEdit *edit);
    void completeNetworks(QLineEdit *edit); // names with commas between them
    QStringListModel *volumes() { return &m_volumes; }

signals:
    void changed();

private:
    void fetchState();
    void fetchLists();

    QPointer<client::Backend> m_backend;
    std::optional<core::Engine> m_engine;
    std::optional<QVector<core::EngineImage>> m_images;
    QStringListModel m_tags;
    QStringListModel m_networks;
    QStringListModel m_volumes;
};

// Offers what is in `model` while something is typed that is a part of it.
void complete(QLineEdit *edit, QStringListModel *model);

} // namespace ui::dialogs
