// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sessionend.h"

#include <QSocketNotifier>

#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>

namespace hexfolio {

namespace {

constexpr std::array handled{SIGTERM, SIGHUP, SIGINT};

std::atomic<int> descriptor{-1};

// Only what signal-safety(7) allows.
void noteSignal(int)
{
    const std::uint64_t one = 1;
    (void)!::write(descriptor.load(), &one, sizeof one);
}

} // namespace

SessionEnd::SessionEnd(QObject* parent) : QObject(parent), m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    // Without a descriptor the signals end the program as they always do.
    if (m_descriptor < 0)
        return;
    descriptor = m_descriptor;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SessionEnd::read);
    for (const int signal : handled)
        std::signal(signal, noteSignal);
}

SessionEnd::~SessionEnd()
{
    if (m_descriptor < 0)
        return;
    for (const int signal : handled)
        std::signal(signal, SIG_DFL);
    descriptor = -1;
    delete m_notifier;
    ::close(m_descriptor);
}

void SessionEnd::read()
{
    std::uint64_t count = 0;
    if (::read(m_descriptor, &count, sizeof count) == sizeof count)
        Q_EMIT asked();
}

} // namespace hexfolio
