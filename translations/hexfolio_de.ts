<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start an empty document</source>
        <translation>Ein leeres Dokument beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open files; edits are a preview until they are saved</source>
        <translation>Dateien öffnen; Änderungen bleiben eine Vorschau, bis sie gespeichert werden</translation>
    </message>
    <message>
        <source>Open &amp;Part…</source>
        <translation>&amp;Teil öffnen…</translation>
    </message>
    <message>
        <source>Open a part of a file, or open it in another mode</source>
        <translation>Einen Teil einer Datei öffnen, oder sie in einem anderen Modus öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the changed bytes to the file and check them</source>
        <translation>Die geänderten Bytes in die Datei schreiben und prüfen</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write everything to another file and go on with that one</source>
        <translation>Alles in eine andere Datei schreiben und mit dieser weiterarbeiten</translation>
    </message>
    <message>
        <source>Save Se&amp;lection As…</source>
        <translation>&amp;Auswahl speichern unter…</translation>
    </message>
    <message>
        <source>Write the selected bytes to a file of their own</source>
        <translation>Die ausgewählten Bytes in eine eigene Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Read the file from disk again</source>
        <translation>Die Datei erneut von der Platte lesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Dieses Dokument schließen</translation>
    </message>
    <message>
        <source>Close All</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>Close every document</source>
        <translation>Alle Dokumente schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close everything and leave</source>
        <translation>Alles schließen und das Programm verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>Den zurückgenommenen Schritt wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Copy the selection and remove it</source>
        <translation>Die Auswahl kopieren und entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection: as hex digits from the bytes, as text from the text</source>
        <translation>Die Auswahl kopieren: aus den Bytes als Hex-Ziffern, aus dem Text als Text</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Put the copied bytes at the caret; in overwrite mode over what stands there</source>
        <translation>Die kopierten Bytes an der Schreibmarke einsetzen; im Überschreibmodus über das, was dort steht</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>In insert mode remove bytes, in overwrite mode set them to zero</source>
        <translation>Im Einfügemodus Bytes entfernen, im Überschreibmodus auf null setzen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select every byte</source>
        <translation>Alle Bytes auswählen</translation>
    </message>
    <message>
        <source>Select Ran&amp;ge…</source>
        <translation>&amp;Bereich auswählen…</translation>
    </message>
    <message>
        <source>Select bytes by their offsets</source>
        <translation>Bytes nach ihren Offsets auswählen</translation>
    </message>
    <message>
        <source>&amp;Insert Mode</source>
        <translation>Einfügemod&amp;us</translation>
    </message>
    <message>
        <source>Switch between overwriting bytes and inserting them</source>
        <translation>Zwischen Überschreiben und Einfügen von Bytes wechseln</translation>
    </message>
    <message>
        <source>S&amp;witch Pane</source>
        <translation>&amp;Spalte wechseln</translation>
    </message>
    <message>
        <source>Go from the bytes to the text and back</source>
        <translation>Von den Bytes zum Text und zurück gehen</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed</source>
        <translation>Nur lesen: Nichts kann geändert werden</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Edits stay in memory until they are saved</source>
        <translation>Änderungen bleiben im Speicher, bis sie gespeichert werden</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>L&amp;ive</translation>
    </message>
    <message>
        <source>Each edit goes to the file at once</source>
        <translation>Jede Änderung geht sofort in die Datei</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Selection</source>
        <translation>&amp;Auswahl suchen</translation>
    </message>
    <message>
        <source>Find the selected bytes elsewhere</source>
        <translation>Die ausgewählten Bytes an anderer Stelle suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
        <source>&amp;Go to Offset…</source>
        <translation>&amp;Gehe zu Offset…</translation>
    </message>
    <message>
        <source>Go to an offset: hex, decimal, relative or from the end</source>
        <translation>Zu einem Offset gehen: hexadezimal, dezimal, relativ oder vom Ende aus</translation>
    </message>
    <message>
        <source>Next &amp;Change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Go to the next byte that differs from the file on disk</source>
        <translation>Zum nächsten Byte gehen, das von der Datei auf der Platte abweicht</translation>
    </message>
    <message>
        <source>Previous C&amp;hange</source>
        <translation>&amp;Vorherige Änderung</translation>
    </message>
    <message>
        <source>Go to the previous byte that differs from the file on disk</source>
        <translation>Zum vorherigen Byte gehen, das von der Datei auf der Platte abweicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to where the caret was before the last jump</source>
        <translation>Dorthin zurückgehen, wo die Schreibmarke vor dem letzten Sprung stand</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>Go forward to where the caret was before going back</source>
        <translation>Dorthin gehen, wo die Schreibmarke vor dem Zurückgehen stand</translation>
    </message>
    <message>
        <source>&amp;8</source>
        <translation>&amp;8</translation>
    </message>
    <message>
        <source>Show 8 bytes in a row</source>
        <translation>8 Bytes in einer Zeile zeigen</translation>
    </message>
    <message>
        <source>&amp;16</source>
        <translation>&amp;16</translation>
    </message>
    <message>
        <source>Show 16 bytes in a row</source>
        <translation>16 Bytes in einer Zeile zeigen</translation>
    </message>
    <message>
        <source>&amp;32</source>
        <translation>&amp;32</translation>
    </message>
    <message>
        <source>Show 32 bytes in a row</source>
        <translation>32 Bytes in einer Zeile zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit to Width</source>
        <translation>An die &amp;Breite anpassen</translation>
    </message>
    <message>
        <source>Show as many bytes in a row as the window has room for</source>
        <translation>So viele Bytes in einer Zeile zeigen, wie ins Fenster passen</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere…</translation>
    </message>
    <message>
        <source>Choose any number of bytes in a row</source>
        <translation>Eine beliebige Zahl von Bytes je Zeile wählen</translation>
    </message>
    <message>
        <source>&amp;1</source>
        <translation>&amp;1</translation>
    </message>
    <message>
        <source>A gap after every byte</source>
        <translation>Eine Lücke nach jedem Byte</translation>
    </message>
    <message>
        <source>&amp;2</source>
        <translation>&amp;2</translation>
    </message>
    <message>
        <source>A gap after every second byte</source>
        <translation>Eine Lücke nach jedem zweiten Byte</translation>
    </message>
    <message>
        <source>&amp;4</source>
        <translation>&amp;4</translation>
    </message>
    <message>
        <source>A gap after every fourth byte</source>
        <translation>Eine Lücke nach jedem vierten Byte</translation>
    </message>
    <message>
        <source>A gap after every eighth byte</source>
        <translation>Eine Lücke nach jedem achten Byte</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal</source>
        <translation>&amp;Hexadezimal</translation>
    </message>
    <message>
        <source>Show bytes as two hexadecimal digits</source>
        <translation>Bytes als zwei hexadezimale Ziffern zeigen</translation>
    </message>
    <message>
        <source>&amp;Decimal</source>
        <translation>&amp;Dezimal</translation>
    </message>
    <message>
        <source>Show bytes as decimal numbers</source>
        <translation>Bytes als dezimale Zahlen zeigen</translation>
    </message>
    <message>
        <source>&amp;Octal</source>
        <translation>&amp;Oktal</translation>
    </message>
    <message>
        <source>Show bytes as octal numbers</source>
        <translation>Bytes als oktale Zahlen zeigen</translation>
    </message>
    <message>
        <source>&amp;Binary</source>
        <translation>&amp;Binär</translation>
    </message>
    <message>
        <source>Show bytes bit by bit</source>
        <translation>Bytes Bit für Bit zeigen</translation>
    </message>
    <message>
        <source>Show offsets as hexadecimal numbers</source>
        <translation>Offsets als hexadezimale Zahlen zeigen</translation>
    </message>
    <message>
        <source>Show offsets as decimal numbers</source>
        <translation>Offsets als dezimale Zahlen zeigen</translation>
    </message>
    <message>
        <source>&amp;Upper Case</source>
        <translation>&amp;Großbuchstaben</translation>
    </message>
    <message>
        <source>Show hexadecimal digits as A to F</source>
        <translation>Hexadezimale Ziffern als A bis F zeigen</translation>
    </message>
    <message>
        <source>&amp;Lower Case</source>
        <translation>&amp;Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Show hexadecimal digits as a to f</source>
        <translation>Hexadezimale Ziffern als a bis f zeigen</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>Dem &amp;System folgen</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel, wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark letters on a light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light letters on a dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>White letters on black, strong colours</source>
        <translation>Weiße Schrift auf Schwarz, kräftige Farben</translation>
    </message>
    <message>
        <source>&amp;Font…</source>
        <translation>&amp;Schriftart…</translation>
    </message>
    <message>
        <source>Choose the font of the bytes</source>
        <translation>Die Schriftart der Bytes wählen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Make the bytes larger</source>
        <translation>Die Bytes größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the bytes smaller</source>
        <translation>Die Bytes kleiner zeigen</translation>
    </message>
    <message>
        <source>Normal &amp;Size</source>
        <translation>&amp;Normalgröße</translation>
    </message>
    <message>
        <source>Show the bytes at the size of the chosen font</source>
        <translation>Die Bytes in der Größe der gewählten Schriftart zeigen</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>What differs from the file on disk, old and new side by side</source>
        <translation>Was von der Datei auf der Platte abweicht, alt und neu nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>The bytes round the caret as text</source>
        <translation>Die Bytes um die Schreibmarke als Text</translation>
    </message>
    <message>
        <source>Too&amp;lbar</source>
        <translation>&amp;Werkzeugleiste</translation>
    </message>
    <message>
        <source>Show the row of buttons below the menus</source>
        <translation>Die Reihe der Knöpfe unter den Menüs zeigen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm benutzen</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Grid</source>
        <translation>Zurück zum Ras&amp;ter</translation>
    </message>
    <message>
        <source>Close the find bar and give the keyboard back to the bytes</source>
        <translation>Die Suchleiste schließen und die Tastatur den Bytes zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Fill…</source>
        <translation>&amp;Füllen…</translation>
    </message>
    <message>
        <source>Fill bytes with a pattern</source>
        <translation>Bytes mit einem Muster füllen</translation>
    </message>
    <message>
        <source>&amp;Move Block…</source>
        <translation>Block &amp;verschieben…</translation>
    </message>
    <message>
        <source>Copy bytes over others, or cut them and insert them elsewhere</source>
        <translation>Bytes über andere kopieren, oder ausschneiden und anderswo einfügen</translation>
    </message>
    <message>
        <source>&amp;Resize…</source>
        <translation>&amp;Größe ändern…</translation>
    </message>
    <message>
        <source>Make the file shorter or longer</source>
        <translation>Die Datei kürzer oder länger machen</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Find any command by a part of its name</source>
        <translation>Jeden Befehl über einen Teil seines Namens finden</translation>
    </message>
    <message>
        <source>&amp;About Hexfolio</source>
        <translation>&amp;Über Hexfolio</translation>
    </message>
    <message>
        <source>Which version this is</source>
        <translation>Welche Version dies ist</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Which version of Qt this program uses</source>
        <translation>Welche Version von Qt dieses Programm benutzt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>Bytes per &amp;Row</source>
        <translation>Bytes je &amp;Zeile</translation>
    </message>
    <message>
        <source>&amp;Group Size</source>
        <translation>&amp;Gruppengröße</translation>
    </message>
    <message>
        <source>&amp;Number Base</source>
        <translation>Zahlen&amp;basis</translation>
    </message>
    <message>
        <source>Offset &amp;Base</source>
        <translation>&amp;Offsetbasis</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>Ziff&amp;ern</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget which files were opened last</source>
        <translation>Vergessen, welche Dateien zuletzt geöffnet waren</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Re&amp;view Changes…</source>
        <translation>Änderungen &amp;prüfen…</translation>
    </message>
    <message>
        <source>What saving would change, side by side with what is on disk</source>
        <translation>Was das Speichern ändern würde, neben dem, was auf der Platte steht</translation>
    </message>
    <message>
        <source>&amp;Export Patch…</source>
        <translation>Patch &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the unsaved changes to a patch file</source>
        <translation>Die ungespeicherten Änderungen in eine Patchdatei schreiben</translation>
    </message>
    <message>
        <source>Apply Patc&amp;h…</source>
        <translation>Patch an&amp;wenden…</translation>
    </message>
    <message>
        <source>Change the document as a patch says, after checking that it fits</source>
        <translation>Das Dokument so ändern, wie ein Patch es angibt, nachdem geprüft ist, dass er passt</translation>
    </message>
    <message>
        <source>&amp;Keep History after Closing</source>
        <translation>&amp;Verlauf nach dem Schließen behalten</translation>
    </message>
    <message>
        <source>Undo goes on when a saved file is opened again</source>
        <translation>Rückgängig geht weiter, wenn eine gespeicherte Datei wieder geöffnet wird</translation>
    </message>
    <message>
        <source>Clear &amp;Histories…</source>
        <translation>Verläu&amp;fe löschen…</translation>
    </message>
    <message>
        <source>Forget what was kept of files that are closed</source>
        <translation>Vergessen, was von geschlossenen Dateien aufgehoben wurde</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Every step that was made, and the way back to any of them</source>
        <translation>Jeder Schritt, der gemacht wurde, und der Weg zurück zu jedem davon</translation>
    </message>
    <message>
        <source>&amp;Outside Changes</source>
        <translation>Änderungen von &amp;außen</translation>
    </message>
    <message>
        <source>What other programs did to the file while it was open</source>
        <translation>Was andere Programme mit der Datei gemacht haben, während sie geöffnet war</translation>
    </message>
    <message>
        <source>Free&amp;ze View</source>
        <translation>&amp;Ansicht einfrieren</translation>
    </message>
    <message>
        <source>Go on showing the bytes seen last, whatever other programs write</source>
        <translation>Weiter die zuletzt gesehenen Bytes zeigen, was auch andere Programme schreiben</translation>
    </message>
    <message>
        <source>Find bytes, text, values, strings or a regular expression</source>
        <translation>Bytes, Text, Werte, Zeichenketten oder einen regulären Ausdruck suchen</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Find bytes, and put others in their place</source>
        <translation>Bytes suchen und andere an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>Find &amp;All</source>
        <translation>A&amp;lle suchen</translation>
    </message>
    <message>
        <source>List every hit in the results panel</source>
        <translation>Jeden Treffer im Ergebnisfeld auflisten</translation>
    </message>
    <message>
        <source>&amp;Next Hit in the List</source>
        <translation>&amp;Nächster Treffer der Liste</translation>
    </message>
    <message>
        <source>Go to the next hit of the results panel</source>
        <translation>Zum nächsten Treffer des Ergebnisfelds gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Hit in the List</source>
        <translation>&amp;Voriger Treffer der Liste</translation>
    </message>
    <message>
        <source>Go to the previous hit of the results panel</source>
        <translation>Zum vorigen Treffer des Ergebnisfelds gehen</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Show only the hits that contain something</source>
        <translation>Nur die Treffer zeigen, die etwas enthalten</translation>
    </message>
    <message>
        <source>&amp;Keep Only Hits in the Selection</source>
        <translation>Nur Treffer in der Aus&amp;wahl behalten</translation>
    </message>
    <message>
        <source>Take all other hits out of the list</source>
        <translation>Alle anderen Treffer aus der Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the chosen hits out of the list; the document stays as it is</source>
        <translation>Die gewählten Treffer aus der Liste nehmen; das Dokument bleibt, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Copy Offsets</source>
        <translation>Offsets &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the offsets of the chosen hits, or of all</source>
        <translation>Die Offsets der gewählten oder aller Treffer kopieren</translation>
    </message>
    <message>
        <source>&amp;Export Hits…</source>
        <translation>Treffer e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the chosen hits, or all, to a file</source>
        <translation>Die gewählten oder alle Treffer in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Sa&amp;ve the List…</source>
        <translation>Liste &amp;speichern…</translation>
    </message>
    <message>
        <source>Keep the hits in a file that can be loaded again</source>
        <translation>Die Treffer in einer Datei aufbewahren, die wieder geladen werden kann</translation>
    </message>
    <message>
        <source>&amp;Load a List…</source>
        <translation>Liste &amp;laden…</translation>
    </message>
    <message>
        <source>Show hits that were kept in a file</source>
        <translation>Treffer zeigen, die in einer Datei aufbewahrt wurden</translation>
    </message>
    <message>
        <source>Pa&amp;use the Search</source>
        <translation>S&amp;uche anhalten</translation>
    </message>
    <message>
        <source>Hold the search up, or let it go on</source>
        <translation>Die Suche anhalten oder weitergehen lassen</translation>
    </message>
    <message>
        <source>&amp;Stop the Search</source>
        <translation>Suche &amp;beenden</translation>
    </message>
    <message>
        <source>End the search; the hits found so far stay</source>
        <translation>Die Suche beenden; die bisher gefundenen Treffer bleiben</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>Every hit of the last search, to go through, filter and export</source>
        <translation>Jeder Treffer der letzten Suche, zum Durchgehen, Filtern und Exportieren</translation>
    </message>
    <message>
        <source>&amp;List of Hits</source>
        <translation>&amp;Trefferliste</translation>
    </message>
    <message>
        <source>Re&amp;member This State</source>
        <translation>Diesen Stand &amp;merken</translation>
    </message>
    <message>
        <source>Select &amp;All Hits</source>
        <translation>&amp;Alle Treffer auswählen</translation>
    </message>
    <message>
        <source>Select every hit of the list, to copy, fill, delete or overwrite all at once</source>
        <translation>Jeden Treffer der Liste auswählen, um alle auf einmal zu kopieren, zu füllen, zu löschen oder zu überschreiben</translation>
    </message>
    <message>
        <source>Keep this state of the document, to find later what differs from it</source>
        <translation>Diesen Stand des Dokuments festhalten, um später zu finden, was davon abweicht</translation>
    </message>
    <message>
        <source>A&amp;SCII</source>
        <translation>A&amp;SCII</translation>
    </message>
    <message>
        <source>Show ASCII characters in the text column; typed text becomes UTF-8</source>
        <translation>In der Textspalte ASCII-Zeichen zeigen; getippter Text wird UTF-8</translation>
    </message>
    <message>
        <source>ISO 8859-&amp;1 (Western)</source>
        <translation>ISO 8859-&amp;1 (westlich)</translation>
    </message>
    <message>
        <source>Show the text column in ISO 8859-1</source>
        <translation>Die Textspalte in ISO 8859-1 zeigen</translation>
    </message>
    <message>
        <source>ISO 8859-1&amp;5 (Western, Euro)</source>
        <translation>ISO 8859-1&amp;5 (westlich, Euro)</translation>
    </message>
    <message>
        <source>Show the text column in ISO 8859-15</source>
        <translation>Die Textspalte in ISO 8859-15 zeigen</translation>
    </message>
    <message>
        <source>Windows-125&amp;0 (Central European)</source>
        <translation>Windows-125&amp;0 (mitteleuropäisch)</translation>
    </message>
    <message>
        <source>Show the text column in Windows-1250</source>
        <translation>Die Textspalte in Windows-1250 zeigen</translation>
    </message>
    <message>
        <source>Windows-1251 (&amp;Cyrillic)</source>
        <translation>Windows-1251 (&amp;kyrillisch)</translation>
    </message>
    <message>
        <source>Show the text column in Windows-1251</source>
        <translation>Die Textspalte in Windows-1251 zeigen</translation>
    </message>
    <message>
        <source>Windows-1252 (&amp;Western)</source>
        <translation>Windows-1252 (&amp;westlich)</translation>
    </message>
    <message>
        <source>Show the text column in Windows-1252</source>
        <translation>Die Textspalte in Windows-1252 zeigen</translation>
    </message>
    <message>
        <source>&amp;KOI8-R (Russian)</source>
        <translation>KOI8-&amp;R (russisch)</translation>
    </message>
    <message>
        <source>Show the text column in KOI8-R</source>
        <translation>Die Textspalte in KOI8-R zeigen</translation>
    </message>
    <message>
        <source>DOS &amp;437</source>
        <translation>DOS &amp;437</translation>
    </message>
    <message>
        <source>Show the text column in DOS 437</source>
        <translation>Die Textspalte in DOS 437 zeigen</translation>
    </message>
    <message>
        <source>DOS &amp;850</source>
        <translation>DOS &amp;850</translation>
    </message>
    <message>
        <source>Show the text column in DOS 850</source>
        <translation>Die Textspalte in DOS 850 zeigen</translation>
    </message>
    <message>
        <source>&amp;EBCDIC 037</source>
        <translation>&amp;EBCDIC 037</translation>
    </message>
    <message>
        <source>Show the text column in EBCDIC 037</source>
        <translation>Die Textspalte in EBCDIC 037 zeigen</translation>
    </message>
    <message>
        <source>EBCDIC 104&amp;7</source>
        <translation>EBCDIC 104&amp;7</translation>
    </message>
    <message>
        <source>Show the text column in EBCDIC 1047</source>
        <translation>Die Textspalte in EBCDIC 1047 zeigen</translation>
    </message>
    <message>
        <source>Choose any character set whose characters have one byte each</source>
        <translation>Einen beliebigen Zeichensatz wählen, dessen Zeichen je ein Byte haben</translation>
    </message>
    <message>
        <source>&amp;Character Set</source>
        <translation>Ze&amp;ichensatz</translation>
    </message>
    <message>
        <source>Set &amp;Bookmarks at the Hits</source>
        <translation>Lese&amp;zeichen an die Treffer setzen</translation>
    </message>
    <message>
        <source>Set a bookmark at each of the chosen hits, or at all</source>
        <translation>An jeden der gewählten Treffer ein Lesezeichen setzen, oder an alle</translation>
    </message>
    <message>
        <source>Toggle &amp;Bookmark</source>
        <translation>Lesezeichen &amp;setzen oder entfernen</translation>
    </message>
    <message>
        <source>Set a bookmark at the caret or the selected bytes, or take it away</source>
        <translation>An der Schreibmarke oder den ausgewählten Bytes ein Lesezeichen setzen oder es entfernen</translation>
    </message>
    <message>
        <source>&amp;Next Bookmark</source>
        <translation>&amp;Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Go to the next bookmark</source>
        <translation>Zum nächsten Lesezeichen gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation>&amp;Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Go to the previous bookmark</source>
        <translation>Zum vorigen Lesezeichen gehen</translation>
    </message>
    <message>
        <source>&amp;Rename Bookmark</source>
        <translation>Lesezeichen &amp;umbenennen</translation>
    </message>
    <message>
        <source>Give the bookmark at the caret, or the chosen one, another name</source>
        <translation>Dem Lesezeichen an der Schreibmarke oder dem gewählten einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Remo&amp;ve Bookmarks</source>
        <translation>Lesezeichen &amp;entfernen</translation>
    </message>
    <message>
        <source>Take away the chosen bookmarks, or the one at the caret</source>
        <translation>Die gewählten Lesezeichen entfernen, oder das an der Schreibmarke</translation>
    </message>
    <message>
        <source>&amp;Export Bookmarks…</source>
        <translation>Lesezeichen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write all bookmarks to a file</source>
        <translation>Alle Lesezeichen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Import Bookmarks…</source>
        <translation>Lesezeichen &amp;importieren…</translation>
    </message>
    <message>
        <source>Add the bookmarks of a file</source>
        <translation>Die Lesezeichen einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Places of this file that have a name</source>
        <translation>Stellen dieser Datei, die einen Namen haben</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>Lesezei&amp;chen</translation>
    </message>
