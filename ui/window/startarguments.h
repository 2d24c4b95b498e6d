// The words after "heartport" on the command line (FORMATS.md §4).
#pragma once

#include "domain/ids.h"

#include <QStringList>

#include <optional>

namespace heartport {

struct StartArguments {
    enum class Ask { Nothing, Help, Version, Mistake };

    Ask ask = Ask::Nothing;
    QString mistake;       // Mistake: what is wrong, in English
    QString library;       // empty: the default one
    QStringList addresses; // of hearticles to open; editWord() and "editWord()=ID" to write
    QStringList files;     // to bring in
    bool kiosk = false;    // for strangers in a public place
    QString policy;        // of the kiosk; empty: the default one
};

// `words` without the program's own name. An argument that is neither an option nor an address is a file.
StartArguments readStartArguments(const QStringList &words);

// The word that asks for a draft to be written; it travels to a running program among the addresses.
QString editWord();

// What --help prints.
QString helpText();

} // namespace heartport
