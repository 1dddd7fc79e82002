// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace hexfolio {

/// Works through a sequence of blocks on several threads and hands the outcomes over in the order of the blocks.
///
/// The thread that calls run() delivers, and works too while there is nothing to deliver. Only a few blocks are under
/// way at any time, so memory stays small. Holds its threads only during run(); one run at a time.
template <class Block, class Outcome> class OrderedBlocks {
public:
    /// Whether a delivery wants more.
    enum class Next : std::uint8_t { GoOn, Stop };
    /// The next block, or nothing. Called by one thread at a time.
    using Cut = std::function<std::optional<Block>()>;
    /// Deals with a block on any thread; `stop` says that nobody wants the outcome any more.
    using Work = std::function<Result<Outcome>(const Block& block, const std::atomic<bool>& stop)>;
    /// Makes the Work of one thread, with buffers of its own.
    using MakeWork = std::function<Work()>;
    /// Takes an outcome, on the thread that called run().
    using Deliver = std::function<Result<Next>(const Block& block, Outcome& outcome)>;

    OrderedBlocks(Cut cut, MakeWork makeWork, Deliver deliver)
        : m_cut(std::move(cut)), m_makeWork(std::move(makeWork)), m_deliver(std::move(deliver))
    {
    }

    /// Runs on `threads` threads, this one among them. The first Error, in the order of the blocks, ends it.
    [[nodiscard]] Result<> run(unsigned threads)
    {
        const std::size_t underWay = std::size_t{threads} * 3;
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < threads; ++i)
            helpers.emplace_back([this, underWay] { help(underWay); });
        // Goes before the helpers, so that they end whichever way this function is left.
        const Stopper stopper{*this};
        return deliverAll(underWay);
    }

private:
    struct Stopper {
        OrderedBlocks& blocks;
        ~Stopper()
        {
            {
                const std::scoped_lock lock(blocks.m_mutex);
                blocks.m_stop = true;
            }
            blocks.m_wake.notify_all();
        }
    };
    struct Slot {
        Block block;
        std::optional<Result<Outcome>> outcome;
    };
    using SlotPointer = std::shared_ptr<Slot>;

    /// Claims the next block; null where there is none to work on now. Needs the lock.
    [[nodiscard]] SlotPointer claim(std::size_t underWay)
    {
        if (m_isCut || m_slots.size() >= underWay)
            return nullptr;
        auto block = m_cut();
        if (!block) {
            m_isCut = true;
            return nullptr;
        }
        m_slots.push_back(std::make_shared<Slot>(Slot{std::move(*block), std::nullopt}));
        return m_slots.back();
    }

    void finish(Slot& slot, const Work& work)
    {
        std::optional<Result<Outcome>> outcome;
        try {
            outcome.emplace(work(slot.block, m_stop));
        } catch (const std::bad_alloc&) {
            outcome.emplace(failure({.kind = ErrorKind::OutOfMemory}));
        }
        {
            const std::scoped_lock lock(m_mutex);
            slot.outcome = std::move(outcome);
        }
        m_wake.notify_all();
    }

    void help(std::size_t underWay)
    {
        const Work work = m_makeWork();
        std::unique_lock lock(m_mutex);
        while (!m_stop) {
            if (const SlotPointer slot = claim(underWay)) {
                lock.unlock();
                finish(*slot, work);
                lock.lock();
            } else if (m_isCut) {
                return;
            } else {
                m_wake.wait(lock);
            }
        }
    }

    [[nodiscard]] Result<> deliverAll(std::size_t underWay)
    {
        const Work work = m_makeWork();
        std::unique_lock lock(m_mutex);
        while (true) {
            if (!m_slots.empty() && m_slots.front()->outcome) {
                const SlotPointer slot = std::move(m_slots.front());
                m_slots.pop_front();
                lock.unlock();
                m_wake.notify_all();
                if (!*slot->outcome)
                    return std::unexpected(std::move(slot->outcome->error()));
                const auto next = m_deliver(slot->block, **slot->outcome);
                if (!next)
                    return std::unexpected(next.error());
                if (*next == Next::Stop)
                    return {};
                lock.lock();
            } else if (const SlotPointer slot = claim(underWay)) {
                lock.unlock();
                finish(*slot, work);
                lock.lock();
            } else if (m_slots.empty()) {
                return {};
            } else {
                m_wake.wait(lock);
            }
        }
    }

    Cut m_cut;
    MakeWork m_makeWork;
    Deliver m_deliver;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<SlotPointer> m_slots;
    std::atomic<bool> m_stop{false};
    bool m_isCut = false;
};

} // namespace hexfolio
