// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/documentedits.h"
#include "support/impatientio.h"
#include "support/shiftattempt.h"

#include <QTest>

#include <cstddef>
#include <iterator>

namespace hexfolio::testing {

constexpr Size fileSize = 700;
constexpr Size smallChunk = 128;

/// Parts that go up, parts that go down, a block in another order, a fill, typed bytes.
inline void growing(Document& document)
{
    QVERIFY(document.edits().insert(50, bytesOf("typed")));
    QVERIFY(document.edits().erase({200, 230}));
    QVERIFY(document.edits().relocate(300, {600, 640}));
    QVERIFY(document.edits().insert(400, NaiveBytes(90, std::byte{0x11})));
    QVERIFY(document.edits().fill({500, 620}, bytesOf("fi")));
}

inline void shrinking(Document& document)
{
    QVERIFY(document.edits().erase({20, 150}));
    QVERIFY(document.edits().insert(300, bytesOf("some more")));
    QVERIFY(document.edits().overwrite(400, bytesOf("overwritten")));
}

inline void appending(Document& document)
{
    QVERIFY(document.edits().insert(fileSize, bytesOf("at the end")));
}

inline void cutting(Document& document)
{
    QVERIFY(document.edits().resize(11));
}

inline void emptying(Document& document)
{
    QVERIFY(document.edits().resize(0));
}

struct ShiftCase {
    const char* name;
    void (*edit)(Document&);
};

constexpr ShiftCase shiftCases[] = {
    {"growing", growing}, {"shrinking", shrinking}, {"appending", appending},
    {"cutting", cutting}, {"emptying", emptying},
};

inline void addCases()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < std::size(shiftCases); ++i)
        QTest::newRow(shiftCases[i].name) << i;
}

inline ShiftAttempt attemptOf(std::size_t index)
{
    return {countedBytes(fileSize), shiftCases[index].edit, smallChunk};
}

} // namespace hexfolio::testing
