// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/environment_editor.h"

#include "ui/dialogs/engine_offer.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui::dialogs {

namespace {

QLineEdit *makeField(const QString &text, const QString &placeholder, const QString &title, QWidget *parent)
{
    auto *field = new QLineEdit(text, parent);
    field->setFont(theme::monoFont(theme::type::small));
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(title);
    return field;
}

QVBoxLayout *makeRows(QWidget *editor, QPushButton *add)
{
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->setSpacing(theme::space::s);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(theme::space::s);
    column->addLayout(rows);
    column->addWidget(add, 0, Qt::AlignLeft);
    editor->setFocusProxy(add);
    return rows;
}

} // namespace

PairEditor::PairEditor(const Words &words, Secrets secrets, QWidget *parent) : QWidget(parent), m_words(words), m_secrets(secrets)
{
    auto *add = widgets::makeButton(words.add, theme::Icon::Plus, theme::ButtonVariant::Normal, this);
    m_rowsBox = makeRows(this, add);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_rows.last().name->setFocus();
    });
}

void PairEditor::addRow(const QString &name, const QString &value)
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(theme::space::s);
    Row row{box, makeField(name, m_words.name, m_words.nameTitle, box), makeField(value, m_words.value, m_words.valueTitle, box)};
    auto *remove = widgets::makeIconButton(theme::Icon::X, m_words.remove, theme::ButtonVariant::Flat, box);
    line->addWidget(row.name, 2);
    line->addWidget(row.value, 3);
    line->addWidget(remove);
    m_rowsBox->addWidget(box);
    m_rows << row;

    if (m_secrets == Secrets::Hidden) {
        const auto hide = [edit = row.value](const QString &text) {
            edit->setEchoMode(core::isSecretName(text) ? QLineEdit::Password : QLineEdit::Normal);
        };
        hide(name);
        connect(row.name, &QLineEdit::textChanged, row.value, hide);
    }
    connect(row.name, &QLineEdit::textEdited, this, &PairEditor::changed);
    connect(row.value, &QLineEdit::textEdited, this, &PairEditor::changed);
    connect(remove, &QToolButton::clicked, this, [this, box] {
        m_rows.removeIf([box](const Row &r) { return r.box == box; });
        box->hide();
        box->deleteLater();
        emit changed();
    });
}

QMap<QString, QString> PairEditor::values() const
{
    QMap<QString, QString> map;
    for (const Row &row : m_rows)
        if (const QString name = row.name->text().trimmed(); !name.isEmpty())
            map.insert(name, row.value->text());
    return map;
}

void PairEditor::setValues(const QMap<QString, QString> &values)
{
    if (values == this->values())
        return;
    for (const Row &row : std::as_const(m_rows)) {
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        addRow(it.key(), it.value());
}

EnvironmentEditor::EnvironmentEditor(QWidget *parent)
    : PairEditor({tr("Add variable", "button"), tr("Remove variable", "tool tip"),
                  tr("NAME", "placeholder: name of an environment variable"), tr("value", "placeholder: value of an environment variable"),
                  tr("Name of the variable", "accessible name"), tr("Value of the variable", "accessible name")},
                 Secrets::Hidden, parent)
{
}

VolumeEditor::VolumeEditor(QWidget *parent) : QWidget(parent)
{
    auto *add = widgets::makeButton(tr("Add volume", "button"), theme::Icon::Plus, theme::ButtonVariant::Normal, this);
    m_rowsBox = makeRows(this, add);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.last().source->setFocus();
    });
}

void VolumeEditor::setSources(QStringListModel *names)
{
    m_sources = names;
    for (const Row &row : std::as_const(m_rows))
        complete(row.source, names);
}

void VolumeEditor::addRow(const core::Volume &volume)
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(theme::space::s);
    Row row{box, makeField(volume.source, tr("name or host path", "placeholder: of a volume"), tr("Source of the volume", "accessible name"), box),
            makeField(volume.target, QStringLiteral("/data"), tr("Target of the volume", "accessible name"), box),
            new QCheckBox(tr("Read only", "check box: a volume"), box)};
    row.readOnly->setChecked(volume.readOnly);
    if (m_sources)
        complete(row.source, m_sources);
    auto *remove = widgets::makeIconButton(theme::Icon::X, tr("Remove volume", "tool tip"), theme::ButtonVariant::Flat, box);
    line->addWidget(row.source, 1);
    line->addWidget(row.target, 1);
    line->addWidget(row.readOnly);
    line->addWidget(remove);
    m_rowsBox->addWidget(box);
    m_rows << row;
    connect(row.source, &QLineEdit::textChanged, this, &VolumeEditor::changed); // also one that was chosen from what is offered
    connect(row.target, &QLineEdit::textEdited, this, &VolumeEditor::changed);
    connect(row.readOnly, &QCheckBox::clicked, this, &VolumeEditor::changed);
    connect(remove, &QToolButton::clicked, this, [this, box] {
        m_rows.removeIf([box](const Row &r) { return r.box == box; });
        box->hide();
        box->deleteLater();
        emit changed();
    });
}

QVector<core::Volume> VolumeEditor::values() const
{
    QVector<core::Volume> volumes;
    for (const Row &row : m_rows) {
        const core::Volume volume{row.source->text().trimmed(), row.target->text().trimmed(), row.readOnly->isChecked()};
        if (!volume.source.isEmpty() || !volume.target.isEmpty())
            volumes << volume;
    }
    return volumes;
}

void VolumeEditor::setValues(const QVector<core::Volume> &volumes)
{
    if (volumes == values())
        return;
    for (const Row &row : std::as_const(m_rows)) {
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    for (const core::Volume &volume : volumes)
        addRow(volume);
}

} // namespace ui::dialogs
