// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/jobrunner.h"
#include "gui/commandline.h"
#include "gui/mainwindow.h"
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
#include <expected>
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

void installTranslators(QTranslator& ours, QTranslator& qts)
{
    const QLocale locale;
    if (qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    // English has plural forms to translate; it also stands in where a language is missing.
    if (ours.load(locale, u"hexfolio"_s, u"_"_s, u":/i18n"_s) || ours.load(u":/i18n/hexfolio_en.qm"_s))
        QCoreApplication::installTranslator(&ours);
    // Qt would ask its own catalogue, which need not be installed.
    QGuiApplication::setLayoutDirection(QLocale(ours.language()).textDirection());
}

void describeProgram()
{
    QCoreApplication::setApplicationName(u"hexfolio"_s);
    QGuiApplication::setApplicationDisplayName(u"Hexfolio"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(HEXFOLIO_VERSION));
    QGuiApplication::setDesktopFileName(u"org.hexfolio.Hexfolio"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/hexfolio.svg"_s));
}

// Help, version and mistakes are answered on the terminal; nothing else of the command line is.
std::optional<int> answeredOnTerminal(const std::expected<CommandLine, QString>& line)
{
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
    const QApplication application(argc, argv);
    describeProgram();
    QTranslator ours;
    QTranslator qts;
    installTranslators(ours, qts);
    const auto line = CommandLine::parse(QCoreApplication::arguments());
    if (const auto status = answeredOnTerminal(line))
        return *status;
    Settings settings;
    KSyntaxHighlighting::Repository repository;
    // A long search or save must leave a thread for what is on screen.
    JobRunner jobs(std::max(4U, std::thread::hardware_concurrency()));
    MainWindow window(settings, repository, jobs);
    window.show();
    window.open(*line);
    return QApplication::exec();
}
