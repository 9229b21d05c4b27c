// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys_page.h"

#include "models/permit.h"
#include "ui/dialogs/key_dialogs.h"
#include "ui/pages/kept_view.h"
#include "ui/pages/key_list.h"
#include "ui/pages/list_filter_bar.h"
#include "ui/pages/list_foot.h"
#include "ui/pages/list_states.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::pages {

using core::Permission;
using models::ApiKeyModel;
using models::KeyState;
using models::LoadState;
using theme::Icon;
using Whose = models::ApiKeyModel::Whose;

namespace {
constexpr std::chrono::milliseconds kTick{20'000}; // counts down, and looks what others did
const QString kWhoseKey = QStringLiteral("keys/whose");
const QString kEverybodys = QStringLiteral("everybody");
} // namespace

KeysPage::KeysPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_accounts(context.clock), m_keys(context.clock)
{
    m_filter.setKeys(&m_keys);
    m_keys.setOwnerNames([this](const core::UserId &id) { return nameOf(id); });
    m_topCreate = widgets::makeButton(tr("New key", "button: an API key"), Icon::Plus, theme::ButtonVariant::Primary, this);
    m_topRevoke = widgets::makeButton(tr("Revoke…", "button: an API key"), Icon::Trash, theme::ButtonVariant::Normal, this);
    m_topCreate->hide();
    m_topRevoke->hide();
    buildList();
    connectParts();
    keepView();
    connectionChanged();
}

KeysPage::~KeysPage()
{
    m_list->disconnect(this);
    delete m_list; // it shows the models, which end before the children do
    delete m_topCreate;
    delete m_topRevoke;
}

QString KeysPage::title() const
{
    return tr("API keys", "title of the page");
}

QList<QWidget *> KeysPage::topBarWidgets() const
{
    return {m_topRevoke, m_topCreate};
}

widgets::TableView *KeysPage::table() const
{
    return m_list->table();
}

widgets::StateStack *KeysPage::states() const
{
    return m_list->states();
}

void KeysPage::buildList()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_filterBar = new ListFilterBar(tr("Filter API keys", "placeholder"), tr("Words of the name, the beginning, what it may or who made it", "tool tip"),
                                    tr("Whose keys", "accessible name: own or everybody's"), this);
    for (const KeyState state : {KeyState::Good, KeyState::Ending, KeyState::Expired})
        m_filterBar->chips()->addChip(models::PeopleWords::keyState(state), int(state));
    m_filterBar->box()->addItem(tr("My keys", "whose API keys"), int(Whose::Own));
    m_filterBar->box()->addItem(tr("Everybody's keys", "whose API keys"), int(Whose::Everybodys));
    column->addWidget(m_filterBar);
    m_list = new KeyList(m_keys, m_filter, [this](const QModelIndex &index) { return m_filter.idAt(index); }, KeyList::Columns::All, m_context.clock, this);
    table()->setSortingEnabled(true);
    table()->sortByColumn(ApiKeyModel::Name, Qt::AscendingOrder);
    m_createButton = m_list->states()->addButton(tr("Make the first key", "button: an API key"), theme::ButtonVariant::Primary);
    m_clearButton = m_list->states()->addButton(tr("Clear the filter", "button"), theme::ButtonVariant::Normal);
    column->addWidget(m_list, 1);
    m_foot = new ListFoot(this);
    column->addWidget(m_foot);
}

