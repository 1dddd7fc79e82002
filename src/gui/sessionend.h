// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace hexfolio {

/// Notices that the program is asked to end by a signal: SIGTERM, SIGHUP, SIGINT.
///
/// The handler only writes to a descriptor; what is to be done is done in the event loop. One object at a time, made in
/// main(). Interface thread only.
class SessionEnd : public QObject {
    Q_OBJECT

public:
    explicit SessionEnd(QObject* parent = nullptr);
    ~SessionEnd() override;

Q_SIGNALS:
    /// Whoever wants to keep something does it now.
    void asked();

private:
    void read();

    QSocketNotifier* m_notifier = nullptr;
    int m_descriptor = -1;
};

} // namespace hexfolio
