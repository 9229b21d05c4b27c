// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adopt_dialog.h"

#include "models/command_line.h"
#include "models/format.h"
#include "models/server_words.h"
#include "models/service_model.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/states.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::dialogs {

using models::Format;
using models::OtherContainersModel;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::TextLabel;

namespace {

constexpr int kListWidth = 660;
constexpr int kAsideWidth = 380;
constexpr int kTableHeight = 360;
constexpr int kLeastName = 160;

QVector<widgets::KeyValue> definitionOf(const core::ServiceSpec &spec)
{
    using widgets::ValueFont;
    QVector<widgets::KeyValue> rows;
    const auto add = [&rows](const QString &key, const QString &value, ValueFont font) {
        if (!value.isEmpty())
            rows.append({key, value, font});
    };
    add(AdoptDialog::tr("Image", "of a container"), spec.image, ValueFont::Mono);
    add(AdoptDialog::tr("Command", "of a container"), models::CommandLine::join(spec.command), ValueFont::Mono);
    add(AdoptDialog::tr("Port", "of a container"), spec.port > 0 ? QString::number(spec.port) : QString(), ValueFont::Text);
    add(AdoptDialog::tr("Environment", "of a container"), QStringList(spec.environment.keys()).join(QStringLiteral(", ")), ValueFont::Mono);
    QStringList volumes;
    for (const core::Volume &volume : spec.volumes)
        volumes << volume.source + QStringLiteral(" → ") + volume.target;
    add(AdoptDialog::tr("Volumes", "of a container"), volumes.join(u'\n'), ValueFont::Mono);
    add(AdoptDialog::tr("Networks", "of a container"), spec.networks.join(QStringLiteral(", ")), ValueFont::Mono);
    add(AdoptDialog::tr("Memory", "limit of a container"), spec.memory.limit > 0 ? Format::megabytes(spec.memory.limit) : QString(), ValueFont::Text);
    return rows;
}

} // namespace

AdoptDialog::AdoptDialog(client::Backend &backend, const models::ServiceModel &services, QWidget *parent)
    : FormDialog(tr("Adopt a container", "title of a dialog"), tr("Adopt", "button: makes a service of a container"), ButtonVariant::Primary, parent)
    , m_backend(backend), m_services(services), m_containers(backend)
{
    setIntro(tr("Containers that others started here can become services: watched, restarted and backed up like the rest. "
                "The container goes on running meanwhile."));
    m_filter.setSourceModel(&m_containers);
    m_filter.setFilterRole(OtherContainersModel::SearchRole);
    m_filter.setSortRole(OtherContainersModel::SortRole);
    m_filter.setFilterKeyColumn(OtherContainersModel::Name);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setSortCaseSensitivity(Qt::CaseInsensitive);
    buildList();
    buildAside();
    setMinimumWidth(kListWidth + kAsideWidth);
    offerCurl(&m_backend);
    QWidget *before = m_search;
    for (QWidget *next : std::initializer_list<QWidget *>{m_refresh, m_clear, m_states->retryButton(), m_table, m_id, curlButton(), cancelButton(),
                                                          actionButton()}) {
        setTabOrder(before, next);
        before = next;
    }
    m_search->setFocus();
    m_search->installEventFilter(this);

    connect(&m_containers, &OtherContainersModel::loadStateChanged, this, &AdoptDialog::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &AdoptDialog::showState);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text.trimmed());
        showState();
    });
    connect(m_clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    connect(m_refresh, &QAbstractButton::clicked, this, &AdoptDialog::refresh);
    connect(m_states->retryButton(), &QPushButton::clicked, this, &AdoptDialog::refresh);
    connect(&m_backend, &client::Backend::engineChanged, this, &AdoptDialog::refresh);
    connect(&m_backend, &client::Backend::resynced, this, &AdoptDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AdoptDialog::rowChosen);
    connect(m_id, &QLineEdit::textChanged, this, &AdoptDialog::checkId);
    rowChosen();
    refresh();
    showState();
}

AdoptDialog::~AdoptDialog()
{
    m_table->setModel(nullptr); // the containers end before the children do
}

