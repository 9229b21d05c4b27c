// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceImageView: the image that a container service runs from: its digest, how large and how old it is,
// whether there is a newer one, and the button that brings that. Asks the server when a service is shown,
// when it has turned, and when somebody wants to know; hidden for a process. GUI thread; owned by the overview.
#pragma once

#include "client/backend.h"
#include "ui/dialogs/curl_copy.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace ui::widgets {
class TextLabel;
}

namespace ui::pages {

class ServiceImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceImageView(QWidget *parent = nullptr);

    void setSource(client::Backend *backend, const core::ServiceId &id);
    void setService(const core::Service &service);
    QString digestText() const;
    QString stateText() const;
    QPushButton *updateButton() const { return m_update; }
    QToolButton *copyButton() const { return m_copy; }
    QToolButton *checkButton() const { return m_check; }

signals:
    void done(const QString &text);

private:
    void fetch();
    dialogs::Told told() const;
    void order();
    void take(const core::Result<core::ServiceImage> &image);
    void showButtons();
    void say(const QString &text, bool isNews);

    QPointer<client::Backend> m_backend;
    core::ServiceId m_id;
    core::Service m_service;
    QString m_digest; // whole, to be copied
    quint64 m_asked = 0;
    enum class Asking { No, Yes } m_asking = Asking::No, m_ordering = Asking::No;

    widgets::TextLabel *m_name;
    widgets::TextLabel *m_digestLabel;
    widgets::TextLabel *m_facts;
    widgets::TextLabel *m_state;
    QToolButton *m_copy;
    QToolButton *m_check;
    QPushButton *m_update;
};

} // namespace ui::pages
