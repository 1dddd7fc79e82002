// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/resultstext.h"

#include "gui/model/errortext.h"
#include "gui/model/hitlist.h"
#include "gui/model/hitsmodel.h"
#include "gui/model/numbertext.h"
#include "gui/model/searchsession.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

constexpr double giga = 1e9;
constexpr double mega = 1e6;
/// Below this a search took no time worth telling a rate of.
constexpr double shortSearch = 0.02;

// Not tr(): lupdate would take the marked text for an argument of that, and leave it out.
QString inWords(const char* text, int n = -1)
{
    return QCoreApplication::translate("Results", text, nullptr, n);
}

QString hitCount(Size count)
{
    return inWords(QT_TRANSLATE_N_NOOP("Results", "%1 hit(s)"), pluralNumber(count))
        .arg(QLocale().toString(static_cast<qulonglong>(count)));
}

QString rateText(double rate)
{
    const QLocale locale;
    if (rate >= giga)
        //: Bytes a second, in thousands of millions.
        return inWords(QT_TRANSLATE_NOOP("Results", "%1 GB/s")).arg(locale.toString(rate / giga, 'f', 1));
    //: Bytes a second, in millions.
    return inWords(QT_TRANSLATE_NOOP("Results", "%1 MB/s"))
        .arg(locale.toString(rate / mega, 'f', rate < 10 * mega ? 1 : 0));
}

QString durationText(double seconds)
{
    const QLocale locale;
    if (seconds < 60)
        return inWords(QT_TRANSLATE_NOOP("Results", "%1 s")).arg(locale.toString(seconds, 'f', seconds < 10 ? 1 : 0));
    const auto whole = static_cast<qlonglong>(std::ceil(seconds));
    if (whole < 3600)
        //: Minutes and seconds.
        return inWords(QT_TRANSLATE_NOOP("Results", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
    //: Hours and minutes.
    return inWords(QT_TRANSLATE_NOOP("Results", "%1 h %2 min")).arg(whole / 3600).arg(whole % 3600 / 60);
}

int percentOf(const SearchSession::Pace& pace)
{
    return pace.total == 0 ? 0
                           : static_cast<int>(100.0 * static_cast<double>(pace.done) / static_cast<double>(pace.total));
}

QString runningText(const SearchSession& session)
{
    const auto& pace = session.pace();
    const QString rate = rateText(pace.bytesPerSecond());
    const QString hits = hitCount(session.count());
    if (const auto left = pace.secondsLeft())
        //: Hits so far, rate, time.
        return inWords(QT_TRANSLATE_NOOP("Results", "%1 so far, %2, %3 left")).arg(hits, rate, durationText(*left));
    return inWords(QT_TRANSLATE_NOOP("Results", "%1 so far")).arg(hits);
}

} // namespace

QString searchSummary(const SearchSession& session)
{
    using State = SearchSession::State;
    const auto& pace = session.pace();
    const QString hits = hitCount(session.count());
    const QString title = session.query().title;
    switch (session.state()) {
    case State::Running: return runningText(session);
    case State::Paused:
        return inWords(QT_TRANSLATE_NOOP("Results", "Paused at %1 %: %2 so far"))
            .arg(QLocale().toString(percentOf(pace)), hits);
    case State::Stopped:
        return inWords(QT_TRANSLATE_NOOP("Results", "Stopped at %1 %: %2 for “%3”"))
            .arg(QLocale().toString(percentOf(pace)), hits, title);
    case State::Failed: return errorText(*session.error());
    default: break;
    }
    if (pace.seconds < shortSearch)
        return inWords(QT_TRANSLATE_NOOP("Results", "%1 for “%2”")).arg(hits, title);
    //: Hits, pattern, time, rate.
    return inWords(QT_TRANSLATE_NOOP("Results", "%1 for “%2” in %3, %4"))
        .arg(hits, title, durationText(pace.seconds), rateText(pace.bytesPerSecond()));
}

QString listSummary(HitList& list)
{
    const SearchSession* const session = list.session();
    if (session == nullptr)
        return {};
    QString text = searchSummary(*session);
    if (session->hits()->areDoubtful())
        text +=
            u" — "_s + inWords(QT_TRANSLATE_NOOP("Results", "the file was read again since; search again to be sure"));
    const Size shown = list.model().shownCount();
    if (list.model().order() && shown != session->count())
        //: Behind what is found: how many the filter lets through.
        text += u" — "_s + inWords(QT_TRANSLATE_NOOP("Results", "%1 shown")).arg(hitCount(shown));
    if (shown > static_cast<Size>(HitsModel::mostRows))
        text += u" — "_s
            + inWords(QT_TRANSLATE_NOOP("Results", "the table holds the first %1; filter to see others"))
                  .arg(QLocale().toString(HitsModel::mostRows));
    return text;
}

QString emptyListText(HitList& list)
{
    const SearchSession* const session = list.session();
    if (list.context() == nullptr)
        return inWords(QT_TRANSLATE_NOOP("Results", "No document is open."));
    if (session == nullptr)
        return inWords(
            QT_TRANSLATE_NOOP("Results",
                              "Nothing was searched in this document yet. Type what to find into the find bar "
                              "(Ctrl+F) and choose Search > Find All (Alt+F3)."));
    if (session->isSearching())
        return inWords(QT_TRANSLATE_NOOP("Results", "Nothing was found so far."));
    if (session->count() == 0)
        return inWords(QT_TRANSLATE_NOOP("Results",
                                         "Nothing was found. The find bar (Ctrl+F) is where to try another pattern, "
                                         "or another kind of it."));
    return inWords(QT_TRANSLATE_NOOP("Results", "None of the hits passes the filter. Clear it to see them all."));
}

} // namespace hexfolio
