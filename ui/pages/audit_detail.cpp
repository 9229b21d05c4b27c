// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit_detail.h"

#include "models/audit_model.h"
#include "models/audit_words.h"
#include "models/format.h"
#include "ui/pages/audit_looks.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/scroll_pane.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui::pages {

using models::AuditModel;
using models::Format;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::ValueFont;

namespace {

constexpr int kSide = theme::space::xl;
constexpr int kMostDetails = 240;
constexpr int kHashLine = 32; // half of a SHA-256

} // namespace

AuditDetail::AuditDetail(QWidget *parent) : Panel(Color::Surface, {}, parent)
{
    setMinimumWidth(360);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *header = new widgets::Panel(Color::Surface, Qt::BottomEdge, this);
    auto *head = new QVBoxLayout(header);
    head->setContentsMargins(kSide, theme::space::l, kSide, theme::space::l);
    head->setSpacing(theme::space::xs);
    auto *title = new QHBoxLayout;
    m_title = new widgets::TextLabel({}, theme::type::title, Color::Text, QFont::DemiBold, header);
    m_result = new widgets::StatusPill(header);
    auto *close = widgets::makeIconButton(Icon::X, tr("Close panel", "tool tip"), ButtonVariant::Flat, header);
    title->addWidget(m_title, 1);
    title->addWidget(m_result);
    title->addWidget(close);
    head->addLayout(title);
    m_when = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, header);
    head->addWidget(m_when);
    outer->addWidget(header);

    auto *scroll = new widgets::ScrollPane(this);
    scroll->setAccessibleName(tr("Details", "heading"));
    auto *body = new QWidget(scroll);
    scroll->setWidget(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kSide, theme::space::l - 2, kSide, theme::space::xl);
    new widgets::ScrollEdge(scroll, column);
    column->setSpacing(theme::space::m);
    m_facts = new widgets::KeyValueList(body);
    column->addWidget(m_facts);
    m_detailsPart = new QWidget(body);
    auto *details = new QVBoxLayout(m_detailsPart);
    details->setContentsMargins({});
    details->setSpacing(theme::space::s);
    details->addWidget(widgets::makeHeading(tr("Details", "heading"), m_detailsPart));
    m_details = new QPlainTextEdit(m_detailsPart);
    m_details->setReadOnly(true);
    m_details->setLayoutDirection(Qt::LeftToRight);
    m_details->setTabChangesFocus(true);
    m_details->setFont(theme::monoFont(theme::type::small));
    m_details->setAccessibleName(tr("Details", "accessible name: of an entry of the audit log"));
    new widgets::FocusRing(m_details);
    details->addWidget(m_details);
    column->addWidget(m_detailsPart);
    auto *links = new QVBoxLayout;
    links->setSpacing(theme::space::xs);
    links->addWidget(widgets::makeHeading(tr("Show only", "heading: entries like the chosen one"), body));
    m_who = addLink(links, Icon::ListFilter);
    m_action = addLink(links, Icon::ListFilter);
    m_object = addLink(links, Icon::ListFilter);
    m_go = addLink(links, Icon::Boxes);
    column->addLayout(links);
    column->addStretch();
    outer->addWidget(scroll, 1);

    connect(close, &QAbstractButton::clicked, this, &AuditDetail::closeWanted);
    connect(m_who, &QPushButton::clicked, this, [this] { emit onlyWanted(m_entry.email.isEmpty() ? m_entry.userId : m_entry.email, {}, {}); });
    connect(m_action, &QPushButton::clicked, this, [this] { emit onlyWanted({}, m_entry.action, {}); });
    connect(m_object, &QPushButton::clicked, this, [this] { emit onlyWanted({}, {}, m_entry.object); });
    connect(m_go, &QPushButton::clicked, this, [this] { emit serviceWanted(core::ServiceId(m_entry.object)); });
}

QPushButton *AuditDetail::addLink(QVBoxLayout *column, Icon icon)
{
    QPushButton *link = widgets::makeButton({}, icon, ButtonVariant::Link, this);
    column->addWidget(link, 0, Qt::AlignLeft);
    return link;
}

void AuditDetail::show(const client::AuditEntry &entry)
{
    m_entry = entry;
    m_title->setText(entry.action);
    m_result->setLook(lookOf(entry.result));
    m_when->setText(Format::moment(entry.timeMs));
    m_when->setToolTip(Format::logTime(entry.timeMs));
    QVector<widgets::KeyValue> rows;
    if (const QString words = models::AuditWords::action(entry.action); !words.isEmpty())
        rows << widgets::KeyValue{tr("What", "fact: what was done, in words"), words};
    rows << widgets::KeyValue{tr("Who", "fact"), AuditModel::whoName(entry)};
    const auto add = [&](const QString &name, const QString &value, ValueFont font = ValueFont::Mono) {
        if (!value.isEmpty())
            rows << widgets::KeyValue{name, value, font};
    };
    add(tr("User id", "fact"), entry.userId);
    add(tr("API key", "fact"), entry.keyId);
    add(tr("From", "fact: an address on the network"), entry.address);
    add(tr("Object", "fact: what it was done to"), entry.object);
    add(tr("Answer", "fact: the status of HTTP"), entry.status > 0 ? QString::number(entry.status) : QString());
    add(tr("Reason", "fact: the code of an error"), entry.code);
    add(tr("Request", "fact: its id"), entry.requestId);
    add(tr("Number", "fact: of an entry of the audit log"), Format::count(entry.sequence), ValueFont::Text);
    add(tr("Hash", "fact: of this entry and all before it"), entry.hash.left(kHashLine) + u'\n' + entry.hash.mid(kHashLine));
    m_facts->setRows(rows);
    m_detailsPart->setVisible(!entry.details.isEmpty());
    m_details->setPlainText(QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Indented)).trimmed());
    const int words = m_details->blockCount() * m_details->fontMetrics().lineSpacing() + 2 * theme::space::s;
    m_details->setFixedHeight(std::min(words + theme::size::scrollBar, kMostDetails));
    const auto link = [](QPushButton *button, const QString &text, bool shown) {
        button->setText(text);
        button->setVisible(shown);
    };
    link(m_who, AuditModel::whoName(entry), !entry.email.isEmpty() || !entry.userId.isEmpty());
    link(m_action, entry.action, true);
    link(m_object, entry.object, !entry.object.isEmpty());
    link(m_go, tr("Show the service %1", "button").arg(entry.object), !entry.object.isEmpty() && entry.action.startsWith(QLatin1String("services.")));
}

void AuditDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeWanted();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace ui::pages
