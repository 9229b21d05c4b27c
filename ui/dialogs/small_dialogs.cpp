// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/small_dialogs.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/protection.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui::dialogs {

namespace {

constexpr int kMostReplicas = 64;
constexpr int kMostNamed = 5;

} // namespace

DeleteServiceDialog::DeleteServiceDialog(const core::Service &service, QWidget *parent, const QStringList &dependents)
    : FormDialog(tr("Delete %1?", "title of a dialog; a service's name").arg(service.spec.name.isEmpty() ? service.spec.id.toString() : service.spec.name),
                 tr("Delete service", "button"), theme::ButtonVariant::Danger, parent)
{
    const int running = core::runningReplicas(service.state);
    setIntro(running > 0
                 ? tr("It is running with %n replica(s), which will be stopped first. This cannot be undone.", nullptr, running)
                 : tr("This cannot be undone."));
    if (!dependents.isEmpty()) {
        QString names = dependents.mid(0, kMostNamed).join(QStringLiteral(", "));
        if (dependents.size() > kMostNamed)
            names = tr("%1 and %n more", "names of services", int(dependents.size()) - kMostNamed).arg(names);
        auto *words = new widgets::TextLabel(tr("%n service(s) depend on it: %1.", "services", int(dependents.size())).arg(names),
                                             theme::type::body, theme::Color::Warn, QFont::Medium, this);
        words->setOverflow(widgets::Overflow::Wrap);
        form()->addWidget(words);
    }
    m_cleanup = addChoice(form(), tr("Delete its data too", "check box"),
                          tr("Its logs, its samples and its working folder. Without this they are kept, and a new service "
                             "of the same id finds them again."),
                          this);
    m_force = addChoice(form(), tr("Do not wait for it to end", "check box"),
                        tr("Its processes are killed at once instead of being asked to finish what they are doing."), this);
    m_force->setEnabled(running > 0);
    form()->addStretch();
}

client::RemoveOptions DeleteServiceDialog::options() const
{
    return {.force = m_force->isChecked(), .cleanup = m_cleanup->isChecked()};
}

ScaleDialog::ScaleDialog(const core::Service &service, QWidget *parent)
    : FormDialog(tr("Scale %1", "title of a dialog; a service's name").arg(service.spec.name.isEmpty() ? service.spec.id.toString() : service.spec.name),
                 {}, theme::ButtonVariant::Primary, parent),
      m_before(service.spec.replicas)
{
    setIntro(tr("Each replica is a process or container of its own. The first one listens on the service's port, "
                "further ones on the next free ports."));
    m_replicas = new QSpinBox(this);
    m_replicas->setRange(1, kMostReplicas);
    m_replicas->setValue(m_before);
    addField(tr("Replicas", "label"), m_replicas, {QStringLiteral("replicas")});
    form()->addStretch();
    connect(m_replicas, &QSpinBox::valueChanged, this, &ScaleDialog::showActionText);
    m_replicas->selectAll();
    showActionText();
}

int ScaleDialog::replicas() const
{
    return m_replicas->value();
}

void ScaleDialog::showActionText()
{
    setBusy(Busy::No, tr("Scale to %n replica(s)", "button", replicas()));
    actionButton()->setEnabled(replicas() != m_before);
    setDestroys(replicas() < m_before ? Destroys::Yes : Destroys::No);
}

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : FormDialog(question.title, question.action, theme::ButtonVariant::Danger, parent), m_meaning(question.meaning)
{
    setIntro(question.meaning);
    if (!question.keep.isEmpty())
        cancelButton()->setText(question.keep);
    form()->addStretch();
}

void QuestionDialog::ask(const Question &question, QWidget *parent, QObject *context, const std::function<void()> &yes)
{
    auto *dialog = new QuestionDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, yes);
    dialog->open();
}

void QuestionDialog::askIfProtected(const Question &question, QWidget *parent, QObject *context, const std::function<void()> &yes)
{
    if (widgets::Protection::nameFor(parent).isEmpty())
        yes();
    else
        ask(question, parent, context, yes);
}

} // namespace ui::dialogs
