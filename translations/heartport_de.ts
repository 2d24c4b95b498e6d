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
    <message>
        <source>Systematic review</source>
        <translation>Systematische Übersichtsarbeit</translation>
    </message>
    <message>
        <source>Meta-analysis</source>
        <translation>Metaanalyse</translation>
    </message>
    <message>
        <source>Overview of reviews</source>
        <translation>Übersicht über Übersichtsarbeiten</translation>
    </message>
    <message>
        <source>Narrative review</source>
        <translation>Narrative Übersichtsarbeit</translation>
    </message>
    <message>
        <source>Consensus statement</source>
        <translation>Konsenserklärung</translation>
    </message>
    <message>
        <source>Scientific statement</source>
        <translation>Wissenschaftliche Stellungnahme</translation>
    </message>
    <message>
        <source>Randomised controlled trial</source>
        <translation>Randomisierte kontrollierte Studie</translation>
    </message>
    <message>
        <source>Randomized controlled trial</source>
        <translation>Randomisierte kontrollierte Studie</translation>
    </message>
    <message>
        <source>Post-hoc analysis</source>
        <translation>Post-hoc-Analyse</translation>
    </message>
    <message>
        <source>Cohort study</source>
        <translation>Kohortenstudie</translation>
    </message>
    <message>
        <source>Case-control study</source>
        <translation>Fall-Kontroll-Studie</translation>
    </message>
    <message>
        <source>Cross-sectional study</source>
        <translation>Querschnittsstudie</translation>
    </message>
    <message>
        <source>Observational study</source>
        <translation>Beobachtungsstudie</translation>
    </message>
    <message>
        <source>Split-face observational study</source>
        <translation>Beobachtungsstudie im Gesichtshälftenvergleich</translation>
    </message>
    <message>
        <source>Before-and-after study</source>
        <translation>Vorher-nachher-Studie</translation>
    </message>
    <message>
        <source>Mixed-methods study</source>
        <translation>Mixed-Methods-Studie</translation>
    </message>
    <message>
        <source>Qualitative study</source>
        <translation>Qualitative Studie</translation>
    </message>
    <message>
        <source>Case series</source>
        <translation>Fallserie</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>Fallbericht</translation>
    </message>
    <message>
        <source>Laboratory study</source>
        <translation>Laborstudie</translation>
    </message>
    <message>
        <source>Pharmacovigilance study</source>
        <translation>Pharmakovigilanz-Studie</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Meinungsbeitrag</translation>
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
    <name>TranslateDialog</name>
    <message>
        <source>Translate “%1”</source>
        <translation>„%1“ übersetzen</translation>
    </message>
    <message>
        <source>The draft begins with the source’s words and references, and stays linked to it: you see both side by side, and are told when the source changes.</source>
        <translation>Der Entwurf beginnt mit den Worten und Quellen der Vorlage und bleibt mit ihr verbunden: Sie sehen beide nebeneinander und erfahren, wenn sich die Vorlage ändert.</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>heartport::ActionEditRow</name>
    <message>
        <source>Move action %1</source>
        <translation>Handlung %1 verschieben</translation>
    </message>
    <message>
        <source>Action %1 that helps</source>
        <translation>Handlung %1, die hilft</translation>
    </message>
    <message>
        <source>Action %1 that harms</source>
        <translation>Handlung %1, die schadet</translation>
    </message>
    <message>
        <source>What to do, in one sentence</source>
        <translation>Was zu tun ist, in einem Satz</translation>
    </message>
    <message>
        <source>What not to do, in one sentence</source>
        <translation>Was zu lassen ist, in einem Satz</translation>
    </message>
    <message>
        <source>Grade the evidence</source>
        <translation>Belege einstufen</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>Handlung ändern</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>More for action %1</source>
        <translation>Mehr zu Handlung %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to This harms</source>
        <translation>Nach „Das schadet“ verschieben</translation>
    </message>
    <message>
        <source>Move to This helps</source>
        <translation>Nach „Das hilft“ verschieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No citation: readers are not told how this is known.</source>
        <translation>Kein Verweis: Niemand erfährt, woher man das weiß.</translation>
    </message>
    <message>
        <source>“%1” is not in the references</source>
        <translation>„%1“ ist nicht unter den Quellen</translation>
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
    <message numerus="yes">
        <source>Rests on a retracted study, and on %n other(s)</source>
        <translation>
            <numerusform>Beruht auf einer zurückgezogenen Studie und auf %n anderen</numerusform>
            <numerusform>Beruht auf einer zurückgezogenen Studie und auf %n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rests on nothing but a retracted study</source>
        <translation>Beruht allein auf zurückgezogenen Studien</translation>
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
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Edit this hearticle</source>
        <translation>Diesen Hearticle bearbeiten</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Cite a reference</source>
        <translation>Eine Quelle zitieren</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>Nur den Text zeigen</translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>Kopien speichern …</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>Kanäle …</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Next part of the draft</source>
        <translation>Nächster Teil des Entwurfs</translation>
    </message>
    <message>
        <source>Previous part of the draft</source>
        <translation>Voriger Teil des Entwurfs</translation>
    </message>
    <message>
        <source>Load retraction data…</source>
        <translation>Rückzugsdaten laden …</translation>
    </message>
    <message>
        <source>Lines under the AI notice…</source>
        <translation>Zeilen unter dem KI-Hinweis …</translation>
    </message>
</context>
<context>
    <name>heartport::ActionsEditList</name>
    <message>
        <source>Needed to publish: at least one action that helps.</source>
        <translation>Zum Veröffentlichen nötig: mindestens eine Handlung, die hilft.</translation>
    </message>
    <message>
        <source>Needed to publish: at least one action that harms.</source>
        <translation>Zum Veröffentlichen nötig: mindestens eine Handlung, die schadet.</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Handlung hinzufügen</translation>
    </message>
    <message>
        <source>Add an action that helps</source>
        <translation>Eine Handlung hinzufügen, die hilft</translation>
    </message>
    <message>
        <source>Add an action that harms</source>
        <translation>Eine Handlung hinzufügen, die schadet</translation>
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
        <source>Move action</source>
        <translation>Handlung verschieben</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Handlung entfernen</translation>
    </message>
</context>
<context>
    <name>heartport::ActionsTab</name>
    <message>
        <source>What readers can do, one sentence each, with the reference that says so: write @ and choose it. *Stars* make words italic.</source>
        <translation>Was Leserinnen und Leser tun können, je ein Satz, mit der Quelle, die es sagt: @ schreiben und wählen. *Sternchen* machen Wörter kursiv.</translation>
    </message>
    <message>
        <source>Move action</source>
        <translation>Handlung verschieben</translation>
    </message>
    <message>
        <source>Move to This harms</source>
        <translation>Nach „Das schadet“ verschieben</translation>
    </message>
    <message>
        <source>Move to This helps</source>
        <translation>Nach „Das hilft“ verschieben</translation>
    </message>
</context>
<context>
    <name>heartport::AiStatementBox</name>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Written without AI</source>
        <translation>Ohne KI geschrieben</translation>
    </message>
    <message>
        <source>AI-assisted</source>
        <translation>Mit Hilfe von KI</translation>
    </message>
    <message>
        <source>AI-generated</source>
        <translation>Von KI erzeugt</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Stufe wählen</translation>
    </message>
    <message>
        <source>People wrote every word.</source>
        <translation>Menschen schrieben jedes Wort.</translation>
    </message>
    <message>
        <source>People wrote it and AI helped: wording, translation.</source>
        <translation>Menschen schrieben, KI half: beim Formulieren, beim Übersetzen.</translation>
    </message>
    <message>
        <source>AI wrote it, with or without people going over it.</source>
        <translation>KI schrieb, ob danach Menschen daran arbeiteten oder nicht.</translation>
    </message>
    <message>
        <source>State how AI was used</source>
        <translation>Angeben, wie KI genutzt wurde</translation>
    </message>
</context>
<context>
    <name>heartport::ArrivalWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as draft(s)</source>
        <translation>
            <numerusform>%n als Entwurf</numerusform>
            <numerusform>%n als Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a newer version</source>
        <translation>
            <numerusform>%n in neuerer Version</numerusform>
            <numerusform>%n in neuerer Version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n zurückgezogen</numerusform>
            <numerusform>%n zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>New, version %1</source>
        <translation>Neu, Version %1</translation>
    </message>
    <message>
        <source>Becomes a draft: not ready to be published</source>
        <translation>Wird ein Entwurf: noch nicht reif zum Veröffentlichen</translation>
    </message>
    <message>
        <source>Version %1 takes the place of yours</source>
        <translation>Version %1 tritt an die Stelle der Ihren</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Vom Herausgeber zurückgezogen</translation>
    </message>
    <message>
        <source>Already in your library</source>
        <translation>Schon in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Its AI-content notice or other parts are put right</source>
        <translation>Sein KI-Hinweis oder anderes wird in Ordnung gebracht</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Was hinzukäme</translation>
    </message>
    <message>
        <source>They come from a channel that you do not follow: only you vouch for it.</source>
        <translation>Sie kommen aus einem Kanal, dem Sie nicht folgen: Nur Sie selbst bürgen dafür.</translation>
    </message>
    <message>
        <source>%1. Nothing is written until you bring them in.</source>
        <translation>%1. Nichts wird geschrieben, bevor Sie sie hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing of them was written; your library is as it was.</source>
        <translation>Nichts davon wurde geschrieben; Ihre Bibliothek ist, wie sie war.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n hearticle(s)?</source>
        <translation>
            <numerusform>%n Hearticle hinzufügen?</numerusform>
            <numerusform>%n Hearticles hinzufügen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be brought in</source>
        <translation>
            <numerusform>%n Datei konnte nicht hinzugefügt werden</numerusform>
            <numerusform>%n Dateien konnten nicht hinzugefügt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
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
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
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
    <name>heartport::AttractPage</name>
    <message>
        <source>Touch to begin</source>
        <translation>Zum Beginnen berühren</translation>
    </message>
