// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentsources.h"

#include "mapping/memorysource.h"
#include "support/bytes.h"

#include <QTest>

#include <memory>
#include <string_view>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

std::shared_ptr<const ByteSource> sourceOf(std::string_view text)
{
    return std::make_shared<const MemorySource>(bytesOf(text));
}

} // namespace

class TestDocumentSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedHasAPlaceFromTheStart()
    {
        const DocumentSources sources;
        QCOMPARE(*sources.list(), SourceList{sources.store()});
    }

    void aListThatWasHandedOutStaysAsItIs()
    {
        DocumentSources sources;
        const auto before = sources.list();
        const auto pasted = sourceOf("pasted");
        sources.add(pasted);
        QCOMPARE(*before, SourceList{sources.store()});
        QCOMPARE(*sources.list(), (SourceList{sources.store(), pasted}));
    }

    void aSourceThatIsKnownMakesNoNewList()
    {
        DocumentSources sources;
        const auto pasted = sourceOf("pasted");
        sources.add(pasted);
        const auto before = sources.list();
        sources.addAll({pasted, sources.store()});
        QCOMPARE(sources.list(), before);
    }

    void theStoreTheFileAndWhatIsWantedStay()
    {
        DocumentSources sources;
        const auto file = sourceOf("file");
        const auto wanted = sourceOf("wanted");
        sources.addAll({file, sourceOf("unwanted"), wanted});
        sources.keepOnly({wanted.get()}, file.get());
        QCOMPARE(*sources.list(), (SourceList{sources.store(), file, wanted}));
    }

    void theSamePatternIsTheSameSourceUntilItIsUnwanted()
    {
        DocumentSources sources;
        const auto pattern = bytesOf("ab");
        const ByteSource* const first = sources.ofPattern(pattern);
        QCOMPARE(sources.ofPattern(pattern), first);
        QVERIFY(sources.ofPattern(bytesOf("ba")) != first);
        sources.keepOnly({}, nullptr);
        QCOMPARE(sources.list()->size(), std::size_t{1});
        (void)sources.ofPattern(pattern);
        QCOMPARE(sources.list()->size(), std::size_t{2});
    }

    void twoSavesThatAreUnderWayKeepTheirBytesApart()
    {
        DocumentSources sources;
        SaveTask first;
        sources.leaseKeepStore(first);
        SaveTask second;
        sources.leaseKeepStore(second);
        QVERIFY(first.keep != second.keep);
        const auto kept = second.keep;
        second.keepLease.reset();
        SaveTask third;
        sources.leaseKeepStore(third);
        QCOMPARE(third.keep, kept);
    }
};

QTEST_GUILESS_MAIN(TestDocumentSources)
#include "tst_documentsources.moc"
