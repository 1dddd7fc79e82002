// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentlisteners.h"

#include <algorithm>

namespace hexfolio {

void DocumentListeners::add(DocumentListener* listener)
{
    m_listeners.push_back(listener);
}

void DocumentListeners::remove(DocumentListener* listener)
{
    std::erase(m_listeners, listener);
}

void DocumentListeners::tell(const std::function<void(DocumentListener&)>& call) const
{
    for (DocumentListener* listener : std::vector(m_listeners)) {
        if (std::ranges::contains(m_listeners, listener))
            call(*listener);
    }
}

} // namespace hexfolio
