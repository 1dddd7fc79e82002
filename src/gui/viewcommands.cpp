// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/viewcommands.h"

#include "base/charset.h"
#include "gui/actionset.h"
#include "gui/appearance.h"
#include "gui/dialogs/charsetdialog.h"

#include <QFontDialog>
#include <QInputDialog>

#include <algorithm>
#include <array>

namespace hexfolio {

namespace {

constexpr int longestRow = 256;

using Base = HexViewOptions::Base;
using Digits = HexViewOptions::Digits;

struct CharsetChoice {
    ActionId id;
    const char16_t* name;
};
/// By the names that Charset has for them; ASCII has none.
constexpr std::array charsetChoices{
    CharsetChoice{ActionId::CharsetAscii, u""},
    CharsetChoice{ActionId::CharsetLatin1, u"ISO-8859-1"},
    CharsetChoice{ActionId::CharsetLatin9, u"ISO-8859-15"},
    CharsetChoice{ActionId::CharsetWindows1250, u"windows-1250"},
    CharsetChoice{ActionId::CharsetWindows1251, u"windows-1251"},
    CharsetChoice{ActionId::CharsetWindows1252, u"windows-1252"},
    CharsetChoice{ActionId::CharsetKoi8R, u"KOI8-R"},
    CharsetChoice{ActionId::CharsetDos437, u"IBM437"},
    CharsetChoice{ActionId::CharsetDos850, u"IBM850"},
    CharsetChoice{ActionId::CharsetEbcdic037, u"IBM037"},
    CharsetChoice{ActionId::CharsetEbcdic1047, u"IBM1047"},
};

} // namespace

ViewCommands::ViewCommands(ActionSet& actions, Appearance& appearance, QWidget* window)
    : QObject(window), m_actions(actions), m_appearance(appearance), m_window(window)
{
    wireRows();
    wireChoices();
    wireCharsets();
    wireThemes();
    wireFont();
    connect(&appearance, &Appearance::optionsChanged, this, &ViewCommands::showState);
    connect(&appearance, &Appearance::themeChanged, this, &ViewCommands::showState);
    showState();
}

template <class Member, class Value>
void ViewCommands::choose(ActionId id, Member HexViewOptions::* member, Value value)
{
    m_actions.on(id, [this, member, value] {
        HexViewOptions options = m_appearance.options();
        options.*member = value;
        m_appearance.setOptions(options);
    });
}

void ViewCommands::wireRows()
{
    choose(ActionId::Row8, &HexViewOptions::bytesPerRow, 8);
    choose(ActionId::Row16, &HexViewOptions::bytesPerRow, 16);
    choose(ActionId::Row32, &HexViewOptions::bytesPerRow, 32);
    choose(ActionId::RowFit, &HexViewOptions::bytesPerRow, 0);
    m_actions.on(ActionId::RowOther, [this] { askForRow(); });
}

void ViewCommands::wireChoices()
{
    choose(ActionId::Group1, &HexViewOptions::groupSize, 1);
    choose(ActionId::Group2, &HexViewOptions::groupSize, 2);
    choose(ActionId::Group4, &HexViewOptions::groupSize, 4);
    choose(ActionId::Group8, &HexViewOptions::groupSize, 8);
    choose(ActionId::BaseHex, &HexViewOptions::base, Base::Hexadecimal);
    choose(ActionId::BaseDecimal, &HexViewOptions::base, Base::Decimal);
    choose(ActionId::BaseOctal, &HexViewOptions::base, Base::Octal);
    choose(ActionId::BaseBinary, &HexViewOptions::base, Base::Binary);
    choose(ActionId::OffsetHex, &HexViewOptions::offsetBase, Base::Hexadecimal);
    choose(ActionId::OffsetDecimal, &HexViewOptions::offsetBase, Base::Decimal);
    choose(ActionId::DigitsUpper, &HexViewOptions::digits, Digits::Upper);
    choose(ActionId::DigitsLower, &HexViewOptions::digits, Digits::Lower);
}

void ViewCommands::wireCharsets()
{
    for (const CharsetChoice& choice : charsetChoices)
        choose(choice.id, &HexViewOptions::charset, QString::fromUtf16(choice.name));
    m_actions.on(ActionId::CharsetOther, [this] { askForCharset(); });
}

void ViewCommands::wireThemes()
{
    const auto theme = [this](ActionId id, ThemeChoice choice) {
        m_actions.on(id, [this, choice] { m_appearance.choose(choice); });
    };
    theme(ActionId::ThemeSystem, ThemeChoice::System);
    theme(ActionId::ThemeLight, ThemeChoice::Light);
    theme(ActionId::ThemeDark, ThemeChoice::Dark);
    theme(ActionId::ThemeContrast, ThemeChoice::HighContrast);
}

void ViewCommands::wireFont()
{
    m_actions.on(ActionId::ChooseFont, [this] { askForFont(); });
    m_actions.on(ActionId::ZoomIn, [this] { m_appearance.zoom(1); });
    m_actions.on(ActionId::ZoomOut, [this] { m_appearance.zoom(-1); });
    m_actions.on(ActionId::ZoomReset, [this] { m_appearance.zoom(0); });
}

void ViewCommands::askForRow()
{
    auto* const dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Bytes per Row"));
    dialog->setLabelText(tr("Bytes in a row, 1 to %1:").arg(longestRow));
    dialog->setIntRange(1, longestRow);
    const int present = m_appearance.options().bytesPerRow;
    dialog->setIntValue(present > 0 ? present : 16);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int count) {
        HexViewOptions options = m_appearance.options();
        options.bytesPerRow = count;
        m_appearance.setOptions(options);
    });
    // Also when it is dismissed, the choice in the menu must be the one that holds.
    connect(dialog, &QDialog::finished, this, &ViewCommands::showState);
    dialog->open();
}

