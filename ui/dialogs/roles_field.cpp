// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/roles_field.h"

#include "models/people_words.h"
#include "ui/dialogs/form_field.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui::dialogs {

using models::PeopleWords;

RolesField::RolesField(core::Permissions own, QWidget *parent) : QWidget(parent), m_own(own), m_order(core::roleNames())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::s);
    for (const QString &role : std::as_const(m_order)) {
        QCheckBox *box = addChoice(column, PeopleWords::role(role), PeopleWords::roleMeaning(role), this);
        m_boxes.insert(role, box);
        connect(box, &QCheckBox::clicked, this, [this, role](bool on) { emit toggled(role, on); });
    }
    showEnabled();
}

void RolesField::setOwn(core::Permissions own)
{
    m_own = own;
    showEnabled();
}

void RolesField::setRoles(const QStringList &roles)
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        it.value()->setChecked(roles.contains(it.key()));
}

QStringList RolesField::roles() const
{
    QStringList roles;
    for (const QString &role : m_order)
        if (m_boxes.value(role)->isChecked())
            roles << role;
    return roles;
}

void RolesField::setLocked(const QString &why)
{
    m_why = why;
    showEnabled();
}

void RolesField::showEnabled()
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const bool tooWide = bool(core::permissionsOfRoles({it.key()}) & ~(m_own | core::Permission::SignedIn));
        const QString why = !m_why.isEmpty() ? m_why : tooWide ? tr("This role may do more than you may, so that you cannot give it.") : QString();
        it.value()->setEnabled(why.isEmpty());
        it.value()->setToolTip(why);
    }
}

} // namespace ui::dialogs
