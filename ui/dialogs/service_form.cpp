// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/service_form.h"

#include "core/service_shape.h"
#include "models/command_line.h"
#include "models/server_words.h"
#include "ui/dialogs/engine_offer.h"
#include "ui/dialogs/environment_editor.h"
#include "ui/dialogs/health_check_fields.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui::dialogs {

namespace {

constexpr int kMostReplicas = 64;
constexpr int kMostPort = 65535;
constexpr int kMostResource = 10'000'000;

template <typename Value>
void select(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(int(value))));
}

QStringList listed(const QLineEdit *edit)
{
    QStringList list;
    for (const QString &item : edit->text().split(u',', Qt::SkipEmptyParts))
        if (const QString name = item.trimmed(); !name.isEmpty())
            list << name;
    return list;
}

// Keeps the cursor where it is when nothing changes.
void put(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

QString pinned(const client::CatalogueEntry &entry)
{
    return entry.version.isEmpty() ? entry.image : entry.image + u':' + entry.version;
}

} // namespace

ServiceForm::ServiceForm(Mode mode, QWidget *parent) : QWidget(parent), m_mode(mode)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::l);
    buildWhatRuns(column);
    buildUsual(column);
    m_moreButton = widgets::makeButton(tr("More settings", "button: shows further fields"), theme::Icon::ChevronDown,
                                       theme::ButtonVariant::Link, this);
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_more = new QWidget(this);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins({});
    more->setSpacing(theme::space::l);
    m_check = new HealthCheckFields(this);
    m_fields += m_check->fields();
    connect(m_check, &HealthCheckFields::changed, this, &ServiceForm::touch);
    more->addWidget(m_check);
    buildMore(more);
    column->addWidget(m_more);
    m_more->hide();
    connect(m_moreButton, &QPushButton::clicked, this, &ServiceForm::showMore);
    if (mode == Mode::Edit)
        showMore();
    connect(m_offer, &EngineOffer::changed, this, &ServiceForm::showEngine);
    m_source->choose(mode == Mode::Create ? Catalogue : Image);
    m_runtime->choose(int(core::RuntimeKind::Process));
    showRuntime();
    m_filling = Filling::No;
}

void ServiceForm::setBackend(client::Backend &backend)
{
    m_offer->setBackend(backend);
}

FormField *ServiceForm::add(QLayout *to, const QString &label, QWidget *control, const QStringList &paths, const QString &hint)
{
    auto *field = new FormField(label, control, hint, this);
    if (auto *row = qobject_cast<QHBoxLayout *>(to))
        row->addWidget(field, 1, Qt::AlignTop);
    else
        to->addWidget(field);
    m_fields.append({field, paths});
    return field;
}

QHBoxLayout *ServiceForm::addRow(QVBoxLayout *to)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::l);
    to->addLayout(row);
    return row;
}

QLineEdit *ServiceForm::monoEdit(const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setFont(theme::monoFont(theme::type::small));
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, &ServiceForm::touch);
    return edit;
}

QSpinBox *ServiceForm::spin(int from, int to, const QString &suffix, const QString &zero)
{
    auto *box = new QSpinBox(this);
    box->setRange(from, to);
    box->setSuffix(suffix);
    if (!zero.isEmpty())
        box->setSpecialValueText(zero);
    connect(box, &QSpinBox::valueChanged, this, &ServiceForm::touch);
    return box;
}

