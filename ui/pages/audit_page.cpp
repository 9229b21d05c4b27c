// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit_page.h"

#include "models/backup_desk.h"
#include "models/format.h"
#include "models/permit.h"
#include "models/server_words.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/pages/audit_detail.h"
#include "ui/pages/audit_filter_bar.h"
#include "ui/pages/audit_looks.h"
#include "ui/pages/kept_view.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/scrim.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStandardPaths>

namespace ui::pages {

using client::AuditFormat;
using models::AuditModel;
using models::Format;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kLeastList = 560;
constexpr int kDetailWidth = 386;
constexpr int kLeastAction = 150;

} // namespace

AuditPage::AuditPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context), m_model(context.clock)
    , m_news(client::Tidings::Of::Audit, kLook, context.clock, [this] { look(); })
{
    buildTopBar();
    m_frame = new ListFrame(tr("Audit log", "accessible name of the table"), kLeastList, this);
    m_filterBar = new AuditFilterBar(context.clock, m_frame->list());
    m_frame->addBar(m_filterBar);
    buildTable();
    m_clearButton = m_frame->states()->addButton(tr("Clear the filter", "button"), ButtonVariant::Normal);
    m_detail = new AuditDetail(m_frame);
    m_frame->setDetail(m_detail, kDetailWidth);
    connectParts();
    KeptView &kept = KeptView::of(this);
    m_filterBar->keepIn(kept);
    kept.keepChosen(QStringLiteral("chosen"), table(), [](const QModelIndex &index) { return index.data(AuditModel::SequenceRole).toString(); });
    m_frame->keepIn(kept);
    showState();
}

AuditPage::~AuditPage()
{
    // Members end before the children that show them.
    m_frame->end();
    delete m_frame;
    delete m_export;
    delete m_verify;
}

void AuditPage::buildTopBar()
{
    m_export = new QToolButton(this);
    m_export->setText(tr("Export", "button: the audit log into a file"));
    m_export->setAccessibleName(m_export->text());
    m_export->setIcon(theme::icon(Icon::Download, Color::Text));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    theme::setVariant(m_export, ButtonVariant::Normal);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("As a table (CSV)…", "menu: the form of a file"), this, [this] { askExport(AuditFormat::Csv); });
    menu->addAction(tr("As lines of JSON…", "menu: the form of a file"), this, [this] { askExport(AuditFormat::JsonLines); });
    menu->addSeparator();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        delete m_curl;
        m_curl = new dialogs::CurlMenu(menu, this, m_backend);
        m_curl->add(tr("As lines of JSON…", "menu: the form of a file"), {}, toldExport().calls);
    });
    m_export->setMenu(menu);
    m_verify = widgets::makeButton(tr("Check the log", "button: whether the audit log is whole"), Icon::ShieldCheck, ButtonVariant::Normal, this);
    m_export->hide();
    m_verify->hide();
}

void AuditPage::connectParts()
{
    connect(m_filterBar, &AuditFilterBar::changed, this, &AuditPage::applyFilter);
    connect(&m_model, &AuditModel::loadStateChanged, this, &AuditPage::showState);
    connect(&m_model, &AuditModel::totalChanged, this, &AuditPage::showFooter);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (first == 0)
            keepPlace(last + 1);
        showState();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &AuditPage::showState);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPage::selectionMoved);
    connect(m_frame, &ListFrame::openWanted, this, [this] {
        if (m_detail->isVisible())
            m_detail->actionButton()->setFocus(Qt::TabFocusReason);
    });
    connect(m_detail, &AuditDetail::onlyWanted, m_filterBar, &AuditFilterBar::choose);
    connect(m_detail, &AuditDetail::serviceWanted, this,
            [this](const core::ServiceId &id) { emit wants({.page = PageId::Services, .service = id}); });
    connect(m_detail, &AuditDetail::closeWanted, this, [this] {
        select(-1);
        table()->setFocus();
    });
    connect(states()->retryButton(), &QPushButton::clicked, this, [this] {
        if (m_backend && !m_backend->connectionState().isLive())
            m_backend->retryNow();
        else
            fetch();
    });
    connect(m_clearButton, &QPushButton::clicked, m_filterBar, &AuditFilterBar::clear);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_filterBar->live(), &QAbstractButton::toggled, this, [this](bool on) {
        if (on)
            look();
        showFooter();
    });
}