</context>
<context>
    <name>AnchorText</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more bookmark(s)</source>
        <translation>
            <numerusform>%n weiteres Lesezeichen</numerusform>
            <numerusform>%n weitere Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>bookmark %1 begins</source>
        <translation>Lesezeichen %1 beginnt</translation>
    </message>
    <message>
        <source>bookmark %1</source>
        <translation>Lesezeichen %1</translation>
    </message>
</context>
<context>
    <name>BookmarksDock</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>What can be done with the bookmarks</source>
        <translation>Was mit den Lesezeichen getan werden kann</translation>
    </message>
    <message>
        <source>Bookmarks; Enter goes to the chosen one, F2 renames it, Delete removes it</source>
        <translation>Lesezeichen; Eingabe geht zum gewählten, F2 benennt es um, Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>ChangesDock</name>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Alle zurücknehmen</translation>
    </message>
    <message>
        <source>Give every change back what is on disk</source>
        <translation>Alle Änderungen durch das ersetzen, was auf der Platte steht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Go to the previous change (Shift+F6)</source>
        <translation>Zur vorherigen Änderung gehen (Umschalt+F6)</translation>
    </message>
    <message>
        <source>Go to the next change (F6)</source>
        <translation>Zur nächsten Änderung gehen (F6)</translation>
    </message>
    <message>
        <source>Give the chosen change back what is on disk (Delete)</source>
        <translation>Die gewählte Änderung durch das ersetzen, was auf der Platte steht (Entf)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A hex editor for files of any size</source>
        <translation>Ein Hex-Editor für Dateien jeder Größe</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>How to open: read (no edits), copy (edits are a preview until saved; the default) or write (each edit goes to the file at once).</source>
        <translation>Wie geöffnet wird: read (keine Änderungen), copy (Änderungen bleiben bis zum Speichern eine Vorschau; die Vorgabe) oder write (jede Änderung geht sofort in die Datei).</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Open the part of the file that starts here; decimal or 0x.</source>
        <translation>Den Teil der Datei öffnen, der hier beginnt; dezimal oder 0x.</translation>
    </message>
    <message>
        <source>Open only so many bytes; decimal or 0x.</source>
        <translation>Nur so viele Bytes öffnen; dezimal oder 0x.</translation>
    </message>
    <message>
        <source>Put the caret at this offset; decimal or 0x.</source>
        <translation>Die Schreibmarke auf diesen Offset setzen; dezimal oder 0x.</translation>
    </message>
    <message>
        <source>The files to open.</source>
        <translation>Die Dateien, die geöffnet werden.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a number; write it as 4096 or 0x1000.</source>
        <translation>--%1: „%2“ ist keine Zahl; schreiben Sie 4096 oder 0x1000.</translation>
    </message>
    <message>
        <source>--access: &quot;%1&quot; is not a mode; choose read, copy or write.</source>
        <translation>--access: „%1“ ist kein Modus; wählen Sie read, copy oder write.</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Edits in Conflict</source>
        <translation>Änderungen im Konflikt</translation>
    </message>
    <message>
        <source>Edits in conflict</source>
        <translation>Änderungen im Konflikt</translation>
    </message>
    <message>
        <source>Keep &amp;Mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Keep your bytes in the selected rows (Space switches)</source>
        <translation>In den ausgewählten Zeilen Ihre Bytes behalten (Leertaste wechselt)</translation>
    </message>
    <message>
        <source>Keep &amp;Theirs</source>
        <translation>&amp;Fremde behalten</translation>
    </message>
    <message>
        <source>Keep the bytes of the other program in the selected rows (Space switches)</source>
        <translation>In den ausgewählten Zeilen die Bytes des anderen Programms behalten (Leertaste wechselt)</translation>
    </message>
    <message>
        <source>A&amp;ll Mine</source>
        <translation>A&amp;lle meine</translation>
    </message>
    <message>
        <source>Keep your bytes in every row</source>
        <translation>In jeder Zeile Ihre Bytes behalten</translation>
    </message>
    <message>
        <source>All T&amp;heirs</source>
        <translation>Alle f&amp;remden</translation>
    </message>
    <message>
        <source>Keep the bytes of the other program in every row</source>
        <translation>In jeder Zeile die Bytes des anderen Programms behalten</translation>
    </message>
    <message>
        <source>The file stays as it is until you save. Undo takes all of this back.</source>
        <translation>Die Datei bleibt, wie sie ist, bis Sie speichern. Rückgängig nimmt all das zurück.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 may not be accessed with your permissions</source>
        <translation>Ihre Rechte reichen nicht für den Zugriff auf %1</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file in it</source>
        <translation>%1 ist ein Ordner; wählen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>%1 is not something whose bytes can be read</source>
        <translation>%1 ist nichts, dessen Bytes man lesen kann</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for %1</source>
        <translation>Auf der Platte ist nicht genug Platz für %1</translation>
    </message>
    <message>
        <source>%1 would grow larger than its file system allows</source>
        <translation>%1 würde größer, als das Dateisystem erlaubt</translation>
    </message>
    <message>
        <source>%1 lies on a file system or device that is read-only</source>
        <translation>%1 liegt auf einem Dateisystem oder Gerät, das nur gelesen werden kann</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed</source>
        <translation>Lesen oder Schreiben von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 has become shorter on disk; the bytes are no longer there</source>
        <translation>%1 ist auf der Platte kürzer geworden; die Bytes sind nicht mehr da</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program</source>
        <translation>%1 wurde auf der Platte von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>%1 cannot be mapped into memory</source>
        <translation>%1 kann nicht in den Speicher abgebildet werden</translation>
    </message>
    <message>
        <source>The map of %1 is closed</source>
        <translation>Die Abbildung von %1 ist geschlossen</translation>
    </message>
    <message>
        <source>%1 is open for reading only</source>
        <translation>%1 ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>The length of %1 cannot be changed</source>
        <translation>Die Länge von %1 kann nicht geändert werden</translation>
    </message>
    <message>
        <source>%1 is out of bounds</source>
        <translation>%1 liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>%1 is not a multiple of the page size</source>
        <translation>%1 ist kein Vielfaches der Seitengröße</translation>
    </message>
    <message>
        <source>%1 is not a usable value</source>
        <translation>%1 ist kein brauchbarer Wert</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>Es gibt nichts mehr rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing left to redo</source>
        <translation>Es gibt nichts mehr wiederherzustellen</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>%1 wird nicht verstanden</translation>
    </message>
    <message>
        <source>The pattern %1 needs too much work to be matched; make it simpler</source>
        <translation>Das Muster %1 macht beim Suchen zu viel Arbeit; vereinfachen Sie es</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Es ist nicht genug Speicher vorhanden</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source> (at character %1)</source>
        <translation> (bei Zeichen %1)</translation>
    </message>
    <message>
        <source> (at offset %1)</source>
        <translation> (bei Offset %1)</translation>
    </message>
    <message>
        <source> (offsets %1 to %2)</source>
        <translation> (Offsets %1 bis %2)</translation>
    </message>
    <message>
        <source>Saving %1 would lose something, which has to be confirmed</source>
        <translation>Beim Speichern von %1 ginge etwas verloren, was bestätigt werden muss</translation>
    </message>
    <message>
        <source>The file system of %1 cannot do that</source>
        <translation>Das Dateisystem von %1 kann das nicht</translation>
    </message>
    <message>
        <source>%1 is not the file that this patch was made for</source>
        <translation>%1 ist nicht die Datei, für die dieser Patch gemacht ist</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 ist beschäftigt</translation>
    </message>
    <message>
        <source> (%1 are needed, %2 are free)</source>
        <translation> (%1 werden gebraucht, %2 sind frei)</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Anfang:</translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation>Eine Zahl (4096, 0x1000, 1000h, 4k), eine Stelle von der Schreibmarke (+16, -16) oder vom Ende aus (end-0x200)</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Länge:</translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation>Eine Zahl von Bytes: 4096, 0x1000, 1000h, 4k</translation>
    </message>
    <message>
        <source>Pattern &amp;as:</source>
        <translation>Muster al&amp;s:</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Text (UTF-8)</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Muster:</translation>
    </message>
    <message>
        <source>Preview:</source>
        <translation>Vorschau:</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>What to find</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>How the text becomes bytes</source>
        <translation>Wie aus dem Text Bytes werden</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go to the hit before (Shift+Enter)</source>
        <translation>Zum Treffer davor gehen (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go to the next hit (Enter)</source>
        <translation>Zum nächsten Treffer gehen (Eingabe)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Die Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Die Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>What is to be found</source>
        <translation>Was zu suchen ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Zeichenketten</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Character set of the text</source>
        <translation>Zeichensatz des Textes</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;All</source>
        <translation>&amp;Alle suchen</translation>
    </message>
    <message>
        <source>List every hit</source>
        <translation>Jeden Treffer auflisten</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Which hits count: their case, where they lie, whether they may overlap</source>
        <translation>Welche Treffer zählen: ihre Schreibung, wo sie liegen, ob sie sich überlappen dürfen</translation>
    </message>
</context>
<context>
    <name>FindKind</name>
    <message>
        <source>Hex digits, ? for any digit: 7F 45 ?? 46</source>
        <translation>Hexziffern, ? für jede Ziffer: 7F 45 ?? 46</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Regular expression over bytes: \x7fELF.{4}</source>
        <translation>Regulärer Ausdruck über Bytes: \x7fELF.{4}</translation>
    </message>
    <message>
        <source>Type and value: u32le 1000..2000, f64be 3.14, unix32le 2024-01-01</source>
        <translation>Typ und Wert: u32le 1000..2000, f64be 3.14, unix32le 2024-01-01</translation>
    </message>
    <message>
        <source>Files of known formats, wherever they begin</source>
        <translation>Dateien bekannter Formate, wo immer sie beginnen</translation>
    </message>
    <message>
        <source>Text; nothing to delete the hits</source>
        <translation>Text; nichts löscht die Treffer</translation>
    </message>
    <message>
        <source>Text, \1 or \g&lt;name&gt; for groups, \x41 for bytes</source>
        <translation>Text, \1 oder \g&lt;name&gt; für Gruppen, \x41 für Bytes</translation>
    </message>
    <message>
        <source>Hex digits, ? keeps a digit of the hit; nothing to delete the hits</source>
        <translation>Hexziffern, ? behält eine Ziffer des Treffers; nichts löscht die Treffer</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Find only within the bytes that are selected now</source>
        <translation>Nur in den Bytes suchen, die jetzt ausgewählt sind</translation>
    </message>
    <message>
        <source>Hits may begin within other hits</source>
        <translation>Treffer dürfen in anderen Treffern beginnen</translation>
    </message>
    <message>
        <source>Distance of the offsets at which hits may start</source>
        <translation>Abstand der Offsets, an denen Treffer beginnen dürfen</translation>
    </message>
    <message>
        <source>Hits start only at offsets that are multiples of this number of bytes</source>
        <translation>Treffer beginnen nur an Offsets, die Vielfache dieser Anzahl von Bytes sind</translation>
    </message>
    <message>
        <source>at any offset</source>
        <translation>an jedem Offset</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>First of these offsets</source>
        <translation>Der erste dieser Offsets</translation>
    </message>
    <message>
        <source>The multiples are counted from this offset</source>
        <translation>Die Vielfachen werden von diesem Offset an gezählt</translation>
    </message>
    <message>
        <source>from </source>
        <translation>ab </translation>
    </message>
    <message>
        <source>&amp;In selection</source>
        <translation>&amp;In der Auswahl</translation>
    </message>
    <message>
        <source>Overlappin&amp;g</source>
        <translation>Überlappen&amp;d</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Live edits can be undone</source>
        <translation>Live-Änderungen können rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Never began</source>
        <translation>Hat nie begonnen</translation>
    </message>
    <message>
        <source>Leftover removed</source>
        <translation>Überrest entfernt</translation>
    </message>
    <message>
        <source>Changed by others since</source>
        <translation>Seither von anderen geändert</translation>
    </message>
    <message>
        <source>Another file lies there</source>
        <translation>Eine andere Datei liegt dort</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist weg</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Das Journal ist beschädigt</translation>
    </message>
    <message>
        <source>Could not be completed</source>
        <translation>Konnte nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>A journal of somebody else</source>
        <translation>Ein Journal von jemand anderem</translation>
    </message>
    <message>
        <source>Unknown temporary file</source>
        <translation>Unbekannte temporäre Datei</translation>
    </message>
    <message>
        <source>Live edits were written again</source>
        <translation>Live-Änderungen wurden erneut geschrieben</translation>
    </message>
</context>
<context>
    <name>GotoDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Offset:</source>
        <translation>&amp;Offset:</translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation>Eine Zahl (4096, 0x1000, 1000h, 4k), eine Stelle von der Schreibmarke (+16, -16) oder vom Ende aus (end-0x200)</translation>
    </message>
</context>
<context>
    <name>HexModel</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>offset 0x%1</source>
        <translation>Offset 0x%1</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>von einem anderen Programm geändert</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Steps of the history; Enter goes to the chosen one</source>
        <translation>Schritte des Verlaufs; Eingabe geht zum gewählten</translation>
    </message>
</context>
<context>
    <name>InterruptedDialog</name>
    <message>
        <source>Interrupted Saves</source>
        <translation>Unterbrochene Speichervorgänge</translation>
    </message>
    <message>
        <source>Saves that were cut off need your decision.</source>
        <translation>Unterbrochene Speichervorgänge brauchen Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Interrupted saves</source>
        <translation>Unterbrochene Speichervorgänge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Do again what is done at the start of the program</source>
        <translation>Noch einmal tun, was beim Start des Programms getan wird</translation>
    </message>
    <message>
        <source>&amp;Complete the Save</source>
        <translation>Speichern &amp;abschließen</translation>
    </message>
    <message>
        <source>Write all of the new bytes, also where something else stands now</source>
        <translation>Alle neuen Bytes schreiben, auch wo jetzt etwas anderes steht</translation>
    </message>
    <message>
        <source>Take It &amp;Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Write the old bytes again</source>
        <translation>Wieder die alten Bytes schreiben</translation>
    </message>
    <message>
        <source>&amp;Keep the File As It Is</source>
        <translation>&amp;Datei lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Remove the journal and leave the file as it is now</source>
        <translation>Das Journal entfernen und die Datei lassen, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>The journals stay where they are; you are asked again at the next start</source>
        <translation>Die Journale bleiben, wo sie sind; beim nächsten Start werden Sie wieder gefragt</translation>
    </message>
</context>
<context>
    <name>MoveBlockDialog</name>
    <message>
        <source>Move block</source>
        <translation>Block verschieben</translation>
    </message>
    <message>
        <source>&amp;Start of the block:</source>
        <translation>&amp;Anfang des Blocks:</translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation>Eine Zahl (4096, 0x1000, 1000h, 4k), eine Stelle von der Schreibmarke (+16, -16) oder vom Ende aus (end-0x200)</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Länge:</translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation>Eine Zahl von Bytes: 4096, 0x1000, 1000h, 4k</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>Copy &amp;over the bytes there</source>
        <translation>Über die Bytes dort &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;ut out here and insert there</source>
        <translation>Hier a&amp;usschneiden und dort einfügen</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>A size: number, unit (KiB, MiB ...), exact number of bytes.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>OpenAtDialog</name>
    <message>
        <source>Open a part of a file</source>
        <translation>Einen Teil einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Anfang:</translation>
    </message>
    <message>
        <source>Where in the file to begin: 4096, 0x1000, 4k, end-1M</source>
        <translation>Wo in der Datei begonnen wird: 4096, 0x1000, 4k, end-1M</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Länge:</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation>Eine Zahl von Bytes: 4096, 0x1000, 1000h, 4k</translation>
    </message>
    <message>
        <source>&amp;Mode:</source>
        <translation>&amp;Modus:</translation>
    </message>
    <message>
        <source>Preview: edits reach the file when you save</source>
        <translation>Vorschau: Änderungen erreichen die Datei beim Speichern</translation>
    </message>
    <message>
        <source>Read: no edits</source>
        <translation>Lesen: keine Änderungen</translation>
    </message>
    <message>
        <source>Live: edits reach the file at once</source>
        <translation>Live: Änderungen erreichen die Datei sofort</translation>
    </message>
</context>
<context>
    <name>OutsideDock</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget these changes</source>
        <translation>Diese Änderungen vergessen</translation>
    </message>
    <message>
        <source>Outside changes</source>
        <translation>Änderungen von außen</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>the length is the same, so only what changed is written</source>
        <translation>die Länge ist dieselbe, deshalb wird nur geschrieben, was sich geändert hat</translation>
    </message>
    <message>
        <source>the file has these bytes already</source>
        <translation>die Datei hat diese Bytes schon</translation>
    </message>
    <message>
        <source>the length changes, so a new file takes the place of the old one</source>
        <translation>die Länge ändert sich, deshalb tritt eine neue Datei an die Stelle der alten</translation>
    </message>
    <message>
        <source>a new file is written</source>
        <translation>eine neue Datei wird geschrieben</translation>
    </message>
    <message>
        <source>the file has more than one name, and all of them must stay names of it</source>
        <translation>die Datei hat mehr als einen Namen, und alle müssen Namen von ihr bleiben</translation>
    </message>
    <message>
        <source>the folder may not be written, so no new file can take its place</source>
        <translation>in den Ordner darf nicht geschrieben werden, deshalb kann keine neue Datei an ihre Stelle treten</translation>
    </message>
    <message>
        <source>a new file could not be given the owner and the attributes of this one</source>
        <translation>eine neue Datei könnte Eigentümer und Attribute von dieser nicht bekommen</translation>
    </message>
    <message>
        <source>there is no room for a second copy, so bytes are moved inside the file</source>
        <translation>für eine zweite Kopie ist kein Platz, deshalb werden Bytes in der Datei verschoben</translation>
    </message>
    <message>
        <source>little has to be moved inside the file, and nothing copied</source>
        <translation>in der Datei muss nur wenig verschoben werden, und nichts wird kopiert</translation>
    </message>
    <message>
        <source>a running program cannot be written to, so a new file takes its place</source>
        <translation>in ein laufendes Programm kann nicht geschrieben werden, deshalb tritt eine neue Datei an seine Stelle</translation>
    </message>
    <message>
        <source>so much changes that a new file costs no more, and is there whole or not</source>
        <translation>es ändert sich so viel, dass eine neue Datei nicht teurer ist, und sie ist ganz oder gar nicht da</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>only the digits 0 to 9 and A to F make bytes</source>
        <translation>nur die Ziffern 0 bis 9 und A bis F ergeben Bytes</translation>
    </message>
    <message>
        <source>a byte has two digits</source>
        <translation>ein Byte hat zwei Ziffern</translation>
    </message>
    <message>
        <source>a number is missing here</source>
        <translation>hier fehlt eine Zahl</translation>
    </message>
    <message>
        <source>no file is larger than 4 EiB (2 to the power of 62 bytes)</source>
        <translation>keine Datei ist größer als 4 EiB (2 hoch 62 Bytes)</translation>
    </message>
    <message>
        <source>write 0x in front of a hexadecimal number</source>
        <translation>schreiben Sie 0x vor eine hexadezimale Zahl</translation>
    </message>
    <message>
        <source>write a number such as 4096, 0x1000 or 4k</source>
        <translation>schreiben Sie eine Zahl wie 4096, 0x1000 oder 4k</translation>
    </message>
    <message>
        <source>only k, M, G, T or P may follow the digits</source>
        <translation>nach den Ziffern darf nur k, M, G, T oder P stehen</translation>
    </message>
    <message>
        <source>that is before the start</source>
        <translation>das liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>this character has no meaning here</source>
        <translation>dieses Zeichen hat hier keine Bedeutung</translation>
    </message>
    <message>
        <source>the temporary file with new bytes cannot be read</source>
        <translation>die temporäre Datei mit neuen Bytes kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>es ist ein Socket</translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation>es ist ein Verweis auf etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>it is a terminal</source>
        <translation>es ist ein Terminal</translation>
    </message>
    <message>
        <source>the file ends before this offset</source>
        <translation>die Datei endet vor diesem Offset</translation>
    </message>
    <message>
        <source>it is a pipe into which nobody writes</source>
        <translation>es ist eine Pipe, in die niemand schreibt</translation>
    </message>
    <message>
        <source>it failed a moment ago and works again now; try once more</source>
        <translation>es schlug eben fehl und geht jetzt wieder; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>there are no bytes so far behind the end</source>
        <translation>so weit hinter dem Ende gibt es keine Bytes</translation>
    </message>
    <message>
        <source>no temporary file could be made there; set TMPDIR to another folder</source>
        <translation>dort konnte keine temporäre Datei angelegt werden; setzen Sie TMPDIR auf einen anderen Ordner</translation>
    </message>
    <message>
        <source>the folder for temporary files is full; free some space or set TMPDIR to another one</source>
        <translation>der Ordner für temporäre Dateien ist voll; schaffen Sie Platz, oder setzen Sie TMPDIR auf einen anderen</translation>
    </message>
    <message>
        <source>there is nothing in it to look for</source>
        <translation>darin ist nichts, wonach gesucht werden könnte</translation>
    </message>
    <message>
        <source>\G has no meaning when every match is looked for</source>
        <translation>\G hat keine Bedeutung, wenn jeder Treffer gesucht wird</translation>
    </message>
    <message>
        <source>the regular expression has a mistake here</source>
        <translation>der reguläre Ausdruck hat hier einen Fehler</translation>
    </message>
    <message>
        <source>bytes are written as pairs of hex digits, such as 7F 45 4C</source>
        <translation>Bytes schreibt man als Paare von Hex-Ziffern, etwa 7F 45 4C</translation>
    </message>
    <message>
        <source>a byte has two hex digits, and this one has only one</source>
        <translation>ein Byte hat zwei Hex-Ziffern, und dieses hat nur eine</translation>
    </message>
    <message>
        <source>it has only wildcards; give at least one digit</source>
        <translation>es hat nur Platzhalter; geben Sie mindestens eine Ziffer an</translation>
    </message>
    <message>
        <source>a character in it has no place in the chosen encoding</source>
        <translation>ein Zeichen darin gibt es in der gewählten Kodierung nicht</translation>
    </message>
    <message>
        <source>a wildcard has no value to write</source>
        <translation>ein Platzhalter hat keinen Wert, der geschrieben werden könnte</translation>
    </message>
    <message>
        <source>it is not UTF-8; give such bytes as hex digits</source>
        <translation>es ist kein UTF-8; geben Sie solche Bytes als Hex-Ziffern an</translation>
    </message>
    <message>
        <source>it holds neither bytes nor text</source>
        <translation>es enthält weder Bytes noch Text</translation>
    </message>
    <message>
        <source>bytes are pairs of hexadecimal digits; to enter text, paste it into the text column</source>
        <translation>Bytes sind Paare hexadezimaler Ziffern; um Text einzugeben, fügen Sie ihn in die Textspalte ein</translation>
    </message>
    <message>
        <source>a map cannot be given its place in memory</source>
        <translation>eine Abbildung bekommt keinen Platz im Speicher</translation>
    </message>
    <message>
        <source>a map must allow reading</source>
        <translation>eine Abbildung muss das Lesen erlauben</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>the map would be longer than the file</source>
        <translation>die Abbildung wäre länger als die Datei</translation>
    </message>
    <message>
        <source>it has no size; say how many bytes to map</source>
        <translation>es hat keine Größe; sagen Sie, wie viele Bytes abgebildet werden</translation>
    </message>
    <message>
        <source>a map without a file needs a length</source>
        <translation>eine Abbildung ohne Datei braucht eine Länge</translation>
    </message>
    <message>
        <source>source, destination or count do not lie in the map</source>
        <translation>Quelle, Ziel oder Anzahl liegen nicht in der Abbildung</translation>
    </message>
    <message>
        <source>the part to be flushed does not lie in the map</source>
        <translation>der Teil, der geschrieben werden soll, liegt nicht in der Abbildung</translation>
    </message>
    <message>
        <source>the advice is about bytes behind the map</source>
        <translation>der Hinweis betrifft Bytes hinter der Abbildung</translation>
    </message>
    <message>
        <source>the map has no file to be asked</source>
        <translation>die Abbildung hat keine Datei, die man fragen könnte</translation>
    </message>
    <message>
        <source>there is no byte left to read</source>
        <translation>es ist kein Byte mehr zu lesen</translation>
    </message>
    <message>
        <source>the map ends before the last byte that would be written</source>
        <translation>die Abbildung endet vor dem letzten Byte, das geschrieben würde</translation>
    </message>
    <message>
        <source>the position would lie outside the map</source>
        <translation>die Stelle läge außerhalb der Abbildung</translation>
    </message>
    <message>
        <source>only a live map of the file has a length</source>
        <translation>nur eine Live-Abbildung der Datei hat eine Länge</translation>
    </message>
    <message>
        <source>the map does not keep its file open</source>
        <translation>die Abbildung hält ihre Datei nicht offen</translation>
    </message>
    <message>
        <source>a map has at least one byte</source>
        <translation>eine Abbildung hat mindestens ein Byte</translation>
    </message>
    <message>
        <source>the slice and what is assigned to it differ in length</source>
        <translation>der Ausschnitt und das, was ihm zugewiesen wird, sind verschieden lang</translation>
    </message>
    <message>
        <source>the map was made for reading only</source>
        <translation>die Abbildung wurde nur zum Lesen gemacht</translation>
    </message>
    <message>
        <source>the step of a slice must not be zero</source>
        <translation>die Schrittweite eines Ausschnitts darf nicht null sein</translation>
    </message>
    <message>
        <source>these bytes of the document cannot be read, so they cannot be saved</source>
        <translation>diese Bytes des Dokuments sind nicht lesbar und können deshalb nicht gespeichert werden</translation>
    </message>
    <message>
        <source>the disk gave back other bytes than were written</source>
        <translation>die Platte gab andere Bytes zurück, als geschrieben wurden</translation>
    </message>
    <message>
        <source>a save wrote over these bytes, and they were too many to be kept</source>
        <translation>ein Speichern hat diese Bytes überschrieben, und es waren zu viele, um sie aufzuheben</translation>
    </message>
    <message>
        <source>save or discard the edits before leaving Preview</source>
        <translation>speichern oder verwerfen Sie die Änderungen, bevor Sie die Vorschau verlassen</translation>
    </message>
    <message>
        <source>save it under a name first</source>
        <translation>speichern Sie es zuerst unter einem Namen</translation>
    </message>
    <message>
        <source>there is nothing to fill with</source>
        <translation>es gibt nichts, womit gefüllt werden könnte</translation>
    </message>
    <message>
        <source>a block cannot be moved into itself</source>
        <translation>ein Block kann nicht in sich selbst verschoben werden</translation>
    </message>
    <message>
        <source>this change is not there any more</source>
        <translation>diese Änderung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>it was copied from something that is no file; save it under a name</source>
        <translation>es wurde von etwas kopiert, das keine Datei ist; speichern Sie es unter einem Namen</translation>
    </message>
    <message>
        <source>it is no longer the file that was opened; save under another name</source>
        <translation>es ist nicht mehr die Datei, die geöffnet wurde; speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>the document was saved elsewhere in the meantime</source>
        <translation>das Dokument wurde inzwischen anderswo gespeichert</translation>
    </message>
    <message>
        <source>switch to Preview to edit it</source>
        <translation>wechseln Sie zum Bearbeiten in die Vorschau</translation>
    </message>
    <message>
        <source>nothing was saved; the file has its old bytes again</source>
        <translation>nichts wurde gespeichert; die Datei hat wieder ihre alten Bytes</translation>
    </message>
    <message>
        <source>nothing was written; save under another name, or open it anew</source>
        <translation>nichts wurde geschrieben; speichern Sie unter einem anderen Namen, oder öffnen Sie es neu</translation>
    </message>
    <message>
        <source>it was saved, but cannot be opened again</source>
        <translation>es wurde gespeichert, lässt sich aber nicht wieder öffnen</translation>
    </message>
    <message>
        <source>the new file is in its place, but the disk did not confirm it; save under another name to be sure</source>
        <translation>die neue Datei ist an ihrem Platz, aber die Platte hat es nicht bestätigt; speichern Sie sicherheitshalber unter einem anderen Namen</translation>
    </message>
    <message>
        <source>in Live mode it holds every edit already</source>
        <translation>im Live-Modus enthält sie schon jede Änderung</translation>
    </message>
    <message>
        <source>bytes that cannot be read cannot be kept for undoing</source>
        <translation>Bytes, die nicht lesbar sind, lassen sich nicht zum Rückgängigmachen aufheben</translation>
    </message>
    <message>
        <source>the edit failed midway and the old bytes could not be put back; the file holds parts of both</source>
        <translation>die Änderung schlug unterwegs fehl, und die alten Bytes konnten nicht zurückgeschrieben werden; die Datei enthält Teile von beiden</translation>
    </message>
    <message>
        <source>the length of a device is fixed</source>
        <translation>die Länge eines Geräts steht fest</translation>
    </message>
    <message>
        <source>it is being saved; wait until that is done, or cancel it</source>
        <translation>es wird gerade gespeichert; warten Sie, bis das fertig ist, oder brechen Sie es ab</translation>
    </message>
    <message>
        <source>--start lies past the end of the file</source>
        <translation>--start liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>--end lies before --start</source>
        <translation>--end liegt vor --start</translation>
    </message>
    <message>
        <source>numbers are decimal, or hexadecimal with 0x before them</source>
        <translation>Zahlen sind dezimal, oder hexadezimal mit 0x davor</translation>
    </message>
    <message>
        <source>offsets and sizes go up to 0x4000000000000000</source>
        <translation>Offsets und Größen reichen bis 0x4000000000000000</translation>
    </message>
    <message>
        <source>the place to go to lies beyond the end</source>
        <translation>die gewünschte Stelle liegt hinter dem Ende</translation>
    </message>
    <message>
        <source>it has no file, or every edit is in the file already</source>
        <translation>es hat keine Datei, oder jede Änderung ist schon in der Datei</translation>
    </message>
    <message>
        <source>the document was edited or saved meanwhile; try again</source>
        <translation>das Dokument wurde inzwischen bearbeitet oder gespeichert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>it does not begin as a log of edits does</source>
        <translation>es beginnt nicht wie ein Protokoll von Änderungen</translation>
    </message>
    <message>
        <source>it was changed a moment ago; look at its edits again</source>
        <translation>es wurde eben geändert; sehen Sie sich seine Änderungen noch einmal an</translation>
    </message>
    <message>
        <source>your changes are safe in the journal: saving again, or the next start of the program, goes on from there; save under another name to be sure</source>
        <translation>Ihre Änderungen sind sicher im Journal: Erneutes Speichern oder der nächste Start des Programms macht dort weiter; speichern Sie sicherheitshalber unter einem anderen Namen</translation>
    </message>
    <message>
        <source>the file is as it was, but the disk fails, and the save may still be completed at the next start; save under another name</source>
        <translation>die Datei ist, wie sie war, aber die Platte versagt, und das Speichern könnte beim nächsten Start noch abgeschlossen werden; speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>another window or program is saving it; try again later</source>
        <translation>ein anderes Fenster oder Programm speichert es gerade; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>it is not the journal that was made for this file</source>
        <translation>es ist nicht das Journal, das für diese Datei angelegt wurde</translation>
    </message>
    <message>
        <source>it does not begin as a journal does</source>
        <translation>es beginnt nicht wie ein Journal</translation>
    </message>
    <message>
        <source>this journal is damaged; it cannot be carried out</source>
        <translation>dieses Journal ist beschädigt; es kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>no journal can be made for undoing, so nothing was changed; Preview mode needs none</source>
        <translation>zum Rückgängigmachen kann kein Journal angelegt werden, deshalb wurde nichts geändert; der Vorschaumodus braucht keines</translation>
    </message>
    <message>
        <source>the journal of Live mode cannot be written any more, so nothing is changed; switch to Preview and save there</source>
        <translation>das Journal des Live-Modus kann nicht mehr geschrieben werden, deshalb wird nichts geändert; wechseln Sie in die Vorschau, und speichern Sie dort</translation>
    </message>
    <message>
        <source>the old bytes could not be written down, so nothing was changed</source>
        <translation>die alten Bytes konnten nicht aufgeschrieben werden, deshalb wurde nichts geändert</translation>
    </message>
    <message>
        <source>the journal was not written to its end</source>
        <translation>das Journal wurde nicht bis zu seinem Ende geschrieben</translation>
    </message>
    <message>
        <source>another program changed it after the edit was cut off; nothing was written, and the journal is kept</source>
        <translation>ein anderes Programm hat es geändert, nachdem die Änderung unterbrochen wurde; nichts wurde geschrieben, und das Journal bleibt erhalten</translation>
    </message>
    <message>
        <source>an interrupted save of it must be completed or taken back first: open it anew</source>
        <translation>ein unterbrochenes Speichern davon muss zuerst abgeschlossen oder zurückgenommen werden: Öffnen Sie es neu</translation>
    </message>
    <message>
        <source>these bytes were in a file that is gone or was changed; undo brings back what was there before them</source>
        <translation>diese Bytes waren in einer Datei, die weg ist oder geändert wurde; Rückgängig bringt wieder, was vor ihnen da war</translation>
    </message>
    <message>
        <source>an interrupted save of this file waits; open it anew to settle that, or save under another name</source>
        <translation>ein unterbrochenes Speichern dieser Datei wartet; öffnen Sie sie neu, um das zu klären, oder speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>it was not saved: the file is as it was</source>
        <translation>es wurde nicht gespeichert: Die Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>it ran out in the middle of the save, which is completed or taken back at the next start; save under another name to be sure</source>
        <translation>er ging mitten im Speichern aus, das beim nächsten Start abgeschlossen oder zurückgenommen wird; speichern Sie sicherheitshalber unter einem anderen Namen</translation>
    </message>
    <message>
        <source>it is marked as unchangeable; the administrator can take the mark away with chattr -i -a</source>
        <translation>es ist als unveränderlich gekennzeichnet; der Administrator kann die Kennzeichnung mit chattr -i -a entfernen</translation>
    </message>
    <message>
        <source>another program changed it after the save was cut off; nothing was written, and the journal is kept</source>
        <translation>ein anderes Programm hat es geändert, nachdem das Speichern unterbrochen wurde; nichts wurde geschrieben, und das Journal bleibt erhalten</translation>
    </message>
    <message>
        <source>the old bytes were too many to be kept; it can only be completed</source>
        <translation>die alten Bytes waren zu viele, um sie aufzuheben; es kann nur abgeschlossen werden</translation>
    </message>
    <message>
        <source>the changes are safe in the journal: the save goes on when the file is opened the next time; until then do not change it</source>
        <translation>die Änderungen sind sicher im Journal: Das Speichern geht weiter, wenn die Datei das nächste Mal geöffnet wird; ändern Sie sie bis dahin nicht</translation>
    </message>
    <message>
        <source>the file was saved, but its journal could not be removed; it does no harm</source>
        <translation>die Datei wurde gespeichert, aber ihr Journal konnte nicht entfernt werden; es schadet nicht</translation>
    </message>
    <message>
        <source>its owner or attributes could not be kept; it was not saved: the file is as it was</source>
        <translation>Eigentümer oder Attribute konnten nicht erhalten werden; es wurde nicht gespeichert: Die Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>another program wrote the file at the same moment; its version lies under this name now, and yours is in its place</source>
        <translation>ein anderes Programm hat die Datei im selben Augenblick geschrieben; seine Fassung liegt jetzt unter diesem Namen, und Ihre ist an deren Stelle</translation>
    </message>
    <message>
        <source>patches in this format may have 256 MiB at most</source>
        <translation>Patches in diesem Format dürfen höchstens 256 MiB groß sein</translation>
    </message>
    <message>
        <source>this is no patch in BPS</source>
        <translation>das ist kein Patch in BPS</translation>
    </message>
    <message>
        <source>it has another size than the file that the patch was made for</source>
        <translation>es hat eine andere Größe als die Datei, für die der Patch gemacht ist</translation>
    </message>
    <message>
        <source>its check sum is not that of the file that the patch was made for</source>
        <translation>die Prüfsumme ist nicht die der Datei, für die der Patch gemacht ist</translation>
    </message>
    <message>
        <source>the patch is applied to it already</source>
        <translation>der Patch ist schon darauf angewendet</translation>
    </message>
    <message>
        <source>the patch contradicts itself; get it anew, nothing was changed</source>
        <translation>der Patch widerspricht sich selbst; beschaffen Sie ihn neu, nichts wurde geändert</translation>
    </message>
    <message>
        <source>BPS patches do not hold the bytes they replace; use a copy of the file from before</source>
        <translation>BPS-Patches enthalten die Bytes nicht, die sie ersetzen; nehmen Sie eine Kopie der Datei von vorher</translation>
    </message>
    <message>
        <source>the patch is cut off; get the file anew</source>
        <translation>der Patch ist abgeschnitten; beschaffen Sie die Datei neu</translation>
    </message>
    <message>
        <source>the patch was damaged or cut off; get the file anew</source>
        <translation>der Patch wurde beschädigt oder abgeschnitten; beschaffen Sie die Datei neu</translation>
    </message>
    <message>
        <source>its actions make more bytes than the patch names</source>
        <translation>seine Aktionen ergeben mehr Bytes, als der Patch angibt</translation>
    </message>
    <message>
        <source>a patch holds 16777216 actions at most</source>
        <translation>ein Patch enthält höchstens 16777216 Aktionen</translation>
    </message>
    <message>
        <source>an action takes bytes from where there are none</source>
        <translation>eine Aktion nimmt Bytes von dort, wo es keine gibt</translation>
    </message>
    <message>
        <source>its actions make fewer bytes than the patch names</source>
        <translation>seine Aktionen ergeben weniger Bytes, als der Patch angibt</translation>
    </message>
    <message>
        <source>the compressed data is cut off or damaged; get the file anew</source>
        <translation>die komprimierten Daten sind abgeschnitten oder beschädigt; beschaffen Sie die Datei neu</translation>
    </message>
    <message>
        <source>this is no patch in IPS</source>
        <translation>das ist kein Patch in IPS</translation>
    </message>
    <message>
        <source>its records hold more than 4 GiB</source>
        <translation>seine Datensätze enthalten mehr als 4 GiB</translation>
    </message>
    <message>
        <source>something stands behind the end of the patch</source>
        <translation>hinter dem Ende des Patches steht noch etwas</translation>
    </message>
    <message>
        <source>IPS patches do not hold the bytes they replace; use a copy of the file from before</source>
        <translation>IPS-Patches enthalten die Bytes nicht, die sie ersetzen; nehmen Sie eine Kopie der Datei von vorher</translation>
    </message>
    <message>
        <source>IPS patches cannot name bytes beyond 16 MiB; write the patch as BPS or as JSON</source>
        <translation>IPS-Patches können Bytes jenseits von 16 MiB nicht angeben; schreiben Sie den Patch als BPS oder als JSON</translation>
    </message>
    <message>
        <source>no line of a patch is so long; is this a patch?</source>
        <translation>keine Zeile eines Patches ist so lang; ist das ein Patch?</translation>
    </message>
    <message>
        <source>a file of that size cannot exist</source>
        <translation>eine Datei von dieser Größe kann es nicht geben</translation>
    </message>
    <message>
        <source>its changes are not in the order of the file</source>
        <translation>seine Änderungen stehen nicht in der Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>it changes bytes behind the end of the file that it was made for</source>
        <translation>er ändert Bytes hinter dem Ende der Datei, für die er gemacht ist</translation>
    </message>
    <message>
        <source>it moves bytes from behind the end of the file</source>
        <translation>er verschiebt Bytes von hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>its changes do not lead to the size that it names</source>
        <translation>seine Änderungen führen nicht zu der Größe, die er angibt</translation>
    </message>
    <message>
        <source>so many removed bytes are kept in a patch only when it may be one that cannot be reverted</source>
        <translation>mit so vielen entfernten Bytes geht ein Patch nur, wenn er sich nicht zurücknehmen lassen muss</translation>
    </message>
    <message>
        <source>a patch holds 16777216 changes at most</source>
        <translation>ein Patch enthält höchstens 16777216 Änderungen</translation>
    </message>
    <message>
        <source>a patch holds 65536 different patterns at most</source>
        <translation>ein Patch enthält höchstens 65536 verschiedene Muster</translation>
    </message>
    <message>
        <source>this is not a patch of Hexfolio, nor one in IPS or BPS</source>
        <translation>das ist kein Patch von Hexfolio und auch keiner in IPS oder BPS</translation>
    </message>
    <message>
        <source>a member is missing, of the wrong kind, or not known to this version</source>
        <translation>ein Feld fehlt, hat die falsche Art oder ist dieser Version nicht bekannt</translation>
    </message>
    <message>
        <source>something stands behind the last line of the patch</source>
        <translation>hinter der letzten Zeile des Patches steht noch etwas</translation>
    </message>
    <message>
        <source>this is no JSON object as patches have them</source>
        <translation>das ist kein JSON-Objekt, wie Patches sie haben</translation>
    </message>
    <message>
        <source>a newer version of Hexfolio wrote this patch; use that one</source>
        <translation>eine neuere Version von Hexfolio hat diesen Patch geschrieben; benutzen Sie diese</translation>
    </message>
    <message>
        <source>the old and the new bytes of a change are not equally many</source>
        <translation>die alten und die neuen Bytes einer Änderung sind nicht gleich viele</translation>
    </message>
    <message>
        <source>the members of the change are not those of its operation</source>
        <translation>die Felder der Änderung sind nicht die ihrer Operation</translation>
    </message>
    <message>
        <source>bytes are pairs of hexadecimal digits</source>
        <translation>Bytes sind Paare hexadezimaler Ziffern</translation>
    </message>
    <message>
        <source>changes are missing or were added; get the file anew</source>
        <translation>Änderungen fehlen oder wurden hinzugefügt; beschaffen Sie die Datei neu</translation>
    </message>
    <message>
        <source>the patch was changed after it was written; get the file anew</source>
        <translation>der Patch wurde geändert, nachdem er geschrieben war; beschaffen Sie die Datei neu</translation>
    </message>
    <message>
        <source>a patch that cannot be reverted has no way back to write</source>
        <translation>ein Patch, der sich nicht zurücknehmen lässt, hat keinen Rückweg, der geschrieben werden könnte</translation>
    </message>
    <message>
        <source>other bytes stand there than those that the patch changes</source>
        <translation>dort stehen andere Bytes als die, die der Patch ändert</translation>
    </message>
    <message>
        <source>the changed places fit, but other bytes of it are not those that the patch was made for</source>
        <translation>die geänderten Stellen passen, aber andere Bytes sind nicht die, für die der Patch gemacht ist</translation>
    </message>
    <message>
        <source>the patch was made without all removed bytes, so it cannot be reverted</source>
        <translation>der Patch wurde ohne alle entfernten Bytes gemacht und lässt sich deshalb nicht zurücknehmen</translation>
    </message>
    <message>
        <source>the patch is not applied to it, so there is nothing to revert</source>
        <translation>der Patch ist nicht darauf angewendet, deshalb gibt es nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>the interrupted save still cannot be completed</source>
        <translation>das unterbrochene Speichern lässt sich noch immer nicht abschließen</translation>
    </message>
    <message>
        <source>another patch is at work; wait until that is done, or cancel it</source>
        <translation>ein anderer Patch ist in Arbeit; warten Sie, bis das fertig ist, oder brechen Sie es ab</translation>
    </message>
    <message>
        <source>switch to Preview to apply a patch</source>
        <translation>wechseln Sie in die Vorschau, um einen Patch anzuwenden</translation>
    </message>
    <message>
        <source>it was edited meanwhile, so nothing was changed; apply the patch again</source>
        <translation>es wurde inzwischen bearbeitet, deshalb wurde nichts geändert; wenden Sie den Patch noch einmal an</translation>
    </message>
    <message>
        <source>the regular expression tries too many ways to match here; make its repetitions more definite</source>
        <translation>der reguläre Ausdruck probiert hier zu viele Wege aus; machen Sie seine Wiederholungen bestimmter</translation>
    </message>
    <message>
        <source>whether the regular expression matches here is not decided within 64 MiB; make its repetitions more definite</source>
        <translation>ob der reguläre Ausdruck hier passt, entscheidet sich nicht innerhalb von 64 MiB; machen Sie seine Wiederholungen bestimmter</translation>
    </message>
    <message>
        <source>the patch would replace the file it is for; choose another name</source>
        <translation>der Patch würde die Datei ersetzen, für die er ist; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>only a part of the changed ranges is saved or in the journal, and the old bytes could not be put back; save again or under another name</source>
        <translation>nur ein Teil der geänderten Bereiche ist gespeichert oder im Journal, und die alten Bytes konnten nicht zurückgeschrieben werden; erneut oder unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>a save is moving these bytes right now</source>
        <translation>ein Speichern verschiebt diese Bytes gerade</translation>
    </message>
    <message>
        <source>its other names would go on leading to the old file</source>
        <translation>ihre anderen Namen würden weiter zur alten Datei führen</translation>
    </message>
    <message>
        <source>the new file would belong to you, and no longer to the owner of the old one</source>
        <translation>die neue Datei würde Ihnen gehören und nicht mehr dem Eigentümer der alten</translation>
    </message>
    <message>
        <source>attributes that only the administrator may set would be lost</source>
        <translation>Attribute, die nur der Verwalter setzen darf, gingen verloren</translation>
    </message>
    <message>
        <source>so many bytes are written over that they cannot be kept, and it cannot be undone</source>
        <translation>es werden so viele Bytes überschrieben, dass sie nicht aufgehoben werden können, und es lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>it is written in steps, and after a crash only the first of them may be there</source>
        <translation>es wird in Schritten geschrieben, und nach einem Absturz sind vielleicht nur die ersten davon da</translation>
    </message>
    <message>
        <source>there is no character set of this name</source>
        <translation>es gibt keinen Zeichensatz dieses Namens</translation>
    </message>
    <message>
        <source>in this character set the bytes of a character depend on those before it; of UTF-16 and UTF-32, take one with LE or BE</source>
        <translation>in diesem Zeichensatz hängen die Bytes eines Zeichens von denen davor ab; von UTF-16 und UTF-32 einen mit LE oder BE nehmen</translation>
    </message>
    <message>
        <source>a running program is using it; save under another name</source>
        <translation>ein laufendes Programm benutzt sie; unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>the mask must be as long as the pattern</source>
        <translation>die Maske muss so lang wie das Muster sein</translation>
    </message>
    <message>
        <source>strings are looked for in ascii, utf-8, utf-16le or utf-16be</source>
        <translation>Zeichenketten werden in ascii, utf-8, utf-16le oder utf-16be gesucht</translation>
    </message>
    <message>
        <source>a byte is two hex digits; &quot;any&quot; stands for each</source>
        <translation>ein Byte sind zwei Hexziffern; &quot;any&quot; steht für jedes</translation>
    </message>
    <message>
        <source>entropy is a number of bits from 0 to 8</source>
        <translation>Entropie ist eine Anzahl von Bits von 0 bis 8</translation>
    </message>
    <message>
        <source>the last edits are still being made in it; try again when they are done</source>
        <translation>die letzten Änderungen werden noch in ihr gemacht; danach noch einmal versuchen</translation>
    </message>
    <message>
        <source>Live mode is being entered; try again in a moment</source>
        <translation>in den Live-Modus wird gerade gewechselt; gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>an edit is still being made in it; wait until it is done, or cancel it</source>
        <translation>eine Änderung wird noch in ihr gemacht; warten, bis sie fertig ist, oder sie abbrechen</translation>
    </message>
    <message>
        <source>the list would replace the file that was searched; choose another name</source>
        <translation>die Liste würde die durchsuchte Datei ersetzen; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>there is no pattern in this file</source>
        <translation>in dieser Datei ist kein Muster</translation>
    </message>
    <message>
        <source>a run is of one byte: give two hex digits, or none for any byte</source>
        <translation>eine Folge besteht aus einem Byte: zwei Hexziffern angeben, oder keine für ein beliebiges</translation>
    </message>
    <message>
        <source>there are too many hits to sort or filter; search in less, or for something rarer</source>
        <translation>zum Sortieren oder Filtern sind es zu viele Treffer; in weniger oder nach etwas Seltenerem suchen</translation>
    </message>
    <message>
        <source>these hits were found in a document of another size; open that one</source>
        <translation>diese Treffer wurden in einem Dokument anderer Größe gefunden; jenes öffnen</translation>
    </message>
    <message>
        <source>bytes moved in the file while it was searched; search again</source>
        <translation>Bytes wurden in der Datei verschoben, während sie durchsucht wurde; noch einmal suchen</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>diese Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>parentheses stand too deeply in one another</source>
        <translation>Klammern stehen zu tief ineinander</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>diese Klammer schließt nichts</translation>
    </message>
    <message>
        <source>* follows what is repeated, such as 00*16 or (55 AA)*30</source>
        <translation>* steht hinter dem, was wiederholt wird, wie in 00*16 oder (55 AA)*30</translation>
    </message>
    <message>
        <source>behind * stands how often, from 1 to 1048576</source>
        <translation>hinter * steht, wie oft, von 1 bis 1048576</translation>
    </message>
    <message>
        <source>% begins the eight bits of a byte, such as %0101????</source>
        <translation>% steht vor den acht Bits eines Bytes, wie in %0101????</translation>
    </message>
    <message>
        <source>behind &amp; stands a mask of two hex digits, such as 50&amp;F0</source>
        <translation>hinter &amp; steht eine Maske aus zwei Hexziffern, wie in 50&amp;F0</translation>
    </message>
    <message>
        <source>no byte matches: it asks for bits that its mask leaves out</source>
        <translation>kein Byte passt: verlangt werden Bits, die die Maske auslässt</translation>
    </message>
    <message>
        <source>from here on the pattern is longer than 1 MiB</source>
        <translation>von hier an ist das Muster länger als 1 MiB</translation>
    </message>
    <message>
        <source>something follows the last hit; the file was changed or damaged</source>
        <translation>hinter dem letzten Treffer folgt etwas; die Datei wurde verändert oder beschädigt</translation>
    </message>
    <message>
        <source>the file ends too early; it was cut off</source>
        <translation>die Datei endet zu früh; sie wurde abgeschnitten</translation>
    </message>
    <message>
        <source>a check sum does not fit; the file is damaged</source>
        <translation>eine Prüfsumme stimmt nicht; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>this is no file of hits</source>
        <translation>dies ist keine Datei mit Treffern</translation>
    </message>
    <message>
        <source>the file is of another version of this program</source>
        <translation>die Datei stammt von einer anderen Version dieses Programms</translation>
    </message>
    <message>
        <source>its header is too long; the file is damaged</source>
        <translation>ihr Kopf ist zu lang; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>its header means nothing; the file is damaged</source>
        <translation>ihr Kopf ergibt keinen Sinn; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>its hits are not as many as it says; the file is damaged</source>
        <translation>sie hat nicht so viele Treffer, wie sie sagt; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a hit lies where none can be; the file is damaged</source>
        <translation>ein Treffer liegt, wo keiner sein kann; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a line is written as: name = kind:pattern</source>
        <translation>eine Zeile hat die Form: Name = Art:Muster</translation>
    </message>
    <message>
        <source>a pattern needs a name in front of the =</source>
        <translation>ein Muster braucht einen Namen vor dem =</translation>
    </message>
    <message>
        <source>behind the = comes a kind and a colon, such as hex: or text:</source>
        <translation>hinter dem = stehen eine Art und ein Doppelpunkt, wie hex: oder text:</translation>
    </message>
    <message>
        <source>the kinds of patterns are hex, text, utf16le, utf16be, latin1 and regex, and with an i before all but hex they match both letter cases</source>
        <translation>die Arten von Mustern sind hex, text, utf16le, utf16be, latin1 und regex; mit einem i davor passen alle außer hex auf Groß- und Kleinbuchstaben</translation>
    </message>
    <message>
        <source>the replacement keeps digits of a byte behind the end of the hit</source>
        <translation>der Ersatz behält Ziffern eines Bytes hinter dem Ende des Treffers</translation>
    </message>
    <message>
        <source>a backslash at the end means nothing; write \\ for one</source>
        <translation>ein Backslash am Ende bedeutet nichts; für einen Backslash \\ schreiben</translation>
    </message>
    <message>
        <source>there is no such escape in a replacement; write \\ for a backslash</source>
        <translation>diese Folge gibt es in einem Ersatz nicht; für einen Backslash \\ schreiben</translation>
    </message>
    <message>
        <source>\x is followed by two hex digits, such as \x7F</source>
        <translation>auf \x folgen zwei Hexziffern, wie in \x7F</translation>
    </message>
    <message>
        <source>a group is named in angle brackets, such as \g&lt;1&gt;</source>
        <translation>eine Gruppe steht in spitzen Klammern, wie in \g&lt;1&gt;</translation>
    </message>
    <message>
        <source>the regular expression has no such group</source>
        <translation>der reguläre Ausdruck hat keine solche Gruppe</translation>
    </message>
    <message>
        <source>the distance between places to look at is from 1 byte to 1 TiB</source>
        <translation>der Abstand der Stellen liegt zwischen 1 Byte und 1 TiB</translation>
    </message>
    <message>
        <source>the least length is a number from 1 on, and from 2 on for runs of any byte</source>
        <translation>die Mindestlänge ist eine Zahl ab 1, bei Folgen beliebiger Bytes ab 2</translation>
    </message>
    <message>
        <source>no byte belongs to the class to look for</source>
        <translation>zur gesuchten Klasse gehört kein Byte</translation>
    </message>
    <message>
        <source>blocks to measure entropy in have from 1 byte to 1 MiB</source>
        <translation>Blöcke zum Messen der Entropie haben 1 Byte bis 1 MiB</translation>
    </message>
    <message>
        <source>entropy is measured in bits a byte, from 0 to 8</source>
        <translation>Entropie wird in Bits je Byte gemessen, von 0 bis 8</translation>
    </message>
    <message>
        <source>a value is missing here, as in u32le 1000, 1000..2000 or &gt;=1000</source>
        <translation>hier fehlt ein Wert, wie in u32le 1000, 1000..2000 oder &gt;=1000</translation>
    </message>
    <message>
        <source>no value of the type is in it</source>
        <translation>kein Wert des Typs liegt darin</translation>
    </message>
    <message>
        <source>only floats may differ by something; write a range, such as 990..1010</source>
        <translation>nur Gleitkommazahlen dürfen um etwas abweichen; einen Bereich schreiben, wie 990..1010</translation>
    </message>
    <message>
        <source>behind +- stands by how much the value may differ, such as 0.01</source>
        <translation>hinter +- steht, um wie viel der Wert abweichen darf, wie 0.01</translation>
    </message>
    <message>
        <source>it lies outside of what the type can hold</source>
        <translation>das liegt außerhalb dessen, was der Typ fassen kann</translation>
    </message>
    <message>
        <source>it is no number that the type knows, such as 1000, -1, 0x3E8 or 0b101</source>
        <translation>das ist keine Zahl, die der Typ kennt, wie 1000, -1, 0x3E8 oder 0b101</translation>
    </message>
    <message>
        <source>it is no time, such as 2024-02-01, 2024-02-01T12:00Z or 2024-02-01T12:00:30+01:00</source>
        <translation>das ist keine Zeit, wie 2024-02-01, 2024-02-01T12:00Z oder 2024-02-01T12:00:30+01:00</translation>
    </message>
    <message>
        <source>it is no GUID, such as 00112233-4455-6677-8899-aabbccddeeff</source>
        <translation>das ist keine GUID, wie 00112233-4455-6677-8899-aabbccddeeff</translation>
    </message>
    <message>
        <source>the order of its bytes is missing: put le or be behind it, as in u32le</source>
        <translation>die Reihenfolge der Bytes fehlt: le oder be dahinter schreiben, wie in u32le</translation>
    </message>
    <message>
        <source>it is no type; there are u8 to u64, i8 to i64, f16 to f64, unix32, unix64, unixms64, filetime and dos (those of several bytes with le or be behind), guid and uuid</source>
        <translation>das ist kein Typ; es gibt u8 bis u64, i8 bis i64, f16 bis f64, unix32, unix64, unixms64, filetime und dos (die aus mehreren Bytes mit le oder be dahinter), guid und uuid</translation>
    </message>
    <message>
        <source>no state of this document is remembered; choose Search &gt; Remember This State first</source>
        <translation>von diesem Dokument ist kein Stand gemerkt; wählen Sie zuerst Suchen &gt; Diesen Stand merken</translation>
    </message>
    <message>
        <source>its patterns are still being read; try again in a moment</source>
        <translation>die Muster werden noch gelesen; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>groups of an expression have no meaning where several patterns are looked for at once; give the bytes in hexadecimal</source>
        <translation>Gruppen eines Ausdrucks haben keine Bedeutung, wo mehrere Muster zugleich gesucht werden; geben Sie die Bytes hexadezimal an</translation>
    </message>
    <message>
        <source>it was edited while its state was copied; remember it again</source>
        <translation>es wurde bearbeitet, während sein Stand kopiert wurde; merken Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>what is pasted into many ranges has at most 1 MiB</source>
        <translation>was in viele Bereiche eingefügt wird, hat höchstens 1 MiB</translation>
    </message>
    <message>
        <source>what stood there when it was edited was too much to be noted, so it cannot be told whether these bytes were changed, too; nothing was written; save under another name, or open it anew</source>
        <translation>was dort stand, als bearbeitet wurde, war zu viel, um es festzuhalten; daher ist nicht zu sagen, ob auch diese Bytes geändert wurden; es wurde nichts geschrieben; speichern Sie unter anderem Namen oder öffnen Sie die Datei neu</translation>
    </message>
    <message>
        <source>the edit was cut off midway; what is missing is safe in the journal: close the file and open it anew to complete it</source>
        <translation>die Bearbeitung brach mittendrin ab; was fehlt, ist sicher im Journal: schließen Sie die Datei und öffnen Sie sie neu, um sie abzuschließen</translation>
    </message>
    <message>
        <source>the last edits may not be on the disk; they are safe in the journal, and are written again when the file is opened the next time</source>
        <translation>die letzten Bearbeitungen sind vielleicht nicht auf der Platte; sie sind sicher im Journal und werden noch einmal geschrieben, wenn die Datei das nächste Mal geöffnet wird</translation>
    </message>
    <message>
        <source>the last edits may not be on the disk; save under another name to be sure</source>
        <translation>die letzten Bearbeitungen sind vielleicht nicht auf der Platte; speichern Sie unter anderem Namen, um sicherzugehen</translation>
    </message>
    <message>
        <source>in Live mode its bytes are copied to the folder for temporary files; free some space, set TMPDIR to another folder, or remember the state in Preview</source>
        <translation>im Live-Modus werden die Bytes in den Ordner für temporäre Dateien kopiert; schaffen Sie Platz, setzen Sie TMPDIR auf einen anderen Ordner, oder merken Sie den Stand in der Vorschau</translation>
    </message>
    <message>
        <source>this happened while its state was copied, so the remembered state has some bytes from before it and some from after it</source>
        <translation>das geschah, während der Stand kopiert wurde; der gemerkte Stand hat daher Bytes von davor und von danach</translation>
    </message>
    <message>
        <source>the remembered state is read from the file, so it shows the new bytes too</source>
        <translation>der gemerkte Stand wird aus der Datei gelesen und zeigt daher auch die neuen Bytes</translation>
    </message>
    <message>
        <source>this character has no place in the character set of the text column; choose another one in the View menu</source>
        <translation>dieses Zeichen gibt es im Zeichensatz der Textspalte nicht; wählen Sie im Menü Ansicht einen anderen</translation>
    </message>
    <message>
        <source>the temporary file with the hits cannot be read</source>
        <translation>die temporäre Datei mit den Treffern ist nicht lesbar</translation>
    </message>
    <message>
        <source>the name of a bookmark is too long</source>
        <translation>der Name eines Lesezeichens ist zu lang</translation>
    </message>
    <message>
        <source>there is no byte to set a bookmark at</source>
        <translation>hier ist kein Byte, an das ein Lesezeichen gesetzt werden kann</translation>
    </message>
    <message>
        <source>a document has at most 100000 bookmarks</source>
        <translation>ein Dokument hat höchstens 100000 Lesezeichen</translation>
    </message>
    <message>
        <source>this is no list of bookmarks</source>
        <translation>das ist keine Liste von Lesezeichen</translation>
    </message>
    <message>
        <source>it was written by a newer version of Hexfolio</source>
        <translation>sie wurde von einer neueren Version von Hexfolio geschrieben</translation>
    </message>
    <message>
        <source>a bookmark has an offset, a length above 0 and a label</source>
        <translation>ein Lesezeichen hat ein Offset (offset), eine Länge über 0 (length) und einen Namen (label)</translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation>die Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the list would replace the file that it is about; choose another name</source>
        <translation>die Liste würde die Datei ersetzen, von der sie handelt; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>a document has at most 100000 bookmarks; filter the list of hits, or choose some of them</source>
        <translation>ein Dokument hat höchstens 100000 Lesezeichen; die Trefferliste filtern oder einige Treffer auswählen</translation>
    </message>
    <message>
        <source>\c is not known here; write the byte in digits, such as \x1B</source>
        <translation>\c ist hier nicht bekannt; das Byte in Ziffern schreiben, etwa \x1B</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The interrupted save of %1 was completed: it has all of the new bytes.</source>
        <translation>Das unterbrochene Speichern von %1 wurde abgeschlossen: Die Datei hat alle neuen Bytes.</translation>
    </message>
    <message>
        <source>The interrupted save of %1 was taken back: it has all of the old bytes.</source>
        <translation>Das unterbrochene Speichern von %1 wurde zurückgenommen: Die Datei hat alle alten Bytes.</translation>
    </message>
    <message>
        <source>The Live edits of %1 are whole; they can still be undone when it is open in Live mode.</source>
        <translation>Die Live-Änderungen an %1 sind vollständig; sie können noch rückgängig gemacht werden, wenn die Datei im Live-Modus geöffnet ist.</translation>
    </message>
    <message>
        <source>A save of %1 was interrupted before it began: the file is as it was before.</source>
        <translation>Ein Speichern von %1 wurde unterbrochen, bevor es begann: Die Datei ist wie zuvor.</translation>
    </message>
    <message>
        <source>A temporary file that an interrupted save of %1 left was removed.</source>
        <translation>Eine temporäre Datei, die ein unterbrochenes Speichern von %1 hinterließ, wurde entfernt.</translation>
    </message>
    <message>
        <source>A save of %1 was interrupted, and since then something else wrote into the same places. Nothing was touched.</source>
        <translation>Ein Speichern von %1 wurde unterbrochen, und seither hat etwas anderes an dieselben Stellen geschrieben. Nichts wurde angerührt.</translation>
    </message>
    <message>
        <source>A save of %1 was interrupted, but another file lies there now, or it has another length. Nothing was touched.</source>
        <translation>Ein Speichern von %1 wurde unterbrochen, aber jetzt liegt dort eine andere Datei, oder sie hat eine andere Länge. Nichts wurde angerührt.</translation>
    </message>
    <message>
        <source>A save of %1 was interrupted, but the file is gone or cannot be opened.</source>
        <translation>Ein Speichern von %1 wurde unterbrochen, aber die Datei ist weg oder kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A save of %1 was interrupted, and its journal is damaged. Nothing was touched; check the file, and compare it with a backup if there is one.</source>
        <translation>Ein Speichern von %1 wurde unterbrochen, und sein Journal ist beschädigt. Nichts wurde angerührt; prüfen Sie die Datei, und vergleichen Sie sie mit einer Sicherung, falls es eine gibt.</translation>
    </message>
    <message>
        <source>The journal %1 was not made by you, so it is not believed, and nothing was done with it.</source>
        <translation>Das Journal %1 wurde nicht von Ihnen angelegt; deshalb wird ihm nicht geglaubt, und nichts wurde damit getan.</translation>
    </message>
    <message>
        <source>A temporary file of an interrupted save of %1 does not look as it should, and was left where it is.</source>
        <translation>Eine temporäre Datei eines unterbrochenen Speicherns von %1 sieht nicht aus, wie sie sollte, und wurde gelassen, wo sie ist.</translation>
    </message>
    <message>
        <source>The disk did not have the last Live edits of %1 when its program ended. They were written again from the journal, and can still be undone when it is open in Live mode; if the disk refuses them again, save under another name.</source>
        <translation>Der Datenträger hatte die letzten Live-Änderungen an %1 nicht, als das Programm endete. Sie wurden aus dem Journal erneut geschrieben und lassen sich im Live-Modus noch rückgängig machen; lehnt der Datenträger sie wieder ab, speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The interrupted save of %1 could not be completed. Everything that is missing is safe in its journal, %3; when the disk takes it again, try once more.</source>
        <translation>Das unterbrochene Speichern von %1 konnte nicht vollendet werden. Alles, was fehlt, ist in seinem Journal %3 sicher; versuchen Sie es noch einmal, wenn der Datenträger es wieder annimmt.</translation>
    </message>
    <message>
        <source> Places concerned: %1 (%2).</source>
        <translation> Betroffene Stellen: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The disk does not have the last Live edits of %1, and they could not be written again. They are safe in the journal, %3; when the disk takes them again, try once more, and until then do not rely on the file.</source>
        <translation>Der Datenträger hat die letzten Live-Änderungen an %1 nicht, und sie konnten nicht erneut geschrieben werden. Sie sind im Journal %3 sicher; versuchen Sie es noch einmal, wenn der Datenträger sie wieder annimmt, und verlassen Sie sich bis dahin nicht auf die Datei.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover Unsaved Edits</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Documents with unsaved edits</source>
        <translation>Dokumente mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>&amp;What would be applied:</source>
        <translation>&amp;Was angewendet würde:</translation>
    </message>
    <message>
        <source>Changes that would be applied</source>
        <translation>Änderungen, die angewendet würden</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Forget the unsaved edits of the chosen document</source>
        <translation>Die ungespeicherten Änderungen des gewählten Dokuments vergessen</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Keep everything; you are asked again at the next start, or when the file is opened</source>
        <translation>Alles behalten; beim nächsten Start oder beim Öffnen der Datei werden Sie wieder gefragt</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Open the chosen document with its unsaved edits; nothing is written to the file</source>
        <translation>Das gewählte Dokument mit seinen ungespeicherten Änderungen öffnen; nichts wird in die Datei geschrieben</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Hits before and after</source>
        <translation>Treffer vorher und nachher</translation>
    </message>
    <message>
        <source>Undo takes all of it back in one step.</source>
        <translation>Rückgängig nimmt alles in einem Schritt zurück.</translation>
    </message>
</context>
<context>
    <name>ReplaceRow</name>
    <message>
        <source>Replace &amp;with</source>
        <translation>Er&amp;satz</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace the hit that is selected, and go to the next one</source>
        <translation>Den ausgewählten Treffer ersetzen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Replace A&amp;ll…</source>
        <translation>A&amp;lle ersetzen…</translation>
    </message>
    <message>
        <source>Show what would be replaced, and then replace it</source>
        <translation>Zeigen, was ersetzt würde, und es dann ersetzen</translation>
    </message>
</context>
<context>
    <name>ResizeDialog</name>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Size now:</source>
        <translation>Größe jetzt:</translation>
    </message>
    <message>
        <source>&amp;New size:</source>
        <translation>&amp;Neue Größe:</translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 4k), or a change (+16, -1k)</source>
        <translation>Eine Zahl (4096, 0x1000, 4k) oder eine Änderung (+16, -1k)</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%1 hit(s)</source>
        <translation>
            <numerusform>%1 Treffer</numerusform>
            <numerusform>%1 Treffer</numerusform>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 so far, %2, %3 left</source>
        <extracomment>Hits so far, rate, time.</extracomment>
        <translation>Bisher %1, %2, noch %3</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>Bisher %1</translation>
    </message>
    <message>
        <source>Paused at %1 %: %2 so far</source>
        <translation>Angehalten bei %1 %: bisher %2</translation>
    </message>
    <message>
        <source>Stopped at %1 %: %2 for “%3”</source>
        <translation>Beendet bei %1 %: %2 für „%3“</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 für „%2“</translation>
    </message>
    <message>
        <source>%1 for “%2” in %3, %4</source>
        <extracomment>Hits, pattern, time, rate.</extracomment>
        <translation>%1 für „%2“ in %3, %4</translation>
    </message>
    <message>
        <source>the file was read again since; search again to be sure</source>
        <translation>die Datei wurde seither neu gelesen; zur Sicherheit erneut suchen</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <extracomment>Behind what is found: how many the filter lets through.</extracomment>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>the table holds the first %1; filter to see others</source>
        <translation>die Tabelle enthält die ersten %1; filtern, um andere zu sehen</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was searched in this document yet. Type what to find into the find bar (Ctrl+F) and choose Search &gt; Find All (Alt+F3).</source>
        <translation>In diesem Dokument wurde noch nichts gesucht. Das Gesuchte in die Suchleiste (Strg+F) eingeben und Suchen &gt; Alle suchen (Alt+F3) wählen.</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>Bisher wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was found. The find bar (Ctrl+F) is where to try another pattern, or another kind of it.</source>
        <translation>Nichts gefunden. In der Suchleiste (Strg+F) lässt sich ein anderes Muster oder eine andere Art davon versuchen.</translation>
    </message>
    <message>
        <source>None of the hits passes the filter. Clear it to see them all.</source>
        <translation>Kein Treffer kommt durch den Filter. Ihn leeren, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>ResultsDock</name>
    <message>
        <source>How far the search is</source>
        <translation>Wie weit die Suche ist</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Hold the search up, or let it go on</source>
        <translation>Die Suche anhalten oder weitergehen lassen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End what is at work; the hits found so far stay</source>
        <translation>Beenden, was gerade läuft; die bisher gefundenen Treffer bleiben</translation>
    </message>
    <message>
        <source>Bytes that could not be read, and therefore were not searched</source>
        <translation>Bytes, die nicht gelesen werden konnten und darum nicht durchsucht wurden</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>What can be done with the hits</source>
        <translation>Was mit den Treffern getan werden kann</translation>
    </message>
    <message>
        <source>Filte&amp;r:</source>
        <translation>Filte&amp;r:</translation>
    </message>
    <message>
        <source>What the filter looks at</source>
        <translation>Worauf der Filter sieht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only chan&amp;ged</source>
        <translation>Nur &amp;geänderte</translation>
    </message>
    <message>
        <source>Only hits whose bytes were changed or deleted since the search</source>
        <translation>Nur Treffer, deren Bytes seit der Suche geändert oder gelöscht wurden</translation>
    </message>
    <message>
        <source>&amp;In selection</source>
        <translation>&amp;In der Auswahl</translation>
    </message>
    <message>
        <source>Only hits that lie in the bytes that are selected now</source>
        <translation>Nur Treffer, die in den jetzt ausgewählten Bytes liegen</translation>
    </message>
    <message>
        <source>Hits; Enter goes to the chosen one</source>
        <translation>Treffer; die Eingabetaste geht zum gewählten</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select all hits of this list at once, to copy, fill, delete or overwrite them together</source>
        <translation>Alle Treffer dieser Liste auf einmal auswählen, um sie zusammen zu kopieren, zu füllen, zu löschen oder zu überschreiben</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Kind of changes to show</source>
        <translation>Art der Änderungen, die gezeigt werden</translation>
    </message>
    <message>
        <source>Show changes of one kind only</source>
        <translation>Nur Änderungen einer Art zeigen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>An offset, as in Go to Offset</source>
        <translation>Ein Offset wie bei „Gehe zu Offset“</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>B&amp;ytes</translation>
    </message>
    <message>
        <source>DE AD BE EF</source>
        <translation>DE AD BE EF</translation>
    </message>
    <message>
        <source>Old or new bytes in hexadecimal, as in DE AD</source>
        <translation>Alte oder neue Bytes, hexadezimal wie DE AD</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go to the previous change (Shift+F6)</source>
        <translation>Zur vorherigen Änderung gehen (Umschalt+F6)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go to the next change (F6)</source>
        <translation>Zur nächsten Änderung gehen (F6)</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Mark the chosen changes as seen and wanted, and go on (Space)</source>
        <translation>Die gewählten Änderungen als gesehen und gewollt kennzeichnen und weitergehen (Leertaste)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>Give the chosen changes back what is on disk; undo brings them back (Del)</source>
        <translation>Die gewählten Änderungen durch das ersetzen, was auf der Platte steht; Rückgängig bringt sie wieder (Entf)</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>Show the change in the document (Enter)</source>
        <translation>Die Änderung im Dokument zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>C&amp;opy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen changes as text, old and new bytes (Ctrl+C)</source>
        <translation>Die gewählten Änderungen als Text kopieren, alte und neue Bytes (Strg+C)</translation>
    </message>
    <message>
        <source>E&amp;xport Patch…</source>
        <translation>Patch &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write all changes to a patch file</source>
        <translation>Alle Änderungen in eine Patchdatei schreiben</translation>
    </message>
