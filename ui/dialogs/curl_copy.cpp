// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/curl_copy.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui::dialogs {

using theme::Icon;
using widgets::ToastHost;
using widgets::ToastKind;

namespace {

QString words()
{
    return CurlMenu::tr("Copy as curl", "button and menu: what an action would send, as lines for a shell");
}

QString meaning()
{
    return CurlMenu::tr("Copies what this would send as lines for a shell, and sends nothing. Variables stand where secrets go.",
                        "tool tip");
}

void say(QWidget *where, ToastKind kind, const QString &text)
{
    QWidget *window = where->window();
    while (window->windowType() == Qt::Popup && window->parentWidget()) // which is small, and gone by a click
        window = window->parentWidget()->window();
    auto *host = window->findChild<ToastHost *>(QString(), Qt::FindDirectChildrenOnly);
    if (!host)
        host = new ToastHost(window);
    host->show(kind, text);
}

} // namespace

void copyAsCurl(QWidget *where, const Told &told)
{
    if (!told.backend)
        return;
    const client::CurlLines copied = told.backend->asCurl(told.calls);
    if (copied.lines.isEmpty())
        return;
    const QStringList lines = copied.all();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    say(where, ToastKind::Done,
        CurlMenu::tr("%n line(s) copied. Set before they run: %1", "short message; variables of a shell", int(lines.size()))
            .arg(copied.variables.join(QStringLiteral(", "))));
}

QPushButton *makeCurlButton(QWidget *parent)
{
    QPushButton *button = widgets::makeButton(words(), {}, theme::ButtonVariant::Flat, parent);
    button->setToolTip(meaning());
    return button;
}

CurlMenu::CurlMenu(QMenu *above, QWidget *where, client::Backend *backend) : QMenu(words(), above), m_where(where), m_backend(backend)
{
    setIcon(theme::icon(Icon::Copy));
    setToolTipsVisible(true);
    menuAction()->setToolTip(meaning());
    menuAction()->setVisible(false);
    above->addMenu(this);
}

void CurlMenu::add(const QString &text, const QString &whyNot, const std::function<void()> &calls)
{
    if (!whyNot.isEmpty())
        return;
    QAction *entry = addAction(QString(text).remove(u'…'), this, [this, calls] { copyAsCurl(m_where, {m_backend, calls}); });
    entry->setToolTip(meaning());
    menuAction()->setVisible(true);
}

void offerCurl(QAbstractButton *button, const std::function<Told()> &told)
{
    offerCopying(button, [button, told] { copyAsCurl(button, told()); });
}

void offerCopying(QAbstractButton *button, const std::function<void()> &copy)
{
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(button, &QWidget::customContextMenuRequested, button, [button, copy](const QPoint &at) {
        if (!button->isEnabled())
            return;
        auto *menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addAction(theme::icon(Icon::Copy), words(), button, copy)->setToolTip(meaning());
        menu->popup(button->mapToGlobal(at));
    });
}

} // namespace ui::dialogs
