// One record of a reference file on its way to CSL-JSON. Internal to exchange.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace heartport {

struct ReferenceRecord {
    QString place; // "record 3", "line 12 (Kelly2020)"
    QString key;   // as the file names it; may be empty or no citation key
    QJsonObject csl;
    QString refusal;   // why it cannot be used; empty: it can
    QStringList notes; // what was put right or left out

    // Sets a field unless it is set or the text is blank; white space is tidied.
    void setText(QLatin1StringView field, const QString &text);
    // A DOI may come as an address and drag a full stop or bracket along: tidied, or else left out with a note.
    void setDoi(const QString &text);
    // A PubMed id, or the id of PubMed Central with which it is often mixed up.
    void setPmid(const QString &text);
    // Takes "2020", "2020-03", "2020/03/12", "2020 Mar 12", "12 March 2020", "2019 Nov-Dec", "2020 Winter". Else: a note.
    void setDate(QLatin1StringView field, const QString &text);
    void addName(QLatin1StringView role, const QJsonObject &name);
    void note(const QString &what) { notes.append(what); }
};

// A CSL name. Lower-case words in front of the family name ("van der Berg") are its particle.
QJsonObject personName(const QString &family, const QString &given, const QString &suffix = {});
// "Müller, Jürgen" or "King, Martin Luther, Jr"; a text without a comma is an organisation or a name as it is.
QJsonObject nameFromInverted(const QString &text);

// 1 to 12 of "3", "03", "Mar", "March", "mär."; 0 when it is none.
int monthOf(const QString &word);

// A year of four digits, else 0.
int yearOf(const QString &word);

// The CSL date as numbers, those that are there.
QList<int> datePartsOf(const QJsonValue &date);

// The readers of the four formats. They never fail as a whole: each record says for itself what is wrong with it. They stop behind
// mostReferenceRecords.
QList<ReferenceRecord> readBibTex(const QString &text);
QList<ReferenceRecord> readRis(const QString &text);
QList<ReferenceRecord> readNbib(const QString &text);
QList<ReferenceRecord> readCslItems(const class QJsonDocument &document);

} // namespace heartport
