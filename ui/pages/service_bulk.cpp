// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_bulk.h"

#include "models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ui::pages {

using theme::ButtonVariant;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kAtOnce = 4;             // orders under way
constexpr int kMostRows = 6;           // of the list without scrolling
constexpr int kNameWidth = 210;
constexpr int kMostNamed = 5;
constexpr std::chrono::milliseconds kQuiet{600};

// The result of a row: shape, words and colour.
class ResultDelegate final : public widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const auto state = static_cast<BulkState>(index.data(BulkModel::StateRole).toInt());
        const auto [icon, token] = [state]() -> std::pair<Icon, Color> {
            switch (state) {
            case BulkState::Waiting: return {Icon::Clock, Color::Text3};
            case BulkState::Running: return {Icon::Loader, Color::Accent};
            case BulkState::Done: return {Icon::CircleCheck, Color::Ok};
            case BulkState::Failed: return {Icon::CircleX, Color::Error};
            case BulkState::LeftOut: return {Icon::CircleMinus, Color::Text3};
            }
            return {Icon::CircleDot, Color::Text3};
        }();
        const int side = theme::size::icon;
        const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };
        theme::paintIcon(painter, placed(QRect(box.x(), box.center().y() - side / 2, side, side)), icon,
                         theme::color(option.palette, token));
        const QRect text = placed(box.adjusted(side + theme::space::s, 0, 0, 0));
        painter->setFont(theme::font(theme::type::body));
        painter->setPen(theme::color(option.palette, state == BulkState::Failed ? Color::Error : Color::Text2));
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
};

QString titleOf(ServiceAction action, int count)
{
    switch (action) {
    case ServiceAction::Start: return BulkDialog::tr("Start %n service(s)", "title and button", count);
    case ServiceAction::Stop: return BulkDialog::tr("Stop %n service(s)", "title and button", count);
    case ServiceAction::Restart: return BulkDialog::tr("Restart %n service(s)", "title and button", count);
    case ServiceAction::Delete: return BulkDialog::tr("Delete %n service(s)", "title and button", count);
    case ServiceAction::Scale: break;
    }
    return {};
}

QString doneWord(ServiceAction action)
{
    switch (action) {
    case ServiceAction::Start: return BulkDialog::tr("Started", "result of an order");
    case ServiceAction::Stop: return BulkDialog::tr("Stopped", "result of an order");
    case ServiceAction::Restart: return BulkDialog::tr("Restarted", "result of an order");
    case ServiceAction::Delete: return BulkDialog::tr("Deleted", "result of an order");
    case ServiceAction::Scale: break;
    }
    return {};
}

} // namespace

BulkModel::BulkModel(const QVector<core::Service> &services, QObject *parent) : QAbstractTableModel(parent)
{
    m_rows.reserve(services.size());
    for (const core::Service &service : services)
        m_rows.append({service, BulkState::Waiting, {}});
}

void BulkModel::set(int row, BulkState state, const QString &words)
{
    m_rows[row].state = state;
    m_rows[row].words = words;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int BulkModel::count(BulkState state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [state](const BulkRow &row) { return row.state == state; }));
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BulkRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? displayName(row.service) : row.words;
    case Qt::ToolTipRole: return index.column() == Name ? displayName(row.service) : row.words;
    case Qt::AccessibleTextRole: return displayName(row.service) + QStringLiteral(": ") + row.words;
    case StateRole: return int(row.state);
    case SubtitleRole: return row.service.spec.id.toString();
    default: return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Service", "column") : tr("Result", "column: how an order went");
}

