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
        <translation>ש&amp;מירת הבחירה בשם…</translation>
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
        <source>Find &amp;Selection</source>
        <translation>חיפוש הבחי&amp;רה</translation>
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
        <translation>השינוי הקו&amp;דם</translation>
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
        <translation>קד&amp;ימה</translation>
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
        <translation>הג&amp;דלה</translation>
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
        <translation>&amp;חזרה אל הרשת</translation>
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
        <translation>מ&amp;צב</translation>
    </message>
    <message>
        <source>Bytes per &amp;Row</source>
        <translation>בתים ב&amp;שורה</translation>
    </message>
    <message>
        <source>&amp;Group Size</source>
        <translation>ג&amp;ודל קבוצה</translation>
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
    <message>
        <source>Re&amp;view Changes…</source>
        <translation>סקי&amp;רת השינויים…</translation>
    </message>
    <message>
        <source>What saving would change, side by side with what is on disk</source>
        <translation>מה השמירה תשנה, זה לצד זה עם מה שבדיסק</translation>
    </message>
    <message>
        <source>&amp;Export Patch…</source>
        <translation>ייצו&amp;א טלאי…</translation>
    </message>
    <message>
        <source>Write the unsaved changes to a patch file</source>
        <translation>כתיבת השינויים שלא נשמרו לקובץ טלאי</translation>
    </message>
    <message>
        <source>Apply Patc&amp;h…</source>
        <translation>&amp;החלת טלאי…</translation>
    </message>
    <message>
        <source>Change the document as a patch says, after checking that it fits</source>
        <translation>שינוי המסמך לפי טלאי, אחרי בדיקה שהוא מתאים</translation>
    </message>
    <message>
        <source>&amp;Keep History after Closing</source>
        <translation>&amp;שמירת ההיסטוריה אחרי הסגירה</translation>
    </message>
    <message>
        <source>Undo goes on when a saved file is opened again</source>
        <translation>הביטול ממשיך כשקובץ שנשמר נפתח שוב</translation>
    </message>
    <message>
        <source>Clear &amp;Histories…</source>
        <translation>&amp;ניקוי היסטוריות…</translation>
    </message>
    <message>
        <source>Forget what was kept of files that are closed</source>
        <translation>לשכוח מה שנשמר מקבצים סגורים</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;היסטוריה</translation>
    </message>
    <message>
        <source>Every step that was made, and the way back to any of them</source>
        <translation>כל צעד שנעשה, והדרך חזרה אל כל אחד מהם</translation>
    </message>
    <message>
        <source>&amp;Outside Changes</source>
        <translation>שינויים &amp;חיצוניים</translation>
    </message>
    <message>
        <source>What other programs did to the file while it was open</source>
        <translation>מה תוכנות אחרות עשו לקובץ בזמן שהיה פתוח</translation>
    </message>
    <message>
        <source>Free&amp;ze View</source>
        <translation>הקפאת ה&amp;תצוגה</translation>
    </message>
    <message>
        <source>Go on showing the bytes seen last, whatever other programs write</source>
        <translation>המשך הצגת הבתים שנראו לאחרונה, גם כשתוכנות אחרות כותבות</translation>
    </message>
    <message>
        <source>Find bytes, text, values, strings or a regular expression</source>
        <translation>חיפוש בתים, טקסט, ערכים, מחרוזות או ביטוי רגולרי</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;החלפה…</translation>
    </message>
    <message>
        <source>Find bytes, and put others in their place</source>
        <translation>מציאת בתים והצבת אחרים במקומם</translation>
    </message>
    <message>
        <source>Find &amp;All</source>
        <translation>חיפוש ה&amp;כול</translation>
    </message>
    <message>
        <source>List every hit in the results panel</source>
        <translation>הצגת כל התוצאות בלוח התוצאות</translation>
    </message>
    <message>
        <source>&amp;Next Hit in the List</source>
        <translation>התוצאה ה&amp;באה ברשימה</translation>
    </message>
    <message>
        <source>Go to the next hit of the results panel</source>
        <translation>מעבר אל התוצאה הבאה בלוח התוצאות</translation>
    </message>
    <message>
        <source>&amp;Previous Hit in the List</source>
        <translation>התוצאה ה&amp;קודמת ברשימה</translation>
    </message>
    <message>
        <source>Go to the previous hit of the results panel</source>
        <translation>מעבר אל התוצאה הקודמת בלוח התוצאות</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <translation>&amp;סינון הרשימה</translation>
    </message>
    <message>
        <source>Show only the hits that contain something</source>
        <translation>הצגת התוצאות שמכילות דבר מסוים בלבד</translation>
    </message>
    <message>
        <source>&amp;Keep Only Hits in the Selection</source>
        <translation>ה&amp;שארת התוצאות שבבחירה בלבד</translation>
    </message>
    <message>
        <source>Take all other hits out of the list</source>
        <translation>הוצאת כל שאר התוצאות מן הרשימה</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>&amp;הסרה מן הרשימה</translation>
    </message>
    <message>
        <source>Take the chosen hits out of the list; the document stays as it is</source>
        <translation>הוצאת התוצאות שנבחרו מן הרשימה; המסמך נשאר כפי שהוא</translation>
    </message>
    <message>
        <source>&amp;Copy Offsets</source>
        <translation>ה&amp;עתקת ההיסטים</translation>
    </message>
    <message>
        <source>Copy the offsets of the chosen hits, or of all</source>
        <translation>העתקת ההיסטים של התוצאות שנבחרו, או של כולן</translation>
    </message>
    <message>
        <source>&amp;Export Hits…</source>
        <translation>&amp;ייצוא תוצאות…</translation>
    </message>
    <message>
        <source>Write the chosen hits, or all, to a file</source>
        <translation>כתיבת התוצאות שנבחרו, או כולן, לקובץ</translation>
    </message>
    <message>
        <source>Sa&amp;ve the List…</source>
        <translation>ש&amp;מירת הרשימה…</translation>
    </message>
    <message>
        <source>Keep the hits in a file that can be loaded again</source>
        <translation>שמירת התוצאות בקובץ שאפשר לטעון שוב</translation>
    </message>
    <message>
        <source>&amp;Load a List…</source>
        <translation>&amp;טעינת רשימה…</translation>
    </message>
    <message>
        <source>Show hits that were kept in a file</source>
        <translation>הצגת תוצאות שנשמרו בקובץ</translation>
    </message>
    <message>
        <source>Pa&amp;use the Search</source>
        <translation>השהיית ה&amp;חיפוש</translation>
    </message>
    <message>
        <source>Hold the search up, or let it go on</source>
        <translation>השהיית החיפוש, או המשכתו</translation>
    </message>
    <message>
        <source>&amp;Stop the Search</source>
        <translation>ע&amp;צירת החיפוש</translation>
    </message>
    <message>
        <source>End the search; the hits found so far stay</source>
        <translation>סיום החיפוש; התוצאות שנמצאו עד כה נשארות</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;תוצאות</translation>
    </message>
    <message>
        <source>Every hit of the last search, to go through, filter and export</source>
        <translation>כל התוצאות של החיפוש האחרון, למעבר עליהן, לסינון ולייצוא</translation>
    </message>
    <message>
        <source>&amp;List of Hits</source>
        <translation>רשימת ה&amp;תוצאות</translation>
    </message>
    <message>
        <source>Re&amp;member This State</source>
        <translation>&amp;זכור מצב זה</translation>
    </message>
    <message>
        <source>Select &amp;All Hits</source>
        <translation>בחר את &amp;כל התוצאות</translation>
    </message>
    <message>
        <source>Select every hit of the list, to copy, fill, delete or overwrite all at once</source>
        <translation>בחר כל תוצאה ברשימה, כדי להעתיק, למלא, למחוק או לדרוס את כולן בבת אחת</translation>
    </message>
    <message>
        <source>Keep this state of the document, to find later what differs from it</source>
        <translation>לשמור את המצב הזה של המסמך, כדי למצוא אחר כך מה שונה ממנו</translation>
    </message>
    <message>
        <source>A&amp;SCII</source>
        <translation>A&amp;SCII</translation>
    </message>
    <message>
        <source>Show ASCII characters in the text column; typed text becomes UTF-8</source>
        <translation>להציג תווי ASCII בעמודת הטקסט; טקסט מוקלד נעשה UTF-8</translation>
    </message>
    <message>
        <source>ISO 8859-&amp;1 (Western)</source>
        <translation>ISO 8859-&amp;1 (מערבי)</translation>
    </message>
    <message>
        <source>Show the text column in ISO 8859-1</source>
        <translation>להציג את עמודת הטקסט ב־ISO 8859-1</translation>
    </message>
    <message>
        <source>ISO 8859-1&amp;5 (Western, Euro)</source>
        <translation>ISO 8859-1&amp;5 (מערבי, אירו)</translation>
    </message>
    <message>
        <source>Show the text column in ISO 8859-15</source>
        <translation>להציג את עמודת הטקסט ב־ISO 8859-15</translation>
    </message>
    <message>
        <source>Windows-125&amp;0 (Central European)</source>
        <translation>Windows-125&amp;0 (מרכז אירופה)</translation>
    </message>
    <message>
        <source>Show the text column in Windows-1250</source>
        <translation>להציג את עמודת הטקסט ב־Windows-1250</translation>
    </message>
    <message>
        <source>Windows-1251 (&amp;Cyrillic)</source>
        <translation>Windows-1251 (&amp;קירילי)</translation>
    </message>
    <message>
        <source>Show the text column in Windows-1251</source>
        <translation>להציג את עמודת הטקסט ב־Windows-1251</translation>
    </message>
    <message>
        <source>Windows-1252 (&amp;Western)</source>
        <translation>Windows-1252 (&amp;מערבי)</translation>
    </message>
    <message>
        <source>Show the text column in Windows-1252</source>
        <translation>להציג את עמודת הטקסט ב־Windows-1252</translation>
    </message>
    <message>
        <source>&amp;KOI8-R (Russian)</source>
        <translation>&amp;KOI8-R (רוסי)</translation>
    </message>
    <message>
        <source>Show the text column in KOI8-R</source>
        <translation>להציג את עמודת הטקסט ב־KOI8-R</translation>
    </message>
    <message>
        <source>DOS &amp;437</source>
        <translation>DOS &amp;437</translation>
    </message>
    <message>
        <source>Show the text column in DOS 437</source>
        <translation>להציג את עמודת הטקסט ב־DOS 437</translation>
    </message>
    <message>
        <source>DOS &amp;850</source>
        <translation>DOS &amp;850</translation>
    </message>
    <message>
        <source>Show the text column in DOS 850</source>
        <translation>להציג את עמודת הטקסט ב־DOS 850</translation>
    </message>
    <message>
        <source>&amp;EBCDIC 037</source>
        <translation>&amp;EBCDIC 037</translation>
    </message>
    <message>
        <source>Show the text column in EBCDIC 037</source>
        <translation>להציג את עמודת הטקסט ב־EBCDIC 037</translation>
    </message>
    <message>
        <source>EBCDIC 104&amp;7</source>
        <translation>EBCDIC 104&amp;7</translation>
    </message>
    <message>
        <source>Show the text column in EBCDIC 1047</source>
        <translation>להציג את עמודת הטקסט ב־EBCDIC 1047</translation>
    </message>
    <message>
        <source>Choose any character set whose characters have one byte each</source>
        <translation>לבחור כל ערכת תווים שבה כל תו הוא בית אחד</translation>
    </message>
    <message>
        <source>&amp;Character Set</source>
        <translation>ערכת תוו&amp;ים</translation>
    </message>
    <message>
        <source>Set &amp;Bookmarks at the Hits</source>
        <translation>הצב&amp;ת סימניות בתוצאות</translation>
    </message>
    <message>
        <source>Set a bookmark at each of the chosen hits, or at all</source>
        <translation>הצבת סימנייה בכל אחת מן התוצאות הנבחרות, או בכולן</translation>
    </message>
    <message>
        <source>Toggle &amp;Bookmark</source>
        <translation>הוספה או הסרה של &amp;סימנייה</translation>
    </message>
    <message>
        <source>Set a bookmark at the caret or the selected bytes, or take it away</source>
        <translation>הצבת סימנייה במקום הסמן או בבתים הנבחרים, או הסרתה</translation>
    </message>
    <message>
        <source>&amp;Next Bookmark</source>
        <translation>הסימנייה ה&amp;באה</translation>
    </message>
    <message>
        <source>Go to the next bookmark</source>
        <translation>מעבר אל הסימנייה הבאה</translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation>הסימנייה ה&amp;קודמת</translation>
    </message>
    <message>
        <source>Go to the previous bookmark</source>
        <translation>מעבר אל הסימנייה הקודמת</translation>
    </message>
    <message>
        <source>&amp;Rename Bookmark</source>
        <translation>&amp;שינוי שם הסימנייה</translation>
    </message>
    <message>
        <source>Give the bookmark at the caret, or the chosen one, another name</source>
        <translation>מתן שם אחר לסימנייה שבמקום הסמן או לסימנייה הנבחרת</translation>
    </message>
    <message>
        <source>Remo&amp;ve Bookmarks</source>
        <translation>&amp;הסרת סימניות</translation>
    </message>
    <message>
        <source>Take away the chosen bookmarks, or the one at the caret</source>
        <translation>הסרת הסימניות הנבחרות, או זו שבמקום הסמן</translation>
    </message>
    <message>
        <source>&amp;Export Bookmarks…</source>
        <translation>&amp;ייצוא סימניות…</translation>
    </message>
    <message>
        <source>Write all bookmarks to a file</source>
        <translation>כתיבת כל הסימניות לקובץ</translation>
    </message>
    <message>
        <source>&amp;Import Bookmarks…</source>
        <translation>ייבו&amp;א סימניות…</translation>
    </message>
    <message>
        <source>Add the bookmarks of a file</source>
        <translation>הוספת הסימניות שבקובץ</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;סימניות</translation>
    </message>
    <message>
        <source>Places of this file that have a name</source>
        <translation>מקומות בקובץ זה שיש להם שם</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>&amp;סימניות</translation>
    </message>
</context>
<context>
    <name>AnchorText</name>
    <message>
        <source>Bookmark</source>
        <translation>סימנייה</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>ב-%1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 עד %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more bookmark(s)</source>
        <translation>
            <numerusform>ועוד סימנייה %n</numerusform>
            <numerusform>ועוד %n סימניות</numerusform>
        </translation>
    </message>
    <message>
        <source>bookmark %1 begins</source>
        <translation>תחילת הסימנייה %1</translation>
    </message>
    <message>
        <source>bookmark %1</source>
        <translation>סימנייה %1</translation>
    </message>
</context>
<context>
    <name>BookmarksDock</name>
    <message>
        <source>&amp;More</source>
        <translation>עו&amp;ד</translation>
    </message>
    <message>
        <source>What can be done with the bookmarks</source>
        <translation>מה אפשר לעשות בסימניות</translation>
    </message>
    <message>
        <source>Bookmarks; Enter goes to the chosen one, F2 renames it, Delete removes it</source>
        <translation>סימניות; Enter עובר אל הנבחרת, F2 משנה את שמה, Delete מסיר אותה</translation>
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
    <name>ConflictsDialog</name>
    <message>
        <source>Edits in Conflict</source>
        <translation>עריכות בהתנגשות</translation>
    </message>
    <message>
        <source>Edits in conflict</source>
        <translation>עריכות בהתנגשות</translation>
    </message>
    <message>
        <source>Keep &amp;Mine</source>
        <translation>השארת &amp;שלי</translation>
    </message>
    <message>
        <source>Keep your bytes in the selected rows (Space switches)</source>
        <translation>השארת הבתים שלך בשורות שנבחרו (Space מחליף)</translation>
    </message>
    <message>
        <source>Keep &amp;Theirs</source>
        <translation>השארת ש&amp;להם</translation>
    </message>
    <message>
        <source>Keep the bytes of the other program in the selected rows (Space switches)</source>
        <translation>השארת הבתים של התוכנה האחרת בשורות שנבחרו (Space מחליף)</translation>
    </message>
    <message>
        <source>A&amp;ll Mine</source>
        <translation>&amp;הכול שלי</translation>
    </message>
    <message>
        <source>Keep your bytes in every row</source>
        <translation>השארת הבתים שלך בכל שורה</translation>
    </message>
    <message>
        <source>All T&amp;heirs</source>
        <translation>ה&amp;כול שלהם</translation>
    </message>
    <message>
        <source>Keep the bytes of the other program in every row</source>
        <translation>השארת הבתים של התוכנה האחרת בכל שורה</translation>
    </message>
    <message>
        <source>The file stays as it is until you save. Undo takes all of this back.</source>
        <translation>הקובץ נשאר כפי שהוא עד לשמירה. ביטול מחזיר את כל זה לקדמותו.</translation>
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
    <message>
        <source>Saving %1 would lose something, which has to be confirmed</source>
        <translation>שמירת %1 תאבד דבר מה, ויש לאשר זאת</translation>
    </message>
    <message>
        <source>The file system of %1 cannot do that</source>
        <translation>מערכת הקבצים של %1 אינה מסוגלת לכך</translation>
    </message>
    <message>
        <source>%1 is not the file that this patch was made for</source>
        <translation>‏%1 אינו הקובץ שהטלאי הזה נוצר עבורו</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>‏%1 עסוק</translation>
    </message>
    <message>
        <source> (%1 are needed, %2 are free)</source>
        <translation> (דרושים %1, פנויים %2)</translation>
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
        <source>How the text becomes bytes</source>
        <translation>איך הטקסט נעשה בתים</translation>
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
        <source>Close the find bar</source>
        <translation>סגירת סרגל החיפוש</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>סגירת סרגל החיפוש (Esc)</translation>
    </message>
    <message>
        <source>What is to be found</source>
        <translation>מה יש למצוא</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>מחרוזות</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>רצפים</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>אנטרופיה</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>חתימות</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>Character set of the text</source>
        <translation>ערכת התווים של הטקסט</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>התוצאה הקודמת</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>התוצאה הבאה</translation>
    </message>
    <message>
        <source>Find &amp;All</source>
        <translation>חיפוש הכ&amp;ול</translation>
    </message>
    <message>
        <source>List every hit</source>
        <translation>הצגת כל התוצאות ברשימה</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;אפשרויות</translation>
    </message>
    <message>
        <source>Which hits count: their case, where they lie, whether they may overlap</source>
        <translation>אילו תוצאות נחשבות: הרישיות שלהן, היכן הן נמצאות, אם מותר להן לחפוף</translation>
    </message>
