// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_configuration.h"

#include "models/command_line.h"
#include "models/format.h"
#include "models/spec_changes.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/scroll_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::pages {

using models::Format;
using theme::Icon;

namespace {

constexpr int kMargin = theme::space::xl;
enum Form { Fields, Json };

QString pairs(const QMap<QString, QString> &map)
{
    QStringList lines;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        lines << it.key() + u'=' + (core::isSecretName(it.key()) && !it.value().isEmpty() ? QString(core::kSecretMask) : it.value());
    return lines.join(u'\n');
}

} // namespace

ServiceConfiguration::ServiceConfiguration(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(kMargin, theme::space::m, kMargin, theme::space::m);
    bar->setSpacing(theme::space::s);
    m_forms = new widgets::ChipRow(this);
    m_forms->addChip(tr("Fields", "how a definition is shown"), Fields);
    m_forms->addChip(QStringLiteral("JSON"), Json);
    bar->addWidget(m_forms);
    bar->addStretch();
    auto *copy = widgets::makeIconButton(Icon::Copy, tr("Copy as JSON", "tool tip"), theme::ButtonVariant::Normal, this);
    m_edit = widgets::makeButton(tr("Edit…", "button: a service"), Icon::Pencil, theme::ButtonVariant::Normal, this);
    bar->addWidget(copy);
    bar->addWidget(m_edit);
    column->addLayout(bar);

    m_stack = new QStackedWidget(this);
    auto *scroll = new widgets::ScrollPane(m_stack);
    scroll->setAccessibleName(tr("Fields", "how a definition is shown"));
    auto *body = new QWidget(scroll);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(kMargin, theme::space::xs, kMargin, theme::space::xl);
    new widgets::ScrollEdge(scroll, inner);
    m_fields = new widgets::KeyValueList(body);
    inner->addWidget(m_fields);
    inner->addStretch();
    scroll->setWidget(body);
    m_stack->addWidget(scroll);
    m_json = new QPlainTextEdit(m_stack);
    m_json->setReadOnly(true);
    m_json->setLayoutDirection(Qt::LeftToRight);
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFont(theme::monoFont(theme::type::small));
    m_json->document()->setDocumentMargin(kMargin);
    m_json->setAccessibleName(tr("Definition as JSON", "accessible name"));
    new widgets::FocusRing(m_json);
    m_json->setTabChangesFocus(true);
    m_stack->addWidget(m_json);
    column->addWidget(m_stack, 1);

    connect(m_forms, &widgets::ChipRow::chosenChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_edit, &QPushButton::clicked, this, &ServiceConfiguration::editWanted);
    connect(copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(json());
        emit copied(tr("The definition was copied, without its secrets"));
    });
    m_forms->choose(Fields);
}

void ServiceConfiguration::setService(const core::Service &service)
{
    if (service.spec == m_spec)
        return;
    const bool another = service.spec.id != m_spec.id;
    m_spec = service.spec;
    const int at = m_json->verticalScrollBar()->value();
    m_json->setPlainText(m_spec.id.isEmpty() ? QString()
                                             : models::SpecChanges::shownText(m_spec));
    m_json->verticalScrollBar()->setValue(another ? 0 : at);
    showFields(m_spec);
}

void ServiceConfiguration::setEditable(const QString &whyNot)
{
    m_edit->setEnabled(whyNot.isEmpty());
    m_edit->setToolTip(whyNot);
}

QString ServiceConfiguration::json() const
{
    return m_json->toPlainText();
}

void ServiceConfiguration::showFields(const core::ServiceSpec &spec)
{
    using widgets::ValueFont;
    QVector<widgets::KeyValue> rows;
    const QString none = QStringLiteral("–");
    const auto add = [&](const QString &key, const QString &value, ValueFont font = ValueFont::Text) {
        rows.append({key, value.isEmpty() ? none : value, value.isEmpty() ? ValueFont::Text : font, {}});
    };
    add(tr("Id", "field of a service"), spec.id.toString(), ValueFont::Mono);
    add(tr("Name", "field of a service"), spec.name);
    add(tr("About", "field of a service: its description"), spec.description);
    add(tr("Category", "field of a service"), spec.category);
    add(tr("Version", "field of a service"), spec.version);
    add(tr("Image", "field of a service"), spec.image, ValueFont::Mono);
    add(tr("Command", "field of a service"), models::CommandLine::join(spec.command), ValueFont::Mono);
    add(tr("Folder", "field of a service: working folder"), spec.workdir, ValueFont::Mono);
    add(tr("Runs as", "field of a service"),
        spec.runtime == core::RuntimeKind::Docker ? tr("Container", "runtime") : tr("Process", "runtime"));
    add(tr("Port", "field of a service"), spec.port > 0 ? QString::number(spec.port) : QString());
    add(tr("Replicas", "field of a service"), Format::count(spec.replicas));
    add(tr("Restarts", "field of a service: when it is restarted"),
        spec.restartPolicy == core::RestartPolicy::Always      ? tr("Always", "when it is restarted")
            : spec.restartPolicy == core::RestartPolicy::Never ? tr("Never", "when it is restarted")
                                                               : tr("After a failure", "when it is restarted"));
    add(tr("Environment", "field of a service"), pairs(spec.environment), ValueFont::Mono);
    add(tr("Labels", "field of a service"), pairs(spec.labels), ValueFont::Mono);
    QStringList volumes;
    for (const core::Volume &volume : spec.volumes)
        volumes << volume.source + QStringLiteral(" → ") + volume.target + (volume.readOnly ? u' ' + tr("(read only)", "volume") : QString());
    add(tr("Volumes", "field of a service"), volumes.join(u'\n'), ValueFont::Mono);
    add(tr("Networks", "field of a service"), spec.networks.join(QStringLiteral(", ")));
    add(tr("Depends on", "field of a service"), spec.dependencies.join(QStringLiteral(", ")));
    add(tr("CPU limit", "field of a service"), spec.cpu.limit > 0 ? tr("%1 thousandths of a core", "CPU limit").arg(Format::count(spec.cpu.limit)) : QString());
    add(tr("Memory limit", "field of a service"), spec.memory.limit > 0 ? Format::megabytes(spec.memory.limit) : QString());
    const core::HealthCheck &check = spec.healthCheck;
    switch (check.type) {
    case core::HealthCheckType::Http:
        add(tr("Health check", "field of a service"), tr("HTTP %1, every %2 s", "health check: path and interval").arg(check.endpoint).arg(check.intervalSec));
        break;
    case core::HealthCheckType::Tcp:
        add(tr("Health check", "field of a service"), tr("TCP connection, every %1 s", "health check: interval").arg(check.intervalSec));
        break;
    case core::HealthCheckType::Process:
        add(tr("Health check", "field of a service"), tr("Process is alive", "health check"));
        break;
    case core::HealthCheckType::None:
        add(tr("Health check", "field of a service"), {});
        break;
    }
    add(tr("Metrics", "field of a service: path"), spec.metricsEndpoint, ValueFont::Mono);
    add(tr("Created", "field of a service"), Format::dateTime(spec.createdAtMs));
    add(tr("Updated", "field of a service"), Format::dateTime(spec.updatedAtMs));
    m_fields->setRows(rows);
}

} // namespace ui::pages
