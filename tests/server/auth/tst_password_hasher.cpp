// SPDX-License-Identifier: GPL-3.0-or-later
// Password hashing and the limits on guessing.
#include "server/auth/password_hasher.h"
#include "server/auth/sign_in_throttle.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace server::auth;
using namespace std::chrono_literals;

class TestPasswordHasher : public QObject
{
    Q_OBJECT

    PasswordHasher m_cheap{PasswordCost{8, 1, 1}};

private slots:
    void aPasswordMatchesItsHashAndNoOther_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("words") << "correct horse battery";
        QTest::newRow("other scripts") << QStringLiteral("пароль 密码 🔑");
        QTest::newRow("a zero inside") << QStringLiteral("before") + QChar(0) + QStringLiteral("after");
        QTest::newRow("the longest") << QString(PasswordHasher::kMaxPasswordBytes, u'x');
    }
    void aPasswordMatchesItsHashAndNoOther()
    {
        QFETCH(QString, password);
        const auto hash = m_cheap.hashAsync(password).result();
        QVERIFY(hash);
        QVERIFY(*m_cheap.verifyAsync(password, *hash).result());
        QVERIFY(!*m_cheap.verify(password + ' ', *hash));
        QVERIFY(!*m_cheap.verify(password.chopped(1), *hash));
        QVERIFY(!*m_cheap.verify(QString(), *hash));
    }

    void oneWithAZeroInsideIsReadToItsEnd()
    {
        const QString one = QStringLiteral("same") + QChar(0) + QStringLiteral("one");
        const QString two = QStringLiteral("same") + QChar(0) + QStringLiteral("two");
        QVERIFY(!*m_cheap.verify(two, *m_cheap.hash(one)));
    }

    void everyHashHasItsOwnSalt()
    {
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert(*m_cheap.hash("same"));
        QCOMPARE(seen.size(), 100);
    }

    void whatIsStoredIsAPhcString()
    {
        const PasswordHasher full;
        const auto hash = full.hash("correct horse battery");
        QVERIFY2(hash->startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), qPrintable(*hash));
        QVERIFY(!full.needsRehash(*hash));
        QVERIFY(m_cheap.needsRehash(*hash));
    }

    void nobodyHasNoPassword()
    {
        QVERIFY(!*m_cheap.verify("", ""));
        QVERIFY(!*m_cheap.verify("anything", ""));
    }

    void aBrokenHashIsAnErrorAndNoMatch()
    {
        QVERIFY(!m_cheap.verify("x", "rubbish"));
        QVERIFY(!m_cheap.verify("x", "$argon2id$v=19$m=8,t=1,p=1$"));
        QVERIFY(!m_cheap.hash(QString(PasswordHasher::kMaxPasswordBytes + 1, u'x')));
    }

    void nobodyTakesAsLongAsSomebody()
    {
        const PasswordHasher slow(PasswordCost{16 * 1024, 2, 1});
        const QString hash = *slow.hash("correct horse battery");
        // In turns and the best of many, and processor time: other programs may be busy too.
        qint64 known = std::numeric_limits<qint64>::max();
        qint64 unknown = known;
        for (int i = 0; i < 20; ++i) {
            for (qint64 *best : {&known, &unknown}) {
                const std::clock_t begun = std::clock();
                const auto matched = slow.verify("wrong password", best == &known ? hash : QString());
                *best = std::min<qint64>(*best, (std::clock() - begun) * 1'000'000 / CLOCKS_PER_SEC);
                QVERIFY(matched && !*matched);
            }
        }
        qInfo("known %lld us, unknown %lld us", known, unknown);
        QVERIFY2(std::abs(known - unknown) < std::max<qint64>(5000, known / 2), "the times tell who exists");
    }

    void theLineIsBounded()
    {
        PasswordHasher slow(PasswordCost{4096, 1, 1}, 1);
        std::vector<core::Future<bool>> answers;
        for (int i = 0; i < PasswordHasher::kMaxWaiting * 3; ++i)
            answers.push_back(slow.verifyAsync("x", {}));
        int refused = 0;
        for (auto &answer : answers)
            refused += answer.result().ok() ? 0 : 1;
        QVERIFY(refused > 0);
        QVERIFY(refused <= PasswordHasher::kMaxWaiting * 2);
        QVERIFY(slow.verifyAsync("x", {}).result());
    }

    void failuresCountPerAccount()
    {
        core::ManualClock clock;
        SignInThrottle throttle(clock, {3, 100, 60s, 100});
        for (int i = 0; i < 3; ++i)
            QVERIFY(throttle.begin("ada", "10.0.0.1"));
        const auto blocked = throttle.begin("ada", "10.0.0.2");
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().code, core::ErrorCode::RateLimited);
        QCOMPARE(blocked.error().details.value("retryAfter").toInt(), 60);
        QVERIFY(throttle.begin("bob", "10.0.0.1"));
        clock.advance(59'999ms);
        QCOMPARE(throttle.begin("ada", "10.0.0.2").error().details.value("retryAfter").toInt(), 1);
        clock.advance(1ms);
        QVERIFY(throttle.begin("ada", "10.0.0.2"));
    }

    void failuresCountPerAddress()
    {
        core::ManualClock clock;
        SignInThrottle throttle(clock, {3, 5, 60s, 100});
        for (int i = 0; i < 5; ++i)
            QVERIFY(throttle.begin(QStringLiteral("user%1").arg(i), "10.0.0.1"));
        QVERIFY(!throttle.begin("another", "10.0.0.1"));
        QVERIFY(throttle.begin("another", "10.0.0.2"));
    }

    void aSuccessClearsTheAccountAndGivesTheAddressOneBack()
    {
        core::ManualClock clock;
        SignInThrottle throttle(clock, {3, 4, 60s, 100});
        for (int round = 0; round < 20; ++round) {
            QVERIFY(throttle.begin("ada", "10.0.0.1"));
            throttle.succeeded("ada", "10.0.0.1");
        }
        QVERIFY(throttle.begin("bob", "10.0.0.1"));
        QVERIFY(throttle.begin("bob", "10.0.0.1"));
        QVERIFY(throttle.begin("ada", "10.0.0.1"));
        throttle.succeeded("ada", "10.0.0.1"); // a good account does not wash bob's guesses away
        QVERIFY(throttle.begin("eve", "10.0.0.1"));
        QVERIFY(throttle.begin("eve", "10.0.0.1"));
        QVERIFY(!throttle.begin("eve", "10.0.0.1"));
    }

    void aCancelledAttemptDoesNotCount()
    {
        core::ManualClock clock;
        SignInThrottle throttle(clock, {1, 1, 60s, 100});
        for (int i = 0; i < 10; ++i) {
            QVERIFY(throttle.begin("ada", "10.0.0.1"));
            throttle.cancelled("ada", "10.0.0.1");
        }
        QCOMPARE(throttle.tracked(), 0);
    }

    void aFloodOfNamesIsBoundedAndDoesNotUnlock()
    {
        core::ManualClock clock;
        SignInThrottle throttle(clock, {3, 1'000'000, 60s, 50});
        for (int i = 0; i < 3; ++i)
            QVERIFY(throttle.begin("victim", "10.0.0.1"));
        for (int i = 0; i < 5000; ++i)
            QVERIFY(throttle.begin(QStringLiteral("made-up-%1").arg(i), "10.0.0.1"));
        QVERIFY(throttle.tracked() <= 100);
        QVERIFY(!throttle.begin("victim", "10.0.0.1"));
        QVERIFY(throttle.begin(QString(1 << 20, u'x'), "10.0.0.1")); // kept short inside
    }
};

QTEST_GUILESS_MAIN(TestPasswordHasher)
#include "tst_password_hasher.moc"