</context>
<context>
    <name>SavePlanDialog</name>
    <message>
        <source>Before Saving</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message>
        <source>Show the &amp;Other Way</source>
        <translation>Den anderen &amp;Weg zeigen</translation>
    </message>
    <message>
        <source>See what the other way costs, and save by it</source>
        <translation>Sehen, was der andere Weg kostet, und auf ihm speichern</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>SavePlanText</name>
    <message numerus="yes">
        <source>%1 in %n range(s)</source>
        <translation>
            <numerusform>%1 in %n Bereich</numerusform>
            <numerusform>%1 in %n Bereichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of new bytes; %2 copied or moved</source>
        <translation>%1 neue Bytes; %2 kopiert oder verschoben</translation>
    </message>
    <message>
        <source>Space needed meanwhile</source>
        <translation>Zwischendurch benötigter Platz</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2, die frei sind</translation>
    </message>
    <message>
        <source>After a crash or a power cut</source>
        <translation>Nach einem Absturz oder Stromausfall</translation>
    </message>
    <message>
        <source>the file has all of the new bytes or all of the old ones</source>
        <translation>die Datei hat alle neuen Bytes oder alle alten</translation>
    </message>
    <message>
        <source>each step of %1 is there whole or not, but the file may have some steps and not the others</source>
        <translation>jeder Schritt von %1 ist ganz oder gar nicht da, aber die Datei kann manche Schritte haben und andere nicht</translation>
    </message>
    <message>
        <source>Undo afterwards</source>
        <translation>Rückgängig danach</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not possible: too many bytes go to be kept</source>
        <translation>nicht möglich: Es gehen zu viele Bytes, um sie aufzuheben</translation>
    </message>
    <message>
        <source>Other names of the file (hard links)</source>
        <translation>Andere Namen der Datei (harte Links)</translation>
    </message>
    <message numerus="yes">
        <source>%n other name(s) keep the old file</source>
        <translation>
            <numerusform>%n anderer Name behält die alte Datei</numerusform>
            <numerusform>%n andere Namen behalten die alte Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other name(s) stay names of it</source>
        <translation>
            <numerusform>%n anderer Name bleibt ein Name davon</numerusform>
            <numerusform>%n andere Namen bleiben Namen davon</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>Nichts wird geschrieben</translation>
    </message>
    <message>
        <source>The changed bytes are written into the file</source>
        <translation>Die geänderten Bytes werden in die Datei geschrieben</translation>
    </message>
    <message>
        <source>A new file is written beside the old one and takes its place</source>
        <translation>Eine neue Datei wird neben die alte geschrieben und tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>Bytes are moved within the file to make or take room</source>
        <translation>Bytes werden in der Datei verschoben, um Platz zu schaffen oder wegzunehmen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is what is done, %2 is why.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, as measured here</source>
        <translation>%1, wie hier gemessen</translation>
    </message>
    <message>
        <source>%1 on a plain disk</source>
        <translation>%1 auf einer gewöhnlichen Platte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>becomes you: the present one cannot be given</source>
        <translation>werden Sie: Der jetzige lässt sich nicht übertragen</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>Erweiterte Attribute</translation>
    </message>
    <message>
        <source>some are lost: they belong to the administrator</source>
        <translation>einige gehen verloren: Sie gehören dem Administrator</translation>
    </message>
    <message>
        <source>Owner, permissions, attributes</source>
        <translation>Eigentümer, Rechte, Attribute</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>SelectRangeDialog</name>
    <message>
        <source>Select range</source>
        <translation>Bereich auswählen</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Anfang:</translation>
    </message>
    <message>
        <source>A number (4096, 0x1000, 1000h, 4k), a place from the caret on (+16, -16) or from the end (end-0x200)</source>
        <translation>Eine Zahl (4096, 0x1000, 1000h, 4k), eine Stelle von der Schreibmarke (+16, -16) oder vom Ende aus (end-0x200)</translation>
    </message>
    <message>
        <source>L&amp;ast byte:</source>
        <translation>Le&amp;tztes Byte:</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Länge:</translation>
    </message>
    <message>
        <source>A number of bytes: 4096, 0x1000, 1000h, 4k</source>
        <translation>Eine Zahl von Bytes: 4096, 0x1000, 1000h, 4k</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>JPEG image of a camera</source>
        <translation>JPEG-Bild einer Kamera</translation>
    </message>
    <message>
        <source>JPEG image without an application header</source>
        <translation>JPEG-Bild ohne Anwendungskopf</translation>
    </message>
    <message>
        <source>JPEG image of Adobe programs</source>
        <translation>JPEG-Bild von Adobe-Programmen</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>Windows bitmap</source>
        <translation>Windows-Bitmap</translation>
    </message>
    <message>
        <source>TIFF image, little-endian</source>
        <translation>TIFF-Bild, Little Endian</translation>
    </message>
    <message>
        <source>TIFF image, big-endian</source>
        <translation>TIFF-Bild, Big Endian</translation>
    </message>
    <message>
        <source>TIFF image over 4 GiB, little-endian</source>
        <translation>TIFF-Bild über 4 GiB, Little Endian</translation>
    </message>
    <message>
        <source>TIFF image over 4 GiB, big-endian</source>
        <translation>TIFF-Bild über 4 GiB, Big Endian</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>Windows icon</source>
        <translation>Windows-Symbol</translation>
    </message>
    <message>
        <source>Windows mouse pointer</source>
        <translation>Windows-Mauszeiger</translation>
    </message>
    <message>
        <source>Photoshop image</source>
        <translation>Photoshop-Bild</translation>
    </message>
    <message>
        <source>Photoshop image, large</source>
        <translation>Photoshop-Bild, groß</translation>
    </message>
    <message>
        <source>JPEG 2000 image</source>
        <translation>JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>JPEG 2000 codestream</source>
        <translation>JPEG-2000-Datenstrom</translation>
    </message>
    <message>
        <source>JPEG XL image</source>
        <translation>JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>HEIF image</source>
        <translation>HEIF-Bild</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF-Bild</translation>
    </message>
    <message>
        <source>OpenEXR image</source>
        <translation>OpenEXR-Bild</translation>
    </message>
    <message>
        <source>GIMP image</source>
        <translation>GIMP-Bild</translation>
    </message>
    <message>
        <source>DirectDraw texture</source>
        <translation>DirectDraw-Textur</translation>
    </message>
    <message>
        <source>Khronos texture</source>
        <translation>Khronos-Textur</translation>
    </message>
    <message>
        <source>Khronos texture, version 2</source>
        <translation>Khronos-Textur, Version 2</translation>
    </message>
    <message>
        <source>Quite OK image</source>
        <translation>Quite-OK-Bild</translation>
    </message>
    <message>
        <source>Better Portable Graphics image</source>
        <translation>Better-Portable-Graphics-Bild</translation>
    </message>
    <message>
        <source>Free Lossless Image Format image</source>
        <translation>Free-Lossless-Image-Format-Bild</translation>
    </message>
    <message>
        <source>Radiance image</source>
        <translation>Radiance-Bild</translation>
    </message>
    <message>
        <source>Digital Picture Exchange image</source>
        <translation>Digital-Picture-Exchange-Bild</translation>
    </message>
    <message>
        <source>PC Paintbrush image</source>
        <translation>PC-Paintbrush-Bild</translation>
    </message>
    <message>
        <source>Windows metafile</source>
        <translation>Windows-Metadatei</translation>
    </message>
    <message>
        <source>Windows enhanced metafile</source>
        <translation>Erweiterte Windows-Metadatei</translation>
    </message>
    <message>
        <source>Icons of macOS</source>
        <translation>Symbole von macOS</translation>
    </message>
    <message>
        <source>DjVu document</source>
        <translation>DjVu-Dokument</translation>
    </message>
    <message>
        <source>Medical image</source>
        <translation>Medizinisches Bild</translation>
    </message>
    <message>
        <source>Astronomical image</source>
        <translation>Astronomisches Bild</translation>
    </message>
    <message>
        <source>Silicon Graphics image</source>
        <translation>Silicon-Graphics-Bild</translation>
    </message>
    <message>
        <source>Sound, RIFF</source>
        <translation>Ton, RIFF</translation>
    </message>
    <message>
        <source>Sound, AIFF</source>
        <translation>Ton, AIFF</translation>
    </message>
    <message>
        <source>Sound, FLAC</source>
        <translation>Ton, FLAC</translation>
    </message>
    <message>
        <source>Ogg stream</source>
        <translation>Ogg-Strom</translation>
    </message>
    <message>
        <source>Sound, MP3 with tags</source>
        <translation>Ton, MP3 mit Tags</translation>
    </message>
    <message>
        <source>Music, MIDI</source>
        <translation>Musik, MIDI</translation>
    </message>
    <message>
        <source>Sound, Sun</source>
        <translation>Ton, Sun</translation>
    </message>
    <message>
        <source>Speech, AMR</source>
        <translation>Sprache, AMR</translation>
    </message>
    <message>
        <source>Sound, WavPack</source>
        <translation>Ton, WavPack</translation>
    </message>
    <message>
        <source>Sound, Monkey&apos;s Audio</source>
        <translation>Ton, Monkey&apos;s Audio</translation>
    </message>
    <message>
        <source>Sound, Musepack</source>
        <translation>Ton, Musepack</translation>
    </message>
    <message>
        <source>Sound, direct stream digital</source>
        <translation>Ton, Direct Stream Digital</translation>
    </message>
    <message>
        <source>Sound, Core Audio</source>
        <translation>Ton, Core Audio</translation>
    </message>
    <message>
        <source>Sound, True Audio</source>
        <translation>Ton, True Audio</translation>
    </message>
    <message>
        <source>Music, FastTracker</source>
        <translation>Musik, FastTracker</translation>
    </message>
    <message>
        <source>Music, Impulse Tracker</source>
        <translation>Musik, Impulse Tracker</translation>
    </message>
    <message>
        <source>Music, Scream Tracker</source>
        <translation>Musik, Scream Tracker</translation>
    </message>
    <message>
        <source>Music, ProTracker</source>
        <translation>Musik, ProTracker</translation>
    </message>
    <message>
        <source>Video, Matroska</source>
        <translation>Video, Matroska</translation>
    </message>
    <message>
        <source>Video, WebM</source>
        <translation>Video, WebM</translation>
    </message>
    <message>
        <source>Video, MPEG-4</source>
        <translation>Video, MPEG-4</translation>
    </message>
    <message>
        <source>Sound, MPEG-4</source>
        <translation>Ton, MPEG-4</translation>
    </message>
    <message>
        <source>Video of mobile phones</source>
        <translation>Video von Mobiltelefonen</translation>
    </message>
    <message>
        <source>Video, QuickTime</source>
        <translation>Video, QuickTime</translation>
    </message>
    <message>
        <source>Raw image of Canon cameras</source>
        <translation>Rohbild von Canon-Kameras</translation>
    </message>
    <message>
        <source>Video, RIFF</source>
        <translation>Video, RIFF</translation>
    </message>
    <message>
        <source>Video, Flash</source>
        <translation>Video, Flash</translation>
    </message>
    <message>
        <source>Video, Windows Media</source>
        <translation>Video, Windows Media</translation>
    </message>
    <message>
        <source>Video, MPEG program stream</source>
        <translation>Video, MPEG-Programmstrom</translation>
    </message>
    <message>
        <source>Video, MPEG transport stream</source>
        <translation>Video, MPEG-Transportstrom</translation>
    </message>
    <message>
        <source>Video, VP8 to AV1</source>
        <translation>Video, VP8 bis AV1</translation>
    </message>
    <message>
        <source>Video of games</source>
        <translation>Video aus Spielen</translation>
    </message>
    <message>
        <source>Flash program</source>
        <translation>Flash-Programm</translation>
    </message>
    <message>
        <source>Video, RealMedia</source>
        <translation>Video, RealMedia</translation>
    </message>
    <message>
        <source>Video, Material Exchange Format</source>
        <translation>Video, Material Exchange Format</translation>
    </message>
    <message>
        <source>ZIP archive, or an entry of one</source>
        <translation>ZIP-Archiv oder ein Eintrag daraus</translation>
    </message>
    <message>
        <source>ZIP archive with nothing in it</source>
        <translation>ZIP-Archiv ohne Inhalt</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR-Archiv</translation>
    </message>
    <message>
        <source>RAR archive, version 5</source>
        <translation>RAR-Archiv, Version 5</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip-Archiv</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>gzip-Daten</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>bzip2-Daten</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>xz-Daten</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>Zstandard-Daten</translation>
    </message>
    <message>
        <source>LZ4 data</source>
        <translation>LZ4-Daten</translation>
    </message>
    <message>
        <source>LZMA data</source>
        <translation>LZMA-Daten</translation>
    </message>
    <message>
        <source>lzip data</source>
        <translation>lzip-Daten</translation>
    </message>
    <message>
        <source>lzop data</source>
        <translation>lzop-Daten</translation>
    </message>
    <message>
        <source>compress data</source>
        <translation>compress-Daten</translation>
    </message>
    <message>
        <source>Snappy data</source>
        <translation>Snappy-Daten</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar-Archiv</translation>
    </message>
    <message>
        <source>tar archive of GNU</source>
        <translation>tar-Archiv von GNU</translation>
    </message>
    <message>
        <source>cpio archive</source>
        <translation>cpio-Archiv</translation>
    </message>
    <message>
        <source>cpio archive, old form</source>
        <translation>cpio-Archiv, alte Form</translation>
    </message>
    <message>
        <source>ar archive, library</source>
        <translation>ar-Archiv, Bibliothek</translation>
    </message>
    <message>
        <source>Package of Debian</source>
        <translation>Debian-Paket</translation>
    </message>
    <message>
        <source>Package of Red Hat</source>
        <translation>Red-Hat-Paket</translation>
    </message>
    <message>
        <source>Windows cabinet</source>
        <translation>Windows-Kabinettdatei</translation>
    </message>
    <message>
        <source>ARJ archive</source>
        <translation>ARJ-Archiv</translation>
    </message>
    <message>
        <source>LHA archive</source>
        <translation>LHA-Archiv</translation>
    </message>
    <message>
        <source>ACE archive</source>
        <translation>ACE-Archiv</translation>
    </message>
    <message>
        <source>ZOO archive</source>
        <translation>ZOO-Archiv</translation>
    </message>
    <message>
        <source>XAR archive, installer of macOS</source>
        <translation>XAR-Archiv, Installationspaket für macOS</translation>
    </message>
    <message>
        <source>Windows image</source>
        <translation>Windows-Abbild</translation>
    </message>
    <message>
        <source>StuffIt archive</source>
        <translation>StuffIt-Archiv</translation>
    </message>
    <message>
        <source>Objects of Git</source>
        <translation>Git-Objekte</translation>
    </message>
    <message>
        <source>Index of Git</source>
        <translation>Git-Index</translation>
    </message>
    <message>
        <source>File system of optical discs</source>
        <translation>Dateisystem optischer Datenträger</translation>
    </message>
    <message>
        <source>Compressed file system</source>
        <translation>Komprimiertes Dateisystem</translation>
    </message>
    <message>
        <source>Compressed ROM file system</source>
        <translation>Komprimiertes ROM-Dateisystem</translation>
    </message>
    <message>
        <source>ROM file system</source>
        <translation>ROM-Dateisystem</translation>
    </message>
    <message>
        <source>Flash volumes</source>
        <translation>Flash-Volumes</translation>
    </message>
    <message>
        <source>Flash file system</source>
        <translation>Flash-Dateisystem</translation>
    </message>
    <message>
        <source>File system ext2, ext3 or ext4</source>
        <translation>Dateisystem ext2, ext3 oder ext4</translation>
    </message>
    <message>
        <source>File system NTFS</source>
        <translation>Dateisystem NTFS</translation>
    </message>
    <message>
        <source>File system exFAT</source>
        <translation>Dateisystem exFAT</translation>
    </message>
    <message>
        <source>File system FAT32</source>
        <translation>Dateisystem FAT32</translation>
    </message>
    <message>
        <source>File system FAT16</source>
        <translation>Dateisystem FAT16</translation>
    </message>
    <message>
        <source>File system XFS</source>
        <translation>Dateisystem XFS</translation>
    </message>
    <message>
        <source>File system HFS+</source>
        <translation>Dateisystem HFS+</translation>
    </message>
    <message>
        <source>File system HFS+ with letter case</source>
        <translation>Dateisystem HFS+ mit Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>File system APFS</source>
        <translation>Dateisystem APFS</translation>
    </message>
    <message>
        <source>Encrypted disk, LUKS</source>
        <translation>Verschlüsselter Datenträger, LUKS</translation>
    </message>
    <message>
        <source>Partition table, GPT</source>
        <translation>Partitionstabelle, GPT</translation>
    </message>
    <message>
        <source>Swap space of Linux</source>
        <translation>Auslagerungsbereich von Linux</translation>
    </message>
    <message>
        <source>Virtual disk of VMware</source>
        <translation>Virtuelle Festplatte von VMware</translation>
    </message>
    <message>
        <source>Virtual disk of Virtual PC</source>
        <translation>Virtuelle Festplatte von Virtual PC</translation>
    </message>
    <message>
        <source>Virtual disk of Hyper-V</source>
        <translation>Virtuelle Festplatte von Hyper-V</translation>
    </message>
    <message>
        <source>Virtual disk of VirtualBox</source>
        <translation>Virtuelle Festplatte von VirtualBox</translation>
    </message>
    <message>
        <source>Virtual disk of QEMU</source>
        <translation>Virtuelle Festplatte von QEMU</translation>
    </message>
    <message>
        <source>Disk of Android, packed</source>
        <translation>Android-Datenträger, gepackt</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PostScript document</source>
        <translation>PostScript-Dokument</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Compound document of Microsoft</source>
        <translation>Verbunddokument von Microsoft</translation>
    </message>
    <message>
        <source>Document of Microsoft Office</source>
        <translation>Dokument von Microsoft Office</translation>
    </message>
    <message>
        <source>Document of LibreOffice</source>
        <translation>Dokument von LibreOffice</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>Elektronisches Buch</translation>
    </message>
    <message>
        <source>Electronic book of Mobipocket</source>
        <translation>Elektronisches Buch von Mobipocket</translation>
    </message>
    <message>
        <source>Help of Windows</source>
        <translation>Windows-Hilfe</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML-Dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Vector image</source>
        <translation>Vektorbild</translation>
    </message>
    <message>
        <source>WordPerfect document</source>
        <translation>WordPerfect-Dokument</translation>
    </message>
    <message>
        <source>Program or library, ELF</source>
        <translation>Programm oder Bibliothek, ELF</translation>
    </message>
    <message>
        <source>Windows program</source>
        <translation>Windows-Programm</translation>
    </message>
    <message>
        <source>Program of macOS</source>
        <translation>macOS-Programm</translation>
    </message>
    <message>
        <source>Program of macOS for several processors</source>
        <translation>macOS-Programm für mehrere Prozessoren</translation>
    </message>
    <message>
        <source>Java class</source>
        <translation>Java-Klasse</translation>
    </message>
    <message>
        <source>Java archive</source>
        <translation>Java-Archiv</translation>
    </message>
    <message>
        <source>Program of Android</source>
        <translation>Android-Programm</translation>
    </message>
    <message>
        <source>Web program</source>
        <translation>Webprogramm</translation>
    </message>
    <message>
        <source>Lua program, compiled</source>
        <translation>Lua-Programm, übersetzt</translation>
    </message>
    <message>
        <source>LLVM bitcode</source>
        <translation>LLVM-Bitcode</translation>
    </message>
    <message>
        <source>Shader, SPIR-V</source>
        <translation>Shader, SPIR-V</translation>
    </message>
    <message>
        <source>Image of U-Boot</source>
        <translation>U-Boot-Abbild</translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation>Gerätebaum</translation>
    </message>
    <message>
        <source>Boot image of Android</source>
        <translation>Startabbild von Android</translation>
    </message>
    <message>
        <source>Linux kernel for x86</source>
        <translation>Linux-Kernel für x86</translation>
    </message>
    <message>
        <source>Game of the NES</source>
        <translation>Spiel für NES</translation>
    </message>
    <message>
        <source>Game of the Game Boy</source>
        <translation>Spiel für Game Boy</translation>
    </message>
    <message>
        <source>Data of Doom</source>
        <translation>Daten von Doom</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>SQLite write-ahead log</source>
        <translation>Write-Ahead-Log von SQLite</translation>
    </message>
    <message>
        <source>Access database</source>
        <translation>Access-Datenbank</translation>
    </message>
    <message>
        <source>Scientific data, HDF5</source>
        <translation>Wissenschaftliche Daten, HDF5</translation>
    </message>
    <message>
        <source>Scientific data, NetCDF</source>
        <translation>Wissenschaftliche Daten, NetCDF</translation>
    </message>
    <message>
        <source>Data of MATLAB</source>
        <translation>MATLAB-Daten</translation>
    </message>
    <message>
        <source>Array of NumPy</source>
        <translation>NumPy-Array</translation>
    </message>
    <message>
        <source>Table, Parquet</source>
        <translation>Tabelle, Parquet</translation>
    </message>
    <message>
        <source>Records, Avro</source>
        <translation>Datensätze, Avro</translation>
    </message>
    <message>
        <source>Table, Arrow</source>
        <translation>Tabelle, Arrow</translation>
    </message>
    <message>
        <source>Mail of Outlook</source>
        <translation>E-Mails von Outlook</translation>
    </message>
    <message>
        <source>Registry of Windows</source>
        <translation>Windows-Registrierung</translation>
    </message>
    <message>
        <source>Event log of Windows</source>
        <translation>Windows-Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Link of Windows</source>
        <translation>Windows-Verknüpfung</translation>
    </message>
    <message>
        <source>Prefetch data of Windows</source>
        <translation>Prefetch-Daten von Windows</translation>
    </message>
    <message>
        <source>Crash dump of Windows</source>
        <translation>Absturzabbild von Windows</translation>
    </message>
    <message>
        <source>Network traffic, little-endian</source>
        <translation>Netzwerkverkehr, Little Endian</translation>
    </message>
    <message>
        <source>Network traffic, big-endian</source>
        <translation>Netzwerkverkehr, Big Endian</translation>
    </message>
    <message>
        <source>Network traffic, new form</source>
        <translation>Netzwerkverkehr, neue Form</translation>
    </message>
    <message>
        <source>Log of systemd</source>
        <translation>Protokoll von systemd</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>BitTorrent file</source>
        <translation>BitTorrent-Datei</translation>
    </message>
    <message>
        <source>Font, TrueType</source>
        <translation>Schrift, TrueType</translation>
    </message>
    <message>
        <source>Font, OpenType</source>
        <translation>Schrift, OpenType</translation>
    </message>
    <message>
        <source>Several fonts</source>
        <translation>Mehrere Schriften</translation>
    </message>
    <message>
        <source>Font of web pages</source>
        <translation>Schrift für Webseiten</translation>
    </message>
    <message>
        <source>Font of web pages, version 2</source>
        <translation>Schrift für Webseiten, Version 2</translation>
    </message>
    <message>
        <source>Font, PostScript</source>
        <translation>Schrift, PostScript</translation>
    </message>
    <message>
        <source>Font of X11</source>
        <translation>Schrift für X11</translation>
    </message>
    <message>
        <source>Key or certificate in text</source>
        <translation>Schlüssel oder Zertifikat als Text</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key of OpenSSH, decoded</source>
        <translation>OpenSSH-Schlüssel, dekodiert</translation>
    </message>
    <message>
        <source>Keys of Java</source>
        <translation>Java-Schlüssel</translation>
    </message>
    <message>
        <source>Passwords of KeePass</source>
        <translation>KeePass-Kennwörter</translation>
    </message>
    <message>
        <source>Drawing of AutoCAD</source>
        <translation>AutoCAD-Zeichnung</translation>
    </message>
    <message>
        <source>Three-dimensional scene, glTF</source>
        <translation>Dreidimensionale Szene, glTF</translation>
    </message>
    <message>
        <source>Three-dimensional scene, Blender</source>
        <translation>Dreidimensionale Szene, Blender</translation>
    </message>
    <message>
        <source>Three-dimensional scene, FBX</source>
        <translation>Dreidimensionale Szene, FBX</translation>
    </message>
