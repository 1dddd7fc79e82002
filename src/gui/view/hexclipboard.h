// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/snapshot.h"
#include "gui/view/columncharset.h"
#include "gui/view/hexviewoptions.h"

#include <QMimeData>
#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace hexfolio {

/// Copied bytes on the clipboard: the snapshot itself for this program, so that copying any amount costs nothing, and
/// text for all others where the amount is one that text can be made of.
///
/// Owns the snapshot. Interface thread only.
class HexClipboard : public QMimeData {
    Q_OBJECT

public:
    /// What pasting here takes, whatever its size; other programs cannot read it.
    static constexpr const char* snapshotType = "application/x-hexfolio-snapshot";
    /// The most bytes that are offered as text and as application/octet-stream.
    static constexpr Size textLimit = Size{16} << 20;

    /// `bytes` as copied from `pane`: digits of bytes, or the characters. An Error where bytes that would be offered as
    /// text cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<HexClipboard>> of(Snapshot bytes, HexPane pane,
                                                                  ColumnCharset charset = ColumnCharset());

    [[nodiscard]] const Snapshot& snapshot() const noexcept { return m_snapshot; }
    [[nodiscard]] QStringList formats() const override;

    /// The bytes that pasting `mime` into `pane` means: those of this program, else raw bytes, else text; digits in the
    /// pane of bytes, where anything else is an Error that says at which character.
    [[nodiscard]] static Result<Snapshot> pasted(const QMimeData& mime, HexPane pane,
                                                 const ColumnCharset& charset = ColumnCharset());
    /// Whether pasted() would find anything to start with.
    [[nodiscard]] static bool hasBytes(const QMimeData& mime);
    /// Reads pairs of hexadecimal digits; blanks, commas and the like may stand between bytes, 0x or \x before them.
    [[nodiscard]] static Result<std::vector<std::byte>> hexBytes(QStringView text);

protected:
    [[nodiscard]] QVariant retrieveData(const QString& mimeType, QMetaType type) const override;

private:
    HexClipboard(Snapshot bytes, HexPane pane, ColumnCharset charset, std::vector<std::byte> readable);
    [[nodiscard]] QString madeText() const;

    Snapshot m_snapshot;
    HexPane m_pane;
    ColumnCharset m_charset;
    // Those of a small snapshot, read when they were copied.
    std::vector<std::byte> m_bytes;
};

} // namespace hexfolio
