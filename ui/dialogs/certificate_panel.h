// SPDX-License-Identifier: GPL-3.0-or-later
// CertificatePanel: a certificate that the system does not trust, with what a person needs to judge it,
// and the choice to trust this very one. GUI thread; owned by its dialog.
#pragma once

#include "core/result.h"

#include <QWidget>

class QPushButton;

namespace ui::widgets {
class KeyValueList;
class TextLabel;
}

namespace ui::dialogs {

struct CertificateFacts
{
    QString subject;
    QString issuer;
    qint64 notBeforeMs = -1;
    qint64 notAfterMs = -1;
    QByteArray sha256; // hex
    QStringList problems;
};

// From details.tls of an error; nothing: the failure was about something else.
std::optional<CertificateFacts> certificateFacts(const core::Error &error);
// "AB:CD:…", as other programs show it.
QString fingerprintText(const QByteArray &sha256Hex);

class CertificatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatePanel(QWidget *parent);
    void show(const CertificateFacts &facts);
    QPushButton *trustButton() const { return m_trust; }
    const CertificateFacts &facts() const { return m_facts; }
    widgets::KeyValueList *list() const { return m_list; }

signals:
    void trusted(const QByteArray &sha256);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CertificateFacts m_facts;
    widgets::TextLabel *m_problems;
    widgets::KeyValueList *m_list;
    QPushButton *m_trust;
};

} // namespace ui::dialogs
