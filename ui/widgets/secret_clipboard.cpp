// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace ui::widgets {

namespace {

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

class Waiting final : public QObject
{
public:
    Waiting(const QByteArray &hash, std::chrono::milliseconds keep) : QObject(qApp), m_hash(hash)
    {
        setObjectName(kSecretWaiting);
        QTimer::singleShot(keep, this, [this] { end(); });
        connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { end(); });
    }

private:
    void end()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (hashOf(clipboard->text()) == m_hash)
            clipboard->clear();
        deleteLater();
    }

    QByteArray m_hash;
};

} // namespace

void copySecret(const QString &secret, std::chrono::milliseconds keep)
{
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    new Waiting(hashOf(secret), keep);
}

} // namespace ui::widgets
