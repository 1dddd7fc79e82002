// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentlisteners.h"

#include <QTest>

#include <functional>
#include <string>
#include <utility>

using namespace hexfolio;

namespace {

/// Writes its name down when it is told something, and then does what it was made to do.
class Named final : public DocumentListener {
public:
    Named(std::string name, std::string& heard, std::function<void()> then = {})
        : m_name(std::move(name)), m_heard(heard), m_then(std::move(then))
    {
    }
    void changed(const Edit&) override { }
    void stateChanged() override
    {
        m_heard += m_name;
        if (m_then)
            m_then();
    }

private:
    std::string m_name;
    std::string& m_heard;
    std::function<void()> m_then;
};

void tellAll(const DocumentListeners& listeners)
{
    listeners.tell([](DocumentListener& listener) { listener.stateChanged(); });
}

} // namespace

class TestDocumentListeners : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreToldInTheOrderTheyCame()
    {
        std::string heard;
        Named a("a", heard);
        Named b("b", heard);
        DocumentListeners listeners;
        listeners.add(&b);
        listeners.add(&a);
        tellAll(listeners);
        QCOMPARE(heard, std::string("ba"));
    }

    void oneThatGoesMeanwhileIsNotToldAnyMore()
    {
        std::string heard;
        DocumentListeners listeners;
        Named last("b", heard);
        Named first("a", heard, [&] { listeners.remove(&last); });
        listeners.add(&first);
        listeners.add(&last);
        tellAll(listeners);
        QCOMPARE(heard, std::string("a"));
    }

    void oneThatComesMeanwhileIsToldTheNextTime()
    {
        std::string heard;
        DocumentListeners listeners;
        Named later("b", heard);
        Named first("a", heard, [&] { listeners.add(&later); });
        listeners.add(&first);
        tellAll(listeners);
        QCOMPARE(heard, std::string("a"));
        listeners.remove(&first);
        tellAll(listeners);
        QCOMPARE(heard, std::string("ab"));
    }
};

QTEST_GUILESS_MAIN(TestDocumentListeners)
#include "tst_documentlisteners.moc"
