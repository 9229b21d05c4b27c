// SPDX-License-Identifier: GPL-3.0-or-later
// AuditDetail: the panel beside the audit log for the chosen entry: all that is known of it, and ways to
// others like it and to what it was done to. GUI thread; owned by the audit page.
#pragma once

#include "client/audit_api.h"
#include "ui/widgets/basics.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace ui::widgets {
class KeyValueList;
class StatusPill;
}

namespace ui::pages {

class AuditDetail : public widgets::Panel
{
    Q_OBJECT

public:
    explicit AuditDetail(QWidget *parent);
    void show(const client::AuditEntry &entry);
    const client::AuditEntry &entry() const { return m_entry; }
    widgets::KeyValueList *facts() const { return m_facts; }
    QPlainTextEdit *details() const { return m_details; }
    QPushButton *whoButton() const { return m_who; }
    QPushButton *actionButton() const { return m_action; }
    QPushButton *objectButton() const { return m_object; }
    QPushButton *goButton() const { return m_go; }

signals:
    void onlyWanted(const QString &user, const QString &action, const QString &object);
    void serviceWanted(const core::ServiceId &id);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addLink(QVBoxLayout *column, theme::Icon icon);

    client::AuditEntry m_entry;
    widgets::TextLabel *m_title;
    widgets::StatusPill *m_result;
    widgets::TextLabel *m_when;
    QPushButton *m_who;
    QPushButton *m_action;
    QPushButton *m_object;
    QPushButton *m_go;
    widgets::KeyValueList *m_facts;
    QWidget *m_detailsPart;
    QPlainTextEdit *m_details;
};

} // namespace ui::pages
