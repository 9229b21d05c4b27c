// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/config_import_dialog.h"

#include "models/format.h"
#include "models/import_file.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/scrim.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui::dialogs {

using models::ConfigImport;
using theme::ButtonVariant;
using theme::Color;

namespace {

constexpr int kTextHeight = 220;
constexpr int kMostProblems = 5;

} // namespace

ConfigImportDialog::ConfigImportDialog(const QStringList &services, QWidget *parent)
    : FormDialog(tr("Import configuration", "title of a dialog"), {}, ButtonVariant::Primary, parent)
{
    setAcceptDrops(true);
    setIntro(tr("Lines of a .env file or a JSON object. Nothing is changed before you have reviewed what differs."));
    m_text = new QPlainTextEdit(this);
    m_text->setFont(theme::monoFont(theme::type::small));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setPlaceholderText(QStringLiteral("CACHE_TTL=60\napp.level=debug"));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // the dialog takes files
    m_text->setMinimumHeight(kTextHeight);
    m_field = addField(tr("Values", "label"), m_text, {QStringLiteral("file")});
    m_scope = new QComboBox(this);
    m_scope->addItem(tr("Global, for every service", "scope of a configuration value"), QString());
    for (const QString &service : services)
        m_scope->addItem(tr("Only %1", "scope of a configuration value; a service").arg(service), service);
    addField(tr("Scope", "label"), m_scope, {});
    m_found = new widgets::TextLabel({}, theme::type::body, Color::Text2, QFont::Normal, this);
    m_found->setOverflow(widgets::Overflow::Wrap);
    form()->addWidget(m_found);
    form()->addStretch();
    auto *choose = widgets::makeButton(tr("Choose a file…", "button"), theme::Icon::FolderOpen, ButtonVariant::Normal, this);
    addToBar(choose);
    connect(choose, &QPushButton::clicked, this, &ConfigImportDialog::askFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConfigImportDialog::understand);
    understand();
}

void ConfigImportDialog::prefill(const QString &service)
{
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(service)));
}

void ConfigImportDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with values", "title of a dialog"), QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden); // .env
    connect(dialog, &QFileDialog::fileSelected, this, &ConfigImportDialog::load);
    widgets::Scrim::open(dialog);
}

void ConfigImportDialog::load(const QString &path)
{
    m_field->setError({});
    models::ImportFile::read(path).then(this, [this](const core::Result<QString> &read) {
        if (read)
            m_text->setPlainText(*read);
        else
            m_field->setError(models::Format::refusal(read.error()));
    });
}

void ConfigImportDialog::understand()
{
    m_field->setError({});
    m_parsed = ConfigImport::parse(m_text->toPlainText());
    const int count = int(m_parsed.values.size());
    setBusy(count > 0 ? Busy::No : Busy::Yes, tr("Review %n value(s)", "button", count));
    QStringList problems = m_parsed.problems.mid(0, kMostProblems);
    if (m_parsed.problems.size() > kMostProblems)
        problems << tr("And %n more line(s) that cannot be read.", nullptr, int(m_parsed.problems.size()) - kMostProblems);
    m_found->setText(problems.join(u'\n'));
    m_found->setToken(Color::Warn);
    m_found->setVisible(!problems.isEmpty());
}

QString ConfigImportDialog::foundText() const
{
    return m_found->text();
}

void ConfigImportDialog::submit()
{
    QVector<client::ConfigChange> changes;
    const core::ServiceId service(m_scope->currentData().toString());
    // Whether it is encrypted stays as it is; of a new key its name says it.
    for (const ConfigImport::Value &value : std::as_const(m_parsed.values))
        changes.append({{service, value.key}, value.value, {}});
    accept(); // before the next dialog opens
    emit gathered(changes);
}

void ConfigImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ConfigImportDialog::dropEvent(QDropEvent *event)
{
    load(event->mimeData()->urls().first().toLocalFile());
}

} // namespace ui::dialogs
