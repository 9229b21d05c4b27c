// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kept_view.h"

#include <QAbstractButton>

namespace ui::pages {

KeptView::KeptView(QWidget *page) : QObject(page) { }

KeptView &KeptView::of(QWidget *page)
{
    auto *there = page->findChild<KeptView *>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new KeptView(page);
}

void KeptView::keep(const QString &key, std::function<QVariant()> save, std::function<void(const QVariant &)> restore, When when)
{
    m_parts.push_back({key, std::move(save), std::move(restore), when});
}

void KeptView::keep(const QString &key, QAbstractButton *button)
{
    keep(key, [button] { return QVariant(button->isChecked()); }, [button](const QVariant &on) { button->setChecked(on.toBool()); });
}

KeptView::Values KeptView::values() const
{
    Values values;
    for (const Part &part : m_parts)
        if (const QVariant value = part.save(); value.isValid())
            values.insert(part.key, value);
    return values;
}

void KeptView::restore(const Values &values)
{
    for (const When when : {When::First, When::Last})
        for (const Part &part : m_parts)
            if (const auto value = values.constFind(part.key); part.when == when && value != values.cend())
                part.restore(*value);
}

} // namespace ui::pages
