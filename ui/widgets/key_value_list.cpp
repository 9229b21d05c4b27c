// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_value_list.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"

#include <QGridLayout>

namespace ui::widgets {

namespace {
constexpr int kKeyWidth = 96;
} // namespace

KeyValueList::KeyValueList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme::space::m);
    m_grid->setVerticalSpacing(theme::space::m);
    m_grid->setColumnMinimumWidth(0, kKeyWidth);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueList::setRows(const QVector<KeyValue> &rows)
{
    while (m_rows.size() > rows.size()) {
        const Row row = m_rows.takeLast();
        delete row.key;
        delete row.value;
    }
    while (m_rows.size() < rows.size()) {
        Row row{new TextLabel({}, theme::type::body, theme::Color::Text2, QFont::Normal, this), new QLabel(this)};
        row.value->setTextFormat(Qt::PlainText);
        row.value->setWordWrap(true);
        if (isRightToLeft()) // a value alone would say by its letters where it begins
            row.value->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.value->setMinimumWidth(0);
        row.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        const int at = int(m_rows.size());
        m_grid->addWidget(row.key, at, 0, Qt::AlignTop);
        m_grid->addWidget(row.value, at, 1);
        m_rows << row;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const KeyValue &from = rows[i];
        const Row &to = m_rows[i];
        if (to.key->text() != from.key)
            to.key->setText(from.key);
        if (to.value->text() != from.value)
            to.value->setText(from.value);
        to.value->setFont(from.font == ValueFont::Mono ? theme::monoFont(theme::type::small)
                                                       : theme::font(theme::type::body));
        to.value->setToolTip(from.toolTip.toHtmlEscaped());
        to.value->setAccessibleName(from.key + QStringLiteral(": ") + from.value);
    }
}

void KeyValueList::align(const QVector<KeyValueList *> &lists)
{
    int widest = kKeyWidth;
    for (const KeyValueList *list : lists)
        for (const Row &row : list->m_rows)
            widest = std::max(widest, row.key->sizeHint().width());
    for (const KeyValueList *list : lists)
        list->m_grid->setColumnMinimumWidth(0, widest);
}

QString KeyValueList::valueOf(const QString &key) const
{
    for (const Row &row : m_rows)
        if (row.key->text() == key)
            return row.value->text();
    return {};
}

} // namespace ui::widgets