</context>
<context>
    <name>heartport::AuthorsField</name>
    <message>
        <source>Add author</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role, for example cardiologist</source>
        <translation>Rolle, zum Beispiel Kardiologin</translation>
    </message>
    <message>
        <source>Move author %1 up</source>
        <translation>Person %1 nach oben</translation>
    </message>
    <message>
        <source>Take author %1 away</source>
        <translation>Person %1 entfernen</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>Autorin oder Autor ändern</translation>
    </message>
    <message>
        <source>Move author</source>
        <translation>Autorin oder Autor verschieben</translation>
    </message>
    <message>
        <source>Take author away</source>
        <translation>Autorin oder Autor entfernen</translation>
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
        <source>Hearticles and saved pages (*.textpack *.heartpack *.txt *.html *.htm);;All files (*)</source>
        <translation>Hearticles und gespeicherte Seiten (*.textpack *.heartpack *.txt *.html *.htm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>They come from a channel that you do not follow: only you vouch for it.</source>
        <translation>Sie kommen aus einem Kanal, dem Sie nicht folgen: Nur Sie selbst bürgen dafür.</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird angesehen</numerusform>
            <numerusform>%n Dateien werden angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Angehalten. Nichts wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n hearticle(s)</source>
        <translation>
            <numerusform>%n Hearticle wird hinzugefügt</numerusform>
            <numerusform>%n Hearticles werden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in. %1 %2</source>
        <translation>Nichts wurde hinzugefügt. %1 %2</translation>
    </message>
</context>
<context>
    <name>heartport::CategoryBox</name>
    <message>
        <source>Choose or write one</source>
        <translation>Wählen oder selbst schreiben</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>Kategorie ändern</translation>
    </message>
</context>
<context>
    <name>heartport::CertaintyButton</name>
    <message>
        <source>How sure the evidence is: %1</source>
        <translation>Wie sicher die Belege sind: %1</translation>
    </message>
</context>
<context>
    <name>heartport::ChangeCard</name>
    <message>
        <source>Certainty changed</source>
        <translation>Sicherheit geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
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
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>weg: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
</context>
<context>
    <name>heartport::ChangedNotice</name>
    <message>
        <source>Changed since you read it on %1: %2.</source>
        <translation>Geändert, seit Sie es am %1 gelesen haben: %2.</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>In “%1”. Words that differ are bold.</source>
        <translation>In „%1“. Was anders ist, steht fett.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A newer version of this hearticle has come.</source>
        <translation>Eine neuere Version dieses Hearticles ist gekommen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>heartport::ChangedSince</name>
    <message>
        <source>This helps</source>
        <translation>Das hilft</translation>
    </message>
    <message>
        <source>This harms</source>
        <translation>Das schadet</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Health essentials</source>
        <translation>Gesundheitliches in Kürze</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>certainty changed</source>
        <translation>Sicherheit geändert</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Worte geändert</translation>
    </message>
    <message>
        <source>%1, on My plan: %2</source>
        <translation>%1, auf Mein Plan: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Handlung</numerusform>
            <numerusform>%n Handlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
</context>
<context>
    <name>heartport::Channels</name>
    <message numerus="yes">
        <source>%n new hearticle(s) came from your channels.</source>
        <translation>
            <numerusform>%n neuer Hearticle kam aus Ihren Kanälen.</numerusform>
            <numerusform>%n neue Hearticles kamen aus Ihren Kanälen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s) have a newer version.</source>
        <translation>
            <numerusform>%n Hearticle hat eine neuere Version.</numerusform>
            <numerusform>%n Hearticles haben eine neuere Version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s) were withdrawn by their publisher.</source>
        <translation>
            <numerusform>%n Hearticle wurde von seinem Herausgeber zurückgezogen.</numerusform>
            <numerusform>%n Hearticles wurden von ihrem Herausgeber zurückgezogen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ChannelsDialog</name>
    <message>
        <source>Stop following “%1”?</source>
        <translation>„%1“ nicht mehr folgen?</translation>
    </message>
    <message>
        <source>Its hearticles stay in your library, but no newer versions and no withdrawals reach you any longer.</source>
        <translation>Die Hearticles bleiben in Ihrer Bibliothek, aber keine neueren Versionen und keine Rückzüge erreichen Sie mehr.</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Keep following</source>
        <translation>Weiter folgen</translation>
    </message>
    <message>
        <source>Fetch what is new every few hours while HeartPort is open</source>
        <translation>Neues alle paar Stunden holen, solange HeartPort offen ist</translation>
    </message>
    <message>
        <source>Asks the channels’ servers, and nobody else. Off until you turn it on.</source>
        <translation>Fragt die Server der Kanäle und sonst niemanden. Aus, bis Sie es einschalten.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Hearticles of publishers you follow, signed with their key. Nothing is asked of anyone until you say so.</source>
        <translation>Hearticles von Herausgebern, denen Sie folgen, mit deren Schlüssel unterschrieben. Niemand wird gefragt, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Follow a channel…</source>
        <translation>Einem Kanal folgen …</translation>
    </message>
    <message>
        <source>Publish mine…</source>
        <translation>Meine veröffentlichen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>heartport::ChannelsList</name>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht geholt</translation>
    </message>
    <message>
        <source>Not checked since %1</source>
        <translation>Nicht geprüft seit %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Channels you follow</source>
        <translation>Kanäle, denen Sie folgen</translation>
    </message>
    <message>
        <source>You follow no channel yet. A publisher gives you an address or a folder, and a key.</source>
        <translation>Sie folgen noch keinem Kanal. Ein Herausgeber gibt Ihnen eine Adresse oder einen Ordner und einen Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s)</source>
        <translation>
            <numerusform>%n Hearticle</numerusform>
            <numerusform>%n Hearticles</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>Unfollow…</source>
        <translation>Nicht mehr folgen …</translation>
    </message>
    <message>
        <source>Fetch now: %1</source>
        <translation>Jetzt holen: %1</translation>
    </message>
    <message>
        <source>Unfollow: %1</source>
        <translation>Nicht mehr folgen: %1</translation>
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
    <name>heartport::CitationPicker</name>
    <message>
        <source>References to cite</source>
        <translation>Quellen zum Zitieren</translation>
    </message>
    <message>
        <source>Page, table or section, e.g. p. 4</source>
        <translation>Seite, Tabelle oder Abschnitt, z. B. S. 4</translation>
    </message>
    <message>
        <source>Where in the reference</source>
        <translation>Wo in der Quelle</translation>
    </message>
    <message>
        <source>This draft has no references yet. Type a few letters to search the library, or add one under References.</source>
        <translation>Dieser Entwurf hat noch keine Quellen. Ein paar Buchstaben durchsuchen die Bibliothek, oder Sie fügen unter „Quellen“ eine hinzu.</translation>
    </message>
    <message>
        <source>Neither this draft nor the library has a reference with “%1”. You can add it under References.</source>
        <translation>Weder dieser Entwurf noch die Bibliothek hat eine Quelle mit „%1“. Sie können sie unter „Quellen“ hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) in this draft</source>
        <translation>
            <numerusform>%n Quelle in diesem Entwurf</numerusform>
            <numerusform>%n Quellen in diesem Entwurf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>%n passt zu „%1“</numerusform>
            <numerusform>%n passen zu „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Space adds several · Tab for page numbers</source>
        <translation>Leertaste nimmt mehrere · Tab für Seitenzahlen</translation>
    </message>
</context>
<context>
    <name>heartport::CitationPickerModel</name>
    <message>
        <source>Reference %1: %2</source>
        <translation>Quelle %1: %2</translation>
    </message>
    <message>
        <source>From the library: %1</source>
        <translation>Aus der Bibliothek: %1</translation>
    </message>
    <message>
        <source>Chosen. %1</source>
        <translation>Gewählt. %1</translation>
    </message>
    <message>
        <source>Not cited yet: %1</source>
        <translation>Noch nicht zitiert: %1</translation>
    </message>
</context>
<context>
    <name>heartport::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose a revision under Revisions to see what is different.</source>
        <translation>Wählen Sie unter „Fassungen“ eine Fassung, um zu sehen, was anders ist.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>Von „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Dies zurückholen</translation>
    </message>
    <message>
        <source>Bring back %1 as it was</source>
        <translation>%1 zurückholen, wie es war</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
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
    <name>heartport::Copies</name>
    <message>
        <source>please do not rely on it any longer</source>
        <translation>bitte verlassen Sie sich nicht mehr darauf</translation>
    </message>
    <message>
        <source>Choose a folder for the copies</source>
        <translation>Ordner für die Kopien wählen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>%1-Dateien (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s) saved: %1</source>
        <translation>
            <numerusform>%n Hearticle gespeichert: %1</numerusform>
            <numerusform>%n Hearticles gespeichert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::CopyForm</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The whole hearticle, to print or to send</source>
        <translation>Der ganze Hearticle, zum Drucken oder Senden</translation>
    </message>
    <message>
        <source>Patient sheet (PDF)</source>
        <translation>Patientenblatt (PDF)</translation>
    </message>
    <message>
        <source>What helps and harms, numbers and sources in large print</source>
        <translation>Was hilft und schadet, Zahlen und Quellen in großer Schrift</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>One file for any browser or phone</source>
        <translation>Eine Datei für jeden Browser und jedes Telefon</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>E-Book (EPUB)</translation>
    </message>
    <message>
        <source>For reading devices; several make one book</source>
        <translation>Für Lesegeräte; mehrere ergeben ein Buch</translation>
    </message>
    <message>
        <source>TextPack</source>
        <translation>TextPack</translation>
    </message>
    <message>
        <source>For another HeartPort or a writing program, with everything in it</source>
        <translation>Für ein anderes HeartPort oder ein Schreibprogramm, mit allem darin</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One text file with the references in it</source>
        <translation>Eine Textdatei mit den Quellen darin</translation>
    </message>
    <message>
        <source>Hearticles to save</source>
        <translation>Hearticles, die gespeichert werden</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save copies</source>
        <translation>Kopien speichern</translation>
    </message>
    <message>
        <source>Every copy carries the AI-content notice.</source>
        <translation>Jede Kopie trägt den Hinweis zu KI-Inhalten.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>heartport::CoverField</name>
    <message>
        <source>Choose image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This image is our own work</source>
        <translation>Dieses Bild ist unser eigenes Werk</translation>
    </message>
    <message>
        <source>What the image shows, for those who cannot see it</source>
        <translation>Was das Bild zeigt, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Who made it, and its licence</source>
        <translation>Wer es gemacht hat, und die Lizenz</translation>
    </message>
    <message>
        <source>Change the cover&apos;s credit</source>
        <translation>Bildnachweis des Titelbilds ändern</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Eigenes Werk</translation>
    </message>
    <message>
        <source>Change the cover&apos;s words</source>
        <translation>Bildbeschreibung des Titelbilds ändern</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Ein anderes wählen</translation>
    </message>
    <message>
        <source>The pattern that HeartPort draws</source>
        <translation>Das Muster, das HeartPort zeichnet</translation>
    </message>
    <message>
        <source>Use PNG, JPEG or WebP.</source>
        <translation>Nehmen Sie PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>Change cover</source>
        <translation>Titelbild ändern</translation>
    </message>
    <message>
        <source>Take the cover away</source>
        <translation>Titelbild entfernen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The image is larger than 20 MB.</source>
        <translation>Das Bild ist größer als 20 MB.</translation>
    </message>
</context>
<context>
    <name>heartport::DateField</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Write the date like %1, or leave it empty</source>
        <translation>Schreiben Sie das Datum wie %1, oder lassen Sie es leer</translation>
    </message>
