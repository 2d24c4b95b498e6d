<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>heartport::ActionFeedPanel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ActionRow</name>
    <message numerus="yes">
        <source>%n sentence(s) marked in the text</source>
        <translation>
            <numerusform>%n sentence marked in the text</numerusform>
            <numerusform>%n sentences marked in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rests on a retracted study, and on %n other(s)</source>
        <translation>
            <numerusform>Rests on a retracted study, and on %n other</numerusform>
            <numerusform>Rests on a retracted study, and on %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ArrivalWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as draft(s)</source>
        <translation>
            <numerusform>%n as draft</numerusform>
            <numerusform>%n as drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a newer version</source>
        <translation>
            <numerusform>%n in a newer version</numerusform>
            <numerusform>%n in a newer version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n hearticle(s)?</source>
        <translation>
            <numerusform>Bring in %n hearticle?</numerusform>
            <numerusform>Bring in %n hearticles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be brought in</source>
        <translation>
            <numerusform>%n file could not be brought in</numerusform>
            <numerusform>%n files could not be brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ArticleCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes to read</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <comment>minutes to read</comment>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::BreakingCard</name>
    <message numerus="yes">
        <source>%n helps</source>
        <comment>actions that help</comment>
        <translation>
            <numerusform>%n helps</numerusform>
            <numerusform>%n helps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harms</source>
        <comment>actions that harm</comment>
        <translation>
            <numerusform>%n harms</numerusform>
            <numerusform>%n harms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes to read</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::BringIn</name>
    <message numerus="yes">
        <source>%n hearticle(s) came into your library.</source>
        <translation>
            <numerusform>%n hearticle came into your library.</numerusform>
            <numerusform>%n hearticles came into your library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in as draft(s): not ready to be published.</source>
        <translation>
            <numerusform>%n came in as a draft: not ready to be published.</numerusform>
            <numerusform>%n came in as drafts: not ready to be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation>
            <numerusform>%n already there.</numerusform>
            <numerusform>%n already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>Looking at %n file</numerusform>
            <numerusform>Looking at %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n hearticle(s)</source>
        <translation>
            <numerusform>Bringing in %n hearticle</numerusform>
            <numerusform>Bringing in %n hearticles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ChangedSince</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::Channels</name>
    <message numerus="yes">
        <source>%n new hearticle(s) came from your channels.</source>
        <translation>
            <numerusform>%n new hearticle came from your channels.</numerusform>
            <numerusform>%n new hearticles came from your channels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s) have a newer version.</source>
        <translation>
            <numerusform>%n hearticle has a newer version.</numerusform>
            <numerusform>%n hearticles have a newer version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s) were withdrawn by their publisher.</source>
        <translation>
            <numerusform>%n hearticle was withdrawn by its publisher.</numerusform>
            <numerusform>%n hearticles were withdrawn by their publisher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ChannelsList</name>
    <message numerus="yes">
        <source>%n hearticle(s)</source>
        <translation>
            <numerusform>%n hearticle</numerusform>
            <numerusform>%n hearticles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::CitationPicker</name>
    <message numerus="yes">
        <source>%n reference(s) in this draft</source>
        <translation>
            <numerusform>%n reference in this draft</numerusform>
            <numerusform>%n references in this draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>%n matches “%1”</numerusform>
            <numerusform>%n match “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::Copies</name>
    <message numerus="yes">
        <source>%n hearticle(s) saved: %1</source>
        <translation>
            <numerusform>%n hearticle saved: %1</numerusform>
            <numerusform>%n hearticles saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::DisplayPanel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::EditorToolbar</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::FindingText</name>
    <message numerus="yes">
        <source>The section “%1” has %n word(s). Divide it, so that readers find their way.</source>
        <translation>
            <numerusform>The section “%1” has %n word. Divide it, so that readers find their way.</numerusform>
            <numerusform>The section “%1” has %n words. Divide it, so that readers find their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence “%2” has %n word(s). Make two of it.</source>
        <translation>
            <numerusform>The sentence “%2” has %n word. Make two of it.</numerusform>
            <numerusform>The sentence “%2” has %n words. Make two of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tip(s)</source>
        <translation>
            <numerusform>%n tip</numerusform>
            <numerusform>%n tips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::KioskHome</name>
    <message numerus="yes">
        <source>%n hearticle(s)</source>
        <translation>
            <numerusform>%n hearticle</numerusform>
            <numerusform>%n hearticles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::KioskSearch</name>
    <message numerus="yes">
        <source>%n hearticle(s) found</source>
        <translation>
            <numerusform>%n hearticle found</numerusform>
            <numerusform>%n hearticles found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::LibraryForm</name>
    <message numerus="yes">
        <source>Add %n reference(s)</source>
        <translation>
            <numerusform>Add %n reference</numerusform>
            <numerusform>Add %n references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::MessageBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::PasteForm</name>
    <message numerus="yes">
        <source>%n reference(s) found, as %1.</source>
        <translation>
            <numerusform>%n reference found, as %1.</numerusform>
            <numerusform>%n references found, as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation>
            <numerusform>%n refused:</numerusform>
            <numerusform>%n refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n reference(s)</source>
        <translation>
            <numerusform>Add %n reference</numerusform>
            <numerusform>Add %n references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::PinPage</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Please wait %n second.</numerusform>
            <numerusform>Too many wrong PINs. Please wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::PublishFacts</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); they do not stand in the way</source>
        <translation>
            <numerusform>%n warning; it does not stand in the way</numerusform>
            <numerusform>%n warnings; they do not stand in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::PublishForm</name>
    <message numerus="yes">
        <source>A new key will be made. Choose a password of at least %n letter(s) for it.</source>
        <translation>
            <numerusform>A new key will be made. Choose a password of at least %n letter for it.</numerusform>
            <numerusform>A new key will be made. Choose a password of at least %n letters for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::Published</name>
    <message numerus="yes">
        <source>%n hearticle(s) are in the channel now.</source>
        <translation>
            <numerusform>%n hearticle is in the channel now.</numerusform>
            <numerusform>%n hearticles are in the channel now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ReadabilityPanel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ReadingFoot</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ReadingProgress</name>
    <message numerus="yes">
        <source>%1 of %n hearticles read</source>
        <translation>
            <numerusform>%1 of %n hearticle read</numerusform>
            <numerusform>%1 of %n hearticles read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hearticles read</source>
        <translation>
            <numerusform>hearticle read</numerusform>
            <numerusform>hearticles read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ReferenceRow</name>
    <message numerus="yes">
        <source>in %n more hearticle(s)</source>
        <translation>
            <numerusform>in %n more hearticle</numerusform>
            <numerusform>in %n more hearticles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ReferencesTab</name>
    <message numerus="yes">
        <source>%n reference(s), in the order in which they are cited.</source>
        <translation>
            <numerusform>%n reference, in the order in which it is cited.</numerusform>
            <numerusform>%n references, in the order in which they are cited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>%n added.</numerusform>
            <numerusform>%n added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the list already.</source>
        <translation>
            <numerusform>%n was in the list already.</numerusform>
            <numerusform>%n were in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is cited %n time(s). Without the reference these citations lead nowhere.</source>
        <translation>
            <numerusform>It is cited %n time. Without the reference these citations lead nowhere.</numerusform>
            <numerusform>It is cited %n times. Without the reference these citations lead nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ReplaceBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::RetractionUpdate</name>
    <message numerus="yes">
        <source>%1: %n other reference(s) support it</source>
        <translation>
            <numerusform>%1: %n other reference supports it</numerusform>
            <numerusform>%1: %n other references support it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retraction notice(s) are loaded, as of %1.</source>
        <translation>
            <numerusform>%n retraction notice is loaded, as of %1.</numerusform>
            <numerusform>%n retraction notices are loaded, as of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) of your library are listed.</source>
        <translation>
            <numerusform>%n reference of your library is listed.</numerusform>
            <numerusform>%n references of your library are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearticle(s) cite a study with a notice</source>
        <translation>
            <numerusform>%n hearticle cites a study with a notice</numerusform>
            <numerusform>%n hearticles cite a study with a notice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::RevisionsTab</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::SaveLine</name>
    <message numerus="yes">
        <source>Safety copy %n s ago</source>
        <translation>
            <numerusform>Safety copy %n s ago</numerusform>
            <numerusform>Safety copy %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Safety copy %n min ago</source>
        <translation>
            <numerusform>Safety copy %n min ago</numerusform>
            <numerusform>Safety copy %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::SearchField</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::SearchModel</name>
    <message numerus="yes">
        <source>Show all %n results</source>
        <translation>
            <numerusform>Show %n result</numerusform>
            <numerusform>Show all %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::SearchPage</name>
    <message numerus="yes">
        <source>%n results, the best first</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results, the best first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ShelfPage</name>
    <message numerus="yes">
        <source>%n hearticles</source>
        <translation>
            <numerusform>%n hearticle</numerusform>
            <numerusform>%n hearticles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::ShelfSection</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::SidebarModel</name>
    <message numerus="yes">
        <source>%n hearticles</source>
        <translation>
            <numerusform>%n hearticle</numerusform>
            <numerusform>%n hearticles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::SourcePane</name>
    <message numerus="yes">
        <source>%n block(s) of the source changed since they were translated.</source>
        <translation>
            <numerusform>%n block of the source changed since it was translated.</numerusform>
            <numerusform>%n blocks of the source changed since they were translated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::UsageChart</name>
    <message numerus="yes">
        <source>Opened on the last day counted: %n</source>
        <translation>
            <numerusform>Opened on the last day counted: %n</numerusform>
            <numerusform>Opened on the last day counted: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heartport::WritingDesk</name>
    <message numerus="yes">
        <source>What you do not save is kept for %n day(s) among the discarded drafts.</source>
        <translation>
            <numerusform>What you do not save is kept for %n day among the discarded drafts.</numerusform>
            <numerusform>What you do not save is kept for %n days among the discarded drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) were cleaned too.</source>
        <translation>
            <numerusform>%n other part was cleaned too.</numerusform>
            <numerusform>%n other parts were cleaned too.</numerusform>
        </translation>
    </message>
</context>
</TS>
