// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tempfile.h"
#include "support/tracedchild.h"

#include <QTest>

#include <cerrno>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Calls = TracedChild::Calls;
using Kind = CallFault::Kind;

/// Writes two words one behind the other and says what the system answered to the second.
int writeTwice(const std::string& path, int report)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT, 0600);
    const bool first = ::pwrite(fd, "one ", 4, 0) == 4;
    const ssize_t second = ::pwrite(fd, "second", 6, 4);
    const std::string said = second < 0 ? "error " + std::to_string(errno) : std::to_string(second);
    return first && ::write(report, said.data(), said.size()) > 0 ? 3 : 4;
}

} // namespace

/// The tool of the other tests here: every fault strikes the call it is meant for, and no other.
class TestTracedChild : public QObject {
    Q_OBJECT

    TempFolder m_folder;
    std::string m_path;

    TracedEnd struck(CallFault fault)
    {
        return TracedChild::run([&](int report) { return writeTwice(m_path, report); }, Calls::Files, fault);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TracedChild::isPossible())
            QSKIP("This machine does not let a program watch the calls of its children.");
    }
    void init()
    {
        m_path = m_folder.path("file");
        ::unlink(m_path.c_str());
    }

    void aChildWithoutAFaultEndsAsItWould()
    {
        const TracedEnd end = struck({});
        QCOMPARE(end.end.code, 3);
        QCOMPARE(end.calls, 3U);
        QCOMPARE(end.report, "6");
        QVERIFY(!end.hasStruck);
        QCOMPARE(textOf(fileBytes(m_path)), "one second");
    }

    void aKilledChildHasNotMadeTheCall()
    {
        const TracedEnd end = struck({Kind::Kill, 3, 0});
        QCOMPARE(end.end.signal, SIGKILL);
        QCOMPARE(end.struck, "pwrite64");
        QCOMPARE(textOf(fileBytes(m_path)), "one ");
    }

    void aCallThatFailsDoesNothing()
    {
        const TracedEnd end = struck({Kind::Fail, 3, ENOSPC});
        QCOMPARE(end.end.code, 3);
        QCOMPARE(end.report, "error " + std::to_string(ENOSPC));
        QCOMPARE(textOf(fileBytes(m_path)), "one ");
    }

    void aShortWriteSaysHowShort()
    {
        QCOMPARE(struck({Kind::Short, 3, 0}).report, "3");
        QCOMPARE(textOf(fileBytes(m_path)), "one sec");
    }

    void aTornWriteLeavesItsHalfAndFails()
    {
        QCOMPARE(struck({Kind::Torn, 3, EIO}).report, "error " + std::to_string(EIO));
        QCOMPARE(textOf(fileBytes(m_path)), "one sec");
    }

    void aCallWithoutALengthCannotBeShort() { QVERIFY(!struck({Kind::Short, 1, 0}).hasStruck); }
};

QTEST_GUILESS_MAIN(TestTracedChild)
#include "tst_tracedchild.moc"
