// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/floatbits.h"
#include "search/valueexpression.h"

#include <QTest>

#include <cmath>
#include <format>
#include <string>

using namespace hexfolio;

namespace {

/// The bytes that match in hex digits, or the bits of the least and the greatest number; an error with its position.
std::string notation(std::string_view text)
{
    const auto read = ValueExpression::parsed(text);
    if (!read)
        return std::format("error at {}: {}", read.error().position.value_or(999), read.error().subject);
    std::string notation;
    if (const auto* const bytes = std::get_if<std::vector<std::byte>>(&read->wanted)) {
        for (const std::byte byte : *bytes)
            notation += std::format("{:02x}", std::to_integer<unsigned>(byte));
        return notation;
    }
    const auto& range = std::get<ValueRange>(read->wanted);
    return std::format("{:x}..{:x}{}", range.format.bitsOf(range.low), range.format.bitsOf(range.high),
                       range.format.order == ByteOrder::Big ? " big" : "");
}

struct Row {
    const char* text;
    const char* notation;
};

void compare(std::initializer_list<Row> rows)
{
    for (const Row& row : rows)
        QCOMPARE(std::string(row.text) + ": " + notation(row.text), std::string(row.text) + ": " + row.notation);
}

} // namespace

class TestValueExpression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbersBecomeTheirBytes();
    void rangesOfWholeNumbers();
    void floatsAreTheNearestOfTheirType();
    void rangesOfFloats();
    void halfFloatsAreRoundedAsIeeeSays();
    void timesMeanAllThatIsNotWritten();
    void timesOfEveryKind();
    void guidsHaveTwoOrders();
    void mistakesAreNamedWithTheirPlace();
    void keysAreInTheOrderOfTheNumbers();
};

void TestValueExpression::wholeNumbersBecomeTheirBytes()
{
    compare({{"u8 255", "ff"},
             {"i8 -1", "ff"},
             {"u16le 0x1234", "3412"},
             {"u16be 0x1234", "1234"},
             {"u32le 1000", "e8030000"},
             {"U32BE = 1000", "000003e8"},
             {"i32le -2", "feffffff"},
             {"i64be -9223372036854775808", "8000000000000000"},
             {"u64le 18446744073709551615", "ffffffffffffffff"},
             {" u8   0b101 ", "05"},
             {"u8 +7", "07"}});
}

void TestValueExpression::rangesOfWholeNumbers()
{
    compare({{"u32le 1000..2000", "3e8..7d0"},
             {"u32be in 1000 .. 2000", "3e8..7d0 big"},
             {"i8 -5..5", "fb..5"},
             {"u16le >=1000", "3e8..ffff"},
             {"u16le > 1000", "3e9..ffff"},
             {"u16le<=1000", "0..3e8"},
             {"u16le <1000", "0..3e7"},
             {"i16le <0", "8000..ffff"},
             {"i16le >=0", "0..7fff"},
             {"u8 >= 255", "ff"},
             {"u8 7..7", "07"}});
}

void TestValueExpression::floatsAreTheNearestOfTheirType()
{
    compare({{"f32le 1", "0000803f"},
             {"f32be 0.1", "3dcccccd"},
             {"f64be -1.5e3", "c097700000000000"},
             {"f16be 1.5", "3e00"},
             {"f32be inf", "7f800000"},
             {"f32be -inf", "ff800000"},
             {"f32be 0", "80000000..0 big"}});
}

void TestValueExpression::rangesOfFloats()
{
    compare({{"f32be 0.1..0.2", "3dcccccd..3e4ccccd big"},
             {"f32be -1..1", "bf800000..3f800000 big"},
             {"f32be 0..1", "80000000..3f800000 big"},
             {"f32be >0", "1..7f800000 big"},
             {"f32be <0", "ff800000..80000001 big"},
             {"f32be >= 1", "3f800000..7f800000 big"},
             {"f64be 2 +- 0.5", "3ff8000000000000..4004000000000000 big"},
             {"f64be 2±0.5", "3ff8000000000000..4004000000000000 big"},
             {"f32be 1 +- 1", "80000000..40000000 big"},
             {"f32be 1 +- inf", "ff800000..7f800000 big"}});
}

void TestValueExpression::halfFloatsAreRoundedAsIeeeSays()
{
    const auto half = [](double value) { return floatBits(value, 2); };
    QCOMPARE(half(0), 0U);
    QCOMPARE(half(-0.0), 0x8000U);
    QCOMPARE(half(65504), 0x7bffU);
    QCOMPARE(half(65519), 0x7bffU);
    QCOMPARE(half(65520), 0x7c00U);
    QCOMPARE(half(std::ldexp(1, -14)), 0x0400U);
    QCOMPARE(half(std::ldexp(1, -24)), 0x0001U);
    QCOMPARE(half(std::ldexp(1, -25)), 0x0000U); // a tie, to even
    QCOMPARE(half(std::ldexp(3, -25)), 0x0002U); // a tie, to even
    QCOMPARE(half(1 + std::ldexp(1, -11)), 0x3c00U); // a tie, to even
    QCOMPARE(half(1 + std::ldexp(3, -11)), 0x3c02U); // a tie, to even
    QCOMPARE(half(2047.9), 0x6800U); // carries into the exponent
    for (unsigned bits = 0; bits < 0x7c00; ++bits) {
        const int exponent = std::max(1, static_cast<int>(bits >> 10));
        const unsigned fraction = (bits & 0x3ff) | (bits >= 0x400 ? 0x400 : 0);
        QCOMPARE(half(std::ldexp(fraction, exponent - 25)), bits);
    }
}

