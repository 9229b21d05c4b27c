// SPDX-License-Identifier: GPL-3.0-or-later
// JumpToTime: asks for a moment in words as people type them ("12:03", "2026-11-23 12:03:10", "-15m")
// and says how it was understood while it is typed. GUI thread; owned by the page.
#pragma once

#include "ui/dialogs/form_field.h"
#include "ui/widgets/log_text.h"

#include <optional>

class QLineEdit;

namespace ui::pages {

// Nothing when the text is no moment. A time without a day is the last one before `nowMs`.
std::optional<qint64> parseMoment(const QString &text, widgets::TimeForm form, qint64 nowMs);

class JumpToTime : public dialogs::FormDialog
{
    Q_OBJECT

public:
    JumpToTime(widgets::TimeForm form, qint64 nowMs, QWidget *parent);
    QLineEdit *field() const { return m_field; }

signals:
    void chosen(qint64 timeMs);

protected:
    void submit() override;

private:
    void understand();

    widgets::TimeForm m_form;
    qint64 m_nowMs;
    QLineEdit *m_field;
    dialogs::FormField *m_row;
};

} // namespace ui::pages