void AdoptDialog::buildList()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::s);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a container", "placeholder"));
    m_search->setAccessibleName(tr("Find a container", "accessible name"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(theme::size::field * 2);
    row->addWidget(m_search, 2);
    m_count = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, this);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_count, 1);
    m_refresh = widgets::makeIconButton(Icon::Refresh, tr("Look again", "tool tip: at the containers of the engine"), ButtonVariant::Normal, this);
    row->addWidget(m_refresh);
    form()->addLayout(row);

    m_states = new widgets::StateStack(this);
    m_states->setMinimumHeight(kTableHeight);
    m_table = new widgets::TableView(m_states);
    m_table->setAccessibleName(tr("Containers of others", "accessible name of a table"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OtherContainersModel::State, Qt::AscendingOrder); // running ones first
    m_table->setItemDelegate(new widgets::TextDelegate(Color::Text2, m_table));
    m_table->setItemDelegateForColumn(OtherContainersModel::Name, new widgets::TwoLineDelegate(OtherContainersModel::SubtitleRole, m_table));
    m_table->setItemDelegateForColumn(OtherContainersModel::Image, new widgets::TextDelegate(Color::Text, m_table));
    m_table->setItemDelegateForColumn(OtherContainersModel::State, new widgets::MarkDelegate([](const QModelIndex &index) -> std::optional<widgets::StatusLook> {
        const bool running = index.data(OtherContainersModel::RunningRole).toBool();
        return widgets::StatusLook{running ? widgets::Tone::Ok : widgets::Tone::Off, running ? Icon::CircleDot : Icon::CircleMinus, index.data().toString()};
    }, m_table));
    new widgets::ColumnRoom(*m_table, OtherContainersModel::Name, kLeastName,
                            {{OtherContainersModel::State, 184}, {OtherContainersModel::Image, 160}, {OtherContainersModel::Port, 82}});
    m_states->setContent(m_table);
    m_clear = m_states->empty().addButton(tr("Clear the search", "button"), ButtonVariant::Normal);
    form()->addWidget(m_states, 1);
}

void AdoptDialog::buildAside()
{
    auto *side = new widgets::Panel(Color::Background, Qt::LeftEdge, this);
    auto *room = new QVBoxLayout(side);
    room->setContentsMargins(1, 0, 0, 0);
    m_aside = new QStackedWidget(side);
    room->addWidget(m_aside);
    const auto words = [this](const QString &text) {
        auto *page = new QWidget(m_aside);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(theme::space::xxl, theme::space::xxl, theme::space::xxl, theme::space::xxl);
        auto *label = new TextLabel(text, theme::type::body, Color::Text2, QFont::Normal, page);
        label->setOverflow(widgets::Overflow::Wrap);
        column->addWidget(label);
        column->addStretch();
        m_aside->addWidget(page);
        return label;
    };
    words(tr("Choose a container to see what it would be as a service. Nothing is made before you adopt it."));
    auto *loading = new QWidget(m_aside);
    auto *middle = new QVBoxLayout(loading);
    middle->addWidget(new widgets::Spinner(loading), 0, Qt::AlignCenter);
    m_aside->addWidget(loading);

    auto *scroll = new widgets::ScrollPane(m_aside);
    scroll->setAccessibleName(tr("As a service", "heading: what a container would be"));
    auto *preview = new widgets::Panel(Color::Background, {}, scroll);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(theme::space::xl, theme::space::xl, theme::space::xl, theme::space::xl);
    new widgets::ScrollEdge(scroll, column);
    column->setSpacing(theme::space::l);
    column->addWidget(widgets::makeHeading(tr("As a service", "heading: what a container would be"), preview));
    m_id = new QLineEdit(preview);
    m_id->setMaxLength(128);
    m_idField = new FormField(tr("Id", "label: of the new service"), m_id, tr("It cannot be changed later.", "hint: the id of a service"), preview);
    addField(m_idField, {QStringLiteral("id")});
    column->addWidget(m_idField);
    m_problem = new TextLabel({}, theme::type::body, Color::Error, QFont::Normal, preview);
    m_problem->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(m_problem);
    m_definition = new widgets::KeyValueList(preview);
    column->addWidget(m_definition);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::space::xs);
    left->addWidget(new TextLabel(tr("Not taken over", "heading: of a container"), theme::type::small, Color::Text2, QFont::Medium, preview));
    m_notes = new TextLabel({}, theme::type::body, Color::Text, QFont::Normal, preview);
    m_notes->setOverflow(widgets::Overflow::Wrap);
    left->addWidget(m_notes);
    column->addLayout(left);
    column->addStretch();
    scroll->setWidget(preview);
    m_aside->addWidget(scroll);
    m_why = words({});
    setAside(side, kAsideWidth);
}

// From what is typed on to what it finds.
bool AdoptDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_filter.rowCount() > 0) {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->selectionModel()->hasSelection())
            m_table->setCurrentIndex(m_table->model()->index(0, 0)); // selectRow() of Qt 6.4 finds none from right to left
        return true;
    }
    return FormDialog::eventFilter(watched, event);
}

void AdoptDialog::refresh()
{
    m_containers.refresh();
    if (m_aside->currentIndex() == Refused)
        askPreview(m_chosen); // its trouble may be over too
}