</context>
<context>
    <name>heartport::DetailsTab</name>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Change summary</source>
        <translation>Zusammenfassung ändern</translation>
    </message>
    <message>
        <source>Two or three sentences for lists and for search engines.</source>
        <translation>Zwei oder drei Sätze für Listen und Suchmaschinen.</translation>
    </message>
    <message>
        <source>Change keywords</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The most important first. Enter or a comma adds one; a list can be pasted.</source>
        <translation>Das wichtigste zuerst. Eingabe oder Komma fügt eines hinzu; auch eine Liste lässt sich einfügen.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Without an image HeartPort draws a pattern. Images can be dropped or pasted here.</source>
        <translation>Ohne Bild zeichnet HeartPort ein Muster. Bilder lassen sich hierher ziehen oder einfügen.</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autorinnen und Autoren</translation>
    </message>
    <message>
        <source>Change AI tools</source>
        <translation>KI-Werkzeuge ändern</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Werkzeug hinzufügen</translation>
    </message>
    <message>
        <source>AI tools</source>
        <translation>KI-Werkzeuge</translation>
    </message>
    <message>
        <source>Which AI tools helped, with their version. Readers see them with the AI statement.</source>
        <translation>Welche KI-Werkzeuge halfen, mit Version. Sie stehen beim Leser neben der Angabe zur KI.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Change funding</source>
        <translation>Finanzierung ändern</translation>
    </message>
    <message>
        <source>Who paid for this work. Write “None” if nobody did.</source>
        <translation>Wer diese Arbeit bezahlt hat. Schreiben Sie „Niemand“, wenn es niemand tat.</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Interessenkonflikte</translation>
    </message>
    <message>
        <source>Change conflicts of interest</source>
        <translation>Interessenkonflikte ändern</translation>
    </message>
    <message>
        <source>What could sway the authors. Write “None” if nothing could.</source>
        <translation>Was die Autorinnen und Autoren beeinflussen könnte. Schreiben Sie „Keine“, wenn nichts.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Change the date of the review</source>
        <translation>Datum der Durchsicht ändern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Change the date of the next review</source>
        <translation>Datum der nächsten Durchsicht ändern</translation>
    </message>
    <message>
        <source>In 6 months</source>
        <translation>In 6 Monaten</translation>
    </message>
    <message>
        <source>In 1 year</source>
        <translation>In 1 Jahr</translation>
    </message>
    <message>
        <source>In 2 years</source>
        <translation>In 2 Jahren</translation>
    </message>
    <message>
        <source>In 3 years</source>
        <translation>In 3 Jahren</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt durchgesehen</translation>
    </message>
    <message>
        <source>The day somebody last read it against the evidence. Small edits do not move it.</source>
        <translation>Der Tag, an dem es zuletzt jemand an den Belegen geprüft hat. Kleine Änderungen verschieben ihn nicht.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Durchsicht</translation>
    </message>
    <message>
        <source>From that day on readers are told that the review is overdue.</source>
        <translation>Ab diesem Tag steht beim Hearticle, dass die Durchsicht überfällig ist.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>One named person answers for this content. Any change of words, actions, references or images voids it.</source>
        <translation>Eine namentlich genannte Person steht für diesen Inhalt ein. Jede Änderung an Worten, Handlungen, Quellen oder Bildern hebt das auf.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Übersetzung von</translation>
    </message>
    <message>
        <source>Both hearticles stay linked, and you are told when the source changes.</source>
        <translation>Beide Hearticles bleiben verbunden, und Sie erfahren, wenn sich die Vorlage ändert.</translation>
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
    <name>heartport::DraftForms</name>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>the draft as it is now</source>
        <translation>der Entwurf, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>More for this hearticle</source>
        <translation>Mehr zu diesem Hearticle</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1: put right what is listed below first</source>
        <translation>%1: Bringen Sie zuerst in Ordnung, was unten steht</translation>
    </message>
</context>
<context>
    <name>heartport::DraftView</name>
    <message>
        <source>Parts of the draft</source>
        <translation>Teile des Entwurfs</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>Nur den Text zeigen</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Neben dem Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Preview and findings</source>
        <translation>Vorschau und Befunde</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
</context>
<context>
    <name>heartport::DraftsColumn</name>
    <message>
        <source>New hearticle</source>
        <translation>Neuer Hearticle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard (kept for 30 days)</source>
        <translation>Verwerfen (wird 30 Tage aufbewahrt)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
</context>
<context>
    <name>heartport::DraftsModel</name>
    <message>
        <source>No drafts yet</source>
        <translation>Noch keine Entwürfe</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Published hearticle</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Discarded %1</source>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>unsaved words</source>
        <translation>ungespeicherte Worte</translation>
    </message>
    <message>
        <source>published earlier</source>
        <translation>früher veröffentlicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept for 30 days</source>
        <translation>30 Tage aufbewahrt</translation>
    </message>
</context>
<context>
    <name>heartport::DragGrip</name>
    <message>
        <source>Up and Down move it</source>
        <translation>Auf und Ab verschieben es</translation>
    </message>
    <message>
        <source>Drag to move; or Alt with Up and Down</source>
        <translation>Zum Verschieben ziehen, oder Alt mit Auf und Ab</translation>
    </message>
</context>
<context>
    <name>heartport::EditorPage</name>
    <message>
        <source>Write what helps and what harms, with the science behind it.</source>
        <translation>Schreiben Sie, was hilft und was schadet, mit der Wissenschaft dahinter.</translation>
    </message>
    <message>
        <source>New hearticle</source>
        <translation>Neuer Hearticle</translation>
    </message>
</context>
<context>
    <name>heartport::EditorToolbar</name>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Cite a reference (@ or %1)</source>
        <translation>Eine Quelle zitieren (@ oder %1)</translation>
    </message>
    <message>
        <source>Words and minutes of each section</source>
        <translation>Wörter und Minuten jedes Abschnitts</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 Min.</translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>Vor dem ersten Abschnitt</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
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
    <message>
        <source>This key cannot be used.</source>
        <translation>Dieser Schlüssel lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Copy the publisher’s key once more, from its first to its last letter.</source>
        <translation>Kopieren Sie den Schlüssel des Herausgebers noch einmal, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>The password does not open this key.</source>
        <translation>Das Passwort öffnet diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>What you have is kept. Ask the publisher whether the key has changed.</source>
        <translation>Was Sie haben, bleibt. Fragen Sie den Herausgeber, ob sich der Schlüssel geändert hat.</translation>
    </message>
    <message>
        <source>The channel has run out: its publisher has not renewed it.</source>
        <translation>Der Kanal ist abgelaufen: Sein Herausgeber hat ihn nicht erneuert.</translation>
    </message>
    <message>
        <source>What you have is kept. Ask the publisher to publish it again.</source>
        <translation>Was Sie haben, bleibt. Bitten Sie den Herausgeber, ihn neu zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The channel is older than what you already have.</source>
        <translation>Der Kanal ist älter als das, was Sie schon haben.</translation>
    </message>
    <message>
        <source>What you have is kept. Ask the publisher, or whoever gave you the copy, for the newest one.</source>
        <translation>Was Sie haben, bleibt. Bitten Sie den Herausgeber, oder wer Ihnen die Kopie gab, um die neueste.</translation>
    </message>
    <message>
        <source>This belongs to another channel.</source>
        <translation>Das gehört zu einem anderen Kanal.</translation>
    </message>
    <message>
        <source>What you have is kept. Check the address, or stop following the other channel first.</source>
        <translation>Was Sie haben, bleibt. Prüfen Sie die Adresse, oder folgen Sie zuerst dem anderen Kanal nicht mehr.</translation>
    </message>
    <message>
        <source>A file of the channel is not the one its publisher signed.</source>
        <translation>Eine Datei des Kanals ist nicht die, die sein Herausgeber unterschrieben hat.</translation>
    </message>
    <message>
        <source>What you have is kept. Try again later; if it stays, tell the publisher.</source>
        <translation>Was Sie haben, bleibt. Versuchen Sie es später noch einmal; bleibt es dabei, sagen Sie es dem Herausgeber.</translation>
    </message>
    <message>
        <source>The channel does not answer.</source>
        <translation>Der Kanal antwortet nicht.</translation>
    </message>
    <message>
        <source>What you have is kept. Check the address and the network, then try again.</source>
        <translation>Was Sie haben, bleibt. Prüfen Sie Adresse und Netz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The copy would have lacked the AI-content notice, so it was not kept.</source>
        <translation>Der Kopie hätte der Hinweis zu KI-Inhalten gefehlt; sie wurde darum nicht behalten.</translation>
    </message>
    <message>
        <source>Save it once more. If that does not help, please report it.</source>
        <translation>Speichern Sie sie noch einmal. Hilft das nicht, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>The channel’s signature is not that of its key.</source>
        <translation>Die Unterschrift des Kanals passt nicht zu seinem Schlüssel.</translation>
    </message>
</context>
<context>
    <name>heartport::EssentialsTab</name>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Claims need a reference; links are for help and further reading.</source>
        <translation>Aussagen brauchen eine Quelle; Links sind für Hilfe und zum Weiterlesen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cite a reference</source>
        <translation>Eine Quelle zitieren</translation>
    </message>
    <message>
        <source>Health essentials</source>
        <translation>Gesundheitliches in Kürze</translation>
    </message>
    <message>
        <source>What should a reader know? Type @ to cite.</source>
        <translation>Was sollte man wissen? @ zitiert eine Quelle.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>AI statement</source>
        <translation>Angabe zur KI</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The notice on AI content is added by HeartPort to every save, page and export.</source>
        <translation>HeartPort fügt den Hinweis zu KI-Inhalten jedem Speichern, jeder Seite und jedem Export hinzu.</translation>
    </message>
    <message>
        <source>It cannot be edited here, because readers must always find the same words. Your organisation may add lines below it.</source>
        <translation>Er lässt sich hier nicht ändern, denn man soll immer dieselben Worte finden. Ihre Einrichtung darf darunter eigene Zeilen setzen.</translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation>Ihre Zeilen</translation>
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
    <name>heartport::FindingRow</name>
    <message>
        <source>Enter goes there</source>
        <translation>Eingabe führt dorthin</translation>
    </message>