void KeysPage::connectParts()
{
    connect(m_filterBar, &ListFilterBar::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        showState();
    });
    connect(m_filterBar, &ListFilterBar::stateChosen, this, [this](int value) {
        m_filter.setState(value == ListFilterBar::kAll ? std::nullopt : std::optional(static_cast<KeyState>(value)));
        showState();
    });
    connect(m_filterBar->box(), &QComboBox::activated, this, [this] {
        const auto whose = static_cast<Whose>(m_filterBar->box()->currentData().toInt());
        m_context.remember(kWhoseKey, whose == Whose::Everybodys ? kEverybodys : QString());
        chooseWhose();
    });
    connect(&m_filter, &models::ApiKeyFilterModel::countsChanged, this, &KeysPage::showCounts);
    connect(&m_keys, &ApiKeyModel::loadStateChanged, this, &KeysPage::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &KeysPage::showState);
    connect(&m_keys, &QAbstractItemModel::rowsRemoved, this, &KeysPage::showState); // which the filter no longer had
    // Names have come for what stood there as an id.
    connect(&m_accounts, &models::AccountModel::loadStateChanged, this, [this] {
        if (m_accounts.loadState() == LoadState::Ready)
            m_keys.setOwnerNames([this](const core::UserId &id) { return nameOf(id); });
    });
    connect(m_list, &KeyList::chosenChanged, this, &KeysPage::showButtons);
    connect(m_list, &KeyList::done, this, &KeysPage::done);
    connect(m_list, &KeyList::failed, this, &KeysPage::failed);
    connect(states()->retryButton(), &QPushButton::clicked, this, [this] {
        if (m_backend && !m_backend->connectionState().isLive())
            m_backend->retryNow();
        else
            refresh();
    });
    for (QPushButton *button : {m_createButton, m_topCreate.data()})
        connect(button, &QPushButton::clicked, this, &KeysPage::openCreate);
    connect(m_topRevoke, &QPushButton::clicked, m_list, &KeyList::askRevoke);
    connect(m_clearButton, &QPushButton::clicked, m_filterBar, &ListFilterBar::clear);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        tick();
        if (m_backend && m_pace.isDue(m_backend->rateLimit(), m_context.clock.nowMs()))
            refresh();
    });
    showCounts();
}

void KeysPage::keepView()
{
    KeptView &kept = KeptView::of(this);
    m_filterBar->keepIn(kept);
    QComboBox *whose = m_filterBar->box();
    kept.keep(QStringLiteral("whose"), [whose] { return QVariant(whose->currentIndex()); },
              [this, whose](const QVariant &index) {
                  if (index.toInt() == whose->currentIndex())
                      return; // as it is remembered
                  whose->setCurrentIndex(index.toInt());
                  chooseWhose();
              });
    kept.keepOrder(QStringLiteral("order"), table());
    kept.keepChosen(QStringLiteral("chosen"), table(), [this](const QModelIndex &index) { return m_filter.idAt(index).toString(); });
    kept.keepScrolling(QStringLiteral("scroll"), this);
}

void KeysPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    m_list->setBackend(backend);
    m_accounts.setBackend(backend);
    if (backend) {
        connect(backend, &client::Backend::connectionChanged, this, &KeysPage::connectionChanged);
        connect(backend, &client::Backend::resynced, this, &KeysPage::connectionChanged);
    }
    chooseWhose();
    connectionChanged();
}

void KeysPage::setActive(bool active)
{
    m_active = active;
    if (active)
        m_tick.start();
    else
        m_tick.stop();
    if (active)
        refresh();
}

void KeysPage::tick()
{
    m_keys.tick();
}

QString KeysPage::nameOf(const core::UserId &id) const
{
    const bool oneself = m_backend && id == m_backend->user().id && !m_accounts.find(id);
    return oneself ? m_backend->user().email : m_accounts.nameOf(id);
}

bool KeysPage::isLive() const
{
    return m_backend && m_backend->connectionState().isLive();
}

void KeysPage::refresh()
{
    if (!isLive() || !m_active)
        return;
    m_keys.refresh();
    if (m_keys.whose() == Whose::Everybodys)
        m_accounts.refresh();
}

void KeysPage::chooseWhose()
{
    fillWhose();
    m_keys.setSource(m_backend, static_cast<Whose>(m_filterBar->box()->currentData().toInt()));
    refresh();
    showState();
}

void KeysPage::fillWhose()
{
    const bool mayAll = m_backend && m_backend->user().may(Permission::UsersRead);
    const bool wantsAll = m_context.memory ? m_context.choice(kWhoseKey) == kEverybodys : m_filterBar->box()->currentIndex() == 1;
    m_filterBar->box()->setCurrentIndex(mayAll && wantsAll ? 1 : 0);
    m_filterBar->box()->setEnabled(mayAll);
    m_filterBar->box()->setToolTip(mayAll ? m_filterBar->box()->accessibleName() : tr("Your account may not see the keys of others."));
}

