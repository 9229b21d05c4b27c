// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "models/import_file.h"
#include "models/server_words.h"
#include "models/service_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/check_cell.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/scrim.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStandardPaths>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ui::dialogs {

using models::ImportFile;
using models::ImportPreviewModel;
using models::ImportRow;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::TextLabel;
using Verdict = ImportPreviewModel::Verdict;

namespace {

constexpr int kWidth = 780;
constexpr int kTextHeight = 260;
constexpr int kLeastRows = 3;
constexpr int kMostRows = 6;
constexpr int kRemarkLines = 4;
constexpr int kLeastName = 190;

widgets::StatusLook lookOf(Verdict verdict, const QString &word)
{
    using widgets::Tone;
    switch (verdict) {
    case Verdict::Ready: return {Tone::Ok, Icon::CircleCheck, word};
    case Verdict::WithNotes: return {Tone::Warn, Icon::TriangleAlert, word};
    case Verdict::Exists: return {Tone::Off, Icon::CircleMinus, word};
    case Verdict::Impossible: return {Tone::Error, Icon::CircleX, word};
    case Verdict::Made: return {Tone::Ok, Icon::CircleCheck, word};
    case Verdict::Refused: return {Tone::Error, Icon::CircleX, word};
    }
    return {};
}

QString asList(const QStringList &lines)
{
    QStringList items;
    for (const QString &line : lines)
        items << QStringLiteral("•  ") + line;
    return items.join(u'\n');
}

} // namespace

ImportDialog::ImportDialog(client::Backend &backend, const models::ServiceModel &services, QWidget *parent)
    : FormDialog(tr("Import services", "title of a dialog"), {}, ButtonVariant::Primary, parent), m_backend(backend), m_services(services)
{
    setMinimumWidth(kWidth);
    setAcceptDrops(true);
    buildFile();
    buildPreview();
    m_back = widgets::makeButton(tr("Back", "button: to the step before"), {}, ButtonVariant::Normal, this);
    addToBar(m_back);
    offerCurl(&m_backend);
    connect(m_back, &QPushButton::clicked, this, [this] {
        clearErrors();
        go(Step::File);
        m_text->setFocus();
    });
    connect(&m_preview, &ImportPreviewModel::chosenChanged, this, [this] {
        m_all->setCheckState(m_preview.allChosen());
        showButtons();
    });
    QWidget *before = m_choose;
    for (QWidget *next : std::initializer_list<QWidget *>{m_text, m_all, m_table, m_back, curlButton(), cancelButton(), actionButton()}) {
        setTabOrder(before, next);
        before = next;
    }
    m_choose->setFocus();
    showKind();
    go(Step::File);
}

ImportDialog::~ImportDialog()
{
    m_table->setModel(nullptr); // the preview ends before the children do
}

void ImportDialog::buildFile()
{
    m_filePart = new QWidget(this);
    auto *column = new QVBoxLayout(m_filePart);
    column->setContentsMargins({});
    column->setSpacing(theme::space::l);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::m);
    m_choose = widgets::makeButton(tr("Choose a file…", "button"), Icon::FolderOpen, ButtonVariant::Normal, m_filePart);
    row->addWidget(m_choose);
    row->addWidget(new TextLabel(tr("or drop it here, or paste its text", "beside a button that chooses a file"), theme::type::body,
                                 Color::Text2, QFont::Normal, m_filePart), 1);
    column->addLayout(row);
    m_text = new QPlainTextEdit(m_filePart);
    m_text->setFont(theme::monoFont(theme::type::small));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(QStringLiteral("services:\n  web:\n    image: …"));
    m_text->setMinimumHeight(kTextHeight);
    m_text->setAcceptDrops(false); // the dialog takes them
    m_text->viewport()->setAcceptDrops(false);
    m_textField = new FormField(tr("Text of the file", "label"), m_text, {}, m_filePart);
    column->addWidget(m_textField, 1);
    addField(m_textField, {QStringLiteral("content"), QStringLiteral("kind")});
    auto *kind = new QHBoxLayout;
    kind->setSpacing(theme::space::s);
    m_kindIcon = new QLabel(m_filePart);
    m_kind = new TextLabel({}, theme::type::body, Color::Text2, QFont::Normal, m_filePart);
    kind->addWidget(m_kindIcon);
    kind->addWidget(m_kind, 1);
    column->addLayout(kind);
    form()->addWidget(m_filePart, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::askFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_textField->setError({});
        markLine(0);
        showKind();
    });
}