void ServiceForm::buildWhatRuns(QVBoxLayout *column)
{
    m_offer = new EngineOffer(this);
    m_runtime = new widgets::ChipRow(this);
    m_runtime->addChip(tr("Process", "runtime"), int(core::RuntimeKind::Process));
    m_runtime->addChip(tr("Container", "runtime"), int(core::RuntimeKind::Docker));
    m_runtimeField = add(column, tr("Runs as", "label"), m_runtime, {QStringLiteral("runtime")});
    connect(m_runtime, &widgets::ChipRow::chosenChanged, this, [this] {
        if (m_filling == Filling::No) {
            m_runtimeTyped = Typed::Yes;
            if (runtime() == core::RuntimeKind::Docker)
                dropEntry();
            else
                takeEntry(m_entry->currentIndex());
        }
        showRuntime();
        touch();
    });
    m_source = new widgets::ChipRow(this);
    if (m_mode == Mode::Create)
        m_source->addChip(tr("From the catalogue", "where a new service comes from"), Catalogue);
    m_source->addChip(tr("An image", "where a new service comes from"), Image);
    m_source->addChip(tr("A command", "where a new service comes from"), Command);
    auto *row = new QHBoxLayout;
    row->addWidget(m_source);
    row->addStretch();
    column->addLayout(row);
    m_entry = new QComboBox(this);
    m_entryField = add(column, tr("Server", "label: an entry of the catalogue"), m_entry, {}, tr("The catalogue is being fetched…"));
    m_image = monoEdit(QStringLiteral("registry/name:tag"));
    m_offer->completeImages(m_image);
    m_imageField = add(column, tr("Image", "label"), m_image, {QStringLiteral("image")});
    m_command = monoEdit(QStringLiteral("/usr/bin/node server.js --port 3001"));
    m_commandField = add(column, tr("Command", "label"), m_command, {QStringLiteral("command")});
    m_workdir = monoEdit();
    m_workdirField = add(column, tr("Working folder (optional)", "label"), m_workdir, {QStringLiteral("workdir")});
    connect(m_source, &widgets::ChipRow::chosenChanged, this, [this](int source) {
        if (m_filling == Filling::No) {
            if (source == Catalogue)
                takeEntry(m_entry->currentIndex());
            else
                dropEntry();
        }
        showSource();
        touch();
    });
    connect(m_entry, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_filling == Filling::No)
            takeEntry(index);
    });
}

void ServiceForm::buildUsual(QVBoxLayout *column)
{
    auto *names = addRow(column);
    m_name = new QLineEdit(this);
    add(names, tr("Name", "label: of a service"), m_name, {QStringLiteral("name")});
    m_id = monoEdit();
    m_id->setMaxLength(NewServiceDialog::kIdLength);
    add(names, tr("Id", "label: of a service"), m_id, {QStringLiteral("id")},
        m_mode == Mode::Create ? tr("Cannot be changed later.") : QString());
    m_id->setEnabled(m_mode == Mode::Create);

    auto *figures = addRow(column);
    m_port = spin(0, kMostPort, {}, tr("None", "no port"));
    m_port->setGroupSeparatorShown(false);
    m_portField = add(figures, tr("Port", "label"), m_port, {QStringLiteral("port")}, tr("Replicas take the next free ones."));
    m_innerPort = spin(0, kMostPort, {}, tr("As the image says", "placeholder: the port inside a container"));
    m_innerPort->setGroupSeparatorShown(false);
    m_innerPortField = add(figures, tr("Port inside", "label: the one that a service listens on inside of its container"), m_innerPort, {},
                           tr("Where the port leads to in the container."));
    m_replicas = spin(0, kMostReplicas);
    m_replicas->setValue(1);
    add(figures, tr("Replicas", "label"), m_replicas, {QStringLiteral("replicas")});

    m_environment = new EnvironmentEditor(this);
    add(column, tr("Environment", "label: environment variables"), m_environment, {QStringLiteral("environment")},
        tr("Values whose name says key, token, secret or password are stored encrypted."));
    connect(m_environment, &PairEditor::changed, this, &ServiceForm::touch);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = Typed::Yes; });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (m_idTyped == Typed::No && m_mode == Mode::Create && m_filling == Filling::No)
            m_id->setText(NewServiceDialog::idFromName(name));
        touch();
    });
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString &id) { m_idTyped = id.isEmpty() ? Typed::No : Typed::Yes; });
}

