// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/server_dialogs.h"

#include "models/log_buffer.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/log_view.h"

#include <QDesktopServices>
#include <QDir>
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
    m_view->setNewsFrom(server.log().endLine());
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

} // namespace ui::shell
