// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "base/range.h"
#include "gui/docks/panel.h"
#include "gui/model/decodedtext.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QPointer>
#include <QTimer>

#include <memory>

class QTextCursor;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting
namespace Ui {
class TextDock;
}

namespace hexfolio {

/// The bytes around the caret as text, highlighted by KSyntaxHighlighting; text and grid follow one another.
///
/// Decodes a window of 32 KiB in a job, never more, so that putting it on screen fits a frame; borrows the context and
/// the repository, owns the rest. Interface thread.
class TextDock : public Panel {
    Q_OBJECT

public:
    explicit TextDock(KSyntaxHighlighting::Repository& repository, QWidget* parent = nullptr);
    ~TextDock() override;

    void setContext(DocumentContext* context) override;
    /// The colours of the text, and of its background unless `ground` is another one (black, for high contrast).
    void setTheme(const KSyntaxHighlighting::Theme& theme, const QColor& ground = {});
    /// The bytes that are shown at the moment.
    [[nodiscard]] Range shownRange() const noexcept { return m_text.range(); }

    /// Highlighting so much takes about as long as painting a frame.
    static constexpr Size windowSize = Size{32} << 10;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What a job brings.
    struct Decoded {
        DecodedText text;
        QString mimeType;
    };
    void wire();
    void fillEncodings();
    void readEncoding();
    void fillDefinitions();
    void updateTexts();
    /// Decodes once typing or moving pauses, so that a held key costs nothing here.
    void refreshSoon();
    void startDecoding();
    void poll();
    /// Exchanges the text, and keeps the line of the caret at its height.
    void showText(Decoded decoded);
    /// Sets the definition that is chosen or guessed; does nothing where it is set already.
    void chooseDefinition();
    [[nodiscard]] KSyntaxHighlighting::Definition guessedDefinition() const;
    /// The caret of the grid moved.
    void followCaret();
    void placeCursor();
    /// Colours the line of the caret.
    void markCaret();
    /// The cursor of the text was moved by the user: the grid goes to that byte, or selects those.
    void moveGrid();
    /// The caret is far enough from the ends of what is shown.
    [[nodiscard]] bool isWindowGood() const;
    [[nodiscard]] Range wantedWindow() const;
    /// Between positions in the widget's text and bytes of the document.
    [[nodiscard]] Offset offsetOf(int textPosition) const;
    [[nodiscard]] QTextCursor cursorAt(Offset offset) const;

    std::unique_ptr<Ui::TextDock> m_ui;
    KSyntaxHighlighting::Repository& m_repository;
    /// Owned by the text document of the form.
    KSyntaxHighlighting::SyntaxHighlighter* m_highlighter;
    QPointer<DocumentContext> m_context;
    KSyntaxHighlighting::Theme m_theme;
    QTimer m_delay;
    QTimer m_poll;
    Job<Decoded> m_job;
    DecodedText m_text;
    /// What the first bytes look like.
    QString m_mimeType;
    /// The caret moves because of a click into the text, or the other way round.
    bool m_isFollowing = false;
};

} // namespace hexfolio
