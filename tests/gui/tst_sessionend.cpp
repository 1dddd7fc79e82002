// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sessionend.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace hexfolio;

/// Signals that ask the program to end.
class TestSessionEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySignalIsToldInTheEventLoop()
    {
        const SessionEnd end;
        QSignalSpy asked(&end, &SessionEnd::asked);
        int expected = 0;
        for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
            std::raise(signal);
            QCOMPARE(asked.count(), expected);
            ++expected;
            QTRY_COMPARE(asked.count(), expected);
        }
    }

    void withoutTheObjectTheyActAsAlways()
    {
        {
            const SessionEnd end;
        }
        const auto before = std::signal(SIGTERM, SIG_IGN);
        QVERIFY(before == SIG_DFL);
        std::signal(SIGTERM, before);
    }
};

QTEST_GUILESS_MAIN(TestSessionEnd)
#include "tst_sessionend.moc"
