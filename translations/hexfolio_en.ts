<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AnchorText</name>
    <message numerus="yes">
        <source>%n more bookmark(s)</source>
        <translation>
            <numerusform>%n more bookmark</numerusform>
            <numerusform>%n more bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%1 hit(s)</source>
        <translation>
            <numerusform>%1 hit</numerusform>
            <numerusform>%1 hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavePlanText</name>
    <message numerus="yes">
        <source>%1 in %n range(s)</source>
        <translation>
            <numerusform>%1 in %n range</numerusform>
            <numerusform>%1 in %n ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other name(s) keep the old file</source>
        <translation>
            <numerusform>%n other name keeps the old file</numerusform>
            <numerusform>%n other names keep the old file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other name(s) stay names of it</source>
        <translation>
            <numerusform>%n other name stays a name of it</numerusform>
            <numerusform>%n other names stay names of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::BookmarkCommands</name>
    <message numerus="yes">
        <source>Removed %1 bookmark(s).</source>
        <translation>
            <numerusform>Removed %1 bookmark.</numerusform>
            <numerusform>Removed %1 bookmarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 bookmark(s) to “%2”.</source>
        <translation>
            <numerusform>Wrote %1 bookmark to “%2”.</numerusform>
            <numerusform>Wrote %1 bookmarks to “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %1 bookmark(s).</source>
        <translation>
            <numerusform>Added %1 bookmark.</numerusform>
            <numerusform>Added %1 bookmarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmark(s) lie beyond the end and were left out.</source>
        <translation>
            <numerusform>%1 bookmark lies beyond the end and was left out.</numerusform>
            <numerusform>%1 bookmarks lie beyond the end and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::BookmarksDock</name>
    <message numerus="yes">
        <source>%n bookmark(s) beyond the end of the file are kept.</source>
        <extracomment>Bookmarks whose bytes the file does not have at present.</extracomment>
        <translation>
            <numerusform>%n bookmark beyond the end of the file is kept.</numerusform>
            <numerusform>%n bookmarks beyond the end of the file are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmark(s)</source>
        <translation>
            <numerusform>%1 bookmark</numerusform>
            <numerusform>%1 bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::ChangesModel</name>
    <message numerus="yes">
        <source>%1 change(s): %2</source>
        <extracomment>The number of changes, and their bytes by kind.</extracomment>
        <translation>
            <numerusform>%1 change: %2</numerusform>
            <numerusform>%1 changes: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::ConflictsModel</name>
    <message numerus="yes">
        <source>%n edit(s) apply to the changed file.</source>
        <translation>
            <numerusform>%n edit applies to the changed file.</numerusform>
            <numerusform>%n edits apply to the changed file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) conflict with it: choose whose bytes are kept.</source>
        <translation>
            <numerusform>%n edit conflicts with it: choose whose bytes are kept.</numerusform>
            <numerusform>%n edits conflict with it: choose whose bytes are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::DiskBanner</name>
    <message numerus="yes">
        <source>%n edit(s) were put on the changed file.</source>
        <translation>
            <numerusform>%n edit was put on the changed file.</numerusform>
            <numerusform>%n edits were put on the changed file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them moved with the bytes around it.</source>
        <translation>
            <numerusform>%n of them moved with the bytes around it.</numerusform>
            <numerusform>%n of them moved with the bytes around them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::EditKeeper</name>
    <message numerus="yes">
        <source>%n change(s) could not be recovered, because the file has other bytes there now. They are kept, and offered again at the next start.</source>
        <translation>
            <numerusform>%n change could not be recovered, because the file has other bytes there now. It is kept, and offered again at the next start.</numerusform>
            <numerusform>%n changes could not be recovered, because the file has other bytes there now. They are kept, and offered again at the next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::FillDialog</name>
    <message numerus="yes">
        <source>Fills %1 range(s), each from its begin on: %2.</source>
        <translation>
            <numerusform>Fills %1 range from its begin on: %2.</numerusform>
            <numerusform>Fills %1 ranges, each from its begin on: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::HitList</name>
    <message numerus="yes">
        <source>Removed %1 hit(s) from the list.</source>
        <translation>
            <numerusform>Removed %1 hit from the list.</numerusform>
            <numerusform>Removed %1 hits from the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 hit(s) to “%2”.</source>
        <translation>
            <numerusform>Wrote %1 hit to “%2”.</numerusform>
            <numerusform>Wrote %1 hits to “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 hit(s).</source>
        <translation>
            <numerusform>Copied %1 hit.</numerusform>
            <numerusform>Copied %1 hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 hit(s) in “%2”.</source>
        <translation>
            <numerusform>Saved %1 hit in “%2”.</numerusform>
            <numerusform>Saved %1 hits in “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hit(s) were changed since, or may have been, and are not selected.</source>
        <translation>
            <numerusform>%1 hit was changed since, or may have been, and is not selected.</numerusform>
            <numerusform>%1 hits were changed since, or may have been, and are not selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 bookmark(s).</source>
        <translation>
            <numerusform>Set %1 bookmark.</numerusform>
            <numerusform>Set %1 bookmarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hit(s) were changed since, or may have been, and got none.</source>
        <translation>
            <numerusform>%1 hit was changed since, or may have been, and got none.</numerusform>
            <numerusform>%1 hits were changed since, or may have been, and got none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::OutsideDock</name>
    <message numerus="yes">
        <source>%n change(s) by other programs</source>
        <translation>
            <numerusform>%n change by other programs</numerusform>
            <numerusform>%n changes by other programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::PatchCommands</name>
    <message numerus="yes">
        <source>The patch made %n change(s); undo takes them back.</source>
        <translation>
            <numerusform>The patch made %n change; undo takes it back.</numerusform>
            <numerusform>The patch made %n changes; undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::RangeEditor</name>
    <message numerus="yes">
        <source>%1 range(s) edited; Undo takes that back in one step.</source>
        <translation>
            <numerusform>%1 range edited; Undo takes that back in one step.</numerusform>
            <numerusform>%1 ranges edited; Undo takes that back in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n document(s) had unsaved edits when Hexfolio ended unexpectedly.</source>
        <translation>
            <numerusform>%n document had unsaved edits when Hexfolio ended unexpectedly.</numerusform>
            <numerusform>%n documents had unsaved edits when Hexfolio ended unexpectedly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::RecoveryModel</name>
    <message numerus="yes">
        <source>file changed, %n conflict(s)</source>
        <translation>
            <numerusform>file changed, %n conflict</numerusform>
            <numerusform>file changed, %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::ResultsDock</name>
    <message numerus="yes">
        <source>%n range(s) could not be read</source>
        <translation>
            <numerusform>%n range could not be read</numerusform>
            <numerusform>%n ranges could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::ReviewPane</name>
    <message numerus="yes">
        <source>⋯ %n change(s) not shown</source>
        <translation>
            <numerusform>⋯ %n change not shown</numerusform>
            <numerusform>⋯ %n changes not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::StatusBar</name>
    <message numerus="yes">
        <source>%1 range(s) selected: %2</source>
        <extracomment>How many ranges are selected together, and how many bytes they have.</extracomment>
        <translation>
            <numerusform>%1 range selected: %2</numerusform>
            <numerusform>%1 ranges selected: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::TabSaver</name>
    <message numerus="yes">
        <source>Saved and verified: %1 in %n range(s).</source>
        <translation>
            <numerusform>Saved and verified: %1 in %n range.</numerusform>
            <numerusform>Saved and verified: %1 in %n ranges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::UnsavedQuestion</name>
    <message numerus="yes">
        <source>Save the edits of %n document(s)?</source>
        <translation>
            <numerusform>Save the edits of %n document?</numerusform>
            <numerusform>Save the edits of %n documents?</numerusform>
        </translation>
    </message>
</context>
</TS>
