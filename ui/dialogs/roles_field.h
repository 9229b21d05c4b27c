// SPDX-License-Identifier: GPL-3.0-or-later
// RolesField: the roles that there are, as check boxes with what each may do. What the one who is signed in
// may not give cannot be checked, with the reason in its tool tip. GUI thread.
#pragma once

#include "core/permission.h"

#include <QHash>
#include <QWidget>

class QCheckBox;

namespace ui::dialogs {

class RolesField : public QWidget
{
    Q_OBJECT

public:
    // `own`: what the one who is signed in may do.
    RolesField(core::Permissions own, QWidget *parent);

    void setOwn(core::Permissions own);
    void setRoles(const QStringList &roles);
    QStringList roles() const;
    // Why nothing can be changed now; empty: it can.
    void setLocked(const QString &why);
    QCheckBox *box(const QString &role) const { return m_boxes.value(role); }

signals:
    void toggled(const QString &role, bool on); // by a person

private:
    void showEnabled();

    core::Permissions m_own;
    QString m_why;
    QStringList m_order;
    QHash<QString, QCheckBox *> m_boxes;
};

} // namespace ui::dialogs