void ImportDialog::buildPreview()
{
    m_previewPart = new QWidget(this);
    auto *column = new QVBoxLayout(m_previewPart);
    column->setContentsMargins({});
    column->setSpacing(theme::space::m);
    m_summary = new TextLabel({}, theme::type::body, Color::Text, QFont::Normal, m_previewPart);
    m_summary->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(m_summary);
    m_fileNotes = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, m_previewPart);
    m_fileNotes->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(m_fileNotes);
    m_all = new QCheckBox(tr("Everything that can be made", "check box: of the services in a file"), m_previewPart);
    m_all->setTristate(true);
    column->addWidget(m_all);
    m_table = new widgets::TableView(m_previewPart);
    m_table->setAccessibleName(tr("Services of the file", "accessible name of a table"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_preview);
    m_table->setItemDelegate(new widgets::TextDelegate(Color::Text2, m_table));
    m_table->setItemDelegateForColumn(ImportPreviewModel::Service, new widgets::CheckDelegate(ImportPreviewModel::SubtitleRole, m_table));
    m_table->setItemDelegateForColumn(ImportPreviewModel::Runs, new widgets::TextDelegate(Color::Text, m_table));
    m_table->setItemDelegateForColumn(ImportPreviewModel::State, new widgets::MarkDelegate([](const QModelIndex &index) -> std::optional<widgets::StatusLook> {
        return lookOf(static_cast<Verdict>(index.data(ImportPreviewModel::VerdictRole).toInt()), index.data().toString());
    }, m_table));
    constexpr int manyRemarks = 10;
    QStringList verdicts;
    for (const Verdict verdict : {Verdict::Ready, Verdict::WithNotes, Verdict::Exists, Verdict::Impossible, Verdict::Made, Verdict::Refused})
        verdicts << ImportPreviewModel::words(verdict, manyRemarks);
    const int states = widgets::wordColumn(verdicts, widgets::CellMark::Before);
    new widgets::ColumnRoom(*m_table, ImportPreviewModel::Service, kLeastName,
                            {{ImportPreviewModel::State, std::max(150, states), std::max(184, states)}, {ImportPreviewModel::Runs, 190}, {ImportPreviewModel::Runtime, 96}, {ImportPreviewModel::Port, 70}});
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    auto *about = new QVBoxLayout;
    about->setSpacing(theme::space::xs);
    m_remarksTitle = new TextLabel({}, theme::type::small, Color::Text2, QFont::Medium, m_previewPart);
    about->addWidget(m_remarksTitle);
    m_remarks = new TextLabel({}, theme::type::body, Color::Text, QFont::Normal, m_previewPart);
    m_remarks->setOverflow(widgets::Overflow::Wrap);
    m_remarks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remarks->setMinimumHeight(kRemarkLines * m_remarks->fontMetrics().lineSpacing()); // rows chosen in turn move nothing
    about->addWidget(m_remarks);
    column->addLayout(about);
    form()->addWidget(m_previewPart, 1);
    connect(m_all, &QCheckBox::clicked, this, [this] {
        m_preview.chooseAll(m_preview.chosenIds().size() < m_preview.choosableCount() ? Qt::Checked : Qt::Unchecked);
        m_all->setCheckState(m_preview.allChosen());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showRemarks);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { widgets::CheckDelegate::toggle(m_preview, index.siblingAtColumn(ImportPreviewModel::Service)); });
}

// --- the file ------------------------------------------------------------------------------------

QString ImportDialog::kindText() const
{
    return m_kind->text();
}

void ImportDialog::showKind()
{
    const QString text = m_text->toPlainText();
    const auto kind = ImportFile::kindOf(text);
    const QString name = kind ? ImportFile::kindName(*kind)
        : text.trimmed().isEmpty() ? tr("A Compose file or an mcp.json is known by its content", "below an empty field for a file's text")
                                   : tr("Neither a Compose file nor an mcp.json yet", "below the text of a file");
    m_kind->setText(kind && !m_fileName.isEmpty() ? tr("%1 · %2", "kind of a file; its name").arg(name, m_fileName) : name);
    m_kindIcon->setPixmap(theme::icon(kind ? Icon::CircleCheck : Icon::Info, kind ? Color::Ok : Color::Text3).pixmap(theme::size::icon));
}

void ImportDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with services", "title of a dialog"),
                                   QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Compose files and mcp.json (%1)", "kind of file").arg(QStringLiteral("*.yml *.yaml *.json")),
                            tr("All files (%1)", "kind of file").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    widgets::Scrim::open(dialog);
}

