<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>ChangesDock</name>
    <message>
        <source>Previous change</source>
        <translation>השינוי הקודם</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>השינוי הבא</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>שחזור הכול</translation>
    </message>
    <message>
        <source>Give every change back what is on disk</source>
        <translation>החזרת כל השינויים אל מה שבדיסק</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>Go to the previous change (Shift+F6)</source>
        <translation>מעבר אל השינוי הקודם (Shift+F6)</translation>
    </message>
    <message>
        <source>Go to the next change (F6)</source>
        <translation>מעבר אל השינוי הבא (F6)</translation>
    </message>
    <message>
        <source>Give the chosen change back what is on disk (Delete)</source>
        <translation>החזרת השינוי שנבחר אל מה שבדיסק (Delete)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 does not exist</source>
        <translation>‏%1 אינו קיים</translation>
    </message>
    <message>
        <source>%1 may not be accessed with your permissions</source>
        <translation>ההרשאות שלך אינן מתירות גישה אל %1</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file in it</source>
        <translation>‏%1 היא תיקייה; יש לבחור קובץ מתוכה</translation>
    </message>
    <message>
        <source>%1 is not something whose bytes can be read</source>
        <translation>‏%1 אינו דבר שאפשר לקרוא את בתיו</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>‏%1 כבר קיים</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for %1</source>
        <translation>אין די מקום בדיסק עבור %1</translation>
    </message>
    <message>
        <source>%1 would grow larger than its file system allows</source>
        <translation>‏%1 יגדל מעבר למה שמערכת הקבצים מתירה</translation>
    </message>
    <message>
        <source>%1 lies on a file system or device that is read-only</source>
        <translation>‏%1 נמצא במערכת קבצים או בהתקן לקריאה בלבד</translation>
    </message>
    <message>
        <source>%1 is in use by a running program; save under another name</source>
        <translation>‏%1 נמצא בשימוש של תוכנה פעילה; יש לשמור בשם אחר</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed</source>
        <translation>הקריאה או הכתיבה של %1 נכשלה</translation>
    </message>
    <message>
        <source>%1 has become shorter on disk; the bytes are no longer there</source>
        <translation>‏%1 התקצר בדיסק; הבתים כבר אינם שם</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program</source>
        <translation>‏%1 שונה בדיסק בידי תוכנה אחרת</translation>
    </message>
    <message>
        <source>%1 cannot be mapped into memory</source>
        <translation>אי אפשר למפות את %1 לזיכרון</translation>
    </message>
    <message>
        <source>The map of %1 is closed</source>
        <translation>המיפוי של %1 סגור</translation>
    </message>
    <message>
        <source>%1 is open for reading only</source>
        <translation>‏%1 פתוח לקריאה בלבד</translation>
    </message>
    <message>
        <source>The length of %1 cannot be changed</source>
        <translation>אי אפשר לשנות את האורך של %1</translation>
    </message>
    <message>
        <source>%1 is out of bounds</source>
        <translation>‏%1 מחוץ לגבולות</translation>
    </message>
    <message>
        <source>%1 is not a multiple of the page size</source>
        <translation>‏%1 אינו כפולה של גודל הדף</translation>
    </message>
    <message>
        <source>%1 is not a usable value</source>
        <translation>‏%1 אינו ערך שאפשר להשתמש בו</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>לא נותר מה לבטל</translation>
    </message>
    <message>
        <source>There is nothing left to redo</source>
        <translation>לא נותר מה לבצע מחדש</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>‏%1 גדול מדי</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>‏%1 אינו מובן</translation>
    </message>
    <message>
        <source>The pattern %1 needs too much work to be matched; make it simpler</source>
        <translation>התבנית %1 דורשת עבודה רבה מדי; יש לפשט אותה</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>אין די זיכרון</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>הקובץ</translation>
    </message>
    <message>
        <source> (at character %1)</source>
        <translation> (בתו %1)</translation>
    </message>
    <message>
        <source> (at offset %1)</source>
        <translation> (בהיסט %1)</translation>
    </message>
    <message>
        <source> (offsets %1 to %2)</source>
        <translation> (היסטים %1 עד %2)</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill</source>
        <translation>מילוי</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;התחלה:</translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation>מספר (4096, 0x1000, 1000h, 4k), מקום ביחס לסמן (+16, -16) או ביחס לסוף (end-0x200)</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;אורך:</translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation>מספר בתים: 4096, 0x1000, 1000h, 4k</translation>
    </message>
    <message>
        <source>Pattern &amp;as:</source>
        <translation>תבנית &amp;כ:</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>הקסדצימלי</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>טקסט (UTF-8)</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;תבנית:</translation>
    </message>
    <message>
        <source>Preview:</source>
        <translation>תצוגה מקדימה:</translation>
    </message>
