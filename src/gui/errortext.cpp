// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/errortext.h"

#include <QCoreApplication>

namespace hexfolio {

QString sentence(const Error& error)
{
    return QString::fromStdString(sentenceOf(error, [](const char* context, const char* text) {
        return QCoreApplication::translate(context, text).toStdString();
    }));
}

} // namespace hexfolio
