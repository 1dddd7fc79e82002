// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/offsetexpression.h"

#include <QList>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

// One operand without its grouping marks, lower case, and where each of its characters stands in the text.
struct Word {
    QString text;
    QList<qsizetype> places;
    qsizetype begin = 0;

    // The place of character `index`, or just behind the word.
    [[nodiscard]] qsizetype placeOf(qsizetype index) const
    {
        if (index < places.size())
            return places[index];
        return places.isEmpty() ? begin : places.back() + 1;
    }
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'\'' || c == u'$' || c == u'.';
}

std::optional<unsigned> digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10U;
    return std::nullopt;
}

// How many binary digits "k", "mib" and the like shift by.
std::optional<unsigned> unitShift(QStringView unit)
{
    static constexpr std::array units{u'k', u'm', u'g', u't', u'p'};
    if (unit.size() == 3 && unit.endsWith("ib"_L1))
        unit.chop(2);
    if (unit.size() != 1)
        return std::nullopt;
    for (unsigned i = 0; i < units.size(); ++i) {
        if (unit.front() == units[i])
            return (i + 1) * 10;
    }
    return std::nullopt;
}

// The radix of a word, and the part of it that holds the digits and the unit.
struct Number {
    unsigned radix = 10;
    qsizetype begin = 0;
    qsizetype end = 0;
};

Number shapeOf(const QString& word)
{
    if (word.startsWith(u'$'))
        return {16, 1, word.size()};
    if (word.startsWith("0x"_L1))
        return {16, 2, word.size()};
    if (word.endsWith(u'h'))
        return {16, 0, word.size() - 1};
    if (word.startsWith("0b"_L1))
        return {2, 2, word.size()};
    if (word.startsWith("0o"_L1))
        return {8, 2, word.size()};
    return {10, 0, word.size()};
}

class Parser {
public:
    Parser(const QString& text, const OffsetExpression::Frame& frame) : m_text(text), m_frame(frame) { }

    Result<Offset> run();

private:
    enum class Sign { Plus, Minus };

    [[nodiscard]] Error error(ErrorKind kind, std::optional<qsizetype> at, const char* reason) const;
    void skipBlanks();
    std::optional<Sign> takeSign();
    Word takeWord();
    Result<Offset> operand();
    [[nodiscard]] Result<Offset> numberOf(const Word& word) const;
    [[nodiscard]] Result<Offset> scaled(const Word& word, const Number& shape, Offset value, qsizetype unitAt) const;
    Result<> add(Sign sign, Offset value, qsizetype at);

    const QString& m_text;
    const OffsetExpression::Frame& m_frame;
    qsizetype m_at = 0;
    // Between -maxSize and maxSize, so that no sum of it and an operand overflows.
    std::int64_t m_total = 0;
};

Error Parser::error(ErrorKind kind, std::optional<qsizetype> at, const char* reason) const
{
    Error error{.kind = kind, .reason = reason, .subject = m_text.toStdString()};
    if (at)
        error.position = static_cast<std::size_t>(*at);
    return error;
}

void Parser::skipBlanks()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

std::optional<Parser::Sign> Parser::takeSign()
{
    skipBlanks();
    if (m_at == m_text.size())
        return std::nullopt;
    // U+2212 is the minus sign that text copied from documents has.
    const QChar c = m_text[m_at];
    if (c != u'+' && c != u'-' && c != u'\u2212')
        return std::nullopt;
    ++m_at;
    return c == u'+' ? Sign::Plus : Sign::Minus;
}

Word Parser::takeWord()
{
    skipBlanks();
    Word word{.text = {}, .places = {}, .begin = m_at};
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (!c.isSpace() && !isWordCharacter(c))
            break;
        if (c.isSpace() || c == u'_' || c == u'\'')
            continue;
        word.text += c.toLower();
        word.places += m_at;
    }
    return word;
}