</context>
<context>
    <name>GotoDialog</name>
    <message>
        <source>Go to</source>
        <translation>מעבר אל</translation>
    </message>
    <message>
        <source>&amp;Offset:</source>
        <translation>&amp;היסט:</translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation>מספר (4096, 0x1000, 1000h, 4k), מקום ביחס לסמן (+16, -16) או ביחס לסוף (end-0x200)</translation>
    </message>
</context>
<context>
    <name>HexModel</name>
    <message>
        <source>cannot be read</source>
        <translation>אינו ניתן לקריאה</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>נקרא כעת</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>הועבר</translation>
    </message>
    <message>
        <source>offset 0x%1</source>
        <translation>היסט 0x%1</translation>
    </message>
    <message>
        <source>end</source>
        <translation>סוף</translation>
    </message>
    <message>
        <source>found</source>
        <translation>נמצא</translation>
    </message>
</context>
<context>
    <name>MoveBlockDialog</name>
    <message>
        <source>Move block</source>
        <translation>העברת קטע</translation>
    </message>
    <message>
        <source>&amp;Start of the block:</source>
        <translation>&amp;התחלת הקטע:</translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation>מספר (4096, 0x1000, 1000h, 4k), מקום ביחס לסמן (+16, -16) או ביחס לסוף (end-0x200)</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;אורך:</translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation>מספר בתים: 4096, 0x1000, 1000h, 4k</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;יעד:</translation>
    </message>
    <message>
        <source>Copy &amp;over the bytes there</source>
        <translation>העתקה &amp;על הבתים שם</translation>
    </message>
    <message>
        <source>C&amp;ut out here and insert there</source>
        <translation>&amp;גזירה מכאן והוספה שם</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>בית %1</numerusform>
            <numerusform>%1 בתים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>A size: number, unit (KiB, MiB ...), exact number of bytes.</extracomment>
        <translation>‏⁦%1 %2⁩ (%3)</translation>
    </message>