void ServiceForm::buildMore(QVBoxLayout *column)
{
    column->addWidget(widgets::makeHeading(tr("Resources", "heading of a part of the form"), this));
    const QString none = tr("No limit", "of a resource");
    const QString nothing = tr("None", "no request of a resource");
    auto *cpu = addRow(column);
    m_cpuLimit = spin(0, kMostResource, {}, none);
    m_cpuLimit->setSingleStep(100);
    add(cpu, tr("CPU limit", "label"), m_cpuLimit, {QStringLiteral("resources.cpu.limit"), QStringLiteral("resources.cpu")},
        tr("In thousandths of a core: 500 is half of one."));
    m_cpuRequest = spin(0, kMostResource, {}, nothing);
    m_cpuRequest->setSingleStep(100);
    add(cpu, tr("CPU request", "label"), m_cpuRequest, {QStringLiteral("resources.cpu.request")});
    auto *memory = addRow(column);
    const QString megabytes = tr(" MB", "megabytes, behind a number");
    m_memoryLimit = spin(0, kMostResource, megabytes, none);
    m_memoryLimit->setSingleStep(64);
    add(memory, tr("Memory limit", "label"), m_memoryLimit, {QStringLiteral("resources.memory.limit"), QStringLiteral("resources.memory")});
    m_memoryRequest = spin(0, kMostResource, megabytes, nothing);
    m_memoryRequest->setSingleStep(64);
    add(memory, tr("Memory request", "label"), m_memoryRequest, {QStringLiteral("resources.memory.request")});

    column->addWidget(widgets::makeHeading(tr("How it runs", "heading of a part of the form"), this));
    auto *runs = addRow(column);
    m_restart = new QComboBox(this);
    m_restart->addItem(tr("After a failure", "when it is restarted"), int(core::RestartPolicy::OnFailure));
    m_restart->addItem(tr("Always", "when it is restarted"), int(core::RestartPolicy::Always));
    m_restart->addItem(tr("Never", "when it is restarted"), int(core::RestartPolicy::Never));
    add(runs, tr("Restart it", "label: when it is restarted"), m_restart, {QStringLiteral("restartPolicy")});
    connect(m_restart, &QComboBox::currentIndexChanged, this, &ServiceForm::touch);
    m_metrics = monoEdit(QStringLiteral("/metrics"));
    m_metricsField = add(runs, tr("Path of its own metrics (optional)", "label"), m_metrics, {QStringLiteral("metricsEndpoint")});

    column->addWidget(widgets::makeHeading(tr("What it is", "heading of a part of the form"), this));
    m_description = new QLineEdit(this);
    add(column, tr("Description", "label"), m_description, {QStringLiteral("description")});
    auto *kinds = addRow(column);
    m_category = new QLineEdit(core::ServiceSpec().category, this);
    add(kinds, tr("Category", "label"), m_category, {QStringLiteral("category")});
    m_version = new QLineEdit(this);
    add(kinds, tr("Version", "label"), m_version, {QStringLiteral("version")});
    for (QLineEdit *edit : {m_description, m_category, m_version})
        connect(edit, &QLineEdit::textChanged, this, &ServiceForm::touch);
    m_labels = new PairEditor({tr("Add label", "button"), tr("Remove label", "tool tip"), tr("name", "placeholder: of a label"),
                               tr("value", "placeholder: of a label"), tr("Name of the label", "accessible name"),
                               tr("Value of the label", "accessible name")},
                              PairEditor::Secrets::Shown, this);
    add(column, tr("Labels", "label: labels of a service"), m_labels, {QStringLiteral("labels")});
    connect(m_labels, &PairEditor::changed, this, &ServiceForm::touch);

    column->addWidget(widgets::makeHeading(tr("What it needs", "heading of a part of the form"), this));
    m_volumes = new VolumeEditor(this);
    m_volumes->setSources(m_offer->volumes());
    add(column, tr("Volumes", "label"), m_volumes, {QStringLiteral("volumes")});
    connect(m_volumes, &VolumeEditor::changed, this, &ServiceForm::touch);
    m_networks = monoEdit(QStringLiteral("mcp-network"));
    m_offer->completeNetworks(m_networks);
    m_networksField = add(column, tr("Networks", "label"), m_networks, {QStringLiteral("networks")},
                          tr("Names, with commas between them. What is not there yet will be made."));
    m_dependencies = monoEdit(QStringLiteral("redis, postgres"));
    add(column, tr("Services it depends on", "label"), m_dependencies, {QStringLiteral("dependencies")}, tr("Ids, with commas between them."));
}

void ServiceForm::showMore()
{
    m_more->show();
    m_moreButton->hide();
}

void ServiceForm::setTakenPorts(const QMap<int, QString> &ports)
{
    m_takenPorts = ports;
    check();
}