</context>
<context>
    <name>heartport::FindingText</name>
    <message>
        <source>The hearticle has no title yet. Readers find it by its title.</source>
        <translation>Der Hearticle hat noch keinen Titel. Am Titel findet man ihn.</translation>
    </message>
    <message>
        <source>No category is chosen. Without one, no shelf shows the hearticle.</source>
        <translation>Keine Kategorie gewählt. Ohne sie steht der Hearticle in keinem Regal.</translation>
    </message>
    <message>
        <source>No language is chosen. Reading aloud, spelling and the disclaimer depend on it.</source>
        <translation>Keine Sprache gewählt. Vorlesen, Rechtschreibung und der Hinweis zur KI hängen davon ab.</translation>
    </message>
    <message>
        <source>Say how AI was used: not at all, to assist you, or to write. Readers have a right to know.</source>
        <translation>Geben Sie an, wie KI genutzt wurde: gar nicht, als Hilfe oder zum Schreiben. Wer liest, hat ein Recht darauf.</translation>
    </message>
    <message>
        <source>AI was used, but no tool is named. Name it, so that readers can judge it.</source>
        <translation>KI wurde genutzt, aber kein Werkzeug genannt. Nennen Sie es, damit man es beurteilen kann.</translation>
    </message>
    <message>
        <source>Tools are named, but you state that no AI was used. One of the two is wrong.</source>
        <translation>Werkzeuge sind genannt, aber Sie geben an, dass keine KI genutzt wurde. Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>There are no keywords. They help readers to find the hearticle.</source>
        <translation>Es gibt keine Schlagwörter. Mit ihnen findet man den Hearticle.</translation>
    </message>
    <message>
        <source>There is no summary. Lists and search show it under the title.</source>
        <translation>Es gibt keine Zusammenfassung. Listen und Suche zeigen sie unter dem Titel.</translation>
    </message>
    <message>
        <source>Nobody is named as author. Readers want to know who says so.</source>
        <translation>Niemand ist als Autorin oder Autor genannt. Man will wissen, wer das sagt.</translation>
    </message>
    <message>
        <source>No date for the next review is set. Knowledge ages.</source>
        <translation>Kein Datum für die nächste Durchsicht. Wissen veraltet.</translation>
    </message>
    <message>
        <source>The review was due on %1. Check what is new, then set the next date.</source>
        <translation>Die Durchsicht war am %1 fällig. Prüfen Sie, was neu ist, und setzen Sie das nächste Datum.</translation>
    </message>
    <message>
        <source>The next review, on %1, is not after the last one, on %2.</source>
        <translation>Die nächste Durchsicht, am %1, liegt nicht nach der letzten, am %2.</translation>
    </message>
    <message>
        <source>There is no date of the last review.</source>
        <translation>Es gibt kein Datum der letzten Durchsicht.</translation>
    </message>
    <message>
        <source>Nobody has confirmed accuracy, plausibility and sources yet.</source>
        <translation>Noch hat niemand Richtigkeit, Plausibilität und Quellen bestätigt.</translation>
    </message>
    <message>
        <source>The content was changed since %1 confirmed it on %2. That sign-off no longer counts.</source>
        <translation>Der Inhalt wurde geändert, seit %1 ihn am %2 bestätigt hat. Diese Bestätigung zählt nicht mehr.</translation>
    </message>
    <message>
        <source>It is not said who paid for the hearticle. If nobody did, say so.</source>
        <translation>Es steht nicht da, wer den Hearticle bezahlt hat. Wenn es niemand tat, schreiben Sie das.</translation>
    </message>
    <message>
        <source>Nothing is said about conflicts of interest. If there are none, say so.</source>
        <translation>Zu Interessenkonflikten steht nichts da. Wenn es keine gibt, schreiben Sie das.</translation>
    </message>
    <message>
        <source>The cover has no alternative text. Say in words what it shows, for readers who cannot see it.</source>
        <translation>Das Titelbild hat keine Bildbeschreibung. Sagen Sie in Worten, was es zeigt, für alle, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>There is raw HTML here, which is never shown. Write it in Markdown.</source>
        <translation>Hier steht rohes HTML, das nie gezeigt wird. Schreiben Sie es in Markdown.</translation>
    </message>
    <message>
        <source>The health essentials are empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>“%1” is cited but is not in the references. Add it, or cite another one.</source>
        <translation>„%1“ wird zitiert, ist aber nicht unter den Quellen. Fügen Sie die Quelle hinzu, oder zitieren Sie eine andere.</translation>
    </message>
    <message>
        <source>The paragraph makes a claim (“%1”) but cites no reference. Who found that out?</source>
        <translation>Der Absatz behauptet etwas („%1“), nennt aber keine Quelle. Wer hat das herausgefunden?</translation>
    </message>
    <message>
        <source>The heading “%1” is of level %2, but level %3 would follow here. Screen readers go by the levels.</source>
        <translation>Die Überschrift „%1“ hat Ebene %2, hier käme aber Ebene %3. Vorleseprogramme richten sich nach den Ebenen.</translation>
    </message>
    <message numerus="yes">
        <source>The section “%1” has %n word(s). Divide it, so that readers find their way.</source>
        <translation>
            <numerusform>Der Abschnitt „%1“ hat %n Wort. Teilen Sie ihn, damit man sich zurechtfindet.</numerusform>
            <numerusform>Der Abschnitt „%1“ hat %n Wörter. Teilen Sie ihn, damit man sich zurechtfindet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence “%2” has %n word(s). Make two of it.</source>
        <translation>
            <numerusform>Der Satz „%2“ hat %n Wort. Machen Sie zwei daraus.</numerusform>
            <numerusform>Der Satz „%2“ hat %n Wörter. Machen Sie zwei daraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is hard to read: %1 gives %2, and %3 is the aim. Shorten the hardest sentences first.</source>
        <translation>Der Text ist schwer zu lesen: %1 ergibt %2, das Ziel ist %3. Kürzen Sie zuerst die schwersten Sätze.</translation>
    </message>
    <message>
        <source>The image “%1” has no alternative text. Say in words what it shows, for readers who cannot see it.</source>
        <translation>Das Bild „%1“ hat keine Bildbeschreibung. Sagen Sie in Worten, was es zeigt, für alle, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>The image “%1” is not among the files of the hearticle, so readers would see a gap.</source>
        <translation>Das Bild „%1“ ist nicht unter den Dateien des Hearticles; beim Lesen wäre dort eine Lücke.</translation>
    </message>
    <message>
        <source>A column of the table has no header. Screen readers say it with each cell.</source>
        <translation>Eine Spalte der Tabelle hat keine Überschrift. Vorleseprogramme sagen sie zu jeder Zelle.</translation>
    </message>
    <message>
        <source>“%1” says nothing without a starting figure. Of how many people, how many?</source>
        <translation>„%1“ sagt nichts ohne einen Ausgangswert. Wie viele von wie vielen Menschen?</translation>
    </message>
    <message>
        <source>“%1” advises to stop a medicine. Send readers to the person who prescribes it first.</source>
        <translation>„%1“ rät, ein Medikament abzusetzen. Schicken Sie die Leute zuerst zu der Person, die es verschreibt.</translation>
    </message>
    <message>
        <source>The text speaks of “%1” but never says where to get help at once. Name an emergency number or a crisis line.</source>
        <translation>Der Text spricht von „%1“, nennt aber keine sofortige Hilfe. Nennen Sie eine Notrufnummer oder ein Krisentelefon.</translation>
    </message>
    <message>
        <source>No action helps yet. Readers need both sides.</source>
        <translation>Noch hilft keine Handlung. Man braucht beide Seiten.</translation>
    </message>
    <message>
        <source>No action harms yet. Readers need both sides.</source>
        <translation>Noch schadet keine Handlung. Man braucht beide Seiten.</translation>
    </message>
    <message>
        <source>Actions that help: %1, that harm: %2. Is one side missing?</source>
        <translation>Handlungen, die helfen: %1, die schaden: %2. Fehlt eine Seite?</translation>
    </message>
    <message>
        <source>The action has no words.</source>
        <translation>Die Handlung hat keine Worte.</translation>
    </message>
    <message>
        <source>The action cites no reference. Readers need to see what it rests on.</source>
        <translation>Die Handlung nennt keine Quelle. Man muss sehen, worauf sie beruht.</translation>
    </message>
    <message>
        <source>The certainty of the evidence is not graded. Choose high, moderate, low or very low.</source>
        <translation>Die Sicherheit der Belege ist nicht eingestuft. Wählen Sie hoch, mäßig, gering oder sehr gering.</translation>
    </message>
    <message>
        <source>“%1” is surer than evidence that is graded %2.</source>
        <translation>„%1“ klingt sicherer, als es Belege sind, die als %2 eingestuft sind.</translation>
    </message>
    <message>
        <source>There are no references. A hearticle rests on at least one.</source>
        <translation>Es gibt keine Quellen. Ein Hearticle beruht auf mindestens einer.</translation>
    </message>
    <message>
        <source>“%1” is never cited. Cite it where it belongs, or remove it.</source>
        <translation>„%1“ wird nie zitiert. Zitieren Sie es, wo es hingehört, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is a placeholder. Put the real reference in its place.</source>
        <translation>„%1“ ist ein Platzhalter. Setzen Sie die richtige Quelle an seine Stelle.</translation>
    </message>
    <message>
        <source>“%1” lacks its title or year. Readers could not find it.</source>
        <translation>„%1“ fehlt der Titel oder das Jahr. So findet man es nicht.</translation>
    </message>
    <message>
        <source>“%1” has neither DOI, PubMed id nor address, so readers cannot open it.</source>
        <translation>„%1“ hat weder DOI noch PubMed-Nummer noch Adresse, lässt sich also nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” is the same study as “%2”. Cite one of them, and remove the other.</source>
        <translation>„%1“ ist dieselbe Studie wie „%2“. Zitieren Sie eine davon, und entfernen Sie die andere.</translation>
    </message>
    <message>
        <source>“%1” is dated %2, which is still to come.</source>
        <translation>„%1“ ist mit %2 datiert, das noch kommt.</translation>
    </message>
    <message>
        <source>“%2” cannot be the DOI of “%1”: a DOI begins with 10. and has a slash.</source>
        <translation>„%2“ kann nicht die DOI von „%1“ sein: Eine DOI beginnt mit 10. und hat einen Schrägstrich.</translation>
    </message>
    <message>
        <source>“%2” is an unusual DOI for “%1”. Was something copied with it?</source>
        <translation>„%2“ ist eine ungewöhnliche DOI für „%1“. Wurde etwas mitkopiert?</translation>
    </message>
    <message>
        <source>“%2” cannot be the PubMed id of “%1”: that is a number of up to 8 digits.</source>
        <translation>„%2“ kann nicht die PubMed-Nummer von „%1“ sein: Das ist eine Zahl mit höchstens 8 Ziffern.</translation>
    </message>
    <message>
        <source>“%2” of “%1” is a PubMed Central id. PubMed has another number.</source>
        <translation>„%2“ von „%1“ ist eine Nummer von PubMed Central. PubMed hat eine andere.</translation>
    </message>
    <message>
        <source>“%1” is the answer of a chatbot (%2). Cite the study that it speaks of.</source>
        <translation>„%1“ ist die Antwort eines Chatbots (%2). Zitieren Sie die Studie, von der er spricht.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr gering</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autorinnen und Autoren</translation>
    </message>
    <message>
        <source>Use of AI</source>
        <translation>Nutzung von KI</translation>
    </message>
    <message>
        <source>AI tools</source>
        <translation>KI-Werkzeuge</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letzte Durchsicht</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Durchsicht</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Bestätigung</translation>
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
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Health essentials</source>
        <translation>Gesundheitliches in Kürze</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Hilft</translation>
    </message>
    <message>
        <source>Harms</source>
        <translation>Schadet</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Übersetzung von</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Quelle %1</translation>
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
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>Stops publication</source>
        <translation>Verhindert das Veröffentlichen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Remove the reference</source>
        <translation>Die Quelle entfernen</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Die Ebene ändern</translation>
    </message>
    <message>
        <source>Use weaker words</source>
        <translation>Schwächere Worte nehmen</translation>
    </message>
    <message>
        <source>Tidy the DOI</source>
        <translation>Die DOI aufräumen</translation>
    </message>
    <message>
        <source>Keep it as PubMed Central id</source>
        <translation>Als Nummer von PubMed Central behalten</translation>
    </message>
    <message>
        <source>Remove the number</source>
        <translation>Die Nummer entfernen</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Die Handlung entfernen</translation>
    </message>
    <message>
        <source>Remove the sign-off</source>
        <translation>Die Bestätigung entfernen</translation>
    </message>
    <message>
        <source>The action rests on nothing but retracted studies (%1). Find another source, or remove it.</source>
        <translation>Die Handlung stützt sich allein auf zurückgezogene Studien (%1). Suchen Sie eine andere Quelle oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” was retracted (%2). Cite another study, or say that it was retracted.</source>
        <translation>„%1“ wurde zurückgezogen (%2). Verweisen Sie auf eine andere Studie, oder sagen Sie, dass sie zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>The journal has voiced concern about “%1” (%2). Read why before you rely on it.</source>
        <translation>Die Zeitschrift hat Bedenken gegen „%1“ geäußert (%2). Lesen Sie, warum, bevor Sie sich darauf stützen.</translation>
    </message>
    <message>
        <source>A correction or another notice was published about “%1” (%2). Does what you say still hold?</source>
        <translation>Zu „%1“ ist eine Berichtigung oder ein anderer Hinweis erschienen (%2). Gilt noch, was Sie sagen?</translation>
    </message>
    <message>
        <source>“%1” is only written like a citation: no reader gets from it to a source. Cite the reference in its place.</source>
        <translation>„%1“ ist nur wie ein Beleg geschrieben: Niemand kommt von dort zu einer Quelle. Belegen Sie die Stelle mit der Quelle selbst.</translation>
    </message>
