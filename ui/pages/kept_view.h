// SPDX-License-Identifier: GPL-3.0-or-later
// KeptView: how a page is looked at in this moment, which chips are chosen and how far it is read, for a page that is
// made anew, in another language, to go on with. Its page enters each part once, by a key. What is remembered over
// runs is ViewMemory's. GUI thread; a child of its page.
#pragma once

#include <QHash>
#include <QObject>
#include <QVariant>

#include <functional>
#include <vector>

class QAbstractButton;
class QWidget;

namespace ui::pages {

class KeptView final : public QObject
{
    Q_OBJECT

public:
    static KeptView &of(QWidget *page); // its one; made when first asked for

    using Values = QHash<QString, QVariant>;
    enum class When { First, Last }; // last: what depends on what the filters let through

    void keep(const QString &key, QAbstractButton *button); // whether it is on; the button lives as long as its page
    void keep(const QString &key, std::function<QVariant()> save, std::function<void(const QVariant &)> restore, When when = When::First);

    Values values() const;
    void restore(const Values &values);

private:
    explicit KeptView(QWidget *page);
    struct Part
    {
        QString key;
        std::function<QVariant()> save;
        std::function<void(const QVariant &)> restore;
        When when;
    };

    std::vector<Part> m_parts;
};

} // namespace ui::pages
