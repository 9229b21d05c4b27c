// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_image.h"

#include "models/format.h"
#include "models/permit.h"
#include "models/server_words.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/permit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace ui::pages {

using models::Format;
using theme::Color;
using widgets::TextLabel;

namespace {

constexpr qsizetype kShownDigits = 12; // as engines show them

// "team/notes@sha256:0123…" or "sha256:0123…" -> "sha256:0123456789ab"
QString shortened(const QString &digest)
{
    const QString bare = digest.section(u'@', -1);
    const qsizetype colon = bare.indexOf(u':');
    return bare.left(colon + 1 + kShownDigits);
}

} // namespace

ServiceImageView::ServiceImageView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space::xl, 0, 0);
    column->setSpacing(theme::space::xs);
    auto *head = new QHBoxLayout;
    head->addWidget(widgets::makeHeading(tr("Image", "heading: of a container"), this));
    head->addStretch();
    m_check = widgets::makeIconButton(theme::Icon::Refresh, tr("Look for a newer image", "tool tip"), theme::ButtonVariant::Flat, this);
    head->addWidget(m_check);
    column->addLayout(head);

    m_name = new TextLabel({}, theme::type::small, Color::Text, QFont::Normal, this);
    m_name->setFont(theme::monoFont(theme::type::small));
    m_name->setOverflow(widgets::Overflow::Wrap);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_name);

    auto *facts = new QHBoxLayout;
    facts->setSpacing(theme::space::xs);
    m_digestLabel = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, this);
    m_digestLabel->setFont(theme::monoFont(theme::type::small));
    m_digestLabel->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_copy = widgets::makeIconButton(theme::Icon::Copy, tr("Copy the digest", "tool tip"), theme::ButtonVariant::Flat, this);
    m_facts = new TextLabel({}, theme::type::small, Color::Text3, QFont::Normal, this);
    facts->addWidget(m_digestLabel);
    facts->addWidget(m_copy);
    facts->addWidget(m_facts, 1);
    column->addLayout(facts);

    auto *news = new QHBoxLayout;
    news->setSpacing(theme::space::m);
    m_state = new TextLabel({}, theme::type::body, Color::Text2, QFont::Normal, this);
    m_state->setOverflow(widgets::Overflow::Wrap);
    m_update = widgets::makeButton(tr("Update", "button: bring a newer image"), theme::Icon::Download, theme::ButtonVariant::Normal, this);
    news->addWidget(m_state, 1);
    news->addWidget(m_update, 0, Qt::AlignTop);
    column->addLayout(news);

    connect(m_check, &QToolButton::clicked, this, &ServiceImageView::fetch);
    connect(m_update, &QPushButton::clicked, this, [this] {
        dialogs::QuestionDialog::askIfProtected({tr("Update the image?", "title of a dialog"),
                                                 tr("The service is replaced; its clients lose the connection for a moment."),
                                                 tr("Update", "button: bring a newer image")},
                                                window(), this, [this, id = m_id, asked = m_backend] {
                                                    if (id == m_id && asked == m_backend) // it may be another one that is shown now
                                                        order();
                                                }, told());
    });
    dialogs::offerCurl(m_update, [this] { return told(); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_digest);
        emit done(tr("The digest was copied"));
    });
    hide();
}

void ServiceImageView::setSource(client::Backend *backend, const core::ServiceId &id)
{
    ++m_asked;
    m_backend = backend;
    m_id = id;
    m_service = {};
    m_digest.clear();
    m_asking = m_ordering = Asking::No;
    for (TextLabel *label : {m_name, m_digestLabel, m_facts, m_state})
        label->clear();
    hide();
}

void ServiceImageView::setService(const core::Service &service)
{
    if (service.spec.id != m_id || m_id.isEmpty())
        return;
    const bool isContainer = service.spec.runtime == core::RuntimeKind::Docker;
    setVisible(isContainer);
    const core::ServiceState &was = m_service.state;
    const core::ServiceState &is = service.state;
    const bool isFirst = m_service.spec.id.isEmpty() || m_service.spec.runtime != service.spec.runtime;
    // Brought, or said to be the newest: then nothing is told any more.
    const bool isSettled = is.reason.isEmpty() && !was.reason.isEmpty();
    const bool turned = is.status != was.status && (is.status == core::ServiceStatus::Running || is.status == core::ServiceStatus::Stopped);
    const bool isOther = service.spec.image != m_service.spec.image;
    m_service = service;
    if (!isContainer)
        return;
    m_name->setText(service.spec.image);
    showButtons();
    if (isFirst || isSettled || turned || isOther)
        fetch();
}

void ServiceImageView::fetch()
{
    if (!m_backend || m_id.isEmpty())
        return;
    m_asking = Asking::Yes;
    if (m_digest.isEmpty())
        say(tr("Looking for a newer one…", "an image"), false);
    showButtons();
    m_backend->engine().serviceImage(m_id).then(this, [this, asked = ++m_asked](const core::Result<core::ServiceImage> &image) {
        if (asked == m_asked)
            take(image);
    });
}

void ServiceImageView::take(const core::Result<core::ServiceImage> &image)
{
    m_asking = Asking::No;
    if (!image) {
        m_digest.clear();
        m_facts->clear();
        m_digestLabel->clear();
        say(image.error().code == core::ErrorCode::NotFound ? tr("The engine does not have it yet: it will be pulled at the next start.", "an image")
                                                            : Format::error(image.error()),
            false);
    } else {
        m_digest = image->digests.isEmpty() ? image->id : image->digests.first();
        m_digestLabel->setText(shortened(m_digest));
        m_digestLabel->setToolTip(m_digest);
        QStringList facts{Format::bytes(image->sizeBytes)};
        if (image->createdAtMs > 0)
            facts << Format::dateTime(image->createdAtMs);
        m_facts->setText(facts.join(QStringLiteral(", ")));
        if (image->isNewer)
            say(tr("There is a newer image under this name."), true);
        else if (!image->problem.isEmpty())
            say(tr("Whether there is a newer one is not known: %1", "why, in the registry's words").arg(models::ServerWords::text(image->problem)), false);
        else
            say(tr("This is the newest under its name.", "an image"), false);
    }
    showButtons();
}

dialogs::Told ServiceImageView::told() const
{
    return {m_backend, [backend = m_backend, id = m_id] { backend->engine().updateServiceImage(id); }};
}

void ServiceImageView::order()
{
    if (!m_backend)
        return;
    m_ordering = Asking::Yes;
    showButtons();
    m_backend->engine().updateServiceImage(m_id).then(this, [this, id = m_id](const core::Result<> &begun) {
        if (id != m_id)
            return;
        m_ordering = Asking::No;
        // How it goes on comes with the service's events, and stands where its reasons stand.
        if (!begun)
            say(Format::error(begun.error()), false);
        showButtons();
    });
}

void ServiceImageView::say(const QString &text, bool isNews)
{
    m_state->setText(text);
    m_state->setToken(isNews ? Color::Text : Color::Text2);
}

void ServiceImageView::showButtons()
{
    m_copy->setVisible(!m_digest.isEmpty());
    m_check->setEnabled(m_asking == Asking::No);
    widgets::permit(m_update, models::Permit::whyNot(m_backend, core::Permission::ServicesWrite),
                           tr("Pulls what the name means now. The container that runs is kept until the new one is well; "
                              "if it does not come up, the service goes back by itself."));
    if (m_ordering != Asking::No)
        m_update->setEnabled(false);
}

QString ServiceImageView::digestText() const
{
    return m_digestLabel->text();
}

QString ServiceImageView::stateText() const
{
    return m_state->text();
}

} // namespace ui::pages