void ServiceForm::setCatalogue(const QVector<client::CatalogueEntry> &entries)
{
    m_catalogue = entries;
    if (entries.isEmpty()) {
        m_entryField->setHint(tr("This server has no catalogue. Give an image or a command instead."));
        m_entry->setEnabled(false);
        if (auto *chip = m_source->chip(Catalogue))
            chip->setEnabled(false);
        if (m_source->chosen() == Catalogue)
            m_source->choose(Command);
        return;
    }
    for (const client::CatalogueEntry &entry : entries)
        m_entry->addItem(entry.title);
    takeEntry(m_entry->currentIndex());
}

void ServiceForm::takeEntry(int index)
{
    if (index < 0 || index >= m_catalogue.size())
        return;
    const client::CatalogueEntry &entry = m_catalogue[index];
    QString hint = models::ServerWords::text(entry.description);
    if (!entry.needs.isEmpty())
        hint += u' ' + tr("Needs %1 on the server.", "programs").arg(entry.needs.join(QStringLiteral(", ")));
    if (!entry.needs.isEmpty() && !entry.installHint.isEmpty())
        hint += u' ' + models::ServerWords::text(entry.installHint) + u'.';
    m_entryField->setHint(hint);
    if (m_source->chosen() != Catalogue || runtime() != core::RuntimeKind::Process)
        return;
    dropEntry();
    // What was written by hand stays.
    const core::ServiceSpec blank;
    if (m_nameTyped == Typed::No)
        m_name->setText(entry.title);
    if (m_port->value() == blank.port)
        m_port->setValue(entry.port);
    if (m_check->isAsSuggested(blank.healthCheck))
        m_check->suggest(entry.healthCheck);
    for (const FilledIn &one : filledIn()) {
        if (one.edit->text() == blank.*one.blank)
            one.edit->setText(entry.*one.given);
    }
    m_taken = entry;
    touch();
}

QVector<ServiceForm::FilledIn> ServiceForm::filledIn() const
{
    using Entry = client::CatalogueEntry;
    using core::ServiceSpec;
    return {{m_category, &ServiceSpec::category, &Entry::category},
            {m_version, &ServiceSpec::version, &Entry::version},
            {m_description, &ServiceSpec::description, &Entry::description},
            {m_metrics, &ServiceSpec::metricsEndpoint, &Entry::metricsEndpoint}};
}

// What a catalogue's entry filled in is not of a container's image, a command or another entry; what was changed
// by hand since is.
void ServiceForm::dropEntry()
{
    if (!m_taken)
        return;
    const client::CatalogueEntry entry = *std::exchange(m_taken, std::nullopt);
    const QScopedValueRollback filling(m_filling, Filling::Yes);
    const core::ServiceSpec blank;
    if (m_nameTyped == Typed::No) {
        m_name->clear();
        if (m_idTyped == Typed::No)
            m_id->clear();
    }
    if (m_port->value() == entry.port)
        m_port->setValue(blank.port);
    if (m_check->isAsSuggested(entry.healthCheck))
        m_check->suggest(blank.healthCheck);
    for (const FilledIn &one : filledIn()) {
        if (one.edit->text() == entry.*one.given)
            one.edit->setText(blank.*one.blank);
    }
}

core::RuntimeKind ServiceForm::runtime() const
{
    return static_cast<core::RuntimeKind>(m_runtime->chosen());
}

// What means nothing to the one kind is not shown with it.
void ServiceForm::showRuntime()
{
    const bool isContainer = runtime() == core::RuntimeKind::Docker;
    m_source->setVisible(!isContainer);
    m_networksField->setVisible(isContainer);
    m_innerPortField->setVisible(isContainer);
    m_commandField->setLabel(isContainer ? tr("Command (optional)", "label") : tr("Command", "label"));
    m_commandField->setHint(isContainer ? tr("Instead of what the image runs by itself. It is told its port by the variable PORT.")
                                        : tr("The program with its arguments; quotes keep spaces together. "
                                             "It is told its port by the variable PORT."));
    m_workdir->setPlaceholderText(isContainer ? tr("As the image says", "placeholder: working folder") : QString());
    m_check->setRuntime(runtime());
    showSource();
    showEngine();
}

