// SPDX-License-Identifier: GPL-3.0-or-later
// NetworkMaker: makes networks that are missing, one of a name at a time: an engine lets two that are made at
// once have one name, and then finds neither. Runtime thread; owned by the driver.
#pragma once

#include "server/engine/networks.h"

#include <QHash>

#include <memory>
#include <vector>

namespace server::containers {

class NetworkMaker : public QObject
{
public:
    // `engine`: whose networks; the one of the calls before.
    void ensure(const engine::EngineClient &engine, const QString &name, const QMap<QString, QString> &labels, engine::Done<> done);
    void askAgain(); // what waits for an answer may have been lost
    void forget(); // what was asked: the engine was away since

private:
    std::unique_ptr<engine::EngineClient> m_client;
    QHash<QString, std::vector<engine::Done<>>> m_waiting;
};

} // namespace server::containers