BulkDialog::BulkDialog(ServiceActions &actions, ServiceAction action, const QVector<core::Service> &services,
                       const QStringList &dependents, const core::Clock &clock, QWidget *parent)
    : FormDialog(titleOf(action, int(services.size())) + (action == ServiceAction::Start ? QString() : QStringLiteral("?")),
                 titleOf(action, int(services.size())),
                 action == ServiceAction::Delete || action == ServiceAction::Stop ? ButtonVariant::Danger : ButtonVariant::Primary,
                 parent),
      m_actions(actions), m_action(action), m_clock(clock), m_model(new BulkModel(services, this))
{
    QStringList intro;
    if (action == ServiceAction::Delete)
        intro << tr("This cannot be undone. Those that run are stopped first.");
    else if (action == ServiceAction::Stop)
        intro << tr("Their clients lose the connection until they are started again.");
    else if (action == ServiceAction::Restart)
        intro << tr("Their clients lose the connection for a moment.");
    if (!dependents.isEmpty()) {
        QString names = dependents.mid(0, kMostNamed).join(QStringLiteral(", "));
        if (dependents.size() > kMostNamed)
            names = tr("%1 and %n more", "names of services", int(dependents.size()) - kMostNamed).arg(names);
        intro << tr("They are needed by %1.", "names of services").arg(names);
    }
    if (const client::RateLimit limit = actions.backend() ? actions.backend()->rateLimit() : client::RateLimit();
        limit.limit > 0 && limit.remaining < services.size())
        intro << tr("The server takes %n more request(s) before %1; what is left then waits.", "time of day", int(limit.remaining))
                     .arg(models::Format::clockTime(limit.resetAtMs));
    setIntro(intro.join(u' '));

    m_table = new widgets::TableView(this);
    m_table->setAccessibleName(tr("Services and how the order went", "accessible name"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setItemDelegateForColumn(BulkModel::Name, new widgets::TwoLineDelegate(BulkModel::SubtitleRole, m_table));
    m_table->setItemDelegateForColumn(BulkModel::Result, new ResultDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(BulkModel::Result, QHeaderView::Stretch);
    m_table->setColumnWidth(BulkModel::Name, kNameWidth);
    m_table->horizontalHeader()->hide();
    m_table->setFixedHeight(std::clamp(int(services.size()), 2, kMostRows) * theme::tableRow() + 2);
    form()->addWidget(m_table);
    if (action == ServiceAction::Delete) {
        m_cleanup = new QCheckBox(tr("Delete their logs, samples and working folders too", "check box"), this);
        m_force = new QCheckBox(tr("Do not wait for them to end", "check box"), this);
        form()->addWidget(m_cleanup);
        form()->addWidget(m_force);
    }
    form()->addStretch();
    offerCurl(actions.backend());
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &BulkDialog::goOn);
    setDestroys(action == ServiceAction::Restart ? Destroys::Yes : Destroys::No);
}

void BulkDialog::beginQuietly()
{
    m_begun = Begun::Quietly;
    QTimer::singleShot(kQuiet, this, [this] {
        if (m_phase == Phase::Working)
            open();
    });
    submit();
}

void BulkDialog::submit()
{
    if (isTelling())
        return tellAll();
    m_phase = Phase::Working;
    m_calledOff = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->rows()[row].state != BulkState::Done)
            m_model->set(row, BulkState::Waiting);
    for (QCheckBox *box : {m_cleanup, m_force})
        if (box)
            box->setEnabled(false);
    goOn();
}

client::RemoveOptions BulkDialog::options() const
{
    return {.force = m_force && m_force->isChecked(), .cleanup = m_cleanup && m_cleanup->isChecked()};
}

void BulkDialog::tellAll()
{
    QVector<core::Service> services;
    for (const BulkRow &row : m_model->rows())
        if (row.state != BulkState::Done)
            services << row.service;
    m_actions.tell(m_action, services, options());
}

void BulkDialog::goOn()
{
    for (int i = m_running; i < kAtOnce; ++i)
        runNext();
    showActionText();
    if (m_running == 0)
        settled();
}

void BulkDialog::runNext()
{
    if (m_pause.isActive())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->rows()[row].state == BulkState::Waiting)
            return orderFor(row);
}

// Its order was not taken, and no other would be: it waits with all that come after it.
void BulkDialog::pauseUntil(int row, core::Seconds wait)
{
    if (m_calledOff)
        return leaveOut(row);
    const QString until = models::Format::clockTime(m_clock.nowMs() + core::Millis(wait).count());
    m_model->set(row, BulkState::Waiting, tr("Waits for the server's limit until %1", "state of an order; time of day").arg(until));
    if (!m_pause.isActive() || m_pause.remainingTimeAsDuration() < wait)
        m_pause.start(wait);
}

void BulkDialog::leaveOut(int row)
{
    m_model->set(row, BulkState::LeftOut, tr("Not done", "state of an order that was called off"));
}

void BulkDialog::orderFor(int row)
{
    if (!m_actions.backend()) {
        m_model->set(row, BulkState::Failed, tr("There is no connection to the server now."));
        return;
    }
    m_model->set(row, BulkState::Running, tr("At work…", "state of an order"));
    ++m_running;
    m_actions.order(m_action, m_model->rows()[row].service.spec.id, options()).then(this, [this, row](const core::Result<> &result) {
        const core::Seconds wait(result ? 0 : result.error().details.value(QLatin1StringView("retryAfter")).toInt());
        if (result)
            m_model->set(row, BulkState::Done, doneWord(m_action));
        else if (result.error().code == core::ErrorCode::RateLimited && wait.count() > 0)
            pauseUntil(row, wait);
        else
            m_model->set(row, BulkState::Failed, models::Format::error(result.error()));
        --m_running;
        runNext();
        showActionText();
        if (m_running == 0 && !m_pause.isActive())
            settled();
    });
}