void AdoptDialog::showState()
{
    using Shown = widgets::StateStack::Shown;
    const bool none = m_containers.rowCount() == 0;
    const bool failed = m_containers.loadState() == models::LoadState::Failed;
    m_refresh->setEnabled(m_containers.loadState() != models::LoadState::Loading);
    m_count->setText(none || failed ? QString() : tr("%n container(s)", nullptr, m_filter.rowCount()));
    // What was there before the engine went cannot be adopted now.
    if (failed) {
        const core::Error &error = m_containers.loadError();
        const bool isEngine = error.code == core::ErrorCode::Unavailable && !error.details.contains(QStringLiteral("network"));
        m_states->failed().setIcon(isEngine ? Icon::ServerOff : Icon::CircleAlert, isEngine ? Color::Text3 : Color::Error);
        if (isEngine)
            m_states->failed().setTexts(tr("The container engine is not there", "title"), Format::error(error));
        else
            m_states->setFailure(Format::error(error));
        m_table->clearSelection();
        return m_states->show(Shown::Failed);
    }
    if (!m_containers.everLoaded())
        return m_states->show(Shown::Loading);
    if (m_filter.rowCount() > 0)
        return m_states->show(Shown::Content);
    widgets::MessageState &empty = m_states->empty();
    empty.setIcon(none ? Icon::Package : Icon::Search, Color::Text3);
    if (none)
        empty.setTexts(tr("No containers of others", "title"),
                       tr("What runs in this engine is of this server already. Containers started by hand, or by another tool, show here."));
    else
        empty.setTexts(tr("No container matches", "title"), tr("Try other words, or look at all of them."));
    m_clear->setVisible(!none);
    m_states->show(Shown::Empty);
}

void AdoptDialog::rowChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const QString id = rows.isEmpty() ? QString() : m_containers.rowAt(m_filter.mapToSource(rows.first()).row()).id;
    if (id == m_chosen && !id.isEmpty())
        return;
    m_chosen = id;
    m_proposal.reset();
    clearErrors();
    ++m_asked;
    if (id.isEmpty())
        m_aside->setCurrentIndex(Nothing);
    else
        askPreview(id);
    checkId();
}

void AdoptDialog::askPreview(const QString &container)
{
    m_aside->setCurrentIndex(Loading);
    m_backend.engine().adopt(container, {}, client::DryRun::Yes).then(this, [this, asked = m_asked](const core::Result<core::ServiceProposal> &result) {
        if (asked != m_asked)
            return;
        if (!result) {
            m_why->setText(Format::error(result.error()));
            m_aside->setCurrentIndex(Refused);
            return;
        }
        m_proposal = *result;
        showPreview();
    });
}

void AdoptDialog::showPreview()
{
    const core::ServiceSpec &spec = m_proposal->service.spec;
    m_id->setText(spec.id.toString());
    // That its id is taken is said at the field, for as long as it is so.
    m_problem->setText(m_services.service(spec.id) ? QString() : models::ServerWords::text(m_proposal->problem));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_definition->setRows(definitionOf(spec));
    QStringList lines;
    for (const QString &note : std::as_const(m_proposal->notes))
        lines << QStringLiteral("•  ") + models::ServerWords::text(note);
    m_notes->setText(lines.isEmpty() ? tr("Nothing is left out.", "what is not taken over of a container") : lines.join(u'\n'));
    m_aside->setCurrentIndex(Preview);
    checkId();
}

QString AdoptDialog::notesText() const
{
    return m_notes->text();
}

void AdoptDialog::checkId()
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9_.-]*$"));
    const QString id = m_id->text();
    QString problem;
    if (m_proposal && !form.match(id).hasMatch())
        problem = tr("Small letters, digits, '-', '_' and '.', beginning with a letter or digit");
    else if (m_proposal && m_services.service(core::ServiceId(id)))
        problem = tr("A service with this id exists already");
    m_idField->setError(problem);
    setBusy(m_adopting == Adopting::Yes ? Busy::Yes : Busy::No, m_adopting == Adopting::Yes ? tr("Adopting…", "button while a service is made of a container")
                                                                                            : tr("Adopt", "button: makes a service of a container"));
    if (!m_proposal || !problem.isEmpty())
        actionButton()->setEnabled(false);
}

void AdoptDialog::submit()
{
    if (!m_proposal)
        return;
    if (!isTelling()) {
        m_adopting = Adopting::Yes;
        m_table->setEnabled(false);
        checkId();
    }
    m_backend.engine().adopt(m_chosen, core::ServiceId(m_id->text()), client::DryRun::No).then(this, [this](const core::Result<core::ServiceProposal> &result) {
        m_adopting = Adopting::No;
        m_table->setEnabled(true);
        checkId();
        if (!result) {
            showError(result.error());
            return;
        }
        const core::ServiceSpec &spec = result->service.spec;
        emit adopted(spec.id, spec.name.isEmpty() ? spec.id.toString() : spec.name);
        accept();
    });
}

} // namespace ui::dialogs