void ViewCommands::askForCharset()
{
    QStringList names;
    for (const std::string& name : Charset::singleByteNames())
        names << QString::fromStdString(name);
    auto* const dialog = new CharsetDialog(names, m_appearance.options().charset, m_window);
    connect(dialog, &CharsetDialog::chosen, this, [this](const QString& name) {
        HexViewOptions options = m_appearance.options();
        options.charset = name;
        m_appearance.setOptions(options);
    });
    connect(dialog, &QDialog::finished, this, &ViewCommands::showState);
    dialog->open();
}

void ViewCommands::askForFont()
{
    auto* const dialog = new QFontDialog(m_appearance.options().font, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFontDialog::MonospacedFonts);
    connect(dialog, &QFontDialog::fontSelected, this, [this](const QFont& font) {
        HexViewOptions options = m_appearance.options();
        options.font = font;
        m_appearance.setOptions(options);
    });
    dialog->open();
}

void ViewCommands::showState()
{
    const HexViewOptions& options = m_appearance.options();
    const auto pick = [this](bool isChosen, ActionId id) {
        if (isChosen)
            m_actions.setChecked(id);
    };
    const int row = options.bytesPerRow;
    pick(row == 8, ActionId::Row8);
    pick(row == 16, ActionId::Row16);
    pick(row == 32, ActionId::Row32);
    pick(row == 0, ActionId::RowFit);
    pick(row != 0 && row != 8 && row != 16 && row != 32, ActionId::RowOther);
    pick(options.groupSize == 1, ActionId::Group1);
    pick(options.groupSize == 2, ActionId::Group2);
    pick(options.groupSize == 4, ActionId::Group4);
    pick(options.groupSize == 8, ActionId::Group8);
    pick(options.base == Base::Hexadecimal, ActionId::BaseHex);
    pick(options.base == Base::Decimal, ActionId::BaseDecimal);
    pick(options.base == Base::Octal, ActionId::BaseOctal);
    pick(options.base == Base::Binary, ActionId::BaseBinary);
    m_actions.setChecked(options.offsetBase == Base::Decimal ? ActionId::OffsetDecimal : ActionId::OffsetHex);
    m_actions.setChecked(options.digits == Digits::Lower ? ActionId::DigitsLower : ActionId::DigitsUpper);
    pick(m_appearance.choice() == ThemeChoice::System, ActionId::ThemeSystem);
    pick(m_appearance.choice() == ThemeChoice::Light, ActionId::ThemeLight);
    pick(m_appearance.choice() == ThemeChoice::Dark, ActionId::ThemeDark);
    pick(m_appearance.choice() == ThemeChoice::HighContrast, ActionId::ThemeContrast);
    showCharset();
}

void ViewCommands::showCharset()
{
    const QString& name = m_appearance.options().charset;
    const auto found = std::ranges::find_if(
        charsetChoices, [&name](const CharsetChoice& choice) { return name == QString::fromUtf16(choice.name); });
    m_actions.setChecked(found == charsetChoices.end() ? ActionId::CharsetOther : found->id);
}

} // namespace hexfolio
