<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Evidence</name>
    <message>
        <source>Not graded</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>High certainty</source>
        <translation>Vertrauen: hoch</translation>
    </message>
    <message>
        <source>Moderate certainty</source>
        <translation>Vertrauen: moderat</translation>
    </message>
    <message>
        <source>Low certainty</source>
        <translation>Vertrauen: niedrig</translation>
    </message>
    <message>
        <source>Very low certainty</source>
        <translation>Vertrauen: sehr niedrig</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Klinische Studie</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Befragung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Design not stated</source>
        <translation>Ohne Angabe</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Reference missing: %1</source>
        <translation>Quelle fehlt: %1</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>This helps: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This hearticle no longer says this.</source>
        <translation>Dieser Hearticle sagt das nicht mehr.</translation>
    </message>
    <message>
        <source>Printed or copied on %1.</source>
        <translation>Gedruckt oder kopiert: %1.</translation>
    </message>
    <message>
        <source>This helps</source>
        <translation>Das hilft</translation>
    </message>
    <message>
        <source>This harms</source>
        <translation>Das schadet</translation>
    </message>
</context>
<context>
    <name>heartport::ActionFeedPanel</name>
    <message>
        <source>Action feed</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Open a hearticle to see what helps and what harms.</source>
        <translation>Öffnen Sie einen Hearticle, um zu sehen, was hilft und was schadet.</translation>
    </message>
    <message>
        <source>This hearticle lists no actions.</source>
        <translation>Dieser Hearticle nennt keine Handlungen.</translation>
    </message>
    <message>
        <source>This helps</source>
        <translation>Das hilft</translation>
    </message>
    <message>
        <source>This harms</source>
        <translation>Das schadet</translation>
    </message>
    <message>
        <source>This library can only be read, so My plan cannot change.</source>
        <translation>Diese Bibliothek kann nur gelesen werden, darum lässt sich „Mein Plan“ nicht ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Handlung</numerusform>
            <numerusform>%n Handlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on My plan</source>
        <comment>after &quot;4 actions&quot;</comment>
        <translation>%1, %2 geplant</translation>
    </message>
</context>
<context>
    <name>heartport::ActionRow</name>
    <message>
        <source>Reference %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Reference missing: %1</source>
        <translation>Quelle fehlt: %1</translation>
    </message>
    <message>
        <source>References %1</source>
        <translation>Quellen %1</translation>
    </message>
    <message>
        <source>Marks the sentences of the text that rest on the same references</source>
        <translation>Markiert die Sätze im Text, die auf denselben Quellen beruhen</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) marked in the text</source>
        <translation>
            <numerusform>%n Satz im Text markiert</numerusform>
            <numerusform>%n Sätze im Text markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence of the text rests on these references</source>
        <translation>Kein Satz im Text beruht auf diesen Quellen</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
</context>
<context>
    <name>heartport::Actions</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>What you have read</source>
        <translation>Was Sie gelesen haben</translation>
    </message>
    <message>
        <source>Find in this hearticle</source>
        <translation>In diesem Hearticle suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Save hearticle</source>
        <translation>Hearticle merken</translation>
    </message>
    <message>
        <source>Share hearticle</source>
        <translation>Hearticle teilen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>Close this hearticle</source>
        <translation>Diesen Hearticle schließen</translation>
    </message>
    <message>
        <source>Next hearticle</source>
        <translation>Nächster Hearticle</translation>
    </message>
    <message>
        <source>Previous hearticle</source>
        <translation>Voriger Hearticle</translation>
    </message>
    <message>
        <source>Action feed</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>View references &amp; access science</source>
        <translation>Quellen ansehen und zur Wissenschaft</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Original text size</source>
        <translation>Ursprüngliche Textgröße</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Bring in hearticles…</source>
        <translation>Hearticles hinzufügen …</translation>
    </message>
    <message>
        <source>Goal and language…</source>
        <translation>Ziel und Sprache …</translation>
    </message>
    <message>
        <source>Table of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>About HeartPort</source>
        <translation>Über HeartPort</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Open hearticles</source>
        <translation>Offene Hearticles</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>heartport::ArticleCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes to read</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <comment>minutes to read</comment>
        <translation>
            <numerusform>noch %n Min.</numerusform>
            <numerusform>noch %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Gelesen am %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
