// SPDX-License-Identifier: GPL-3.0-or-later
// FaultProxy: a socket in front of a real engine's, which passes everything on until it is told to fail:
// whole connections, single kinds of requests, before, in or after an answer. A connection carries one
// request, as the client under test makes them. Functions from the test thread; it runs on one of its own.
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <QThread>

#include <functional>
#include <memory>

namespace support {

struct ProxyFault
{
    enum class Kind {
        None,
        CutAtRequest,  // not carried out
        CutAtAnswer,   // carried out, nothing comes back
        CutInAnswer,   // after `bytes` of it
        SilentAtRequest,
        SilentAtAnswer,
        SilentInAnswer,
        Late,          // by `delayMs`
        Drip,          // `bytes` every `delayMs`
        Says,          // `text` instead of asking the engine
        SaysAfter,     // carried out, but answered by `text`
        Corrupt,       // noise from `bytes` on
    };
    Kind kind = Kind::None;
    int bytes = 0;
    int delayMs = 0;
    QByteArray text = {};
    bool alsoOpen = false; // connections that are open: cut by the Cut kinds, silenced by the Silent ones
    int cutOpenEveryMs = 0; // 0: never
    QByteArray only = {};   // requests that have it in their first line; empty: all
    std::function<void(const QByteArray &request)> before = {}; // what is done before one is passed on; on the proxy's thread
};

class FaultProxy
{
public:
    explicit FaultProxy(QString engineSocket);
    ~FaultProxy();

    QString socket() const { return m_folder.filePath("proxy.sock"); }
    QString address() const { return "unix://" + socket(); }

    void fail(const ProxyFault &fault); // requests from now on
    void heal();    // requests that fail already go on failing; streams that fell silent are cut
    void cutOpen(); // every open connection
    // The socket is gone, something else has its place, or it may be opened by nobody.
    enum class Instead { Nothing, File, Forbidden };
    void vanish(Instead instead);
    void appear();
    int requests() const; // that were failed since fail()

private:
    class Worker;
    QTemporaryDir m_folder;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; // on m_thread
};

} // namespace support
