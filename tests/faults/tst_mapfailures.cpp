// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "mapping/filesource.h"
#include "mapping/filesourcepolicy.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"
#include "support/tracedchild.h"

#include <QTest>

#include <cerrno>
#include <new>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Kind = CallFault::Kind;

enum Code { Right = 10, Refused, Wrong };

/// Opens, edits and reads everything; says whether the bytes are right, or that it was told it cannot be.
int openAndEdit(const std::string& path, const NaiveBytes& bytes)
{
    NaiveBytes expected = bytes;
    replaceNaively(expected, {5, 5}, bytesOf("typed"));
    auto document = Document::open(path);
    if (!document || !(*document)->edits().insert(5, bytesOf("typed")))
        return Refused;
    NaiveBytes now((*document)->size());
    const bool isWhole = (*document)->snapshot().read(0, now).empty();
    return isWhole && now == expected ? Right : Wrong;
}

/// The same without edits, through so small windows that each read needs a map of its own.
int readWindows(const std::string& path, const NaiveBytes& bytes)
{
    const FileSourcePolicy policy{.way = FileSourcePolicy::Way::Windows, .windowSize = 65'536, .windowCount = 2};
    const auto file = openFileWith(policy, path, {}, maxSize);
    if (!file)
        return Refused;
    NaiveBytes now(bytes.size());
    return file->source->read(0, now) == now.size() && now == bytes ? Right : Wrong;
}

} // namespace

/// The system refuses a map, each one in turn: the file is read by other means, or it is told that it cannot be.
class TestMapFailures : public QObject {
    Q_OBJECT

    struct Refusals {
        int maps = 0;
        /// How often nothing could be done about it, and it was told.
        int told = 0;
    };

    /// Refuses each map in turn.
    Refusals refuseEach(int (*work)(const std::string& path, const NaiveBytes& bytes))
    {
        const NaiveBytes bytes = countedBytes(3'000'000);
        const std::string path = m_folder.file("file", bytes);
        const auto carefully = [&](int) {
            try {
                return work(path, bytes);
            } catch (const std::bad_alloc&) {
                return static_cast<int>(Refused);
            }
        };
        Refusals refusals;
        for (std::uint64_t call = 1;; ++call) {
            const TracedEnd end = TracedChild::run(carefully, TracedChild::Calls::Maps, {Kind::Fail, call, ENOMEM});
            if (end.end.code != Right && end.end.code != Refused)
                QTest::qFail(qPrintable(QStringLiteral("map %1").arg(call)), __FILE__, __LINE__);
            if (!end.hasStruck)
                return refusals;
            ++refusals.maps;
            refusals.told += end.end.code == Refused ? 1 : 0;
        }
    }

    TempFolder m_folder;

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The allocators of the sanitizers need the maps that are refused here.");
#endif
        if (!TracedChild::isPossible())
            QSKIP("This machine does not let a program watch the calls of its children.");
    }

    void theMapOfTheFileAndThatOfNewBytes()
    {
        const Refusals refusals = refuseEach(openAndEdit);
        QVERIFY(refusals.maps >= 2);
        // New bytes have nowhere else to go; the file can be read without a map.
        QVERIFY(refusals.told < refusals.maps);
    }

    void everyWindow()
    {
        const Refusals refusals = refuseEach(readWindows);
        QVERIFY(refusals.maps >= 20);
        QCOMPARE(refusals.told, 0);
    }
};

QTEST_GUILESS_MAIN(TestMapFailures)
#include "tst_mapfailures.moc"
