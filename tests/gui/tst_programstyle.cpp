// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/programstyle.h"

#include "gui/theme.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionHeader>
#include <QTest>
#include <QToolButton>

#include <cstdlib>

using namespace hexfolio;
using namespace Qt::StringLiterals;

/// What the program changes in the style of the desktop.
class TestProgramStyle : public QObject {
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;

    void use(ThemeChoice choice) const { QApplication::setPalette(Theme::of(choice, false, m_repository).palette); }

    /// How much lighter the edge of a widget is than the window it stands on; both from 0 to 255.
    static int edgeOf(QWidget& widget)
    {
        const QColor edge = widget.grab().toImage().pixelColor(widget.width() / 2, 0);
        return edge.lightness() - widget.palette().color(QPalette::Window).lightness();
    }

    /// The first column that is not white all the way down.
    static int firstColumnWith(const QImage& image)
    {
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != Qt::white)
                    return x;
            }
        }
        return -1;
    }

    /// What is not as its upper left corner.
    static QRect inkOf(const QImage& image)
    {
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ProgramStyle); }

    void theArrowOfAButtonWithAMenuStandsBesideItsText()
    {
        QMenu menu;
        QToolButton button;
        button.setAutoRaise(true);
        button.setPopupMode(QToolButton::InstantPopup);
        button.setToolButtonStyle(Qt::ToolButtonTextOnly);
        button.setText(u"Preview"_s);
        const int withoutArrow = button.sizeHint().width();
        button.setMenu(&menu);
        QVERIFY(button.sizeHint().width() > withoutArrow);
        button.setText({});
        button.resize(60, 30);
        const QRect arrow = inkOf(button.grab().toImage());
        QVERIFY(!arrow.isEmpty());
        QVERIFY(std::abs(arrow.center().y() - 15) <= 2);
        QVERIFY(arrow.left() > 40);
    }

    void aTitleKeepsItsDistanceFromTheTitleBeforeIt()
    {
        QImage image(100, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QStyleOptionHeader header;
        header.rect = image.rect();
        header.orientation = Qt::Horizontal;
        header.text = u"M"_s;
        header.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        QPainter painter(&image);
        QApplication::style()->drawControl(QStyle::CE_HeaderLabel, &header, &painter);
        painter.end();
        QCOMPARE_GE(firstColumnWith(image), QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) - 1);
    }

    void inHighContrastFieldsAndButtonsHaveEdges()
    {
        use(ThemeChoice::HighContrast);
        QLineEdit line;
        QComboBox choice;
        QPushButton button(u"Save"_s);
        for (QWidget* const widget : std::initializer_list<QWidget*>{&line, &choice, &button}) {
            widget->resize(120, 30);
            QCOMPARE_GT(edgeOf(*widget), 80);
        }
    }

    void elsewhereTheyAreThoseOfTheDesktop()
    {
        use(ThemeChoice::Dark);
        QLineEdit line;
        line.resize(120, 30);
        QCOMPARE_LT(edgeOf(line), 80);
    }

    void buttonsOfADialogHaveNoIcons()
    {
        const QDialogButtonBox buttons(QDialogButtonBox::Save | QDialogButtonBox::Close);
        QVERIFY(buttons.button(QDialogButtonBox::Save)->icon().isNull());
        QVERIFY(buttons.button(QDialogButtonBox::Close)->icon().isNull());
    }
};

QTEST_MAIN(TestProgramStyle)
#include "tst_programstyle.moc"
