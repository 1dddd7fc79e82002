// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/jobrunner.h"
#include "document/statefolder.h"
#include "gui/commandline.h"
#include "gui/mainwindow.h"
#include "gui/programstyle.h"
#include "gui/sessionend.h"
#include "gui/settings.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hexfolio;

namespace {

constexpr int usageError = 2;

// A full disk and a closed pipe shall be errors of the call that meets them, not the end of the program.
void ignoreSignals()
{
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

/// The language of the program, as long as this lives; made when there is an application.
class Language {
public:
    Language()
    {
        const QLocale locale;
        if (m_qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qts);
        // English has plural forms to translate; it also stands in where a language is missing.
        if (m_ours.load(locale, u"hexfolio"_s, u"_"_s, u":/i18n"_s) || m_ours.load(u":/i18n/hexfolio_en.qm"_s))
            QCoreApplication::installTranslator(&m_ours);
    }
    [[nodiscard]] QString name() const { return m_ours.language(); }

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

void describeProgram()
{
    QGuiApplication::setApplicationDisplayName(u"Hexfolio"_s);
    QGuiApplication::setDesktopFileName(u"org.hexfolio.Hexfolio"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/hexfolio.svg"_s));
}

// Help, version and mistakes are answered on the terminal, and need no display: the application made here has none.
std::optional<int> answeredOnTerminal(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Language language;
    const auto line = CommandLine::parse(QCoreApplication::arguments());
    if (!line) {
        QTextStream(stderr) << "hexfolio: " << line.error() << '\n';
        return usageError;
    }
    if (line->wish == CommandLine::Wish::Help)
        QTextStream(stdout) << CommandLine::helpText();
    else if (line->wish == CommandLine::Wish::Version)
        QTextStream(stdout) << "hexfolio " << QCoreApplication::applicationVersion() << '\n';
    else
        return std::nullopt;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    ignoreSignals();
    QCoreApplication::setApplicationName(u"hexfolio"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(HEXFOLIO_VERSION));
    if (const auto status = answeredOnTerminal(argc, argv))
        return *status;
    const QApplication application(argc, argv);
    QApplication::setStyle(new ProgramStyle);
    describeProgram();
    const Language language;
    // Qt would ask its own catalogue, which need not be installed.
    QGuiApplication::setLayoutDirection(QLocale(language.name()).textDirection());
    const auto line = CommandLine::parse(QCoreApplication::arguments());
    Settings settings;
    KSyntaxHighlighting::Repository repository;
    // A long search or save must leave a thread for what is on screen.
    JobRunner jobs(std::max(4U, std::thread::hardware_concurrency()));
    MainWindow window(settings, repository, jobs, StateFolder::ofUser());
    // Edits that wait to be logged are written when the window goes; they are offered at the next start.
    const SessionEnd sessionEnd;
    QObject::connect(&sessionEnd, &SessionEnd::asked, &application, &QCoreApplication::quit);
    window.show();
    window.offerRecovery();
    if (line)
        window.open(*line);
    return QApplication::exec();
}
