// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/find/findkind.h"
#include "gui/find/findmessages.h"
#include "gui/model/sought.h"
#include "search/replacement.h"
#include "search/searcher.h"

#include <QWidget>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace KSyntaxHighlighting {
class Repository;
}
namespace Ui {
class FindBar;
}

namespace hexfolio {

class DifferencesForm;
class PatternBox;
class Settings;
class SignatureSet;
struct Theme;

/// The bar below the grid in which the user says what to find, and what to put in its place. Knows no document and
/// searches nothing itself.
///
/// Owns its form; borrows the settings for the history. Interface thread only.
class FindBar : public QWidget {
    Q_OBJECT

public:
    using Kind = FindKind;
    using Tone = FindMessages::Tone;
    enum class Rows : std::uint8_t { AsBefore, WithReplace };

    explicit FindBar(Settings& settings, QWidget* parent = nullptr);
    ~FindBar() override;

    void setTheme(const Theme& theme, const KSyntaxHighlighting::Repository& repository);
    /// Shows the bar and puts the keyboard into it; `selected` bytes become the pattern unless there are none.
    void open(std::span<const std::byte> selected, Rows rows = Rows::AsBefore);
    /// Looks for exactly these bytes.
    void setBytes(std::span<const std::byte> bytes);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    void setText(const QString& text);
    /// Texts are in the character set `name` until another one is chosen; in UTF-8 where it is empty.
    void proposeCharset(const QString& name);
    [[nodiscard]] QString text() const;
    /// What a list of the hits is called: the pattern, or the kind where it has none.
    [[nodiscard]] QString title() const;
    /// The kind wants a text, and there is none.
    [[nodiscard]] bool isBlank() const;

    /// Where the patterns come from a file, looks whether it is another one by now: true, and patternsRead() tells when
    /// that is known. Until then sought() is what it was.
    [[nodiscard]] bool looksAgain();
    /// What is to be found in a document that is `onDisk` so, or what is wrong with it. An Error of kind Busy while
    /// many patterns are being read; patternsRead() tells when they were.
    [[nodiscard]] Result<Sought> sought(const Snapshot& onDisk) const;
    /// What hits of `pattern` become, or what is wrong with it; null where several patterns are looked for.
    [[nodiscard]] Result<Replacement> replacement(const Pattern* pattern) const;
    [[nodiscard]] FindOptions& options() const;

    /// Puts the pattern, and the replacement where there is one, on top of their histories.
    void remember();
    /// The row under the fields.
    [[nodiscard]] FindMessages& messages() const;
    [[nodiscard]] DifferencesForm& differences() const;
    /// Says what is wrong, and marks the place in the pattern (the replacement).
    enum class Field : std::uint8_t { Pattern, Replacement };
    void complain(const Error& error, Field field);

public Q_SLOTS:
    void closeBar();

Q_SIGNALS:
    void findWanted(hexfolio::Searcher::Direction direction);
    void findAllWanted();
    void replaceWanted();
    void replaceAllWanted();
    /// The pattern may be another one now.
    void edited();
    /// Many patterns were read, or cannot be.
    void patternsRead();
    void opened();
    void cancelWanted();
    /// The bar was closed; the keyboard belongs to the grid again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void wire();
    void wrapRow();
    void orderTabs();
    void fillCharsets();
    void updateKind();
    void updateOptions();
    void updateDefinitions();
    [[nodiscard]] Result<Pattern> pattern(const Snapshot& onDisk) const;
    [[nodiscard]] QString kindName() const;
    void fillHistory(PatternBox& box, const QString& name);
    void rememberIn(PatternBox& box, const QString& name);

    Settings& m_settings;
    const KSyntaxHighlighting::Repository* m_repository = nullptr;
    std::unique_ptr<Ui::FindBar> m_ui;
    SignatureSet* m_signatures;
};

} // namespace hexfolio