</context>
<context>
    <name>heartport::ArticleView</name>
    <message>
        <source>Hearticle</source>
        <translation>Hearticle</translation>
    </message>
    <message>
        <source>Hearticles are not shown to the system administrator (root), because the page&apos;s protection does not work there. Please start HeartPort as an ordinary user.</source>
        <translation>Dem Systemverwalter (root) werden keine Hearticles gezeigt, weil der Schutz der Seite dort nicht wirkt. Bitte starten Sie HeartPort mit einem gewöhnlichen Benutzerkonto.</translation>
    </message>
    <message>
        <source>The part of HeartPort that shows pages is missing. Please install HeartPort again.</source>
        <translation>Der Teil von HeartPort, der Seiten zeigt, fehlt. Bitte installieren Sie HeartPort noch einmal.</translation>
    </message>
    <message>
        <source>This page could not be shown. Close its tab and open the hearticle again.</source>
        <translation>Diese Seite ließ sich nicht zeigen. Schließen Sie ihren Tab und öffnen Sie den Hearticle noch einmal.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>heartport::BreakingCard</name>
    <message>
        <source>Keyword %1</source>
        <translation>Stichwort %1</translation>
    </message>
    <message>
        <source>Read hearticle</source>
        <translation>Hearticle lesen</translation>
    </message>
    <message>
        <source>Read hearticle: %1</source>
        <translation>Hearticle lesen: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Share hearticle</source>
        <translation>Hearticle teilen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>4 helps, 3 harms</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n helps</source>
        <comment>actions that help</comment>
        <translation>
            <numerusform>%n hilft</numerusform>
            <numerusform>%n helfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harms</source>
        <comment>actions that harm</comment>
        <translation>
            <numerusform>%n schadet</numerusform>
            <numerusform>%n schaden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes to read</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::BringIn</name>
    <message>
        <source>Bring in hearticles</source>
        <translation>Hearticles hinzufügen</translation>
    </message>
    <message>
        <source>Hearticles and saved pages (*.textpack *.txt *.html *.htm);;All files (*)</source>
        <translation>Hearticles und gespeicherte Seiten (*.textpack *.txt *.html *.htm);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s) came into your library.</source>
        <translation>
            <numerusform>%n Hearticle kam in Ihre Bibliothek.</numerusform>
            <numerusform>%n Hearticles kamen in Ihre Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in as draft(s): not ready to be published.</source>
        <translation>
            <numerusform>%n kam als Entwurf: noch nicht reif zur Veröffentlichung.</numerusform>
            <numerusform>%n kamen als Entwürfe: noch nicht reif zur Veröffentlichung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The AI-content notice or other parts were put right.</source>
        <translation>Der KI-Hinweis oder andere Teile wurden berichtigt.</translation>
    </message>
    <message>
        <source>Refused files and why</source>
        <translation>Abgewiesene Dateien und der Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be brought in</source>
        <translation>
            <numerusform>%n Datei konnte nicht hinzugefügt werden</numerusform>
            <numerusform>%n Dateien konnten nicht hinzugefügt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them was written; your library is as it was.</source>
        <translation>Nichts davon wurde gespeichert; Ihre Bibliothek ist unverändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>heartport::CitationCard</name>
    <message>
        <source>The reference of this citation is missing.</source>
        <translation>Die Quelle zu diesem Verweis fehlt.</translation>
    </message>
    <message>
        <source>View references &amp; access science</source>
        <translation>Quellen ansehen und zur Wissenschaft</translation>
    </message>
    <message>
        <source>References of this citation</source>
        <translation>Quellen zu diesem Verweis</translation>
    </message>
    <message>
        <source>Open %1 outside</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>heartport::ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>In this hearticle</source>
        <translation>In diesem Hearticle</translation>
    </message>
    <message>
        <source>Title and notice</source>
        <translation>Titel und Hinweis</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Action feed</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>About this hearticle</source>
        <translation>Über diesen Hearticle</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>heartport::DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Interface text</source>
        <translation>Text des Programms</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Highly legible</source>
        <translation>Gut lesbar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Line length in characters</source>
        <translation>Zeilenlänge in Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>heartport::Dock</name>
    <message>
        <source>Hide %1</source>
        <translation>„%1“ ausblenden</translation>
    </message>
