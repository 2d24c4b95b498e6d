// The other ways in which references come into a draft: pasted or from a file of another program, and from the library.
#pragma once

#include "domain/reference.h"

#include <functional>

class QWidget;

namespace heartport {

class Library;
class Look;

using ReferencesChosen = std::function<void(const QList<Reference> &)>;

// BibTeX, RIS, NBIB or CSL-JSON as text, or a file that holds it; says what it finds before anything is added.
void showPasteReferences(Look &look, QWidget *window, const ReferencesChosen &chosen);

// References of the library's published hearticles, found by words of title, author, journal, DOI or PubMed id.
void showLibraryReferences(Look &look, QWidget *window, const Library &library, const ReferencesChosen &chosen);

} // namespace heartport
