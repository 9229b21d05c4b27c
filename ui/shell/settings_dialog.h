// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsDialog: what a person may choose about the console, a section a subject. Whatever is chosen is
// in force and kept at once; there is nothing to confirm. GUI thread; owned by the window.
#pragma once

#include "ui/shell/local_server_control.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcut_table.h"
#include "ui/theme/icons.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QKeySequenceEdit;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace client {
class Backend;
}

namespace ui::dialogs {
class FormField;
}

namespace ui::shell {

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Section { Appearance, Keyboard, Notifications, LocalServer, Network };

    // `local`: of the local server, while the window shows it.
    SettingsDialog(Preferences &preferences, LocalServerControl &server, QWidget *parent, client::Backend *local = nullptr);
    ~SettingsDialog() override;

    void showSection(Section section);
    Section section() const;
    QListWidget *sections() const { return m_sections; }
    QComboBox *languageBox() const { return m_language; }
    QKeySequenceEdit *keysOf(WindowAction action) const { return m_keys.value(int(action)).edit; }
    QString keysError(WindowAction action) const;

private:
    struct KeysRow
    {
        QKeySequenceEdit *edit = nullptr;
        dialogs::FormField *field = nullptr;
    };

    QVBoxLayout *addSection(const QString &title, theme::Icon icon);
    void buildAppearance();
    void buildKeyboard();
    void buildNotifications();
    void buildLocalServer(client::Backend *local);
    void buildNetwork();
    template <typename Change>
    void change(Change change); // of the values, in force at once
    void takeKeys(const ShortcutRow &row);
    void takeServer();
    void takeProxy();

    Preferences &m_preferences;
    LocalServerControl &m_server;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QHash<int, KeysRow> m_keys;
    QComboBox *m_language = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_start = nullptr;
    QLineEdit *m_folder = nullptr;
    dialogs::FormField *m_folderField = nullptr;
    QComboBox *m_proxyKind = nullptr;
    QLineEdit *m_proxyHost = nullptr;
    QSpinBox *m_proxyPort = nullptr;
    dialogs::FormField *m_proxyField = nullptr;
};

} // namespace ui::shell
