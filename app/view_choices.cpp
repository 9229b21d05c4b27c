// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view_choices.h"

#include <QJsonDocument>

namespace app {

ViewChoices::ViewChoices(Settings &settings)
    : m_settings(settings)
    , m_choices(QJsonDocument::fromJson(settings.get(setting::kViewChoices)).object())
{
}

QString ViewChoices::choice(const QString &key) const
{
    return m_choices.value(key).toString();
}

void ViewChoices::setChoice(const QString &key, const QString &value)
{
    if (choice(key) == value)
        return;
    m_choices.insert(key, value);
    m_settings.set(setting::kViewChoices, QJsonDocument(m_choices).toJson(QJsonDocument::Compact));
}

} // namespace app
