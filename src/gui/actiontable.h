// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>

#include <cstdint>
#include <span>

namespace hexfolio {

/// Everything the user can ask the window to do.
enum class ActionId : std::uint8_t {
    New,
    Open,
    OpenAt,
    ClearRecent,
    Save,
    SaveAs,
    SaveSelectionAs,
    ReviewChanges,
    ExportPatch,
    ApplyPatch,
    Reload,
    Close,
    CloseAll,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Delete,
    SelectAll,
    SelectRange,
    ToggleInsert,
    SwitchPane,
    KeepHistory,
    ClearHistories,
    ModeRead,
    ModePreview,
    ModeLive,
    Find,
    FindSelection,
    FindNext,
    FindPrevious,
    Replace,
    FindAll,
    RememberState,
    NextHit,
    PreviousHit,
    SelectHits,
    BookmarkHits,
    FilterHits,
    KeepHits,
    RemoveHits,
    CopyHitOffsets,
    ExportHits,
    SaveHits,
    LoadHits,
    PauseSearch,
    StopSearch,
    ToggleBookmark,
    NextBookmark,
    PreviousBookmark,
    RenameBookmark,
    RemoveBookmarks,
    ExportBookmarks,
    ImportBookmarks,
    Goto,
    NextChange,
    PreviousChange,
    Back,
    Forward,
    Row8,
    Row16,
    Row32,
    RowFit,
    RowOther,
    Group1,
    Group2,
    Group4,
    Group8,
    BaseHex,
    BaseDecimal,
    BaseOctal,
    BaseBinary,
    OffsetHex,
    OffsetDecimal,
    DigitsUpper,
    DigitsLower,
    CharsetAscii,
    CharsetLatin1,
    CharsetLatin9,
    CharsetWindows1250,
    CharsetWindows1251,
    CharsetWindows1252,
    CharsetKoi8R,
    CharsetDos437,
    CharsetDos850,
    CharsetEbcdic037,
    CharsetEbcdic1047,
    CharsetOther,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    ChooseFont,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ShowChanges,
    ShowText,
    ShowResults,
    ShowHistory,
    ShowBookmarks,
    ShowOutside,
    FreezeView,
    ShowToolbar,
    FullScreen,
    BackToGrid,
    Fill,
    MoveBlock,
    Resize,
    CommandPalette,
    About,
    AboutQt,
};

/// The menus and their submenus. A submenu stands in its parent where its first action stands in the table.
enum class MenuId : std::uint8_t {
    File,
    Edit,
    Search,
    View,
    Tools,
    Help,
    Mode,
    BytesPerRow,
    GroupSize,
    NumberBase,
    OffsetBase,
    Digits,
    Charsets,
    Themes,
    Panels,
    Hits,
    Bookmarks,
    Recent,
};

/// How an action behaves besides its text.
enum class ActionTrait : std::uint16_t {
    Plain = 0,
    /// Needs an open document; disabled without one.
    Document = 1 << 0,
    Checkable = 1 << 1,
    /// The byte grid acts on the key itself; the menu only shows it.
    GridKey = 1 << 2,
    OnToolbar = 1 << 3,
    /// A line stands above it in the menu and left of it in the toolbar.
    Separated = 1 << 4,
};
Q_DECLARE_FLAGS(ActionTraits, ActionTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(ActionTraits)

/// One row of the table. Texts are English literals of the translation context "Actions".
struct ActionSpec {
    ActionId id;
    MenuId menu;
    const char* text;
    /// Portable key sequences, "; " between alternatives; empty for none.
    const char* keys;
    const char* tip;
    /// Name of the icon in the resources; empty for none.
    const char* icon;
    ActionTraits traits;
};

/// A menu, its title, and the menu it stands in (itself for those of the menu bar).
struct MenuSpec {
    MenuId id;
    MenuId parent;
    const char* title;
    /// One of its checkable actions is checked at a time.
    bool isChoice = false;
};

/// All actions in the order of the menus; the one place that says keys, texts, icons and menus.
[[nodiscard]] std::span<const ActionSpec> actionTable() noexcept;
[[nodiscard]] std::span<const MenuSpec> menuTable() noexcept;

} // namespace hexfolio
