// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_field.h"

#include "models/format.h"
#include "models/server_words.h"
#include "ui/theme/direction.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/protection.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/tab_order.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace ui::dialogs {

namespace {
constexpr int kBarHeight = 58; // of the buttons below the form
constexpr int kIndent = theme::size::icon + theme::space::s; // below the text of a check box
constexpr int kOwnParts = 3;   // of the bar: the room, Cancel and the action
constexpr int kHole = 64;      // so much room that nothing takes looks like a fault

// One begins in the first field, where the dialog itself has not said otherwise.
void focusFirst(QDialog &dialog, const QWidget &form)
{
    for (QWidget *at = dialog.nextInFocusChain(); at != &dialog; at = at->nextInFocusChain())
        if (form.isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) && at->isEnabled() && at->isVisibleTo(&dialog)) {
            at->setFocus();
            return;
        }
}

bool isDanger(const QPushButton *button)
{
    return theme::parts::variantOf(QStyleOptionButton(), button) == theme::ButtonVariant::Danger;
}

} // namespace

using theme::Color;
using widgets::TextLabel;

FormField::FormField(const QString &label, QWidget *control, const QString &hint, QWidget *parent)
    : QWidget(parent), m_control(control)
{
    m_label = new TextLabel(label, theme::type::small, Color::Text2, QFont::Medium, this);
    m_label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    m_hint = new TextLabel(hint, theme::type::small, Color::Text3, QFont::Normal, this);
    m_hint->setOverflow(widgets::Overflow::Wrap);
    m_hint->setVisible(!hint.isEmpty());
    m_error = new TextLabel({}, theme::type::small, Color::Error, QFont::Normal, this);
    m_error->setOverflow(widgets::Overflow::Wrap);
    m_error->hide();
    if (!hint.isEmpty())
        control->setAccessibleDescription(hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::xs);
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_hint);
    column->addWidget(m_error);
    // What flows into a second row in another language is as high as that takes.
    setSizePolicy(QSizePolicy::Preferred, control->hasHeightForWidth() ? QSizePolicy::Preferred : QSizePolicy::Maximum);
}

void FormField::setLabel(const QString &label)
{
    if (m_control->accessibleName() == m_label->text())
        m_control->setAccessibleName(label);
    m_label->setText(label);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_error->text().isEmpty())
        m_control->setAccessibleDescription(hint);
}

void FormField::setError(const QString &why)
{
    m_error->setText(why);
    m_error->setVisible(!why.isEmpty());
    m_control->setAccessibleDescription(why.isEmpty() ? m_hint->text() : why);
    theme::setValidity(m_control, why.isEmpty() ? theme::Validity::Valid : theme::Validity::Invalid);
}

QString FormField::error() const
{
    return m_error->text();
}

QCheckBox *addChoice(QVBoxLayout *form, const QString &text, const QString &meaning, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *box = new QCheckBox(text, parent);
    box->setAccessibleDescription(meaning);
    auto *words = new TextLabel(meaning, theme::type::small, Color::Text2, QFont::Normal, parent);
    words->setOverflow(widgets::Overflow::Wrap);
    words->setContentsMargins(theme::indent(kIndent));
    column->addWidget(box);
    column->addWidget(words);
    form->addLayout(column);
    return box;
}

