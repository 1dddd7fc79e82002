// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QTest>

namespace hexfolio::testing {

/// Fails where two texts of `place` have the same mnemonic.
inline void verifyMnemonics(const QString& place, const QStringList& texts)
{
    QSet<QKeySequence> seen;
    for (const QString& text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        QVERIFY2(key.isEmpty() || !seen.contains(key), qPrintable(place + QStringLiteral(": ") + text));
        seen.insert(key);
    }
}

/// The same for the labels and buttons of a dialog.
inline void verifyMnemonics(const QDialog& dialog)
{
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        texts.append(label->text());
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        texts.append(button->text());
    verifyMnemonics(dialog.objectName(), texts);
}

/// The same for the entries of a menu.
inline void verifyMnemonics(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts.append(action->text());
    verifyMnemonics(menu.title(), texts);
}

} // namespace hexfolio::testing
