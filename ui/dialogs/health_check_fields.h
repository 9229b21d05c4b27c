// SPDX-License-Identifier: GPL-3.0-or-later
// HealthCheckFields: how a service is asked whether it does well, as controls; a part of ServiceForm.
// GUI thread; owned by the form.
#pragma once

#include "core/service.h"
#include "ui/dialogs/form_field.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui::dialogs {

class HealthCheckFields : public QWidget
{
    Q_OBJECT

public:
    explicit HealthCheckFields(QWidget *parent);

    core::HealthCheck value(const core::HealthCheck &before) const; // what has no control now stays as before
    void setValue(const core::HealthCheck &check);                  // of a service as it is
    void suggest(const core::HealthCheck &check);                   // its kind and path alone
    bool isAsSuggested(const core::HealthCheck &check) const;
    void setRuntime(core::RuntimeKind runtime); // a process's own check is another than an image's
    void check();                               // shows at each field what is wrong with it
    bool needsPort() const;
    const QVector<NamedField> &fields() const { return m_fields; }

signals:
    void changed();

private:
    core::HealthCheckType type() const;
    FormField *add(QWidget *to, const QString &label, QWidget *control, const QStringList &paths);

    QVector<NamedField> m_fields;
    QComboBox *m_type;
    QLineEdit *m_path;
    FormField *m_pathField;
    QWidget *m_figures;
    QSpinBox *m_interval;
    QSpinBox *m_timeout;
    QSpinBox *m_retries;
};

} // namespace ui::dialogs
