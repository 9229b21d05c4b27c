// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceFilterBar: what of the services is shown: words and `status:error category:storage` as typed,
// chips for the status, a menu for the categories, and the choice of columns. What is typed counts
// before what is clicked; a click takes the typed part away. GUI thread; owned by the services page.
#pragma once

#include "models/service_filter_model.h"
#include "ui/widgets/basics.h"

#include <QSet>

class QLineEdit;
class QMenu;

namespace ui::widgets {
class ChipRow;
}

namespace ui::pages {

class KeptView;

class ServiceFilterBar : public widgets::Panel
{
    Q_OBJECT

public:
    static constexpr int kAll = 100; // the chip of every status; a button group has plans for negative numbers

    explicit ServiceFilterBar(models::ServiceFilterModel &filter, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_text; }
    widgets::ChipRow *chips() const { return m_chips; }
    QToolButton *categoryButton() const { return m_category; }
    void setColumnMenu(QMenu *menu);

    void clear();
    void chooseStatus(std::optional<core::ServiceStatus> status);
    void chooseCategories(const QStringList &categories);
    bool isFiltering() const;
    void keepIn(KeptView &kept);

signals:
    void changed(); // the filter has other rows now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    void showCounts();
    void showCategory();
    void fillCategories();

    models::ServiceFilterModel &m_filter;
    std::optional<core::ServiceStatus> m_status; // clicked
    QStringList m_categories;                    // clicked
    QLineEdit *m_text;
    widgets::ChipRow *m_chips;
    QToolButton *m_category;
    QToolButton *m_columns;
    enum class Mirror { No, Yes } m_mirror = Mirror::No; // the chips follow what is typed
};

} // namespace ui::pages
