// SPDX-License-Identifier: GPL-3.0-or-later
// What explains the console: its guide, its keys, and what it is. GUI thread; owned by the window.
#pragma once

#include "ui/shell/preferences.h"
#include "ui/widgets/key_value_list.h"

#include <QDialog>

class QTextBrowser;

namespace ui::shell {

class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget *parent);
    QTextBrowser *text() const { return m_text; }
    // A page of the guide, relative to the one that is shown; anything else goes to the desktop's programs.
    void follow(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    QString m_page;
    QTextBrowser *m_text;
};

// A heading over rows of names and values, and a button that closes it.
class FactsDialog : public QDialog
{
    Q_OBJECT

public:
    FactsDialog(const QString &title, const QString &intro, const QVector<widgets::KeyValue> &rows, QWidget *parent);
    widgets::KeyValueList *list() const { return m_list; }

private:
    widgets::KeyValueList *m_list;
};

QVector<widgets::KeyValue> shortcutRows(const PreferenceValues &values = {});

} // namespace ui::shell