void AuditPage::buildTable()
{
    widgets::TableView *table = m_frame->table();
    table->setModel(&m_model);
    table->verticalHeader()->setDefaultSectionSize(theme::row::m);
    table->horizontalHeader()->setSectionsClickable(false); // by time, and nothing else
    table->setItemDelegate(new widgets::TextDelegate(Color::Text2, table));
    table->setItemDelegateForColumn(AuditModel::Action, new widgets::TextDelegate(Color::Text, table));
    table->setItemDelegateForColumn(AuditModel::Result, new widgets::PillDelegate([](const QModelIndex &index) {
        return lookOf(static_cast<client::AuditResult>(index.data(AuditModel::ResultRole).toInt()));
    }, -1, table));
    new widgets::ColumnRoom(*table, AuditModel::Action, kLeastAction,
                            {{AuditModel::When, 190}, {AuditModel::Who, std::max(160, widgets::wordColumn({AuditModel::whoName({})}))}, {AuditModel::Result, std::max(116, widgets::pillColumn({lookOf(client::AuditResult::Success), lookOf(client::AuditResult::Refused), lookOf(client::AuditResult::Failed)}))}, {AuditModel::Object, 150}, {AuditModel::Address, 130}});
}

QString AuditPage::title() const
{
    return tr("Audit", "title of the page");
}

QList<QWidget *> AuditPage::topBarWidgets() const
{
    return {m_verify, m_export};
}

QList<Command> AuditPage::commands()
{
    if (!mayRead())
        return {};
    return {{tr("Export the audit log as a table…", "command"), {}, Icon::Download, [this] { askExport(AuditFormat::Csv); }},
            {tr("Export the audit log as lines of JSON…", "command"), {}, Icon::Download, [this] { askExport(AuditFormat::JsonLines); }, toldExport()},
            {tr("Check that the audit log is whole", "command"), {}, Icon::ShieldCheck, [this] { verify(); }}};
}

QToolButton *AuditPage::exportButton() const
{
    return m_export;
}

QPushButton *AuditPage::verifyButton() const
{
    return m_verify;
}

bool AuditPage::mayRead() const
{
    return m_backend && m_backend->user().may(core::Permission::AuditRead);
}

void AuditPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    select(-1);
    m_backend = backend;
    m_verifying = false;
    m_news.setBackend(backend);
    m_model.setBackend(backend);
    m_model.setFilter(m_filterBar->filter());
    if (backend) {
        connect(backend, &client::Backend::connectionChanged, this, &AuditPage::connectionChanged);
        connect(backend, &client::Backend::resynced, this, [this] {
            connectionChanged();
            fetch();
        });
    }
    connectionChanged();
    fetch();
}

void AuditPage::connectionChanged()
{
    showButtons();
    showState();
}

void AuditPage::setActive(bool active)
{
    m_active = active;
    m_news.setActive(active);
    if (active)
        fetch();
}

void AuditPage::refresh()
{
    fetch();
}

// Who may not read it does not ask: a refusal would be an entry of its own.
void AuditPage::fetch()
{
    if (m_active && mayRead() && m_backend->connectionState().isLive())
        m_model.refresh();
}

void AuditPage::look()
{
    if (!m_active || !m_filterBar->live()->isChecked() || !mayRead() || !m_backend->connectionState().isLive())
        return;
    if (m_model.isAsking())
        m_news.again();
    else
        m_model.tail();
}

void AuditPage::applyFilter()
{
    if (m_filterBar->filter() == m_model.filter())
        return;
    select(-1);
    m_model.setFilter(m_filterBar->filter());
    fetch();
    showState();
}

// Who reads further down goes on reading there.
void AuditPage::keepPlace(int inserted)
{
    QScrollBar *bar = table()->verticalScrollBar();
    if (bar->value() == 0)
        return;
    const int wanted = bar->value() + inserted * table()->verticalHeader()->defaultSectionSize();
    QMetaObject::invokeMethod(bar, [bar, wanted] { bar->setValue(wanted); }, Qt::QueuedConnection);
}

void AuditPage::select(int row)
{
    if (row >= 0 && row < m_model.rowCount()) {
        table()->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table()->scrollTo(m_model.index(row, 0));
        return;
    }
    table()->clearSelection();
    table()->setCurrentIndex({});
    m_detail->hide();
}