// How the engine is, and which of both this server takes when nothing is said.
void ServiceForm::showEngine()
{
    if (const auto usual = m_offer->defaultRuntime(); usual && m_mode == Mode::Create && m_runtimeTyped == Typed::No && runtime() != *usual) {
        {
            const QScopedValueRollback filling(m_filling, Filling::Yes);
            m_runtime->choose(int(*usual)); // comes back here
        }
        if (*usual == core::RuntimeKind::Docker)
            dropEntry();
        touch();
    }
    const bool isContainer = runtime() == core::RuntimeKind::Docker;
    QStringList hints;
    if (isContainer && !m_offer->stateText().isEmpty())
        hints << m_offer->stateText();
    if (!isContainer)
        hints << tr("A program of the server's machine.");
    if (m_offer->defaultRuntime() == runtime())
        hints << tr("This is the server's default.", "process or container");
    m_runtimeField->setHint(hints.join(u' '));
    showImage();
}

void ServiceForm::showImage()
{
    const QString image = m_image->text().trimmed();
    const bool isContainer = runtime() == core::RuntimeKind::Docker;
    m_imageField->setHint(isContainer && core::isValidImage(image) ? m_offer->imageText(image) : QString());
}

void ServiceForm::showSource()
{
    const bool isContainer = runtime() == core::RuntimeKind::Docker;
    const int source = m_source->chosen();
    m_entryField->setVisible(!isContainer && source == Catalogue);
    m_imageField->setVisible(isContainer || source == Image);
    m_commandField->setVisible(isContainer || source == Command);
    m_workdirField->setVisible(isContainer || source == Command);
}

void ServiceForm::touch()
{
    if (m_filling == Filling::Yes)
        return;
    check();
    showImage();
    emit changed();
}

void ServiceForm::check(Missing missing)
{
    const bool isContainer = runtime() == core::RuntimeKind::Docker;
    const QString image = m_image->text().trimmed();
    m_imageField->setError(!isContainer && m_source->chosen() != Image ? QString()
                               : isContainer && image.isEmpty() && missing == Missing::Told ? tr("A container is made from an image.")
                               : !image.isEmpty() && !core::isValidImage(image)
                               ? tr("Not the name of an image. It looks like registry/name:tag, with the name in lower case.")
                               : QString());
    const auto command = models::CommandLine::split(m_command->text());
    m_commandField->setError((isContainer || m_source->chosen() == Command) && !command ? command.error().fields.first() : QString());
    m_check->check();
    const QString metrics = m_metrics->text().trimmed();
    m_metricsField->setError(!metrics.isEmpty() && !core::isValidEndpointPath(metrics)
                                 ? tr("A path such as /metrics, without address or spaces.") : QString());
    m_portField->setError(m_port->value() == 0 && m_check->needsPort() ? tr("A check over the network needs a port.")
                              : m_port->value() > 0 && m_port->value() + m_replicas->value() - 1 > kMostPort
                              ? tr("There are not enough ports above it for so many replicas.")
                              : QString());
    const QString taken = m_port->value() > 0 ? m_takenPorts.value(m_port->value()) : QString();
    m_portField->setHint(taken.isEmpty() ? tr("Replicas take the next free ones.")
                                         : tr("%1 has this port too: only one of them can run.", "a service").arg(taken));
}

bool ServiceForm::hasErrors() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [](const NamedField &one) { return !one.field->error().isEmpty(); });
}

