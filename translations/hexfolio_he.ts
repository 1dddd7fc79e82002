<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;חדש</translation>
    </message>
    <message>
        <source>Start an empty document</source>
        <translation>התחלת מסמך ריק</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;פתיחה…</translation>
    </message>
    <message>
        <source>Open files; edits are a preview until they are saved</source>
        <translation>פתיחת קבצים; עריכות נשארות בתצוגה מקדימה עד לשמירה</translation>
    </message>
    <message>
        <source>Open &amp;Part…</source>
        <translation>פתיחת חל&amp;ק…</translation>
    </message>
    <message>
        <source>Open a part of a file, or open it in another mode</source>
        <translation>פתיחת חלק מקובץ, או פתיחתו במצב אחר</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Write the changed bytes to the file and check them</source>
        <translation>כתיבת הבתים שהשתנו לקובץ ובדיקתם</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>שמירה &amp;בשם…</translation>
    </message>
    <message>
        <source>Write everything to another file and go on with that one</source>
        <translation>כתיבת הכול לקובץ אחר והמשך העבודה בו</translation>
    </message>
    <message>
        <source>Save Se&amp;lection As…</source>
        <translation>שמירת ה&amp;בחירה בשם…</translation>
    </message>
    <message>
        <source>Write the selected bytes to a file of their own</source>
        <translation>כתיבת הבתים שנבחרו לקובץ משלהם</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;טעינה מחדש</translation>
    </message>
    <message>
        <source>Read the file from disk again</source>
        <translation>קריאת הקובץ מהדיסק מחדש</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>סגירת המסמך הזה</translation>
    </message>
    <message>
        <source>Close All</source>
        <translation>סגירת הכול</translation>
    </message>
    <message>
        <source>Close every document</source>
        <translation>סגירת כל המסמכים</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>Close everything and leave</source>
        <translation>סגירת הכול ויציאה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>ביטול הצעד האחרון</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;חוזר</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>ביצוע מחדש של הצעד שבוטל</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>Copy the selection and remove it</source>
        <translation>העתקת הבחירה והסרתה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>Copy the selection: as hex digits from the bytes, as text from the text</source>
        <translation>העתקת הבחירה: מן הבתים כספרות הקסדצימליות, מן הטקסט כטקסט</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Put the copied bytes at the caret; in overwrite mode over what stands there</source>
        <translation>הצבת הבתים שהועתקו במקום הסמן; במצב דריסה על מה שנמצא שם</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;מחיקה</translation>
    </message>
    <message>
        <source>In insert mode remove bytes, in overwrite mode set them to zero</source>
        <translation>במצב הוספה הסרת בתים, במצב דריסה איפוסם</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>בחירת ה&amp;כול</translation>
    </message>
    <message>
        <source>Select every byte</source>
        <translation>בחירת כל הבתים</translation>
    </message>
    <message>
        <source>Select Ran&amp;ge…</source>
        <translation>בחירת &amp;טווח…</translation>
    </message>
    <message>
        <source>Select bytes by their offsets</source>
        <translation>בחירת בתים לפי ההיסטים שלהם</translation>
    </message>
    <message>
        <source>&amp;Insert Mode</source>
        <translation>מצב ה&amp;וספה</translation>
    </message>
    <message>
        <source>Switch between overwriting bytes and inserting them</source>
        <translation>מעבר בין דריסת בתים להוספתם</translation>
    </message>
    <message>
        <source>S&amp;witch Pane</source>
        <translation>החלפת &amp;לוח</translation>
    </message>
    <message>
        <source>Go from the bytes to the text and back</source>
        <translation>מעבר מן הבתים אל הטקסט ובחזרה</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;קריאה</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed</source>
        <translation>קריאה בלבד: אי אפשר לשנות דבר</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Edits stay in memory until they are saved</source>
        <translation>עריכות נשארות בזיכרון עד לשמירה</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;חי</translation>
    </message>
    <message>
        <source>Each edit goes to the file at once</source>
        <translation>כל עריכה מגיעה לקובץ מיד</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;חיפוש…</translation>
    </message>
    <message>
        <source>Find bytes, text or a regular expression</source>
        <translation>חיפוש בתים, טקסט או ביטוי רגולרי</translation>
    </message>
    <message>
        <source>Find &amp;Selection</source>
        <translation>חיפוש ה&amp;בחירה</translation>
    </message>
    <message>
        <source>Find the selected bytes elsewhere</source>
        <translation>חיפוש הבתים שנבחרו במקום אחר</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>חיפוש ה&amp;בא</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>מעבר אל התוצאה הבאה</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>חיפוש ה&amp;קודם</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>מעבר אל התוצאה הקודמת</translation>
    </message>
    <message>
        <source>&amp;Go to Offset…</source>
        <translation>&amp;מעבר אל היסט…</translation>
    </message>
    <message>
        <source>Go to an offset: hex, decimal, relative or from the end</source>
        <translation>מעבר אל היסט: הקסדצימלי, עשרוני, יחסי או מן הסוף</translation>
    </message>
    <message>
        <source>Next &amp;Change</source>
        <translation>ה&amp;שינוי הבא</translation>
    </message>
    <message>
        <source>Go to the next byte that differs from the file on disk</source>
        <translation>מעבר אל הבית הבא ששונה מן הקובץ שבדיסק</translation>
    </message>
    <message>
        <source>Previous C&amp;hange</source>
        <translation>השינוי ה&amp;קודם</translation>
    </message>
    <message>
        <source>Go to the previous byte that differs from the file on disk</source>
        <translation>מעבר אל הבית הקודם ששונה מן הקובץ שבדיסק</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;אחורה</translation>
    </message>
    <message>
        <source>Go back to where the caret was before the last jump</source>
        <translation>חזרה אל מקום הסמן לפני הקפיצה האחרונה</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;קדימה</translation>
    </message>
    <message>
        <source>Go forward to where the caret was before going back</source>
        <translation>התקדמות אל מקום הסמן לפני החזרה</translation>
    </message>
    <message>
        <source>&amp;8</source>
        <translation>&amp;8</translation>
    </message>
    <message>
        <source>Show 8 bytes in a row</source>
        <translation>הצגת 8 בתים בשורה</translation>
    </message>
    <message>
        <source>&amp;16</source>
        <translation>&amp;16</translation>
    </message>
    <message>
        <source>Show 16 bytes in a row</source>
        <translation>הצגת 16 בתים בשורה</translation>
    </message>
    <message>
        <source>&amp;32</source>
        <translation>&amp;32</translation>
    </message>
    <message>
        <source>Show 32 bytes in a row</source>
        <translation>הצגת 32 בתים בשורה</translation>
    </message>
    <message>
        <source>&amp;Fit to Width</source>
        <translation>התאמה ל&amp;רוחב</translation>
    </message>
    <message>
        <source>Show as many bytes in a row as the window has room for</source>
        <translation>הצגת בתים בשורה ככל שהחלון מכיל</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;אחר…</translation>
    </message>
    <message>
        <source>Choose any number of bytes in a row</source>
        <translation>בחירת מספר כלשהו של בתים בשורה</translation>
    </message>
    <message>
        <source>&amp;1</source>
        <translation>&amp;1</translation>
    </message>
    <message>
        <source>A gap after every byte</source>
        <translation>רווח אחרי כל בית</translation>
    </message>
    <message>
        <source>&amp;2</source>
        <translation>&amp;2</translation>
    </message>
    <message>
        <source>A gap after every second byte</source>
        <translation>רווח אחרי כל בית שני</translation>
    </message>
    <message>
        <source>&amp;4</source>
        <translation>&amp;4</translation>
    </message>
    <message>
        <source>A gap after every fourth byte</source>
        <translation>רווח אחרי כל בית רביעי</translation>
    </message>
    <message>
        <source>A gap after every eighth byte</source>
        <translation>רווח אחרי כל בית שמיני</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal</source>
        <translation>&amp;הקסדצימלי</translation>
    </message>
    <message>
        <source>Show bytes as two hexadecimal digits</source>
        <translation>הצגת בתים כשתי ספרות הקסדצימליות</translation>
    </message>
    <message>
        <source>&amp;Decimal</source>
        <translation>&amp;עשרוני</translation>
    </message>
    <message>
        <source>Show bytes as decimal numbers</source>
        <translation>הצגת בתים כמספרים עשרוניים</translation>
    </message>
    <message>
        <source>&amp;Octal</source>
        <translation>&amp;אוקטלי</translation>
    </message>
    <message>
        <source>Show bytes as octal numbers</source>
        <translation>הצגת בתים כמספרים אוקטליים</translation>
    </message>
    <message>
        <source>&amp;Binary</source>
        <translation>&amp;בינארי</translation>
    </message>
    <message>
        <source>Show bytes bit by bit</source>
        <translation>הצגת בתים סיבית אחר סיבית</translation>
    </message>
    <message>
        <source>Show offsets as hexadecimal numbers</source>
        <translation>הצגת היסטים כמספרים הקסדצימליים</translation>
    </message>
    <message>
        <source>Show offsets as decimal numbers</source>
        <translation>הצגת היסטים כמספרים עשרוניים</translation>
    </message>
    <message>
        <source>&amp;Upper Case</source>
        <translation>אותיות &amp;גדולות</translation>
    </message>
    <message>
        <source>Show hexadecimal digits as A to F</source>
        <translation>הצגת ספרות הקסדצימליות כ-A עד F</translation>
    </message>
    <message>
        <source>&amp;Lower Case</source>
        <translation>אותיות &amp;קטנות</translation>
    </message>
    <message>
        <source>Show hexadecimal digits as a to f</source>
        <translation>הצגת ספרות הקסדצימליות כ-a עד f</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>לפי ה&amp;מערכת</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>בהיר או כהה, כמו שולחן העבודה</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;בהיר</translation>
    </message>
    <message>
        <source>Dark letters on a light ground</source>
        <translation>אותיות כהות על רקע בהיר</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;כהה</translation>
    </message>
    <message>
        <source>Light letters on a dark ground</source>
        <translation>אותיות בהירות על רקע כהה</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>White letters on black, strong colours</source>
        <translation>אותיות לבנות על שחור, צבעים חזקים</translation>
    </message>
    <message>
        <source>&amp;Font…</source>
        <translation>&amp;גופן…</translation>
    </message>
    <message>
        <source>Choose the font of the bytes</source>
        <translation>בחירת הגופן של הבתים</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ה&amp;גדלה</translation>
    </message>
    <message>
        <source>Make the bytes larger</source>
        <translation>הצגת הבתים גדולים יותר</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ה&amp;קטנה</translation>
    </message>
    <message>
        <source>Make the bytes smaller</source>
        <translation>הצגת הבתים קטנים יותר</translation>
    </message>
    <message>
        <source>Normal &amp;Size</source>
        <translation>גודל &amp;רגיל</translation>
    </message>
    <message>
        <source>Show the bytes at the size of the chosen font</source>
        <translation>הצגת הבתים בגודל הגופן שנבחר</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;שינויים</translation>
    </message>
    <message>
        <source>What differs from the file on disk, old and new side by side</source>
        <translation>מה שונה מן הקובץ שבדיסק, ישן וחדש זה לצד זה</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;טקסט</translation>
    </message>
    <message>
        <source>The bytes round the caret as text</source>
        <translation>הבתים שסביב הסמן כטקסט</translation>
    </message>
    <message>
        <source>Too&amp;lbar</source>
        <translation>סרגל &amp;כלים</translation>
    </message>
    <message>
        <source>Show the row of buttons below the menus</source>
        <translation>הצגת שורת הכפתורים שמתחת לתפריטים</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>מסך &amp;מלא</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>שימוש במסך כולו</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Grid</source>
        <translation>חזרה אל ה&amp;רשת</translation>
    </message>
    <message>
        <source>Close the find bar and give the keyboard back to the bytes</source>
        <translation>סגירת סרגל החיפוש והחזרת המקלדת לבתים</translation>
    </message>
    <message>
        <source>&amp;Fill…</source>
        <translation>&amp;מילוי…</translation>
    </message>
    <message>
        <source>Fill bytes with a pattern</source>
        <translation>מילוי בתים בתבנית</translation>
    </message>
    <message>
        <source>&amp;Move Block…</source>
        <translation>&amp;העברת קטע…</translation>
    </message>
    <message>
        <source>Copy bytes over others, or cut them and insert them elsewhere</source>
        <translation>העתקת בתים על אחרים, או גזירתם והוספתם במקום אחר</translation>
    </message>
    <message>
        <source>&amp;Resize…</source>
        <translation>שינוי &amp;גודל…</translation>
    </message>
    <message>
        <source>Make the file shorter or longer</source>
        <translation>קיצור הקובץ או הארכתו</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;לוח הפקודות…</translation>
    </message>
    <message>
        <source>Find any command by a part of its name</source>
        <translation>מציאת כל פקודה לפי חלק משמה</translation>
    </message>
    <message>
        <source>&amp;About Hexfolio</source>
        <translation>&amp;אודות Hexfolio</translation>
    </message>
    <message>
        <source>Which version this is</source>
        <translation>איזו גרסה זו</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>אודות &amp;Qt</translation>
    </message>
    <message>
        <source>Which version of Qt this program uses</source>
        <translation>באיזו גרסה של Qt התוכנה משתמשת</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;חיפוש</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;כלים</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;מצב</translation>
    </message>
    <message>
        <source>Bytes per &amp;Row</source>
        <translation>בתים ב&amp;שורה</translation>
    </message>
    <message>
        <source>&amp;Group Size</source>
        <translation>&amp;גודל קבוצה</translation>
    </message>
    <message>
        <source>&amp;Number Base</source>
        <translation>&amp;בסיס המספרים</translation>
    </message>
    <message>
        <source>Offset &amp;Base</source>
        <translation>בסיס ה&amp;היסטים</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;ספרות</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;ערכת צבעים</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;לוחות</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;ניקוי הרשימה</translation>
    </message>
    <message>
        <source>Forget which files were opened last</source>
        <translation>לשכוח אילו קבצים נפתחו לאחרונה</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>קבצים אחרו&amp;נים</translation>
    </message>