</context>
<context>
    <name>heartport::ErrorText</name>
    <message>
        <source>The library file cannot be opened.</source>
        <translation>Die Bibliotheksdatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>This file is not a HeartPort library.</source>
        <translation>Diese Datei ist keine HeartPort-Bibliothek.</translation>
    </message>
    <message>
        <source>Choose another file. It was not changed.</source>
        <translation>Wählen Sie eine andere Datei. Diese wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>Die Bibliotheksdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Put back a backup, or run “heartport-cli library check”. Nothing was changed.</source>
        <translation>Spielen Sie eine Sicherung zurück oder führen Sie „heartport-cli library check“ aus. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The library is read-only.</source>
        <translation>Die Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>You can read; your places, your plan and your history are not kept until it can be written.</source>
        <translation>Sie können lesen. Lesestellen, Plan und Verlauf werden erst behalten, wenn sie beschreibbar ist.</translation>
    </message>
    <message>
        <source>This library was made by a newer HeartPort.</source>
        <translation>Diese Bibliothek stammt von einem neueren HeartPort.</translation>
    </message>
    <message>
        <source>Update HeartPort. The file was not changed.</source>
        <translation>Aktualisieren Sie HeartPort. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was lost.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>HeartPort does not know this kind of file.</source>
        <translation>HeartPort kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <source>Choose a TextBundle, a TextPack or a saved HeartPort page.</source>
        <translation>Wählen Sie ein TextBundle, ein TextPack oder eine gespeicherte HeartPort-Seite.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its name says.</source>
        <translation>Die Datei ist beschädigt oder nicht das, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>Ask its publisher for a new copy.</source>
        <translation>Bitten Sie den Herausgeber um eine neue Kopie.</translation>
    </message>
    <message>
        <source>The file is too large for a hearticle.</source>
        <translation>Die Datei ist zu groß für einen Hearticle.</translation>
    </message>
    <message>
        <source>Ask its publisher for a smaller one.</source>
        <translation>Bitten Sie den Herausgeber um eine kleinere.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, then bring it in.</source>
        <translation>Speichern Sie ihn noch einmal als UTF-8 und fügen Sie ihn dann hinzu.</translation>
    </message>
    <message>
        <source>The text contains raw HTML, which HeartPort never shows.</source>
        <translation>Der Text enthält rohes HTML, das HeartPort nie zeigt.</translation>
    </message>
    <message>
        <source>Remove it, then bring it in again.</source>
        <translation>Entfernen Sie es und fügen Sie den Text noch einmal hinzu.</translation>
    </message>
    <message>
        <source>An image is damaged, too large or of another kind than its name says.</source>
        <translation>Ein Bild ist beschädigt, zu groß oder von anderer Art, als sein Name sagt.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG or WebP, then bring it in again.</source>
        <translation>Nehmen Sie PNG, JPEG oder WebP und fügen Sie den Hearticle noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The hearticle lacks something it must have.</source>
        <translation>Dem Hearticle fehlt etwas, das er haben muss.</translation>
    </message>
    <message>
        <source>Ask its author to complete it.</source>
        <translation>Bitten Sie die Autorin oder den Autor, ihn zu ergänzen.</translation>
    </message>
    <message>
        <source>The hearticle has a value that cannot be right.</source>
        <translation>Der Hearticle enthält einen Wert, der nicht stimmen kann.</translation>
    </message>
    <message>
        <source>Ask its author to correct it.</source>
        <translation>Bitten Sie die Autorin oder den Autor, ihn zu berichtigen.</translation>
    </message>
    <message>
        <source>Your library has a newer version of this hearticle.</source>
        <translation>Ihre Bibliothek hat eine neuere Version dieses Hearticles.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Yours was kept.</source>
        <translation>Sie müssen nichts tun. Ihre Version wurde behalten.</translation>
    </message>
    <message>
        <source>Your library has other words under the same version.</source>
        <translation>Ihre Bibliothek hat unter derselben Version einen anderen Text.</translation>
    </message>
    <message>
        <source>Ask the publisher to raise the version. Yours was kept.</source>
        <translation>Bitten Sie den Herausgeber, die Version zu erhöhen. Ihre wurde behalten.</translation>
    </message>
    <message>
        <source>This hearticle is not ready to be published.</source>
        <translation>Dieser Hearticle ist noch nicht reif zur Veröffentlichung.</translation>
    </message>
    <message>
        <source>Open its findings and put them right.</source>
        <translation>Öffnen Sie die Befunde und beheben Sie sie.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>This hearticle is not in your library.</source>
        <translation>Dieser Hearticle ist nicht in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Go back, or look for it in the search.</source>
        <translation>Gehen Sie zurück oder suchen Sie ihn über die Suche.</translation>
    </message>
    <message>
        <source>This is not the address of a hearticle.</source>
        <translation>Das ist keine Adresse eines Hearticles.</translation>
    </message>
    <message>
        <source>Check it, or look for the hearticle in the search.</source>
        <translation>Prüfen Sie sie oder suchen Sie den Hearticle über die Suche.</translation>
    </message>
    <message>
        <source>This search cannot be run.</source>
        <translation>Diese Suche ist nicht möglich.</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde verändert.</translation>
    </message>
