// SPDX-License-Identifier: GPL-3.0-or-later
// AuditFilterBar: what of the audit log is shown: words, the result, who, which action, which object and
// when. The server filters: what is typed is told a moment after the last key. GUI thread; owned by the
// audit page.
#pragma once

#include "client/audit_api.h"
#include "ui/widgets/basics.h"

#include <QTimer>

class QComboBox;
class QDateTimeEdit;
class QHBoxLayout;
class QLineEdit;

namespace ui::widgets {
class ChipRow;
class ToggleSwitch;
}

namespace ui::pages {

class KeptView;

class AuditFilterBar : public widgets::Panel
{
    Q_OBJECT

public:
    static constexpr int kAll = 100; // no result
    enum Span { Ever, Hour, Day, Week, Month, Between };

    AuditFilterBar(const core::Clock &clock, QWidget *parent);

    client::AuditFilter filter() const;
    bool isFiltering() const; // whatever the moment
    void clear();
    // Only what was done by, to or in the manner of an entry; what is empty stays as it is.
    void choose(const QString &user, const QString &action, const QString &object);
    void keepIn(KeptView &kept);

    QLineEdit *field() const { return m_text; }
    QLineEdit *user() const { return m_user; }
    QComboBox *action() const { return m_action; }
    QLineEdit *object() const { return m_object; }
    QComboBox *span() const { return m_span; }
    QDateTimeEdit *since() const { return m_since; }
    QDateTimeEdit *until() const { return m_until; }
    widgets::ChipRow *chips() const { return m_chips; }
    widgets::ToggleSwitch *live() const { return m_live; }

signals:
    void changed();

private:
    QLineEdit *addField(const QString &name);
    void showSpan();
    void tellNow();

    const core::Clock &m_clock;
    QTimer m_soon;
    QHBoxLayout *m_second;
    QLineEdit *m_text;
    widgets::ChipRow *m_chips;
    widgets::ToggleSwitch *m_live;
    QLineEdit *m_user;
    QComboBox *m_action;
    QLineEdit *m_object;
    QComboBox *m_span;
    QDateTimeEdit *m_since;
    QDateTimeEdit *m_until;
};

} // namespace ui::pages