void AuditPage::selectionMoved()
{
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_detail->show(m_model.entryAt(rows.first().row()));
    m_detail->setVisible(!rows.isEmpty());
}

void AuditPage::focusSearch()
{
    if (m_frame->isListHidden())
        select(-1);
    m_filterBar->field()->setFocus();
    m_filterBar->field()->selectAll();
}

void AuditPage::askExport(AuditFormat format)
{
    if (!mayRead())
        return;
    auto *dialog = new QFileDialog(window(), tr("Export the audit log", "title of a dialog"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameFor(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) { exportTo(file, format); });
    widgets::Scrim::open(dialog);
}

QString AuditPage::fileNameFor(AuditFormat format) const
{
    const QString suffix = format == AuditFormat::Csv ? QStringLiteral(".csv") : QStringLiteral(".jsonl");
    return QStringLiteral("audit-%1%2").arg(QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date().toString(Qt::ISODate), suffix);
}

void AuditPage::exportTo(const QString &file, AuditFormat format)
{
    if (!m_backend || !m_context.backups)
        return;
    if (auto transfer = m_backend->audit().exportTo(m_model.filter(), format, file))
        m_context.backups->transfers.start(models::TransferRow::Kind::Download, tr("audit log", "what is downloaded"), file, std::move(transfer));
}

// The table is made in the window, of what arrives as lines of JSON: no request fetches one.
dialogs::Told AuditPage::toldExport()
{
    return {m_backend, [this] { exportTo(fileNameFor(AuditFormat::JsonLines), AuditFormat::JsonLines); }};
}

void AuditPage::verify()
{
    if (!mayRead() || m_verifying)
        return;
    m_verifying = true;
    showButtons();
    m_backend->audit().verify().then(this, [this](const core::Result<client::AuditVerification> &result) {
        m_verifying = false;
        showButtons();
        if (!result)
            emit failed(tr("The audit log could not be checked") + QStringLiteral(": ") + Format::error(result.error()));
        else if (result->whole)
            emit done(tr("The audit log is whole: %n entries follow one another", nullptr, int(result->entries)));
        else
            emit failed(tr("The audit log is not whole at entry %1: %2", "the reason")
                            .arg(Format::count(result->brokenAt), models::ServerWords::text(result->problem)));
    });
}

void AuditPage::showButtons()
{
    const QString why = models::Permit::whyNot(m_backend, core::Permission::AuditRead);
    if (m_export)
        widgets::permit(m_export, why, tr("Write what is shown into a file", "tool tip"));
    if (m_verify)
        widgets::permit(m_verify, m_verifying ? tr("It is being checked.", "the audit log") : why,
                               tr("Whether entries were changed, removed or put in between", "tool tip"));
}

void AuditPage::showState()
{
    ListStates *states = m_frame->states();
    if (states->showTrouble(m_backend, loadOf(m_model),
                            {core::Permission::AuditRead, tr("You may not see the audit log", "title"), Icon::ShieldCheck,
                             tr("This server has no audit log", "title: an older server without the feature"),
                             tr("It is of an older version, which keeps none.")}))
        return showFooter();
    if (m_model.rowCount() > 0)
        states->show(ListStates::Shown::Content);
    else if (m_filterBar->isFiltering())
        states->showEmpty(Icon::Search, tr("No entry matches", "title: of the audit log"), tr("Try other words, or look at all of them."), {m_clearButton});
    else
        states->showEmpty(Icon::ShieldCheck, tr("Nothing has been done yet", "title: an empty audit log"),
                          tr("Whatever changes something on this server will stand here, with who did it."));
    showFooter();
}

QString AuditPage::footerText() const
{
    const int all = m_model.total();
    return m_filterBar->isFiltering() ? tr("%n matching entries", "footer: of the audit log", all) : tr("%n entries", "footer: of the audit log", all);
}

void AuditPage::showFooter()
{
    m_frame->foot()->setCount(footerText());
    m_frame->foot()->setFreshness(m_backend, m_model.everLoaded(),
                                  m_filterBar->live()->isChecked() && mayRead() ? ListFoot::While::ToldLive : ListFoot::While::Silent);
}

} // namespace ui::pages
