// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QTest>

/// Fails the test unless `expression` is an error of that kind.
#define VERIFY_FAILS(expression, errorKind)                                                                            \
    do {                                                                                                               \
        const auto failed = (expression);                                                                              \
        QVERIFY(!failed);                                                                                              \
        QCOMPARE(failed.error().kind, ErrorKind::errorKind);                                                           \
    } while (false)