</context>
<context>
    <name>OpenAtDialog</name>
    <message>
        <source>Open a part of a file</source>
        <translation>פתיחת חלק מקובץ</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;קובץ:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;עיון…</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;התחלה:</translation>
    </message>
    <message>
        <source>Where in the file to begin: 4096, 0x1000, 4k, end-1M</source>
        <translation>היכן בקובץ להתחיל: 4096, 0x1000, 4k, end-1M</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;אורך:</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>עד הסוף</translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation>מספר בתים: 4096, 0x1000, 1000h, 4k</translation>
    </message>
    <message>
        <source>&amp;Mode:</source>
        <translation>&amp;מצב:</translation>
    </message>
    <message>
        <source>Preview: edits reach the file when you save</source>
        <translation>תצוגה מקדימה: עריכות מגיעות לקובץ עם השמירה</translation>
    </message>
    <message>
        <source>Read: no edits</source>
        <translation>קריאה: בלי עריכות</translation>
    </message>
    <message>
        <source>Live: edits reach the file at once</source>
        <translation>חי: עריכות מגיעות לקובץ מיד</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>only the digits 0 to 9 and A to F make bytes</source>
        <translation>רק הספרות 0 עד 9 ו-A עד F יוצרות בתים</translation>
    </message>
    <message>
        <source>a byte has two digits</source>
        <translation>לבית יש שתי ספרות</translation>
    </message>
    <message>
        <source>a number is missing here</source>
        <translation>חסר כאן מספר</translation>
    </message>
    <message>
        <source>no file is larger than 4 EiB (2 to the power of 62 bytes)</source>
        <translation>אין קובץ גדול מ-4 EiB (2 בחזקת 62 בתים)</translation>
    </message>
    <message>
        <source>write 0x in front of a hexadecimal number</source>
        <translation>יש לכתוב 0x לפני מספר הקסדצימלי</translation>
    </message>
    <message>
        <source>write a number such as 4096, 0x1000 or 4k</source>
        <translation>יש לכתוב מספר כמו 4096, 0x1000 או 4k</translation>
    </message>
    <message>
        <source>only k, M, G, T or P may follow the digits</source>
        <translation>אחרי הספרות יכולים לבוא רק k, M, G, T או P</translation>
    </message>
    <message>
        <source>that is before the start</source>
        <translation>זה לפני ההתחלה</translation>
    </message>
    <message>
        <source>this character has no meaning here</source>
        <translation>לתו הזה אין כאן משמעות</translation>
    </message>
    <message>
        <source>the temporary file with new bytes cannot be read</source>
        <translation>אי אפשר לקרוא את הקובץ הזמני שבו הבתים החדשים</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>זהו שקע תקשורת</translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation>זהו קישור אל דבר שאינו קיים</translation>
    </message>
    <message>
        <source>it is a terminal</source>
        <translation>זהו מסוף</translation>
    </message>
    <message>
        <source>the file ends before this offset</source>
        <translation>הקובץ נגמר לפני ההיסט הזה</translation>
    </message>
    <message>
        <source>it is a pipe into which nobody writes</source>
        <translation>זהו צינור שאיש אינו כותב אליו</translation>
    </message>
    <message>
        <source>it failed a moment ago and works again now; try once more</source>
        <translation>זה נכשל לפני רגע ופועל שוב; כדאי לנסות שוב</translation>
    </message>
    <message>
        <source>there are no bytes so far behind the end</source>
        <translation>אין בתים כה רחוק אחרי הסוף</translation>
    </message>
    <message>
        <source>no temporary file could be made there; set TMPDIR to another folder</source>
        <translation>לא ניתן ליצור שם קובץ זמני; יש להגדיר את TMPDIR לתיקייה אחרת</translation>
    </message>
    <message>
        <source>the folder for temporary files is full; free some space or set TMPDIR to another one</source>
        <translation>התיקייה לקבצים זמניים מלאה; יש לפנות מקום או להגדיר את TMPDIR לתיקייה אחרת</translation>
    </message>
    <message>
        <source>there is nothing in it to look for</source>
        <translation>אין בה דבר שאפשר לחפש</translation>
    </message>
    <message>
        <source>\G has no meaning when every match is looked for</source>
        <translation>ל-\G אין משמעות כשמחפשים את כל ההתאמות</translation>
    </message>
    <message>
        <source>the regular expression has a mistake here</source>
        <translation>יש כאן שגיאה בביטוי הרגולרי</translation>
    </message>
    <message>
        <source>bytes are written as pairs of hex digits, such as 7F 45 4C</source>
        <translation>בתים נכתבים כזוגות של ספרות הקסדצימליות, כמו 7F 45 4C</translation>
    </message>
    <message>
        <source>a byte has two hex digits, and this one has only one</source>
        <translation>לבית יש שתי ספרות הקסדצימליות, ולזה רק אחת</translation>
    </message>
    <message>
        <source>it has only wildcards; give at least one digit</source>
        <translation>יש בה רק תווים כלליים; יש לתת לפחות ספרה אחת</translation>
    </message>
    <message>
        <source>a character in it has no place in the chosen encoding</source>
        <translation>תו אחד בה אינו קיים בקידוד שנבחר</translation>
    </message>
    <message>
        <source>a wildcard has no value to write</source>
        <translation>לתו כללי אין ערך לכתיבה</translation>
    </message>
    <message>
        <source>regular expressions cannot be searched for yet</source>
        <translation>עדיין אי אפשר לחפש ביטויים רגולריים</translation>
    </message>
    <message>
        <source>it is not UTF-8; give such bytes as hex digits</source>
        <translation>זה אינו UTF-8; יש לתת בתים כאלה כספרות הקסדצימליות</translation>
    </message>
    <message>
        <source>it holds neither bytes nor text</source>
        <translation>אין בו לא בתים ולא טקסט</translation>
    </message>
    <message>
        <source>bytes are pairs of hexadecimal digits; to enter text, paste it into the text column</source>
        <translation>בתים הם זוגות של ספרות הקסדצימליות; כדי להזין טקסט יש להדביק אותו בעמודת הטקסט</translation>
    </message>
    <message>
        <source>a map cannot be given its place in memory</source>
        <translation>אי אפשר להקצות למיפוי מקום בזיכרון</translation>
    </message>
    <message>
        <source>a map must allow reading</source>
        <translation>מיפוי חייב להתיר קריאה</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>הוא ריק</translation>
    </message>
    <message>
        <source>the map would be longer than the file</source>
        <translation>המיפוי יהיה ארוך מן הקובץ</translation>
    </message>
    <message>
        <source>it has no size; say how many bytes to map</source>
        <translation>אין לו גודל; יש לומר כמה בתים למפות</translation>
    </message>
    <message>
        <source>a map without a file needs a length</source>
        <translation>מיפוי בלי קובץ צריך אורך</translation>
    </message>
    <message>
        <source>source, destination or count do not lie in the map</source>
        <translation>המקור, היעד או הכמות אינם בתוך המיפוי</translation>
    </message>
    <message>
        <source>the part to be flushed does not lie in the map</source>
        <translation>החלק לכתיבה אינו בתוך המיפוי</translation>
    </message>
    <message>
        <source>the advice is about bytes behind the map</source>
        <translation>ההמלצה נוגעת לבתים שאחרי המיפוי</translation>
    </message>
    <message>
        <source>the map has no file to be asked</source>
        <translation>למיפוי אין קובץ שאפשר לשאול</translation>
    </message>
    <message>
        <source>there is no byte left to read</source>
        <translation>לא נותר בית לקריאה</translation>
    </message>
    <message>
        <source>the map ends before the last byte that would be written</source>
        <translation>המיפוי נגמר לפני הבית האחרון שייכתב</translation>
    </message>
    <message>
        <source>the position would lie outside the map</source>
        <translation>המקום יהיה מחוץ למיפוי</translation>
    </message>
    <message>
        <source>only a live map of the file has a length</source>
        <translation>רק למיפוי חי של הקובץ יש אורך</translation>
    </message>
    <message>
        <source>the map does not keep its file open</source>
        <translation>המיפוי אינו מחזיק את הקובץ פתוח</translation>
    </message>
    <message>
        <source>a map has at least one byte</source>
        <translation>במיפוי יש לפחות בית אחד</translation>
    </message>
    <message>
        <source>the slice and what is assigned to it differ in length</source>
        <translation>אורך הפרוסה שונה מאורך מה שמוצב בה</translation>
    </message>
    <message>
        <source>the map was made for reading only</source>
        <translation>המיפוי נוצר לקריאה בלבד</translation>
    </message>
    <message>
        <source>the step of a slice must not be zero</source>
        <translation>הצעד של פרוסה אינו יכול להיות אפס</translation>
    </message>
    <message>
        <source>these bytes of the document cannot be read, so they cannot be saved</source>
        <translation>אי אפשר לקרוא את הבתים האלה של המסמך, ולכן גם לא לשמור אותם</translation>
    </message>
    <message>
        <source>the disk gave back other bytes than were written</source>
        <translation>הדיסק החזיר בתים אחרים מאלה שנכתבו</translation>
    </message>
    <message>
        <source>a save wrote over these bytes, and they were too many to be kept</source>
        <translation>שמירה דרסה את הבתים האלה, והם היו רבים מכדי לשמרם</translation>
    </message>
    <message>
        <source>save or discard the edits before leaving Preview</source>
        <translation>יש לשמור את העריכות או לוותר עליהן לפני היציאה מתצוגה מקדימה</translation>
    </message>
    <message>
        <source>save it under a name first</source>
        <translation>יש לשמור אותו תחילה בשם</translation>
    </message>
    <message>
        <source>there is nothing to fill with</source>
        <translation>אין במה למלא</translation>
    </message>
    <message>
        <source>a block cannot be moved into itself</source>
        <translation>אי אפשר להעביר קטע אל תוך עצמו</translation>
    </message>
    <message>
        <source>this change is not there any more</source>
        <translation>השינוי הזה כבר אינו קיים</translation>
    </message>
    <message>
        <source>it was copied from something that is no file; save it under a name</source>
        <translation>הוא הועתק מדבר שאינו קובץ; יש לשמור אותו בשם</translation>
    </message>
    <message>
        <source>it is no longer the file that was opened; save under another name</source>
        <translation>זה כבר אינו הקובץ שנפתח; יש לשמור בשם אחר</translation>
    </message>
    <message>
        <source>the document was saved elsewhere in the meantime</source>
        <translation>המסמך נשמר בינתיים במקום אחר</translation>
    </message>
    <message>
        <source>switch to Preview to edit it</source>
        <translation>כדי לערוך אותו יש לעבור לתצוגה מקדימה</translation>
    </message>
    <message>
        <source>nothing was saved; the file has its old bytes again</source>
        <translation>דבר לא נשמר; הבתים הישנים שבו לקובץ</translation>
    </message>
    <message>
        <source>the file is partly written and its old bytes could not be put back; save under another name</source>
        <translation>הקובץ נכתב בחלקו ולא ניתן להחזיר את הבתים הישנים; יש לשמור בשם אחר</translation>
    </message>
    <message>
        <source>nothing was written; save under another name, or open it anew</source>
        <translation>דבר לא נכתב; יש לשמור בשם אחר או לפתוח מחדש</translation>
    </message>
    <message>
        <source>the file may be partly written; save under another name</source>
        <translation>ייתכן שהקובץ נכתב בחלקו; יש לשמור בשם אחר</translation>
    </message>
    <message>
        <source>it was saved, but cannot be opened again</source>
        <translation>הוא נשמר, אך אי אפשר לפתוח אותו שוב</translation>
    </message>
    <message>
        <source>the new file is in its place, but the disk did not confirm it; save under another name to be sure</source>
        <translation>הקובץ החדש במקומו, אך הדיסק לא אישר זאת; ליתר ביטחון יש לשמור בשם אחר</translation>
    </message>
    <message>
        <source>in Live mode it holds every edit already</source>
        <translation>במצב חי הוא כבר מכיל כל עריכה</translation>
    </message>
    <message>
        <source>bytes that cannot be read cannot be kept for undoing</source>
        <translation>בתים שאינם ניתנים לקריאה אינם ניתנים לשמירה לצורך ביטול</translation>
    </message>
    <message>
        <source>the edit failed midway and the old bytes could not be put back; the file holds parts of both</source>
        <translation>העריכה נכשלה באמצע ולא ניתן להחזיר את הבתים הישנים; בקובץ יש חלקים משניהם</translation>
    </message>
    <message>
        <source>the length of a device is fixed</source>
        <translation>אורכו של התקן קבוע</translation>
    </message>
