// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_service_dialog.h"

#include "ui/dialogs/environment_editor.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui::dialogs {

namespace {
constexpr int kMostReplicas = 64;
constexpr int kIdLength = 128;
} // namespace

NewServiceDialog::NewServiceDialog(client::Backend &backend, QWidget *parent)
    : FormDialog(tr("New service", "title of a dialog"), {}, theme::ButtonVariant::Primary, parent), m_backend(backend)
{
    m_source = new widgets::ChipRow(this);
    m_source->addChip(tr("From the catalogue", "where a new service comes from"), Catalogue);
    m_source->addChip(tr("An image", "where a new service comes from"), Image);
    m_source->addChip(tr("A command", "where a new service comes from"), Command);
    auto *sourceRow = new QHBoxLayout;
    sourceRow->addWidget(m_source);
    sourceRow->addStretch();
    form()->addLayout(sourceRow);

    m_entry = new QComboBox(this);
    m_entryField = addField(tr("Server", "label: an entry of the catalogue"), m_entry, {},
                            tr("The catalogue is being fetched…"));
    m_image = new QLineEdit(this);
    m_image->setFont(theme::monoFont(theme::type::small));
    m_image->setPlaceholderText(QStringLiteral("registry/name:tag"));
    m_imageField = addField(tr("Image", "label"), m_image, {QStringLiteral("image")});
    m_command = new QLineEdit(this);
    m_command->setFont(theme::monoFont(theme::type::small));
    m_command->setPlaceholderText(QStringLiteral("/usr/bin/node server.js --port 3001"));
    m_commandField = addField(tr("Command", "label"), m_command, {QStringLiteral("command")},
                              tr("The program with its arguments; quotes keep spaces together. "
                                 "It is told its port by the variable PORT."));
    m_workdir = new QLineEdit(this);
    m_workdir->setFont(theme::monoFont(theme::type::small));
    m_workdirField = addField(tr("Working folder (optional)", "label"), m_workdir, {QStringLiteral("workdir")});

    auto *names = new QHBoxLayout;
    names->setSpacing(theme::space::l);
    m_name = new QLineEdit(this);
    auto *nameField = new FormField(tr("Name", "label: of a service"), m_name, {}, this);
    addField(nameField, {QStringLiteral("name")});
    m_id = new QLineEdit(this);
    m_id->setFont(theme::monoFont(theme::type::small));
    m_id->setMaxLength(kIdLength);
    auto *idField = new FormField(tr("Id", "label: of a service"), m_id, tr("Cannot be changed later."), this);
    addField(idField, {QStringLiteral("id")});
    names->addWidget(nameField, 1, Qt::AlignTop);
    names->addWidget(idField, 1, Qt::AlignTop);
    form()->addLayout(names);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(theme::space::l);
    m_port = new QSpinBox(this);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("None", "no port"));
    auto *portField = new FormField(tr("Port", "label"), m_port, tr("Further replicas take the next free ones."), this);
    addField(portField, {QStringLiteral("port")});
    m_replicas = new QSpinBox(this);
    m_replicas->setRange(1, kMostReplicas);
    auto *replicasField = new FormField(tr("Replicas", "label"), m_replicas, {}, this);
    addField(replicasField, {QStringLiteral("replicas")});
    figures->addWidget(portField, 1, Qt::AlignTop);
    figures->addWidget(replicasField, 1, Qt::AlignTop);
    form()->addLayout(figures);

    auto *checks = new QHBoxLayout;
    checks->setSpacing(theme::space::l);
    m_checkType = new QComboBox(this);
    m_checkType->addItem(tr("HTTP request", "kind of health check"), int(core::HealthCheckType::Http));
    m_checkType->addItem(tr("TCP connection", "kind of health check"), int(core::HealthCheckType::Tcp));
    m_checkType->addItem(tr("Process is alive", "kind of health check"), int(core::HealthCheckType::Process));
    m_checkType->addItem(tr("None", "kind of health check"), int(core::HealthCheckType::None));
    m_checkType->setCurrentIndex(2);
    auto *checkField = new FormField(tr("Health check", "label"), m_checkType, {}, this);
    addField(checkField, {QStringLiteral("healthCheck"), QStringLiteral("healthCheck.type")});
    m_checkPath = new QLineEdit(QStringLiteral("/health"), this);
    m_checkPath->setFont(theme::monoFont(theme::type::small));
    m_checkPathField = new FormField(tr("Path", "label: of a health check"), m_checkPath, {}, this);
    addField(m_checkPathField, {QStringLiteral("healthCheck.endpoint")});
    checks->addWidget(checkField, 1, Qt::AlignTop);
    checks->addWidget(m_checkPathField, 1, Qt::AlignTop);
    form()->addLayout(checks);

    m_environment = new EnvironmentEditor(this);
    addField(tr("Environment", "label: environment variables"), m_environment, {QStringLiteral("environment")},
             tr("Values whose name says key, token, secret or password are stored encrypted."));
    m_startNow = new QCheckBox(tr("Start it at once", "check box in the dialog for a new service"), this);
    m_startNow->setChecked(true);
    form()->addWidget(m_startNow);
    form()->addStretch();

    connect(m_source, &widgets::ChipRow::chosenChanged, this, &NewServiceDialog::showSource);
    connect(m_entry, &QComboBox::currentIndexChanged, this, &NewServiceDialog::takeEntry);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_idTyped)
            m_id->setText(idFromName(name));
    });
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString &id) { m_idTyped = !id.isEmpty(); });
    connect(m_checkType, &QComboBox::currentIndexChanged, this, [this] {
        m_checkPathField->setVisible(m_checkType->currentData().toInt() == int(core::HealthCheckType::Http));
    });
    connect(m_startNow, &QCheckBox::toggled, this, &NewServiceDialog::showActionText);
    m_checkPathField->hide();
    m_source->choose(Catalogue);
    showActionText();

    m_backend.services().catalogue().then(
        this, [this](const core::Result<QVector<client::CatalogueEntry>> &result) { catalogueArrived(result); });
}

