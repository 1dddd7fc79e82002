// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as the shell starts it, without a display.
class TestProgram : public QObject {
    Q_OBJECT

private:
    struct Outcome {
        int status = -1;
        QString out;
        QString err;
    };
    static Outcome run(const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("HEXFOLIO_BIN_DIR") + u"/hexfolio"_s, arguments);
        if (!process.waitForFinished())
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void helpNeedsNoDisplay()
    {
        const Outcome outcome = run({u"--help"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains(u"--goto"_s));
    }

    void theVersionNeedsNoDisplay()
    {
        const Outcome outcome = run({u"--version"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith(u"hexfolio "_s));
    }

    void mistakesAreToldWithoutADisplay()
    {
        const Outcome outcome = run({u"--goto"_s, u"12z"_s, u"a"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(u"12z"_s), qPrintable(outcome.err));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
