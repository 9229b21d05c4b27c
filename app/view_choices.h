// SPDX-License-Identifier: GPL-3.0-or-later
// ViewChoices: keeps what the pages remember in one row of the settings, as a JSON object of texts.
// Window's thread; owned by the composition root, after the settings and before the window.
#pragma once

#include "app/settings.h"
#include "ui/pages/view_memory.h"

#include <QJsonObject>

namespace app {

class ViewChoices final : public ui::pages::ViewMemory
{
public:
    explicit ViewChoices(Settings &settings);

    QString choice(const QString &key) const override;
    void setChoice(const QString &key, const QString &value) override;

private:
    Settings &m_settings;
    QJsonObject m_choices;
};

} // namespace app