</context>
<context>
    <name>StretchForm</name>
    <message>
        <source>Encoding of the strings</source>
        <translation>Kodierung der Zeichenketten</translation>
    </message>
    <message>
        <source>Characters of the strings</source>
        <translation>Zeichen der Zeichenketten</translation>
    </message>
    <message>
        <source>ASCII letters</source>
        <translation>ASCII-Buchstaben</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Alle Buchstaben</translation>
    </message>
    <message>
        <source>Least number of characters</source>
        <translation>Mindestzahl der Zeichen</translation>
    </message>
    <message>
        <source>Shorter strings are left out</source>
        <translation>Kürzere Zeichenketten werden ausgelassen</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>mindestens </translation>
    </message>
    <message>
        <source>Byte that is repeated</source>
        <translation>Byte, das sich wiederholt</translation>
    </message>
    <message>
        <source>any byte</source>
        <translation>beliebiges Byte</translation>
    </message>
    <message>
        <source>Two hex digits; empty for runs of any byte</source>
        <translation>Zwei Hex-Ziffern; leer für Folgen eines beliebigen Bytes</translation>
    </message>
    <message>
        <source>Least number of bytes</source>
        <translation>Mindestzahl der Bytes</translation>
    </message>
    <message>
        <source>Shorter runs are left out</source>
        <translation>Kürzere Folgen werden ausgelassen</translation>
    </message>
    <message>
        <source>Which entropy</source>
        <translation>Welche Entropie</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Entropy in bits per byte</source>
        <translation>Entropie in Bit je Byte</translation>
    </message>
    <message>
        <source>0: one byte only; 8: all bytes as often; compressed and encrypted data have more than 7.5</source>
        <translation>0: nur ein einziges Byte; 8: alle Bytes gleich oft; komprimierte und verschlüsselte Daten haben mehr als 7,5</translation>
    </message>
    <message>
        <source> bits</source>
        <translation> Bit</translation>
    </message>
    <message>
        <source>Size of a block in bytes</source>
        <translation>Größe eines Blocks in Bytes</translation>
    </message>
    <message>
        <source>Entropy is computed for blocks of this size</source>
        <translation>Die Entropie wird für Blöcke dieser Größe berechnet</translation>
    </message>
    <message>
        <source>in blocks of </source>
        <translation>in Blöcken von </translation>
    </message>
