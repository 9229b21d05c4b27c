// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profile_dialog.h"

#include "models/format.h"
#include "models/people_words.h"
#include "models/permit.h"
#include "ui/dialogs/factor_dialogs.h"
#include "ui/dialogs/profile_forms.h"
#include "ui/dialogs/sessions_view.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/states.h"

#include <QVBoxLayout>

namespace ui::dialogs {

using client::Account;
using client::SecondFactor;
using models::Format;
using models::PeopleWords;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;

namespace {
constexpr QSize kSize{640, 660};
constexpr int kFewCodes = 3;
} // namespace

ProfileDialog::ProfileDialog(client::Backend &backend, const core::Clock &clock, QWidget *parent)
    : QDialog(parent), m_backend(backend), m_clock(clock)
{
    setWindowTitle(tr("Your profile", "title of a dialog"));
    resize(kSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_states = new widgets::StateStack(this);
    m_states->setContent(buildContent());
    column->addWidget(m_states, 1);
    auto *bar = new widgets::Panel(Color::Background, Qt::TopEdge, this);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(theme::space::xl, theme::space::m, theme::space::xl, theme::space::m);
    buttons->addStretch();
    auto *close = widgets::makeButton(tr("Close", "button"), {}, ButtonVariant::Normal, bar);
    close->setDefault(true);
    buttons->addWidget(close);
    column->addWidget(bar);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_states->retryButton(), &QPushButton::clicked, this, &ProfileDialog::load);
    connect(m_edit, &QPushButton::clicked, this, &ProfileDialog::openEdit);
    connect(m_password, &QPushButton::clicked, this, &ProfileDialog::openPassword);
    connect(m_factor, &QPushButton::clicked, this, &ProfileDialog::openFactor);
    connect(m_codes, &QPushButton::clicked, this, &ProfileDialog::openCodes);
    connect(m_sessions, &SessionsView::done, this, &ProfileDialog::done);
    connect(m_sessions, &SessionsView::failed, this, &ProfileDialog::failed);
    connect(&m_backend, &client::Backend::connectionChanged, this, &ProfileDialog::showButtons);
    m_sessions->setSource(&m_backend);
    showFactor();
    load();
}

QWidget *ProfileDialog::buildContent()
{
    auto *content = new QWidget(m_states);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *top = new QWidget(content);
    auto *facts = new QVBoxLayout(top);
    facts->setContentsMargins(theme::space::xl, theme::space::xl, theme::space::xl, theme::space::l);
    facts->setSpacing(theme::space::m);
    facts->addWidget(new widgets::TextLabel(tr("Your profile", "heading"), theme::type::title, Color::Text, QFont::DemiBold, top));
    m_facts = new widgets::KeyValueList(top);
    facts->addWidget(m_facts);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space::s);
    m_edit = widgets::makeButton(tr("Edit…", "button: one's own profile"), Icon::Pencil, ButtonVariant::Normal, top);
    m_password = widgets::makeButton(tr("Change password…", "button"), Icon::Lock, ButtonVariant::Normal, top);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_password);
    buttons->addStretch();
    facts->addLayout(buttons);
    facts->addSpacing(theme::space::s);
    facts->addWidget(widgets::makeHeading(tr("Second factor", "heading"), top));
    m_factorLabel = new widgets::TextLabel({}, theme::type::body, Color::Text, QFont::Normal, top);
    m_factorLabel->setOverflow(widgets::Overflow::Wrap);
    facts->addWidget(m_factorLabel);
    auto *more = new QHBoxLayout;
    more->setSpacing(theme::space::s);
    m_factor = widgets::makeButton(tr("Set it up…", "button: a second factor"), Icon::ShieldCheck, ButtonVariant::Normal, top);
    m_codes = widgets::makeButton(tr("New recovery codes…", "button"), {}, ButtonVariant::Normal, top);
    more->addWidget(m_factor);
    more->addWidget(m_codes);
    more->addStretch();
    facts->addLayout(more);
    facts->addSpacing(theme::space::s);
    facts->addWidget(widgets::makeHeading(tr("Where you are signed in", "heading"), top));
    column->addWidget(top);
    m_sessions = new SessionsView(m_clock, content);
    column->addWidget(m_sessions, 1);
    return content;
}

void ProfileDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    widgets::Scrim::below(this);
}

