// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit_filter_bar.h"

#include "models/audit_model.h"
#include "ui/pages/kept_view.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::pages {

using client::AuditResult;
using models::AuditModel;
using theme::Color;
using theme::Icon;

namespace {

constexpr std::chrono::milliseconds kTyping{350}; // between keys; then the server is asked
constexpr int kLeastField = 90;
constexpr qint64 kHourMs = 3'600'000;

qint64 lengthOf(AuditFilterBar::Span span)
{
    switch (span) {
    case AuditFilterBar::Hour: return kHourMs;
    case AuditFilterBar::Day: return 24 * kHourMs;
    case AuditFilterBar::Week: return 7 * 24 * kHourMs;
    case AuditFilterBar::Month: return 30 * 24 * kHourMs;
    case AuditFilterBar::Ever:
    case AuditFilterBar::Between: break;
    }
    return 0;
}

} // namespace

AuditFilterBar::AuditFilterBar(const core::Clock &clock, QWidget *parent)
    : Panel(Color::Background, Qt::BottomEdge, parent), m_clock(clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::xl, theme::space::m, theme::space::xl, theme::space::m + 1);
    column->setSpacing(theme::space::s);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::space::s);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Search the audit log", "placeholder"));
    m_text->setAccessibleName(tr("Search the audit log", "accessible name"));
    m_text->setToolTip(tr("Text in who, action, object, address or request id", "tool tip"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(Icon::Search), QLineEdit::LeadingPosition);
    m_text->setMaximumWidth(theme::size::field * 2);
    m_chips = new widgets::ChipRow(this);
    m_chips->addChip(tr("All", "filter: entries with any result"), kAll);
    for (const AuditResult result : {AuditResult::Success, AuditResult::Refused, AuditResult::Failed})
        m_chips->addChip(AuditModel::resultName(result), int(result));
    m_chips->choose(kAll);
    auto *liveText = new widgets::TextLabel(tr("Live", "label: new entries come by themselves"), theme::type::body, Color::Text2, QFont::Normal, this);
    m_live = new widgets::ToggleSwitch(this);
    m_live->setAccessibleName(tr("New entries come by themselves", "accessible name of a switch"));
    m_live->setToolTip(tr("Look for new entries every few seconds", "tool tip"));
    m_live->setChecked(true);
    first->addWidget(m_text, 1);
    first->addWidget(m_chips);
    first->addStretch();
    first->addWidget(liveText);
    first->addWidget(m_live);
    column->addLayout(first);

    m_second = new QHBoxLayout;
    m_second->setSpacing(theme::space::s);
    m_user = addField(tr("Who", "placeholder: an e-mail address or id"));
    m_action = new QComboBox(this);
    m_action->setEditable(true);
    m_action->setInsertPolicy(QComboBox::NoInsert);
    m_action->setAccessibleName(tr("Action", "accessible name"));
    m_action->lineEdit()->setPlaceholderText(tr("Action", "placeholder"));
    m_action->addItem(QString());
    for (const char *group : {"services", "config", "backups", "users", "auth", "engine", "audit", "profile"})
        m_action->addItem(QString::fromLatin1(group) + QStringLiteral(".*"));
    m_action->setMinimumWidth(kLeastField);
    m_second->addWidget(m_action, 1);
    m_object = addField(tr("Object", "placeholder: the id of what it was done to"));
    m_span = new QComboBox(this);
    m_span->setAccessibleName(tr("When", "accessible name"));
    m_span->addItem(tr("Any time", "a span of time"), int(Ever));
    m_span->addItem(tr("Last hour", "a span of time"), int(Hour));
    m_span->addItem(tr("Last 24 hours", "a span of time"), int(Day));
    m_span->addItem(tr("Last 7 days", "a span of time"), int(Week));
    m_span->addItem(tr("Last 30 days", "a span of time"), int(Month));
    m_span->addItem(tr("Between…", "a span of time"), int(Between));
    m_second->addWidget(m_span);
    const auto moment = [this](const QString &name, qint64 timeMs) {
        auto *edit = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(timeMs), this);
        edit->setCalendarPopup(true);
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        m_second->addWidget(edit);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] { m_soon.start(); });
        return edit;
    };
    m_since = moment(tr("From this time on", "accessible name"), m_clock.nowMs() - 24 * kHourMs);
    m_until = moment(tr("Before this time", "accessible name"), m_clock.nowMs() + kHourMs);
    m_second->addStretch();
    column->addLayout(m_second);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kTyping);
    connect(&m_soon, &QTimer::timeout, this, &AuditFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_action, &QComboBox::editTextChanged, this, [this] { m_soon.start(); });
    connect(m_chips, &widgets::ChipRow::chosenChanged, this, &AuditFilterBar::tellNow);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        showSpan();
        tellNow();
    });
    showSpan();
}

QLineEdit *AuditFilterBar::addField(const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(kLeastField);
    m_second->addWidget(field, 1);
    connect(field, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    return field;
}

void AuditFilterBar::showSpan()
{
    const bool between = m_span->currentData().toInt() == Between;
    m_since->setVisible(between);
    m_until->setVisible(between);
}

void AuditFilterBar::tellNow()
{
    m_soon.stop();
    emit changed();
}

client::AuditFilter AuditFilterBar::filter() const
{
    client::AuditFilter filter;
    filter.search = m_text->text().trimmed();
    if (m_chips->chosen() != kAll)
        filter.result = static_cast<AuditResult>(m_chips->chosen());
    filter.user = m_user->text().trimmed();
    filter.action = m_action->currentText().trimmed();
    filter.object = m_object->text().trimmed();
    const Span span = static_cast<Span>(m_span->currentData().toInt());
    if (span == Between) {
        filter.sinceMs = m_since->dateTime().toMSecsSinceEpoch();
        filter.untilMs = std::max(m_until->dateTime().toMSecsSinceEpoch(), filter.sinceMs + 1);
    } else if (span != Ever) {
        filter.sinceMs = m_clock.nowMs() - lengthOf(span);
    }
    return filter;
}

bool AuditFilterBar::isFiltering() const
{
    return !filter().isEmpty();
}

void AuditFilterBar::clear()
{
    for (QLineEdit *field : {m_text, m_user, m_object})
        field->clear();
    m_action->setCurrentIndex(0);
    m_action->clearEditText();
    m_span->setCurrentIndex(0);
    m_chips->choose(kAll);
    tellNow();
}

void AuditFilterBar::choose(const QString &user, const QString &action, const QString &object)
{
    if (!user.isEmpty())
        m_user->setText(user);
    if (!action.isEmpty())
        m_action->setEditText(action);
    if (!object.isEmpty())
        m_object->setText(object);
    tellNow();
}

void AuditFilterBar::keepIn(KeptView &kept)
{
    kept.keep(QStringLiteral("words"), m_text);
    kept.keep(QStringLiteral("result"), m_chips);
    kept.keep(QStringLiteral("live"), m_live);
    kept.keep(QStringLiteral("user"), m_user);
    kept.keep(QStringLiteral("action"), m_action);
    kept.keep(QStringLiteral("object"), m_object);
    kept.keep(QStringLiteral("since"), m_since);
    kept.keep(QStringLiteral("until"), m_until);
    kept.keep(QStringLiteral("span"), m_span);
    // Nothing is being typed: the rows that follow are of all this.
    kept.keep(QStringLiteral("told"), [] { return QVariant(true); }, [this](const QVariant &) { tellNow(); });
}

} // namespace ui::pages