</context>
<context>
    <name>ResizeDialog</name>
    <message>
        <source>Resize</source>
        <translation>שינוי גודל</translation>
    </message>
    <message>
        <source>Size now:</source>
        <translation>הגודל עכשיו:</translation>
    </message>
    <message>
        <source>&amp;New size:</source>
        <translation>גודל &amp;חדש:</translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 4k), or a change (+16, -1k)</source>
        <translation>מספר (4096, 0x1000, 4k) או שינוי (+16, -1k)</translation>
    </message>
</context>
<context>
    <name>SelectRangeDialog</name>
    <message>
        <source>Select range</source>
        <translation>בחירת טווח</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;התחלה:</translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation>מספר (4096, 0x1000, 1000h, 4k), מקום ביחס לסמן (+16, -16) או ביחס לסוף (end-0x200)</translation>
    </message>
    <message>
        <source>L&amp;ast byte:</source>
        <translation>&amp;בית אחרון:</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;אורך:</translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation>מספר בתים: 4096, 0x1000, 1000h, 4k</translation>
    </message>
</context>
<context>
    <name>TextDock</name>
    <message>
        <source>Encoding:</source>
        <translation>קידוד:</translation>
    </message>
    <message>
        <source>How bytes become characters</source>
        <translation>איך בתים נעשים תווים</translation>
    </message>
    <message>
        <source>Highlighting:</source>
        <translation>הדגשה:</translation>
    </message>
    <message>
        <source>The language that the text is highlighted as; type to search</source>
        <translation>השפה שלפיה הטקסט מודגש; אפשר להקליד כדי לחפש</translation>
    </message>
    <message>
        <source>Bytes around the caret as text</source>
        <translation>הבתים שסביב הסמן כטקסט</translation>
    </message>
