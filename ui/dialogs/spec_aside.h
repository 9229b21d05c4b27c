// SPDX-License-Identifier: GPL-3.0-or-later
// SpecAside: a definition as JSON that may be written in, and what it changes about the current one.
// Secrets stand as the mask, and the mask means the value that is known. GUI thread; owned by the
// dialog.
#pragma once

#include "core/result.h"
#include "core/service.h"
#include "ui/widgets/basics.h"

#include <optional>

class QPlainTextEdit;
class QStackedWidget;

namespace ui::widgets {
class ChipRow;
}

namespace ui::dialogs {

class SpecAside : public widgets::Panel
{
    Q_OBJECT

public:
    enum class Shows { Json, ChangesAndJson };
    enum View { Changes, Json };

    SpecAside(Shows shows, QWidget *parent);

    // What the form says; the text is left alone while somebody writes in it and means the same.
    void setSpec(const core::ServiceSpec &spec, const std::optional<core::ServiceSpec> &current);
    QPlainTextEdit *editor() const { return m_json; }
    widgets::ChipRow *views() const { return m_views; } // null when there is JSON alone
    QString problem() const;
    QString changesText() const;

signals:
    void specWritten(const core::ServiceSpec &spec); // from JSON that is right

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    core::Result<core::ServiceSpec> specOf(const QJsonObject &body) const;
    void showChanges();

    core::ServiceSpec m_spec;
    std::optional<core::ServiceSpec> m_current;
    enum class Filling { No, Yes } m_filling = Filling::No;
    widgets::ChipRow *m_views = nullptr;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_changes;
    QPlainTextEdit *m_json;
    widgets::TextLabel *m_problem;
};

} // namespace ui::dialogs