</context>
<context>
    <name>heartport::FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>Dem Veröffentlichen steht nichts im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tip(s)</source>
        <translation>
            <numerusform>%n Tipp</numerusform>
            <numerusform>%n Tipps</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Bereit zum Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>heartport::FollowForm</name>
    <message>
        <source>Choose the channel’s folder</source>
        <translation>Ordner des Kanals wählen</translation>
    </message>
    <message>
        <source>https://… or a folder</source>
        <translation>https://… oder ein Ordner</translation>
    </message>
    <message>
        <source>Address or folder</source>
        <translation>Adresse oder Ordner</translation>
    </message>
    <message>
        <source>Publisher’s key</source>
        <translation>Schlüssel des Herausgebers</translation>
    </message>
    <message>
        <source>Enter the address or choose the folder that its publisher gave you.</source>
        <translation>Geben Sie die Adresse ein, oder wählen Sie den Ordner, den Ihnen der Herausgeber gab.</translation>
    </message>
    <message>
        <source>This is not the address of a channel: it starts with https:// or is a folder.</source>
        <translation>Das ist nicht die Adresse eines Kanals: Sie beginnt mit https:// oder ist ein Ordner.</translation>
    </message>
    <message>
        <source>This folder is not there. Is the stick or the share connected?</source>
        <translation>Dieser Ordner ist nicht da. Ist der Stick oder die Freigabe verbunden?</translation>
    </message>
    <message>
        <source>Paste the publisher’s key. It proves that what you get is theirs.</source>
        <translation>Fügen Sie den Schlüssel des Herausgebers ein. Er beweist, dass das, was Sie bekommen, von dort ist.</translation>
    </message>
    <message>
        <source>This is not a publisher’s key: it has 56 characters and starts with RW.</source>
        <translation>Das ist kein Schlüssel eines Herausgebers: Er hat 56 Zeichen und beginnt mit RW.</translation>
    </message>
    <message>
        <source>Follow a channel</source>
        <translation>Einem Kanal folgen</translation>
    </message>
    <message>
        <source>From now on only what is signed with this key is taken from there.</source>
        <translation>Von nun an wird von dort nur genommen, was mit diesem Schlüssel unterschrieben ist.</translation>
    </message>
    <message>
        <source>Follow and fetch</source>
        <translation>Folgen und holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
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
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
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
    <name>heartport::ImportWait</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Looking at what is there.</source>
        <translation>Es wird nachgesehen, was da ist.</translation>
    </message>
    <message>
        <source>Hearticle %1 of %2</source>
        <translation>Hearticle %1 von %2</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Datei %1 von %2</translation>
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
    <name>heartport::KioskAction</name>
    <message>
        <source>Reference %1</source>
        <translation>Quelle %1</translation>
    </message>
</context>
<context>
    <name>heartport::KioskArticle</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Take this hearticle along</source>
        <translation>Diesen Hearticle mitnehmen</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square. Nothing about you is kept here.</source>
        <translation>Richten Sie die Kamera Ihres Telefons auf das Quadrat. Über Sie wird hier nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>This leads to the internet</source>
        <translation>Das führt ins Internet</translation>
    </message>
    <message>
        <source>It cannot be opened here. Take the address along with your phone.</source>
        <translation>Hier lässt es sich nicht öffnen. Nehmen Sie die Adresse mit Ihrem Telefon mit.</translation>
    </message>
</context>
<context>
    <name>heartport::KioskBar</name>
    <message>
        <source>Read the whole notice</source>
        <translation>Den ganzen Hinweis lesen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
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
        <source>Lower controls</source>
        <translation>Tasten nach unten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Nicht weiter vorlesen</translation>
    </message>
</context>
<context>
    <name>heartport::KioskFeed</name>
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
</context>
<context>
    <name>heartport::KioskHome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Search for a word, for example “sleep”</source>
        <translation>Nach einem Wort suchen, zum Beispiel „Schlaf“</translation>
    </message>
    <message>
        <source>Your breaking hearticle</source>
        <translation>Ihr aktueller Hearticle</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Wählen Sie ein Thema</translation>
    </message>
    <message>
        <source>Health answers, with their sources</source>
        <translation>Antworten zur Gesundheit, mit ihren Quellen</translation>
    </message>
    <message>
        <source>There are no hearticles for this place yet. Please tell a member of staff.</source>
        <translation>Hier gibt es noch keine Hearticles. Bitte sagen Sie es dem Personal.</translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s)</source>
        <translation>
            <numerusform>%n Hearticle</numerusform>
            <numerusform>%n Hearticles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::KioskLibrary</name>
    <message>
        <source>%1: checked %2</source>
        <translation>%1: geprüft %2</translation>
    </message>
    <message>
        <source>%1: never checked</source>
        <translation>%1: nie geprüft</translation>
    </message>
    <message>
        <source>none has been fetched yet</source>
        <translation>noch keiner wurde geholt</translation>
    </message>
</context>
<context>
    <name>heartport::KioskList</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
</context>
<context>
    <name>heartport::KioskSearch</name>
    <message>
        <source>The search does not work just now. Please choose a topic instead.</source>
        <translation>Die Suche geht gerade nicht. Bitte wählen Sie stattdessen ein Thema.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Write a word</source>
        <translation>Schreiben Sie ein Wort</translation>
    </message>
    <message>
        <source>What you write here is forgotten when you leave.</source>
        <translation>Was Sie hier schreiben, ist vergessen, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>No hearticle has “%1”. Try fewer or other words.</source>
        <translation>Kein Hearticle hat „%1“. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s) found</source>
        <translation>
            <numerusform>%n Hearticle gefunden</numerusform>
            <numerusform>%n Hearticles gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::KioskSheet</name>
    <message>
        <source>QR code: point a phone&apos;s camera at it</source>
        <translation>QR-Code: Richten Sie die Kamera eines Telefons darauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>heartport::KioskWindow</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>Gezeigt aus</translation>
    </message>
    <message>
        <source>the built-in library: %1</source>
        <translation>der eingebauten Bibliothek: %1</translation>
    </message>
    <message>
        <source>this library</source>
        <translation>dieser Bibliothek</translation>
    </message>
    <message>
        <source>Hearticles shown</source>
        <translation>Gezeigte Hearticles</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>none are followed</source>
        <translation>keinem wird gefolgt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>no speech service answers</source>
        <translation>kein Sprachdienst antwortet</translation>
    </message>
    <message>
        <source>Saved as %1. Counts below ten are left out.</source>
        <translation>Gespeichert als %1. Zahlen unter zehn fehlen darin.</translation>
    </message>
    <message>
        <source>It could not be saved as %1.</source>
        <translation>Es ließ sich nicht als %1 speichern.</translation>
    </message>
    <message>
        <source>The packs on the stick are being taken in. What is new appears by itself.</source>
        <translation>Die Pakete auf dem Stick werden aufgenommen. Neues erscheint von selbst.</translation>
    </message>
    <message>
        <source>That did not work: the disk may be full.</source>
        <translation>Das ging nicht: Vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>Not checked for news since %1.</source>
        <translation>Seit %1 nicht auf Neues geprüft.</translation>
    </message>
    <message>
        <source>Printing does not work just now</source>
        <translation>Drucken geht gerade nicht</translation>
    </message>
    <message>
        <source>There is one print a minute. Please try again in a moment.</source>
        <translation>Gedruckt wird höchstens einmal in der Minute. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no printer that is ready. The square leads your phone to the hearticle.</source>
        <translation>Kein Drucker ist bereit. Das Quadrat führt Ihr Telefon zum Hearticle.</translation>
    </message>
    <message>
        <source>It is being printed</source>
        <translation>Es wird gedruckt</translation>
    </message>
    <message>
        <source>Please take it from the printer.</source>
        <translation>Bitte nehmen Sie es aus dem Drucker.</translation>
    </message>
    <message>
        <source>This hearticle was withdrawn</source>
        <translation>Dieser Hearticle wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Please do not rely on it any longer.</source>
        <translation>Bitte verlassen Sie sich nicht mehr darauf.</translation>
    </message>
</context>
<context>
    <name>heartport::LanguageBox</name>
    <message>
        <source>Choose a language</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Sprache ändern</translation>
    </message>
</context>
<context>
    <name>heartport::LibraryForm</name>
    <message>
        <source>Title, author, journal, DOI or PubMed id</source>
        <translation>Titel, Autor, Zeitschrift, DOI oder PubMed-Nummer</translation>
    </message>
    <message>
        <source>References of the library</source>
        <translation>Quellen der Bibliothek</translation>
    </message>
    <message>
        <source>Write a word or two to look through the references of all published hearticles.</source>
        <translation>Schreiben Sie ein oder zwei Wörter, um die Quellen aller veröffentlichten Hearticles zu durchsuchen.</translation>
    </message>
    <message>
        <source>No reference of the library has “%1”.</source>
        <translation>Keine Quelle der Bibliothek hat „%1“.</translation>
    </message>
    <message>
        <source>Add references from the library</source>
        <translation>Quellen aus der Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n reference(s)</source>
        <translation>
            <numerusform>%n Quelle hinzufügen</numerusform>
            <numerusform>%n Quellen hinzufügen</numerusform>
        </translation>
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
    <message>
        <source>Retracted</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Expression of concern</source>
        <translation>Bedenken der Zeitschrift</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Publisher&apos;s notice</source>
        <translation>Mitteilung des Verlags</translation>
    </message>
    <message>
        <source>Rests on a retracted study</source>
        <translation>Beruht auf einer zurückgezogenen Studie</translation>
    </message>
    <message>
        <source>Retractions checked against Retraction Watch&apos;s data as of %1.</source>
        <translation>Auf Rückzüge geprüft mit den Daten von Retraction Watch, Stand %1.</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>a date, a person</comment>
        <translation>Geprüft am %1 von %2</translation>
    </message>
    <message>
        <source>Changed since %2 reviewed it on %1</source>
        <comment>a date, a person</comment>
        <translation>Geändert, seit %2 es am %1 geprüft hat</translation>
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
    <message>
        <source>No hearticle has “%1”. Try fewer words.</source>
        <translation>Kein Hearticle enthält „%1“. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>No hearticle has “%1”. Check how it is spelt, or try another word.</source>
        <translation>Kein Hearticle enthält „%1“. Prüfen Sie die Schreibweise, oder versuchen Sie ein anderes Wort.</translation>
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
    <message>
        <source>It could not be printed. Try another printer.</source>
        <translation>Es ließ sich nicht drucken. Versuchen Sie es mit einem anderen Drucker.</translation>
    </message>
    <message>
        <source>HeartPort ended before all words of a draft were saved. They are kept.</source>
        <translation>HeartPort endete, bevor alle Worte eines Entwurfs gespeichert waren. Sie sind aufbewahrt.</translation>
    </message>
    <message>
        <source>HeartPort ended before all words of “%1” were saved. They are kept.</source>
        <translation>HeartPort endete, bevor alle Worte von „%1“ gespeichert waren. Sie sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>heartport::MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Hearticles opened a day</source>
        <translation>Geöffnete Hearticles am Tag</translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation>Was die Richtlinie sagt</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Zurück zu den Besuchern</translation>
    </message>
    <message>
        <source>Save counts as CSV</source>
        <translation>Zahlen als CSV speichern</translation>
    </message>
    <message>
        <source>Take in packs from the stick</source>
        <translation>Pakete vom Stick aufnehmen</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Den Kiosk verlassen</translation>
    </message>
    <message>
        <source>Write hearticles</source>
        <translation>Hearticles schreiben</translation>
    </message>