</context>
<context>
    <name>hexfolio::ByteComparison</name>
    <message>
        <source>On disk</source>
        <translation>בדיסק</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>Bytes on disk</source>
        <translation>הבתים בדיסק</translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation>הבתים עכשיו</translation>
    </message>
    <message>
        <source>Nothing stands here on disk.</source>
        <translation>בדיסק אין כאן דבר.</translation>
    </message>
    <message>
        <source>Nothing stands here now.</source>
        <translation>עכשיו אין כאן דבר.</translation>
    </message>
</context>
<context>
    <name>hexfolio::ChangesDock</name>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>אין מסמך פתוח.</translation>
    </message>
    <message>
        <source>In Live mode every edit reaches the file at once; there is nothing to review.</source>
        <translation>במצב חי כל עריכה מגיעה לקובץ מיד; אין מה לסקור.</translation>
    </message>
    <message>
        <source>No changes: the document is what is on disk.</source>
        <translation>אין שינויים: המסמך הוא מה שבדיסק.</translation>
    </message>
    <message>
        <source>Revert everything? The document will be what is on disk.

%1

Undo brings the changes back.</source>
        <extracomment>Asked before all changes are reverted; %1 is the summary of the changes.</extracomment>
        <translation>לשחזר הכול? המסמך יהיה מה שבדיסק.

