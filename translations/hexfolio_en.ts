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
</TS>
