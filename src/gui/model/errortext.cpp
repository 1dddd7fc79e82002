// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/errortext.h"

#include <QCoreApplication>

namespace hexfolio {

QString errorText(const Error& error)
{
    const auto translate = [](const char* context, const char* text) {
        return QCoreApplication::translate(context, text).toStdString();
    };
    return QString::fromStdString(sentenceOf(error, translate));
}

} // namespace hexfolio