%1

ביטול מחזיר את השינויים.</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>שחזור כל השינויים</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>&amp;שחזור הכול</translation>
    </message>
    <message>
        <source>&amp;Keep changes</source>
        <translation>ה&amp;שארת השינויים</translation>
    </message>
</context>
<context>
    <name>hexfolio::ChangesModel</name>
    <message>
        <source>Overwritten</source>
        <translation>נדרס</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>הועבר</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Offset now</source>
        <translation>היסט עכשיו</translation>
    </message>
    <message>
        <source>Offset on disk</source>
        <translation>היסט בדיסק</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Old bytes</source>
        <translation>בתים ישנים</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>בתים חדשים</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>אין שינויים</translation>
    </message>
    <message>
        <source>%1 overwritten, %2 inserted, %3 removed</source>
        <translation>‏%1 נדרסו, %2 נוספו, %3 הוסרו</translation>
    </message>
    <message>
        <source>%1, %2 moved</source>
        <translation>%1, %2 הועברו</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s): %2</source>
        <extracomment>The number of changes, and their bytes by kind.</extracomment>
        <translation>
            <numerusform>שינוי %1: %2</numerusform>
            <numerusform>%1 שינויים: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::DocumentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>%1 lies behind the end, which is at %2.</source>
        <translation>‏%1 נמצא אחרי הסוף, שהוא ב-%2.</translation>
    </message>
    <message>
        <source>From %1 on there are only %2.</source>
        <translation>החל מ-%1 יש רק %2.</translation>
    </message>
    <message>
        <source>Live mode writes %1 to the file at once, which takes a while.</source>
        <translation>מצב חי כותב %1 לקובץ מיד, וזה נמשך זמן מה.</translation>
    </message>
</context>
<context>
    <name>hexfolio::FillDialog</name>
    <message>
        <source>Fill</source>
        <translation>מילוי</translation>
    </message>
    <message>
        <source>There is nothing to fill.</source>
        <translation>אין מה למלא.</translation>
    </message>
    <message>
        <source>Fills %1, from %2 to %3.</source>
        <translation>ממלא %1, מ-%2 עד %3.</translation>
    </message>
    <message>
        <source>The last repetition is cut short.</source>
        <translation>החזרה האחרונה נקטעת.</translation>
    </message>