void ImportDialog::openFile(const QString &path)
{
    clearErrors();
    go(Step::File);
    setBusy(Busy::Yes, tr("Reading…", "button while a file is read"));
    ImportFile::read(path).then(this, [this, path, number = ++m_reading](const core::Result<QString> &text) {
        if (number != m_reading)
            return;
        m_fileName = QFileInfo(path).fileName();
        showButtons();
        m_text->setPlainText(text ? *text : QString());
        if (!text)
            return refuse(text.error());
        askPreview();
    });
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    const bool isFile = mime->urls().size() == 1 && mime->urls().first().isLocalFile();
    const bool isImporting = !m_table->isEnabled();
    if (m_step != Step::Outcome && !isImporting && (isFile || (!mime->hasUrls() && mime->hasText())))
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const QMimeData *mime = event->mimeData();
    event->acceptProposedAction();
    if (mime->hasUrls())
        return openFile(mime->urls().first().toLocalFile());
    clearErrors();
    go(Step::File);
    m_fileName.clear();
    m_text->setPlainText(mime->text());
}

void ImportDialog::markLine(int line)
{
    m_markedLine = line;
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (line <= 0 || !block.isValid())
        return m_text->setExtraSelections({});
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(theme::color(this, Color::ErrorSoft));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    mark.cursor = QTextCursor(block);
    m_text->setTextCursor(mark.cursor);
    m_text->centerCursor();
    m_text->setExtraSelections({mark});
}

void ImportDialog::refuse(const core::Error &error)
{
    m_text->setReadOnly(false);
    showButtons();
    if (error.fields.contains(QStringLiteral("content")))
        go(Step::File);
    showError(error);
    if (m_step == Step::File)
        markLine(ImportFile::lineIn(error.fields.value(QStringLiteral("content"))));
}

// --- the preview ---------------------------------------------------------------------------------

void ImportDialog::askPreview()
{
    const QString text = m_text->toPlainText();
    if (const QString problem = ImportFile::problemOf(text); !problem.isEmpty())
        return refuse(core::Error::validation(QStringLiteral("content"), problem));
    m_request = {*ImportFile::kindOf(text), text, {}, true};
    setBusy(Busy::Yes, tr("Looking…", "button while the server works out what an import would make"));
    m_text->setReadOnly(!isTelling());
    m_backend.engine().importServices(m_request).then(this, [this, number = ++m_reading](const core::Result<core::ServiceImport> &result) {
        if (number != m_reading)
            return;
        if (!result)
            return refuse(result.error());
        m_text->setReadOnly(false);
        QSet<core::ServiceId> there;
        for (const core::ServiceProposal &one : result->services)
            if (m_services.service(one.service.spec.id))
                there.insert(one.service.spec.id);
        m_notes = result->notes;
        m_preview.setImport(*result, there);
        go(Step::Preview);
        int first = 0;
        while (first < m_preview.rowCount() && ImportPreviewModel::remarksOf(m_preview.rowAt(first)).isEmpty())
            ++first;
        m_table->setCurrentIndex(m_preview.index(first < m_preview.rowCount() ? first : 0, ImportPreviewModel::Service));
        m_table->setFocus();
        showRemarks();
    });
}

void ImportDialog::importChosen()
{
    core::ImportRequest request = m_request;
    request.isDryRun = false;
    request.services = m_preview.chosenIds();
    setBusy(Busy::Yes, tr("Importing…", "button while services are being made of a file"));
    m_back->setEnabled(isTelling());
    m_table->setEnabled(isTelling());
    // Closing the dialog does not stop the server: somebody is told then, too.
    m_backend.engine().importServices(request).then(&m_backend, [self = QPointer(this), late = m_late](const core::Result<core::ServiceImport> &result) {
        if (self && self->isVisible())
            self->showOutcome(result);
        else if (late)
            late(result);
    });
}

void ImportDialog::showOutcome(const core::Result<core::ServiceImport> &result)
{
    m_back->setEnabled(true);
    m_table->setEnabled(true);
    if (!result)
        return refuse(result.error());
    m_preview.setOutcome(*result);
    QVector<core::ServiceId> made;
    for (const core::ServiceProposal &one : result->services)
        if (one.isCreated)
            made << one.service.spec.id;
    go(Step::Outcome);
    for (int row = 0; row < m_preview.rowCount(); ++row) {
        if (m_preview.rowAt(row).outcome == ImportRow::Outcome::Refused) {
            m_table->setCurrentIndex(m_preview.index(row, ImportPreviewModel::Service));
            break;
        }
    }
    showRemarks();
    actionButton()->setFocus();
    emit imported(made);
}

