// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigFilterBar: words, chips for the kind, and a menu for service and traits; sets the filter of the
// table below it. GUI thread; owned by the configuration page.
#pragma once

#include "models/config_filter_model.h"
#include "ui/widgets/basics.h"

class QLineEdit;

namespace ui::widgets {
class ChipRow;
}

namespace ui::pages {

class KeptView;

class ConfigFilterBar : public widgets::Panel
{
    Q_OBJECT

public:
    static constexpr int kAll = 100; // no kind

    ConfigFilterBar(models::ConfigFilterModel &filter, QWidget *parent);

    void clear();
    void chooseService(const core::ServiceId &service);
    void keepIn(KeptView &kept);
    QLineEdit *field() const { return m_text; }
    widgets::ChipRow *chips() const { return m_chips; }
    QToolButton *more() const { return m_more; }

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCounts();
    void showMore();
    void fillMenu();

    models::ConfigFilterModel &m_filter;
    QLineEdit *m_text;
    widgets::ChipRow *m_chips;
    QToolButton *m_more;
};

} // namespace ui::pages
