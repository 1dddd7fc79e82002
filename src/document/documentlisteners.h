// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/edit.h"

#include <functional>
#include <vector>

namespace hexfolio {

/// Who hears of what happens to a document. Borrows the listeners. Private to the layer. Thread rule: the document's
/// thread.
class DocumentListeners {
public:
    void add(DocumentListener* listener);
    void remove(DocumentListener* listener);
    /// Does `call` for each, in the order they came. A call may add and remove listeners; those that come by it are
    /// left out.
    void tell(const std::function<void(DocumentListener&)>& call) const;

private:
    std::vector<DocumentListener*> m_listeners;
};

} // namespace hexfolio