void ImportDialog::showSummary()
{
    const int made = m_preview.count(Verdict::Made);
    const int refused = m_preview.count(Verdict::Refused);
    if (m_step == Step::Outcome) {
        m_summary->setText(refused == 0 ? tr("%n service(s) were created. They are not started yet.", nullptr, made)
                                        : tr("%n service(s) were created", nullptr, made) + QStringLiteral(", ")
                                   + tr("%n refused; its reason stands below.", "services, after 'so many were created'", refused));
    } else if (m_preview.rowCount() == 0) {
        m_summary->setText(tr("There is no service in this file."));
    } else {
        m_summary->setText(tr("%1 of %n service(s) can be made. Nothing has been made yet.", nullptr, m_preview.rowCount())
                               .arg(m_preview.choosableCount()));
    }
    m_fileNotes->setText(asList(models::ServerWords::texts(m_notes)));
    m_fileNotes->setVisible(m_step == Step::Preview && !m_notes.isEmpty());
    m_all->setVisible(m_step == Step::Preview && m_preview.choosableCount() > 1);
    m_table->setVisible(m_preview.rowCount() > 0);
    m_table->setMinimumHeight(m_table->horizontalHeader()->height() + 2
                              + std::clamp(m_preview.rowCount(), kLeastRows, kMostRows) * theme::tableRow());
}

QString ImportDialog::summaryText() const
{
    return m_summary->text();
}

void ImportDialog::showRemarks()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid();
    m_remarksTitle->setVisible(any);
    m_remarks->setVisible(any);
    if (!any)
        return;
    const ImportRow &row = m_preview.rowAt(current.row());
    const QString name = m_preview.index(current.row(), ImportPreviewModel::Service).data().toString();
    const QStringList lines = ImportPreviewModel::remarksOf(row);
    const Verdict verdict = ImportPreviewModel::verdictOf(row);
    m_remarksTitle->setText(verdict == Verdict::Impossible || verdict == Verdict::Exists
                                ? tr("Why %1 cannot be made", "heading; a service of a file").arg(name)
                            : verdict == Verdict::Refused ? tr("Why %1 was refused", "heading; a service of a file").arg(name)
                                                          : tr("What is left out of %1", "heading; a service of a file").arg(name));
    m_remarks->setText(lines.isEmpty() ? tr("Nothing: it is taken over as it stands in the file.", "what is left out of a service") : asList(lines));
}

QString ImportDialog::remarksText() const
{
    return m_remarks->text();
}

bool ImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        widgets::CheckDelegate::toggle(m_preview, m_table->currentIndex().siblingAtColumn(ImportPreviewModel::Service));
        return true;
    }
    return FormDialog::eventFilter(watched, event);
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_markedLine > 0)
        markLine(m_markedLine);
    FormDialog::changeEvent(event);
}

// --- the steps -----------------------------------------------------------------------------------

void ImportDialog::go(Step step)
{
    m_step = step;
    m_filePart->setVisible(step == Step::File);
    m_previewPart->setVisible(step != Step::File);
    setIntro(step == Step::File ? tr("From a Compose file, or the mcp.json of a desktop client or editor. You see what would be made before it is.")
                                : QString());
    if (step != Step::File)
        showSummary();
    showButtons();
}

void ImportDialog::showButtons()
{
    m_back->setVisible(m_step == Step::Preview);
    cancelButton()->setVisible(m_step != Step::Outcome);
    setCurlShown(m_step != Step::Outcome);
    switch (m_step) {
    case Step::File:
        return setBusy(Busy::No, tr("Look at what would be made", "button: the dry run of an import"));
    case Step::Preview: {
        const int chosen = int(m_preview.chosenIds().size());
        setBusy(Busy::No, chosen > 0 ? tr("Import %n service(s)", "button", chosen) : tr("Import", "button: nothing is chosen"));
        return actionButton()->setEnabled(chosen > 0);
    }
    case Step::Outcome:
        return setBusy(Busy::No, tr("Close", "button"));
    }
}

void ImportDialog::submit()
{
    switch (m_step) {
    case Step::File: return askPreview();
    case Step::Preview: return importChosen();
    case Step::Outcome: return accept();
    }
}

} // namespace ui::dialogs