Result<Offset> Parser::operand()
{
    const Word word = takeWord();
    if (word.text == "end"_L1)
        return m_frame.end;
    if (word.text == "caret"_L1 || word.text == "."_L1)
        return m_frame.current;
    if (word.text == "start"_L1)
        return Offset{0};
    if (word.text.isEmpty())
        return failure(error(ErrorKind::Syntax, word.begin, HEXFOLIO_TR("Reason", "a number is missing here")));
    return numberOf(word);
}

Result<Offset> Parser::numberOf(const Word& word) const
{
    const Number shape = shapeOf(word.text);
    Offset value = 0;
    qsizetype at = shape.begin;
    for (; at < shape.end; ++at) {
        const auto digit = digitOf(word.text[at]);
        if (!digit || *digit >= shape.radix)
            break;
        if (value > (maxSize - *digit) / shape.radix)
            return failure(error(ErrorKind::TooLarge, std::nullopt,
                                 HEXFOLIO_TR("Reason", "no file is larger than 4 EiB (2 to the power of 62 bytes)")));
        value = value * shape.radix + *digit;
    }
    if (at < shape.end && shape.radix == 10 && digitOf(word.text[at]))
        return failure(error(ErrorKind::Syntax, word.placeOf(at),
                             HEXFOLIO_TR("Reason", "write 0x in front of a hexadecimal number")));
    if (at == shape.begin)
        return failure(error(ErrorKind::Syntax, word.placeOf(at),
                             HEXFOLIO_TR("Reason", "write a number such as 4096, 0x1000 or 4k")));
    return scaled(word, shape, value, at);
}

Result<Offset> Parser::scaled(const Word& word, const Number& shape, Offset value, qsizetype unitAt) const
{
    if (unitAt == shape.end)
        return value;
    const auto shift = unitShift(QStringView(word.text).sliced(unitAt, shape.end - unitAt));
    if (!shift)
        return failure(error(ErrorKind::Syntax, word.placeOf(unitAt),
                             HEXFOLIO_TR("Reason", "only k, M, G, T or P may follow the digits")));
    if (value > (maxSize >> *shift))
        return failure(error(ErrorKind::TooLarge, std::nullopt,
                             HEXFOLIO_TR("Reason", "no file is larger than 4 EiB (2 to the power of 62 bytes)")));
    return value << *shift;
}

Result<> Parser::add(Sign sign, Offset value, qsizetype at)
{
    const auto amount = static_cast<std::int64_t>(value);
    const auto limit = static_cast<std::int64_t>(maxSize);
    if (sign == Sign::Plus) {
        if (amount > limit - m_total)
            return failure(error(ErrorKind::TooLarge, std::nullopt,
                                 HEXFOLIO_TR("Reason", "no file is larger than 4 EiB (2 to the power of 62 bytes)")));
        m_total += amount;
        return {};
    }
    if (amount > m_total + limit)
        return failure(error(ErrorKind::OutOfRange, at, HEXFOLIO_TR("Reason", "that is before the start")));
    m_total -= amount;
    return {};
}

Result<Offset> Parser::run()
{
    auto sign = takeSign();
    if (sign)
        m_total = static_cast<std::int64_t>(m_frame.current);
    do {
        const qsizetype at = m_at;
        const auto value = operand();
        if (!value)
            return value;
        if (const auto added = add(sign.value_or(Sign::Plus), *value, at); !added)
            return std::unexpected(added.error());
        sign = takeSign();
    } while (sign);
    if (m_at < m_text.size())
        return failure(error(ErrorKind::Syntax, m_at, HEXFOLIO_TR("Reason", "this character has no meaning here")));
    if (m_total < 0)
        return failure(error(ErrorKind::OutOfRange, std::nullopt, HEXFOLIO_TR("Reason", "that is before the start")));
    return static_cast<Offset>(m_total);
}

} // namespace

Result<Offset> OffsetExpression::parse(const QString& text, const Frame& frame)
{
    return Parser(text, frame).run();
}

} // namespace hexfolio
