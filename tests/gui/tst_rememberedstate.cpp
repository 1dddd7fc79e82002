// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/rememberedstate.h"

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsaving.h"
#include "document/statefolder.h"
#include "support/opendocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

/// A state of a document is kept to be compared with later ones.
class TestRememberedState : public QObject {
    Q_OBJECT

private:
    static std::string textOfState(OpenDocument& open)
    {
        const auto& state = open.context().remembered().state();
        return state ? textOf(state->bytes.bytes({0, state->bytes.size()}).value()) : "none";
    }

private Q_SLOTS:
    void nothingIsRememberedAtFirst()
    {
        OpenDocument open("0123");
        QCOMPARE(textOfState(open), "none");
    }

    void editsLeaveTheStateAsItWas()
    {
        OpenDocument open("0123");
        QVERIFY(open.document().edits().overwrite(0, bytesOf("x")));
        open.context().remembered().remember();
        QVERIFY(open.document().edits().overwrite(2, bytesOf("y")));
        QCOMPARE(textOfState(open), "x123");
        open.context().remembered().remember();
        QCOMPARE(textOfState(open), "x1y3");
    }

    void savingLeavesTheStateAsItWas()
    {
        OpenDocument open("0123");
        open.context().remembered().remember();
        QVERIFY(open.document().edits().overwrite(0, bytesOf("x")));
        PosixIo io;
        Progress progress;
        QVERIFY(open.document().saving().save(io, progress, StateFolder::ofUser()));
        QCOMPARE(textOfState(open), "0123");
    }

    void inLiveModeTheBytesAreCopied()
    {
        OpenDocument open("0123", Access::Write);
        open.context().remembered().remember();
        QTRY_COMPARE(textOfState(open), "0123");
        QVERIFY(open.document().edits().overwrite(0, bytesOf("x")));
        QCOMPARE(textOfState(open), "0123");
    }

    void goingLiveTakesAwayWhatIsNoCopy()
    {
        OpenDocument open("0123");
        open.context().remembered().remember();
        QSignalSpy changed(&open.context().remembered(), &RememberedState::changed);
        QVERIFY(open.document().mode().switchTo(Access::Write));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(textOfState(open), "none");
    }
};

QTEST_GUILESS_MAIN(TestRememberedState)
#include "tst_rememberedstate.moc"
