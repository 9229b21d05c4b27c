// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigFilterBar: words, chips for the kind, and a menu for service and traits; sets the filter of the
// table below it. GUI thread; owned by the configuration page.
#pragma once

#include "models/config_filter_model.h"
#include "ui/pages/menu_filter_bar.h"

namespace ui::pages {

class KeptView;

class ConfigFilterBar : public MenuFilterBar
{
    Q_OBJECT

public:
    ConfigFilterBar(models::ConfigFilterModel &filter, QWidget *parent);

    void clear();
    void chooseService(const core::ServiceId &service);
    void keepIn(KeptView &kept);

protected:
    QStringList chosen() const override;
    void fillMenu(QMenu *menu) override;

private:
    static Words words();
    void showCounts();

    models::ConfigFilterModel &m_filter;
};

} // namespace ui::pages
