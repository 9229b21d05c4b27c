// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/server_dialogs.h"

#include "models/log_buffer.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/log_view.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace ui::shell {

using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::TextLabel;

namespace {
constexpr QSize kLogSize(860, 520);
} // namespace

void openFolder(const QString &path)
{
    QDir().mkpath(path); // before the first start there is none yet
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

ServerLogDialog::ServerLogDialog(LocalServerControl &server, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Log of the local server", "title of a dialog"));
    resize(kLogSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new widgets::Panel(Color::Surface, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::space::xl, theme::space::m, theme::space::l, theme::space::m);
    row->setSpacing(theme::space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(tr("Log of the local server", "title of a dialog"), theme::type::large, Color::Text, QFont::DemiBold, head));
    words->addWidget(new TextLabel(tr("What the server itself says, since the console was started."), theme::type::small, Color::Text2,
                                   QFont::Normal, head));
    row->addLayout(words, 1);
    auto *copy = widgets::makeButton(tr("Copy all", "button: of a log"), Icon::Copy, ButtonVariant::Normal, head);
    auto *folder = widgets::makeButton(tr("Open data folder", "button"), Icon::FolderOpen, ButtonVariant::Normal, head);
    row->addWidget(copy);
    row->addWidget(folder);
    column->addWidget(head);
    m_view = new widgets::LogView(this);
    m_view->setAccessibleName(tr("Log of the local server", "accessible name"));
    m_view->setPlaceholder(tr("The server has said nothing yet."));
    m_view->setBuffer(&server.log());
    column->addWidget(m_view, 1);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_view->selectAll();
        m_view->copy(widgets::CopyForm::WithTimeAndLevel);
    });
    connect(folder, &QPushButton::clicked, this, [&server] { openFolder(server.dataFolder()); });
    m_view->setFocus();
}

ServerLogDialog::~ServerLogDialog()
{
    m_view->setBuffer(nullptr);
}

ServerSettingsDialog::ServerSettingsDialog(LocalServerControl &server, QWidget *parent)
    : FormDialog(tr("Settings of the local server", "title of a dialog"), tr("Save", "button"), theme::ButtonVariant::Primary, parent)
    , m_server(server)
{
    const LocalServerSettings now = server.settings();
    m_port = new QSpinBox(this);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("Any free port", "port 0"));
    m_port->setValue(now.port);
    const bool runs = server.state().phase == LocalServerPhase::Running;
    addField(tr("Port", "label"), m_port, {QStringLiteral("port")},
             runs ? tr("Counts from the next start of the server. When the port is taken, a free one is used.")
                  : tr("When the port is taken, a free one is used."));
    m_start = new QComboBox(this);
    m_start->addItem(tr("As it was left", "when to start the local server"), int(LocalStart::AsItWas));
    m_start->addItem(tr("Always", "when to start the local server"), int(LocalStart::Always));
    m_start->addItem(tr("Never", "when to start the local server"), int(LocalStart::Never));
    m_start->setCurrentIndex(m_start->findData(int(now.start)));
    addField(tr("Start with the console", "label"), m_start, {QStringLiteral("start")});

    auto *folder = new QWidget(this);
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins({});
    row->setSpacing(theme::space::s);
    auto *path = new QLineEdit(QDir::toNativeSeparators(server.dataFolder()), folder);
    path->setReadOnly(true);
    path->setCursorPosition(0);
    path->setAccessibleName(tr("Data folder", "accessible name"));
    row->addWidget(path, 1);
    auto *open = widgets::makeButton(tr("Open", "button: a folder"), Icon::FolderOpen, ButtonVariant::Normal, folder);
    row->addWidget(open);
    addField(tr("Data folder", "label"), folder, {}, tr("Everything that the local server keeps: services, logs, samples, secrets (sealed)."));
    form()->addStretch();
    connect(open, &QPushButton::clicked, this, [this] { openFolder(m_server.dataFolder()); });
}

void ServerSettingsDialog::submit()
{
    m_server.setSettings({quint16(m_port->value()), static_cast<LocalStart>(m_start->currentData().toInt())});
    accept();
}

} // namespace ui::shell
