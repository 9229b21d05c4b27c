// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/uploads.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace server::backups;
using core::ErrorCode;
using core::UserId;

class TestUploads : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    core::ManualClock m_clock;
    std::unique_ptr<Uploads> m_uploads;
    const UserId m_owner{u"user_1"_s};

    QString folder() const { return m_dir.filePath(u"uploads"_s); }
    qsizetype filesThere() const { return QDir(folder()).entryList(QDir::Files).size(); }

    void make(Uploads::Options options = {})
    {
        options.spareBytes = 0;
        m_uploads = std::make_unique<Uploads>(folder(), m_clock, options);
        QVERIFY(m_uploads->prepare().ok());
    }

private slots:
    void init() { make(); }

    void partAfterPart()
    {
        const auto begun = m_uploads->begin(u"from elsewhere"_s, 10, m_owner);
        QVERIFY(begun.ok());
        QCOMPARE(begun->offset, 0);
        QCOMPARE(m_uploads->append(begun->id, m_owner, 0, "01234")->offset, 5);
        QCOMPARE(m_uploads->find(begun->id, m_owner)->offset, 5);
        const auto early = m_uploads->take(begun->id, m_owner);
        QVERIFY(!early.ok());
        QVERIFY(early.error().code == ErrorCode::Conflict);
        QCOMPARE(early.error().details.value("offset"_L1).toInt(), 5);
        QCOMPARE(m_uploads->append(begun->id, m_owner, 5, "56789")->offset, 10);
        const auto whole = m_uploads->take(begun->id, m_owner);
        QVERIFY(whole.ok());
        QCOMPARE(whole->upload.name, u"from elsewhere"_s);
        QFile file(whole->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("0123456789"));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(m_uploads->find(begun->id, m_owner).error().code == ErrorCode::NotFound);
        QVERIFY(m_uploads->take(begun->id, m_owner).error().code == ErrorCode::NotFound);
        // Not wanted after all: it can be taken once more, or removed.
        m_uploads->giveBack(*whole);
        QCOMPARE(m_uploads->find(begun->id, m_owner)->offset, 10);
        QVERIFY(m_uploads->append(begun->id, m_owner, 10, "x").error().fields.contains(u"body"_s));
        m_uploads->giveBack(*m_uploads->take(begun->id, m_owner));
        QVERIFY(m_uploads->remove(begun->id, m_owner).ok());
        QVERIFY(!QFile::exists(whole->file));
    }

    void onlyTheNextPart_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::newRow("again") << qint64(0);
        QTest::newRow("overlapping") << qint64(3);
        QTest::newRow("with a hole before it") << qint64(6);
        QTest::newRow("negative") << qint64(-1);
        QTest::newRow("beyond all files") << std::numeric_limits<qint64>::max();
    }
    void onlyTheNextPart()
    {
        QFETCH(qint64, offset);
        const QString id = m_uploads->begin(u"x"_s, 10, m_owner)->id;
        QVERIFY(m_uploads->append(id, m_owner, 0, "01234").ok());
        const auto refused = m_uploads->append(id, m_owner, offset, "abc");
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().code == ErrorCode::Conflict);
        QCOMPARE(refused.error().details.value("offset"_L1).toInt(), 5);
        QCOMPARE(m_uploads->find(id, m_owner)->offset, 5);
    }

    void noMoreThanWasAnnounced()
    {
        const QString id = m_uploads->begin(u"x"_s, 3, m_owner)->id;
        const auto refused = m_uploads->append(id, m_owner, 0, "0123");
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().fields.contains(u"body"_s));
        QCOMPARE(m_uploads->append(id, m_owner, 0, "012")->offset, 3);
    }

    void noMoreThanThereIsRoomFor()
    {
        const auto refused = m_uploads->begin(u"x"_s, 1'000'000'000'000'000, m_owner);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().code == ErrorCode::PayloadTooLarge);
        const qint64 room = refused.error().details.value("freeBytes"_L1).toInteger();
        QVERIFY(room > 0);
        // What one announced is not there for another.
        QVERIFY(m_uploads->begin(u"a"_s, room / 4 * 3, m_owner).ok());
        QVERIFY(!m_uploads->begin(u"b"_s, room / 4 * 3, m_owner).ok());
        QCOMPARE(filesThere(), 1);
    }

    void whatIsAnothersIsNotThere()
    {
        const QString id = m_uploads->begin(u"x"_s, 3, m_owner)->id;
        const UserId other{u"user_2"_s};
        QVERIFY(m_uploads->find(id, other).error().code == ErrorCode::NotFound);
        QVERIFY(m_uploads->append(id, other, 0, "012").error().code == ErrorCode::NotFound);
        QVERIFY(m_uploads->take(id, other).error().code == ErrorCode::NotFound);
        QVERIFY(m_uploads->remove(id, other).error().code == ErrorCode::NotFound);
        QVERIFY(m_uploads->find(u"../../etc/passwd"_s, m_owner).error().code == ErrorCode::NotFound);
        QVERIFY(m_uploads->append(id, m_owner, 0, "012").ok());
    }

    void notTooMany()
    {
        make({.most = 2});
        QVERIFY(m_uploads->begin(u"a"_s, 1, m_owner).ok());
        const QString second = m_uploads->begin(u"b"_s, 1, m_owner)->id;
        QVERIFY(m_uploads->begin(u"c"_s, 1, m_owner).error().code == ErrorCode::Conflict);
        QVERIFY(m_uploads->remove(second, m_owner).ok());
        QVERIFY(m_uploads->begin(u"c"_s, 1, m_owner).ok());
        QCOMPARE(filesThere(), 2);
    }

    void theAbandonedGo()
    {
        const QString old = m_uploads->begin(u"old"_s, 10, m_owner)->id;
        const QString kept = m_uploads->begin(u"kept"_s, 10, m_owner)->id;
        m_clock.advance(core::Seconds(23 * 3600));
        QVERIFY(m_uploads->append(kept, m_owner, 0, "0").ok());
        m_uploads->removeAbandoned();
        QCOMPARE(filesThere(), 2);
        m_clock.advance(core::Seconds(2 * 3600));
        m_uploads->removeAbandoned();
        QCOMPARE(filesThere(), 1);
        QVERIFY(!m_uploads->find(old, m_owner).ok());
        QVERIFY(m_uploads->find(kept, m_owner).ok());
    }

    void aStartBeginsWithNone()
    {
        QVERIFY(m_uploads->begin(u"x"_s, 10, m_owner).ok());
        QCOMPARE(filesThere(), 1);
        make();
        QCOMPARE(filesThere(), 0);
        QVERIFY(!(QFile::permissions(folder()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    // Two that send the same part at once: one is taken, and nothing of the other.
    void manyAtOnce()
    {
        constexpr int kParts = 200;
        const QString id = m_uploads->begin(u"x"_s, kParts * 4, m_owner)->id;
        std::atomic<int> taken{0};
        std::vector<std::thread> senders;
        for (int sender = 0; sender < 4; ++sender) {
            senders.emplace_back([&] {
                for (int part = 0; part < kParts;) {
                    const auto answer = m_uploads->append(id, m_owner, part * 4, QByteArray::number(1000 + part));
                    taken += answer.ok();
                    part = answer.ok() ? part + 1 : int(answer.error().details.value("offset"_L1).toInt() / 4);
                }
            });
        }
        for (std::thread &sender : senders)
            sender.join();
        QCOMPARE(taken.load(), kParts);
        QFile file(m_uploads->take(id, m_owner)->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (int part = 0; part < kParts; ++part)
            QCOMPARE(file.read(4), QByteArray::number(1000 + part));
    }
};

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_uploads.moc"
