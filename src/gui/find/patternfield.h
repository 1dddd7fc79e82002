// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "gui/find/linehighlighter.h"

#include <QLineEdit>

#include <optional>

namespace KSyntaxHighlighting {
class Definition;
class Theme;
} // namespace KSyntaxHighlighting

namespace hexfolio {

/// A line edit whose text is highlighted as it is typed, with a wavy line under what is wrong with it.
///
/// The formats lie over the text as those of an input method do, so that undo, completion, selection and input methods
/// are those of any line edit. Interface thread only.
class PatternField : public QLineEdit {
    Q_OBJECT

public:
    /// In UTF-16 units: a pattern of 1 MiB in pairs of digits with blanks between, and more.
    static constexpr int longestText = 1 << 22;

    explicit PatternField(QWidget* parent = nullptr);

    /// Without a valid definition the text is plain.
    void setDefinition(const KSyntaxHighlighting::Definition& definition);
    void setTheme(const KSyntaxHighlighting::Theme& theme);

    /// Marks the place that `error` names, until the text changes; also told to screen readers, as the description.
    void markMistake(const Error& error);
    void clearMistake();
    /// Where the mark begins, in UTF-16 units of the text.
    [[nodiscard]] std::optional<int> mistake() const noexcept { return m_mistake; }
    /// What is painted now, for tests.
    [[nodiscard]] const QList<QTextLayout::FormatRange>& formats() const noexcept { return m_formats; }

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void highlight();
    void applyFormats();
    [[nodiscard]] QTextLayout::FormatRange mistakeFormat() const;

    LineHighlighter m_highlighter;
    QList<QTextLayout::FormatRange> m_formats;
    std::optional<int> m_mistake;
    /// An input method shows letters that are not chosen yet: the formats are its own meanwhile.
    bool m_isComposing = false;
};

} // namespace hexfolio