</context>
<context>
    <name>TextDock</name>
    <message>
        <source>Encoding:</source>
        <translation>Kodierung:</translation>
    </message>
    <message>
        <source>Highlighting:</source>
        <translation>Hervorhebung:</translation>
    </message>
    <message>
        <source>Bytes around the caret as text</source>
        <translation>Bytes um die Schreibmarke als Text</translation>
    </message>
    <message>
        <source>The language that the text is highlighted as, guessed from name and content; type to search</source>
        <translation>Die Sprache, als die der Text hervorgehoben wird, nach Name und Inhalt geraten; tippen Sie zum Suchen</translation>
    </message>
    <message>
        <source>How bytes become characters; type to search</source>
        <translation>Wie aus Bytes Zeichen werden; tippen Sie zum Suchen</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved Edits</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Documents with unsaved edits</source>
        <translation>Dokumente mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Edits that are discarded are lost; the files stay as they are.</source>
        <translation>Verworfene Änderungen sind verloren; die Dateien bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open a file, or drop one here. Edits stay a preview until you save them.</source>
        <translation>Öffnen Sie eine Datei, oder legen Sie eine hier ab. Änderungen bleiben eine Vorschau, bis Sie sie speichern.</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;New Document</source>
        <translation>&amp;Neues Dokument</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzte Dateien</translation>
    </message>