core::ServiceSpec ServiceForm::spec() const
{
    core::ServiceSpec spec = m_base;
    spec.id = core::ServiceId(m_id->text().trimmed());
    spec.name = m_name->text().trimmed();
    spec.description = m_description->text().trimmed();
    spec.category = m_category->text().trimmed();
    if (spec.category.isEmpty())
        spec.category = core::ServiceSpec().category;
    spec.version = m_version->text().trimmed();
    spec.port = m_port->value();
    spec.replicas = m_replicas->value();
    spec.runtime = runtime();
    spec.restartPolicy = static_cast<core::RestartPolicy>(m_restart->currentData().toInt());
    spec.environment = m_environment->values();
    spec.labels = m_labels->values();
    if (spec.runtime == core::RuntimeKind::Docker && m_innerPort->value() > 0)
        spec.labels.insert(core::kContainerPortLabel, QString::number(m_innerPort->value()));
    spec.volumes = m_volumes->values();
    spec.networks = listed(m_networks);
    spec.dependencies = listed(m_dependencies);
    spec.cpu = {m_cpuLimit->value(), m_cpuRequest->value()};
    spec.memory = {m_memoryLimit->value(), m_memoryRequest->value()};
    spec.metricsEndpoint = m_metrics->text().trimmed();
    spec.healthCheck = m_check->value(m_base.healthCheck);
    if (spec.runtime == core::RuntimeKind::Docker) {
        spec.image = m_image->text().trimmed();
        if (const auto command = models::CommandLine::split(m_command->text()))
            spec.command = *command;
        spec.workdir = m_workdir->text().trimmed();
        return spec;
    }
    switch (m_source->chosen()) {
    case Catalogue:
        spec.command.clear();
        spec.workdir.clear();
        if (const int at = m_entry->currentIndex(); at >= 0 && at < m_catalogue.size())
            spec.image = pinned(m_catalogue[at]);
        break;
    case Image:
        spec.image = m_image->text().trimmed();
        spec.command.clear();
        spec.workdir.clear();
        break;
    case Command:
        // An image that was there stays: the command is what counts, and no update takes an image away.
        spec.image = m_mode == Mode::Edit ? m_base.image : QString();
        if (const auto command = models::CommandLine::split(m_command->text()))
            spec.command = *command;
        spec.workdir = m_workdir->text().trimmed();
        break;
    }
    return spec;
}

void ServiceForm::setSpec(const core::ServiceSpec &spec)
{
    const QScopedValueRollback filling(m_filling, Filling::Yes);
    m_base = spec;
    put(m_id, spec.id.toString());
    put(m_name, spec.name);
    m_idTyped = m_nameTyped = Typed::Yes;
    put(m_description, spec.description);
    put(m_category, spec.category);
    put(m_version, spec.version);
    m_port->setValue(spec.port);
    m_replicas->setValue(spec.replicas);
    m_runtimeTyped = Typed::Yes;
    m_runtime->choose(int(spec.runtime));
    select(m_restart, spec.restartPolicy);
    m_environment->setValues(spec.environment);
    setLabels(spec);
    m_volumes->setValues(spec.volumes);
    if (listed(m_networks) != spec.networks)
        put(m_networks, spec.networks.join(QStringLiteral(", ")));
    if (listed(m_dependencies) != spec.dependencies)
        put(m_dependencies, spec.dependencies.join(QStringLiteral(", ")));
    m_cpuLimit->setValue(spec.cpu.limit);
    m_cpuRequest->setValue(spec.cpu.request);
    m_memoryLimit->setValue(spec.memory.limit);
    m_memoryRequest->setValue(spec.memory.request);
    put(m_metrics, spec.metricsEndpoint);
    m_check->setValue(spec.healthCheck);
    put(m_image, spec.image);
    if (const auto now = models::CommandLine::split(m_command->text()); !now || *now != spec.command)
        put(m_command, models::CommandLine::join(spec.command));
    put(m_workdir, spec.workdir);
    if (spec.runtime == core::RuntimeKind::Docker) {
        m_source->choose(spec.command.isEmpty() ? Image : Command); // for when it is to be a process
    } else if (!spec.command.isEmpty()) {
        m_source->choose(Command);
    } else {
        const auto entry = std::find_if(m_catalogue.cbegin(), m_catalogue.cend(),
                                        [&](const client::CatalogueEntry &one) { return pinned(one) == spec.image; });
        if (m_source->chosen() == Catalogue && entry != m_catalogue.cend())
            m_entry->setCurrentIndex(int(entry - m_catalogue.cbegin()));
        else
            m_source->choose(Image);
    }
    if (m_source->chosen() != Catalogue)
        m_taken.reset(); // all of it was meant
    showRuntime();
    check();
}

// The label that says the port inside a container has a control of its own.
void ServiceForm::setLabels(const core::ServiceSpec &spec)
{
    QMap<QString, QString> labels = spec.labels;
    m_innerPort->setValue(0);
    if (spec.runtime == core::RuntimeKind::Docker) {
        bool isNumber = false;
        const int port = labels.value(core::kContainerPortLabel).toInt(&isNumber);
        if (isNumber && port > 0 && port <= kMostPort) {
            labels.remove(core::kContainerPortLabel);
            m_innerPort->setValue(port);
        }
    }
    m_labels->setValues(labels);
}

} // namespace ui::dialogs