void KeysPage::connectionChanged()
{
    // Who one is, and so whose keys one may see, is known with the sign-in.
    const bool mayAll = m_backend && m_backend->user().may(Permission::UsersRead);
    if (mayAll != m_filterBar->box()->isEnabled())
        chooseWhose();
    else
        refresh();
    showButtons();
    showState();
}

QString KeysPage::whyNotCreate() const
{
    return models::Permit::whyNotChange(m_backend);
}

void KeysPage::showButtons()
{
    const auto show = [](QPushButton *button, const QString &why) {
        if (button)
            widgets::permit(button, why);
    };
    show(m_createButton, whyNotCreate());
    show(m_topCreate, whyNotCreate());
    show(m_topRevoke, m_list->whyNotRevoke(m_list->chosen()));
}

void KeysPage::showCounts()
{
    m_filterBar->chips()->chip(ListFilterBar::kAll)->setCount(m_filter.countAll());
    for (const KeyState state : {KeyState::Good, KeyState::Ending, KeyState::Expired})
        m_filterBar->chips()->chip(int(state))->setCount(m_filter.count(state));
    showFooter();
    showBadge();
}

void KeysPage::showState()
{
    ListStates *states = m_list->states();
    if (states->showTrouble(m_backend, loadOf(m_keys), {{}, tr("You may not see API keys", "title"), Icon::Key, {}, {}}))
        return showFooter();
    if (m_keys.rowCount() == 0)
        states->showEmpty(Icon::Key, tr("No API keys yet", "title"),
                          tr("A key lets a program in without a password: a scraper of metrics, a pipeline, a script. It may do no more "
                             "than you may, and less if you say so."),
                          {m_createButton});
    else if (m_filter.rowCount() == 0)
        states->showEmpty(Icon::Search, tr("No key matches", "title"), tr("Try other words, or look at all of them."), {m_clearButton});
    else
        states->show(ListStates::Shown::Content);
    showFooter();
}

QString KeysPage::footerText() const
{
    const int all = m_keys.rowCount();
    const int shown = m_filter.rowCount();
    return shown == all ? tr("%n API key(s)", "footer", all) : tr("%1 of %n API key(s)", "footer", all).arg(shown);
}

void KeysPage::showFooter()
{
    m_foot->setCount(footerText());
    m_foot->setFreshness(m_backend, m_keys.everLoaded(), ListFoot::While::Silent);
}

void KeysPage::showBadge()
{
    int ending = 0;
    for (int row = 0; row < m_keys.rowCount(); ++row)
        ending += m_keys.stateOf(m_keys.rowAt(row)) == KeyState::Ending;
    if (std::exchange(m_ending, ending) != ending)
        emit badgeChanged(ending, tr("%n API key(s) end soon", "badge of the page", ending));
}

QList<Command> KeysPage::commands()
{
    QList<Command> list;
    if (whyNotCreate().isEmpty())
        list.append({tr("New API key…", "command"), title(), Icon::Key, [this] { openCreate(); }});
    const client::ApiKey *key = m_list->chosen();
    if (key && m_list->whyNotRevoke(key).isEmpty())
        list.append({tr("Revoke %1…", "command; an API key").arg(key->name), title(), Icon::Trash, [this] { m_list->askRevoke(); }, m_list->told()});
    return list;
}

void KeysPage::focusSearch()
{
    m_filterBar->field()->setFocus();
    m_filterBar->field()->selectAll();
}

void KeysPage::openCreate()
{
    if (!whyNotCreate().isEmpty())
        return;
    auto *dialog = new dialogs::NewKeyDialog(*m_backend, m_context.clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::NewKeyDialog::created, this, [this](const client::MadeApiKey &made) {
        m_keys.applyKey(made.key);
        // When the form has gone: one dialog at a time.
        QMetaObject::invokeMethod(this, [this, made] {
            auto *shown = new dialogs::KeyShownDialog(made, window());
            shown->setAttribute(Qt::WA_DeleteOnClose);
            shown->open();
        }, Qt::QueuedConnection);
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace ui::pages
