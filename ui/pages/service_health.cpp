// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_health.h"

#include "models/format.h"
#include "models/permit.h"
#include "models/server_words.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/theme/direction.h"
#include "ui/widgets/access.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/status_pill.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui::pages {

using models::Format;
using theme::Color;
using widgets::TextLabel;

namespace {

constexpr int kEverySeconds = 10;
constexpr int kMargin = theme::space::xl;

class Mark final : public QWidget
{
public:
    Mark(widgets::StatusLook look, QWidget *parent) : QWidget(parent), m_look(std::move(look))
    {
        setFixedSize(theme::size::icon, theme::size::icon);
        setToolTip(m_look.word);
        widgets::setAccessRole(this, QAccessible::Graphic);
        setAccessibleName(m_look.word);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintIcon(&painter, rect(), m_look.icon, theme::color(this, widgets::inkOf(m_look.tone)));
    }

private:
    widgets::StatusLook m_look;
};

QString checkName(const QString &name)
{
    if (name == QLatin1StringView("startup"))
        return ServiceHealthView::tr("Startup", "health check");
    if (name == QLatin1StringView("readiness"))
        return ServiceHealthView::tr("Readiness", "health check");
    if (name == QLatin1StringView("liveness"))
        return ServiceHealthView::tr("Liveness", "health check");
    return name;
}

} // namespace

ServiceHealthView::ServiceHealthView(const core::Clock &clock, QWidget *parent) : ScrollPane(parent), m_clock(clock)
{
    m_body = new QWidget(this);
    setWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(kMargin, theme::space::l, kMargin, theme::space::xl);
    new widgets::ScrollEdge(this, column);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space::s);
    m_status = new widgets::StatusPill(m_body);
    m_when = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, m_body);
    m_check = widgets::makeButton(tr("Check now", "button: the health of a service"), theme::Icon::HeartPulse,
                                  theme::ButtonVariant::Normal, m_body);
    head->addWidget(m_status);
    head->addWidget(m_when, 1);
    head->addWidget(m_check);
    column->addLayout(head);
    m_failure = new TextLabel({}, theme::type::body, Color::Error, QFont::Normal, m_body);
    m_failure->setOverflow(widgets::Overflow::Wrap);
    m_failure->setContentsMargins(0, theme::space::m, 0, 0);
    m_failure->hide();
    column->addWidget(m_failure);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch();
    connect(m_check, &QPushButton::clicked, this, &ServiceHealthView::checkNow);
    dialogs::offerCurl(m_check, [this] { return dialogs::Told{m_backend, [this] { m_backend->services().checkHealthNow(m_id); }}; });
    showState();
}

void ServiceHealthView::setSource(client::Backend *backend, const core::ServiceId &id)
{
    if (backend == m_backend && id == m_id)
        return;
    ++m_generation;
    m_backend = backend;
    m_id = id;
    m_asked = m_checking = false;
    m_failure->hide();
    show(client::ServiceHealth{});
    showState();
    if (isVisible())
        load();
}

void ServiceHealthView::showEvent(QShowEvent *event)
{
    ScrollPane::showEvent(event);
    load();
}

void ServiceHealthView::showState()
{
    widgets::permit(m_check, models::Permit::whyNot(m_backend, core::Permission::ServicesWrite));
    if (m_checking)
        m_check->setEnabled(false);
}

void ServiceHealthView::load()
{
    if (!m_backend || m_id.isEmpty() || m_asked || !m_backend->connectionState().isLive())
        return;
    m_asked = true;
    m_age = 0;
    m_backend->services().health(m_id).then(this, [this, generation = m_generation](const core::Result<client::ServiceHealth> &result) {
        if (generation != m_generation)
            return;
        m_asked = false;
        m_failure->setVisible(!result);
        if (result)
            show(result.value());
        else
            m_failure->setText(Format::error(result.error()));
    });
}

void ServiceHealthView::checkNow()
{
    if (!m_backend || m_checking)
        return;
    m_checking = true;
    showState();
    m_backend->services().checkHealthNow(m_id).then(this, [this, generation = m_generation](const core::Result<> &result) {
        if (generation != m_generation)
            return;
        m_checking = false;
        showState();
        m_failure->setVisible(!result);
        if (result) {
            load();
        } else {
            m_failure->setText(result.error().code == core::ErrorCode::NotFound
                                   ? tr("This server checks by its own clock only.")
                                   : Format::error(result.error()));
        }
    });
}

