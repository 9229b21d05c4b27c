// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/health_check_fields.h"

#include "core/service_shape.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace ui::dialogs {

using core::HealthCheckType;

namespace {

QWidget *makeRow(QVBoxLayout *column, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme::space::l);
    column->addWidget(row);
    return row;
}

QSpinBox *makeSpin(int from, int to, const QString &suffix, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(from, to);
    box->setSuffix(suffix);
    box->setValue(value);
    return box;
}

} // namespace

HealthCheckFields::HealthCheckFields(QWidget *parent) : QWidget(parent)
{
    const core::HealthCheck usual;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::l);
    column->addWidget(widgets::makeHeading(tr("Health check", "heading of a part of the form"), this));

    QWidget *how = makeRow(column, this);
    m_type = new QComboBox(how);
    m_type->addItem(tr("HTTP request", "kind of health check"), int(HealthCheckType::Http));
    m_type->addItem(tr("TCP connection", "kind of health check"), int(HealthCheckType::Tcp));
    m_type->addItem(tr("Process is alive", "kind of health check"), int(HealthCheckType::Process));
    m_type->addItem(tr("None", "kind of health check"), int(HealthCheckType::None));
    m_type->setCurrentIndex(m_type->findData(int(usual.type)));
    add(how, tr("How", "label: the kind of a health check"), m_type, {QStringLiteral("healthCheck"), QStringLiteral("healthCheck.type")});
    m_path = new QLineEdit(usual.endpoint, how);
    m_path->setFont(theme::monoFont(theme::type::small));
    m_pathField = add(how, tr("Path", "label: of a health check"), m_path, {QStringLiteral("healthCheck.endpoint")});
    m_pathField->hide();

    m_figures = makeRow(column, this);
    const QString seconds = tr(" s", "seconds, behind a number");
    m_interval = makeSpin(1, 86'400, seconds, usual.intervalSec, m_figures);
    add(m_figures, tr("Every", "label: interval of a health check"), m_interval, {QStringLiteral("healthCheck.interval")});
    m_timeout = makeSpin(1, 600, seconds, usual.timeoutSec, m_figures);
    add(m_figures, tr("Time to answer", "label: of a health check"), m_timeout, {QStringLiteral("healthCheck.timeout")});
    m_retries = makeSpin(1, 100, {}, usual.retries, m_figures);
    add(m_figures, tr("Failures in a row", "label: of a health check, until it counts as failing"), m_retries,
        {QStringLiteral("healthCheck.retries")});

    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        m_pathField->setVisible(type() == HealthCheckType::Http);
        m_figures->setVisible(type() != HealthCheckType::None);
        emit changed();
    });
    connect(m_path, &QLineEdit::textChanged, this, &HealthCheckFields::changed);
    for (QSpinBox *box : {m_interval, m_timeout, m_retries})
        connect(box, &QSpinBox::valueChanged, this, &HealthCheckFields::changed);
}

FormField *HealthCheckFields::add(QWidget *to, const QString &label, QWidget *control, const QStringList &paths)
{
    auto *field = new FormField(label, control, {}, to);
    static_cast<QHBoxLayout *>(to->layout())->addWidget(field, 1, Qt::AlignTop);
    m_fields.append({field, paths});
    return field;
}

HealthCheckType HealthCheckFields::type() const
{
    return static_cast<HealthCheckType>(m_type->currentData().toInt());
}

core::HealthCheck HealthCheckFields::value(const core::HealthCheck &before) const
{
    core::HealthCheck check = before;
    check.type = type();
    if (check.type == HealthCheckType::Http)
        check.endpoint = m_path->text().trimmed();
    check.intervalSec = m_interval->value();
    check.timeoutSec = m_timeout->value();
    check.retries = m_retries->value();
    return check;
}

void HealthCheckFields::setValue(const core::HealthCheck &check)
{
    suggest(check);
    m_interval->setValue(check.intervalSec);
    m_timeout->setValue(check.timeoutSec);
    m_retries->setValue(check.retries);
}

void HealthCheckFields::suggest(const core::HealthCheck &check)
{
    m_type->setCurrentIndex(std::max(0, m_type->findData(int(check.type))));
    if (m_path->text() != check.endpoint) // the cursor stays where it is
        m_path->setText(check.endpoint);
}

bool HealthCheckFields::isAsSuggested(const core::HealthCheck &check) const
{
    return m_type->currentIndex() == std::max(0, m_type->findData(int(check.type))) && m_path->text() == check.endpoint;
}

void HealthCheckFields::setRuntime(core::RuntimeKind runtime)
{
    const int own = m_type->findData(int(HealthCheckType::Process));
    m_type->setItemText(own, runtime == core::RuntimeKind::Docker ? tr("The image's own, or that it runs", "kind of health check")
                                                                  : tr("Process is alive", "kind of health check"));
}

void HealthCheckFields::check()
{
    m_pathField->setError(type() == HealthCheckType::Http && !core::isValidEndpointPath(m_path->text().trimmed())
                              ? tr("A path such as /health, without address or spaces.") : QString());
}

bool HealthCheckFields::needsPort() const
{
    return type() == HealthCheckType::Http || type() == HealthCheckType::Tcp;
}

} // namespace ui::dialogs
