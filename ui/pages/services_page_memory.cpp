// SPDX-License-Identifier: GPL-3.0-or-later
// ServicesPage, what it remembers of how it was last looked at, and what it keeps when it is made anew.
#include "ui/pages/kept_view.h"
#include "ui/pages/service_columns.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_filter_bar.h"
#include "ui/pages/services_page.h"

#include <QHeaderView>

namespace ui::pages {

namespace {

const QString kColumnsKey = QStringLiteral("services/columns");
const QString kOrderKey = QStringLiteral("services/order"); // "-cpu": falling

} // namespace

void ServicesPage::recallView()
{
    m_columns->setChoices(m_context.choice(kColumnsKey));
    connect(m_columns, &ServiceColumns::chosen, this, [this] { m_context.remember(kColumnsKey, m_columns->choices()); });
    const QString order = m_context.choice(kOrderKey);
    const int column = ServiceColumns::columnOf(order.mid(1));
    if (column >= 0)
        table()->sortByColumn(column, order.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(table()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder way) {
        if (section >= 0)
            m_context.remember(kOrderKey, (way == Qt::DescendingOrder ? QChar(u'-') : QChar(u'+')) + ServiceColumns::nameOf(section));
    });
}

void ServicesPage::keepView()
{
    KeptView &kept = KeptView::of(this);
    m_filterBar->keepIn(kept);
    kept.keep(QStringLiteral("columns"), [this] { return QVariant(m_columns->choices()); },
              [this](const QVariant &choices) { m_columns->setChoices(choices.toString()); });
    kept.keepChosen(QStringLiteral("chosen"), table(), [this](const QModelIndex &index) { return m_filter.idAt(index).toString(); }); // of several
    m_detail->keepIn(kept);
    m_frame->keepIn(kept);
}

} // namespace ui::pages