void ServiceHealthView::tick()
{
    if (!isVisible())
        return;
    if (++m_age >= kEverySeconds)
        load();
    showTimes();
}

void ServiceHealthView::show(const client::ServiceHealth &health)
{
    const bool same = health.status == m_health.status && health.timeMs == m_health.timeMs && m_rows->count() > 0;
    m_health = health;
    m_status->setLook(widgets::lookOf(health.status));
    m_status->setVisible(health.timeMs > 0);
    if (same) {
        showTimes();
        return;
    }
    m_times.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto heading = [this](const QString &text) {
        auto *label = widgets::makeHeading(text, m_body);
        label->setContentsMargins(0, theme::space::xl, 0, theme::space::s);
        m_rows->addWidget(label);
    };
    if (!health.checks.isEmpty())
        heading(tr("Checks", "heading"));
    for (const client::ServiceCheck &check : health.checks) {
        auto *box = new widgets::Panel(Color::Surface, Qt::TopEdge, m_body);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, theme::space::s + 1, 0, theme::space::s);
        column->setSpacing(theme::space::xs);
        auto *line = new QHBoxLayout;
        line->setSpacing(theme::space::s);
        line->addWidget(new Mark(widgets::lookOf(check.status), box));
        line->addWidget(new TextLabel(checkName(check.name), theme::type::body, Color::Text, QFont::Medium, box));
        line->addWidget(new TextLabel(Format::check(check.status), theme::type::body, Color::Text2, QFont::Normal, box), 1);
        auto *time = new TextLabel({}, theme::type::small, Color::Text3, QFont::Normal, box);
        time->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        time->setToolTip(Format::dateTime(check.lastCheckMs));
        line->addWidget(time);
        m_times.append({time, check.lastCheckMs});
        column->addLayout(line);
        if (!check.output.isEmpty()) {
            auto *output = new TextLabel(models::ServerWords::text(check.output), theme::type::small, Color::Text2, QFont::Normal, box);
            output->setOverflow(widgets::Overflow::Wrap);
            output->setContentsMargins(theme::indent(theme::size::icon + theme::space::s));
            output->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(output);
        }
        m_rows->addWidget(box);
    }
    if (!health.dependencies.isEmpty())
        heading(tr("Needs", "heading: the services that this one depends on"));
    for (auto it = health.dependencies.cbegin(); it != health.dependencies.cend(); ++it) {
        auto *box = new widgets::Panel(Color::Surface, Qt::TopEdge, m_body);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 1, 0, 0);
        line->setSpacing(theme::space::s);
        const auto look = widgets::lookOf(it.value());
        line->addWidget(new Mark(look, box));
        auto *name = widgets::makeButton(it.key(), {}, theme::ButtonVariant::Link, box);
        name->setToolTip(tr("Show this service", "tool tip"));
        connect(name, &QPushButton::clicked, this, [this, id = core::ServiceId(it.key())] { emit serviceWanted(id); });
        line->addWidget(name);
        line->addWidget(new TextLabel(look.word, theme::type::body, Color::Text2, QFont::Normal, box), 1);
        m_rows->addWidget(box);
    }
    showTimes();
}

void ServiceHealthView::showTimes()
{
    const qint64 now = m_clock.nowMs();
    m_when->setText(m_health.timeMs > 0 ? tr("as of %1", "a relative time").arg(Format::ago(m_health.timeMs, now)) : QString());
    for (const auto &[label, time] : std::as_const(m_times))
        label->setText(time > 0 ? Format::ago(time, now) : QString());
}

QStringList ServiceHealthView::texts() const
{
    QStringList list;
    for (int i = 0; i < m_rows->count(); ++i)
        for (const QLabel *label : m_rows->itemAt(i)->widget()->findChildren<QLabel *>())
            list << label->text();
    for (auto it = m_health.dependencies.cbegin(); it != m_health.dependencies.cend(); ++it)
        list << it.key();
    return list;
}

} // namespace ui::pages
