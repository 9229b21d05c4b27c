// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/port_allocator.h"

#include <QTcpServer>
#include <QTest>

using namespace core;
using namespace server::supervisor;
using server::runtime::ReplicaKey;

namespace {
const ReplicaKey kA0{ServiceId(QStringLiteral("a")), 0};
const ReplicaKey kA1{ServiceId(QStringLiteral("a")), 1};
const ReplicaKey kB0{ServiceId(QStringLiteral("b")), 0};
} // namespace

class TestPortAllocator : public QObject
{
    Q_OBJECT
private slots:
    void aPortBelongsToOneReplicaUntilItIsReleased()
    {
        PortAllocator ports([](int) { return true; });
        QCOMPARE(*ports.reserve(kA0, 3001), 3001);
        QCOMPARE(*ports.reserve(kA0, 3001), 3001);
        const auto refused = ports.reserve(kB0, 3001);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().message, QStringLiteral("Port 3001 is in use by the service \"a\""));
        ports.release(kA0);
        QVERIFY(ports.reserve(kB0, 3001).ok());
        QCOMPARE(ports.portOf(kA0), 0);
    }

    void aProgramOfSomebodyElseIsSeen()
    {
        QTcpServer foreign;
        QVERIFY(foreign.listen(QHostAddress::LocalHost));
        PortAllocator ports;
        const auto refused = ports.reserve(kA0, foreign.serverPort());
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, QStringLiteral("Port %1 is in use by another program").arg(foreign.serverPort()));
        const int port = foreign.serverPort();
        foreign.close();
        QVERIFY(ports.reserve(kA0, port).ok());
    }

    void aProgramOnAllAddressesIsSeenToo()
    {
        QTcpServer foreign;
        QVERIFY(foreign.listen(QHostAddress::Any));
        PortAllocator ports;
        QVERIFY(!ports.reserve(kA0, foreign.serverPort()));
    }

    void furtherReplicasTakeTheNextFreePort()
    {
        QSet<int> foreign{3003};
        PortAllocator ports([&](int port) { return !foreign.contains(port); });
        ports.setNamed(kB0.service, 3002);
        QVERIFY(ports.reserve(kA0, 3001).ok());
        QCOMPARE(*ports.reserveFrom(kA1, 3002), 3004); // 3002 is named by b, 3003 is foreign
        ports.setNamed(kB0.service, 0);
        QCOMPARE(*ports.reserveFrom(kA1, 3002), 3004); // it keeps what it has
        foreign << 3004;
        QCOMPARE(*ports.reserveFrom(kA1, 3002), 3002); // unless that was taken meanwhile
    }

    void noPortIsLeft()
    {
        PortAllocator ports([](int) { return false; });
        const auto refused = ports.reserveFrom(kA1, 65'530);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, QStringLiteral("No free port above 65529"));
    }
};

QTEST_GUILESS_MAIN(TestPortAllocator)
#include "tst_port_allocator.moc"
