// SPDX-License-Identifier: GPL-3.0-or-later
// PreferenceStore: the preferences of a person, kept in the settings and put into force: theme, density,
// hours, language and proxy here, the rest by whoever listens. Window's thread; owned by the composition
// root; what it is given outlives it.
#pragma once

#include "app/settings.h"
#include "ui/shell/preferences.h"

namespace app {

class PreferenceStore final : public ui::shell::Preferences
{
    Q_OBJECT
public:
    PreferenceStore(Settings &settings, ui::theme::Theme &theme, QObject *parent = nullptr);

    const ui::shell::PreferenceValues &values() const override { return m_values; }
    void set(const ui::shell::PreferenceValues &values) override;
    QStringList languages() const override;

private:
    ui::shell::PreferenceValues load() const;
    void save();
    void apply();

    Settings &m_settings;
    ui::theme::Theme &m_theme;
    ui::shell::PreferenceValues m_values;
};

} // namespace app
