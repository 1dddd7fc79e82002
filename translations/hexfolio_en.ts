<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
