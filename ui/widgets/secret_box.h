// SPDX-License-Identifier: GPL-3.0-or-later
// SecretBox: a secret that is shown this once, in letters that are told apart, with a button that copies
// it for a while (see copySecret). It is wiped when the box goes. GUI thread.
#pragma once

#include "ui/widgets/basics.h"

class QPlainTextEdit;

namespace ui::widgets {

class SecretBox : public QWidget
{
    Q_OBJECT

public:
    // `name`: what it is, for screen readers; `lines`: how many stay in sight.
    SecretBox(const QString &name, int lines, QWidget *parent = nullptr);
    ~SecretBox() override;

    void setSecret(const QString &secret);
    void wipe();
    QString secret() const;
    QPushButton *copyButton() const { return m_copy; }
    void addButton(QPushButton *button); // beside the one that copies
    bool wasCopied() const { return m_wasCopied; }

private:
    void copy();

    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QHBoxLayout *m_buttons;
    TextLabel *m_note;
    bool m_wasCopied = false;
};

} // namespace ui::widgets