</context>
<context>
    <name>FindKind</name>
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
        <translation>ביטוי רגולרי על בתים: ⁦\x7fELF.{4}⁩</translation>
    </message>
    <message>
        <source>Type and value: u32le 1000..2000, f64be 3.14, unix32le 2024-01-01</source>
        <translation>סוג וערך: ⁦u32le 1000..2000⁩, ⁦f64be 3.14⁩, ⁦unix32le 2024-01-01⁩</translation>
    </message>
    <message>
        <source>Files of known formats, wherever they begin</source>
        <translation>קבצים בתבניות קובץ מוכרות, בכל מקום שבו הם מתחילים</translation>
    </message>
    <message>
        <source>Text; nothing to delete the hits</source>
        <translation>טקסט; ריק כדי למחוק את התוצאות</translation>
    </message>
    <message>
        <source>Text, \1 or \g&lt;name&gt; for groups, \x41 for bytes</source>
        <translation>טקסט, ⁦\1⁩ או ⁦\g&lt;name&gt;⁩ לקבוצות, ⁦\x41⁩ לבתים</translation>
    </message>
    <message>
        <source>Hex digits, ? keeps a digit of the hit; nothing to delete the hits</source>
        <translation>ספרות הקסדצימליות, ? משאיר ספרה של התוצאה; ריק כדי למחוק את התוצאות</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>Match &amp;case</source>
        <translation>התאמת &amp;רישיות</translation>
    </message>
    <message>
        <source>Find only within the bytes that are selected now</source>
        <translation>חיפוש רק בתוך הבתים שנבחרו עכשיו</translation>
    </message>
    <message>
        <source>Hits may begin within other hits</source>
        <translation>תוצאות יכולות להתחיל בתוך תוצאות אחרות</translation>
    </message>
    <message>
        <source>Distance of the offsets at which hits may start</source>
        <translation>המרחק בין ההיסטים שבהם תוצאות יכולות להתחיל</translation>
    </message>
    <message>
        <source>Hits start only at offsets that are multiples of this number of bytes</source>
        <translation>תוצאות מתחילות רק בהיסטים שהם כפולות של מספר הבתים הזה</translation>
    </message>
    <message>
        <source>at any offset</source>
        <translation>בכל היסט</translation>
    </message>
    <message>
        <source>every </source>
        <translation>כל </translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> בתים</translation>
    </message>
    <message>
        <source>First of these offsets</source>
        <translation>הראשון מבין ההיסטים האלה</translation>
    </message>
    <message>
        <source>The multiples are counted from this offset</source>
        <translation>הכפולות נספרות מן ההיסט הזה</translation>
    </message>
    <message>
        <source>from </source>
        <translation>מן </translation>
    </message>
    <message>
        <source>&amp;In selection</source>
        <translation>בתוך הבח&amp;ירה</translation>
    </message>
    <message>
        <source>Overlappin&amp;g</source>
        <translation>&amp;חופפים</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>Completed</source>
        <translation>הושלמה</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>הוחזרה לאחור</translation>
    </message>
    <message>
        <source>Live edits can be undone</source>
        <translation>אפשר לבטל את העריכות החיות</translation>
    </message>
    <message>
        <source>Never began</source>
        <translation>לא החלה כלל</translation>
    </message>
    <message>
        <source>Leftover removed</source>
        <translation>שארית הוסרה</translation>
    </message>
    <message>
        <source>Changed by others since</source>
        <translation>שונה מאז בידי אחרים</translation>
    </message>
    <message>
        <source>Another file lies there</source>
        <translation>קובץ אחר נמצא שם</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>הקובץ נעלם</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>היומן פגום</translation>
    </message>
    <message>
        <source>Could not be completed</source>
        <translation>לא ניתן להשלימה</translation>
    </message>
    <message>
        <source>A journal of somebody else</source>
        <translation>יומן של מישהו אחר</translation>
    </message>
    <message>
        <source>Unknown temporary file</source>
        <translation>קובץ זמני לא מוכר</translation>
    </message>
    <message>
        <source>Live edits were written again</source>
        <translation>עריכות במצב חי נכתבו שוב</translation>
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
    <message>
        <source>changed by another program</source>
        <translation>שונה בידי תוכנה אחרת</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Steps of the history; Enter goes to the chosen one</source>
        <translation>צעדי ההיסטוריה; Enter עובר אל הצעד שנבחר</translation>
    </message>
