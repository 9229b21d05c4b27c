// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/spec_aside.h"

#include "core/service_json.h"
#include "models/server_words.h"
#include "models/spec_changes.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/focus_ring.h"

#include <QEvent>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTextCursor>
#include <QVBoxLayout>

namespace ui::dialogs {

using theme::Color;

namespace {

constexpr int kMostProblems = 4;

QPlainTextEdit *makeText(QWidget *parent, const QString &name)
{
    auto *text = new QPlainTextEdit(parent);
    text->setFrameShape(QFrame::NoFrame);
    text->setFont(theme::monoFont(theme::type::small));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    new widgets::FocusRing(text);
    text->document()->setDocumentMargin(theme::space::l);
    return text;
}

} // namespace

SpecAside::SpecAside(Shows shows, QWidget *parent) : Panel(Color::Surface, Qt::LeftEdge, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::space::l, theme::space::xl, theme::space::l, theme::space::s);
    if (shows == Shows::ChangesAndJson) {
        m_views = new widgets::ChipRow(this);
        m_views->addChip(tr("Changes", "what an edit changes"), Changes);
        m_views->addChip(QStringLiteral("JSON"), Json);
        head->addWidget(m_views);
    } else {
        head->addWidget(widgets::makeHeading(tr("As JSON", "heading: the form's values"), this));
    }
    head->addStretch();
    column->addLayout(head);
    m_stack = new QStackedWidget(this);
    m_changes = makeText(m_stack, tr("Changes", "accessible name: what an edit changes"));
    m_changes->setReadOnly(true);
    m_changes->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_changes->setPlaceholderText(tr("Nothing is changed yet."));
    m_json = makeText(m_stack, tr("Definition as JSON", "accessible name"));
    m_stack->addWidget(m_changes);
    m_stack->addWidget(m_json);
    column->addWidget(m_stack, 1);
    m_problem = new widgets::TextLabel({}, theme::type::small, Color::Error, QFont::Normal, this);
    m_problem->setOverflow(widgets::Overflow::Wrap);
    m_problem->setContentsMargins(theme::space::l, theme::space::s, theme::space::l, theme::space::m);
    m_problem->hide();
    column->addWidget(m_problem);
    for (QPlainTextEdit *text : {m_changes, m_json})
        text->setBackgroundVisible(false);

    connect(m_json, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling == Filling::No)
            read();
    });
    if (m_views) {
        connect(m_views, &widgets::ChipRow::chosenChanged, m_stack, &QStackedWidget::setCurrentIndex);
        m_views->choose(Changes);
    } else {
        m_stack->setCurrentIndex(Json);
    }
}

void SpecAside::setSpec(const core::ServiceSpec &spec, const std::optional<core::ServiceSpec> &current)
{
    m_spec = spec;
    m_current = current;
    showChanges();
    const QJsonObject shown = models::SpecChanges::shown(spec);
    QJsonParseError error;
    const QJsonDocument written = QJsonDocument::fromJson(m_json->toPlainText().toUtf8(), &error);
    if (m_json->hasFocus() && error.error == QJsonParseError::NoError) {
        // What is written may leave out or order as it likes, as long as it means the same.
        const auto meant = specOf(written.object());
        if (meant && models::SpecChanges::shown(*meant) == shown)
            return;
    }
    const QScopedValueRollback filling(m_filling, Filling::Yes);
    const QString text = models::SpecChanges::shownText(spec);
    if (text != m_json->toPlainText()) {
        QTextCursor cursor(m_json->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(text); // so that it can be undone
        m_json->moveCursor(QTextCursor::Start);
    }
    m_problem->hide();
    m_problem->clear();
}

void SpecAside::read()
{
    const auto say = [this](const QString &why) {
        m_problem->setText(why);
        m_problem->setVisible(!why.isEmpty());
    };
    const QByteArray bytes = m_json->toPlainText().toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = 1 + int(bytes.left(error.offset).count('\n'));
        say(tr("Line %1: %2", "a fault in JSON").arg(line).arg(error.errorString()));
        return;
    }
    if (!document.isObject()) {
        say(tr("A definition is a JSON object: { … }"));
        return;
    }
    QJsonObject body = document.object();
    const QString id = m_spec.id.toString();
    if (m_current && body.value(QLatin1String("id")).toString(id) != id) {
        say(tr("The id cannot be changed."));
        return;
    }
    if (m_current)
        body.insert(QStringLiteral("id"), id);
    auto spec = specOf(body);
    if (!spec) {
        QStringList lines;
        for (auto it = spec.error().fields.cbegin(); it != spec.error().fields.cend() && lines.size() < kMostProblems; ++it)
            lines << it.key() + QStringLiteral(": ") + models::ServerWords::text(it.value());
        say(lines.isEmpty() ? models::ServerWords::text(spec.error().message) : lines.join(u'\n'));
        return;
    }
    say({});
    m_spec = *spec;
    showChanges();
    emit specWritten(m_spec);
}

core::Result<core::ServiceSpec> SpecAside::specOf(const QJsonObject &body) const
{
    auto spec = core::specFromCreateBody(body);
    if (!spec)
        return spec;
    spec->createdAtMs = m_spec.createdAtMs;
    spec->updatedAtMs = m_spec.updatedAtMs;
    const QJsonObject environment = body.value(QLatin1String("environment")).toObject();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        if (it.value().toString() == core::kSecretMask && m_spec.environment.contains(it.key()))
            spec->environment.insert(it.key(), m_spec.environment.value(it.key()));
    return spec;
}

void SpecAside::showChanges()
{
    if (!m_current)
        return;
    m_changes->clear();
    QTextCursor cursor(m_changes->document());
    const auto write = [&](const QString &text, Color token, QFont::Weight weight = QFont::Normal) {
        QTextCharFormat format;
        format.setForeground(theme::color(this, token));
        format.setFontWeight(weight);
        if (!cursor.atStart())
            cursor.insertBlock();
        cursor.insertText(text, format);
    };
    const auto changes = models::SpecChanges::list(*m_current, m_spec);
    m_changes->setFont(changes.empty() ? theme::font(theme::type::body) : theme::monoFont(theme::type::small)); // a sentence is no code
    for (const models::SpecChange &change : changes) {
        if (!cursor.atStart())
            write(QString(), Color::Text);
        write(change.field, Color::Text, QFont::DemiBold);
        if (!change.before.isEmpty())
            write(QStringLiteral("- ") + change.before, Color::Error);
        if (!change.after.isEmpty())
            write(QStringLiteral("+ ") + change.after, Color::Ok);
    }
    m_changes->moveCursor(QTextCursor::Start);
    if (widgets::FilterChip *chip = m_views->chip(Changes))
        chip->setCount(int(changes.size()));
}

QString SpecAside::problem() const
{
    return m_problem->text();
}

QString SpecAside::changesText() const
{
    return m_changes->toPlainText();
}

void SpecAside::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChanges(); // colours are in the text
}

} // namespace ui::dialogs