void BulkDialog::settled()
{
    m_phase = Phase::Over;
    showActionText();
    const int failed = m_model->count(BulkState::Failed);
    const int left = m_model->count(BulkState::LeftOut);
    emit ended(m_model->count(BulkState::Done), failed);
    if (failed == 0 && left == 0) {
        accept();
        if (m_begun == Begun::Quietly)
            deleteLater();
    } else if (!isVisible() && m_begun == Begun::Quietly) {
        open();
    }
}

void BulkDialog::showActionText()
{
    const int failed = m_model->count(BulkState::Failed) + m_model->count(BulkState::LeftOut);
    switch (m_phase) {
    case Phase::Asking:
        break;
    case Phase::Working:
        setBusy(Busy::Yes, tr("%1 of %2", "button: done of all").arg(m_model->count(BulkState::Done)).arg(m_model->rowCount()));
        cancelButton()->setText(tr("Stop here", "button: leave out what is not yet begun"));
        break;
    case Phase::Over:
        setBusy(Busy::No, tr("Try %n again", "button: services for which an order failed", failed));
        cancelButton()->setText(tr("Close", "button"));
        break;
    }
}

void BulkDialog::reject()
{
    if (m_phase == Phase::Working) {
        m_calledOff = true;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->rows()[row].state == BulkState::Waiting)
                leaveOut(row);
        m_pause.stop();
        if (m_running == 0)
            settled();
        return; // what is under way ends by itself
    }
    FormDialog::reject();
}

ServiceBulkBar::ServiceBulkBar(ServiceActions &actions, QWidget *parent)
    : Panel(Color::AccentSoft, Qt::BottomEdge, parent), m_actions(actions)
{
    setMinimumHeight(theme::size::topBar + 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::xl, 0, theme::space::xl, 1);
    row->setSpacing(theme::space::s);
    auto *clear = widgets::makeIconButton(Icon::X, tr("Choose none", "tool tip"), ButtonVariant::Flat, this);
    m_count = new widgets::TextLabel({}, theme::type::body, Color::Text, QFont::DemiBold, this);
    m_start = widgets::makeButton({}, Icon::Play, ButtonVariant::Normal, this);
    m_stop = widgets::makeButton({}, Icon::Square, ButtonVariant::Normal, this);
    m_restart = widgets::makeButton({}, Icon::Restart, ButtonVariant::Normal, this);
    m_delete = widgets::makeButton({}, Icon::Trash, ButtonVariant::Normal, this);
    row->addWidget(clear);
    row->addWidget(m_count, 1);
    for (const auto action : {ServiceAction::Start, ServiceAction::Stop, ServiceAction::Restart, ServiceAction::Delete}) {
        row->addWidget(button(action));
        connect(button(action), &QPushButton::clicked, this, [this, action] { emit wanted(action); });
    }
    connect(clear, &QToolButton::clicked, this, &ServiceBulkBar::clearWanted);
}

QPushButton *ServiceBulkBar::button(ServiceAction action) const
{
    switch (action) {
    case ServiceAction::Start: return m_start;
    case ServiceAction::Stop: return m_stop;
    case ServiceAction::Restart: return m_restart;
    case ServiceAction::Delete: return m_delete;
    case ServiceAction::Scale: break;
    }
    return nullptr;
}

void ServiceBulkBar::setServices(const QVector<core::Service> &services)
{
    const int all = int(services.size());
    m_count->setText(tr("%n selected", "services", all));
    const auto show = [&](ServiceAction action, const QString &text) {
        int fitting = 0;
        QString reason;
        for (const core::Service &service : services) {
            const QString why = m_actions.whyNot(action, service);
            if (why.isEmpty())
                ++fitting;
            else if (reason.isEmpty())
                reason = why;
        }
        QPushButton *to = button(action);
        to->setText(fitting > 0 && fitting < all ? tr("%1 %2", "button: verb and how many of the selected services")
                                                       .arg(text, models::Format::count(fitting))
                                                 : text);
        to->setEnabled(fitting > 0);
        to->setToolTip(fitting == all ? QString()
                           : fitting == 0 ? reason
                                          : tr("For %1 of the %2 selected. The others: %3", "tool tip; the last is a reason")
                                                .arg(models::Format::count(fitting), models::Format::count(all), reason));
        to->setAccessibleName(to->text());
    };
    show(ServiceAction::Start, tr("Start", "button: services"));
    show(ServiceAction::Stop, tr("Stop", "button: services"));
    show(ServiceAction::Restart, tr("Restart", "button: services"));
    show(ServiceAction::Delete, tr("Delete", "button: services"));
}

} // namespace ui::pages