</context>
<context>
    <name>heartport::MarkdownEditor</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
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
    <name>heartport::NoticeLabel</name>
    <message>
        <source>Retracted on %1</source>
        <translation>Zurückgezogen am %1</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Expression of concern, %1</source>
        <translation>Bedenken der Zeitschrift, %1</translation>
    </message>
    <message>
        <source>Expression of concern</source>
        <translation>Bedenken der Zeitschrift</translation>
    </message>
    <message>
        <source>Corrected on %1</source>
        <translation>Berichtigt am %1</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Publisher&apos;s notice, %1</source>
        <translation>Mitteilung des Verlags, %1</translation>
    </message>
    <message>
        <source>Publisher&apos;s notice</source>
        <translation>Mitteilung des Verlags</translation>
    </message>
    <message>
        <source>Not listed as retracted as of %1</source>
        <translation>Nicht als zurückgezogen gelistet, Stand %1</translation>
    </message>
</context>
<context>
    <name>heartport::NumbersForm</name>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Which references are these numbers?</source>
        <translation>Welche Quellen sind diese Nummern?</translation>
    </message>
    <message>
        <source>What you pasted cites by number. Numbers change; references stay.</source>
        <translation>Was Sie eingefügt haben, zitiert mit Nummern. Nummern ändern sich; Quellen bleiben.</translation>
    </message>
    <message>
        <source>Cite these</source>
        <translation>Diese zitieren</translation>
    </message>
    <message>
        <source>Keep the numbers</source>
        <translation>Nummern behalten</translation>
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
    <name>heartport::PartField</name>
    <message>
        <source>Needed to publish</source>
        <translation>Zum Veröffentlichen nötig</translation>
    </message>
</context>
<context>
    <name>heartport::PasteForm</name>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Paste BibTeX, RIS, PubMed NBIB or CSL-JSON here</source>
        <translation>Hier BibTeX, RIS, PubMed-NBIB oder CSL-JSON einfügen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>This is neither BibTeX, RIS, NBIB nor CSL-JSON.</source>
        <translation>Das ist weder BibTeX noch RIS, NBIB oder CSL-JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) found, as %1.</source>
        <translation>
            <numerusform>%n Quelle gefunden, als %1.</numerusform>
            <numerusform>%n Quellen gefunden, als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation>
            <numerusform>%n abgelehnt:</numerusform>
            <numerusform>%n abgelehnt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add references from another program</source>
        <translation>Quellen aus einem anderen Programm hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n reference(s)</source>
        <translation>
            <numerusform>%n Quelle hinzufügen</numerusform>
            <numerusform>%n Quellen hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>heartport::PictureForm</name>
    <message>
        <source>I made this picture myself</source>
        <translation>Ich habe dieses Bild selbst gemacht</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>Für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Name, source, licence</source>
        <translation>Name, Herkunft, Lizenz</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Eigenes Werk</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>Über dieses Bild</translation>
    </message>
    <message>
        <source>A hearticle needs words for each picture and says where it is from.</source>
        <translation>Ein Hearticle braucht zu jedem Bild Worte und sagt, woher es ist.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>heartport::PinPage</name>
    <message>
        <source>PIN of this screen</source>
        <translation>PIN dieses Bildschirms</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Das war nicht die PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Bitte warten Sie %n Sekunde.</numerusform>
            <numerusform>Zu viele falsche PINs. Bitte warten Sie %n Sekunden.</numerusform>
        </translation>
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
    <message>
        <source>Go to Home</source>
        <translation>Zur Startseite</translation>
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
    <name>heartport::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>heartport::PublishFacts</name>
    <message>
        <source>Hearticle</source>
        <translation>Hearticle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Category and language</source>
        <translation>Kategorie und Sprache</translation>
    </message>
    <message>
        <source>AI statement</source>
        <translation>Angabe zur KI</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Handlung</numerusform>
            <numerusform>%n Handlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); they do not stand in the way</source>
        <translation>
            <numerusform>%n Warnung; sie steht nicht im Weg</numerusform>
            <numerusform>%n Warnungen; sie stehen nicht im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish this hearticle?</source>
        <translation>Diesen Hearticle veröffentlichen?</translation>
    </message>
    <message>
        <source>Readers will see it instead of the version they see now. The earlier one is kept under Revisions.</source>
        <translation>Man sieht es dann anstelle der jetzigen Version. Die frühere bleibt unter „Fassungen“.</translation>
    </message>
    <message>
        <source>Readers of this library will see it, with HeartPort’s notice on AI content.</source>
        <translation>Wer diese Bibliothek liest, sieht es dann, mit dem Hinweis von HeartPort zu KI-Inhalten.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Withdraw this hearticle?</source>
        <translation>Diesen Hearticle zurückziehen?</translation>
    </message>
    <message>
        <source>Readers will see your reason in its place. “%1” can be edited and published again.</source>
        <translation>An seiner Stelle steht dann Ihr Grund. „%1“ lässt sich bearbeiten und wieder veröffentlichen.</translation>
    </message>
    <message>
        <source>Why it should no longer be relied on</source>
        <translation>Warum man sich nicht mehr darauf verlassen soll</translation>
    </message>
    <message>
        <source>Reason that readers see</source>
        <translation>Grund, den man beim Lesen sieht</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Ein Grund ist nötig</translation>
    </message>
    <message>
        <source>Keep it published</source>
        <translation>Veröffentlicht lassen</translation>
    </message>
</context>
<context>
    <name>heartport::PublishForm</name>
    <message>
        <source>Choose the channel’s folder</source>
        <translation>Ordner des Kanals wählen</translation>
    </message>
    <message>
        <source>Choose your key</source>
        <translation>Wählen Sie Ihren Schlüssel</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Give the channel a title that its followers will see.</source>
        <translation>Geben Sie dem Kanal einen Titel, den alle sehen, die ihm folgen.</translation>
    </message>
    <message>
        <source>Choose the folder that a web server, a share or a stick will hold.</source>
        <translation>Wählen Sie den Ordner, den ein Webserver, eine Freigabe oder ein Stick halten wird.</translation>
    </message>
    <message>
        <source>Choose your key, or where a new one shall be kept.</source>
        <translation>Wählen Sie Ihren Schlüssel, oder wo ein neuer liegen soll.</translation>
    </message>
    <message numerus="yes">
        <source>A new key will be made. Choose a password of at least %n letter(s) for it.</source>
        <translation>
            <numerusform>Ein neuer Schlüssel wird gemacht. Wählen Sie ein Passwort mit mindestens %n Zeichen dafür.</numerusform>
            <numerusform>Ein neuer Schlüssel wird gemacht. Wählen Sie ein Passwort mit mindestens %n Zeichen dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the new password a second time.</source>
        <translation>Geben Sie das neue Passwort ein zweites Mal ein.</translation>
    </message>
    <message>
        <source>Enter the password of your key.</source>
        <translation>Geben Sie das Passwort Ihres Schlüssels ein.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>The same password again, for a new key</source>
        <translation>Dasselbe Passwort noch einmal, für einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Publish your hearticles</source>
        <translation>Ihre Hearticles veröffentlichen</translation>
    </message>
    <message>
        <source>All published hearticles of this library, except those from channels, become plain files in a folder. Publishing again writes only what has changed.</source>
        <translation>Alle veröffentlichten Hearticles dieser Bibliothek, außer denen aus Kanälen, werden einfache Dateien in einem Ordner. Beim nächsten Mal wird nur geschrieben, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>heartport::Published</name>
    <message numerus="yes">
        <source>%n hearticle(s) are in the channel now.</source>
        <translation>
            <numerusform>%n Hearticle ist jetzt im Kanal.</numerusform>
            <numerusform>%n Hearticles sind jetzt im Kanal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had changed, so nothing was written.</source>
        <translation>Nichts hatte sich geändert, also wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It is good until %1; publish again before then.</source>
        <translation>Er ist gültig bis %1; veröffentlichen Sie davor noch einmal.</translation>
    </message>
    <message>
        <source>Put the folder where followers can reach it: %1</source>
        <translation>Legen Sie den Ordner dorthin, wo man ihn erreicht: %1</translation>
    </message>
    <message>
        <source>Followers need its address and this key. The key may be seen by everybody; the key file and its password may not.</source>
        <translation>Zum Folgen braucht man die Adresse und diesen Schlüssel. Den Schlüssel darf jeder sehen; die Schlüsseldatei und ihr Passwort nicht.</translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation>Nichts wurde veröffentlicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Key for followers</source>
        <translation>Schlüssel zum Folgen</translation>
    </message>
    <message>
        <source>Copy key and close</source>
        <translation>Schlüssel kopieren und schließen</translation>
    </message>
    <message>
        <source>Another machine follows with what the code says: address and key.</source>
        <translation>Ein anderes Gerät folgt mit dem, was der Code sagt: Adresse und Schlüssel.</translation>
    </message>
    <message>
        <source>Address where they reach the folder</source>
        <translation>Adresse, unter der der Ordner zu erreichen ist</translation>
    </message>