</context>
<context>
    <name>InterruptedDialog</name>
    <message>
        <source>Interrupted Saves</source>
        <translation>שמירות שנקטעו</translation>
    </message>
    <message>
        <source>Saves that were cut off need your decision.</source>
        <translation>שמירות שנקטעו באמצע ממתינות להחלטתך.</translation>
    </message>
    <message>
        <source>Interrupted saves</source>
        <translation>שמירות שנקטעו</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
    <message>
        <source>Do again what is done at the start of the program</source>
        <translation>ביצוע מחדש של מה שנעשה בהפעלת התוכנה</translation>
    </message>
    <message>
        <source>&amp;Complete the Save</source>
        <translation>ה&amp;שלמת השמירה</translation>
    </message>
    <message>
        <source>Write all of the new bytes, also where something else stands now</source>
        <translation>כתיבת כל הבתים החדשים, גם במקום שיש בו עכשיו משהו אחר</translation>
    </message>
    <message>
        <source>Take It &amp;Back</source>
        <translation>ה&amp;חזרה לאחור</translation>
    </message>
    <message>
        <source>Write the old bytes again</source>
        <translation>כתיבת הבתים הישנים מחדש</translation>
    </message>
    <message>
        <source>&amp;Keep the File As It Is</source>
        <translation>השארת ה&amp;קובץ כפי שהוא</translation>
    </message>
    <message>
        <source>Remove the journal and leave the file as it is now</source>
        <translation>הסרת היומן והשארת הקובץ כפי שהוא עכשיו</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>החלטה מ&amp;אוחר יותר</translation>
    </message>
    <message>
        <source>The journals stay where they are; you are asked again at the next start</source>
        <translation>היומנים נשארים במקומם; השאלה תחזור בהפעלה הבאה</translation>
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
    <name>OutsideDock</name>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Forget these changes</source>
        <translation>לשכוח את השינויים האלה</translation>
    </message>
    <message>
        <source>Outside changes</source>
        <translation>שינויים חיצוניים</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>the length is the same, so only what changed is written</source>
        <translation>האורך זהה, ולכן נכתב רק מה שהשתנה</translation>
    </message>
    <message>
        <source>the file has these bytes already</source>
        <translation>הבתים האלה כבר בקובץ</translation>
    </message>
    <message>
        <source>the length changes, so a new file takes the place of the old one</source>
        <translation>האורך משתנה, ולכן קובץ חדש בא במקום הישן</translation>
    </message>
    <message>
        <source>a new file is written</source>
        <translation>נכתב קובץ חדש</translation>
    </message>
    <message>
        <source>the file has more than one name, and all of them must stay names of it</source>
        <translation>לקובץ יש יותר משם אחד, וכולם חייבים להישאר שמות שלו</translation>
    </message>
    <message>
        <source>the folder may not be written, so no new file can take its place</source>
        <translation>אסור לכתוב בתיקייה, ולכן קובץ חדש אינו יכול לבוא במקומו</translation>
    </message>
    <message>
        <source>a new file could not be given the owner and the attributes of this one</source>
        <translation>קובץ חדש לא יוכל לקבל את הבעלים ואת המאפיינים של הקובץ הזה</translation>
    </message>
    <message>
        <source>there is no room for a second copy, so bytes are moved inside the file</source>
        <translation>אין מקום לעותק שני, ולכן בתים מועברים בתוך הקובץ</translation>
    </message>
    <message>
        <source>little has to be moved inside the file, and nothing copied</source>
        <translation>רק מעט צריך לעבור בתוך הקובץ, ודבר אינו מועתק</translation>
    </message>
    <message>
        <source>a running program cannot be written to, so a new file takes its place</source>
        <translation>אי אפשר לכתוב לתוכנה פעילה, ולכן קובץ חדש בא במקומה</translation>
    </message>
    <message>
        <source>so much changes that a new file costs no more, and is there whole or not</source>
        <translation>השינוי כה גדול שקובץ חדש אינו עולה יותר, והוא קיים כולו או כלל לא</translation>
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
        <source>nothing was written; save under another name, or open it anew</source>
        <translation>דבר לא נכתב; יש לשמור בשם אחר או לפתוח מחדש</translation>
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
    <message>
        <source>it has no file, or every edit is in the file already</source>
        <translation>אין לו קובץ, או שכל עריכה כבר נמצאת בקובץ</translation>
    </message>
    <message>
        <source>the document was edited or saved meanwhile; try again</source>
        <translation>המסמך נערך או נשמר בינתיים; כדאי לנסות שוב</translation>
    </message>
    <message>
        <source>it does not begin as a log of edits does</source>
        <translation>תחילתו אינה כשל רישום עריכות</translation>
    </message>
    <message>
        <source>it was changed a moment ago; look at its edits again</source>
        <translation>הוא שונה לפני רגע; יש לעיין שוב בעריכות שלו</translation>
    </message>
    <message>
        <source>your changes are safe in the journal: saving again, or the next start of the program, goes on from there; save under another name to be sure</source>
        <translation>השינויים שלך שמורים ביומן: שמירה נוספת או ההפעלה הבאה של התוכנה ימשיכו משם; ליתר ביטחון יש לשמור בשם אחר</translation>
    </message>
    <message>
        <source>the file is as it was, but the disk fails, and the save may still be completed at the next start; save under another name</source>
        <translation>הקובץ כפי שהיה, אך הדיסק כושל, וייתכן שהשמירה תושלם בהפעלה הבאה; יש לשמור בשם אחר</translation>
    </message>
    <message>
        <source>another window or program is saving it; try again later</source>
        <translation>חלון אחר או תוכנה אחרת שומרים אותו; יש לנסות שוב מאוחר יותר</translation>
    </message>
    <message>
        <source>it is not the journal that was made for this file</source>
        <translation>זה אינו היומן שנוצר עבור הקובץ הזה</translation>
    </message>
    <message>
        <source>it does not begin as a journal does</source>
        <translation>תחילתו אינה כשל יומן</translation>
    </message>
    <message>
        <source>this journal is damaged; it cannot be carried out</source>
        <translation>היומן הזה פגום; אי אפשר לבצע אותו</translation>
    </message>
    <message>
        <source>no journal can be made for undoing, so nothing was changed; Preview mode needs none</source>
        <translation>אי אפשר ליצור יומן לצורך ביטול, ולכן דבר לא שונה; מצב תצוגה מקדימה אינו זקוק ליומן</translation>
    </message>
    <message>
        <source>the journal of Live mode cannot be written any more, so nothing is changed; switch to Preview and save there</source>
        <translation>אי אפשר עוד לכתוב את היומן של מצב חי, ולכן דבר אינו משתנה; יש לעבור לתצוגה מקדימה ולשמור שם</translation>
    </message>
    <message>
        <source>the old bytes could not be written down, so nothing was changed</source>
        <translation>לא ניתן לרשום את הבתים הישנים, ולכן דבר לא שונה</translation>
    </message>
    <message>
        <source>the journal was not written to its end</source>
        <translation>היומן לא נכתב עד סופו</translation>
    </message>
    <message>
        <source>another program changed it after the edit was cut off; nothing was written, and the journal is kept</source>
        <translation>תוכנה אחרת שינתה אותו אחרי שהעריכה נקטעה; דבר לא נכתב, והיומן נשמר</translation>
    </message>
    <message>
        <source>an interrupted save of it must be completed or taken back first: open it anew</source>
        <translation>תחילה יש להשלים או להחזיר לאחור שמירה שלו שנקטעה: יש לפתוח אותו מחדש</translation>
    </message>
    <message>
        <source>these bytes were in a file that is gone or was changed; undo brings back what was there before them</source>
        <translation>הבתים האלה היו בקובץ שנעלם או ששונה; ביטול מחזיר את מה שהיה שם לפניהם</translation>
    </message>
    <message>
        <source>an interrupted save of this file waits; open it anew to settle that, or save under another name</source>
        <translation>שמירה של הקובץ הזה שנקטעה ממתינה; יש לפתוח אותו מחדש כדי להסדיר זאת, או לשמור בשם אחר</translation>
    </message>
    <message>
        <source>it was not saved: the file is as it was</source>
        <translation>הוא לא נשמר: הקובץ כפי שהיה</translation>
    </message>
    <message>
        <source>it ran out in the middle of the save, which is completed or taken back at the next start; save under another name to be sure</source>
        <translation>הוא אזל באמצע השמירה, שתושלם או תוחזר לאחור בהפעלה הבאה; ליתר ביטחון יש לשמור בשם אחר</translation>
    </message>
    <message>
        <source>it is marked as unchangeable; the administrator can take the mark away with chattr -i -a</source>
        <translation>הוא מסומן כבלתי ניתן לשינוי; מנהל המערכת יכול להסיר את הסימון בעזרת ⁦chattr -i -a⁩</translation>
    </message>
    <message>
        <source>another program changed it after the save was cut off; nothing was written, and the journal is kept</source>
        <translation>תוכנה אחרת שינתה אותו אחרי שהשמירה נקטעה; דבר לא נכתב, והיומן נשמר</translation>
    </message>
    <message>
        <source>the old bytes were too many to be kept; it can only be completed</source>
        <translation>הבתים הישנים היו רבים מכדי לשמרם; אפשר רק להשלים</translation>
    </message>
    <message>
        <source>the changes are safe in the journal: the save goes on when the file is opened the next time; until then do not change it</source>
        <translation>השינויים שמורים ביומן: השמירה תימשך כשהקובץ ייפתח בפעם הבאה; עד אז אין לשנות אותו</translation>
    </message>
    <message>
        <source>the file was saved, but its journal could not be removed; it does no harm</source>
        <translation>הקובץ נשמר, אך לא ניתן להסיר את היומן שלו; אין בכך נזק</translation>
    </message>
    <message>
        <source>its owner or attributes could not be kept; it was not saved: the file is as it was</source>
        <translation>לא ניתן לשמר את הבעלים או את המאפיינים שלו; הוא לא נשמר: הקובץ כפי שהיה</translation>
    </message>
    <message>
        <source>another program wrote the file at the same moment; its version lies under this name now, and yours is in its place</source>
        <translation>תוכנה אחרת כתבה את הקובץ באותו רגע; הגרסה שלה נמצאת עכשיו בשם הזה, ושלך במקומה</translation>
    </message>
    <message>
        <source>patches in this format may have 256 MiB at most</source>
        <translation>טלאים בפורמט הזה יכולים להכיל 256 MiB לכל היותר</translation>
    </message>
    <message>
        <source>this is no patch in BPS</source>
        <translation>זה אינו טלאי בפורמט BPS</translation>
    </message>
    <message>
        <source>it has another size than the file that the patch was made for</source>
        <translation>גודלו שונה מגודל הקובץ שהטלאי נוצר עבורו</translation>
    </message>
    <message>
        <source>its check sum is not that of the file that the patch was made for</source>
        <translation>סכום הביקורת שלו אינו זה של הקובץ שהטלאי נוצר עבורו</translation>
    </message>
    <message>
        <source>the patch is applied to it already</source>
        <translation>הטלאי כבר הוחל עליו</translation>
    </message>
    <message>
        <source>the patch contradicts itself; get it anew, nothing was changed</source>
        <translation>הטלאי סותר את עצמו; יש להשיג אותו מחדש, דבר לא שונה</translation>
    </message>
    <message>
        <source>BPS patches do not hold the bytes they replace; use a copy of the file from before</source>
        <translation>טלאי BPS אינם מכילים את הבתים שהם מחליפים; יש להשתמש בעותק של הקובץ מלפני כן</translation>
    </message>
    <message>
        <source>the patch is cut off; get the file anew</source>
        <translation>הטלאי קטוע; יש להשיג את הקובץ מחדש</translation>
    </message>
    <message>
        <source>the patch was damaged or cut off; get the file anew</source>
        <translation>הטלאי נפגם או נקטע; יש להשיג את הקובץ מחדש</translation>
    </message>
    <message>
        <source>its actions make more bytes than the patch names</source>
        <translation>הפעולות שלו יוצרות יותר בתים ממה שהטלאי מציין</translation>
    </message>
    <message>
        <source>a patch holds 16777216 actions at most</source>
        <translation>בטלאי יש לכל היותר 16777216 פעולות</translation>
    </message>
    <message>
        <source>an action takes bytes from where there are none</source>
        <translation>פעולה אחת לוקחת בתים ממקום שאין בו בתים</translation>
    </message>
    <message>
        <source>its actions make fewer bytes than the patch names</source>
        <translation>הפעולות שלו יוצרות פחות בתים ממה שהטלאי מציין</translation>
    </message>
    <message>
        <source>the compressed data is cut off or damaged; get the file anew</source>
        <translation>הנתונים הדחוסים קטועים או פגומים; יש להשיג את הקובץ מחדש</translation>
    </message>
    <message>
        <source>this is no patch in IPS</source>
        <translation>זה אינו טלאי בפורמט IPS</translation>
    </message>
    <message>
        <source>its records hold more than 4 GiB</source>
        <translation>הרשומות שלו מכילות יותר מ-4 GiB</translation>
    </message>
    <message>
        <source>something stands behind the end of the patch</source>
        <translation>יש משהו אחרי סוף הטלאי</translation>
    </message>
    <message>
        <source>IPS patches do not hold the bytes they replace; use a copy of the file from before</source>
        <translation>טלאי IPS אינם מכילים את הבתים שהם מחליפים; יש להשתמש בעותק של הקובץ מלפני כן</translation>
    </message>
    <message>
        <source>IPS patches cannot name bytes beyond 16 MiB; write the patch as BPS or as JSON</source>
        <translation>טלאי IPS אינם יכולים לציין בתים מעבר ל-16 MiB; יש לכתוב את הטלאי כ-BPS או כ-JSON</translation>
    </message>
    <message>
        <source>no line of a patch is so long; is this a patch?</source>
        <translation>אין בטלאי שורה ארוכה כל כך; האם זה טלאי?</translation>
    </message>
    <message>
        <source>a file of that size cannot exist</source>
        <translation>קובץ בגודל כזה אינו יכול להתקיים</translation>
    </message>
    <message>
        <source>its changes are not in the order of the file</source>
        <translation>השינויים שלו אינם בסדר של הקובץ</translation>
    </message>
    <message>
        <source>it changes bytes behind the end of the file that it was made for</source>
        <translation>הוא משנה בתים שאחרי סוף הקובץ שהוא נוצר עבורו</translation>
    </message>
    <message>
        <source>it moves bytes from behind the end of the file</source>
        <translation>הוא מעביר בתים שאחרי סוף הקובץ</translation>
    </message>
    <message>
        <source>its changes do not lead to the size that it names</source>
        <translation>השינויים שלו אינם מביאים לגודל שהוא מציין</translation>
    </message>
    <message>
        <source>so many removed bytes are kept in a patch only when it may be one that cannot be reverted</source>
        <translation>עם בתים רבים כל כך שהוסרו אפשר ליצור טלאי רק אם אינו חייב להיות ניתן לביטול</translation>
    </message>
    <message>
        <source>a patch holds 16777216 changes at most</source>
        <translation>בטלאי יש לכל היותר 16777216 שינויים</translation>
    </message>
    <message>
        <source>a patch holds 65536 different patterns at most</source>
        <translation>בטלאי יש לכל היותר 65536 תבניות שונות</translation>
    </message>
    <message>
        <source>this is not a patch of Hexfolio, nor one in IPS or BPS</source>
        <translation>זה אינו טלאי של Hexfolio, וגם לא טלאי בפורמט IPS או BPS</translation>
    </message>
    <message>
        <source>a member is missing, of the wrong kind, or not known to this version</source>
        <translation>שדה חסר, אינו מן הסוג הנכון או אינו מוכר לגרסה הזאת</translation>
    </message>
    <message>
        <source>something stands behind the last line of the patch</source>
        <translation>יש משהו אחרי השורה האחרונה של הטלאי</translation>
    </message>
    <message>
        <source>this is no JSON object as patches have them</source>
        <translation>זה אינו אובייקט JSON כמו אלה שבטלאים</translation>
    </message>
    <message>
        <source>a newer version of Hexfolio wrote this patch; use that one</source>
        <translation>גרסה חדשה יותר של Hexfolio כתבה את הטלאי הזה; יש להשתמש בה</translation>
    </message>
    <message>
        <source>the old and the new bytes of a change are not equally many</source>
        <translation>מספר הבתים הישנים והחדשים של שינוי אחד אינו שווה</translation>
    </message>
    <message>
        <source>the members of the change are not those of its operation</source>
        <translation>השדות של השינוי אינם אלה של הפעולה שלו</translation>
    </message>
    <message>
        <source>bytes are pairs of hexadecimal digits</source>
        <translation>בתים הם זוגות של ספרות הקסדצימליות</translation>
    </message>
    <message>
        <source>changes are missing or were added; get the file anew</source>
        <translation>חסרים שינויים או שנוספו שינויים; יש להשיג את הקובץ מחדש</translation>
    </message>
    <message>
        <source>the patch was changed after it was written; get the file anew</source>
        <translation>הטלאי שונה אחרי שנכתב; יש להשיג את הקובץ מחדש</translation>
    </message>
    <message>
        <source>a patch that cannot be reverted has no way back to write</source>
        <translation>לטלאי שאינו ניתן לביטול אין דרך חזרה שאפשר לכתוב</translation>
    </message>
    <message>
        <source>other bytes stand there than those that the patch changes</source>
        <translation>יש שם בתים אחרים מאלה שהטלאי משנה</translation>
    </message>
    <message>
        <source>the changed places fit, but other bytes of it are not those that the patch was made for</source>
        <translation>המקומות שהשתנו מתאימים, אך בתים אחרים בו אינם אלה שהטלאי נוצר עבורם</translation>
    </message>
    <message>
        <source>the patch was made without all removed bytes, so it cannot be reverted</source>
        <translation>הטלאי נוצר בלי כל הבתים שהוסרו, ולכן אינו ניתן לביטול</translation>
    </message>
    <message>
        <source>the patch is not applied to it, so there is nothing to revert</source>
        <translation>הטלאי לא הוחל עליו, ולכן אין מה לבטל</translation>
    </message>
    <message>
        <source>the interrupted save still cannot be completed</source>
        <translation>עדיין אי אפשר להשלים את השמירה שנקטעה</translation>
    </message>
    <message>
        <source>another patch is at work; wait until that is done, or cancel it</source>
        <translation>טלאי אחר בעבודה; יש להמתין לסיומו או לבטל אותו</translation>
    </message>
    <message>
        <source>switch to Preview to apply a patch</source>
        <translation>כדי להחיל טלאי יש לעבור לתצוגה מקדימה</translation>
    </message>
    <message>
        <source>it was edited meanwhile, so nothing was changed; apply the patch again</source>
        <translation>הוא נערך בינתיים, ולכן דבר לא שונה; יש להחיל את הטלאי שוב</translation>
    </message>
    <message>
        <source>the regular expression tries too many ways to match here; make its repetitions more definite</source>
        <translation>הביטוי הרגולרי מנסה כאן דרכים רבות מדי להתאים; יש להגדיר את החזרות שבו בצורה מדויקת יותר</translation>
    </message>
    <message>
        <source>whether the regular expression matches here is not decided within 64 MiB; make its repetitions more definite</source>
        <translation>השאלה אם הביטוי הרגולרי מתאים כאן אינה מוכרעת בתוך 64 MiB; יש להגדיר את החזרות שבו בצורה מדויקת יותר</translation>
    </message>
    <message>
        <source>the patch would replace the file it is for; choose another name</source>
        <translation>הטלאי היה מחליף את הקובץ שעבורו הוא נועד; יש לבחור שם אחר</translation>
    </message>
    <message>
        <source>only a part of the changed ranges is saved or in the journal, and the old bytes could not be put back; save again or under another name</source>
        <translation>רק חלק מהטווחים ששונו נשמר או נמצא ביומן, ולא ניתן היה להחזיר את הבתים הישנים; יש לשמור שוב או בשם אחר</translation>
    </message>
    <message>
        <source>a save is moving these bytes right now</source>
        <translation>שמירה מעבירה את הבתים האלה ברגע זה</translation>
    </message>
    <message>
        <source>its other names would go on leading to the old file</source>
        <translation>שמותיו האחרים ימשיכו להוביל אל הקובץ הישן</translation>
    </message>
    <message>
        <source>the new file would belong to you, and no longer to the owner of the old one</source>
        <translation>הקובץ החדש יהיה שייך לך, ולא עוד לבעליו של הישן</translation>
    </message>
    <message>
        <source>attributes that only the administrator may set would be lost</source>
        <translation>מאפיינים שרק מנהל המערכת רשאי לקבוע יאבדו</translation>
    </message>
    <message>
        <source>so many bytes are written over that they cannot be kept, and it cannot be undone</source>
        <translation>נכתב על כל כך הרבה בתים שאי אפשר לשמור אותם, ולכן אי אפשר לבטל זאת</translation>
    </message>
    <message>
        <source>it is written in steps, and after a crash only the first of them may be there</source>
        <translation>הכתיבה נעשית בשלבים, ולאחר קריסה ייתכן שרק הראשונים שבהם יהיו שם</translation>
    </message>
    <message>
        <source>there is no character set of this name</source>
        <translation>אין ערכת תווים בשם הזה</translation>
    </message>
    <message>
        <source>in this character set the bytes of a character depend on those before it; of UTF-16 and UTF-32, take one with LE or BE</source>
        <translation>בערכת התווים הזאת הבתים של תו תלויים באלה שלפניו; מבין UTF-16 ו-UTF-32 יש לבחור אחת עם LE או BE</translation>
    </message>
    <message>
        <source>a running program is using it; save under another name</source>
        <translation>תוכנה פעילה משתמשת בו; יש לשמור בשם אחר</translation>
    </message>
    <message>
        <source>the mask must be as long as the pattern</source>
        <translation>המסכה חייבת להיות באורך התבנית</translation>
    </message>
    <message>
        <source>strings are looked for in ascii, utf-8, utf-16le or utf-16be</source>
        <translation>מחרוזות מחפשים ב-ascii, ב-utf-8, ב-utf-16le או ב-utf-16be</translation>
    </message>
    <message>
        <source>a byte is two hex digits; &quot;any&quot; stands for each</source>
        <translation>בית הוא שתי ספרות הקסדצימליות; &quot;any&quot; מציין כל בית</translation>
    </message>
    <message>
        <source>entropy is a number of bits from 0 to 8</source>
        <translation>אנטרופיה היא מספר סיביות מ-0 עד 8</translation>
    </message>
    <message>
        <source>the last edits are still being made in it; try again when they are done</source>
        <translation>העריכות האחרונות עדיין מתבצעות בו; יש לנסות שוב כשיסתיימו</translation>
    </message>
    <message>
        <source>Live mode is being entered; try again in a moment</source>
        <translation>הכניסה למצב חי עדיין מתבצעת; יש לנסות שוב בעוד רגע</translation>
    </message>
    <message>
        <source>an edit is still being made in it; wait until it is done, or cancel it</source>
        <translation>עריכה עדיין מתבצעת בו; יש להמתין לסיומה או לבטל אותה</translation>
    </message>
    <message>
        <source>the list would replace the file that was searched; choose another name</source>
        <translation>הרשימה הייתה מחליפה את הקובץ שבו חיפשו; יש לבחור שם אחר</translation>
    </message>
    <message>
        <source>there is no pattern in this file</source>
        <translation>אין תבנית בקובץ הזה</translation>
    </message>
    <message>
        <source>a run is of one byte: give two hex digits, or none for any byte</source>
        <translation>רצף מורכב מבית אחד: יש לתת שתי ספרות הקסדצימליות, או אף אחת כדי לציין כל בית</translation>
    </message>
    <message>
        <source>there are too many hits to sort or filter; search in less, or for something rarer</source>
        <translation>יש יותר מדי תוצאות למיון או לסינון; יש לחפש בפחות, או לחפש דבר נדיר יותר</translation>
    </message>
    <message>
        <source>these hits were found in a document of another size; open that one</source>
        <translation>התוצאות האלה נמצאו במסמך בגודל אחר; יש לפתוח אותו</translation>
    </message>
    <message>
        <source>bytes moved in the file while it was searched; search again</source>
        <translation>בתים זזו בקובץ בזמן החיפוש בו; יש לחפש שוב</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>הסוגר הזה לא נסגר</translation>
    </message>
    <message>
        <source>parentheses stand too deeply in one another</source>
        <translation>סוגריים מקוננים עמוק מדי זה בתוך זה</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>הסוגר הזה אינו סוגר דבר</translation>
    </message>
    <message>
        <source>* follows what is repeated, such as 00*16 or (55 AA)*30</source>
        <translation>התו * בא אחרי מה שחוזר, כמו ⁦00*16⁩ או ⁦(55 AA)*30⁩</translation>
    </message>
    <message>
        <source>behind * stands how often, from 1 to 1048576</source>
        <translation>אחרי * כותבים כמה פעמים, מ-1 עד 1048576</translation>
    </message>
    <message>
        <source>% begins the eight bits of a byte, such as %0101????</source>
        <translation>התו % פותח את שמונה הסיביות של בית, כמו ⁦%0101????⁩</translation>
    </message>
    <message>
        <source>behind &amp; stands a mask of two hex digits, such as 50&amp;F0</source>
        <translation>אחרי &amp; באה מסכה של שתי ספרות הקסדצימליות, כמו ⁦50&amp;F0⁩</translation>
    </message>
    <message>
        <source>no byte matches: it asks for bits that its mask leaves out</source>
        <translation>אף בית אינו מתאים: נדרשות סיביות שהמסכה אינה כוללת</translation>
    </message>
    <message>
        <source>from here on the pattern is longer than 1 MiB</source>
        <translation>מכאן והלאה התבנית ארוכה מ-1 MiB</translation>
    </message>
    <message>
        <source>something follows the last hit; the file was changed or damaged</source>
        <translation>משהו בא אחרי התוצאה האחרונה; הקובץ שונה או נפגם</translation>
    </message>
    <message>
        <source>the file ends too early; it was cut off</source>
        <translation>הקובץ נגמר מוקדם מדי; הוא נקטע</translation>
    </message>
    <message>
        <source>a check sum does not fit; the file is damaged</source>
        <translation>סכום ביקורת אינו מתאים; הקובץ פגום</translation>
    </message>
    <message>
        <source>this is no file of hits</source>
        <translation>זה אינו קובץ תוצאות</translation>
    </message>
    <message>
        <source>the file is of another version of this program</source>
        <translation>הקובץ שייך לגרסה אחרת של התוכנה הזאת</translation>
    </message>
    <message>
        <source>its header is too long; the file is damaged</source>
        <translation>הכותרת שלו ארוכה מדי; הקובץ פגום</translation>
    </message>
    <message>
        <source>its header means nothing; the file is damaged</source>
        <translation>לכותרת שלו אין משמעות; הקובץ פגום</translation>
    </message>
    <message>
        <source>its hits are not as many as it says; the file is damaged</source>
        <translation>מספר התוצאות שבו אינו כפי שהוא מציין; הקובץ פגום</translation>
    </message>
    <message>
        <source>a hit lies where none can be; the file is damaged</source>
        <translation>תוצאה נמצאת במקום שבו לא יכולה להיות תוצאה; הקובץ פגום</translation>
    </message>
    <message>
        <source>a line is written as: name = kind:pattern</source>
        <translation>שורה נכתבת כך: ⁦name = kind:pattern⁩</translation>
    </message>
    <message>
        <source>a pattern needs a name in front of the =</source>
        <translation>לתבנית דרוש שם לפני ה-=</translation>
    </message>
    <message>
        <source>behind the = comes a kind and a colon, such as hex: or text:</source>
        <translation>אחרי ה-= באים סוג ונקודתיים, כמו ⁦hex:⁩ או ⁦text:⁩</translation>
    </message>
    <message>
        <source>the kinds of patterns are hex, text, utf16le, utf16be, latin1 and regex, and with an i before all but hex they match both letter cases</source>
        <translation>סוגי התבניות הם hex, text, utf16le, utf16be, latin1 ו-regex, ועם i לפני כולם חוץ מ-hex הם מתאימים לאותיות גדולות וקטנות כאחת</translation>
    </message>
    <message>
        <source>the replacement keeps digits of a byte behind the end of the hit</source>
        <translation>ההחלפה משאירה ספרות של בית שנמצא אחרי סוף התוצאה</translation>
    </message>
    <message>
        <source>a backslash at the end means nothing; write \\ for one</source>
        <translation>ללוכסן הפוך בסוף אין משמעות; יש לכתוב ⁦\\⁩ בשביל לוכסן הפוך אחד</translation>
    </message>
    <message>
        <source>there is no such escape in a replacement; write \\ for a backslash</source>
        <translation>אין רצף מילוט כזה בהחלפה; יש לכתוב ⁦\\⁩ בשביל לוכסן הפוך</translation>
    </message>
    <message>
        <source>\x is followed by two hex digits, such as \x7F</source>
        <translation>אחרי ⁦\x⁩ באות שתי ספרות הקסדצימליות, כמו ⁦\x7F⁩</translation>
    </message>
    <message>
        <source>a group is named in angle brackets, such as \g&lt;1&gt;</source>
        <translation>שם של קבוצה נכתב בסוגריים משולשים, כמו ⁦\g&lt;1&gt;⁩</translation>
    </message>
    <message>
        <source>the regular expression has no such group</source>
        <translation>בביטוי הרגולרי אין קבוצה כזאת</translation>
    </message>
    <message>
        <source>the distance between places to look at is from 1 byte to 1 TiB</source>
        <translation>המרחק בין המקומות שיש לבדוק הוא מבית 1 עד 1 TiB</translation>
    </message>
    <message>
        <source>the least length is a number from 1 on, and from 2 on for runs of any byte</source>
        <translation>האורך המזערי הוא מספר מ-1 ומעלה, ומ-2 ומעלה לרצפים של כל בית</translation>
    </message>
    <message>
        <source>no byte belongs to the class to look for</source>
        <translation>אף בית אינו שייך למחלקה שיש לחפש</translation>
    </message>
    <message>
        <source>blocks to measure entropy in have from 1 byte to 1 MiB</source>
        <translation>קטעים למדידת אנטרופיה מכילים מבית 1 עד 1 MiB</translation>
    </message>
    <message>
        <source>entropy is measured in bits a byte, from 0 to 8</source>
        <translation>אנטרופיה נמדדת בסיביות לבית, מ-0 עד 8</translation>
    </message>
    <message>
        <source>a value is missing here, as in u32le 1000, 1000..2000 or &gt;=1000</source>
        <translation>חסר כאן ערך, כמו ב-⁦u32le 1000⁩, ⁦1000..2000⁩ או ⁦&gt;=1000⁩</translation>
    </message>
    <message>
        <source>no value of the type is in it</source>
        <translation>אין בו ערך של הסוג</translation>
    </message>
    <message>
        <source>only floats may differ by something; write a range, such as 990..1010</source>
        <translation>רק מספרי נקודה צפה יכולים לסטות במשהו; יש לכתוב טווח, כמו ⁦990..1010⁩</translation>
    </message>
    <message>
        <source>behind +- stands by how much the value may differ, such as 0.01</source>
        <translation>אחרי ⁦+-⁩ כותבים בכמה הערך יכול לסטות, כמו 0.01</translation>
    </message>
    <message>
        <source>it lies outside of what the type can hold</source>
        <translation>הוא מחוץ למה שהסוג יכול להכיל</translation>
    </message>
    <message>
        <source>it is no number that the type knows, such as 1000, -1, 0x3E8 or 0b101</source>
        <translation>זה אינו מספר שהסוג מכיר, כמו 1000, ⁦-1⁩, 0x3E8 או 0b101</translation>
    </message>
    <message>
        <source>it is no time, such as 2024-02-01, 2024-02-01T12:00Z or 2024-02-01T12:00:30+01:00</source>
        <translation>זה אינו זמן, כמו ⁦2024-02-01⁩, ⁦2024-02-01T12:00Z⁩ או ⁦2024-02-01T12:00:30+01:00⁩</translation>
    </message>
    <message>
        <source>it is no GUID, such as 00112233-4455-6677-8899-aabbccddeeff</source>
        <translation>זה אינו GUID, כמו ⁦00112233-4455-6677-8899-aabbccddeeff⁩</translation>
    </message>
    <message>
        <source>the order of its bytes is missing: put le or be behind it, as in u32le</source>
        <translation>סדר הבתים שלו חסר: יש להוסיף אחריו le או be, כמו ב-u32le</translation>
    </message>
    <message>
        <source>it is no type; there are u8 to u64, i8 to i64, f16 to f64, unix32, unix64, unixms64, filetime and dos (those of several bytes with le or be behind), guid and uuid</source>
        <translation>זה אינו סוג; יש u8 עד u64, i8 עד i64, f16 עד f64, unix32, unix64, unixms64, filetime ו-dos (אלה שיש בהם כמה בתים עם le או be אחריהם), guid ו-uuid</translation>
    </message>
    <message>
        <source>no state of this document is remembered; choose Search &gt; Remember This State first</source>
        <translation>לא נזכר שום מצב של מסמך זה; בחר תחילה חיפוש &gt; זכור מצב זה</translation>
    </message>
    <message>
        <source>its patterns are still being read; try again in a moment</source>
        <translation>התבניות עדיין נקראות; נסה שוב בעוד רגע</translation>
    </message>
    <message>
        <source>groups of an expression have no meaning where several patterns are looked for at once; give the bytes in hexadecimal</source>
        <translation>לקבוצות של ביטוי אין משמעות כאשר מחפשים כמה תבניות בבת אחת; ציין את הבתים בהקסדצימלי</translation>
    </message>
    <message>
        <source>it was edited while its state was copied; remember it again</source>
        <translation>הוא נערך בזמן שמצבו הועתק; זכור אותו שוב</translation>
    </message>
    <message>
        <source>what is pasted into many ranges has at most 1 MiB</source>
        <translation>מה שמודבק לטווחים רבים הוא לכל היותר 1 MiB</translation>
    </message>
    <message>
        <source>what stood there when it was edited was too much to be noted, so it cannot be told whether these bytes were changed, too; nothing was written; save under another name, or open it anew</source>
        <translation>מה שעמד שם בזמן העריכה היה רב מכדי לרשום אותו, ולכן אי אפשר לדעת אם גם הבתים האלה השתנו; דבר לא נכתב; שמרו בשם אחר או פתחו את הקובץ מחדש</translation>
    </message>
    <message>
        <source>the edit was cut off midway; what is missing is safe in the journal: close the file and open it anew to complete it</source>
        <translation>העריכה נקטעה באמצע; מה שחסר שמור ביומן: סגרו את הקובץ ופתחו אותו מחדש כדי להשלים אותה</translation>
    </message>
    <message>
        <source>the last edits may not be on the disk; they are safe in the journal, and are written again when the file is opened the next time</source>
        <translation>ייתכן שהעריכות האחרונות אינן בדיסק; הן שמורות ביומן, וייכתבו שוב כשהקובץ ייפתח בפעם הבאה</translation>
    </message>
    <message>
        <source>the last edits may not be on the disk; save under another name to be sure</source>
        <translation>ייתכן שהעריכות האחרונות אינן בדיסק; שמרו בשם אחר ליתר ביטחון</translation>
    </message>
    <message>
        <source>in Live mode its bytes are copied to the folder for temporary files; free some space, set TMPDIR to another folder, or remember the state in Preview</source>
        <translation>במצב חי הבתים מועתקים לתיקיית הקבצים הזמניים; פנו מקום, קבעו ב־TMPDIR תיקייה אחרת, או זכרו את המצב בתצוגה מקדימה</translation>
    </message>
    <message>
        <source>this happened while its state was copied, so the remembered state has some bytes from before it and some from after it</source>
        <translation>זה קרה בזמן שהמצב הועתק, ולכן במצב הזכור יש בתים מלפני כן ובתים מאחרי כן</translation>
    </message>
    <message>
        <source>the remembered state is read from the file, so it shows the new bytes too</source>
        <translation>המצב הזכור נקרא מן הקובץ, ולכן גם הוא מציג את הבתים החדשים</translation>
    </message>
    <message>
        <source>this character has no place in the character set of the text column; choose another one in the View menu</source>
        <translation>לתו הזה אין מקום בערכת התווים של עמודת הטקסט; בחרו אחרת בתפריט תצוגה</translation>
    </message>
    <message>
        <source>the temporary file with the hits cannot be read</source>
        <translation>אי אפשר לקרוא את הקובץ הזמני עם התוצאות</translation>
    </message>
    <message>
        <source>the name of a bookmark is too long</source>
        <translation>שם של סימנייה ארוך מדי</translation>
    </message>
    <message>
        <source>there is no byte to set a bookmark at</source>
        <translation>אין כאן בית שאפשר להציב בו סימנייה</translation>
    </message>
    <message>
        <source>a document has at most 100000 bookmarks</source>
        <translation>למסמך יש לכל היותר 100000 סימניות</translation>
    </message>
    <message>
        <source>this is no list of bookmarks</source>
        <translation>זו אינה רשימת סימניות</translation>
    </message>
    <message>
        <source>it was written by a newer version of Hexfolio</source>
        <translation>הוא נכתב בידי גרסה חדשה יותר של Hexfolio</translation>
    </message>
    <message>
        <source>a bookmark has an offset, a length above 0 and a label</source>
        <translation>לסימנייה יש היסט (offset), אורך גדול מ־0 (length) ושם (label)</translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation>השורה אינה אובייקט JSON</translation>
    </message>
    <message>
        <source>the list would replace the file that it is about; choose another name</source>
        <translation>הרשימה הייתה מחליפה את הקובץ שהיא עוסקת בו; יש לבחור שם אחר</translation>
    </message>
    <message>
        <source>a document has at most 100000 bookmarks; filter the list of hits, or choose some of them</source>
        <translation>למסמך יש לכל היותר 100000 סימניות; יש לסנן את רשימת התוצאות או לבחור כמה מהן</translation>
    </message>
    <message>
        <source>\c is not known here; write the byte in digits, such as \x1B</source>
        <translation>\c אינו מוכר כאן; יש לכתוב את הבית בספרות, כגון \x1B</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The interrupted save of %1 was completed: it has all of the new bytes.</source>
        <translation>השמירה של %1 שנקטעה הושלמה: כל הבתים החדשים נמצאים בקובץ.</translation>
    </message>
    <message>
        <source>The interrupted save of %1 was taken back: it has all of the old bytes.</source>
        <translation>השמירה של %1 שנקטעה הוחזרה לאחור: כל הבתים הישנים נמצאים בקובץ.</translation>
    </message>
    <message>
        <source>The Live edits of %1 are whole; they can still be undone when it is open in Live mode.</source>
        <translation>העריכות החיות של %1 שלמות; אפשר עדיין לבטל אותן כשהקובץ פתוח במצב חי.</translation>
    </message>
    <message>
        <source>A save of %1 was interrupted before it began: the file is as it was before.</source>
        <translation>שמירה של %1 נקטעה לפני שהחלה: הקובץ כפי שהיה קודם.</translation>
    </message>
    <message>
        <source>A temporary file that an interrupted save of %1 left was removed.</source>
        <translation>קובץ זמני שהותירה שמירה של %1 שנקטעה הוסר.</translation>
    </message>
    <message>
        <source>A save of %1 was interrupted, and since then something else wrote into the same places. Nothing was touched.</source>
        <translation>שמירה של %1 נקטעה, ומאז דבר אחר כתב באותם מקומות. דבר לא שונה.</translation>
    </message>
    <message>
        <source>A save of %1 was interrupted, but another file lies there now, or it has another length. Nothing was touched.</source>
        <translation>שמירה של %1 נקטעה, אך עכשיו נמצא שם קובץ אחר, או שאורכו אחר. דבר לא שונה.</translation>
    </message>
    <message>
        <source>A save of %1 was interrupted, but the file is gone or cannot be opened.</source>
        <translation>שמירה של %1 נקטעה, אך הקובץ נעלם או שאי אפשר לפתוח אותו.</translation>
    </message>
    <message>
        <source>A save of %1 was interrupted, and its journal is damaged. Nothing was touched; check the file, and compare it with a backup if there is one.</source>
        <translation>שמירה של %1 נקטעה, והיומן שלה פגום. דבר לא שונה; יש לבדוק את הקובץ ולהשוות אותו לגיבוי, אם יש כזה.</translation>
    </message>
    <message>
        <source>The journal %1 was not made by you, so it is not believed, and nothing was done with it.</source>
        <translation>היומן %1 לא נוצר בידיך, ולכן אין לסמוך עליו, ודבר לא נעשה בו.</translation>
    </message>
    <message>
        <source>A temporary file of an interrupted save of %1 does not look as it should, and was left where it is.</source>
        <translation>קובץ זמני של שמירה של %1 שנקטעה אינו נראה כפי שהיה צריך, והושאר במקומו.</translation>
    </message>
    <message>
        <source>The disk did not have the last Live edits of %1 when its program ended. They were written again from the journal, and can still be undone when it is open in Live mode; if the disk refuses them again, save under another name.</source>
        <translation>העריכות האחרונות של %1 במצב חי לא היו בכונן כשהתוכנית הסתיימה. הן נכתבו שוב מהיומן, ועדיין אפשר לבטל אותן כשהקובץ פתוח במצב חי; אם הכונן יסרב להן שוב, יש לשמור בשם אחר.</translation>
    </message>
    <message>
        <source>The interrupted save of %1 could not be completed. Everything that is missing is safe in its journal, %3; when the disk takes it again, try once more.</source>
        <translation>השמירה של %1 שנקטעה לא הושלמה. כל מה שחסר שמור ביומן שלה, %3; יש לנסות שוב כשהכונן יקבל זאת.</translation>
    </message>
    <message>
        <source> Places concerned: %1 (%2).</source>
        <translation> מקומות מעורבים: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>The disk does not have the last Live edits of %1, and they could not be written again. They are safe in the journal, %3; when the disk takes them again, try once more, and until then do not rely on the file.</source>
        <translation>העריכות האחרונות של %1 במצב חי אינן בכונן, ולא היה אפשר לכתוב אותן שוב. הן שמורות ביומן, %3; יש לנסות שוב כשהכונן יקבל אותן, ועד אז אין לסמוך על הקובץ.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover Unsaved Edits</source>
        <translation>שחזור עריכות שלא נשמרו</translation>
    </message>
    <message>
        <source>Documents with unsaved edits</source>
        <translation>מסמכים עם עריכות שלא נשמרו</translation>
    </message>
    <message>
        <source>&amp;What would be applied:</source>
        <translation>&amp;מה יוחל:</translation>
    </message>
    <message>
        <source>Changes that would be applied</source>
        <translation>שינויים שיוחלו</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;ויתור…</translation>
    </message>
    <message>
        <source>Forget the unsaved edits of the chosen document</source>
        <translation>לשכוח את העריכות שלא נשמרו של המסמך שנבחר</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>החלטה מ&amp;אוחר יותר</translation>
    </message>
    <message>
        <source>Keep everything; you are asked again at the next start, or when the file is opened</source>
        <translation>השארת הכול; השאלה תחזור בהפעלה הבאה או כשהקובץ ייפתח</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;שחזור</translation>
    </message>
    <message>
        <source>Open the chosen document with its unsaved edits; nothing is written to the file</source>
        <translation>פתיחת המסמך שנבחר עם העריכות שלא נשמרו; דבר אינו נכתב לקובץ</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace All</source>
        <translation>החלפת הכול</translation>
    </message>
    <message>
        <source>Hits before and after</source>
        <translation>התוצאות לפני ואחרי</translation>
    </message>
    <message>
        <source>Undo takes all of it back in one step.</source>
        <translation>ביטול מחזיר את הכול לאחור בצעד אחד.</translation>
    </message>