</context>
<context>
    <name>heartport::EvidenceDot</name>
    <message>
        <source>%1, %2, reference %3</source>
        <translation>%1, %2, Quelle %3</translation>
    </message>
    <message>
        <source>%1, no year, reference %2</source>
        <translation>%1, ohne Jahr, Quelle %2</translation>
    </message>
</context>
<context>
    <name>heartport::EvidenceDrawing</name>
    <message>
        <source>Evidence by study design and year</source>
        <translation>Evidenz nach Studienart und Jahr</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>ohne Jahr</translation>
    </message>
</context>
<context>
    <name>heartport::FindBar</name>
    <message>
        <source>Find in this hearticle</source>
        <translation>In diesem Hearticle suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>heartport::GoalForm</name>
    <message>
        <source>Show how many hearticles I read</source>
        <translation>Zeigen, wie viele Hearticles ich lese</translation>
    </message>
    <message>
        <source>Remember what I read and where I stopped</source>
        <translation>Merken, was ich lese und wo ich aufhöre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Goal and language</source>
        <translation>Ziel und Sprache</translation>
    </message>
    <message>
        <source>What you read is kept on this computer only.</source>
        <translation>Was Sie lesen, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Hearticles to read</source>
        <translation>Hearticles zu lesen</translation>
    </message>
    <message>
        <source>Count starts again</source>
        <translation>Zählung beginnt neu</translation>
    </message>
</context>
<context>
    <name>heartport::Header</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>HeartPort, go to Home</source>
        <translation>HeartPort, zur Startseite</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>heartport::HistoryDialog</name>
    <message>
        <source>What you have read</source>
        <translation>Was Sie gelesen haben</translation>
    </message>
    <message>
        <source>Hearticle</source>
        <translation>Hearticle</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>Zu Ende gelesen</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <translation>Nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Clear what you have read?</source>
        <translation>Leseverlauf löschen?</translation>
    </message>
    <message>
        <source>Your readings and the places you stopped at are forgotten. My plan and saved hearticles stay.</source>
        <translation>Was Sie gelesen haben und wo Sie aufgehört haben, wird vergessen. „Mein Plan“ und gemerkte Hearticles bleiben.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing yet. Hearticles that you open are listed here.</source>
        <translation>Noch nichts. Hier stehen die Hearticles, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>heartport::HomePage</name>
    <message>
        <source>Your breaking hearticle</source>
        <translation>Neu und wichtig</translation>
    </message>
    <message>
        <source>Newest in your library</source>
        <translation>Das Neueste in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>More from %1</source>
        <translation>Mehr aus %1</translation>
    </message>
    <message>
        <source>Same category as your breaking hearticle</source>
        <translation>Aus derselben Kategorie wie der Hearticle oben</translation>
    </message>
    <message>
        <source>Most read hearticles</source>
        <translation>Am meisten gelesen</translation>
    </message>
    <message>
        <source>No hearticle was read to its end here yet.</source>
        <translation>Hier wurde noch kein Hearticle zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Must read</source>
        <translation>Sollte man lesen</translation>
    </message>
    <message>
        <source>From other categories</source>
        <translation>Aus anderen Kategorien</translation>
    </message>
    <message>
        <source>The newest in your library</source>
        <translation>Das Neueste in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Chosen by the publisher</source>
        <translation>Vom Herausgeber gewählt</translation>
    </message>
    <message>
        <source>Chosen by the publisher, from other categories</source>
        <translation>Vom Herausgeber gewählt, aus anderen Kategorien</translation>
    </message>