void NewServiceDialog::catalogueArrived(const core::Result<QVector<client::CatalogueEntry>> &result)
{
    if (result)
        m_catalogue = result.value();
    if (m_catalogue.isEmpty()) {
        m_entryField->setHint(tr("This server has no catalogue. Give an image or a command instead."));
        m_entry->setEnabled(false);
        if (auto *chip = m_source->chip(Catalogue))
            chip->setEnabled(false);
        m_source->choose(Command);
        return;
    }
    for (const client::CatalogueEntry &entry : std::as_const(m_catalogue))
        m_entry->addItem(entry.title);
    takeEntry(m_entry->currentIndex());
}

void NewServiceDialog::takeEntry(int index)
{
    if (index < 0 || index >= m_catalogue.size())
        return;
    const client::CatalogueEntry &entry = m_catalogue[index];
    QString hint = entry.description;
    if (!entry.needs.isEmpty())
        hint += u' ' + tr("Needs %1 on the server.", "programs").arg(entry.needs.join(QStringLiteral(", ")));
    if (!entry.needs.isEmpty() && !entry.installHint.isEmpty())
        hint += u' ' + entry.installHint + u'.';
    m_entryField->setHint(hint);
    if (!m_nameTyped)
        m_name->setText(entry.title);
    m_port->setValue(entry.port);
    m_checkType->setCurrentIndex(std::max(0, m_checkType->findData(int(entry.healthCheck.type))));
    m_checkPath->setText(entry.healthCheck.endpoint);
}

void NewServiceDialog::showSource()
{
    const int source = m_source->chosen();
    m_entryField->setVisible(source == Catalogue);
    m_imageField->setVisible(source == Image);
    m_commandField->setVisible(source == Command);
    m_workdirField->setVisible(source == Command);
}

void NewServiceDialog::showActionText()
{
    setBusy(Busy::No, m_startNow->isChecked() ? tr("Create and start", "button: a new service")
                                              : tr("Create service", "button"));
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

core::ServiceSpec NewServiceDialog::spec() const
{
    core::ServiceSpec spec;
    spec.id = core::ServiceId(m_id->text().trimmed());
    spec.name = m_name->text().trimmed();
    spec.port = m_port->value();
    spec.replicas = m_replicas->value();
    spec.environment = m_environment->values();
    spec.healthCheck.type = static_cast<core::HealthCheckType>(m_checkType->currentData().toInt());
    if (spec.healthCheck.type == core::HealthCheckType::Http)
        spec.healthCheck.endpoint = m_checkPath->text().trimmed();
    switch (m_source->chosen()) {
    case Catalogue:
        if (const int at = m_entry->currentIndex(); at >= 0 && at < m_catalogue.size()) {
            const client::CatalogueEntry &entry = m_catalogue[at];
            spec.image = entry.version.isEmpty() ? entry.image : entry.image + u':' + entry.version;
            spec.category = entry.category;
            spec.version = entry.version;
            spec.description = entry.description;
            spec.metricsEndpoint = entry.metricsEndpoint;
        }
        break;
    case Image:
        spec.image = m_image->text().trimmed();
        break;
    case Command:
        spec.command = QProcess::splitCommand(m_command->text());
        spec.workdir = m_workdir->text().trimmed();
        break;
    }
    return spec;
}

void NewServiceDialog::submit()
{
    const core::ServiceSpec wanted = spec();
    const bool start = m_startNow->isChecked();
    setBusy(Busy::Yes, tr("Creating…", "button while a service is being created"));
    m_backend.services().create(wanted).then(this, [this, start, wanted](const core::Result<core::Service> &result) {
        showActionText();
        if (!result) {
            showError(result.error());
            return;
        }
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
}

} // namespace ui::dialogs
