// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_service_dialog.h"

#include "core/service_json.h"
#include "models/spec_changes.h"
#include "ui/dialogs/service_form.h"
#include "ui/dialogs/spec_aside.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui::dialogs {

namespace {
constexpr int kAsideWidth = 380;
} // namespace

NewServiceDialog::NewServiceDialog(client::Backend &backend, QWidget *parent)
    : FormDialog(tr("New service", "title of a dialog"), {}, theme::ButtonVariant::Primary, parent), m_backend(backend)
{
    m_fields = new ServiceForm(ServiceForm::Mode::Create, this);
    m_aside = new SpecAside(SpecAside::Shows::Json, this);
    build();
    m_startNow = new QCheckBox(tr("Start it at once", "check box in the dialog for a new service"), this);
    m_startNow->setChecked(true);
    addToBar(m_startNow);
    connect(m_startNow, &QCheckBox::toggled, this, &NewServiceDialog::showActionText);
    showActionText();
    formChanged();
    m_backend.services().catalogue().then(this, [this](const core::Result<QVector<client::CatalogueEntry>> &result) {
        m_fields->setCatalogue(result ? result.value() : QVector<client::CatalogueEntry>());
        formChanged();
    });
}

NewServiceDialog::NewServiceDialog(client::Backend &backend, const core::Service &service, QWidget *parent)
    : FormDialog(tr("Edit %1", "title of a dialog; a service's name").arg(service.spec.name.isEmpty() ? service.spec.id.toString() : service.spec.name),
                 QString(), theme::ButtonVariant::Primary, parent),
      m_backend(backend), m_current(service), m_loaded(Loaded::No)
{
    m_fields = new ServiceForm(ServiceForm::Mode::Edit, this);
    m_aside = new SpecAside(SpecAside::Shows::ChangesAndJson, this);
    build();
    if (core::runningReplicas(service.state) > 0)
        setIntro(tr("It is running. What it runs with changes at its next start."));
    m_fields->setSpec(service.spec);
    formChanged();
    fetchCurrent();
}

void NewServiceDialog::build()
{
    m_fields->setBackend(m_backend);
    form()->addWidget(m_fields);
    form()->addStretch();
    setAside(m_aside, kAsideWidth);
    offerCurl(&m_backend);
    for (const NamedField &one : m_fields->fields())
        addField(one.field, one.paths);
    connect(m_fields, &ServiceForm::changed, this, &NewServiceDialog::formChanged);
    connect(m_aside, &SpecAside::specWritten, this, [this](const core::ServiceSpec &spec) {
        m_fields->setSpec(spec);
        showActionText();
    });
}

void NewServiceDialog::setTakenPorts(const QMap<int, QString> &ports)
{
    m_fields->setTakenPorts(ports);
}

core::ServiceSpec NewServiceDialog::spec() const
{
    return m_fields->spec();
}

void NewServiceDialog::formChanged()
{
    m_aside->setSpec(spec(), m_current ? std::optional(m_current->spec) : std::nullopt);
    showActionText();
}

void NewServiceDialog::showActionText()
{
    if (!isEdit()) {
        setBusy(Busy::No, m_startNow && m_startNow->isChecked() ? tr("Create and start", "button: a new service")
                                                                : tr("Create service", "button"));
        return;
    }
    const int changes = int(models::SpecChanges::list(m_current->spec, spec()).size());
    setBusy(Busy::No, changes > 0 ? tr("Save %n change(s)", "button", changes) : tr("Save", "button: nothing is changed yet"));
    actionButton()->setEnabled(changes > 0 && m_loaded == Loaded::Yes);
}

QString NewServiceDialog::idFromName(const QString &name)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const ushort u = c.unicode();
        if ((u >= 'a' && u <= 'z') || (u >= '0' && u <= '9'))
            id += c;
        else if (c.isMark())
            continue;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.left(kIdLength);
}

void NewServiceDialog::submit()
{
    // Clicking has cleared the reasons; those of the form itself are found again.
    m_fields->check(ServiceForm::Missing::Told);
    core::Error error;
    if (!m_aside->problem().isEmpty()) {
        error.message = tr("The JSON beside the form is not right yet: %1", "a reason").arg(m_aside->problem());
        showError(error);
        return;
    }
    if (m_fields->hasErrors()) {
        m_fields->showMore();
        return;
    }
    if (isEdit())
        save();
    else
        create();
}

void NewServiceDialog::refuse(const core::Error &error)
{
    showActionText();
    if (!error.fields.isEmpty())
        m_fields->showMore();
    showError(error);
}

void NewServiceDialog::create()
{
    const core::ServiceSpec wanted = spec();
    const bool start = m_startNow->isChecked();
    setBusy(Busy::Yes, tr("Creating…", "button while a service is being created"));
    m_backend.services().create(wanted).then(this, [this, start, wanted](const core::Result<core::Service> &result) {
        if (!result) {
            refuse(result.error());
            return;
        }
        showActionText();
        const core::ServiceId id = result->spec.id;
        emit created(id, result->spec.name.isEmpty() ? wanted.name : result->spec.name);
        if (!start) {
            accept();
            return;
        }
        m_backend.services().start(id).then(this, [this, id](const core::Result<> &started) {
            if (!started)
                emit startFailed(id, started.error());
            accept();
        });
    });
    if (isTelling() && start)
        m_backend.services().start(wanted.id); // what would come after its answer
}

void NewServiceDialog::fetchCurrent()
{
    // The list tells less than the details: nothing is to be saved before they are here.
    m_fields->setEnabled(false);
    m_aside->editor()->setReadOnly(true);
    m_backend.services().get(m_current->spec.id).then(this, [this](const core::Result<core::Service> &result) {
        if (!result) {
            showError(result.error());
            return;
        }
        m_current = *result;
        m_loaded = Loaded::Yes;
        m_fields->setEnabled(true);
        m_aside->editor()->setReadOnly(false);
        m_fields->setSpec(result->spec);
        formChanged();
    });
}

void NewServiceDialog::save()
{
    if (isTelling()) {
        send();
        return;
    }
    setBusy(Busy::Yes, tr("Saving…", "button while changes are being saved"));
    m_backend.services().get(m_current->spec.id).then(this, [this](const core::Result<core::Service> &result) {
        if (!result)
            refuse(result.error());
        else
            put(*result);
    });
}

client::Future<core::Service> NewServiceDialog::send()
{
    return m_backend.services().update(m_current->spec.id, models::SpecChanges::patch(m_current->spec, spec()));
}

void NewServiceDialog::put(const core::Service &current)
{
    if (!models::SpecChanges::patch(m_current->spec, current.spec).isEmpty()) {
        const QJsonObject mine = models::SpecChanges::patch(m_current->spec, spec());
        m_current = current;
        if (const auto rebased = core::specWithUpdate(current.spec, mine))
            m_fields->setSpec(*rebased);
        formChanged();
        core::Error error;
        error.message = tr("Somebody else has changed it meanwhile. Your changes are kept and now stand against what there is; look at them and save again.");
        showError(error);
        return;
    }
    send().then(this, [this](const core::Result<core::Service> &result) {
        if (!result) {
            refuse(result.error());
            return;
        }
        emit saved(*result);
        accept();
    });
}

} // namespace ui::dialogs