</context>
<context>
    <name>hexfolio::GotoDialog</name>
    <message>
        <source>Go</source>
        <translation>מעבר</translation>
    </message>
    <message>
        <source>Goes to %1, the end.</source>
        <translation>עובר אל %1, הסוף.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>עובר אל %1.</translation>
    </message>
    <message>
        <source>The caret is at %1 of %2.</source>
        <translation>הסמן ב-%1 מתוך %2.</translation>
    </message>
</context>
<context>
    <name>hexfolio::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>בתים</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>היסט</translation>
    </message>
</context>
<context>
    <name>hexfolio::MoveBlockDialog</name>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>The block is empty.</source>
        <translation>הקטע ריק.</translation>
    </message>
    <message>
        <source>The block is there already.</source>
        <translation>הקטע כבר שם.</translation>
    </message>
    <message>
        <source>The block would reach past the end: from %1 on there are only %2.</source>
        <translation>הקטע יגיע אל מעבר לסוף: החל מ-%1 יש רק %2.</translation>
    </message>
    <message>
        <source>The destination lies inside the block.</source>
        <translation>היעד נמצא בתוך הקטע.</translation>
    </message>
    <message>
        <source>Copies %1 from %2 over the bytes from %3 on. The size stays.</source>
        <translation>מעתיק %1 מ-%2 על הבתים החל מ-%3. הגודל נשאר.</translation>
    </message>
    <message>
        <source>Cuts %1 out at %2; they stand at %3 afterwards. The %4 between move to make room. The size stays.</source>
        <translation>גוזר %1 ב-%2; אחר כך הם ב-%3. %4 שביניהם זזים כדי לפנות מקום. הגודל נשאר.</translation>
    </message>
</context>
<context>
    <name>hexfolio::OpenAtDialog</name>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>בחירת קובץ</translation>
    </message>
    <message>
        <source>The file ends %1 after that.</source>
        <translation>הקובץ נגמר %1 אחרי כן.</translation>
    </message>
    <message>
        <source>Opens the whole file.</source>
        <translation>פותח את הקובץ כולו.</translation>
    </message>
    <message>
        <source>Opens %1, from %2 on.</source>
        <translation>פותח %1, החל מ-%2.</translation>
    </message>
</context>
<context>
    <name>hexfolio::ResizeDialog</name>
    <message>
        <source>Resize</source>
        <translation>שינוי גודל</translation>
    </message>
    <message>
        <source>Only a part of the file is open, so its length cannot change.</source>
        <translation>רק חלק מן הקובץ פתוח, ולכן אורכו אינו יכול להשתנות.</translation>
    </message>
    <message>
        <source>The length of a device cannot change.</source>
        <translation>אורכו של התקן אינו יכול להשתנות.</translation>
    </message>
    <message>
        <source>That is the size it has.</source>
        <translation>זה הגודל שלו.</translation>
    </message>
    <message>
        <source>%1 at the end will be cut off, from %2 on.</source>
        <translation>‏%1 בסוף ייחתכו, החל מ-%2.</translation>
    </message>
    <message>
        <source>Grows by %1 of zeros.</source>
        <translation>גדל ב-%1 של אפסים.</translation>
    </message>
    <message>
        <source>In Live mode the file changes at once.</source>
        <translation>במצב חי הקובץ משתנה מיד.</translation>
    </message>
    <message>
        <source>The file changes when you save.</source>
        <translation>הקובץ משתנה עם השמירה.</translation>
    </message>
</context>
<context>
    <name>hexfolio::SelectRangeDialog</name>
    <message>
        <source>Select</source>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>The last byte lies before the start.</source>
        <translation>הבית האחרון נמצא לפני ההתחלה.</translation>
    </message>
    <message>
        <source>The last byte of the document is at %1.</source>
        <translation>הבית האחרון של המסמך ב-%1.</translation>
    </message>
    <message>
        <source>Nothing would be selected.</source>
        <translation>דבר לא ייבחר.</translation>
    </message>
    <message>
        <source>Selects %1, from %2 to %3.</source>
        <translation>בוחר %1, מ-%2 עד %3.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>המסמך ריק.</translation>
    </message>
</context>
<context>
    <name>hexfolio::TextDock</name>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>From name and content</source>
        <translation>לפי שם ותוכן</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>המסמך ריק.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>אין מסמך פתוח.</translation>
    </message>
</context>
</TS>
