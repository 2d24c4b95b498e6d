// The languages of the interface, compiled in, and the one that is loaded.
#pragma once

#include <QStringList>
#include <QTranslator>

namespace heartport {

// Tags of all languages there are, English first.
QStringList interfaceLanguages();

// What a language calls itself, capital first; empty for a tag that is none.
QString languageName(const QString &tag);

// Without script and region: "de" of "de-AT".
inline QString primaryLanguage(const QString &tag) { return tag.section(u'-', 0, 0); }

// Holds the loaded translations; main owns one.
class LoadedLanguage
{
public:
    // The language of this tag, or of the system's first one we have when the tag is empty; English otherwise.
    // Sets the default locale and the layout direction as well. Widgets made afterwards have the new words.
    void load(const QString &tag);

private:
    QTranslator m_own;
    QTranslator m_toolkit; // the toolkit's own dialogs
};

} // namespace heartport