</context>
<context>
    <name>heartport::KeysDialog</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Go to the next link or citation</source>
        <translation>Zum nächsten Link oder Verweis</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Open the card of a citation</source>
        <translation>Karte eines Verweises öffnen</translation>
    </message>
    <message>
        <source>focus it</source>
        <translation>mit Tab anspringen</translation>
    </message>
    <message>
        <source>Select its references</source>
        <translation>Seine Quellen auswählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Close a card, a popup or the find bar</source>
        <translation>Karte, Fenster oder Suche schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put an action on My plan</source>
        <translation>Handlung auf meinen Plan setzen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Mark the sentences an action rests on</source>
        <translation>Sätze zu einer Handlung markieren</translation>
    </message>
    <message>
        <source>Table of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In a hearticle</source>
        <translation>In einem Hearticle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>heartport::LibraryPageSource</name>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert am %1</translation>
    </message>
    <message>
        <source>Reviewed %1</source>
        <translation>Geprüft am %1</translation>
    </message>
    <message>
        <source>Not reviewed by a named person</source>
        <translation>Nicht von einer genannten Person geprüft</translation>
    </message>
    <message>
        <source>Next review %1</source>
        <translation>Nächste Prüfung am %1</translation>
    </message>
    <message>
        <source>Review overdue since %1</source>
        <translation>Prüfung überfällig seit %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Read the whole notice</source>
        <translation>Ganzen Hinweis lesen</translation>
    </message>
    <message>
        <source>About this hearticle</source>
        <translation>Über diesen Hearticle</translation>
    </message>
    <message>
        <source>AI-content notice</source>
        <translation>KI-Hinweis</translation>
    </message>
    <message>
        <source>The author states: written without AI.</source>
        <translation>Laut Angabe ohne KI geschrieben.</translation>
    </message>
    <message>
        <source>The author states: written with the help of AI.</source>
        <translation>Laut Angabe mit Hilfe von KI geschrieben.</translation>
    </message>
    <message>
        <source>The author states: generated by AI.</source>
        <translation>Laut Angabe von KI erzeugt.</translation>
    </message>
    <message>
        <source>The author has not stated how AI was used.</source>
        <translation>Es ist nicht angegeben, wie KI benutzt wurde.</translation>
    </message>
    <message>
        <source>AI tools: %1</source>
        <translation>KI-Werkzeuge: %1</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autorinnen und Autoren</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Interessenkonflikte</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Action feed</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>This helps</source>
        <translation>Das hilft</translation>
    </message>
    <message>
        <source>This harms</source>
        <translation>Das schadet</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>View references &amp; access science</source>
        <translation>Quellen ansehen und zur Wissenschaft</translation>
    </message>
    <message>
        <source>More from %1</source>
        <translation>Mehr aus %1</translation>
    </message>
    <message>
        <source>High certainty</source>
        <translation>Vertrauen in die Evidenz: hoch</translation>
    </message>
    <message>
        <source>Moderate certainty</source>
        <translation>Vertrauen in die Evidenz: moderat</translation>
    </message>
    <message>
        <source>Low certainty</source>
        <translation>Vertrauen in die Evidenz: niedrig</translation>
    </message>
    <message>
        <source>Very low certainty</source>
        <translation>Vertrauen in die Evidenz: sehr niedrig</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Reference missing</source>
        <translation>Quelle fehlt</translation>
    </message>
    <message>
        <source>Draft: not published</source>
        <translation>Entwurf: nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>please do not rely on it any longer</source>
        <translation>bitte verlassen Sie sich nicht mehr darauf</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Diese Seite lässt sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>heartport::LibraryPlace</name>
    <message>
        <source>Breaking</source>
        <translation>Neu und wichtig</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Must read</source>
        <translation>Sollte man lesen</translation>
    </message>
    <message>
        <source>Most read</source>
        <translation>Am meisten gelesen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>shelf of finished hearticles</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Begun and not finished, the latest first</source>
        <translation>Begonnen und nicht zu Ende gelesen, der letzte zuerst</translation>
    </message>
    <message>
        <source>Counted in this library only; nothing leaves this computer</source>
        <translation>Nur in dieser Bibliothek gezählt; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Kept by you, the newest hearticle first</source>
        <translation>Von Ihnen gemerkt, der neueste Hearticle zuerst</translation>
    </message>
    <message>
        <source>Read to the end by you, the latest first</source>
        <translation>Von Ihnen zu Ende gelesen, der letzte zuerst</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>This library has no hearticle yet.</source>
        <translation>Diese Bibliothek hat noch keinen Hearticle.</translation>
    </message>
    <message>
        <source>A hearticle you begin waits here, at the words where you stopped.</source>
        <translation>Ein begonnener Hearticle wartet hier, an der Stelle, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Hearticles you read to the end stand here, the most often read first.</source>
        <translation>Hier stehen Hearticles, die Sie zu Ende lesen, die am meisten gelesenen zuerst.</translation>
    </message>
    <message>
        <source>Hearticles you save stand here, to be found again at once.</source>
        <translation>Hier stehen Hearticles, die Sie sich merken, damit Sie sie gleich wiederfinden.</translation>
    </message>
    <message>
        <source>Hearticles you read to the end stand here.</source>
        <translation>Hier stehen Hearticles, die Sie zu Ende lesen.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Results for “%1”</source>
        <translation>Ergebnisse für „%1“</translation>
    </message>
    <message>
        <source>All hearticles of this category, the newest first</source>
        <translation>Alle Hearticles dieser Kategorie, die neuesten zuerst</translation>
    </message>
    <message>
        <source>All hearticles in this language, the newest first</source>
        <translation>Alle Hearticles in dieser Sprache, die neuesten zuerst</translation>
    </message>
    <message>
        <source>No hearticle stands here any more.</source>
        <translation>Hier steht kein Hearticle mehr.</translation>
    </message>
    <message>
        <source>Chosen by the publisher, else the newest</source>
        <translation>Vom Herausgeber gewählt, sonst der neueste</translation>
    </message>
    <message>
        <source>Chosen by the publisher, other categories than the breaking one first</source>
        <translation>Vom Herausgeber gewählt, andere Kategorien als bei „Neu und wichtig“ zuerst</translation>
    </message>
    <message>
        <source>Hearticles that the publisher marks as must read stand here.</source>
        <translation>Hier stehen Hearticles, die der Herausgeber als lesenswert kennzeichnet.</translation>
    </message>