</context>
<context>
    <name>hexfolio::BookmarkCommands</name>
    <message>
        <source>Removed the bookmark at %1.</source>
        <translation>Lesezeichen bei %1 entfernt.</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <extracomment>What a new bookmark is called; %1 is a number.</extracomment>
        <translation>Lesezeichen %1</translation>
    </message>
    <message>
        <source>Set a bookmark at %1.</source>
        <translation>Lesezeichen bei %1 gesetzt.</translation>
    </message>
    <message>
        <source>There is no bookmark to go to.</source>
        <translation>Es gibt kein Lesezeichen, zu dem man gehen könnte.</translation>
    </message>
    <message>
        <source>There is no bookmark at the caret.</source>
        <translation>An der Schreibmarke ist kein Lesezeichen.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 bookmark(s).</source>
        <translation>
            <numerusform>%1 Lesezeichen entfernt.</numerusform>
            <numerusform>%1 Lesezeichen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list of bookmarks is at work; wait until that is done, or cancel it.</source>
        <translation>An einer anderen Liste von Lesezeichen wird gearbeitet; warten, bis das erledigt ist, oder es abbrechen.</translation>
    </message>
    <message>
        <source>There are no bookmarks to export.</source>
        <translation>Es gibt keine Lesezeichen zu exportieren.</translation>
    </message>
    <message>
        <source>Export Bookmarks</source>
        <translation>Lesezeichen exportieren</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 bookmark(s) to “%2”.</source>
        <translation>
            <numerusform>%1 Lesezeichen in „%2“ geschrieben.</numerusform>
            <numerusform>%1 Lesezeichen in „%2“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Bookmarks</source>
        <translation>Lesezeichen importieren</translation>
    </message>
    <message numerus="yes">
        <source>Added %1 bookmark(s).</source>
        <translation>
            <numerusform>%1 Lesezeichen hinzugefügt.</numerusform>
            <numerusform>%1 Lesezeichen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmark(s) lie beyond the end and were left out.</source>
        <translation>
            <numerusform>%1 Lesezeichen liegt hinter dem Ende und wurde ausgelassen.</numerusform>
            <numerusform>%1 Lesezeichen liegen hinter dem Ende und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::BookmarkKeeper</name>
    <message>
        <source>The bookmarks that were kept of this file cannot be used. %1</source>
        <extracomment>%1 is the sentence of an error.</extracomment>
        <translation>Die Lesezeichen, die für diese Datei aufbewahrt wurden, sind nicht zu gebrauchen. %1</translation>
    </message>
    <message>
        <source>The list is now “%1”.</source>
        <extracomment>Added to the sentence above; %1 is the name of a file.</extracomment>
        <translation>Die Liste heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>The list stays as it is, and new bookmarks are not kept.</source>
        <translation>Die Liste bleibt, wie sie ist, und neue Lesezeichen werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The bookmarks cannot be kept at the moment. %1</source>
        <extracomment>%1 is the sentence of an error.</extracomment>
        <translation>Die Lesezeichen können zurzeit nicht aufbewahrt werden. %1</translation>
    </message>
</context>
<context>
    <name>hexfolio::BookmarksDock</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) beyond the end of the file are kept.</source>
        <extracomment>Bookmarks whose bytes the file does not have at present.</extracomment>
        <translation>
            <numerusform>%n Lesezeichen hinter dem Ende der Datei bleibt aufbewahrt.</numerusform>
            <numerusform>%n Lesezeichen hinter dem Ende der Datei bleiben aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist geöffnet.</translation>
    </message>
    <message>
        <source>No bookmarks: set one at the caret, or at the selected bytes, with Ctrl+B.</source>
        <translation>Keine Lesezeichen: an der Schreibmarke oder an den ausgewählten Bytes setzt Strg+B eines.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmark(s)</source>
        <translation>
            <numerusform>%1 Lesezeichen</numerusform>
            <numerusform>%1 Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bookmark at the caret.</source>
        <translation>An der Schreibmarke ist kein Lesezeichen.</translation>
    </message>
    <message>
        <source>&amp;Go to the Bookmark</source>
        <translation>&amp;Zum Lesezeichen gehen</translation>
    </message>