</context>
<context>
    <name>heartport::PublisherForm</name>
    <message>
        <source>Your lines</source>
        <translation>Ihre Zeilen</translation>
    </message>
    <message>
        <source>For example who publishes these hearticles, and where readers can ask</source>
        <translation>Zum Beispiel, wer diese Hearticles veröffentlicht und wo man nachfragen kann</translation>
    </message>
    <message>
        <source>Up to 5 lines and 1,000 characters. Empty: the notice stands alone.</source>
        <translation>Bis zu 5 Zeilen und 1.000 Zeichen. Leer: Der Hinweis steht allein.</translation>
    </message>
    <message>
        <source>Lines under the AI notice</source>
        <translation>Zeilen unter dem KI-Hinweis</translation>
    </message>
    <message>
        <source>Your lines are only added below HeartPort’s notice, which stays whole. They stand under every hearticle of this library, in print and in every copy.</source>
        <translation>Ihre Zeilen kommen nur unter den Hinweis von HeartPort, der ganz bleibt. Sie stehen unter jedem Hearticle dieser Bibliothek, auch im Druck und in jeder Kopie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>heartport::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>A phone that scans it gets the title and the sources, without asking anyone.</source>
        <translation>Ein Telefon, das ihn liest, bekommt Titel und Quellen, ohne jemanden zu fragen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>heartport::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>heartport::ReadabilityPanel</name>
    <message>
        <source>School years in the United States that a reader needs.</source>
        <translation>Schuljahre in den USA, die man zum Lesen braucht.</translation>
    </message>
    <message>
        <source>School years in Austria that a reader needs.</source>
        <translation>Schuljahre in Österreich, die man zum Lesen braucht.</translation>
    </message>
    <message>
        <source>Below 25 very easy, 40 middling, above 55 very hard.</source>
        <translation>Unter 25 sehr leicht, 40 mittel, über 55 sehr schwer.</translation>
    </message>
    <message>
        <source>Easy enough for most readers</source>
        <translation>Leicht genug für die meisten</translation>
    </message>
    <message>
        <source>Harder than most health texts should be; aim for %1</source>
        <translation>Schwerer, als Gesundheitstexte sein sollten; Ziel ist %1</translation>
    </message>
    <message>
        <source>Hard for most readers; aim for %1</source>
        <translation>Schwer für die meisten; Ziel ist %1</translation>
    </message>
    <message>
        <source>The text is too short for this formula to be sure</source>
        <translation>Der Text ist zu kurz, als dass diese Formel sicher wäre</translation>
    </message>
    <message>
        <source>Grade %1 (%2)</source>
        <translation>Stufe %1 (%2)</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>There is no sentence to measure yet.</source>
        <translation>Es gibt noch keinen Satz zu messen.</translation>
    </message>
    <message>
        <source>The hardest sentences</source>
        <translation>Die schwersten Sätze</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>long: %1</source>
        <translation>lang: %1</translation>
    </message>
    <message>
        <source>The hardest words</source>
        <translation>Die schwersten Wörter</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Too short to grade (%1)</source>
        <translation>Zu kurz für eine Note (%1)</translation>
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
    <message>
        <source>List of open hearticles</source>
        <translation>Liste der offenen Hearticles</translation>
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
    <name>heartport::RecoveryWords</name>
    <message>
        <source>What was not saved</source>
        <translation>Was nicht gespeichert war</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Text</translation>
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
        <source>Only details changed, such as category, keywords or dates.</source>
        <translation>Nur Angaben haben sich geändert, wie Kategorie, Schlagwörter oder Daten.</translation>
    </message>
    <message>
        <source>HeartPort ended before these words were saved</source>
        <translation>HeartPort endete, bevor diese Worte gespeichert waren</translation>
    </message>
    <message>
        <source>They are from %1. Underlined words are new, struck ones were taken out.</source>
        <translation>Sie sind von %1. Unterstrichene Wörter sind neu, durchgestrichene wurden entfernt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Diese Worte behalten</translation>
    </message>
</context>
<context>
    <name>heartport::ReferenceEditRow</name>
    <message>
        <source>“%1” is cited but is not in the list.</source>
        <translation>„%1“ wird zitiert, steht aber nicht in der Liste.</translation>
    </message>
    <message>
        <source>A placeholder: %1</source>
        <translation>Ein Platzhalter: %1</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Eingabe ändert sie, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
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
        <source>Helps %1</source>
        <translation>Hilft %1</translation>
    </message>
    <message>
        <source>Harms %1</source>
        <translation>Schadet %1</translation>
    </message>
    <message>
        <source>Not cited</source>
        <translation>Nicht zitiert</translation>
    </message>
    <message>
        <source>Change reference %1</source>
        <translation>Quelle %1 ändern</translation>
    </message>
    <message>
        <source>Add reference %1</source>
        <translation>Quelle %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove reference %1</source>
        <translation>Quelle %1 entfernen</translation>
    </message>
</context>
<context>
    <name>heartport::ReferenceForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>One a line: Family, Given</source>
        <translation>Je eine Zeile: Nachname, Vorname</translation>
    </message>
    <message>
        <source>Authors, one a line</source>
        <translation>Autorinnen und Autoren, je eine Zeile</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autorinnen und Autoren</translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>Made from author and year</source>
        <translation>Aus Autor und Jahr gemacht</translation>
    </message>
    <message>
        <source>Journal or book</source>
        <translation>Zeitschrift oder Buch</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Year, volume, issue, pages</source>
        <translation>Jahr, Band, Heft, Seiten</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>PubMed id</source>
        <translation>PubMed-Nummer</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Nur Ziffern</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Zeitschriftenartikel</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Book chapter</source>
        <translation>Buchkapitel</translation>
    </message>
    <message>
        <source>Report or guideline</source>
        <translation>Bericht oder Leitlinie</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Abschlussarbeit</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Konferenzbeitrag</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Anderes Dokument</translation>
    </message>
    <message>
        <source>How the study was made</source>
        <translation>Wie die Studie gemacht wurde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>Studienart</translation>
    </message>
    <message>
        <source>Needs a title</source>
        <translation>Ein Titel ist nötig</translation>
    </message>
    <message>
        <source>The year cannot be right</source>
        <translation>Das Jahr kann nicht stimmen</translation>
    </message>
    <message>
        <source>This is no DOI: it begins with “10.” and has a slash.</source>
        <translation>Das ist keine DOI: Sie beginnt mit „10.“ und hat einen Schrägstrich.</translation>
    </message>
    <message>
        <source>Will be kept as %1</source>
        <translation>Wird als %1 behalten</translation>
    </message>
    <message>
        <source>This is the id of PubMed Central. The PubMed id has digits alone.</source>
        <translation>Das ist die Nummer von PubMed Central. Die PubMed-Nummer hat nur Ziffern.</translation>
    </message>
    <message>
        <source>This is no PubMed id: it has 1 to 8 digits.</source>
        <translation>Das ist keine PubMed-Nummer: Sie hat 1 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>A key has letters and digits, no spaces.</source>
        <translation>Ein Schlüssel hat Buchstaben und Ziffern, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Another reference has this key.</source>
        <translation>Eine andere Quelle hat diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>Schon in der Liste: %1</translation>
    </message>
    <message>
        <source>Perhaps already in the list: %1</source>
        <translation>Vielleicht schon in der Liste: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>What carries no mark was not listed as retracted as of %1 (Retraction Watch).</source>
        <translation>Was kein Zeichen trägt, war am %1 nicht als zurückgezogen gelistet (Retraction Watch).</translation>
    </message>
    <message>
        <source>No retraction data is loaded: nothing is known about retractions.</source>
        <translation>Es sind keine Daten über Rückzüge geladen: Darüber ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>heartport::ReferencesTab</name>
    <message>
        <source>Add reference</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Paste or file</source>
        <translation>Einfügen oder Datei</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>Aus der Bibliothek</translation>
    </message>
    <message>
        <source>No reference yet. Every claim needs one; then write @ in the text to cite it.</source>
        <translation>Noch keine Quelle. Jede Aussage braucht eine; schreiben Sie dann @ in den Text, um sie zu zitieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s), in the order in which they are cited.</source>
        <translation>
            <numerusform>%n Quelle, in der Reihenfolge, in der sie zitiert wird.</numerusform>
            <numerusform>%n Quellen, in der Reihenfolge, in der sie zitiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same study.</source>
        <translation>„%1“ und „%2“ sind dieselbe Studie.</translation>
    </message>
    <message>
        <source>“%1” and “%2” look like the same study.</source>
        <translation>„%1“ und „%2“ sehen nach derselben Studie aus.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Es sind zwei</translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>%n hinzugefügt.</numerusform>
            <numerusform>%n hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the list already.</source>
        <translation>
            <numerusform>%n stand schon in der Liste.</numerusform>
            <numerusform>%n standen schon in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove reference</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove this reference?</source>
        <translation>Diese Quelle entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>It is cited %n time(s). Without the reference these citations lead nowhere.</source>
        <translation>
            <numerusform>Sie wird %n-mal zitiert. Ohne die Quelle führen diese Verweise nirgendwohin.</numerusform>
            <numerusform>Sie wird %n-mal zitiert. Ohne die Quelle führen diese Verweise nirgendwohin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove with its citations</source>
        <translation>Mit ihren Verweisen entfernen</translation>
    </message>
    <message>
        <source>Remove it alone</source>
        <translation>Nur die Quelle entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Merge references</source>
        <translation>Quellen zusammenführen</translation>
    </message>
</context>
<context>
    <name>heartport::RepairWords</name>
    <message>
        <source>The AI-content disclaimer was missing and was put in</source>
        <translation>Der Hinweis zu KI-Inhalten fehlte und wurde ergänzt</translation>
    </message>
    <message>
        <source>The AI-content disclaimer was altered and was put right</source>
        <translation>Der Hinweis zu KI-Inhalten war verändert und wurde berichtigt</translation>
    </message>
    <message>
        <source>The page&apos;s own AI notice was replaced by HeartPort&apos;s AI-content disclaimer</source>
        <translation>Der eigene KI-Hinweis der Seite wurde durch den von HeartPort ersetzt</translation>
    </message>
    <message>
        <source>How AI was used is left unstated: the author must state it</source>
        <translation>Wie KI genutzt wurde, ist offen: Das muss angeben, wer den Text verantwortet</translation>
    </message>
    <message>
        <source>The page does not show its references: %1 placeholders stand for them</source>
        <translation>Die Seite zeigt ihre Quellen nicht: %1 Platzhalter stehen dafür</translation>
    </message>
    <message>
        <source>Invisible characters were removed from %1</source>
        <translation>Unsichtbare Zeichen wurden entfernt aus: %1</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>the subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>a keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>an author</source>
        <translation>Autorenangabe</translation>
    </message>
    <message>
        <source>the AI tools</source>
        <translation>KI-Werkzeuge</translation>
    </message>
    <message>
        <source>an action that helps</source>
        <translation>Handlung, die hilft</translation>
    </message>
    <message>
        <source>an action that harms</source>
        <translation>Handlung, die schadet</translation>
    </message>
    <message>
        <source>the health essentials</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>the conflicts of interest</source>
        <translation>Interessenkonflikte</translation>
    </message>
    <message>
        <source>the cover&apos;s description</source>
        <translation>Beschreibung des Titelbilds</translation>
    </message>
    <message>
        <source>the cover&apos;s credit</source>
        <translation>Bildnachweis des Titelbilds</translation>
    </message>
    <message>
        <source>the reviewer</source>
        <translation>Angabe zur Prüfung</translation>
    </message>
    <message>
        <source>the reference %1</source>
        <translation>Quelle %1</translation>
    </message>