</context>
<context>
    <name>heartport::MainWindow</name>
    <message>
        <source>No program could open %1. You can copy the address.</source>
        <translation>Kein Programm konnte %1 öffnen. Sie können die Adresse kopieren.</translation>
    </message>
    <message>
        <source>%1 – HeartPort</source>
        <translation>%1 – HeartPort</translation>
    </message>
    <message>
        <source>HeartPort</source>
        <translation>HeartPort</translation>
    </message>
    <message>
        <source>HeartPort %1</source>
        <translation>HeartPort %1</translation>
    </message>
    <message>
        <source>A reader for health articles that cite their evidence. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Library: %1</source>
        <translation>Zeigt Gesundheitsartikel mit belegten Quellen. Alles bleibt auf diesem Computer.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.

Bibliothek: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>heartport::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::OutsideLinks</name>
    <message>
        <source>Write an e-mail?</source>
        <translation>Eine E-Mail schreiben?</translation>
    </message>
    <message>
        <source>Open in your browser?</source>
        <translation>In Ihrem Browser öffnen?</translation>
    </message>
    <message>
        <source>Your e-mail program opens with this address:</source>
        <translation>Ihr E-Mail-Programm öffnet sich mit dieser Adresse:</translation>
    </message>
    <message>
        <source>HeartPort itself loads nothing from the web. This address opens outside:</source>
        <translation>HeartPort selbst lädt nichts aus dem Netz. Diese Adresse öffnet sich außerhalb:</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>heartport::PlanPage</name>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Actions you ticked in the action feed. They stay on this computer.</source>
        <translation>Handlungen, die Sie unter „Was tun“ angehakt haben. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Nothing is on your plan yet. Open a hearticle and tick an action in its action feed.</source>
        <translation>Ihr Plan ist noch leer. Öffnen Sie einen Hearticle und haken Sie unter „Was tun“ eine Handlung an.</translation>
    </message>
    <message>
        <source>A hearticle that is no longer in the library</source>
        <translation>Ein Hearticle, der nicht mehr in der Bibliothek ist</translation>
    </message>
    <message>
        <source>Open this hearticle</source>
        <translation>Diesen Hearticle öffnen</translation>
    </message>
    <message>
        <source>On My plan: %1</source>
        <translation>Auf meinem Plan: %1</translation>
    </message>
    <message>
        <source>Reference missing: %1</source>
        <translation>Quelle fehlt: %1</translation>
    </message>
    <message>
        <source>This hearticle no longer says this.</source>
        <translation>Dieser Hearticle sagt das nicht mehr.</translation>
    </message>
    <message>
        <source>Taken off My plan: %1</source>
        <translation>Von meinem Plan genommen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: put back %1</source>
        <translation>Rückgängig: %1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>heartport::PlanTick</name>
    <message>
        <source>Add to My plan: %1</source>
        <translation>Auf meinen Plan setzen: %1</translation>
    </message>
    <message>
        <source>Add to My plan</source>
        <translation>Auf meinen Plan setzen</translation>
    </message>
    <message>
        <source>Take off My plan</source>
        <translation>Von meinem Plan nehmen</translation>
    </message>