</context>
<context>
    <name>ReplaceRow</name>
    <message>
        <source>Replace &amp;with</source>
        <translation>הח&amp;לפה ב</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;החלפה</translation>
    </message>
    <message>
        <source>Replace the hit that is selected, and go to the next one</source>
        <translation>החלפת התוצאה שנבחרה ומעבר אל הבאה</translation>
    </message>
    <message>
        <source>Replace A&amp;ll…</source>
        <translation>החל&amp;פת הכול…</translation>
    </message>
    <message>
        <source>Show what would be replaced, and then replace it</source>
        <translation>הצגת מה שיוחלף, ואחר כך החלפתו</translation>
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
    <name>Results</name>
    <message numerus="yes">
        <source>%1 hit(s)</source>
        <translation>
            <numerusform>תוצאה %1</numerusform>
            <numerusform>%1 תוצאות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <extracomment>Bytes a second, in thousands of millions.</extracomment>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <extracomment>Bytes a second, in millions.</extracomment>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes.</extracomment>
        <translation>%1 שע׳ %2 דק׳</translation>
    </message>
    <message>
        <source>%1 so far, %2, %3 left</source>
        <extracomment>Hits so far, rate, time.</extracomment>
        <translation>%1 עד כה, %2, נותרו %3</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 עד כה</translation>
    </message>
    <message>
        <source>Paused at %1 %: %2 so far</source>
        <translation>הושהה ב-%1 %: %2 עד כה</translation>
    </message>
    <message>
        <source>Stopped at %1 %: %2 for “%3”</source>
        <translation>נעצר ב-%1 %: %2 עבור ”%3“</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 עבור ”%2“</translation>
    </message>
    <message>
        <source>%1 for “%2” in %3, %4</source>
        <extracomment>Hits, pattern, time, rate.</extracomment>
        <translation>%1 עבור ”%2“ תוך %3, %4</translation>
    </message>
    <message>
        <source>the file was read again since; search again to be sure</source>
        <translation>הקובץ נקרא מחדש מאז; כדי להיות בטוחים יש לחפש שוב</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <extracomment>Behind what is found: how many the filter lets through.</extracomment>
        <translation>%1 מוצגות</translation>
    </message>
    <message>
        <source>the table holds the first %1; filter to see others</source>
        <translation>הטבלה מכילה את %1 הראשונות; כדי לראות אחרות יש לסנן</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>אין מסמך פתוח.</translation>
    </message>
    <message>
        <source>Nothing was searched in this document yet. Type what to find into the find bar (Ctrl+F) and choose Search &gt; Find All (Alt+F3).</source>
        <translation>עדיין לא חיפשו דבר במסמך הזה. יש להקליד את המבוקש בסרגל החיפוש (Ctrl+F) ולבחור חיפוש &gt; חיפוש הכול (Alt+F3).</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>עד כה לא נמצא דבר.</translation>
    </message>
    <message>
        <source>Nothing was found. The find bar (Ctrl+F) is where to try another pattern, or another kind of it.</source>
        <translation>לא נמצא דבר. בסרגל החיפוש (Ctrl+F) אפשר לנסות תבנית אחרת, או סוג אחר שלה.</translation>
    </message>
    <message>
        <source>None of the hits passes the filter. Clear it to see them all.</source>
        <translation>אף תוצאה אינה עוברת את הסינון. כדי לראות את כולן יש לנקות אותו.</translation>
    </message>
