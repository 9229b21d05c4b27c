// SPDX-License-Identifier: GPL-3.0-or-later
// LocalRetention: how long the local server keeps logs and samples. It is part of the server's own
// configuration: read from there and written there at once, while the window shows that server; else greyed
// with the reason. GUI thread; owned by the settings.
#pragma once

#include "client/backend.h"

#include <QPointer>
#include <QWidget>

class QSpinBox;

namespace ui::dialogs {
class FormField;
}

namespace ui::shell {

class LocalRetention final : public QWidget
{
    Q_OBJECT

public:
    // `local`: of the local server; null: the window shows another one, or none.
    LocalRetention(client::Backend *local, QWidget *parent);
    ~LocalRetention() override;
    QSpinBox *spin(const QString &key) const;
    QString error(const QString &key) const;

private:
    struct Row
    {
        QString key;
        QSpinBox *spin = nullptr;
        dialogs::FormField *field = nullptr;
        int kept = 0; // as the server has it; 0: not known
    };

    void addRow(const QString &key, const QString &label, const QString &suffix);
    void grey(const QString &whyNot);
    void load();
    void take(const QVector<client::PlatformSetting> &settings, const QVector<client::ConfigEntry> &entries);
    void keep(qsizetype at);

    QPointer<client::Backend> m_backend;
    QVector<Row> m_rows;
};

} // namespace ui::shell