</context>
<context>
    <name>hexfolio::BookmarksModel</name>
    <message>
        <source>cut</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Its bytes were deleted; undoing that brings it back.</source>
        <translation>Seine Bytes wurden gelöscht; das rückgängig zu machen bringt es zurück.</translation>
    </message>
    <message>
        <source>Its bytes were deleted.</source>
        <translation>Seine Bytes wurden gelöscht.</translation>
    </message>
    <message>
        <source>Some of its bytes were deleted, or its place cannot be told for certain.</source>
        <translation>Einige seiner Bytes wurden gelöscht, oder seine Stelle ist nicht sicher bekannt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>hexfolio::ByteComparison</name>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Bytes on disk</source>
        <translation>Bytes auf der Platte</translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation>Bytes jetzt</translation>
    </message>
    <message>
        <source>Nothing stands here on disk.</source>
        <translation>Auf der Platte steht hier nichts.</translation>
    </message>
    <message>
        <source>Nothing stands here now.</source>
        <translation>Hier steht jetzt nichts.</translation>
    </message>
</context>
<context>
    <name>hexfolio::ChangesDock</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist geöffnet.</translation>
    </message>
    <message>
        <source>In Live mode every edit reaches the file at once; there is nothing to review.</source>
        <translation>Im Live-Modus erreicht jede Änderung sofort die Datei; es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>No changes: the document is what is on disk.</source>
        <translation>Keine Änderungen: Das Dokument ist, was auf der Platte steht.</translation>
    </message>
    <message>
        <source>Revert everything? The document will be what is on disk.

%1

Undo brings the changes back.</source>
        <extracomment>Asked before all changes are reverted; %1 is the summary of the changes.</extracomment>
        <translation>Alles zurücknehmen? Das Dokument wird zu dem, was auf der Platte steht.

%1

Rückgängig bringt die Änderungen wieder.</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>Alle Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>Alle &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Keep changes</source>
        <translation>Änderungen &amp;behalten</translation>
    </message>
</context>
<context>
    <name>hexfolio::ChangesModel</name>
    <message>
        <source>Overwritten</source>
        <translation>Überschrieben</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Offset now</source>
        <translation>Offset jetzt</translation>
    </message>
    <message>
        <source>Offset on disk</source>
        <translation>Offset auf Platte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Old bytes</source>
        <translation>Alte Bytes</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>Neue Bytes</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>%1 overwritten, %2 inserted, %3 removed</source>
        <translation>%1 überschrieben, %2 eingefügt, %3 entfernt</translation>
    </message>
    <message>
        <source>%1, %2 moved</source>
        <translation>%1, %2 verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s): %2</source>
        <extracomment>The number of changes, and their bytes by kind.</extracomment>
        <translation>
            <numerusform>%1 Änderung: %2</numerusform>
            <numerusform>%1 Änderungen: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::CharsetDialog</name>
    <message>
        <source>Character Set of the Text Column</source>
        <translation>Zeichensatz der Textspalte</translation>
    </message>
    <message>
        <source>Part of a name, such as 1252 or KOI8</source>
        <translation>Teil eines Namens, etwa 1252 oder KOI8</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>Zeichensätze</translation>
    </message>
</context>
<context>
    <name>hexfolio::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Tippen Sie einen Teil eines Befehlsnamens</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>hexfolio::ConflictsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
</context>
<context>
    <name>hexfolio::ConflictsModel</name>
    <message>
        <source>Both changed it</source>
        <translation>Beide haben es geändert</translation>
    </message>
    <message>
        <source>Beyond the end</source>
        <translation>Hinter dem Ende</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The file has other bytes at this place than when you edited it.</source>
        <translation>Die Datei hat an dieser Stelle andere Bytes als damals, als Sie sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>The file ends before this place; kept bytes are put at its end.</source>
        <translation>Die Datei endet vor dieser Stelle; behaltene Bytes kommen an ihr Ende.</translation>
    </message>
    <message>
        <source>Too many bytes were replaced to be remembered, so nobody knows whether they changed.</source>
        <translation>Es wurden zu viele Bytes ersetzt, um sie sich zu merken; deshalb weiß niemand, ob sie sich geändert haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) apply to the changed file.</source>
        <translation>
            <numerusform>%n Änderung passt auf die geänderte Datei.</numerusform>
            <numerusform>%n Änderungen passen auf die geänderte Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) conflict with it: choose whose bytes are kept.</source>
        <translation>
            <numerusform>%n Änderung steht im Konflikt mit ihr: Wählen Sie, wessen Bytes bleiben.</numerusform>
            <numerusform>%n Änderungen stehen im Konflikt mit ihr: Wählen Sie, wessen Bytes bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>hexfolio::DifferencesForm</name>
    <message>
        <source>What to compare with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>Find the bytes that differ from this state of the document at the same offset</source>
        <translation>Die Bytes finden, die an derselben Stelle von diesem Stand des Dokuments abweichen</translation>
    </message>
    <message>
        <source>Bytes that differ from those on disk</source>
        <translation>Bytes, die anders sind als die auf der Platte</translation>
    </message>
    <message>
        <source>Bytes that differ from the state remembered at %1</source>
        <translation>Bytes, die vom um %1 gemerkten Stand abweichen</translation>
    </message>
    <message>
        <source>Bytes that differ from a remembered state (there is none yet)</source>
        <translation>Bytes, die von einem gemerkten Stand abweichen (noch gibt es keinen)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Another program changed the file, it is not known where; so the remembered state is uncertain.</source>
        <translation>Ein anderes Programm hat die Datei geändert; wo, ist nicht bekannt. Der gemerkte Stand ist daher unsicher.</translation>
    </message>
    <message>
        <source>Another program changed the file, at %1 and perhaps elsewhere; there the remembered state is uncertain.</source>
        <translation>Ein anderes Programm hat die Datei geändert, bei %1 und vielleicht anderswo; dort ist der gemerkte Stand unsicher.</translation>
    </message>
    <message>
        <source>Bytes that differ from the state remembered at %1 (uncertain)</source>
        <translation>Bytes, die vom um %1 gemerkten Stand abweichen (unsicher)</translation>
    </message>
</context>
<context>
    <name>hexfolio::DiskBanner</name>
    <message numerus="yes">
        <source>%n edit(s) were put on the changed file.</source>
        <translation>
            <numerusform>%n Änderung wurde auf die geänderte Datei angewendet.</numerusform>
            <numerusform>%n Änderungen wurden auf die geänderte Datei angewendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them moved with the bytes around it.</source>
        <translation>
            <numerusform>%n davon ist mit den Bytes ringsum gewandert.</numerusform>
            <numerusform>%n davon sind mit den Bytes ringsum gewandert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was deleted or renamed by another program, or is out of reach.</source>
        <translation>Die Datei wurde von einem anderen Programm gelöscht oder umbenannt, oder sie ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Another program put a new file in the place of this one.</source>
        <translation>Ein anderes Programm hat eine neue Datei an die Stelle dieser gesetzt.</translation>
    </message>
    <message>
        <source>The name leads to another file system now: it was mounted anew.</source>
        <translation>Der Name führt jetzt zu einem anderen Dateisystem: Es wurde neu eingehängt.</translation>
    </message>
    <message>
        <source>Another program made the file shorter: %1 instead of %2. Bytes that are gone are shown as unreadable.</source>
        <translation>Ein anderes Programm hat die Datei kürzer gemacht: %1 statt %2. Bytes, die weg sind, werden als nicht lesbar gezeigt.</translation>
    </message>
    <message>
        <source>Another program made the file longer: %1 instead of %2.</source>
        <translation>Ein anderes Programm hat die Datei länger gemacht: %1 statt %2.</translation>
    </message>
    <message>
        <source>Another program wrote to the file; its length is the same.</source>
        <translation>Ein anderes Programm hat in die Datei geschrieben; ihre Länge ist dieselbe.</translation>
    </message>
    <message>
        <source>Your edits are kept.</source>
        <translation>Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Keep My Edits</source>
        <translation>Meine Änderungen behalten</translation>
    </message>
    <message>
        <source>Put your edits on the file as it is now; asks where both changed the same bytes</source>
        <translation>Ihre Änderungen auf die jetzige Datei anwenden; fragt, wo beide dieselben Bytes geändert haben</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Die Datei wieder öffnen</translation>
    </message>
    <message>
        <source>Reload Without Edits</source>
        <translation>Ohne Änderungen neu laden</translation>
    </message>
    <message>
        <source>Show the file as it is now, at the same place; undo brings back what was here</source>
        <translation>Die Datei zeigen, wie sie jetzt ist, an derselben Stelle; Rückgängig bringt wieder, was hier war</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show this document and the file on disk side by side</source>
        <translation>Dieses Dokument und die Datei auf der Platte nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Write this document to another file</source>
        <translation>Dieses Dokument in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>Read again from disk.</source>
        <translation>Erneut von der Platte gelesen.</translation>
    </message>
</context>
<context>
    <name>hexfolio::DocumentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 lies behind the end, which is at %2.</source>
        <translation>%1 liegt hinter dem Ende, das bei %2 ist.</translation>
    </message>
    <message>
        <source>From %1 on there are only %2.</source>
        <translation>Ab %1 gibt es nur %2.</translation>
    </message>
    <message>
        <source>Live mode writes %1 to the file at once, which takes a while.</source>
        <translation>Der Live-Modus schreibt %1 sofort in die Datei; das dauert eine Weile.</translation>
    </message>
</context>
<context>
    <name>hexfolio::DocumentTab</name>
    <message>
        <source>Switch to Preview</source>
        <translation>Zur Vorschau wechseln</translation>
    </message>
    <message>
        <source>This document is open for reading. In Preview you can edit it; nothing reaches the file until you save.</source>
        <translation>Dieses Dokument ist zum Lesen geöffnet. In der Vorschau kann es bearbeitet werden; nichts erreicht die Datei, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Einfrieren aufheben</translation>
    </message>
    <message>
        <source>The view is frozen: it shows the bytes seen last. What other programs change is marked.</source>
        <translation>Die Ansicht ist eingefroren: Sie zeigt die zuletzt gesehenen Bytes. Was andere Programme ändern, ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>In Live mode, remembering this state copies %1 to a temporary file; %2 are free there.</source>
        <translation>Im Live-Modus wird zum Merken dieses Standes %1 in eine temporäre Datei kopiert; dort ist %2 frei.</translation>
    </message>
    <message>
        <source>an unknown number of bytes</source>
        <translation>eine unbekannte Zahl von Bytes</translation>
    </message>
</context>
<context>
    <name>hexfolio::EditKeeper</name>
    <message>
        <source>Unsaved edits cannot be kept safe from a crash at the moment. %1 You can go on editing; it is tried again.</source>
        <extracomment>%1 is the sentence of an error.</extracomment>
        <translation>Ungespeicherte Änderungen lassen sich im Augenblick nicht vor einem Absturz sichern. %1 Sie können weiter bearbeiten; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The file is open and has been edited. Save or close it first, then recover.</source>
        <translation>Die Datei ist geöffnet und wurde bearbeitet. Speichern oder schließen Sie sie zuerst, und stellen Sie dann wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be recovered, because the file has other bytes there now. They are kept, and offered again at the next start.</source>
        <translation>
            <numerusform>%n Änderung konnte nicht wiederhergestellt werden, weil die Datei dort jetzt andere Bytes hat. Sie bleibt erhalten und wird beim nächsten Start wieder angeboten.</numerusform>
            <numerusform>%n Änderungen konnten nicht wiederhergestellt werden, weil die Datei dort jetzt andere Bytes hat. Sie bleiben erhalten und werden beim nächsten Start wieder angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Clear Histories</source>
        <translation>Verläufe löschen</translation>
    </message>
    <message>
        <source>Forget the histories of all closed files? Their last edits can then no longer be undone. The files themselves stay as they are.</source>
        <translation>Die Verläufe aller geschlossenen Dateien vergessen? Ihre letzten Änderungen lassen sich dann nicht mehr rückgängig machen. Die Dateien selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Histories cleared: %1.</source>
        <translation>Verläufe gelöscht: %1.</translation>
    </message>
</context>
<context>
    <name>hexfolio::FileCommands</name>
    <message>
        <source>Untitled %1</source>
        <translation>Unbenannt %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Open Files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Select the bytes to save first.</source>
        <translation>Wählen Sie zuerst die Bytes aus, die gespeichert werden.</translation>
    </message>
    <message>
        <source>Save Selection As</source>
        <translation>Auswahl speichern unter</translation>
    </message>
    <message>
        <source>Read again from disk.</source>
        <translation>Erneut von der Platte gelesen.</translation>
    </message>
    <message>
        <source>The disk refused the last edits of “%1”. Close it all the same?</source>
        <translation>Die Platte hat die letzten Bearbeitungen von „%1“ nicht angenommen. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>%1
The journal is %2</source>
        <translation>%1
Das Journal ist %2</translation>
    </message>
    <message>
        <source>&amp;Close All the Same</source>
        <translation>Trotzdem &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>The disk refused the last edits of “%1”. Leave Live mode all the same?</source>
        <translation>Der Datenträger hat die letzten Änderungen an „%1“ abgelehnt. Den Live-Modus trotzdem verlassen?</translation>
    </message>
    <message>
        <source>%1
In Preview they are unsaved edits, read from memory. They can be saved under another name, or over the file when its disk takes them again.</source>
        <translation>%1
In der Vorschau sind sie ungespeicherte Änderungen, die aus dem Speicher gelesen werden. Sie lassen sich unter einem anderen Namen speichern, oder in die Datei, sobald ihr Datenträger sie wieder annimmt.</translation>
    </message>
    <message>
        <source>&amp;Keep as Unsaved Edits</source>
        <translation>Als &amp;ungespeicherte Änderungen behalten</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere…</source>
        <translation>&amp;Anderswo speichern…</translation>
    </message>
    <message>
        <source>&amp;Stay in Live</source>
        <translation>&amp;Live bleiben</translation>
    </message>
    <message>
        <source>The disk refused the last edits made Live. They are unsaved edits now, and what the file itself has in their places is not known. Until they are saved over it, they are also in the journal %1, from which they are written again when the file is opened the next time.</source>
        <translation>Der Datenträger hat die letzten Live-Änderungen abgelehnt. Sie sind jetzt ungespeicherte Änderungen; was an ihren Stellen in der Datei selbst steht, ist nicht bekannt. Bis sie in die Datei gespeichert sind, stehen sie auch im Journal %1, aus dem sie beim nächsten Öffnen der Datei erneut geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>hexfolio::FillDialog</name>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>There is nothing to fill.</source>
        <translation>Es gibt nichts zu füllen.</translation>
    </message>
    <message>
        <source>Fills %1, from %2 to %3.</source>
        <translation>Füllt %1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>The last repetition is cut short.</source>
        <translation>Die letzte Wiederholung wird abgeschnitten.</translation>
    </message>
    <message numerus="yes">
        <source>Fills %1 range(s), each from its begin on: %2.</source>
        <translation>
            <numerusform>Füllt %1 Bereich von seinem Anfang an: %2.</numerusform>
            <numerusform>Füllt %1 Bereiche, jeden von seinem Anfang an: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::FindBar</name>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Options (%1)</source>
        <translation>&amp;Optionen (%1)</translation>
    </message>
</context>
<context>
    <name>hexfolio::FindCommands</name>
    <message>
        <source>Select the bytes to find first, at most %1.</source>
        <translation>Wählen Sie zuerst die Bytes aus, die gesucht werden, höchstens %1.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Found at %1.</source>
        <translation>Gefunden bei %1.</translation>
    </message>
    <message>
        <source> Reached the end and went on from the start.</source>
        <translation> Am Ende angekommen, ging es am Anfang weiter.</translation>
    </message>
    <message>
        <source> Reached the start and went on from the end.</source>
        <translation> Am Anfang angekommen, ging es am Ende weiter.</translation>
    </message>
    <message>
        <source>%1 found at %2.</source>
        <translation>%1 gefunden bei %2.</translation>
    </message>
    <message>
        <source>Reading the patterns…</source>
        <translation>Muster werden gelesen…</translation>
    </message>
</context>
<context>
    <name>hexfolio::FindMessages</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Die Suche anhalten</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Anzahl der Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Suche läuft… %1 %</translation>
    </message>
</context>
<context>
    <name>hexfolio::GotoDialog</name>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Goes to %1, the end.</source>
        <translation>Geht zu %1, dem Ende.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>Geht zu %1.</translation>
    </message>
    <message>
        <source>The caret is at %1 of %2.</source>
        <translation>Die Schreibmarke steht bei %1 von %2.</translation>
    </message>
</context>
<context>
    <name>hexfolio::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
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
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was edited yet.</source>
        <translation>Noch wurde nichts bearbeitet.</translation>
    </message>
    <message>
        <source>At step %1 of %2</source>
        <extracomment>%1 is the step the document is at, %2 the last one.</extracomment>
        <translation>Bei Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>hexfolio::HistoryModel</name>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Copy block</source>
        <translation>Block kopieren</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Block verschieben</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>auf der Platte</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now, on disk</source>
        <translation>jetzt, auf der Platte</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>undone, on disk</source>
        <translation>zurückgenommen, auf der Platte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Read from disk</source>
        <translation>Vom Datenträger gelesen</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Erneut angewendet</translation>
    </message>
</context>
<context>
    <name>hexfolio::HitCounter</name>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Treffer: %1</translation>
    </message>
    <message>
        <source>Hits: more than %1</source>
        <translation>Treffer: mehr als %1</translation>
    </message>
    <message>
        <source>No hit in %1</source>
        <translation>Kein Treffer in %1</translation>
    </message>
</context>
<context>
    <name>hexfolio::HitList</name>
    <message numerus="yes">
        <source>Removed %1 hit(s) from the list.</source>
        <translation>
            <numerusform>%1 Treffer aus der Liste entfernt.</numerusform>
            <numerusform>%1 Treffer aus der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 hit(s) to “%2”.</source>
        <translation>
            <numerusform>%1 Treffer in „%2“ geschrieben.</numerusform>
            <numerusform>%1 Treffer in „%2“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many hits for the clipboard, which holds %1. Export them to a file.</source>
        <translation>Das sind zu viele Treffer für die Zwischenablage, die %1 fasst. Bitte in eine Datei exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 hit(s).</source>
        <translation>
            <numerusform>%1 Treffer kopiert.</numerusform>
            <numerusform>%1 Treffer kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 hit(s) in “%2”.</source>
        <translation>
            <numerusform>%1 Treffer in „%2“ gespeichert.</numerusform>
            <numerusform>%1 Treffer in „%2“ gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hits to select.</source>
        <translation>Es gibt keine Treffer auszuwählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hit(s) were changed since, or may have been, and are not selected.</source>
        <translation>
            <numerusform>%1 Treffer wurde seither geändert, oder vielleicht, und ist nicht ausgewählt.</numerusform>
            <numerusform>%1 Treffer wurden seither geändert, oder vielleicht, und sind nicht ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hits to set bookmarks at.</source>
        <translation>Es gibt keine Treffer, an die Lesezeichen gesetzt werden könnten.</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 bookmark(s).</source>
        <translation>
            <numerusform>%1 Lesezeichen gesetzt.</numerusform>
            <numerusform>%1 Lesezeichen gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hit(s) were changed since, or may have been, and got none.</source>
        <translation>
            <numerusform>%1 Treffer wurde seither geändert, oder vielleicht, und bekam keines.</numerusform>
            <numerusform>%1 Treffer wurden seither geändert, oder vielleicht, und bekamen keines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::HitsModel</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1‹%2›%3</source>
        <extracomment>The bytes of a hit between those before and behind it.</extracomment>
        <translation>%1‹%2›%3</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>perhaps changed</source>
        <translation>vielleicht geändert</translation>
    </message>
</context>
<context>
    <name>hexfolio::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1%2 — %3 — Hexfolio</source>
        <translation>%1%2 – %3 – Hexfolio</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>About Hexfolio</source>
        <translation>Über Hexfolio</translation>
    </message>
    <message>
        <source>Hexfolio %1</source>
        <translation>Hexfolio %1</translation>
    </message>
    <message>
        <source>A hex editor for files of any size, which reads every byte from a memory map and loses none when it saves.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Hex-Editor für Dateien jeder Größe, der jedes Byte aus einer Speicherabbildung liest und beim Speichern keines verliert.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Working on the patch</source>
        <translation>Am Patch arbeiten</translation>
    </message>
    <message>
        <source>Editing the file</source>
        <translation>Datei bearbeiten</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Working on the ranges</source>
        <translation>Die Bereiche werden bearbeitet</translation>
    </message>
    <message>
        <source>Remembering the state</source>
        <translation>Der Stand wird gemerkt</translation>
    </message>
    <message>
        <source>This state is remembered: find what differs from it with the kind Changes of the find bar.</source>
        <translation>Dieser Stand ist gemerkt: Die Art Änderungen der Suchleiste findet, was davon abweicht.</translation>
    </message>
    <message>
        <source>The remembered state is forgotten: in Live mode the bytes of the file itself change.</source>
        <translation>Der gemerkte Stand ist vergessen: Im Live-Modus ändern sich die Bytes der Datei selbst.</translation>
    </message>
    <message>
        <source>Working on the bookmarks</source>
        <translation>An den Lesezeichen arbeiten</translation>
    </message>
</context>
<context>
    <name>hexfolio::MoveBlockDialog</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The block is empty.</source>
        <translation>Der Block ist leer.</translation>
    </message>
    <message>
        <source>The block is there already.</source>
        <translation>Der Block steht schon dort.</translation>
    </message>
    <message>
        <source>The block would reach past the end: from %1 on there are only %2.</source>
        <translation>Der Block würde über das Ende reichen: Ab %1 gibt es nur %2.</translation>
    </message>
    <message>
        <source>The destination lies inside the block.</source>
        <translation>Das Ziel liegt im Block.</translation>
    </message>
    <message>
        <source>Copies %1 from %2 over the bytes from %3 on. The size stays.</source>
        <translation>Kopiert %1 ab %2 über die Bytes ab %3. Die Größe bleibt.</translation>
    </message>
    <message>
        <source>Cuts %1 out at %2; they stand at %3 afterwards. The %4 between move to make room. The size stays.</source>
        <translation>Schneidet %1 bei %2 aus; danach stehen sie bei %3. Die %4 dazwischen rücken auf. Die Größe bleibt.</translation>
    </message>