</context>
<context>
    <name>ResultsDock</name>
    <message>
        <source>How far the search is</source>
        <translation>כמה התקדם החיפוש</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>ה&amp;שהיה</translation>
    </message>
    <message>
        <source>Hold the search up, or let it go on</source>
        <translation>השהיית החיפוש, או המשכתו</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>ע&amp;צירה</translation>
    </message>
    <message>
        <source>End what is at work; the hits found so far stay</source>
        <translation>סיום מה שמתבצע; התוצאות שנמצאו עד כה נשארות</translation>
    </message>
    <message>
        <source>Bytes that could not be read, and therefore were not searched</source>
        <translation>בתים שלא ניתן היה לקרוא, ולכן לא חיפשו בהם</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>עו&amp;ד</translation>
    </message>
    <message>
        <source>What can be done with the hits</source>
        <translation>מה אפשר לעשות עם התוצאות</translation>
    </message>
    <message>
        <source>Filte&amp;r:</source>
        <translation>&amp;סינון:</translation>
    </message>
    <message>
        <source>What the filter looks at</source>
        <translation>מה המסנן בודק</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
    <message>
        <source>Only chan&amp;ged</source>
        <translation>רק &amp;מה שהשתנה</translation>
    </message>
    <message>
        <source>Only hits whose bytes were changed or deleted since the search</source>
        <translation>רק תוצאות שהבתים שלהן שונו או נמחקו מאז החיפוש</translation>
    </message>
    <message>
        <source>&amp;In selection</source>
        <translation>בתוך הבח&amp;ירה</translation>
    </message>
    <message>
        <source>Only hits that lie in the bytes that are selected now</source>
        <translation>רק תוצאות שנמצאות בבתים שנבחרו עכשיו</translation>
    </message>
    <message>
        <source>Hits; Enter goes to the chosen one</source>
        <translation>תוצאות; Enter עובר אל זו שנבחרה</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>בחר ה&amp;כול</translation>
    </message>
    <message>
        <source>Select all hits of this list at once, to copy, fill, delete or overwrite them together</source>
        <translation>בחר את כל התוצאות ברשימה זו בבת אחת, כדי להעתיק, למלא, למחוק או לדרוס אותן יחד</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Kind of changes to show</source>
        <translation>סוג השינויים להצגה</translation>
    </message>
    <message>
        <source>Show changes of one kind only</source>
        <translation>הצגת שינויים מסוג אחד בלבד</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;מן</translation>
    </message>
    <message>
        <source>start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>An offset, as in Go to Offset</source>
        <translation>היסט, כמו ב&quot;מעבר אל היסט&quot;</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;עד</translation>
    </message>
    <message>
        <source>end</source>
        <translation>סוף</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>ב&amp;תים</translation>
    </message>
    <message>
        <source>DE AD BE EF</source>
        <translation>DE AD BE EF</translation>
    </message>
    <message>
        <source>Old or new bytes in hexadecimal, as in DE AD</source>
        <translation>בתים ישנים או חדשים, הקסדצימליים, כמו DE AD</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ה&amp;קודם</translation>
    </message>
    <message>
        <source>Go to the previous change (Shift+F6)</source>
        <translation>מעבר אל השינוי הקודם (Shift+F6)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>Go to the next change (F6)</source>
        <translation>מעבר אל השינוי הבא (F6)</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>Mark the chosen changes as seen and wanted, and go on (Space)</source>
        <translation>סימון השינויים שנבחרו כנבדקים ורצויים, והמשך (Space)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;שחזור</translation>
    </message>
    <message>
        <source>Give the chosen changes back what is on disk; undo brings them back (Del)</source>
        <translation>החזרת השינויים שנבחרו אל מה שבדיסק; ביטול מחזיר אותם (Del)</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>מעבר &amp;לשם</translation>
    </message>
    <message>
        <source>Show the change in the document (Enter)</source>
        <translation>הצגת השינוי במסמך (Enter)</translation>
    </message>
    <message>
        <source>C&amp;opy as Text</source>
        <translation>העתקה כ&amp;טקסט</translation>
    </message>
    <message>
        <source>Copy the chosen changes as text, old and new bytes (Ctrl+C)</source>
        <translation>העתקת השינויים שנבחרו כטקסט, בתים ישנים וחדשים (Ctrl+C)</translation>
    </message>
    <message>
        <source>E&amp;xport Patch…</source>
        <translation>&amp;ייצוא טלאי…</translation>
    </message>
    <message>
        <source>Write all changes to a patch file</source>
        <translation>כתיבת כל השינויים לקובץ טלאי</translation>
    </message>
</context>
<context>
    <name>SavePlanDialog</name>
    <message>
        <source>Before Saving</source>
        <translation>לפני השמירה</translation>
    </message>
    <message>
        <source>Show the &amp;Other Way</source>
        <translation>הצגת הדרך ה&amp;אחרת</translation>
    </message>
    <message>
        <source>See what the other way costs, and save by it</source>
        <translation>לראות מה עולה הדרך האחרת, ולשמור בה</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>דבר עוד לא נכתב.</translation>
    </message>
</context>
<context>
    <name>SavePlanText</name>
    <message numerus="yes">
        <source>%1 in %n range(s)</source>
        <translation>
            <numerusform>‏%1 בטווח %n</numerusform>
            <numerusform>‏%1 ב-%n טווחים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of new bytes; %2 copied or moved</source>
        <translation>‏%1 של בתים חדשים; %2 מועתקים או מועברים</translation>
    </message>
    <message>
        <source>Space needed meanwhile</source>
        <translation>מקום הדרוש בינתיים</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>‏%1 מתוך %2 פנויים</translation>
    </message>
    <message>
        <source>After a crash or a power cut</source>
        <translation>אחרי קריסה או הפסקת חשמל</translation>
    </message>
    <message>
        <source>the file has all of the new bytes or all of the old ones</source>
        <translation>בקובץ נמצאים כל הבתים החדשים או כל הישנים</translation>
    </message>
    <message>
        <source>each step of %1 is there whole or not, but the file may have some steps and not the others</source>
        <translation>כל צעד של %1 קיים כולו או כלל לא, אך ייתכן שבקובץ יהיו צעדים אחדים ולא האחרים</translation>
    </message>
    <message>
        <source>Undo afterwards</source>
        <translation>ביטול לאחר מכן</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>אפשרי</translation>
    </message>
    <message>
        <source>not possible: too many bytes go to be kept</source>
        <translation>לא אפשרי: הבתים שנעלמים רבים מכדי לשמרם</translation>
    </message>
    <message>
        <source>Other names of the file (hard links)</source>
        <translation>שמות אחרים של הקובץ (קישורים קשיחים)</translation>
    </message>
    <message numerus="yes">
        <source>%n other name(s) keep the old file</source>
        <translation>
            <numerusform>שם אחר %n נשאר עם הקובץ הישן</numerusform>
            <numerusform>%n שמות אחרים נשארים עם הקובץ הישן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other name(s) stay names of it</source>
        <translation>
            <numerusform>שם אחר %n נשאר שם שלו</numerusform>
            <numerusform>%n שמות אחרים נשארים שמות שלו</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>דבר אינו נכתב</translation>
    </message>
    <message>
        <source>The changed bytes are written into the file</source>
        <translation>הבתים שהשתנו נכתבים לתוך הקובץ</translation>
    </message>
    <message>
        <source>A new file is written beside the old one and takes its place</source>
        <translation>קובץ חדש נכתב לצד הישן ובא במקומו</translation>
    </message>
    <message>
        <source>Bytes are moved within the file to make or take room</source>
        <translation>בתים מועברים בתוך הקובץ כדי ליצור מקום או לצמצם אותו</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is what is done, %2 is why.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>פחות משנייה</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>שנייה %n בערך</numerusform>
            <numerusform>%n שניות בערך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>דקה %n בערך</numerusform>
            <numerusform>%n דקות בערך</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>נכתב</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>%1, as measured here</source>
        <translation>‏%1, לפי מדידה כאן</translation>
    </message>
    <message>
        <source>%1 on a plain disk</source>
        <translation>‏%1 בדיסק רגיל</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>becomes you: the present one cannot be given</source>
        <translation>החשבון שלך יהיה הבעלים: אי אפשר להעביר את הבעלים הנוכחי</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>מאפיינים מורחבים</translation>
    </message>
    <message>
        <source>some are lost: they belong to the administrator</source>
        <translation>אחדים אובדים: הם שייכים למנהל המערכת</translation>
    </message>
    <message>
        <source>Owner, permissions, attributes</source>
        <translation>בעלים, הרשאות, מאפיינים</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>נשארים כפי שהם</translation>
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
    <name>Signature</name>
    <message>
        <source>PNG image</source>
        <translation>תמונת PNG</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>תמונת JPEG</translation>
    </message>
    <message>
        <source>JPEG image of a camera</source>
        <translation>תמונת JPEG של מצלמה</translation>
    </message>
    <message>
        <source>JPEG image without an application header</source>
        <translation>תמונת JPEG ללא כותרת יישום</translation>
    </message>
    <message>
        <source>JPEG image of Adobe programs</source>
        <translation>תמונת JPEG של תוכנות Adobe</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>תמונת GIF</translation>
    </message>
    <message>
        <source>Windows bitmap</source>
        <translation>מפת סיביות של Windows</translation>
    </message>
    <message>
        <source>TIFF image, little-endian</source>
        <translation>תמונת TIFF,‏ little-endian</translation>
    </message>
    <message>
        <source>TIFF image, big-endian</source>
        <translation>תמונת TIFF,‏ big-endian</translation>
    </message>
    <message>
        <source>TIFF image over 4 GiB, little-endian</source>
        <translation>תמונת TIFF מעל 4 GiB,‏ little-endian</translation>
    </message>
    <message>
        <source>TIFF image over 4 GiB, big-endian</source>
        <translation>תמונת TIFF מעל 4 GiB,‏ big-endian</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>תמונת WebP</translation>
    </message>
    <message>
        <source>Windows icon</source>
        <translation>סמל של Windows</translation>
    </message>
    <message>
        <source>Windows mouse pointer</source>
        <translation>סמן עכבר של Windows</translation>
    </message>
    <message>
        <source>Photoshop image</source>
        <translation>תמונת Photoshop</translation>
    </message>
    <message>
        <source>Photoshop image, large</source>
        <translation>תמונת Photoshop, גדולה</translation>
    </message>
    <message>
        <source>JPEG 2000 image</source>
        <translation>תמונת JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG 2000 codestream</source>
        <translation>זרם קוד JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG XL image</source>
        <translation>תמונת JPEG XL</translation>
    </message>
    <message>
        <source>HEIF image</source>
        <translation>תמונת HEIF</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>תמונת AVIF</translation>
    </message>
    <message>
        <source>OpenEXR image</source>
        <translation>תמונת OpenEXR</translation>
    </message>
    <message>
        <source>GIMP image</source>
        <translation>תמונת GIMP</translation>
    </message>
    <message>
        <source>DirectDraw texture</source>
        <translation>מרקם DirectDraw</translation>
    </message>
    <message>
        <source>Khronos texture</source>
        <translation>מרקם Khronos</translation>
    </message>
    <message>
        <source>Khronos texture, version 2</source>
        <translation>מרקם Khronos, גרסה 2</translation>
    </message>
    <message>
        <source>Quite OK image</source>
        <translation>תמונת Quite OK</translation>
    </message>
    <message>
        <source>Better Portable Graphics image</source>
        <translation>תמונת Better Portable Graphics</translation>
    </message>
    <message>
        <source>Free Lossless Image Format image</source>
        <translation>תמונת Free Lossless Image Format</translation>
    </message>
    <message>
        <source>Radiance image</source>
        <translation>תמונת Radiance</translation>
    </message>
    <message>
        <source>Digital Picture Exchange image</source>
        <translation>תמונת Digital Picture Exchange</translation>
    </message>
    <message>
        <source>PC Paintbrush image</source>
        <translation>תמונת PC Paintbrush</translation>
    </message>
    <message>
        <source>Windows metafile</source>
        <translation>מטא-קובץ של Windows</translation>
    </message>
    <message>
        <source>Windows enhanced metafile</source>
        <translation>מטא-קובץ משופר של Windows</translation>
    </message>
    <message>
        <source>Icons of macOS</source>
        <translation>סמלים של macOS</translation>
    </message>
    <message>
        <source>DjVu document</source>
        <translation>מסמך DjVu</translation>
    </message>
    <message>
        <source>Medical image</source>
        <translation>תמונה רפואית</translation>
    </message>
    <message>
        <source>Astronomical image</source>
        <translation>תמונה אסטרונומית</translation>
    </message>
    <message>
        <source>Silicon Graphics image</source>
        <translation>תמונת Silicon Graphics</translation>
    </message>
    <message>
        <source>Sound, RIFF</source>
        <translation>שמע, RIFF</translation>
    </message>
    <message>
        <source>Sound, AIFF</source>
        <translation>שמע, AIFF</translation>
    </message>
    <message>
        <source>Sound, FLAC</source>
        <translation>שמע, FLAC</translation>
    </message>
    <message>
        <source>Ogg stream</source>
        <translation>זרם Ogg</translation>
    </message>
    <message>
        <source>Sound, MP3 with tags</source>
        <translation>שמע, MP3 עם תגים</translation>
    </message>
    <message>
        <source>Music, MIDI</source>
        <translation>מוזיקה, MIDI</translation>
    </message>
    <message>
        <source>Sound, Sun</source>
        <translation>שמע, Sun</translation>
    </message>
    <message>
        <source>Speech, AMR</source>
        <translation>דיבור, AMR</translation>
    </message>
    <message>
        <source>Sound, WavPack</source>
        <translation>שמע, WavPack</translation>
    </message>
    <message>
        <source>Sound, Monkey&apos;s Audio</source>
        <translation>שמע, Monkey&apos;s Audio</translation>
    </message>
    <message>
        <source>Sound, Musepack</source>
        <translation>שמע, Musepack</translation>
    </message>
    <message>
        <source>Sound, direct stream digital</source>
        <translation>שמע, direct stream digital</translation>
    </message>
    <message>
        <source>Sound, Core Audio</source>
        <translation>שמע, Core Audio</translation>
    </message>
    <message>
        <source>Sound, True Audio</source>
        <translation>שמע, True Audio</translation>
    </message>
    <message>
        <source>Music, FastTracker</source>
        <translation>מוזיקה, FastTracker</translation>
    </message>
    <message>
        <source>Music, Impulse Tracker</source>
        <translation>מוזיקה, Impulse Tracker</translation>
    </message>
    <message>
        <source>Music, Scream Tracker</source>
        <translation>מוזיקה, Scream Tracker</translation>
    </message>
    <message>
        <source>Music, ProTracker</source>
        <translation>מוזיקה, ProTracker</translation>
    </message>
    <message>
        <source>Video, Matroska</source>
        <translation>וידאו, Matroska</translation>
    </message>
    <message>
        <source>Video, WebM</source>
        <translation>וידאו, WebM</translation>
    </message>
    <message>
        <source>Video, MPEG-4</source>
        <translation>וידאו, MPEG-4</translation>
    </message>
    <message>
        <source>Sound, MPEG-4</source>
        <translation>שמע, MPEG-4</translation>
    </message>
    <message>
        <source>Video of mobile phones</source>
        <translation>וידאו של טלפונים ניידים</translation>
    </message>
    <message>
        <source>Video, QuickTime</source>
        <translation>וידאו, QuickTime</translation>
    </message>
    <message>
        <source>Raw image of Canon cameras</source>
        <translation>תמונת גלם של מצלמות Canon</translation>
    </message>
    <message>
        <source>Video, RIFF</source>
        <translation>וידאו, RIFF</translation>
    </message>
    <message>
        <source>Video, Flash</source>
        <translation>וידאו, Flash</translation>
    </message>
    <message>
        <source>Video, Windows Media</source>
        <translation>וידאו, Windows Media</translation>
    </message>
    <message>
        <source>Video, MPEG program stream</source>
        <translation>וידאו, זרם תוכנית MPEG</translation>
    </message>
    <message>
        <source>Video, MPEG transport stream</source>
        <translation>וידאו, זרם תעבורה של MPEG</translation>
    </message>
    <message>
        <source>Video, VP8 to AV1</source>
        <translation>וידאו, VP8 עד AV1</translation>
    </message>
    <message>
        <source>Video of games</source>
        <translation>וידאו של משחקים</translation>
    </message>
    <message>
        <source>Flash program</source>
        <translation>תוכנת Flash</translation>
    </message>
    <message>
        <source>Video, RealMedia</source>
        <translation>וידאו, RealMedia</translation>
    </message>
    <message>
        <source>Video, Material Exchange Format</source>
        <translation>וידאו, Material Exchange Format</translation>
    </message>
    <message>
        <source>ZIP archive, or an entry of one</source>
        <translation>ארכיון ZIP, או רשומה מתוכו</translation>
    </message>
    <message>
        <source>ZIP archive with nothing in it</source>
        <translation>ארכיון ZIP שאין בו דבר</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>ארכיון RAR</translation>
    </message>
    <message>
        <source>RAR archive, version 5</source>
        <translation>ארכיון RAR, גרסה 5</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>ארכיון 7-Zip</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>נתוני gzip</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>נתוני bzip2</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>נתוני xz</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>נתוני Zstandard</translation>
    </message>
    <message>
        <source>LZ4 data</source>
        <translation>נתוני LZ4</translation>
    </message>
    <message>
        <source>LZMA data</source>
        <translation>נתוני LZMA</translation>
    </message>
    <message>
        <source>lzip data</source>
        <translation>נתוני lzip</translation>
    </message>
    <message>
        <source>lzop data</source>
        <translation>נתוני lzop</translation>
    </message>
    <message>
        <source>compress data</source>
        <translation>נתוני compress</translation>
    </message>
    <message>
        <source>Snappy data</source>
        <translation>נתוני Snappy</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>ארכיון tar</translation>
    </message>
    <message>
        <source>tar archive of GNU</source>
        <translation>ארכיון tar של GNU</translation>
    </message>
    <message>
        <source>cpio archive</source>
        <translation>ארכיון cpio</translation>
    </message>
    <message>
        <source>cpio archive, old form</source>
        <translation>ארכיון cpio, צורה ישנה</translation>
    </message>
    <message>
        <source>ar archive, library</source>
        <translation>ארכיון ar, ספרייה</translation>
    </message>
    <message>
        <source>Package of Debian</source>
        <translation>חבילה של Debian</translation>
    </message>
    <message>
        <source>Package of Red Hat</source>
        <translation>חבילה של Red Hat</translation>
    </message>
    <message>
        <source>Windows cabinet</source>
        <translation>ארכיון Cabinet של Windows</translation>
    </message>
    <message>
        <source>ARJ archive</source>
        <translation>ארכיון ARJ</translation>
    </message>
    <message>
        <source>LHA archive</source>
        <translation>ארכיון LHA</translation>
    </message>
    <message>
        <source>ACE archive</source>
        <translation>ארכיון ACE</translation>
    </message>
    <message>
        <source>ZOO archive</source>
        <translation>ארכיון ZOO</translation>
    </message>
    <message>
        <source>XAR archive, installer of macOS</source>
        <translation>ארכיון XAR, תוכנת התקנה של macOS</translation>
    </message>
    <message>
        <source>Windows image</source>
        <translation>תמונת מערכת של Windows</translation>
    </message>
    <message>
        <source>StuffIt archive</source>
        <translation>ארכיון StuffIt</translation>
    </message>
    <message>
        <source>Objects of Git</source>
        <translation>אובייקטים של Git</translation>
    </message>
    <message>
        <source>Index of Git</source>
        <translation>אינדקס של Git</translation>
    </message>
    <message>
        <source>File system of optical discs</source>
        <translation>מערכת קבצים של תקליטורים</translation>
    </message>
    <message>
        <source>Compressed file system</source>
        <translation>מערכת קבצים דחוסה</translation>
    </message>
    <message>
        <source>Compressed ROM file system</source>
        <translation>מערכת קבצים דחוסה ל-ROM</translation>
    </message>
    <message>
        <source>ROM file system</source>
        <translation>מערכת קבצים ל-ROM</translation>
    </message>
    <message>
        <source>Flash volumes</source>
        <translation>כרכים של זיכרון הבזק</translation>
    </message>
    <message>
        <source>Flash file system</source>
        <translation>מערכת קבצים לזיכרון הבזק</translation>
    </message>
    <message>
        <source>File system ext2, ext3 or ext4</source>
        <translation>מערכת קבצים ext2,‏ ext3 או ext4</translation>
    </message>
    <message>
        <source>File system NTFS</source>
        <translation>מערכת קבצים NTFS</translation>
    </message>
    <message>
        <source>File system exFAT</source>
        <translation>מערכת קבצים exFAT</translation>
    </message>
    <message>
        <source>File system FAT32</source>
        <translation>מערכת קבצים FAT32</translation>
    </message>
    <message>
        <source>File system FAT16</source>
        <translation>מערכת קבצים FAT16</translation>
    </message>
    <message>
        <source>File system XFS</source>
        <translation>מערכת קבצים XFS</translation>
    </message>
    <message>
        <source>File system HFS+</source>
        <translation>מערכת קבצים HFS+‎</translation>
    </message>
    <message>
        <source>File system HFS+ with letter case</source>
        <translation>מערכת קבצים HFS+‎ עם הבחנה ברישיות</translation>
    </message>
    <message>
        <source>File system APFS</source>
        <translation>מערכת קבצים APFS</translation>
    </message>
    <message>
        <source>Encrypted disk, LUKS</source>
        <translation>דיסק מוצפן, LUKS</translation>
    </message>
    <message>
        <source>Partition table, GPT</source>
        <translation>טבלת מחיצות, GPT</translation>
    </message>
    <message>
        <source>Swap space of Linux</source>
        <translation>שטח החלפה של Linux</translation>
    </message>
    <message>
        <source>Virtual disk of VMware</source>
        <translation>דיסק וירטואלי של VMware</translation>
    </message>
    <message>
        <source>Virtual disk of Virtual PC</source>
        <translation>דיסק וירטואלי של Virtual PC</translation>
    </message>
    <message>
        <source>Virtual disk of Hyper-V</source>
        <translation>דיסק וירטואלי של Hyper-V</translation>
    </message>
    <message>
        <source>Virtual disk of VirtualBox</source>
        <translation>דיסק וירטואלי של VirtualBox</translation>
    </message>
    <message>
        <source>Virtual disk of QEMU</source>
        <translation>דיסק וירטואלי של QEMU</translation>
    </message>
    <message>
        <source>Disk of Android, packed</source>
        <translation>דיסק של Android, ארוז</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>מסמך PDF</translation>
    </message>
    <message>
        <source>PostScript document</source>
        <translation>מסמך PostScript</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>טקסט עשיר</translation>
    </message>
    <message>
        <source>Compound document of Microsoft</source>
        <translation>מסמך מורכב של Microsoft</translation>
    </message>
    <message>
        <source>Document of Microsoft Office</source>
        <translation>מסמך של Microsoft Office</translation>
    </message>
    <message>
        <source>Document of LibreOffice</source>
        <translation>מסמך של LibreOffice</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>ספר אלקטרוני</translation>
    </message>
    <message>
        <source>Electronic book of Mobipocket</source>
        <translation>ספר אלקטרוני של Mobipocket</translation>
    </message>
    <message>
        <source>Help of Windows</source>
        <translation>עזרה של Windows</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>מסמך XML</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>דף אינטרנט</translation>
    </message>
    <message>
        <source>Vector image</source>
        <translation>תמונה וקטורית</translation>
    </message>
    <message>
        <source>WordPerfect document</source>
        <translation>מסמך WordPerfect</translation>
    </message>
    <message>
        <source>Program or library, ELF</source>
        <translation>תוכנה או ספרייה, ELF</translation>
    </message>
    <message>
        <source>Windows program</source>
        <translation>תוכנה של Windows</translation>
    </message>
    <message>
        <source>Program of macOS</source>
        <translation>תוכנה של macOS</translation>
    </message>
    <message>
        <source>Program of macOS for several processors</source>
        <translation>תוכנה של macOS לכמה מעבדים</translation>
    </message>
    <message>
        <source>Java class</source>
        <translation>מחלקה של Java</translation>
    </message>
    <message>
        <source>Java archive</source>
        <translation>ארכיון Java</translation>
    </message>
    <message>
        <source>Program of Android</source>
        <translation>תוכנה של Android</translation>
    </message>
    <message>
        <source>Web program</source>
        <translation>תוכנת אינטרנט</translation>
    </message>
    <message>
        <source>Lua program, compiled</source>
        <translation>תוכנת Lua, מהודרת</translation>
    </message>
    <message>
        <source>LLVM bitcode</source>
        <translation>קוד bitcode של LLVM</translation>
    </message>
    <message>
        <source>Shader, SPIR-V</source>
        <translation>תוכנת הצללה, SPIR-V</translation>
    </message>
    <message>
        <source>Image of U-Boot</source>
        <translation>תמונת מערכת של U-Boot</translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation>עץ התקנים</translation>
    </message>
    <message>
        <source>Boot image of Android</source>
        <translation>תמונת אתחול של Android</translation>
    </message>
    <message>
        <source>Linux kernel for x86</source>
        <translation>ליבת Linux ל-x86</translation>
    </message>
    <message>
        <source>Game of the NES</source>
        <translation>משחק של NES</translation>
    </message>
    <message>
        <source>Game of the Game Boy</source>
        <translation>משחק של Game Boy</translation>
    </message>
    <message>
        <source>Data of Doom</source>
        <translation>נתונים של Doom</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>מסד נתונים של SQLite</translation>
    </message>
    <message>
        <source>SQLite write-ahead log</source>
        <translation>יומן כתיבה מראש של SQLite</translation>
    </message>
    <message>
        <source>Access database</source>
        <translation>מסד נתונים של Access</translation>
    </message>
    <message>
        <source>Scientific data, HDF5</source>
        <translation>נתונים מדעיים, HDF5</translation>
    </message>
    <message>
        <source>Scientific data, NetCDF</source>
        <translation>נתונים מדעיים, NetCDF</translation>
    </message>
    <message>
        <source>Data of MATLAB</source>
        <translation>נתונים של MATLAB</translation>
    </message>
    <message>
        <source>Array of NumPy</source>
        <translation>מערך של NumPy</translation>
    </message>
    <message>
        <source>Table, Parquet</source>
        <translation>טבלה, Parquet</translation>
    </message>
    <message>
        <source>Records, Avro</source>
        <translation>רשומות, Avro</translation>
    </message>
    <message>
        <source>Table, Arrow</source>
        <translation>טבלה, Arrow</translation>
    </message>
    <message>
        <source>Mail of Outlook</source>
        <translation>דואר של Outlook</translation>
    </message>
    <message>
        <source>Registry of Windows</source>
        <translation>מרשם המערכת של Windows</translation>
    </message>
    <message>
        <source>Event log of Windows</source>
        <translation>יומן אירועים של Windows</translation>
    </message>
    <message>
        <source>Link of Windows</source>
        <translation>קיצור דרך של Windows</translation>
    </message>
    <message>
        <source>Prefetch data of Windows</source>
        <translation>נתוני טעינה מוקדמת של Windows</translation>
    </message>
    <message>
        <source>Crash dump of Windows</source>
        <translation>קובץ קריסה של Windows</translation>
    </message>
    <message>
        <source>Network traffic, little-endian</source>
        <translation>תעבורת רשת, little-endian</translation>
    </message>
    <message>
        <source>Network traffic, big-endian</source>
        <translation>תעבורת רשת, big-endian</translation>
    </message>
    <message>
        <source>Network traffic, new form</source>
        <translation>תעבורת רשת, צורה חדשה</translation>
    </message>
    <message>
        <source>Log of systemd</source>
        <translation>יומן של systemd</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>תרגומים</translation>
    </message>
    <message>
        <source>BitTorrent file</source>
        <translation>קובץ BitTorrent</translation>
    </message>
    <message>
        <source>Font, TrueType</source>
        <translation>גופן, TrueType</translation>
    </message>
    <message>
        <source>Font, OpenType</source>
        <translation>גופן, OpenType</translation>
    </message>
    <message>
        <source>Several fonts</source>
        <translation>כמה גופנים</translation>
    </message>
    <message>
        <source>Font of web pages</source>
        <translation>גופן של דפי אינטרנט</translation>
    </message>
    <message>
        <source>Font of web pages, version 2</source>
        <translation>גופן של דפי אינטרנט, גרסה 2</translation>
    </message>
    <message>
        <source>Font, PostScript</source>
        <translation>גופן, PostScript</translation>
    </message>
    <message>
        <source>Font of X11</source>
        <translation>גופן של X11</translation>
    </message>
    <message>
        <source>Key or certificate in text</source>
        <translation>מפתח או אישור כטקסט</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Key of OpenSSH, decoded</source>
        <translation>מפתח של OpenSSH, מפוענח</translation>
    </message>
    <message>
        <source>Keys of Java</source>
        <translation>מפתחות של Java</translation>
    </message>
    <message>
        <source>Passwords of KeePass</source>
        <translation>סיסמאות של KeePass</translation>
    </message>
    <message>
        <source>Drawing of AutoCAD</source>
        <translation>שרטוט של AutoCAD</translation>
    </message>
    <message>
        <source>Three-dimensional scene, glTF</source>
        <translation>סצנה תלת־ממדית, glTF</translation>
    </message>
    <message>
        <source>Three-dimensional scene, Blender</source>
        <translation>סצנה תלת־ממדית, Blender</translation>
    </message>
    <message>
        <source>Three-dimensional scene, FBX</source>
        <translation>סצנה תלת־ממדית, FBX</translation>
    </message>
