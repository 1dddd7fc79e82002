// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/livemap.h"

#include "support/impatientio.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"
#include "support/verifyfails.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// A file that is open for editing in place, on a disk that can be told to refuse.
struct Refusing {
    TempFolder folder;
    std::string path;
    std::shared_ptr<FaultyIo> io = std::make_shared<FaultyIo>(impatient());
    std::unique_ptr<LiveMap> map;

    explicit Refusing(std::string_view text)
        : path(folder.file("file", text)), map(SharedLiveMap::open(openFile(path).value(), io).value())
    {
    }
};

} // namespace

/// What the disk once refused is never called safe afterwards, whatever becomes of the map.
class TestLiveMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileWhoseBytesTheDiskRefusedIsNotEmptied()
    {
        Refusing given("0123456789");
        QVERIFY(given.map->store(2, bytesOf("ab")));
        given.io->strikeNext(EIO);
        VERIFY_FAILS(given.map->resize(0), InputOutput);
        QCOMPARE(textOf(fileBytes(given.path)), std::string("01ab456789"));
        QCOMPARE(given.map->size(), Size{10});
        QVERIFY(given.map->source() != nullptr);
        // Nor is it said to be on the disk later, though the system would say so.
        VERIFY_FAILS(given.map->flush(), InputOutput);
        VERIFY_FAILS(given.map->flushTask().value()(), InputOutput);
        VERIFY_FAILS(given.map->resize(0), InputOutput);
    }

    void anEmptiedFileIsOnTheDiskWhenTheDiskSaysSo_data()
    {
        QTest::addColumn<bool>("isTask");
        QTest::newRow("at once") << false;
        QTest::newRow("in a job") << true;
    }
    void anEmptiedFileIsOnTheDiskWhenTheDiskSaysSo()
    {
        QFETCH(const bool, isTask);
        Refusing given("0123456789");
        QVERIFY(given.map->resize(0));
        QVERIFY(fileBytes(given.path).empty());
        given.io->strikeNext(EIO);
        const auto flush = [&] { return isTask ? given.map->flushTask().value()() : given.map->flush(); };
        VERIFY_FAILS(flush(), InputOutput);
        VERIFY_FAILS(flush(), InputOutput);
    }

    void aTaskOutlivesItsMap()
    {
        Refusing given("");
        const auto task = given.map->flushTask().value();
        given.map.reset();
        QVERIFY(task());
    }

    void theErrorNamesTheFile()
    {
        Refusing given("");
        given.io->strikeNext(EIO);
        QCOMPARE(given.map->flush().error().path, given.path);
    }
};

QTEST_GUILESS_MAIN(TestLiveMap)
#include "tst_livemap.moc"