</context>
<context>
    <name>heartport::ReaderPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find in this hearticle</source>
        <translation>In diesem Hearticle suchen</translation>
    </message>
    <message>
        <source>Save hearticle</source>
        <translation>Hearticle merken</translation>
    </message>
    <message>
        <source>Share hearticle</source>
        <translation>Hearticle teilen</translation>
    </message>
    <message>
        <source>Saved: remove from saved hearticles</source>
        <translation>Gemerkt: nicht mehr merken</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>heartport::ReadingDesk</name>
    <message>
        <source>Action feed</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1: open a hearticle first</source>
        <translation>%1: zuerst einen Hearticle öffnen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Seitenbereiche</translation>
    </message>
</context>
<context>
    <name>heartport::ReadingFoot</name>
    <message>
        <source>%1 % read</source>
        <translation>%1 % gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n Min.</numerusform>
            <numerusform>noch %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Lesefortschritt</translation>
    </message>
</context>
<context>
    <name>heartport::ReadingProgress</name>
    <message numerus="yes">
        <source>%1 of %n hearticles read</source>
        <translation>
            <numerusform>%1 von %n Hearticle gelesen</numerusform>
            <numerusform>%1 von %n Hearticles gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading goal</source>
        <translation>Leseziel</translation>
    </message>
    <message numerus="yes">
        <source>hearticles read</source>
        <translation>
            <numerusform>Hearticle gelesen</numerusform>
            <numerusform>Hearticles gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ReferenceRow</name>
    <message>
        <source>The text cites “%1”, but this hearticle has no such reference.</source>
        <translation>Der Text verweist auf „%1“, aber dieser Hearticle hat keine solche Quelle.</translation>
    </message>
    <message>
        <source>Reference %1: %2</source>
        <translation>Quelle %1: %2</translation>
    </message>
    <message>
        <source>A stand-in: the real reference is still to be found.</source>
        <translation>Platzhalter: Die echte Quelle ist noch zu finden.</translation>
    </message>
    <message>
        <source>Enter opens %1 in the browser, after a question</source>
        <translation>Die Eingabetaste öffnet nach einer Rückfrage %1 im Browser</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>This helps, action %1</source>
        <translation>Das hilft, Handlung %1</translation>
    </message>
    <message>
        <source>This harms, action %1</source>
        <translation>Das schadet, Handlung %1</translation>
    </message>
    <message>
        <source>Not cited in this hearticle.</source>
        <translation>In diesem Hearticle nicht angeführt.</translation>
    </message>
    <message>
        <source>Cited in %1.</source>
        <translation>Angeführt in: %1.</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Go to paragraph %1</source>
        <translation>Zu Absatz %1</translation>
    </message>
    <message>
        <source>Go to table %1</source>
        <translation>Zu Tabelle %1</translation>
    </message>
    <message>
        <source>Go to heading %1</source>
        <translation>Zu Überschrift %1</translation>
    </message>
    <message>
        <source>Helps %1</source>
        <translation>Hilft %1</translation>
    </message>
    <message>
        <source>Harms %1</source>
        <translation>Schadet %1</translation>
    </message>
    <message>
        <source>Go to action %1 of This helps</source>
        <translation>Zu Handlung %1 von „Das hilft“</translation>
    </message>
    <message>
        <source>Go to action %1 of This harms</source>
        <translation>Zu Handlung %1 von „Das schadet“</translation>
    </message>
    <message numerus="yes">
        <source>in %n more hearticle(s)</source>
        <translation>
            <numerusform>in %n weiteren Hearticle</numerusform>
            <numerusform>in %n weiteren Hearticles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, choose one</source>
        <translation>%1, einen auswählen</translation>
    </message>
    <message>
        <source>PubMed %1</source>
        <translation>PubMed %1</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>heartport::ReferencesPanel</name>
    <message>
        <source>Filter references</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>By design</source>
        <translation>Nach Studienart</translation>
    </message>
    <message>
        <source>Sorting: %1</source>
        <translation>Sortierung: %1</translation>
    </message>
    <message>
        <source>References %1</source>
        <translation>Quellen %1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Open a hearticle to see the science behind it.</source>
        <translation>Öffnen Sie einen Hearticle, um die Wissenschaft dahinter zu sehen.</translation>
    </message>
    <message>
        <source>This hearticle has no references.</source>
        <translation>Dieser Hearticle hat keine Quellen.</translation>
    </message>
    <message>
        <source>No reference has “%1”. Try fewer words.</source>
        <translation>Keine Quelle enthält „%1“. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
