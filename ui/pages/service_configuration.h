// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceConfiguration: what a service is defined as, as fields or as JSON, with secrets hidden; to be
// read and copied here, and changed in the form. GUI thread; owned by the detail panel.
#pragma once

#include "core/service.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace ui::widgets {
class ChipRow;
class KeyValueList;
}

namespace ui::pages {

class ServiceConfiguration : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceConfiguration(QWidget *parent = nullptr);
    void setService(const core::Service &service);
    void setEditable(const QString &whyNot); // empty: it may be edited
    QString json() const;
    widgets::ChipRow *forms() const { return m_forms; }
    QPushButton *editButton() const { return m_edit; }

signals:
    void editWanted();
    void copied(const QString &text);

private:
    void showFields(const core::ServiceSpec &spec);

    core::ServiceSpec m_spec;
    widgets::ChipRow *m_forms;
    QPushButton *m_edit;
    QStackedWidget *m_stack;
    widgets::KeyValueList *m_fields;
    QPlainTextEdit *m_json;
};

} // namespace ui::pages
