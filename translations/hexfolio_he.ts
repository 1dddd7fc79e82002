<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>ChangesDock</name>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen change back what is on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every change back what is on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be accessed with your permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not something whose bytes can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space on the disk for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would grow larger than its file system allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a file system or device that is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by a running program; save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has become shorter on disk; the bytes are no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be mapped into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of %1 is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of %1 cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a multiple of the page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a usable value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern %1 needs too much work to be matched; make it simpler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern &amp;as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DE AD BE EF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GotoDialog</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x1F, 4096, +16, -1k, end-0x200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveBlockDialog</name>
    <message>
        <source>Move block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start of the block:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;over the bytes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ut out here and insert there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>A size: number, unit (KiB, MiB ...), exact number of bytes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenAtDialog</name>
    <message>
        <source>Open a part of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the file to begin: 4096, 0x1000, 4k, end-1M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mode:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: edits reach the file when you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: no edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: edits reach the file at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>only the digits 0 to 9 and A to F make bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte has two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file is larger than 4 EiB (2 to the power of 62 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 0x in front of a hexadecimal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a number such as 4096, 0x1000 or 4k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only k, M, G, T or P may follow the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this character has no meaning here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the temporary file with new bytes cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends before this offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pipe into which nobody writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed a moment ago and works again now; try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no bytes so far behind the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary file could be made there; set TMPDIR to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for temporary files is full; free some space or set TMPDIR to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\G has no meaning when every match is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regular expression has a mistake here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes are written as pairs of hex digits, such as 7F 45 4C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte has two hex digits, and this one has only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has only wildcards; give at least one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character in it has no place in the chosen encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wildcard has no value to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular expressions cannot be searched for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8; give such bytes as hex digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResizeDialog</name>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 4k), or a change (+16, -1k)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectRangeDialog</name>
    <message>
        <source>Select range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ast byte:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDock</name>
    <message>
        <source>Encoding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bytes become characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 LE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that the text is highlighted as; type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes around the caret as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hexfolio::ByteComparison</name>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hexfolio::ChangesDock</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Live mode every edit reaches the file at once; there is nothing to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes: the document is what is on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert everything? The document will be what is on disk.

%1

Undo brings the changes back.</source>
        <extracomment>Asked before all changes are reverted; %1 is the summary of the changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hexfolio::ChangesModel</name>
    <message>
        <source>Overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overwritten, %2 inserted, %3 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s): %2</source>
        <extracomment>The number of changes, and their bytes by kind.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::DocumentDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies behind the end, which is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on there are only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live mode writes %1 to the file at once, which takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hexfolio::FillDialog</name>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills %1, from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last repetition is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hexfolio::GotoDialog</name>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1, the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret is at %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hexfolio::MoveBlockDialog</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block would reach past the end: from %1 on there are only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination lies inside the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies %1 from %2 over the bytes from %3 on. The size stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts %1 out at %2; they stand at %3 afterwards. The %4 between move to make room. The size stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hexfolio::OpenAtDialog</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends %1 after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1, from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hexfolio::ResizeDialog</name>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the file is open, so its length cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of a device cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the size it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the end will be cut off, from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows by %1 of zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Live mode the file changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changes when you save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hexfolio::SelectRangeDialog</name>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last byte lies before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last byte of the document is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects %1, from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hexfolio::TextDock</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From name and content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