void ProfileDialog::load()
{
    m_states->show(widgets::StateStack::Shown::Loading);
    m_backend.profile().get().then(this, [this](const core::Result<Account> &result) {
        if (!result) {
            m_states->setFailure(result.error().code == core::ErrorCode::NotFound ? tr("This server does not tell of one's own profile.")
                                                                                  : Format::error(result.error()));
            m_states->show(widgets::StateStack::Shown::Failed);
            return;
        }
        m_account = *result;
        showAccount();
        m_states->show(widgets::StateStack::Shown::Content);
        m_edit->setFocus();
    });
    loadFactor();
}

void ProfileDialog::loadFactor()
{
    m_backend.profile().secondFactor().then(this, [this](const core::Result<SecondFactor> &result) {
        m_factorState = result ? std::optional(*result) : std::nullopt;
        showFactor();
    });
}

void ProfileDialog::showAccount()
{
    m_facts->setRows({{tr("Name", "of oneself"), PeopleWords::nameOf(m_account)},
                      {tr("E-mail", "of oneself"), m_account.email},
                      {tr("Roles", "of oneself"), PeopleWords::roles(m_account.roles)},
                      {tr("Tier", "of oneself: how many requests an hour"),
                       PeopleWords::tier(m_account.tier) + QStringLiteral(" · ") + PeopleWords::tierMeaning(m_account.tier)}});
    showButtons();
}

QString ProfileDialog::factorText() const
{
    return m_factorLabel->text();
}

void ProfileDialog::showFactor()
{
    const bool on = m_factorState && m_factorState->isEnabled;
    const int left = on ? m_factorState->recoveryCodesLeft : 0;
    m_factorLabel->setToken(on && left <= kFewCodes ? Color::Warn : Color::Text2);
    if (!m_factorState)
        m_factorLabel->setText(tr("Not known.", "whether there is a second factor"));
    else if (!on)
        m_factorLabel->setText(tr("Off. Your password alone is enough to sign in."));
    else if (left == 0)
        m_factorLabel->setText(tr("On. No recovery codes are left: without the app you cannot sign in."));
    else
        m_factorLabel->setText(tr("On. %n recovery code(s) left.", nullptr, left));
    m_factor->setText(on ? tr("Give it up…", "button: a second factor") : tr("Set it up…", "button: a second factor"));
    m_codes->setVisible(on);
    showButtons();
}

void ProfileDialog::showButtons()
{
    const QString whyNot = models::Permit::whyNotChange(&m_backend);
    const auto show = [](QPushButton *button, const QString &why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    };
    show(m_edit, whyNot);
    show(m_password, whyNot);
    show(m_factor, !whyNot.isEmpty() || m_factorState ? whyNot : tr("Whether there is one could not be asked.", "a second factor"));
    show(m_codes, whyNot);
    m_sessions->setLocked(whyNot);
}

void ProfileDialog::openForm(QDialog *form)
{
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_backend, &QObject::destroyed, form, &QDialog::reject);
    form->open();
}

void ProfileDialog::openEdit()
{
    auto *form = new EditProfileDialog(m_backend, m_account, this);
    connect(form, &EditProfileDialog::changed, this, [this](const Account &account) {
        m_account = account;
        showAccount();
        emit done(tr("Your profile was changed"));
    });
    openForm(form);
}

void ProfileDialog::openPassword()
{
    auto *form = new ChangePasswordDialog(m_backend, m_account.email, this);
    connect(form, &ChangePasswordDialog::changed, this, [this](const QString &password) {
        emit passwordChanged(password);
        m_sessions->refresh();
        emit done(tr("Your password was changed; your other sessions have ended"));
    });
    openForm(form);
}

void ProfileDialog::openFactor()
{
    const auto changed = [this](const QString &text) {
        loadFactor();
        m_sessions->refresh();
        emit done(text);
    };
    if (m_factorState && m_factorState->isEnabled) {
        auto *form = new GiveUpFactorDialog(m_backend, this);
        connect(form, &GiveUpFactorDialog::givenUp, this, [changed] { changed(tr("The second factor was given up")); });
        openForm(form);
    } else {
        auto *form = new EnrolDialog(m_backend, this);
        connect(form, &EnrolDialog::enrolled, this, [changed] { changed(tr("The second factor is on")); });
        openForm(form);
    }
}

void ProfileDialog::openCodes()
{
    auto *form = new NewCodesDialog(m_backend, this);
    connect(form, &NewCodesDialog::renewed, this, &ProfileDialog::loadFactor);
    openForm(form);
}

} // namespace ui::dialogs
