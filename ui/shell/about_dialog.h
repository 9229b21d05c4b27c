// SPDX-License-Identifier: GPL-3.0-or-later
// AboutDialog: what the console is, which build of it, and under which licences it and its parts stand:
// libraries, icons and fonts, from one file (resources/licences.json). GUI thread; owned by the window.
#pragma once

#include "ui/widgets/key_value_list.h"

#include <QDialog>

class QTextBrowser;

namespace ui::shell {

struct LicensedPart
{
    QString name;    // "zstd"
    QString use;     // "Compresses backups"
    QString licence; // SPDX: "BSD-3-Clause"
    QString url;
    QString text;    // of the licence, a file that is compiled in; may be empty
};

QList<LicensedPart> licensedParts(); // in the order of the file

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const QVector<widgets::KeyValue> &facts, QWidget *parent);
    QTextBrowser *licences() const { return m_licences; }
    widgets::KeyValueList *facts() const { return m_facts; }

private:
    void showAll();
    void follow(const QUrl &link);

    QTextBrowser *m_licences;
    widgets::KeyValueList *m_facts;
};

} // namespace ui::shell