</context>
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
    <name>CommandLine</name>
    <message>
        <source>A hex editor for files of any size</source>
        <translation>עורך הקסדצימלי לקבצים בכל גודל</translation>
    </message>
    <message>
        <source>number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>How to open: read (no edits), copy (edits are a preview until saved; the default) or write (each edit goes to the file at once).</source>
        <translation>איך לפתוח: read (בלי עריכות), copy (עריכות בתצוגה מקדימה עד לשמירה; ברירת המחדל) או write (כל עריכה מגיעה לקובץ מיד).</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Open the part of the file that starts here; decimal or 0x.</source>
        <translation>פתיחת החלק של הקובץ שמתחיל כאן; עשרוני או 0x.</translation>
    </message>
    <message>
        <source>Open only so many bytes; decimal or 0x.</source>
        <translation>פתיחת מספר בתים כזה בלבד; עשרוני או 0x.</translation>
    </message>
    <message>
        <source>Put the caret at this offset; decimal or 0x.</source>
        <translation>הצבת הסמן בהיסט הזה; עשרוני או 0x.</translation>
    </message>
    <message>
        <source>The files to open.</source>
        <translation>הקבצים לפתיחה.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a number; write it as 4096 or 0x1000.</source>
        <translation>‏--%1: &quot;%2&quot; אינו מספר; יש לכתוב 4096 או 0x1000.</translation>
    </message>
    <message>
        <source>--access: &quot;%1&quot; is not a mode; choose read, copy or write.</source>
        <translation>‏--access: &quot;%1&quot; אינו מצב; יש לבחור read, copy או write.</translation>
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
    <name>FindBar</name>
    <message>
        <source>What to find</source>
        <translation>מה לחפש</translation>
    </message>
    <message>
        <source>What the pattern is: bytes in hexadecimal, text, or a regular expression</source>
        <translation>מה התבנית: בתים הקסדצימליים, טקסט או ביטוי רגולרי</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>הקס</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>ביטוי רגולרי</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>קידוד הטקסט</translation>
    </message>
    <message>
        <source>How the text becomes bytes</source>
        <translation>איך הטקסט נעשה בתים</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>התאמת &amp;רישיות</translation>
    </message>
    <message>
        <source>In se&amp;lection</source>
        <translation>&amp;בתוך הבחירה</translation>
    </message>
    <message>
        <source>Find only within the bytes that are selected now</source>
        <translation>חיפוש רק בתוך הבתים שנבחרו עכשיו</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ה&amp;קודם</translation>
    </message>
    <message>
        <source>Go to the hit before (Shift+Enter)</source>
        <translation>מעבר אל התוצאה הקודמת (Shift+Enter)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>Go to the next hit (Enter)</source>
        <translation>מעבר אל התוצאה הבאה (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>עצירת החיפוש</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>סגירת סרגל החיפוש</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>סגירת סרגל החיפוש (Esc)</translation>
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
    <message>
        <source>it is being saved; wait until that is done, or cancel it</source>
        <translation>השמירה בעיצומה; יש להמתין לסיומה או לבטל אותה</translation>
    </message>
    <message>
        <source>--start lies past the end of the file</source>
        <translation>‏--start נמצא אחרי סוף הקובץ</translation>
    </message>
    <message>
        <source>--end lies before --start</source>
        <translation>‏--end נמצא לפני --start</translation>
    </message>
    <message>
        <source>numbers are decimal, or hexadecimal with 0x before them</source>
        <translation>מספרים הם עשרוניים, או הקסדצימליים עם 0x לפניהם</translation>
    </message>
    <message>
        <source>offsets and sizes go up to 0x4000000000000000</source>
        <translation>היסטים וגדלים מגיעים עד 0x4000000000000000</translation>
    </message>
    <message>
        <source>the place to go to lies beyond the end</source>
        <translation>המקום המבוקש נמצא מעבר לסוף</translation>
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
        <source>Bytes around the caret as text</source>
        <translation>הבתים שסביב הסמן כטקסט</translation>
    </message>
    <message>
        <source>The language that the text is highlighted as, guessed from name and content; type to search</source>
        <translation>השפה שלפיה הטקסט מודגש, לפי ניחוש מן השם והתוכן; אפשר להקליד כדי לחפש</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved Edits</source>
        <translation>עריכות שלא נשמרו</translation>
    </message>
    <message>
        <source>Documents with unsaved edits</source>
        <translation>מסמכים עם עריכות שלא נשמרו</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>עריכות</translation>
    </message>
    <message>
        <source>Edits that are discarded are lost; the files stay as they are.</source>
        <translation>עריכות שמוותרים עליהן אובדות; הקבצים נשארים כפי שהם.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open a file, or drop one here. Edits stay a preview until you save them.</source>
        <translation>אפשר לפתוח קובץ או לגרור אותו לכאן. עריכות נשארות בתצוגה מקדימה עד לשמירה.</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;פתיחת קובץ…</translation>
    </message>
    <message>
        <source>&amp;New Document</source>
        <translation>מסמך &amp;חדש</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>קבצים אחרונים</translation>
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
    <name>hexfolio::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>לוח הפקודות</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>יש להקליד חלק משם של פקודה</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
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
    <name>hexfolio::DocumentTab</name>
    <message>
        <source>Switch to Preview</source>
        <translation>מעבר לתצוגה מקדימה</translation>
    </message>
    <message>
        <source>This document is open for reading. In Preview you can edit it; nothing reaches the file until you save.</source>
        <translation>המסמך פתוח לקריאה. בתצוגה מקדימה אפשר לערוך אותו; דבר אינו מגיע לקובץ לפני השמירה.</translation>
    </message>
</context>
<context>
    <name>hexfolio::FileCommands</name>
    <message>
        <source>Untitled %1</source>
        <translation>ללא שם %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>ללא שם</translation>
    </message>
    <message>
        <source>The file was deleted or renamed by another program.</source>
        <translation>הקובץ נמחק או שונה שמו בידי תוכנה אחרת.</translation>
    </message>
    <message>
        <source>Another program put a new file in the place of this one.</source>
        <translation>תוכנה אחרת הציבה קובץ חדש במקום הקובץ הזה.</translation>
    </message>
    <message>
        <source>Another program made the file shorter; bytes that are gone are shown as unreadable.</source>
        <translation>תוכנה אחרת קיצרה את הקובץ; בתים שנעלמו מוצגים כבלתי קריאים.</translation>
    </message>
    <message>
        <source>Another program made the file longer.</source>
        <translation>תוכנה אחרת האריכה את הקובץ.</translation>
    </message>
    <message>
        <source>Another program changed the file.</source>
        <translation>תוכנה אחרת שינתה את הקובץ.</translation>
    </message>
    <message>
        <source> Your edits are kept.</source>
        <translation> העריכות שלך נשמרות.</translation>
    </message>
    <message>
        <source>Discard Edits and Reload</source>
        <translation>ויתור על העריכות וטעינה מחדש</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <source>Open Files</source>
        <translation>פתיחת קבצים</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>שמירה בשם</translation>
    </message>
    <message>
        <source>Select the bytes to save first.</source>
        <translation>יש לבחור תחילה את הבתים לשמירה.</translation>
    </message>
    <message>
        <source>Save Selection As</source>
        <translation>שמירת הבחירה בשם</translation>
    </message>
    <message>
        <source>Read again from disk.</source>
        <translation>נקרא שוב מן הדיסק.</translation>
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
    <name>hexfolio::FindBar</name>
    <message>
        <source>Hex digits, ? for any digit: 7F 45 ?? 46</source>
        <translation>ספרות הקסדצימליות, ? לכל ספרה: 7F 45 ?? 46</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Regular expression over bytes: \x7fELF.{4}</source>
        <translation>ביטוי רגולרי על בתים: \x7fELF.{4}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>מחפש…</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>מחפש… %1 %</translation>
    </message>
</context>
<context>
    <name>hexfolio::FindCommands</name>
    <message>
        <source>Select the bytes to find first, at most %1.</source>
        <translation>יש לבחור תחילה את הבתים לחיפוש, לכל היותר %1.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>לא נמצא.</translation>
    </message>
    <message>
        <source>Found at %1.</source>
        <translation>נמצא ב-%1.</translation>
    </message>
    <message>
        <source> Reached the end and went on from the start.</source>
        <translation> החיפוש הגיע לסוף והמשיך מן ההתחלה.</translation>
    </message>
    <message>
        <source> Reached the start and went on from the end.</source>
        <translation> החיפוש הגיע להתחלה והמשיך מן הסוף.</translation>
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
        <translation>Offset</translation>
    </message>
</context>
<context>
    <name>hexfolio::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>סרגל כלים</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>%1%2 — %3 — Hexfolio</source>
        <translation>%1%2 — %3 — Hexfolio</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>About Hexfolio</source>
        <translation>אודות Hexfolio</translation>
    </message>
    <message>
        <source>Hexfolio %1</source>
        <translation>Hexfolio %1</translation>
    </message>
    <message>
        <source>A hex editor for files of any size, which reads every byte from a memory map and loses none when it saves.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>עורך הקסדצימלי לקבצים בכל גודל, שקורא כל בית ממיפוי זיכרון ואינו מאבד דבר בשמירה.

תוכנה חופשית ברישיון הציבורי הכללי של GNU, גרסה 3 או מאוחרת יותר.</translation>
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
    <name>hexfolio::StatusBar</name>
    <message>
        <source>File is gone</source>
        <translation>הקובץ נעלם</translation>
    </message>
    <message>
        <source>File is shorter on disk</source>
        <translation>הקובץ קצר יותר בדיסק</translation>
    </message>
    <message>
        <source>Another file on disk</source>
        <translation>קובץ אחר בדיסק</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>השתנה בדיסק</translation>
    </message>
    <message>
        <source>Selected %1 to %2: %3</source>
        <translation>נבחרו %1 עד %2: %3</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>חי</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Where the caret is. Click to show offsets in the other base</source>
        <translation>מקום הסמן. לחיצה מציגה היסטים בבסיס האחר</translation>
    </message>
    <message>
        <source>INS: typing inserts bytes. OVR: typing overwrites them. Click to switch</source>
        <translation>הוס: הקלדה מוסיפה בתים. דרס: הקלדה דורסת אותם. לחיצה מחליפה</translation>
    </message>
    <message>
        <source>How the file is open: Read changes nothing, Preview keeps edits until you save, Live writes each edit at once</source>
        <translation>איך הקובץ פתוח: קריאה אינה משנה דבר, תצוגה מקדימה שומרת עריכות עד לשמירה, חי כותב כל עריכה מיד</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Stop what is at work</source>
        <translation>עצירת הפעולה הנוכחית</translation>
    </message>
    <message>
        <source>Offset %1</source>
        <translation>היסט %1</translation>
    </message>
    <message>
        <source>INS</source>
        <translation>הוס</translation>
    </message>
    <message>
        <source>OVR</source>
        <translation>דרס</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hexfolio::TabArea</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>עדיין לא נשמר לקובץ</translation>
    </message>
</context>
<context>
    <name>hexfolio::TabSaver</name>
    <message>
        <source>Nothing to write: the file has these bytes already.</source>
        <translation>אין מה לכתוב: הבתים האלה כבר בקובץ.</translation>
    </message>
    <message numerus="yes">
        <source>Saved and verified: %1 in %n range(s).</source>
        <translation>
            <numerusform>נשמר ואומת: %1 בטווח %n.</numerusform>
            <numerusform>נשמר ואומת: %1 ב-%n טווחים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>נשמר: %1.</translation>
    </message>
    <message>
        <source> Steps before this save cannot be undone any more.</source>
        <translation> צעדים שלפני שמירה זו אינם ניתנים עוד לביטול.</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>הכול נמצא בדיסק.</translation>
    </message>
    <message>
        <source>Saved the selection: %1.</source>
        <translation>הבחירה נשמרה: %1.</translation>
    </message>
</context>
<context>
    <name>hexfolio::TextDock</name>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
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
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
</context>
<context>
    <name>hexfolio::UnsavedQuestion</name>
    <message>
        <source>%1 changed</source>
        <translation>‏%1 שונו</translation>
    </message>
    <message>
        <source>%1 changed, %2 removed</source>
        <translation>‏%1 שונו, %2 הוסרו</translation>
    </message>
    <message>
        <source>Save the edits of this document?</source>
        <translation>לשמור את העריכות של המסמך הזה?</translation>
    </message>
    <message numerus="yes">
        <source>Save the edits of %n document(s)?</source>
        <translation>
            <numerusform>לשמור את העריכות של מסמך %n?</numerusform>
            <numerusform>לשמור את העריכות של %n מסמכים?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>&amp;Save All</source>
        <translation>&amp;שמירת הכול</translation>
    </message>
    <message>
        <source>&amp;Discard Edits</source>
        <translation>&amp;ויתור על העריכות</translation>
    </message>
    <message>
        <source>&amp;Discard All Edits</source>
        <translation>&amp;ויתור על כל העריכות</translation>
    </message>
</context>
<context>
    <name>hexfolio::ViewCommands</name>
    <message>
        <source>Bytes per Row</source>
        <translation>בתים בשורה</translation>
    </message>
    <message>
        <source>Bytes in a row, 1 to %1:</source>
        <translation>בתים בשורה, 1 עד %1:</translation>
    </message>
</context>
<context>
    <name>hexfolio::WelcomePage</name>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
</context>
</TS>