</context>
<context>
    <name>heartport::SearchField</name>
    <message>
        <source>Search hearticles and references</source>
        <translation>Hearticles und Quellen suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::SearchModel</name>
    <message>
        <source>Hearticles</source>
        <translation>Hearticles</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n results</source>
        <translation>
            <numerusform>%n Ergebnis zeigen</numerusform>
            <numerusform>Alle %n Ergebnisse zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No hearticle has “%1”. Try fewer words.</source>
        <translation>Kein Hearticle enthält „%1“. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>In „%1“</translation>
    </message>
</context>
<context>
    <name>heartport::SearchPage</name>
    <message numerus="yes">
        <source>%n results, the best first</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse, die besten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>No hearticle has “%1”. Try fewer words.</source>
        <translation>Kein Hearticle enthält „%1“. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Zur Startseite</translation>
    </message>
</context>
<context>
    <name>heartport::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>heartport::Session</name>
    <message>
        <source>Choose another library…</source>
        <translation>Andere Bibliothek wählen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose a library</source>
        <translation>Bibliothek wählen</translation>
    </message>
    <message>
        <source>HeartPort library (*.sqlite)</source>
        <translation>HeartPort-Bibliothek (*.sqlite)</translation>
    </message>
    <message>
        <source>The AI-content notice in this library had been altered. HeartPort has put it back.</source>
        <translation>Der KI-Hinweis in dieser Bibliothek war verändert worden. HeartPort hat ihn wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>heartport::ShareMenu</name>
    <message>
        <source>%1. HeartPort hearticle, version %2, updated %3. %4</source>
        <translation>%1. HeartPort-Hearticle, Version %2, Stand: %3. %4</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>E-Mail schreiben …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>heartport::ShelfPage</name>
    <message numerus="yes">
        <source>%n hearticles</source>
        <translation>
            <numerusform>%n Hearticle</numerusform>
            <numerusform>%n Hearticles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ShelfSection</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::SideFrame</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>heartport::Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Open the library&apos;s sidebar</source>
        <translation>Seitenleiste der Bibliothek öffnen</translation>
    </message>
</context>
<context>
    <name>heartport::SidebarModel</name>
    <message>
        <source>Shelves</source>
        <translation>Regale</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message numerus="yes">
        <source>%n hearticles</source>
        <translation>
            <numerusform>%n Hearticle</numerusform>
            <numerusform>%n Hearticles</numerusform>
        </translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>wird gerade gezeigt</translation>
    </message>
</context>
<context>
    <name>heartport::TabStrip</name>
    <message>
        <source>Open hearticles</source>
        <translation>Offene Hearticles</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
</context>
</TS>