void TestValueExpression::timesMeanAllThatIsNotWritten()
{
    compare({{"unix32be 1970-01-01", "0..1517f big"},
             {"unix32be 1970-01-01T00:01", "3c..77 big"},
             {"unix32be 1970-01-01T00:01:02Z", "0000003e"},
             {"unix32be 1970-01-01T01:00:00+01:00", "00000000"},
             {"unix32be 1970-01-01 01:00:00-0100", "00001c20"},
             {"unix32be 1970-01-01..1970-01-02T12:00Z", "0..1fa7b big"},
             {"unix32be >1970-01-01", "15180..ffffffff big"},
             {"unix32be <=1970-01-01", "0..1517f big"},
             {"unix32be <1970-01-02", "0..1517f big"},
             {"unix32be >=2106-02-07T06:28:15Z", "ffffffff"}});
}

void TestValueExpression::timesOfEveryKind()
{
    compare({{"unix64be 1969-12-31T23:59:59Z", "ffffffffffffffff"},
             {"unixms64be 1970-01-01T00:00:01.5Z", "5dc..63f big"},
             {"unixms64be 1970-01-01T00:00:01.500Z", "00000000000005dc"},
             {"filetimebe 1970-01-01T00:00:00.0000000Z", "019db1ded53e8000"},
             {"filetimebe 1601-01-01T00:00:00.0000001Z", "0000000000000001"},
             {"dosbe 1980-01-01T00:00:02", "00210001"},
             {"dosle 2024-02-29T12:34:56", "5c645d58"},
             {"dosbe 2024-02-29", "585d0000..585dbf7d big"}});
}

void TestValueExpression::guidsHaveTwoOrders()
{
    compare({{"guid 00112233-4455-6677-8899-aabbccddeeff", "33221100554477668899aabbccddeeff"},
             {"uuid {00112233-4455-6677-8899-AABBCCDDEEFF}", "00112233445566778899aabbccddeeff"}});
}

void TestValueExpression::mistakesAreNamedWithTheirPlace()
{
    compare({{"", "error at 0:  "},
             {"u33le 1", "error at 0: u33le"},
             {"  u32 1", "error at 2: u32"},
             {"u32le", "error at 5: "},
             {"u32le 12x", "error at 6: 12x"},
             {"u32le 4294967296", "error at 6: 4294967296"},
             {"u8 -1", "error at 3: -1"},
             {"i8 128", "error at 3: 128"},
             {"i8 -129", "error at 3: -129"},
             {"u8 99999999999999999999", "error at 3: 99999999999999999999"},
             {"u8 5..", "error at 6: "},
             {"u8 5..4", "error at 3: 5..4"},
             {"u8 >255", "error at 3: >255"},
             {"u8 <0", "error at 3: <0"},
             {"u8 5 +- 1", "error at 5: +-"},
             {"f32le 1 ± x", "error at 10: x"},
             {"f32le 1 +- -1", "error at 11: -1"},
             {"f32le nan", "error at 6: nan"},
             {"f16le 1e6", "error at 6: 1e6"},
             {"unix32le 2024-13-01", "error at 9: 2024-13-01"},
             {"unix32le 2023-02-29", "error at 9: 2023-02-29"},
             {"unix32le 2024-01-01T24:00", "error at 9: 2024-01-01T24:00"},
             {"unix32le 1969-12-31", "error at 9: 1969-12-31"},
             {"unix32le 2106-02-08", "error at 9: 2106-02-08"},
             {"unix32le 2024-01-01T00:00:00.5Z", "error at 9: 2024-01-01T00:00:00.5Z"},
             {"dosle 1979-12-31", "error at 6: 1979-12-31"},
             {"guid 00112233", "error at 5: 00112233"}});
}

void TestValueExpression::keysAreInTheOrderOfTheNumbers()
{
    const NumberFormat format{NumberKind::Float, 8, ByteOrder::Little};
    const double numbers[] = {-INFINITY, -1e300, -1, -1e-310, -0.0, 0, 1e-310, 1, 1e300, INFINITY};
    for (std::size_t i = 0; i < std::size(numbers); ++i) {
        const std::uint64_t key = format.keyOf(floatBits(numbers[i], 8));
        QCOMPARE(format.bitsOf(key), floatBits(numbers[i], 8));
        QVERIFY(i == 0 || format.keyOf(floatBits(numbers[i - 1], 8)) < key);
    }
    QVERIFY(format.keyOf(floatBits(NAN, 8)) > format.keyOf(floatBits(INFINITY, 8)));
    QVERIFY(format.keyOf(floatBits(-NAN, 8)) < format.keyOf(floatBits(-INFINITY, 8)));
}

QTEST_GUILESS_MAIN(TestValueExpression)
#include "tst_valueexpression.moc"