FormDialog::FormDialog(const QString &title, const QString &action, theme::ButtonVariant variant, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setMinimumWidth(theme::size::dialog);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);

    auto *body = new QWidget(this);
    body->installEventFilter(this);
    m_form = new QVBoxLayout(body);
    m_form->setContentsMargins(theme::space::xxl, theme::space::xl, theme::space::xxl, theme::space::xl);
    m_form->setSpacing(theme::space::l);
    auto *heading = new TextLabel(title, theme::type::title, Color::Text, QFont::DemiBold, body);
    heading->setOverflow(widgets::Overflow::Wrap); // a name in it is never cut
    m_form->addWidget(heading);
    m_intro = new TextLabel({}, theme::type::body, Color::Text2, QFont::Normal, body);
    m_intro->setOverflow(widgets::Overflow::Wrap);
    m_intro->hide();
    m_form->addWidget(m_intro);
    m_general = new TextLabel({}, theme::type::body, Color::Error, QFont::Medium, body);
    m_general->setOverflow(widgets::Overflow::Wrap);
    m_general->hide();
    m_form->addWidget(m_general);

    auto *scroll = new widgets::ScrollPane(this);
    scroll->setAccessibleName(title);
    scroll->setWidget(body);
    new widgets::ScrollEdge(scroll, m_form);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(0);
    m_middle->addWidget(scroll, 1);
    column->addLayout(m_middle, 1);

    auto *bar = new widgets::Panel(Color::Background, Qt::TopEdge, this);
    auto *buttons = m_bar = new QHBoxLayout(bar);
    buttons->setContentsMargins(theme::space::xxl, theme::space::m, theme::space::xxl, theme::space::m);
    buttons->addStretch();
    m_cancel = widgets::makeButton(tr("Cancel", "button"), {}, theme::ButtonVariant::Normal, bar);
    m_action = widgets::makeButton(action, {}, variant, bar);
    m_action->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    column->addWidget(bar);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        clearErrors();
        if (passesGate())
            submit();
    });
    m_action->installEventFilter(this);
}

void FormDialog::setDestroys(Destroys destroys)
{
    m_destroys = destroys;
    showGate();
}

// What the action does may change while the dialog is open: an overwriting restore is one only once its
// plan is known.
void FormDialog::showGate()
{
    const bool destroys = m_destroys == Destroys::Yes || isDanger(m_action);
    const QString name = destroys ? widgets::Protection::nameFor(parentWidget()) : QString();
    if (!name.isEmpty() && !m_gate) {
        m_gateName = new QLineEdit(this);
        m_gate = new FormField({}, m_gateName, {}, this);
        m_form->addWidget(m_gate);
        connect(m_gateName, &QLineEdit::textChanged, this, [this] { m_gate->setError({}); });
    }
    if (!m_gate)
        return;
    m_gate->setLabel(tr("Type “%1” to go on", "label; name of an environment").arg(name));
    m_gate->setHint(tr("This is a protected environment."));
    m_gateName->setAccessibleName(tr("Name of the protected environment", "accessible name"));
    m_gate->setVisible(!name.isEmpty());
}

bool FormDialog::passesGate()
{
    showGate();
    if (!m_gate || m_gate->isHidden() || m_gateName->text().trimmed() == widgets::Protection::nameFor(parentWidget()))
        return true;
    m_gate->setError(tr("Nothing was done: this is not the name."));
    m_gateName->setFocus();
    m_gateName->selectAll();
    return false;
}

int FormDialog::formWidth() const
{
    const int whole = std::max(width(), minimumWidth());
    return m_aside && m_aside->isVisibleTo(this) ? whole - m_aside->minimumWidth() : whole;
}

void FormDialog::setAside(QWidget *aside, int width)
{
    m_aside = aside;
    aside->setMinimumWidth(width);
    m_middle->addWidget(aside);
    setMinimumWidth(theme::size::dialog + width);
}

void FormDialog::addToBar(QWidget *widget)
{
    m_bar->insertWidget(0, widget);
    orderBar();
}

// What is added is newer than Cancel and the action, and stands before them.
void FormDialog::orderBar()
{
    if (m_curl)
        theme::setVariant(m_curl, m_bar->indexOf(m_curl) == 0 ? theme::ButtonVariant::Link : theme::ButtonVariant::Flat);
    widgets::orderTabs(*m_action->parentWidget());
}

void FormDialog::offerCurl(client::Backend *backend, const std::function<void()> &calls)
{
    m_told = {backend, calls};
    if (m_curl)
        return;
    m_curl = dialogs::makeCurlButton(m_action->parentWidget());
    m_bar->insertWidget(m_bar->count() - kOwnParts, m_curl);
    m_curl->setEnabled(m_action->isEnabled());
    orderBar();
    connect(m_curl, &QPushButton::clicked, this, &FormDialog::tell);
}

void FormDialog::setCurlShown(bool shown)
{
    if (m_curl)
        m_curl->setVisible(shown);
}

void FormDialog::tell()
{
    clearErrors();
    const QScopedValueRollback telling(m_isTelling, true);
    dialogs::copyAsCurl(this, {m_told.backend, [this] { submit(); }});
}

