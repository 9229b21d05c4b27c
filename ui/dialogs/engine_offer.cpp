// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/engine_offer.h"

#include "models/format.h"
#include "models/server_words.h"

#include <QCompleter>
#include <QLineEdit>

namespace ui::dialogs {

namespace {

// With the tag that counts when none is written.
QString withTag(const QString &image)
{
    const bool hasTag = image.contains(u'@') || image.lastIndexOf(u':') > image.lastIndexOf(u'/');
    return hasTag ? image : image + QStringLiteral(":latest");
}

// Engines write one and the same image with and without the usual registry.
bool isSame(const QString &known, const QString &wanted)
{
    if (known == wanted)
        return true;
    for (const char *usual : {"docker.io/library/", "docker.io/", "localhost/"}) {
        if (known == QLatin1StringView(usual) + wanted || QLatin1StringView(usual) + known == wanted)
            return true;
    }
    return false;
}

// Completes the last of several names with commas between them.
class ListCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override { return {path.section(u',', -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString name = QCompleter::pathFromIndex(index);
        const auto *edit = qobject_cast<const QLineEdit *>(widget());
        const qsizetype comma = edit ? edit->text().lastIndexOf(u',') : -1;
        return comma < 0 ? name : edit->text().left(comma + 1) + u' ' + name;
    }
};

void attach(QCompleter *completer, QStringListModel *model, QLineEdit *edit)
{
    completer->setModel(model);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    edit->setCompleter(completer);
}

} // namespace

void complete(QLineEdit *edit, QStringListModel *model)
{
    attach(new QCompleter(edit), model, edit);
}

EngineOffer::EngineOffer(QObject *parent) : QObject(parent) {}

void EngineOffer::setBackend(client::Backend &backend)
{
    m_backend = &backend;
    connect(&backend, &client::Backend::engineChanged, this, &EngineOffer::fetchState);
    connect(&backend, &client::Backend::resynced, this, &EngineOffer::fetchState);
    fetchState();
}

void EngineOffer::fetchState()
{
    if (!m_backend)
        return;
    m_backend->engine().state().then(this, [this](const core::Result<core::Engine> &engine) {
        if (!engine)
            return; // an older server, or a caller who may not know: the form does without
        m_engine = *engine;
        if (m_engine->isUp())
            fetchLists();
        emit changed();
    });
}

void EngineOffer::fetchLists()
{
    client::EngineApi &api = m_backend->engine();
    api.images().then(this, [this](const core::Result<QVector<core::EngineImage>> &images) {
        if (!images)
            return;
        m_images = *images;
        QStringList tags;
        for (const core::EngineImage &image : *images)
            tags += image.tags;
        tags.removeIf([](const QString &tag) { return tag.contains(QLatin1StringView("<none>")); });
        tags.sort(Qt::CaseInsensitive);
        m_tags.setStringList(tags);
        emit changed();
    });
    api.networks().then(this, [this](const core::Result<QVector<core::EngineNetwork>> &networks) {
        if (!networks)
            return;
        QStringList names;
        for (const core::EngineNetwork &network : *networks) {
            // What every engine has: either all are in it anyway, or no service may be.
            if (network.driver == QLatin1StringView("host") || network.driver == QLatin1StringView("null")
                || network.name == QLatin1StringView("bridge") || network.name == QLatin1StringView("podman"))
                continue;
            names << network.name;
        }
        names.sort(Qt::CaseInsensitive);
        m_networks.setStringList(names);
    });
    api.volumes().then(this, [this](const core::Result<QVector<core::EngineVolume>> &volumes) {
        if (!volumes)
            return;
        QStringList names;
        for (const core::EngineVolume &volume : *volumes)
            names << volume.name;
        names.sort(Qt::CaseInsensitive);
        m_volumes.setStringList(names);
    });
}

QString EngineOffer::stateText() const
{
    if (!m_engine)
        return {};
    switch (m_engine->phase) {
    case core::EnginePhase::Up:
        return tr("In %1 %2 on the server.", "a container engine and its version").arg(m_engine->name, m_engine->version);
    case core::EnginePhase::Looking:
        return tr("The server is still looking for a container engine. The service starts when there is one.");
    case core::EnginePhase::Down:
        break;
    }
    const QString why = m_engine->problem.isEmpty() ? tr("The server has not found a container engine") : models::ServerWords::text(m_engine->problem);
    return tr("No container can be started now: %1. The service waits until the engine is there.", "why, in the engine's words")
        .arg(why.endsWith(u'.') ? why.chopped(1) : why);
}

QString EngineOffer::imageText(const QString &image) const
{
    if (!m_images || !m_engine || !m_engine->isUp() || image.isEmpty())
        return {};
    const QString wanted = withTag(image);
    for (const core::EngineImage &one : *m_images) {
        for (const QString &name : one.tags + one.digests)
            if (isSame(name, wanted))
                return tr("The engine has it: %1.", "an image; its size").arg(models::Format::bytes(one.sizeBytes));
    }
    return tr("The engine does not have it yet: it will be pulled when the service starts.", "an image");
}

void EngineOffer::completeImages(QLineEdit *edit)
{
    complete(edit, &m_tags);
}

void EngineOffer::completeNetworks(QLineEdit *edit)
{
    attach(new ListCompleter(edit), &m_networks, edit);
}

} // namespace ui::dialogs
