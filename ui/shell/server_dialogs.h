// SPDX-License-Identifier: GPL-3.0-or-later
// What the local server's card opens: the server's own log, and its few settings. GUI thread; owned by
// the window.
#pragma once

#include "core/clock.h"
#include "ui/dialogs/form_field.h"
#include "ui/shell/local_server_control.h"

class QComboBox;
class QSpinBox;

namespace ui::widgets {
class LogView;
}

namespace ui::shell {

// Shows a folder in the system's file manager.
void openFolder(const QString &path);

class ServerLogDialog : public QDialog
{
    Q_OBJECT

public:
    ServerLogDialog(LocalServerControl &server, QWidget *parent);
    ~ServerLogDialog() override;
    widgets::LogView *view() const { return m_view; }

private:
    widgets::LogView *m_view;
};

} // namespace ui::shell