void FormDialog::accept()
{
    if (!m_isTelling)
        QDialog::accept();
    else if (m_told.calls)
        m_told.calls();
}

void FormDialog::reject()
{
    if (!m_isTelling)
        QDialog::reject();
}

void FormDialog::fitHeight()
{
    // As wide as its longest word or line that does not wrap: it is not scrolled sideways.
    const QMargins margins = m_form->contentsMargins();
    const int lent = 2 * theme::space::xxl - margins.left() - margins.right(); // to a scroll bar that stands there
    const int least = m_form->minimumSize().width() + lent + std::max(width(), minimumWidth()) - formWidth();
    if (least > minimumWidth())
        setMinimumWidth(least);
    // As tall as the form wants, if the screen has the room.
    const int wanted = m_form->totalHeightForWidth(formWidth() - lent);
    const int most = screen() ? screen()->availableGeometry().height() - 80 : 720;
    const int form = wanted > 0 ? wanted : m_form->sizeHint().height();
    const int height = std::min(form + kBarHeight, most);
    // What went leaves no hole, but a line less is no reason for the buttons to jump.
    const bool hole = this->height() == m_fitted && height < m_fitted - kHole;
    if (height <= this->height() && isVisible() && !hole)
        return;
    m_fitted = height;
    resize(std::max(width(), minimumWidth()), height);
    if (!isVisible() || !screen())
        return;
    const QRect room = screen()->availableGeometry();
    const QRect frame = frameGeometry();
    const int over = std::min(frame.y() + frame.height() - room.bottom() - 1, frame.y() - room.y());
    if (over > 0)
        move(pos().x(), pos().y() - over);
}

void FormDialog::showEvent(QShowEvent *event)
{
    showGate();
    if (!focusWidget())
        focusFirst(*this, *m_form->parentWidget());
    fitHeight();
    QDialog::showEvent(event);
    widgets::Scrim::below(this);
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_action && event->type() == QEvent::DynamicPropertyChange && isVisible())
        showGate();
    if (watched == m_action && event->type() == QEvent::EnabledChange && m_curl)
        m_curl->setEnabled(m_action->isEnabled()); // what cannot be done now is not told either
    // Fields come and go with what is chosen, and reasons with what is refused.
    if (watched != m_action && event->type() == QEvent::LayoutRequest && isVisible())
        fitHeight();
    return QDialog::eventFilter(watched, event);
}

FormField *FormDialog::addField(const QString &label, QWidget *control, const QStringList &paths, const QString &hint)
{
    auto *field = new FormField(label, control, hint, this);
    m_form->addWidget(field);
    addField(field, paths);
    return field;
}

void FormDialog::addField(FormField *field, const QStringList &paths)
{
    for (const QString &path : paths)
        m_fields.insert(path, field);
}

void FormDialog::setIntro(const QString &text)
{
    m_intro->setText(text);
    m_intro->setVisible(!text.isEmpty());
}

void FormDialog::setBusy(Busy busy, const QString &actionText)
{
    if (m_isTelling)
        return;
    m_action->setEnabled(busy == Busy::No);
    m_action->setText(actionText);
}

void FormDialog::showError(const core::Error &error)
{
    QStringList rest;
    FormField *first = nullptr;
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it) {
        QString path = it.key();
        FormField *field = m_fields.value(path);
        while (!field && path.contains(u'.')) {
            path.truncate(path.lastIndexOf(u'.'));
            field = m_fields.value(path);
        }
        const QString why = models::ServerWords::text(it.value());
        if (field && field->isVisibleTo(this)) {
            const QString sofar = field->error();
            const QString where = path == it.key() ? QString() : it.key().mid(path.size() + 1) + QStringLiteral(": ");
            field->setError(sofar.isEmpty() ? where + why : sofar + u'\n' + where + why);
            if (!first)
                first = field;
        } else {
            rest << it.key() + QStringLiteral(": ") + why;
        }
    }
    if (error.fields.isEmpty())
        rest << models::Format::error(error);
    m_general->setText(rest.join(u'\n'));
    m_general->setVisible(!rest.isEmpty());
    if (first)
        first->control()->setFocus();
}

void FormDialog::clearErrors()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    m_general->clear();
    m_general->hide();
}

QString FormDialog::generalError() const
{
    return m_general->text();
}

} // namespace ui::dialogs
