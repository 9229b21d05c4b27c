// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/environment_editor.h"

#include "core/service.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui::dialogs {

EnvironmentEditor::EnvironmentEditor(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::s);
    m_rowsBox = new QVBoxLayout;
    m_rowsBox->setSpacing(theme::space::s);
    column->addLayout(m_rowsBox);
    auto *add = widgets::makeButton(tr("Add variable", "button"), theme::Icon::Plus, theme::ButtonVariant::Normal, this);
    column->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_rows.last().name->setFocus();
    });
}

void EnvironmentEditor::addRow(const QString &name, const QString &value)
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    Row row{box, new QLineEdit(name, box), new QLineEdit(value, box)};
    row.name->setFont(theme::monoFont(theme::type::small));
    row.value->setFont(theme::monoFont(theme::type::small));
    row.name->setPlaceholderText(tr("NAME", "placeholder: name of an environment variable"));
    row.value->setPlaceholderText(tr("value", "placeholder: value of an environment variable"));
    row.name->setAccessibleName(tr("Name of the variable", "accessible name"));
    row.value->setAccessibleName(tr("Value of the variable", "accessible name"));
    auto *remove = widgets::makeIconButton(theme::Icon::X, tr("Remove variable", "tool tip"), theme::ButtonVariant::Flat, box);
    line->addWidget(row.name, 2);
    line->addWidget(row.value, 3);
    line->addWidget(remove);
    m_rowsBox->addWidget(box);
    m_rows << row;

    const auto hide = [edit = row.value](const QString &text) {
        edit->setEchoMode(core::isSecretName(text) ? QLineEdit::Password : QLineEdit::Normal);
    };
    hide(name);
    connect(row.name, &QLineEdit::textChanged, row.value, hide);
    connect(remove, &QToolButton::clicked, this, [this, box] {
        m_rows.removeIf([box](const Row &r) { return r.box == box; });
        box->deleteLater();
    });
}

QMap<QString, QString> EnvironmentEditor::values() const
{
    QMap<QString, QString> map;
    for (const Row &row : m_rows)
        if (const QString name = row.name->text().trimmed(); !name.isEmpty())
            map.insert(name, row.value->text());
    return map;
}

} // namespace ui::dialogs
