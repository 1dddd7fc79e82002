// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/filedescriptor.h"
#include "mapping/filesourcepolicy.h"
#include "mapping/openfile.h"

#include <string>

namespace hexfolio {

/// One run of openFile(): what is known so far, and the steps that lead to an OpenedFile.
///
/// A file that has a size is mapped, what has none is copied. Owns the descriptor until a source takes it. Thread rule:
/// one thread.
class FileOpening {
public:
    /// `snapshotLimit` is in bytes.
    FileOpening(const FileSourcePolicy& policy, OpenRange range, Size snapshotLimit)
        : m_policy(policy), m_range(range), m_snapshotLimit(snapshotLimit)
    {
    }

    /// To be called once. Errors: those of openFile().
    [[nodiscard]] Result<OpenedFile> open(const std::string& path);

private:
    [[nodiscard]] Result<OpenedFile> mapped();
    [[nodiscard]] Result<OpenedFile> copied();
    [[nodiscard]] Result<OpenedFile> finish(FileDescriptor& file, Range range, const FileSourcePolicy& policy);

    FileSourcePolicy m_policy;
    OpenRange m_range;
    Size m_snapshotLimit = 0;
    FileDescriptor m_file;
    OpenedFile m_opened;
};

} // namespace hexfolio
