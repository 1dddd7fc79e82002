// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/errortext.h"

#include <QCoreApplication>

namespace hexfolio {

Translator qtTranslator()
{
    return
        [](const char* context, const char* text) { return QCoreApplication::translate(context, text).toStdString(); };
}

QString errorText(const Error& error)
{
    return QString::fromStdString(sentenceOf(error, qtTranslator()));
}

} // namespace hexfolio
