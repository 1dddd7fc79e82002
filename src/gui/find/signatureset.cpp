// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/signatureset.h"

#include "search/signatures.h"

#include <utility>

namespace hexfolio {

SignatureSet::SignatureSet(QObject* parent) : QObject(parent), m_job(m_thread) { }

Result<std::shared_ptr<const PlannedSet>> SignatureSet::patterns()
{
    if (m_patterns && *m_patterns)
        return m_patterns;
    if (!m_job.isRunning()) {
        m_job.start<Patterns>(
            [](Progress&) -> Result<Patterns> { return std::make_shared<const PlannedSet>(Signatures::patternSet()); },
            [this](Result<Patterns> patterns) {
                m_patterns = std::move(patterns);
                Q_EMIT made();
            });
    }
    return failure({.kind = ErrorKind::Busy});
}

} // namespace hexfolio
