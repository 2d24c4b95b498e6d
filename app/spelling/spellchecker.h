// Spelling in one language: a Hunspell dictionary of the system, a list of medical words, and the author's own.
#pragma once

#include "domain/result.h"
#include "domain/words.h"

#include <QSet>
#include <QStringList>

#include <memory>

class Hunspell;

namespace heartport {

class SpellChecker
{
public:
    // Where dictionaries are looked for, and the file of the author's own words (UTF-8, one a line; need not be there).
    struct Places {
        QStringList dictionaries = {QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts")};
        QString personal = personalWordsPath();
    };

    // Of the language, else of its nearest relative ("de-CH" by de_CH, else de_DE, else any de). Reading a dictionary
    // takes some tens of milliseconds.
    explicit SpellChecker(const QString &language) : SpellChecker(language, Places()) {}
    SpellChecker(const QString &language, const Places &places);
    ~SpellChecker();
    SpellChecker(SpellChecker &&) noexcept;
    SpellChecker &operator=(SpellChecker &&) noexcept;

    static QString personalWordsPath(); // XDG_DATA_HOME/heartport/words.txt

    bool hasDictionary() const { return m_hunspell != nullptr; }
    QString dictionary() const { return m_dictionary; } // "de_DE"; empty without one

    // Without a dictionary every word is correct. So are numbers, single letters and short words in capitals.
    bool isCorrect(QStringView word) const;
    QStringList suggestions(const QString &word, int most = 6) const; // best first

    // The words of a line of Markdown that are not correct. Citations, addresses and code are passed over.
    QList<Word> misspelt(QStringView line) const;

    // Adds to the author's own words, at once and in the file. Fails with FieldInvalid where it is no word, else as files
    // fail; the word then counts in this checker all the same.
    [[nodiscard]] Result<> learn(const QString &word);
    [[nodiscard]] Result<> forget(const QString &word);
    const QSet<QString> &personalWords() const { return m_personal; }
    void ignore(const QString &word) { m_ignored.insert(word); } // until the program ends

private:
    void open(const QString &language, const QStringList &folders);
    void addMedicalWords(const QString &language);
    [[nodiscard]] Result<> savePersonal() const;
    bool isKnown(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    QByteArray m_encoding;
    QString m_dictionary;
    QString m_personalPath;
    QSet<QString> m_medical; // lower case
    QSet<QString> m_personal;
    QSet<QString> m_ignored;
};

// The words of a line of Markdown that are to be checked.
QList<Word> wordsToSpell(QStringView line);

} // namespace heartport
