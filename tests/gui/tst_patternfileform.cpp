// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/patternfileform.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace hexfolio;
using namespace Qt::StringLiterals;

namespace {

/// A pipe into which nobody writes until the scene is over.
class SilentPipe {
public:
    SilentPipe() : m_path(m_folder.filePath(u"pipe"_s)) { m_isMade = ::mkfifo(qPrintable(m_path), 0600) == 0; }
    ~SilentPipe()
    {
        QFile pipe(m_path);
        // Readers and writers of a pipe need not wait for one who does both.
        (void)pipe.open(QIODevice::ReadWrite);
    }
    SilentPipe(const SilentPipe&) = delete;
    SilentPipe& operator=(const SilentPipe&) = delete;

    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString fileBeside(const QByteArray& content) const
    {
        QFile file(m_folder.filePath(u"patterns"_s));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    bool m_isMade = false;
};

} // namespace

class TestPatternFileForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFileInAJob()
    {
        const SilentPipe pipe;
        PatternFileForm form;
        QSignalSpy read(&form, &PatternFileForm::read);
        form.setPath(pipe.fileBeside("a = hex:41\nb = text:b\n"));
        QCOMPARE(form.patterns().error().kind, ErrorKind::Busy);
        QVERIFY(read.wait());
        QCOMPARE(form.patterns().value()->patterns().size(), std::size_t{2});
    }

    // Both waited for somebody to write into the pipe, for ever.
    void aPipeThatSaysNothingHoldsUpNothing()
    {
        const SilentPipe pipe;
        QVERIFY(pipe.isMade());
        auto form = std::make_unique<PatternFileForm>();
        form->setPath(pipe.path());
        QCOMPARE(form->patterns().error().kind, ErrorKind::Busy);

        QSignalSpy read(form.get(), &PatternFileForm::read);
        form->setPath(pipe.fileBeside("a = hex:41\n"));
        QCOMPARE(form->patterns().error().kind, ErrorKind::Busy);
        QVERIFY(read.wait());
        QCOMPARE(form->patterns().value()->patterns().size(), std::size_t{1});

        form->setPath(pipe.path());
        QCOMPARE(form->patterns().error().kind, ErrorKind::Busy);
        form.reset();
    }
};

QTEST_MAIN(TestPatternFileForm)
#include "tst_patternfileform.moc"