</context>
<context>
    <name>heartport::ReplaceBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find in all fields</source>
        <translation>In allen Feldern suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Suchen und Ersetzen schließen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Not a valid expression: %1</source>
        <translation>Kein gültiger Ausdruck: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::RetractionUpdate</name>
    <message>
        <source>This helps, action %1</source>
        <translation>Das hilft, Handlung %1</translation>
    </message>
    <message>
        <source>This harms, action %1</source>
        <translation>Das schadet, Handlung %1</translation>
    </message>
    <message>
        <source>%1: nothing else supports it</source>
        <translation>%1: nichts anderes stützt sie</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other reference(s) support it</source>
        <translation>
            <numerusform>%1: %n andere Quelle stützt sie</numerusform>
            <numerusform>%1: %n andere Quellen stützen sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Load retraction data</source>
        <translation>Rückzugsdaten laden</translation>
    </message>
    <message>
        <source>Retraction Watch’s table (*.csv);;All files (*)</source>
        <translation>Tabelle von Retraction Watch (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Loading retraction data</source>
        <translation>Rückzugsdaten werden geladen</translation>
    </message>
    <message>
        <source>Every reference in the library is compared with it. You can go on reading meanwhile.</source>
        <translation>Jede Quelle der Bibliothek wird damit verglichen. Sie können inzwischen weiterlesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was loaded; the retraction data is as it was.</source>
        <translation>Nichts wurde geladen; die Rückzugsdaten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>This file is not Retraction Watch’s table. Nothing was loaded; the retraction data is as it was.</source>
        <translation>Diese Datei ist nicht die Tabelle von Retraction Watch. Nichts wurde geladen; die Rückzugsdaten sind, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n retraction notice(s) are loaded, as of %1.</source>
        <translation>
            <numerusform>%n Rückzugshinweis ist geladen, Stand %1.</numerusform>
            <numerusform>%n Rückzugshinweise sind geladen, Stand %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reference of your library is listed.</source>
        <translation>Keine Quelle Ihrer Bibliothek ist verzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) of your library are listed.</source>
        <translation>
            <numerusform>%n Quelle Ihrer Bibliothek ist verzeichnet.</numerusform>
            <numerusform>%n Quellen Ihrer Bibliothek sind verzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearticles that cite a study with a notice</source>
        <translation>Hearticles, die auf eine Studie mit Hinweis verweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s) cite a study with a notice</source>
        <translation>
            <numerusform>%n Hearticle verweist auf eine Studie mit Hinweis</numerusform>
            <numerusform>%n Hearticles verweisen auf eine Studie mit Hinweis</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers see the notice at once, beside the reference and the actions that rest on it.</source>
        <translation>Leser sehen den Hinweis sofort, neben der Quelle und den Handlungen, die sich darauf stützen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>heartport::RevisionsTab</name>
    <message>
        <source>Published as version %1, %2</source>
        <translation>Als Version %1 veröffentlicht, %2</translation>
    </message>
    <message>
        <source>Withdrawn, %1</source>
        <translation>Zurückgezogen, %1</translation>
    </message>
    <message>
        <source>An earlier one brought back, %1</source>
        <translation>Eine frühere zurückgeholt, %1</translation>
    </message>
    <message>
        <source>Brought in from a file, %1</source>
        <translation>Aus einer Datei gekommen, %1</translation>
    </message>
    <message>
        <source>Saved, %1</source>
        <translation>Gespeichert, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>references %1</source>
        <translation>Quellen %1</translation>
    </message>
    <message>
        <source>actions %1</source>
        <translation>Handlungen %1</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>Titel geändert</translation>
    </message>
    <message>
        <source>as many words as before</source>
        <translation>so viele Wörter wie zuvor</translation>
    </message>
    <message>
        <source>Choose one to compare it with the draft as it is now, or two to compare them with each other.</source>
        <translation>Wählen Sie eine, um sie mit dem jetzigen Entwurf zu vergleichen, oder zwei, um sie miteinander zu vergleichen.</translation>
    </message>
    <message>
        <source>Revisions, newest first</source>
        <translation>Fassungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Choose a revision first</source>
        <translation>Wählen Sie zuerst eine Fassung</translation>
    </message>
</context>
<context>
    <name>heartport::SaveLine</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>Ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>Changed in another window</source>
        <translation>In einem anderen Fenster geändert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Safety copy %n s ago</source>
        <translation>
            <numerusform>Sicherheitskopie vor %n s</numerusform>
            <numerusform>Sicherheitskopie vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Safety copy %n min ago</source>
        <translation>
            <numerusform>Sicherheitskopie vor %n Min.</numerusform>
            <numerusform>Sicherheitskopie vor %n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ScreenKeyboard</name>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
    <message>
        <source>Copy the whole hearticle</source>
        <translation>Den ganzen Hearticle kopieren</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
</context>
<context>
    <name>heartport::Sharing</name>
    <message>
        <source>The whole hearticle is copied, with its AI-content notice.</source>
        <translation>Der ganze Hearticle ist kopiert, mit dem Hinweis zu KI-Inhalten.</translation>
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
    <name>heartport::SignOffField</name>
    <message>
        <source>Nobody has signed off this content.</source>
        <translation>Niemand hat diesen Inhalt bestätigt.</translation>
    </message>
    <message>
        <source>Signed off by %1, on %2, for exactly this content.</source>
        <translation>Bestätigt von %1, am %2, für genau diesen Inhalt.</translation>
    </message>
    <message>
        <source>%1 signed off on %2, but the content has changed since: the sign-off is void.</source>
        <translation>%1 hat am %2 bestätigt, aber der Inhalt hat sich seither geändert: Die Bestätigung gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>Name der prüfenden Person</translation>
    </message>
    <message>
        <source>Role, for example cardiologist</source>
        <translation>Rolle, zum Beispiel Kardiologin</translation>
    </message>
    <message>
        <source>I checked that it is accurate</source>
        <translation>Ich habe geprüft, dass es richtig ist</translation>
    </message>
    <message>
        <source>I checked that it is plausible</source>
        <translation>Ich habe geprüft, dass es plausibel ist</translation>
    </message>
    <message>
        <source>I read the sources, and they say this</source>
        <translation>Ich habe die Quellen gelesen, und sie sagen das</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Needs the reviewer&apos;s name</source>
        <translation>Der Name der prüfenden Person fehlt</translation>
    </message>
    <message>
        <source>Needs all three ticks</source>
        <translation>Alle drei Häkchen sind nötig</translation>
    </message>
    <message>
        <source>Take back the sign-off</source>
        <translation>Bestätigung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>heartport::SourceBlock</name>
    <message>
        <source>Changed since it was translated</source>
        <translation>Geändert, seit es übersetzt wurde</translation>
    </message>
</context>
<context>
    <name>heartport::SourcePane</name>
    <message>
        <source>Mark as up to date</source>
        <translation>Als aktuell markieren</translation>
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
        <source>The hearticle that this is a translation of is not in this library.</source>
        <translation>Der Hearticle, dessen Übersetzung dies ist, ist nicht in dieser Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of the source changed since they were translated.</source>
        <translation>
            <numerusform>%n Block der Vorlage hat sich geändert, seit er übersetzt wurde.</numerusform>
            <numerusform>%n Blöcke der Vorlage haben sich geändert, seit sie übersetzt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source, in %1. Nothing in it changed since it was translated.</source>
        <translation>Die Vorlage, auf %1. Nichts darin hat sich seit der Übersetzung geändert.</translation>
    </message>
</context>
<context>
    <name>heartport::SpellingMarks</name>
    <message>
        <source>Correct spelling</source>
        <translation>Rechtschreibung berichtigen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>„%1“ übergehen</translation>
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
<context>
    <name>heartport::TabbedArea</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>heartport::TextField</name>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change subtitle</source>
        <translation>Untertitel ändern</translation>
    </message>
    <message>
        <source>Subtitle: what readers learn, in one line</source>
        <translation>Untertitel: was man erfährt, in einer Zeile</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>heartport::TranslationOfField</name>
    <message>
        <source>Change what this is a translation of</source>
        <translation>Ändern, wovon dies eine Übersetzung ist</translation>
    </message>
    <message>
        <source>Not a translation</source>
        <translation>Keine Übersetzung</translation>
    </message>
    <message>
        <source>A hearticle that is not in this library</source>
        <translation>Ein Hearticle, das nicht in dieser Bibliothek ist</translation>
    </message>
</context>
<context>
    <name>heartport::UpdatedMark</name>
    <message>
        <source>Updated</source>
        <comment>a hearticle that changed since it was read</comment>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Updated since you read it</source>
        <translation>Aktualisiert, seit Sie ihn gelesen haben</translation>
    </message>
</context>
<context>
    <name>heartport::UsageChart</name>
    <message numerus="yes">
        <source>Opened on the last day counted: %n</source>
        <translation>
            <numerusform>Geöffnet am letzten gezählten Tag: %n</numerusform>
            <numerusform>Geöffnet am letzten gezählten Tag: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::WarningPanel</name>
    <message>
        <source>Keep reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to its beginning and forgets what you did here.</source>
        <translation>Sonst geht dieser Bildschirm an den Anfang zurück und vergisst, was Sie hier getan haben.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
</context>
<context>
    <name>heartport::WordChip</name>
    <message>
        <source>Delete takes it away, Alt and arrow keys move it, Enter changes it</source>
        <translation>Entf nimmt es weg, Alt und Pfeiltasten verschieben es, Eingabe ändert es</translation>
    </message>
</context>
<context>
    <name>heartport::WritingDesk</name>
    <message>
        <source>Start from a file</source>
        <translation>Mit einer Datei beginnen</translation>
    </message>
    <message>
        <source>Hearticles (*.textpack *.md);;All files (*)</source>
        <translation>Hearticles (*.textpack *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Start from a saved web page</source>
        <translation>Mit einer gespeicherten Webseite beginnen</translation>
    </message>
    <message>
        <source>Saved pages (*.html *.htm *.txt);;All files (*)</source>
        <translation>Gespeicherte Seiten (*.html *.htm *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Hearticle</source>
        <translation>Hearticle</translation>
    </message>
    <message>
        <source>Myth check</source>
        <translation>Mythos im Test</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Vorbeugung</translation>
    </message>
    <message>
        <source>Which hearticle?</source>
        <translation>Welchen Hearticle?</translation>
    </message>
    <message>
        <source>Readers keep seeing the published version until you publish yours.</source>
        <translation>Man sieht weiter die veröffentlichte Version, bis Sie Ihre veröffentlichen.</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Nach Titel filtern</translation>
    </message>
    <message>
        <source>Published hearticles</source>
        <translation>Veröffentlichte Hearticles</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Withdrawn. Readers see your reason.</source>
        <translation>Zurückgezogen. Man sieht Ihren Grund.</translation>
    </message>
    <message>
        <source>this hearticle</source>
        <translation>diesen Hearticle</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Save %1?</source>
        <translation>%1 speichern?</translation>
    </message>
    <message numerus="yes">
        <source>What you do not save is kept for %n day(s) among the discarded drafts.</source>
        <translation>
            <numerusform>Was Sie nicht speichern, bleibt %n Tag bei den verworfenen Entwürfen.</numerusform>
            <numerusform>Was Sie nicht speichern, bleibt %n Tage bei den verworfenen Entwürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiter schreiben</translation>
    </message>
    <message>
        <source>Restore unsaved words</source>
        <translation>Ungespeicherte Worte zurückholen</translation>
    </message>
    <message>
        <source>This draft was saved in another window meanwhile. Nothing of yours is lost; choose which one goes on.</source>
        <translation>Dieser Entwurf wurde inzwischen in einem anderen Fenster gespeichert. Von Ihrem ist nichts verloren; wählen Sie, welcher weitergeht.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>%1 Your text is still here. %2</source>
        <translation>%1 Ihr Text ist noch da. %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>TextPack (*.textpack)</source>
        <translation>TextPack (*.textpack)</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Two windows wrote in this draft</source>
        <translation>Zwei Fenster haben in diesen Entwurf geschrieben</translation>
    </message>
    <message>
        <source>Whatever you choose, the other one stays under Revisions or among the discarded drafts.</source>
        <translation>Was Sie auch wählen, der andere bleibt unter „Fassungen“ oder bei den verworfenen Entwürfen.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Den anderen zeigen</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meinen speichern</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Eine Datei hinzufügen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Save a copy elsewhere, or try again when it can be written.</source>
        <translation>Speichern Sie eine Kopie an einem anderen Ort, oder versuchen Sie es wieder, wenn geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) were cleaned too.</source>
        <translation>
            <numerusform>%n weitere Stelle wurde auch bereinigt.</numerusform>
            <numerusform>%n weitere Stellen wurden auch bereinigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right while it came in: %1</source>
        <translation>Beim Hinzufügen berichtigt: %1</translation>
    </message>
</context>
</TS>
