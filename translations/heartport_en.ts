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
        <source>%n file(s) could not be brought in</source>
        <translation>
            <numerusform>%n file could not be brought in</numerusform>
            <numerusform>%n files could not be brought in</numerusform>
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
</TS>