</context>
<context>
    <name>hexfolio::OpenAtDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>The file ends %1 after that.</source>
        <translation>Die Datei endet %1 danach.</translation>
    </message>
    <message>
        <source>Opens the whole file.</source>
        <translation>Öffnet die ganze Datei.</translation>
    </message>
    <message>
        <source>Opens %1, from %2 on.</source>
        <translation>Öffnet %1, ab %2.</translation>
    </message>
    <message>
        <source>The file is being looked at…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
</context>
<context>
    <name>hexfolio::OutsideDock</name>
    <message>
        <source>Outside Changes</source>
        <translation>Änderungen von außen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by other programs</source>
        <translation>
            <numerusform>%n Änderung durch andere Programme</numerusform>
            <numerusform>%n Änderungen durch andere Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>No other program changed this file while it was open.</source>
        <translation>Kein anderes Programm hat diese Datei geändert, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>hexfolio::OutsideModel</name>
    <message>
        <source>Bytes changed</source>
        <translation>Bytes geändert</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Hineingeschrieben</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Deleted or renamed</source>
        <translation>Gelöscht oder umbenannt</translation>
    </message>
    <message>
        <source>Mounted anew</source>
        <translation>Neu eingehängt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Offset on disk</source>
        <translation>Offset auf Platte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>hexfolio::PatchCommands</name>
    <message>
        <source>Verified patch, readable (*.json)</source>
        <translation>Geprüfter Patch, lesbar (*.json)</translation>
    </message>
    <message>
        <source>Verified patch, compressed (*.json.gz)</source>
        <translation>Geprüfter Patch, komprimiert (*.json.gz)</translation>
    </message>
    <message>
        <source>BPS patch (*.bps)</source>
        <translation>BPS-Patch (*.bps)</translation>
    </message>
    <message>
        <source>IPS patch, up to 16 MiB (*.ips)</source>
        <translation>IPS-Patch, bis 16 MiB (*.ips)</translation>
    </message>
    <message>
        <source>There are no unsaved changes to write as a patch. To compare two files, use “hexfolio-cli patch make”.</source>
        <translation>Es gibt keine ungespeicherten Änderungen, die als Patch geschrieben werden könnten. Um zwei Dateien zu vergleichen, benutzen Sie „hexfolio-cli patch make“.</translation>
    </message>
    <message>
        <source>Export Patch</source>
        <translation>Patch exportieren</translation>
    </message>
    <message>
        <source>Wrote the patch: %1.</source>
        <translation>Patch geschrieben: %1.</translation>
    </message>
    <message>
        <source>Write It Anyway</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>Apply Patch</source>
        <translation>Patch anwenden</translation>
    </message>
    <message>
        <source>Patches (*.json *.json.gz *.gz *.ips *.bps)</source>
        <translation>Patches (*.json *.json.gz *.gz *.ips *.bps)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>The patch made %n change(s); undo takes them back.</source>
        <translation>
            <numerusform>Der Patch hat %n Änderung gemacht; Rückgängig nimmt sie zurück.</numerusform>
            <numerusform>Der Patch hat %n Änderungen gemacht; Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert the Patch</source>
        <translation>Den Patch zurücknehmen</translation>
    </message>
    <message>
        <source>This patch is applied to the document already.</source>
        <translation>Dieser Patch ist schon auf das Dokument angewendet.</translation>
    </message>
</context>
<context>
    <name>hexfolio::PatternFileForm</name>
    <message>
        <source>File of patterns</source>
        <translation>Musterdatei</translation>
    </message>
    <message>
        <source>File of patterns, one a line: name = hex:7F 45 4C 46</source>
        <translation>Musterdatei, ein Muster je Zeile: name = hex:7F 45 4C 46</translation>
    </message>
    <message>
        <source>One pattern a line: a name, =, a kind (hex, text, itext, utf16le, regex and others), a colon, and the pattern. # begins a comment.</source>
        <translation>Ein Muster je Zeile: ein Name, =, eine Art (hex, text, itext, utf16le, regex und andere), ein Doppelpunkt und das Muster. # beginnt einen Kommentar.</translation>
    </message>
    <message>
        <source>Choose a file of patterns</source>
        <translation>Eine Musterdatei wählen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>hexfolio::RangeEditor</name>
    <message>
        <source>The document was changed meanwhile, so the ranges were left as they are.</source>
        <translation>Das Dokument wurde inzwischen geändert; die Bereiche blieben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%1 range(s) edited; Undo takes that back in one step.</source>
        <translation>
            <numerusform>%1 Bereich bearbeitet; Rückgängig nimmt das in einem Schritt zurück.</numerusform>
            <numerusform>%1 Bereiche bearbeitet; Rückgängig nimmt das in einem Schritt zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::RecoveredChangesModel</name>
    <message>
        <source>bytes of another file</source>
        <translation>Bytes einer anderen Datei</translation>
    </message>
    <message>
        <source>bytes of the file</source>
        <translation>Bytes der Datei</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Offset in der Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>Neue Bytes</translation>
    </message>
    <message>
        <source>applies, unproven</source>
        <translation>passt, unbewiesen</translation>
    </message>
    <message>
        <source>The file was changed. Not all the bytes that this edit replaces could be noted in time: whether the others are still the same cannot be told.</source>
        <translation>Die Datei wurde geändert. Nicht alle Bytes, die diese Änderung ersetzt, konnten rechtzeitig vermerkt werden: Ob die übrigen noch dieselben sind, lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>hexfolio::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n document(s) had unsaved edits when Hexfolio ended unexpectedly.</source>
        <translation>
            <numerusform>%n Dokument hatte ungespeicherte Änderungen, als Hexfolio unerwartet endete.</numerusform>
            <numerusform>%n Dokumente hatten ungespeicherte Änderungen, als Hexfolio unerwartet endete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard Edits</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard the unsaved edits of %1? They cannot be brought back.</source>
        <translation>Die ungespeicherten Änderungen von %1 verwerfen? Sie lassen sich nicht wiederbringen.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>hexfolio::RecoveryModel</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
    <message>
        <source>file unchanged</source>
        <translation>Datei unverändert</translation>
    </message>
    <message>
        <source>file was saved</source>
        <translation>Datei wurde gespeichert</translation>
    </message>
    <message>
        <source>file changed, all apply</source>
        <translation>Datei geändert, alle passen</translation>
    </message>
    <message numerus="yes">
        <source>file changed, %n conflict(s)</source>
        <translation>
            <numerusform>Datei geändert, %n Konflikt</numerusform>
            <numerusform>Datei geändert, %n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>file cannot be opened</source>
        <translation>Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This document was never saved. It comes back without a file name.</source>
        <translation>Dieses Dokument wurde nie gespeichert. Es kommt ohne Dateinamen zurück.</translation>
    </message>
    <message>
        <source>The file is as it was. All edits come back, and can be undone step by step.</source>
        <translation>Die Datei ist, wie sie war. Alle Änderungen kommen zurück und können Schritt für Schritt rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The last save reached the file. What was edited after it comes back.</source>
        <translation>Das letzte Speichern hat die Datei erreicht. Was danach bearbeitet wurde, kommt zurück.</translation>
    </message>
    <message>
        <source>Another program changed the file, but not where it was edited. All changes can be applied.</source>
        <translation>Ein anderes Programm hat die Datei geändert, aber nicht dort, wo sie bearbeitet wurde. Alle Änderungen können angewendet werden.</translation>
    </message>
    <message>
        <source>Another program changed the file. Changes that can be applied: %1 of %2. The others are in conflict with the bytes that the file has now, and are left out.</source>
        <translation>Ein anderes Programm hat die Datei geändert. Änderungen, die angewendet werden können: %1 von %2. Die anderen stehen im Konflikt mit den Bytes, die die Datei jetzt hat, und werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 Put the file back to recover its edits.</source>
        <extracomment>%1 is the sentence of an error.</extracomment>
        <translation>%1 Bringen Sie die Datei zurück, um ihre Änderungen wiederherzustellen.</translation>
    </message>
    <message>
        <source>The end of the log is damaged; edits of the last seconds may be missing.</source>
        <translation>Das Ende des Protokolls ist beschädigt; Änderungen der letzten Sekunden können fehlen.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReplaceCommands</name>
    <message>
        <source>The document was changed meanwhile, so nothing was replaced.</source>
        <translation>Das Dokument wurde inzwischen geändert, deshalb wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Not found in what could be read; some bytes could not.</source>
        <translation>Nicht gefunden in dem, was lesbar war; einige Bytes waren es nicht.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>%1 replaced; Undo takes them back in one step.</source>
        <translation>%1 ersetzt; Rückgängig nimmt alles in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>Some bytes could not be read, from %1 on, and were left alone.</source>
        <translation>Einige Bytes ab %1 waren nicht lesbar und blieben unverändert.</translation>
    </message>
    <message>
        <source>The hits of several patterns are replaced as they are listed: choose Find All first, and let it end.</source>
        <translation>Die Treffer mehrerer Muster werden ersetzt, wie sie in der Liste stehen: Wählen Sie zuerst Alle suchen, und lassen Sie die Suche enden.</translation>
    </message>
    <message>
        <source>The hits of several patterns are replaced all at once, with Replace All.</source>
        <translation>Die Treffer mehrerer Muster werden alle auf einmal ersetzt, mit Alle ersetzen.</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReplaceDialog</name>
    <message>
        <source>&amp;Replace All</source>
        <translation>Alle &amp;ersetzen</translation>
    </message>
    <message>
        <source>Hits to replace in the whole document: %1.</source>
        <translation>Treffer, die im ganzen Dokument zu ersetzen sind: %1.</translation>
    </message>
    <message>
        <source>Hits to replace from %1 to %2: %3.</source>
        <translation>Treffer, die von %1 bis %2 zu ersetzen sind: %3.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 werden gezeigt.</translation>
    </message>
    <message>
        <source>The length of the document stays the same.</source>
        <translation>Die Länge des Dokuments bleibt gleich.</translation>
    </message>
    <message>
        <source>The document grows by %1 to %2.</source>
        <translation>Das Dokument wächst um %1 auf %2.</translation>
    </message>
    <message>
        <source>The document shrinks by %1 to %2.</source>
        <translation>Das Dokument schrumpft um %1 auf %2.</translation>
    </message>
    <message>
        <source>The document was changed meanwhile. This is what would be replaced now.</source>
        <translation>Das Dokument wurde inzwischen geändert. Dies würde jetzt ersetzt.</translation>
    </message>
    <message>
        <source>The length of this file cannot change, because it is a device or a part of a file. Give a replacement that is as long as the hits.</source>
        <translation>Die Länge dieser Datei kann sich nicht ändern, weil sie ein Gerät oder ein Teil einer Datei ist. Bitte einen Ersatz angeben, der so lang ist wie die Treffer.</translation>
    </message>
    <message>
        <source>Some bytes could not be read, and nothing in them is replaced: %1.</source>
        <translation>Einige Bytes waren nicht lesbar, und in ihnen wird nichts ersetzt: %1.</translation>
    </message>
    <message>
        <source>In Live mode all of it is written to the file at once.</source>
        <translation>Im Live-Modus wird alles sofort in die Datei geschrieben.</translation>
    </message>
    <message>
        <source>Hits of the list to replace: %1.</source>
        <translation>Zu ersetzende Treffer der Liste: %1.</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReplacementsModel</name>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>hexfolio::ResizeDialog</name>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Only a part of the file is open, so its length cannot change.</source>
        <translation>Nur ein Teil der Datei ist geöffnet, deshalb kann sich die Länge nicht ändern.</translation>
    </message>
    <message>
        <source>The length of a device cannot change.</source>
        <translation>Die Länge eines Geräts kann sich nicht ändern.</translation>
    </message>
    <message>
        <source>That is the size it has.</source>
        <translation>Das ist die Größe, die es hat.</translation>
    </message>
    <message>
        <source>%1 at the end will be cut off, from %2 on.</source>
        <translation>%1 am Ende werden abgeschnitten, ab %2.</translation>
    </message>
    <message>
        <source>Grows by %1 of zeros.</source>
        <translation>Wächst um %1 aus Nullen.</translation>
    </message>
    <message>
        <source>In Live mode the file changes at once.</source>
        <translation>Im Live-Modus ändert sich die Datei sofort.</translation>
    </message>
    <message>
        <source>The file changes when you save.</source>
        <translation>Die Datei ändert sich, wenn Sie speichern.</translation>
    </message>
</context>
<context>
    <name>hexfolio::ResultsDock</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Text in the bytes</source>
        <translation>Text in den Bytes</translation>
    </message>
    <message>
        <source>Hex in the bytes</source>
        <translation>Hex in den Bytes</translation>
    </message>
    <message>
        <source>Name of the pattern</source>
        <translation>Name des Musters</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) could not be read</source>
        <translation>
            <numerusform>%n Bereich konnte nicht gelesen werden</numerusform>
            <numerusform>%n Bereiche konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An offset, and how many bytes from there on.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Select bytes first: the hits that lie in them stay in the list.</source>
        <translation>Zuerst Bytes auswählen: Die Treffer, die darin liegen, bleiben in der Liste.</translation>
    </message>
    <message>
        <source>There are no hits to export.</source>
        <translation>Es gibt keine Treffer zu exportieren.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Export Hits</source>
        <translation>Treffer exportieren</translation>
    </message>
    <message>
        <source>Save the List of Hits</source>
        <translation>Trefferliste speichern</translation>
    </message>
    <message>
        <source>Load a List of Hits</source>
        <translation>Trefferliste laden</translation>
    </message>
    <message>
        <source>Hits (*.hits)</source>
        <translation>Treffer (*.hits)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There are no hits to save.</source>
        <translation>Es gibt keine Treffer zu speichern.</translation>
    </message>
    <message>
        <source>&amp;Go to the Hit</source>
        <translation>&amp;Zum Treffer gehen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReviewDialog</name>
    <message>
        <source>Review Changes — %1</source>
        <translation>Änderungen prüfen – %1</translation>
    </message>
    <message>
        <source>Compared With the Disk — %1</source>
        <translation>Vergleich mit der Platte – %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReviewModel</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Noch nicht angenommen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Offset now</source>
        <translation>Offset jetzt</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReviewPage</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1 — %2 shown</source>
        <translation>%1 – %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 — %2 accepted</source>
        <translation>%1 – %2 angenommen</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist geöffnet.</translation>
    </message>
    <message>
        <source>In Live mode every edit reaches the file at once; there is nothing to review.</source>
        <translation>Im Live-Modus erreicht jede Änderung sofort die Datei; es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The filter lets no change through.</source>
        <translation>Der Filter lässt keine Änderung durch.</translation>
    </message>
    <message>
        <source>No changes: the document is what is on disk.</source>
        <translation>Keine Änderungen: Das Dokument ist, was auf der Platte steht.</translation>
    </message>
    <message>
        <source>This is no offset.</source>
        <translation>Das ist kein Offset.</translation>
    </message>
    <message>
        <source>An offset, as in Go to Offset</source>
        <translation>Ein Offset wie bei „Gehe zu Offset“</translation>
    </message>
    <message>
        <source>Old or new bytes in hexadecimal, as in DE AD</source>
        <translation>Alte oder neue Bytes, hexadezimal wie DE AD</translation>
    </message>
    <message>
        <source>These are no bytes in hexadecimal.</source>
        <translation>Das sind keine hexadezimalen Bytes.</translation>
    </message>
</context>
<context>
    <name>hexfolio::ReviewPane</name>
    <message>
        <source>Bytes on disk and now, side by side</source>
        <translation>Bytes auf der Platte und jetzt, nebeneinander</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 bei %3</translation>
    </message>
    <message>
        <source>%1, from %2 on disk</source>
        <extracomment>%1 is &quot;Moved, 12 bytes at 0x25 (37)&quot;; %2 an offset of the file on disk.</extracomment>
        <translation>%1, von %2 auf der Platte</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>The number of a change, how many there are, what it is.</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>⋯ %1 unchanged</source>
        <translation>⋯ %1 unverändert</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n change(s) not shown</source>
        <translation>
            <numerusform>⋯ %n Änderung nicht gezeigt</numerusform>
            <numerusform>⋯ %n Änderungen nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexfolio::SavePlanDialog</name>
    <message>
        <source>There is another way. %1 It takes %2.</source>
        <extracomment>%1 is a sentence about the other way to save, %2 is how long that takes.</extracomment>
        <translation>Es gibt einen anderen Weg. %1 Das dauert %2.</translation>
    </message>
    <message>
        <source>&amp;Save Nevertheless</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>hexfolio::SelectRangeDialog</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>The last byte lies before the start.</source>
        <translation>Das letzte Byte liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>The last byte of the document is at %1.</source>
        <translation>Das letzte Byte des Dokuments steht bei %1.</translation>
    </message>
    <message>
        <source>Nothing would be selected.</source>
        <translation>Nichts würde ausgewählt.</translation>
    </message>
    <message>
        <source>Selects %1, from %2 to %3.</source>
        <translation>Wählt %1 aus, von %2 bis %3.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
</context>
<context>
    <name>hexfolio::StatusBar</name>
    <message>
        <source>File is gone</source>
        <translation>Datei ist weg</translation>
    </message>
    <message>
        <source>File is shorter on disk</source>
        <translation>Datei ist auf der Platte kürzer</translation>
    </message>
    <message>
        <source>Another file on disk</source>
        <translation>Andere Datei auf der Platte</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Platte geändert</translation>
    </message>
    <message>
        <source>Selected %1 to %2: %3</source>
        <translation>Ausgewählt %1 bis %2: %3</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Where the caret is. Click to show offsets in the other base</source>
        <translation>Wo die Schreibmarke steht. Ein Klick zeigt Offsets in der anderen Basis</translation>
    </message>
    <message>
        <source>INS: typing inserts bytes. OVR: typing overwrites them. Click to switch</source>
        <translation>EINF: Tippen fügt Bytes ein. ÜBER: Tippen überschreibt sie. Ein Klick wechselt</translation>
    </message>
    <message>
        <source>How the file is open: Read changes nothing, Preview keeps edits until you save, Live writes each edit at once</source>
        <translation>Wie die Datei geöffnet ist: Lesen ändert nichts, Vorschau hält Änderungen bis zum Speichern zurück, Live schreibt jede sofort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is at work</source>
        <translation>Anhalten, was gerade läuft</translation>
    </message>
    <message>
        <source>Offset %1</source>
        <translation>Offset %1</translation>
    </message>
    <message>
        <source>INS</source>
        <translation>EINF</translation>
    </message>
    <message>
        <source>OVR</source>
        <translation>ÜBER</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 range(s) selected: %2</source>
        <extracomment>How many ranges are selected together, and how many bytes they have.</extracomment>
        <translation>
            <numerusform>%1 Bereich ausgewählt: %2</numerusform>
            <numerusform>%1 Bereiche ausgewählt: %2</numerusform>
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
        <translation>Noch in keiner Datei gespeichert</translation>
    </message>
</context>
<context>
    <name>hexfolio::TabSaver</name>
    <message>
        <source>Nothing to write: the file has these bytes already.</source>
        <translation>Nichts zu schreiben: Die Datei hat diese Bytes schon.</translation>
    </message>
    <message numerus="yes">
        <source>Saved and verified: %1 in %n range(s).</source>
        <translation>
            <numerusform>Gespeichert und geprüft: %1 in %n Bereich.</numerusform>
            <numerusform>Gespeichert und geprüft: %1 in %n Bereichen.</numerusform>
        </translation>
    </message>
    <message>
        <source> Steps before this save cannot be undone any more.</source>
        <translation> Schritte vor diesem Speichern lassen sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>Alles ist auf der Platte.</translation>
    </message>
    <message>
        <source>Saved the selection: %1.</source>
        <translation>Auswahl gespeichert: %1.</translation>
    </message>
    <message>
        <source>Saved and verified: %1.</source>
        <translation>Gespeichert und geprüft: %1.</translation>
    </message>
</context>
<context>
    <name>hexfolio::TextDock</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist geöffnet.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>hexfolio::UnsavedQuestion</name>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 changed, %2 removed</source>
        <translation>%1 geändert, %2 entfernt</translation>
    </message>
    <message>
        <source>Save the edits of this document?</source>
        <translation>Die Änderungen dieses Dokuments speichern?</translation>
    </message>
    <message numerus="yes">
        <source>Save the edits of %n document(s)?</source>
        <translation>
            <numerusform>Die Änderungen von %n Dokument speichern?</numerusform>
            <numerusform>Die Änderungen von %n Dokumenten speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save All</source>
        <translation>Alle &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard Edits</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Discard All Edits</source>
        <translation>Alle Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>hexfolio::ViewCommands</name>
    <message>
        <source>Bytes per Row</source>
        <translation>Bytes je Zeile</translation>
    </message>
    <message>
        <source>Bytes in a row, 1 to %1:</source>
        <translation>Bytes in einer Zeile, 1 bis %1:</translation>
    </message>
</context>
<context>
    <name>hexfolio::WelcomePage</name>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  –  %2</translation>
    </message>
</context>
</TS>
