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


widgets::TextLabel *makeWarning(const QString &text, QWidget *parent)
{
    auto *label = new widgets::TextLabel(text, theme::type::body, theme::Color::Warn, QFont::Medium, parent);
    label->setOverflow(widgets::Overflow::Wrap);
    return label;
}

} // namespace

QString dependentsText(const QStringList &dependents)
{
    if (dependents.isEmpty())
        return {};
    QString names = dependents.mid(0, kMostNamed).join(QStringLiteral(", "));
    if (dependents.size() > kMostNamed)
        names = DeleteServiceDialog::tr("%1 and %n more", "names of services", int(dependents.size()) - kMostNamed).arg(names);
    return DeleteServiceDialog::tr("%n service(s) depend on it: %1.", "services", int(dependents.size())).arg(names);
}

DeleteServiceDialog::DeleteServiceDialog(const core::Service &service, QWidget *parent, const QStringList &dependents)
    : FormDialog(tr("Delete %1?", "title of a dialog; a service's name").arg(service.spec.name.isEmpty() ? service.spec.id.toString() : service.spec.name),
                 tr("Delete service", "button"), theme::ButtonVariant::Danger, parent)
{
    const int running = core::runningReplicas(service.state);
    setIntro(running > 0
                 ? tr("It is running with %n replica(s), which will be stopped first. This cannot be undone.", nullptr, running)
                 : tr("This cannot be undone."));
    if (!dependents.isEmpty())
        form()->addWidget(makeWarning(dependentsText(dependents), this));
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

ScaleDialog::ScaleDialog(const core::Service &service, QWidget *parent, const QStringList &dependents)
    : FormDialog(tr("Scale %1", "title of a dialog; a service's name").arg(service.spec.name.isEmpty() ? service.spec.id.toString() : service.spec.name),
                 QString(), theme::ButtonVariant::Primary, parent),
      m_before(service.spec.replicas)
{
    setIntro(tr("Each replica is a process or container of its own. The first one listens on the service's port, "
                "further ones on the next free ports."));
    m_replicas = new QSpinBox(this);
    m_replicas->setRange(1, kMostReplicas);
    m_replicas->setValue(m_before);
    addField(tr("Replicas", "label"), m_replicas, {QStringLiteral("replicas")});
    m_dependents = makeWarning(dependentsText(dependents), this);
    form()->addWidget(m_dependents);
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
    m_dependents->setVisible(replicas() < m_before && !m_dependents->text().isEmpty());
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

void QuestionDialog::ask(const Question &question, QWidget *parent, QObject *context, const std::function<void()> &yes, const dialogs::Told &told)
{
    auto *dialog = new QuestionDialog(question, parent);
    if (told.backend)
        dialog->offerCurl(told.backend, told.calls);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, yes);
    dialog->open();
}

void QuestionDialog::askIfProtected(const Question &question, QWidget *parent, QObject *context, const std::function<void()> &yes,
                                    const dialogs::Told &told)
{
    if (widgets::Protection::nameFor(parent).isEmpty())
        yes();
    else
        ask(question, parent, context, yes, told);
}

} // namespace ui::dialogs