</context>
<context>
    <name>StretchForm</name>
    <message>
        <source>Encoding of the strings</source>
        <translation>הקידוד של המחרוזות</translation>
    </message>
    <message>
        <source>Characters of the strings</source>
        <translation>התווים של המחרוזות</translation>
    </message>
    <message>
        <source>ASCII letters</source>
        <translation>אותיות ASCII</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>כל האותיות</translation>
    </message>
    <message>
        <source>Least number of characters</source>
        <translation>מספר התווים הקטן ביותר</translation>
    </message>
    <message>
        <source>Shorter strings are left out</source>
        <translation>מחרוזות קצרות יותר אינן נכללות</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>לפחות </translation>
    </message>
    <message>
        <source>Byte that is repeated</source>
        <translation>הבית שחוזר על עצמו</translation>
    </message>
    <message>
        <source>any byte</source>
        <translation>בית כלשהו</translation>
    </message>
    <message>
        <source>Two hex digits; empty for runs of any byte</source>
        <translation>שתי ספרות הקסדצימליות; ריק לרצפים של בית כלשהו</translation>
    </message>
    <message>
        <source>Least number of bytes</source>
        <translation>מספר הבתים הקטן ביותר</translation>
    </message>
    <message>
        <source>Shorter runs are left out</source>
        <translation>רצפים קצרים יותר אינם נכללים</translation>
    </message>
    <message>
        <source>Which entropy</source>
        <translation>איזו אנטרופיה</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>לכל היותר</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>לפחות</translation>
    </message>
    <message>
        <source>Entropy in bits per byte</source>
        <translation>אנטרופיה בסיביות לבית</translation>
    </message>
    <message>
        <source>0: one byte only; 8: all bytes as often; compressed and encrypted data have more than 7.5</source>
        <translation>0: בית אחד בלבד; 8: כל הבתים באותה שכיחות; לנתונים דחוסים ומוצפנים יש יותר מ-7.5</translation>
    </message>
    <message>
        <source> bits</source>
        <translation> סיביות</translation>
    </message>
    <message>
        <source>Size of a block in bytes</source>
        <translation>גודל הקטע בבתים</translation>
    </message>
    <message>
        <source>Entropy is computed for blocks of this size</source>
        <translation>האנטרופיה מחושבת לקטעים בגודל הזה</translation>
    </message>
    <message>
        <source>in blocks of </source>
        <translation>בקטעים של </translation>
    </message>
</context>
<context>
    <name>TextDock</name>
    <message>
        <source>Encoding:</source>
        <translation>קידוד:</translation>
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
    <message>
        <source>How bytes become characters; type to search</source>
        <translation>איך בתים נעשים תווים; אפשר להקליד כדי לחפש</translation>
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
    <name>hexfolio::BookmarkCommands</name>
    <message>
        <source>Removed the bookmark at %1.</source>
        <translation>הסימנייה ב־%1 הוסרה.</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <extracomment>What a new bookmark is called; %1 is a number.</extracomment>
        <translation>סימנייה %1</translation>
    </message>
    <message>
        <source>Set a bookmark at %1.</source>
        <translation>הוצבה סימנייה ב־%1.</translation>
    </message>
    <message>
        <source>There is no bookmark to go to.</source>
        <translation>אין סימנייה שאפשר לעבור אליה.</translation>
    </message>
    <message>
        <source>There is no bookmark at the caret.</source>
        <translation>אין סימנייה במקום הסמן.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 bookmark(s).</source>
        <translation>
            <numerusform>סימנייה %1 הוסרה.</numerusform>
            <numerusform>%1 סימניות הוסרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list of bookmarks is at work; wait until that is done, or cancel it.</source>
        <translation>רשימת סימניות אחרת נמצאת בעבודה; יש להמתין לסיומה או לבטל אותה.</translation>
    </message>
    <message>
        <source>There are no bookmarks to export.</source>
        <translation>אין סימניות לייצוא.</translation>
    </message>
    <message>
        <source>Export Bookmarks</source>
        <translation>ייצוא סימניות</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>שורות של JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 bookmark(s) to “%2”.</source>
        <translation>
            <numerusform>סימנייה %1 נכתבה אל “%2”.</numerusform>
            <numerusform>%1 סימניות נכתבו אל “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Bookmarks</source>
        <translation>ייבוא סימניות</translation>
    </message>
    <message numerus="yes">
        <source>Added %1 bookmark(s).</source>
        <translation>
            <numerusform>סימנייה %1 נוספה.</numerusform>
            <numerusform>%1 סימניות נוספו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmark(s) lie beyond the end and were left out.</source>
        <translation>
            <numerusform>סימנייה %1 נמצאת מעבר לסוף והושמטה.</numerusform>
            <numerusform>%1 סימניות נמצאות מעבר לסוף והושמטו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::BookmarkKeeper</name>
    <message>
        <source>The bookmarks that were kept of this file cannot be used. %1</source>
        <extracomment>%1 is the sentence of an error.</extracomment>
        <translation>אי אפשר להשתמש בסימניות שנשמרו לקובץ זה. %1</translation>
    </message>
    <message>
        <source>The list is now “%1”.</source>
        <extracomment>Added to the sentence above; %1 is the name of a file.</extracomment>
        <translation>הרשימה נמצאת עתה ב־“%1”.</translation>
    </message>
    <message>
        <source>The list stays as it is, and new bookmarks are not kept.</source>
        <translation>הרשימה נשארת כפי שהיא, וסימניות חדשות אינן נשמרות.</translation>
    </message>
    <message>
        <source>The bookmarks cannot be kept at the moment. %1</source>
        <extracomment>%1 is the sentence of an error.</extracomment>
        <translation>אי אפשר לשמור את הסימניות כרגע. %1</translation>
    </message>
</context>
<context>
    <name>hexfolio::BookmarksDock</name>
    <message>
        <source>Bookmarks</source>
        <translation>סימניות</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) beyond the end of the file are kept.</source>
        <extracomment>Bookmarks whose bytes the file does not have at present.</extracomment>
        <translation>
            <numerusform>סימנייה %n שמעבר לסוף הקובץ נשמרת.</numerusform>
            <numerusform>%n סימניות שמעבר לסוף הקובץ נשמרות.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>אין מסמך פתוח.</translation>
    </message>
    <message>
        <source>No bookmarks: set one at the caret, or at the selected bytes, with Ctrl+B.</source>
        <translation>אין סימניות: Ctrl+B מציב אחת במקום הסמן או בבתים הנבחרים.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmark(s)</source>
        <translation>
            <numerusform>סימנייה %1</numerusform>
            <numerusform>%1 סימניות</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bookmark at the caret.</source>
        <translation>אין סימנייה במקום הסמן.</translation>
    </message>
    <message>
        <source>&amp;Go to the Bookmark</source>
        <translation>&amp;מעבר אל הסימנייה</translation>
    </message>
