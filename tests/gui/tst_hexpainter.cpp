// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/contrast.h"
#include "gui/view/hexpainter.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace hexfolio;
using State = ByteCell::State;

namespace {

QFont font()
{
    return {QStringLiteral("DejaVu Sans Mono"), 10};
}

HexViewColors lightColors()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(48, 120, 200));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return HexViewColors::ofPalette(palette);
}

HexViewColors darkColors()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(30, 30, 30));
    palette.setColor(QPalette::Text, QColor(230, 230, 230));
    palette.setColor(QPalette::Highlight, QColor(60, 110, 170));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return HexViewColors::ofPalette(palette);
}

/// A theme in which nothing can be read unless the grid sees to it.
HexViewColors hopelessColors()
{
    HexViewColors colors = lightColors();
    colors.text = colors.printable = colors.zero = colors.offset = colors.ruler = QColor(250, 250, 250);
    colors.selection = colors.selectedText = colors.hit = QColor(128, 128, 128);
    colors.overwritten = colors.inserted = colors.moved = colors.unreadable = QColor(240, 240, 200);
    return colors;
}

/// Two rows of four bytes, 41 42 43 44 and 00 01 02 03, and the picture a painter makes of them.
class Picture {
public:
    explicit Picture(double scale = 1, HexViewOptions::Base base = HexViewOptions::Base::Hexadecimal,
                     const QString& charset = {})
        : painter({.base = base, .font = font(), .charset = charset}, lightColors(), scale)
        , layout(painter.metrics(),
                 {.bytesPerRow = 4, .groupSize = 1, .digitsPerByte = painter.digits().width(), .offsetDigits = 8})
    {
        for (const int value : {0x41, 0x42, 0x43, 0x44, 0, 1, 2, 3})
            cells.push_back({.value = static_cast<std::uint8_t>(value)});
        scene = {.layout = &layout,
                 .cells = [this](int row) { return std::span(cells).subspan(static_cast<std::size_t>(row) * 4, 4); },
                 .rows = 2,
                 .offsetTitle = QStringLiteral("Offset")};
        scene.caretShape = HexScene::Caret::Hidden;
        m_image = QImage(layout.contentWidth(), layout.rowTop(2), QImage::Format_RGB32);
        m_image.setDevicePixelRatio(scale);
    }

    QImage paint() { return paint({m_image.rect()}); }
    QImage paint(const std::vector<QRect>& parts)
    {
        m_image.fill(Qt::magenta);
        QPainter qPainter(&m_image);
        for (const QRect& part : parts)
            painter.paint(qPainter, scene, part);
        return m_image.copy();
    }
    void bookmark(std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end; ++i)
            cells[i].isBookmarked = true;
        cells[begin].isBookmarkBegin = true;
    }
    [[nodiscard]] QRect rect(HexPane pane, int row, int column) const
    {
        return pane == HexPane::Bytes ? layout.byteRect(row, column) : layout.textRect(row, column);
    }
    /// Between a byte and the one before it.
    [[nodiscard]] QRect blank(int row, int column) const
    {
        return {layout.byteRect(row, column - 1).topRight() + QPoint(1, 0),
                layout.byteRect(row, column).bottomLeft() - QPoint(1, 0)};
    }
    [[nodiscard]] QImage cell(int row, int column) { return paint().copy(layout.byteRect(row, column)); }

    HexPainter painter;
    HexLayout layout;
    std::vector<ByteCell> cells;
    HexScene scene;

private:
    QImage m_image;
};

} // namespace

class TestHexPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void charactersHaveThePixelsOfDrawText_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("scale 1") << 1.0;
        QTest::newRow("scale 1.5") << 1.5;
        QTest::newRow("scale 2") << 2.0;
    }

    void charactersHaveThePixelsOfDrawText()
    {
        QFETCH(double, scale);
        const QRgb ink = qRgb(20, 20, 20);
        const QRgb ground = qRgb(255, 240, 230);
        GlyphAtlas atlas(font(), scale);
        const HexLayout::Metrics& metrics = atlas.metrics();
        for (const char c : std::string_view("09AFgjM@")) {
            QImage expected(metrics.charWidth, metrics.rowHeight, QImage::Format_RGB32);
            expected.setDevicePixelRatio(scale);
            expected.fill(ground);
            QPainter painter(&expected);
            painter.setFont(font());
            painter.setPen(QColor(ink));
            painter.drawText(QPointF(0, metrics.ascent / scale), QString(QLatin1Char(c)));
            painter.end();
            const QImage drawn(reinterpret_cast<const uchar*>(atlas.glyph(GlyphAtlas::indexOf(c), ink, ground)),
                               metrics.charWidth, metrics.rowHeight, QImage::Format_RGB32);
            expected.setDevicePixelRatio(1);
            QCOMPARE(drawn, expected);
        }
    }

    void theBytesStandWhereTheLayoutSays()
    {
        Picture picture;
        const QImage image = picture.paint();
        const QRgb ground = lightColors().background.rgb();
        // "41" in the bytes, "A" in the text: ink in the cells, none in the blank between two cells.
        const auto hasInk = [&](const QRect& rect) {
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x) {
                    if (image.pixel(x, y) != ground && image.pixel(x, y) != lightColors().currentRow.rgb())
                        return true;
                }
            }
            return false;
        };
        QVERIFY(hasInk(picture.layout.byteRect(1, 1)));
        QVERIFY(hasInk(picture.layout.textRect(1, 1)));
        const QRect cell = picture.layout.byteRect(1, 1);
        QVERIFY(!hasInk({cell.right() + 1, cell.y(), picture.painter.metrics().charWidth, cell.height()}));
    }

    void paintingInPartsIsPaintingTheWhole()
    {
        Picture picture;
        picture.scene.selection = {1, 6};
        picture.scene.caret = 6;
        picture.scene.caretShape = HexScene::Caret::Full;
        picture.cells[2].state = State::Inserted;
        picture.cells[3].isUnreadable = true;
        picture.bookmark(0, 2);
        picture.bookmark(2, 8);
        const QImage whole = picture.paint();
        const int width = whole.width();
        const int height = whole.height();
        QCOMPARE(picture.paint({{0, 0, width, 7}, {0, 7, 31, height - 7}, {31, 7, width - 31, height - 7}}), whole);
        // Between the two panes' cells too, wherever the parts meet.
        for (int x = 1; x < width; ++x)
            QCOMPARE(picture.paint({{0, 0, x, height}, {x, 0, width - x, height}}), whole);
    }

    void theTextColumnShowsTheCharactersOfItsSet()
    {
        const auto text = [](std::uint8_t value, const QString& charset) {
            Picture picture(1, HexViewOptions::Base::Hexadecimal, charset);
            picture.cells[0].value = value;
            return picture.paint().copy(picture.layout.textRect(0, 0));
        };
        QCOMPARE(text(0xC1, QStringLiteral("IBM037")), text('A', {}));
        QCOMPARE(text('A', QStringLiteral("windows-1252")), text('A', {}));
        QVERIFY(text(0xE9, QStringLiteral("windows-1252")) != text(0xE9, {}));
        QCOMPARE(text(0x01, QStringLiteral("windows-1252")), text(0x01, {}));
    }

    void unreadableAndPendingBytesNeverLookLikeZeros()
    {
        Picture picture;
        const QImage zero = picture.cell(1, 0);
        picture.cells[4].isUnreadable = true;
        const QImage unreadable = picture.cell(1, 0);
        picture.cells[4] = {};
        picture.cells[4].isPending = true;
        const QImage pending = picture.cell(1, 0);
        QVERIFY(unreadable != zero);
        QVERIFY(pending != zero);
        QVERIFY(pending != unreadable);
    }

    void everyKindOfChangeLooksDifferent()
    {
        Picture picture;
        std::vector<QImage> seen;
        for (const State state : {State::Unchanged, State::Overwritten, State::Inserted, State::Moved}) {
            picture.cells[5].state = state;
            // Without colours too: the marks differ.
            const QImage grey = picture.cell(1, 1).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(std::ranges::find(seen, grey) == seen.end());
            seen.push_back(grey);
        }
    }

    // --- Bookmarks
    void aBookmarkHasABarBeforeItsFirstByteAndALineOverAllOfThem()
    {
        Picture picture;
        picture.bookmark(4, 7);
        const QImage image = picture.paint();
        const CellStyles styles(lightColors());
        const QRgb color = styles
                               .style({.isBookmarked = true}, CellStyles::Selected::No, CellStyles::Row::Plain,
                                      HexPane::Bytes, CellStyles::Tone::Normal)
                               .bookmark;
        for (const HexPane pane : {HexPane::Bytes, HexPane::Text}) {
            const QRect first = picture.rect(pane, 1, 0);
            const QRect last = picture.rect(pane, 1, 2);
            QCOMPARE(image.pixel(first.x() - 1, first.center().y()), color);
            QCOMPARE(image.pixel(first.x() - 1, first.bottom() - 2), color);
            for (int x = first.left(); x <= last.right(); ++x)
                QCOMPARE(image.pixel(x, first.top() + 1), color);
            QVERIFY(image.pixel(last.right() + 1, first.top() + 1) != color);
        }
    }

    void theNextBookmarkIsSetOffByItsBar()
    {
        Picture one;
        one.bookmark(4, 8);
        Picture two;
        two.bookmark(4, 6);
        two.bookmark(6, 8);
        QVERIFY(one.paint().copy(one.blank(1, 2)) != two.paint().copy(two.blank(1, 2)));
        QCOMPARE(one.paint().copy(one.blank(1, 3)), two.paint().copy(two.blank(1, 3)));
    }

    void aBookmarkHidesNothingElse()
    {
        using Change = void (*)(Picture&);
        const std::array<Change, 9> changes{[](Picture&) {},
                                            [](Picture& picture) { picture.cells[5].state = State::Overwritten; },
                                            [](Picture& picture) { picture.cells[5].state = State::Inserted; },
                                            [](Picture& picture) { picture.cells[5].state = State::Moved; },
                                            [](Picture& picture) { picture.cells[5].isHit = true; },
                                            [](Picture& picture) { picture.cells[5].isUnreadable = true; },
                                            [](Picture& picture) { picture.cells[5].isPending = true; },
                                            [](Picture& picture) { picture.cells[5].glow = 7; },
                                            [](Picture& picture) { picture.scene.selection = {5, 6}; }};
        std::vector<QImage> seen;
        for (const Change change : changes) {
            for (const bool isBookmarked : {false, true}) {
                Picture picture;
                change(picture);
                if (isBookmarked)
                    picture.bookmark(5, 6);
                // Without colours, too.
                const QImage grey = picture.cell(1, 1).convertToFormat(QImage::Format_Grayscale8);
                QVERIFY(std::ranges::find(seen, grey) == seen.end());
                seen.push_back(grey);
            }
        }
    }

    void bookmarksStandOutFromEveryGround_data() { allTextIsReadableInEveryTheme_data(); }
    void bookmarksStandOutFromEveryGround()
    {
        QFETCH(int, theme);
        const std::array themes{lightColors(), darkColors(), hopelessColors()};
        const CellStyles styles(themes[static_cast<std::size_t>(theme)]);
        for (int bits = 0; bits < 16; ++bits) {
            ByteCell cell;
            cell.state = static_cast<State>(bits & 3);
            cell.isHit = (bits & 4) != 0;
            cell.isUnreadable = (bits & 8) != 0;
            cell.isBookmarked = true;
            for (const auto selected : {CellStyles::Selected::No, CellStyles::Selected::Active}) {
                const CellStyles::Style& style =
                    styles.style(cell, selected, CellStyles::Row::Current, HexPane::Bytes, CellStyles::Tone::Normal);
                QVERIFY(contrastOf(style.bookmark, style.ground) >= readableContrast);
                const CellStyles::Style glowing = styles.glowing(style, 5, 7);
                QVERIFY(contrastOf(glowing.bookmark, glowing.ground) >= readableContrast);
            }
        }
    }

    void theCaretTellsModeFocusAndNibble()
    {
        Picture picture;
        picture.scene.caret = 5;
        std::vector<QImage> seen{picture.paint()};
        const auto isNew = [&] {
            const QImage image = picture.paint();
            const bool known = std::ranges::find(seen, image) != seen.end();
            seen.push_back(image);
            return !known;
        };
        picture.scene.caretShape = HexScene::Caret::Full;
        QVERIFY(isNew());
        picture.scene.digit = 1;
        QVERIFY(isNew());
        picture.scene.mode = HexInputMode::Insert;
        QVERIFY(isNew());
        picture.scene.digit = 0;
        QVERIFY(isNew());
        picture.scene.pane = HexPane::Text;
        QVERIFY(isNew());
        picture.scene.caretShape = HexScene::Caret::Hollow;
        QVERIFY(isNew());
    }

    void theSelectionIsStrongerInTheActivePane()
    {
        Picture picture;
        picture.scene.selection = {4, 8};
        const QRgb selection = lightColors().selection.rgb();
        const QImage image = picture.paint();
        QCOMPARE(image.pixel(picture.layout.byteRect(1, 1).topLeft()), selection);
        QVERIFY(image.pixel(picture.layout.textRect(1, 1).topLeft()) != selection);
        QVERIFY(image.pixel(picture.layout.textRect(1, 1).topLeft()) != lightColors().background.rgb());
        // The blank between two selected bytes belongs to the bar.
        QCOMPARE(image.pixel(picture.layout.byteRect(1, 1).topRight() + QPoint(2, 0)), selection);
    }

    void allTextIsReadableInEveryTheme_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("hopeless") << 2;
    }

    void allTextIsReadableInEveryTheme()
    {
        QFETCH(int, theme);
        const std::array themes{lightColors(), darkColors(), hopelessColors()};
        const CellStyles styles(themes[static_cast<std::size_t>(theme)]);
        using Styles = CellStyles;
        for (int bits = 0; bits < 256; ++bits) {
            ByteCell cell;
            cell.state = static_cast<State>(bits & 3);
            cell.isHit = (bits & 4) != 0;
            cell.isUnreadable = (bits & 8) != 0;
            cell.isBookmarked = (bits & 128) != 0;
            const auto row = (bits & 16) != 0 ? Styles::Row::Current : Styles::Row::Plain;
            const auto pane = (bits & 32) != 0 ? HexPane::Text : HexPane::Bytes;
            const auto tone = (bits & 64) != 0 ? Styles::Tone::Dim : Styles::Tone::Normal;
            for (const auto selected : {Styles::Selected::No, Styles::Selected::Active, Styles::Selected::Passive}) {
                const Styles::Style& style = styles.style(cell, selected, row, pane, tone);
                QVERIFY(contrastOf(style.ink, style.ground) >= readableContrast);
            }
            QVERIFY(contrastOf(styles.offsetInk(row, tone), styles.ground(row)) >= readableContrast);
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastOf(qRgb(0, 0, 0), qRgb(255, 255, 255)), 21.0);
        QCOMPARE(contrastOf(qRgb(9, 9, 9), qRgb(9, 9, 9)), 1.0);
        QVERIFY(std::abs(contrastOf(qRgb(118, 118, 118), qRgb(255, 255, 255)) - 4.54) < 0.01);
        QCOMPARE(readableOn(qRgb(255, 255, 255), qRgb(0, 0, 200)), qRgb(0, 0, 200));
    }

    void proportionalFontsStayInTheirColumns()
    {
        GlyphAtlas atlas(QFont(QStringLiteral("DejaVu Sans"), 10), 1);
        QVERIFY(atlas.metrics().charWidth
                >= QFontMetricsF(QFont(QStringLiteral("DejaVu Sans"), 10)).horizontalAdvance(u'W') - 1);
    }
};

QTEST_MAIN(TestHexPainter)
#include "tst_hexpainter.moc"
