// A reference to the science: one CSL-JSON item, with checked access to the fields that readers see.
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace heartport {

// How a study was made, from strongest synthesis to weakest evidence, as the evidence drawing groups it.
enum class StudyDesign { Review, Guideline, Trial, Cohort, Survey, Other };

// One of the people or organisations of a reference.
struct ReferenceName {
    QString text; // "Family GH", initials without stops; an organisation as it is
    bool isOrganisation = false;
};

// Keeps the whole CSL-JSON item (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables),
// so that fields we do not know travel on unchanged.
struct Reference {
    QString key; // the citation key: CSL `id`
    QJsonObject csl;

    QString title() const;
    QString containerTitle() const;                           // the journal or book
    QList<ReferenceName> names(QLatin1StringView role) const; // of "author", "editor", …
    QStringList authors() const;                              // the texts of the authors' names
    std::optional<int> year() const;                          // of `issued`
    QString doi() const;        // lower case, without resolver; empty when absent or malformed
    QString pmid() const;       // digits; empty when absent or malformed
    QString designText() const; // CSL `genre` as written, e.g. "Randomised controlled trial"; may be empty
    StudyDesign design() const; // designText() classified
    QString url() const;        // https address: of the DOI, else of the PMID, else CSL `URL` if http(s)
    bool isPlaceholder() const; // stands in for a reference that is still to be found
    // The same study in any hearticle: "doi:…", else "pmid:…", else "title:…|year"; never empty.
    QString identity() const;

    friend bool operator==(const Reference &, const Reference &) = default;
};

// One citation key per Pandoc's rules as far as we write them: letter, digit or _ first, then also : . # $ % & - + ? < > ~ /
bool isCitationKey(QStringView key);

// Normalises "https://doi.org/10.1/AB", "doi:10.1/ab" or "10.1/ab" to "10.1/ab". Fails with FieldInvalid.
// Shape: "10." + registrant of 4 to 9 digits + "/" + suffix (https://www.doi.org/the-identifier/resources/handbook, §2.2).
[[nodiscard]] Result<QString> parseDoi(const QString &text);

// 1 to 8 digits without a leading zero (https://www.nlm.nih.gov/bsd/mms/medlineelements.html#pmid). Fails with FieldInvalid.
[[nodiscard]] Result<QString> parsePmid(const QString &text);

// A named stand-in for a reference that the imported text cites only by its number.
Reference placeholderReference(int number);

} // namespace heartport