</context>
<context>
    <name>hexfolio::BookmarksModel</name>
    <message>
        <source>cut</source>
        <translation>נקטעה</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>נמחקה</translation>
    </message>
    <message>
        <source>Its bytes were deleted; undoing that brings it back.</source>
        <translation>הבתים שלה נמחקו; ביטול המחיקה מחזיר אותה.</translation>
    </message>
    <message>
        <source>Its bytes were deleted.</source>
        <translation>הבתים שלה נמחקו.</translation>
    </message>
    <message>
        <source>Some of its bytes were deleted, or its place cannot be told for certain.</source>
        <translation>חלק מן הבתים שלה נמחקו, או שמקומה אינו ידוע בוודאות.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>היסט</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
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
    <name>hexfolio::CharsetDialog</name>
    <message>
        <source>Character Set of the Text Column</source>
        <translation>ערכת התווים של עמודת הטקסט</translation>
    </message>
    <message>
        <source>Part of a name, such as 1252 or KOI8</source>
        <translation>חלק משם, כגון 1252 או KOI8</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>חלק מן השם</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>ערכות תווים</translation>
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
    <name>hexfolio::ConflictsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>ה&amp;חלה</translation>
    </message>
</context>
<context>
    <name>hexfolio::ConflictsModel</name>
    <message>
        <source>Both changed it</source>
        <translation>שניהם שינו</translation>
    </message>
    <message>
        <source>Beyond the end</source>
        <translation>מעבר לסוף</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>The file has other bytes at this place than when you edited it.</source>
        <translation>במקום הזה יש בקובץ בתים אחרים מאשר בזמן העריכה שלך.</translation>
    </message>
    <message>
        <source>The file ends before this place; kept bytes are put at its end.</source>
        <translation>הקובץ נגמר לפני המקום הזה; בתים שמשאירים מוצבים בסופו.</translation>
    </message>
    <message>
        <source>Too many bytes were replaced to be remembered, so nobody knows whether they changed.</source>
        <translation>בתים רבים מדי הוחלפו מכדי לזכור אותם, ולכן אין לדעת אם השתנו.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) apply to the changed file.</source>
        <translation>
            <numerusform>עריכה %n מתאימה לקובץ שהשתנה.</numerusform>
            <numerusform>%n עריכות מתאימות לקובץ שהשתנה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) conflict with it: choose whose bytes are kept.</source>
        <translation>
            <numerusform>עריכה %n מתנגשת בו: יש לבחור של מי הבתים שיישארו.</numerusform>
            <numerusform>%n עריכות מתנגשות בו: יש לבחור של מי הבתים שיישארו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>שלי</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>שלהם</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>היסט</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>קודם</translation>
    </message>
</context>
<context>
    <name>hexfolio::DifferencesForm</name>
    <message>
        <source>What to compare with</source>
        <translation>עם מה להשוות</translation>
    </message>
    <message>
        <source>Find the bytes that differ from this state of the document at the same offset</source>
        <translation>מצא את הבתים השונים ממצב זה של המסמך באותו היסט</translation>
    </message>
    <message>
        <source>Bytes that differ from those on disk</source>
        <translation>בתים השונים מאלה שבדיסק</translation>
    </message>
    <message>
        <source>Bytes that differ from the state remembered at %1</source>
        <translation>בתים השונים מהמצב שנזכר בשעה %1</translation>
    </message>
    <message>
        <source>Bytes that differ from a remembered state (there is none yet)</source>
        <translation>בתים השונים ממצב זכור (עדיין אין כזה)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>Another program changed the file, it is not known where; so the remembered state is uncertain.</source>
        <translation>תוכנית אחרת שינתה את הקובץ, ולא ידוע היכן; לכן המצב הזכור אינו ודאי.</translation>
    </message>
    <message>
        <source>Another program changed the file, at %1 and perhaps elsewhere; there the remembered state is uncertain.</source>
        <translation>תוכנית אחרת שינתה את הקובץ, ב־%1 ואולי גם במקומות אחרים; שם המצב הזכור אינו ודאי.</translation>
    </message>
    <message>
        <source>Bytes that differ from the state remembered at %1 (uncertain)</source>
        <translation>בתים השונים מן המצב שנזכר ב־%1 (לא ודאי)</translation>
    </message>
</context>
<context>
    <name>hexfolio::DiskBanner</name>
    <message numerus="yes">
        <source>%n edit(s) were put on the changed file.</source>
        <translation>
            <numerusform>עריכה %n הוחלה על הקובץ שהשתנה.</numerusform>
            <numerusform>%n עריכות הוחלו על הקובץ שהשתנה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them moved with the bytes around it.</source>
        <translation>
            <numerusform>%n מהן זזה עם הבתים שסביבה.</numerusform>
            <numerusform>%n מהן זזו עם הבתים שסביבן.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was deleted or renamed by another program, or is out of reach.</source>
        <translation>הקובץ נמחק או ששמו שונה בידי תוכנה אחרת, או שאינו נגיש.</translation>
    </message>
    <message>
        <source>Another program put a new file in the place of this one.</source>
        <translation>תוכנה אחרת הציבה קובץ חדש במקום הקובץ הזה.</translation>
    </message>
    <message>
        <source>The name leads to another file system now: it was mounted anew.</source>
        <translation>השם מוביל עכשיו אל מערכת קבצים אחרת: היא עוגנה מחדש.</translation>
    </message>
    <message>
        <source>Another program made the file shorter: %1 instead of %2. Bytes that are gone are shown as unreadable.</source>
        <translation>תוכנה אחרת קיצרה את הקובץ: %1 במקום %2. בתים שנעלמו מוצגים כבלתי ניתנים לקריאה.</translation>
    </message>
    <message>
        <source>Another program made the file longer: %1 instead of %2.</source>
        <translation>תוכנה אחרת האריכה את הקובץ: %1 במקום %2.</translation>
    </message>
    <message>
        <source>Another program wrote to the file; its length is the same.</source>
        <translation>תוכנה אחרת כתבה לקובץ; אורכו לא השתנה.</translation>
    </message>
    <message>
        <source>Your edits are kept.</source>
        <translation>העריכות שלך נשמרות.</translation>
    </message>
    <message>
        <source>Keep My Edits</source>
        <translation>השארת העריכות שלי</translation>
    </message>
    <message>
        <source>Put your edits on the file as it is now; asks where both changed the same bytes</source>
        <translation>החלת העריכות שלך על הקובץ כפי שהוא עכשיו; שואל במקומות ששני הצדדים שינו את אותם בתים</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>פתיחת הקובץ שוב</translation>
    </message>
    <message>
        <source>Reload Without Edits</source>
        <translation>טעינה מחדש בלי העריכות</translation>
    </message>
    <message>
        <source>Show the file as it is now, at the same place; undo brings back what was here</source>
        <translation>הצגת הקובץ כפי שהוא עכשיו, באותו מקום; ביטול מחזיר את מה שהיה כאן</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Show this document and the file on disk side by side</source>
        <translation>הצגת המסמך הזה והקובץ שבדיסק זה לצד זה</translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation>שמירה במקום אחר…</translation>
    </message>
    <message>
        <source>Write this document to another file</source>
        <translation>כתיבת המסמך הזה לקובץ אחר</translation>
    </message>
    <message>
        <source>Read again from disk.</source>
        <translation>נקרא שוב מן הדיסק.</translation>
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
    <message>
        <source>Unfreeze</source>
        <translation>ביטול ההקפאה</translation>
    </message>
    <message>
        <source>The view is frozen: it shows the bytes seen last. What other programs change is marked.</source>
        <translation>התצוגה מוקפאת: היא מציגה את הבתים שנראו לאחרונה. מה שתוכנות אחרות משנות מסומן.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>In Live mode, remembering this state copies %1 to a temporary file; %2 are free there.</source>
        <translation>במצב חי, זכירת המצב הזה מעתיקה %1 לקובץ זמני; פנויים שם %2.</translation>
    </message>
    <message>
        <source>an unknown number of bytes</source>
        <translation>מספר לא ידוע של בתים</translation>
    </message>
</context>
<context>
    <name>hexfolio::EditKeeper</name>
    <message>
        <source>Unsaved edits cannot be kept safe from a crash at the moment. %1 You can go on editing; it is tried again.</source>
        <extracomment>%1 is the sentence of an error.</extracomment>
        <translation>כרגע אי אפשר להגן על עריכות שלא נשמרו מפני קריסה. %1 אפשר להמשיך לערוך; ייעשה ניסיון נוסף.</translation>
    </message>
    <message>
        <source>The file is open and has been edited. Save or close it first, then recover.</source>
        <translation>הקובץ פתוח ונערך. יש לשמור או לסגור אותו תחילה, ואז לשחזר.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be recovered, because the file has other bytes there now. They are kept, and offered again at the next start.</source>
        <translation>
            <numerusform>לא ניתן לשחזר שינוי %n, כי עכשיו יש שם בקובץ בתים אחרים. הוא נשמר ויוצע שוב בהפעלה הבאה.</numerusform>
            <numerusform>לא ניתן לשחזר %n שינויים, כי עכשיו יש שם בקובץ בתים אחרים. הם נשמרים ויוצעו שוב בהפעלה הבאה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered: %1.</source>
        <translation>שוחזר: %1.</translation>
    </message>
    <message>
        <source>Clear Histories</source>
        <translation>ניקוי היסטוריות</translation>
    </message>
    <message>
        <source>Forget the histories of all closed files? Their last edits can then no longer be undone. The files themselves stay as they are.</source>
        <translation>לשכוח את ההיסטוריות של כל הקבצים הסגורים? לאחר מכן אי אפשר עוד לבטל את העריכות האחרונות שלהם. הקבצים עצמם נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;ניקוי</translation>
    </message>
    <message>
        <source>Histories cleared: %1.</source>
        <translation>ההיסטוריות נוקו: %1.</translation>
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
    <message>
        <source>The disk refused the last edits of “%1”. Close it all the same?</source>
        <translation>הדיסק סירב לעריכות האחרונות של „%1”. לסגור בכל זאת?</translation>
    </message>
    <message>
        <source>%1
The journal is %2</source>
        <translation>%1
היומן הוא %2</translation>
    </message>
    <message>
        <source>&amp;Close All the Same</source>
        <translation>&amp;לסגור בכל זאת</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>ל&amp;השאיר פתוח</translation>
    </message>
    <message>
        <source>The disk refused the last edits of “%1”. Leave Live mode all the same?</source>
        <translation>הכונן סירב לעריכות האחרונות של ”%1“. לצאת מהמצב החי בכל זאת?</translation>
    </message>
    <message>
        <source>%1
In Preview they are unsaved edits, read from memory. They can be saved under another name, or over the file when its disk takes them again.</source>
        <translation>%1
בתצוגה המקדימה הן עריכות שלא נשמרו, הנקראות מהזיכרון. אפשר לשמור אותן בשם אחר, או בקובץ עצמו כשהכונן שלו יקבל אותן שוב.</translation>
    </message>
    <message>
        <source>&amp;Keep as Unsaved Edits</source>
        <translation>&amp;שמירה כעריכות שלא נשמרו</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere…</source>
        <translation>שמירה ב&amp;מקום אחר…</translation>
    </message>
    <message>
        <source>&amp;Stay in Live</source>
        <translation>&amp;הישארות במצב חי</translation>
    </message>
    <message>
        <source>The disk refused the last edits made Live. They are unsaved edits now, and what the file itself has in their places is not known. Until they are saved over it, they are also in the journal %1, from which they are written again when the file is opened the next time.</source>
        <translation>הכונן סירב לעריכות האחרונות שנעשו במצב חי. כעת הן עריכות שלא נשמרו, ולא ידוע מה יש במקומותיהן בקובץ עצמו. עד שיישמרו בו הן נמצאות גם ביומן %1, וממנו ייכתבו שוב כשהקובץ ייפתח בפעם הבאה.</translation>
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
    <message numerus="yes">
        <source>Fills %1 range(s), each from its begin on: %2.</source>
        <translation>
            <numerusform>ממלא טווח %1 מתחילתו: %2.</numerusform>
            <numerusform>ממלא %1 טווחים, כל אחד מתחילתו: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::FindBar</name>
    <message>
        <source>&amp;Options</source>
        <translation>א&amp;פשרויות</translation>
    </message>
    <message>
        <source>&amp;Options (%1)</source>
        <translation>א&amp;פשרויות (%1)</translation>
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
    <message>
        <source>%1 found at %2.</source>
        <translation>‏%1 נמצא ב-%2.</translation>
    </message>
    <message>
        <source>Reading the patterns…</source>
        <translation>התבניות נקראות…</translation>
    </message>
</context>
<context>
    <name>hexfolio::FindMessages</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>הפסק את החיפוש</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>מספר התוצאות</translation>
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
    <name>hexfolio::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>אין מסמך פתוח.</translation>
    </message>
    <message>
        <source>Nothing was edited yet.</source>
        <translation>דבר עוד לא נערך.</translation>
    </message>
    <message>
        <source>At step %1 of %2</source>
        <extracomment>%1 is the step the document is at, %2 the last one.</extracomment>
        <translation>בצעד %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>hexfolio::HistoryModel</name>
    <message>
        <source>Opened</source>
        <translation>נפתח</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>דריסה</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>מילוי</translation>
    </message>
    <message>
        <source>Copy block</source>
        <translation>העתקת קטע</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>העברת קטע</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>שינוי גודל</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>הדבקה</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>בדיסק</translation>
    </message>
    <message>
        <source>now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>now, on disk</source>
        <translation>עכשיו, בדיסק</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>undone, on disk</source>
        <translation>בוטל, בדיסק</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>צעד</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>היסט</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>בתים</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Read from disk</source>
        <translation>נקרא מהדיסק</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>הוחל מחדש</translation>
    </message>
</context>
<context>
    <name>hexfolio::HitCounter</name>
    <message>
        <source>No hits</source>
        <translation>אין תוצאות</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>תוצאות: %1</translation>
    </message>
    <message>
        <source>Hits: more than %1</source>
        <translation>תוצאות: יותר מ-%1</translation>
    </message>
    <message>
        <source>No hit in %1</source>
        <translation>אין תוצאה ב-%1</translation>
    </message>
</context>
<context>
    <name>hexfolio::HitList</name>
    <message numerus="yes">
        <source>Removed %1 hit(s) from the list.</source>
        <translation>
            <numerusform>תוצאה %1 הוסרה מהרשימה.</numerusform>
            <numerusform>%1 תוצאות הוסרו מהרשימה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 hit(s) to “%2”.</source>
        <translation>
            <numerusform>תוצאה %1 נכתבה אל “%2”.</numerusform>
            <numerusform>%1 תוצאות נכתבו אל “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many hits for the clipboard, which holds %1. Export them to a file.</source>
        <translation>התוצאות האלה רבות מדי ללוח, שמכיל עד %1. יש לייצא אותן לקובץ.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 hit(s).</source>
        <translation>
            <numerusform>תוצאה %1 הועתקה.</numerusform>
            <numerusform>%1 תוצאות הועתקו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 hit(s) in “%2”.</source>
        <translation>
            <numerusform>תוצאה %1 נשמרה ב-“%2”.</numerusform>
            <numerusform>%1 תוצאות נשמרו ב-“%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hits to select.</source>
        <translation>אין תוצאות לבחירה.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hit(s) were changed since, or may have been, and are not selected.</source>
        <translation>
            <numerusform>תוצאה %1 השתנתה מאז, או אולי השתנתה, ואינה נבחרת.</numerusform>
            <numerusform>%1 תוצאות השתנו מאז, או אולי השתנו, ואינן נבחרות.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hits to set bookmarks at.</source>
        <translation>אין תוצאות להצבת סימניות.</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 bookmark(s).</source>
        <translation>
            <numerusform>סימנייה %1 הוצבה.</numerusform>
            <numerusform>%1 סימניות הוצבו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hit(s) were changed since, or may have been, and got none.</source>
        <translation>
            <numerusform>תוצאה %1 השתנתה מאז, או אולי השתנתה, ולא קיבלה סימנייה.</numerusform>
            <numerusform>%1 תוצאות השתנו מאז, או אולי השתנו, ולא קיבלו סימניות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::HitsModel</name>
    <message>
        <source>changed</source>
        <translation>שונתה</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>נמחקה</translation>
    </message>
    <message>
        <source>%1‹%2›%3</source>
        <extracomment>The bytes of a hit between those before and behind it.</extracomment>
        <translation>%1‹%2›%3</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>היסט</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>אורך</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>בתים</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>הקשר</translation>
    </message>
    <message>
        <source>perhaps changed</source>
        <translation>אולי השתנתה</translation>
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
    <message>
        <source>Reading again</source>
        <translation>קריאה מחדש</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Working on the patch</source>
        <translation>עבודה על הטלאי</translation>
    </message>
    <message>
        <source>Editing the file</source>
        <translation>עריכת הקובץ</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Working on the ranges</source>
        <translation>הטווחים בעיבוד</translation>
    </message>
    <message>
        <source>Remembering the state</source>
        <translation>המצב נשמר בזיכרון</translation>
    </message>
    <message>
        <source>This state is remembered: find what differs from it with the kind Changes of the find bar.</source>
        <translation>מצב זה נזכר: מצא מה שונה ממנו בסוג שינויים שבסרגל החיפוש.</translation>
    </message>
    <message>
        <source>The remembered state is forgotten: in Live mode the bytes of the file itself change.</source>
        <translation>המצב הזכור נשכח: במצב חי משתנים הבתים של הקובץ עצמו.</translation>
    </message>
    <message>
        <source>Working on the bookmarks</source>
        <translation>עבודה על הסימניות</translation>
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
    <message>
        <source>The file is being looked at…</source>
        <translation>הקובץ נבדק…</translation>
    </message>
