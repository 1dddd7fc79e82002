// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/documentsteps.h"
#include "document/editlog.h"

#include <QAbstractButton>
#include <QLatin1StringView>
#include <QMessageBox>
#include <QTest>

#include <algorithm>
#include <functional>
#include <string>

namespace hexfolio::testing {

/// What a program that died with edits of the file `path` leaves in the folder `recovery`: a log that nobody locks.
inline void leaveEdits(const std::string& recovery, const std::string& path, const std::function<void(Document&)>& edit)
{
    PosixIo io;
    EditLog log(io, recovery);
    const auto document = Document::open(path).value();
    document->steps().setRecorder(&log);
    edit(*document);
    QVERIFY(log.flush().has_value());
}

/// Presses the button of a question of `parent` that says `word`.
inline void pressButtonOf(QWidget& parent, QLatin1StringView word)
{
    auto* const box = parent.findChild<QMessageBox*>();
    QVERIFY(box != nullptr);
    const auto buttons = box->buttons();
    const auto found = std::ranges::find_if(buttons, [&](auto* button) { return button->text().contains(word); });
    QVERIFY(found != buttons.end());
    (*found)->click();
}

} // namespace hexfolio::testing