</context>
<context>
    <name>hexfolio::OutsideDock</name>
    <message>
        <source>Outside Changes</source>
        <translation>שינויים חיצוניים</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by other programs</source>
        <translation>
            <numerusform>שינוי %n בידי תוכנות אחרות</numerusform>
            <numerusform>%n שינויים בידי תוכנות אחרות</numerusform>
        </translation>
    </message>
    <message>
        <source>No other program changed this file while it was open.</source>
        <translation>שום תוכנה אחרת לא שינתה את הקובץ הזה בזמן שהיה פתוח.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>אין מסמך פתוח.</translation>
    </message>
</context>
<context>
    <name>hexfolio::OutsideModel</name>
    <message>
        <source>Bytes changed</source>
        <translation>בתים שונו</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>התארך</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>התקצר</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>נכתב</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>הוחלף</translation>
    </message>
    <message>
        <source>Deleted or renamed</source>
        <translation>נמחק או ששמו שונה</translation>
    </message>
    <message>
        <source>Mounted anew</source>
        <translation>עוגן מחדש</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
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
        <source>Before</source>
        <translation>קודם</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
</context>
<context>
    <name>hexfolio::PatchCommands</name>
    <message>
        <source>Verified patch, readable (*.json)</source>
        <translation>טלאי מאומת, קריא (*.json)</translation>
    </message>
    <message>
        <source>Verified patch, compressed (*.json.gz)</source>
        <translation>טלאי מאומת, דחוס (*.json.gz)</translation>
    </message>
    <message>
        <source>BPS patch (*.bps)</source>
        <translation>טלאי BPS (*.bps)</translation>
    </message>
    <message>
        <source>IPS patch, up to 16 MiB (*.ips)</source>
        <translation>טלאי IPS, עד 16 MiB (*.ips)</translation>
    </message>
    <message>
        <source>There are no unsaved changes to write as a patch. To compare two files, use “hexfolio-cli patch make”.</source>
        <translation>אין שינויים שלא נשמרו שאפשר לכתוב כטלאי. כדי להשוות בין שני קבצים יש להשתמש ב-&quot;hexfolio-cli patch make&quot;.</translation>
    </message>
    <message>
        <source>Export Patch</source>
        <translation>ייצוא טלאי</translation>
    </message>
    <message>
        <source>Wrote the patch: %1.</source>
        <translation>הטלאי נכתב: %1.</translation>
    </message>
    <message>
        <source>Write It Anyway</source>
        <translation>לכתוב בכל זאת</translation>
    </message>
    <message>
        <source>Apply Patch</source>
        <translation>החלת טלאי</translation>
    </message>
    <message>
        <source>Patches (*.json *.json.gz *.gz *.ips *.bps)</source>
        <translation>טלאים (*.json *.json.gz *.gz *.ips *.bps)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message numerus="yes">
        <source>The patch made %n change(s); undo takes them back.</source>
        <translation>
            <numerusform>הטלאי ביצע שינוי %n; ביטול מחזיר את המצב לקדמותו.</numerusform>
            <numerusform>הטלאי ביצע %n שינויים; ביטול מחזיר את המצב לקדמותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert the Patch</source>
        <translation>ביטול הטלאי</translation>
    </message>
    <message>
        <source>This patch is applied to the document already.</source>
        <translation>הטלאי הזה כבר הוחל על המסמך.</translation>
    </message>
</context>
<context>
    <name>hexfolio::PatternFileForm</name>
    <message>
        <source>File of patterns</source>
        <translation>קובץ תבניות</translation>
    </message>
    <message>
        <source>File of patterns, one a line: name = hex:7F 45 4C 46</source>
        <translation>קובץ תבניות, אחת בכל שורה: name = hex:7F 45 4C 46</translation>
    </message>
    <message>
        <source>One pattern a line: a name, =, a kind (hex, text, itext, utf16le, regex and others), a colon, and the pattern. # begins a comment.</source>
        <translation>תבנית אחת בכל שורה: שם, =, סוג (hex,‏ text,‏ itext,‏ utf16le,‏ regex ואחרים), נקודתיים, והתבנית. הסימן # פותח הערה.</translation>
    </message>
    <message>
        <source>Choose a file of patterns</source>
        <translation>בחירת קובץ תבניות</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>שורה %1, עמודה %2: %3</translation>
    </message>
</context>
<context>
    <name>hexfolio::RangeEditor</name>
    <message>
        <source>The document was changed meanwhile, so the ranges were left as they are.</source>
        <translation>המסמך השתנה בינתיים, ולכן הטווחים נותרו כפי שהם.</translation>
    </message>
    <message numerus="yes">
        <source>%1 range(s) edited; Undo takes that back in one step.</source>
        <translation>
            <numerusform>טווח %1 נערך; ביטול פעולה מחזיר זאת בצעד אחד.</numerusform>
            <numerusform>%1 טווחים נערכו; ביטול פעולה מחזיר זאת בצעד אחד.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::RecoveredChangesModel</name>
    <message>
        <source>bytes of another file</source>
        <translation>בתים של קובץ אחר</translation>
    </message>
    <message>
        <source>bytes of the file</source>
        <translation>בתים של הקובץ</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>מתאים</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>התנגשות</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>היסט בקובץ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>בתים</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>בתים חדשים</translation>
    </message>
    <message>
        <source>applies, unproven</source>
        <translation>מתאים, לא מוכח</translation>
    </message>
    <message>
        <source>The file was changed. Not all the bytes that this edit replaces could be noted in time: whether the others are still the same cannot be told.</source>
        <translation>הקובץ השתנה. לא כל הבתים שעריכה זו מחליפה נרשמו בזמן: אי אפשר לדעת אם האחרים עדיין אותם בתים.</translation>
    </message>
</context>
<context>
    <name>hexfolio::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n document(s) had unsaved edits when Hexfolio ended unexpectedly.</source>
        <translation>
            <numerusform>במסמך %n היו עריכות שלא נשמרו כאשר Hexfolio נסגר באופן בלתי צפוי.</numerusform>
            <numerusform>ב-%n מסמכים היו עריכות שלא נשמרו כאשר Hexfolio נסגר באופן בלתי צפוי.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard Edits</source>
        <translation>ויתור על העריכות</translation>
    </message>
    <message>
        <source>Discard the unsaved edits of %1? They cannot be brought back.</source>
        <translation>לוותר על העריכות שלא נשמרו של %1? אי אפשר להחזיר אותן.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;ויתור</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;השארה</translation>
    </message>
</context>
<context>
    <name>hexfolio::RecoveryModel</name>
    <message>
        <source>Untitled</source>
        <translation>ללא שם</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>לא נשמר מעולם</translation>
    </message>
    <message>
        <source>file unchanged</source>
        <translation>הקובץ לא השתנה</translation>
    </message>
    <message>
        <source>file was saved</source>
        <translation>הקובץ נשמר</translation>
    </message>
    <message>
        <source>file changed, all apply</source>
        <translation>הקובץ השתנה, הכול מתאים</translation>
    </message>
    <message numerus="yes">
        <source>file changed, %n conflict(s)</source>
        <translation>
            <numerusform>הקובץ השתנה, התנגשות %n</numerusform>
            <numerusform>הקובץ השתנה, %n התנגשויות</numerusform>
        </translation>
    </message>
    <message>
        <source>file cannot be opened</source>
        <translation>אי אפשר לפתוח את הקובץ</translation>
    </message>
    <message>
        <source>This document was never saved. It comes back without a file name.</source>
        <translation>המסמך הזה לא נשמר מעולם. הוא יחזור בלי שם קובץ.</translation>
    </message>
    <message>
        <source>The file is as it was. All edits come back, and can be undone step by step.</source>
        <translation>הקובץ כפי שהיה. כל העריכות יחזרו, ואפשר לבטל אותן צעד אחר צעד.</translation>
    </message>
    <message>
        <source>The last save reached the file. What was edited after it comes back.</source>
        <translation>השמירה האחרונה הגיעה לקובץ. מה שנערך אחריה יחזור.</translation>
    </message>
    <message>
        <source>Another program changed the file, but not where it was edited. All changes can be applied.</source>
        <translation>תוכנה אחרת שינתה את הקובץ, אך לא במקום שנערך. אפשר להחיל את כל השינויים.</translation>
    </message>
    <message>
        <source>Another program changed the file. Changes that can be applied: %1 of %2. The others are in conflict with the bytes that the file has now, and are left out.</source>
        <translation>תוכנה אחרת שינתה את הקובץ. שינויים שאפשר להחיל: %1 מתוך %2. האחרים מתנגשים בבתים שבקובץ עכשיו, ואינם מוחלים.</translation>
    </message>
    <message>
        <source>%1 Put the file back to recover its edits.</source>
        <extracomment>%1 is the sentence of an error.</extracomment>
        <translation>‏%1 יש להחזיר את הקובץ למקומו כדי לשחזר את העריכות שלו.</translation>
    </message>
    <message>
        <source>The end of the log is damaged; edits of the last seconds may be missing.</source>
        <translation>סוף הרישום פגום; ייתכן שחסרות עריכות מן השניות האחרונות.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>עריכה אחרונה</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>עריכות</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>בתים</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReplaceCommands</name>
    <message>
        <source>The document was changed meanwhile, so nothing was replaced.</source>
        <translation>המסמך שונה בינתיים, ולכן דבר לא הוחלף.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>לא נמצא.</translation>
    </message>
    <message>
        <source>Not found in what could be read; some bytes could not.</source>
        <translation>לא נמצא במה שניתן היה לקרוא; כמה בתים לא ניתן היה לקרוא.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>דבר לא הוחלף.</translation>
    </message>
    <message>
        <source>%1 replaced; Undo takes them back in one step.</source>
        <translation>הוחלפו: %1; ביטול מחזיר את כולן לקדמותן בצעד אחד.</translation>
    </message>
    <message>
        <source>Some bytes could not be read, from %1 on, and were left alone.</source>
        <translation>כמה בתים, החל מ-%1, לא ניתן היה לקרוא, והם נשארו כפי שהם.</translation>
    </message>
    <message>
        <source>The hits of several patterns are replaced as they are listed: choose Find All first, and let it end.</source>
        <translation>תוצאות של כמה תבניות מוחלפות כפי שהן ברשימה: בחר תחילה מצא הכול, והמתן לסיומו.</translation>
    </message>
    <message>
        <source>The hits of several patterns are replaced all at once, with Replace All.</source>
        <translation>תוצאות של כמה תבניות מוחלפות כולן בבת אחת, באמצעות החלף הכול.</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReplaceDialog</name>
    <message>
        <source>&amp;Replace All</source>
        <translation>&amp;החלפת הכול</translation>
    </message>
    <message>
        <source>Hits to replace in the whole document: %1.</source>
        <translation>תוצאות להחלפה במסמך כולו: %1.</translation>
    </message>
    <message>
        <source>Hits to replace from %1 to %2: %3.</source>
        <translation>תוצאות להחלפה מ-%1 עד %2: %3.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>מוצגות %1 הראשונות.</translation>
    </message>
    <message>
        <source>The length of the document stays the same.</source>
        <translation>אורך המסמך אינו משתנה.</translation>
    </message>
    <message>
        <source>The document grows by %1 to %2.</source>
        <translation>המסמך גדל ב-%1 לגודל של %2.</translation>
    </message>
    <message>
        <source>The document shrinks by %1 to %2.</source>
        <translation>המסמך קטן ב-%1 לגודל של %2.</translation>
    </message>
    <message>
        <source>The document was changed meanwhile. This is what would be replaced now.</source>
        <translation>המסמך שונה בינתיים. זה מה שיוחלף עכשיו.</translation>
    </message>
    <message>
        <source>The length of this file cannot change, because it is a device or a part of a file. Give a replacement that is as long as the hits.</source>
        <translation>אורך הקובץ הזה אינו יכול להשתנות, כי הוא התקן או חלק מקובץ. יש לתת תחליף שאורכו כאורך התוצאות.</translation>
    </message>
    <message>
        <source>Some bytes could not be read, and nothing in them is replaced: %1.</source>
        <translation>כמה בתים לא ניתן היה לקרוא, ודבר בהם אינו מוחלף: %1.</translation>
    </message>
    <message>
        <source>In Live mode all of it is written to the file at once.</source>
        <translation>במצב חי כל זה נכתב לקובץ מיד.</translation>
    </message>
    <message>
        <source>Hits of the list to replace: %1.</source>
        <translation>תוצאות ברשימה להחלפה: %1.</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReplacementsModel</name>
    <message>
        <source>(deleted)</source>
        <translation>(נמחק)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>היסט</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>קודם</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחר כך</translation>
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
    <name>hexfolio::ResultsDock</name>
    <message>
        <source>Results</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <source>Text in the bytes</source>
        <translation>טקסט בתוך הבתים</translation>
    </message>
    <message>
        <source>Hex in the bytes</source>
        <translation>הקס בתוך הבתים</translation>
    </message>
    <message>
        <source>Name of the pattern</source>
        <translation>שם התבנית</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) could not be read</source>
        <translation>
            <numerusform>לא ניתן היה לקרוא טווח %n</numerusform>
            <numerusform>לא ניתן היה לקרוא %n טווחים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An offset, and how many bytes from there on.</extracomment>
        <translation>‏%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד %n</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Select bytes first: the hits that lie in them stay in the list.</source>
        <translation>יש לבחור תחילה בתים: התוצאות שנמצאות בהם נשארות ברשימה.</translation>
    </message>
    <message>
        <source>There are no hits to export.</source>
        <translation>אין תוצאות לייצוא.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>טבלה (*.csv)</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>שורות של JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Export Hits</source>
        <translation>ייצוא תוצאות</translation>
    </message>
    <message>
        <source>Save the List of Hits</source>
        <translation>שמירת רשימת התוצאות</translation>
    </message>
    <message>
        <source>Load a List of Hits</source>
        <translation>טעינת רשימת תוצאות</translation>
    </message>
    <message>
        <source>Hits (*.hits)</source>
        <translation>תוצאות (*.hits)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>There are no hits to save.</source>
        <translation>אין תוצאות לשמירה.</translation>
    </message>
    <message>
        <source>&amp;Go to the Hit</source>
        <translation>&amp;מעבר אל התוצאה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReviewDialog</name>
    <message>
        <source>Review Changes — %1</source>
        <translation>סקירת השינויים — %1</translation>
    </message>
    <message>
        <source>Compared With the Disk — %1</source>
        <translation>השוואה לדיסק — %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReviewModel</name>
    <message>
        <source>Accepted</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>עדיין לא אושר</translation>
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
        <source>Bytes</source>
        <translation>בתים</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReviewPage</name>
    <message>
        <source>All kinds</source>
        <translation>כל הסוגים</translation>
    </message>
    <message>
        <source>%1 — %2 shown</source>
        <translation>‏%1 — %2 מוצגים</translation>
    </message>
    <message>
        <source>%1 — %2 accepted</source>
        <translation>‏%1 — %2 אושרו</translation>
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
        <source>The filter lets no change through.</source>
        <translation>המסנן אינו מעביר אף שינוי.</translation>
    </message>
    <message>
        <source>No changes: the document is what is on disk.</source>
        <translation>אין שינויים: המסמך הוא מה שבדיסק.</translation>
    </message>
    <message>
        <source>This is no offset.</source>
        <translation>זה אינו היסט.</translation>
    </message>
    <message>
        <source>An offset, as in Go to Offset</source>
        <translation>היסט, כמו ב&quot;מעבר אל היסט&quot;</translation>
    </message>
    <message>
        <source>Old or new bytes in hexadecimal, as in DE AD</source>
        <translation>בתים ישנים או חדשים, הקסדצימליים, כמו DE AD</translation>
    </message>
    <message>
        <source>These are no bytes in hexadecimal.</source>
        <translation>אלה אינם בתים הקסדצימליים.</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReviewPane</name>
    <message>
        <source>Bytes on disk and now, side by side</source>
        <translation>הבתים בדיסק ועכשיו, זה לצד זה</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>‏%1, %2 ב-%3</translation>
    </message>
    <message>
        <source>%1, from %2 on disk</source>
        <extracomment>%1 is &quot;Moved, 12 bytes at 0x25 (37)&quot;; %2 an offset of the file on disk.</extracomment>
        <translation>‏%1, מ-%2 בדיסק</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>The number of a change, how many there are, what it is.</extracomment>
        <translation>‏%1 מתוך %2: %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>⋯ %1 unchanged</source>
        <translation>‏⋯ %1 ללא שינוי</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n change(s) not shown</source>
        <translation>
            <numerusform>‏⋯ שינוי %n לא מוצג</numerusform>
            <numerusform>‏⋯ %n שינויים לא מוצגים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::SavePlanDialog</name>
    <message>
        <source>There is another way. %1 It takes %2.</source>
        <extracomment>%1 is a sentence about the other way to save, %2 is how long that takes.</extracomment>
        <translation>יש דרך אחרת. %1 היא נמשכת %2.</translation>
    </message>
    <message>
        <source>&amp;Save Nevertheless</source>
        <translation>&amp;שמירה בכל זאת</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
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
    <message numerus="yes">
        <source>%1 range(s) selected: %2</source>
        <extracomment>How many ranges are selected together, and how many bytes they have.</extracomment>
        <translation>
            <numerusform>טווח %1 נבחר: %2</numerusform>
            <numerusform>%1 טווחים נבחרו: %2</numerusform>
        </translation>
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
    <message>
        <source>Saved and verified: %1.</source>
        <translation>נשמר ואומת: %1.</translation>
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
    <message>
        <source>&amp;Keep Editing</source>
        <translation>המשך ה&amp;עריכה</translation>
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
