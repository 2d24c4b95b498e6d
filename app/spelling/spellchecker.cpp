#include "spelling/spellchecker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStringConverter>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 100; // what Hunspell takes

// "de_CH", "de_DE", then any other "de_…", in that order.
QStringList candidates(const QString &language, const QDir &folder)
{
    const QStringList parts = language.split(u'-');
    const QString primary = parts.first().toLower();
    static const QRegularExpression plain(u"^[a-z]{2,3}\\z"_s);
    if (!plain.match(primary).hasMatch())
        return {};
    QStringList names;
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (parts.at(i).size() == 2)
            names.append(primary + u'_' + parts.at(i).toUpper());
    names.append(primary == u"en" ? u"en_US"_s : primary + u'_' + primary.toUpper());
    names.append(primary);
    QStringList others = folder.entryList({primary + u"_*.dic"_s}, QDir::Files, QDir::Name);
    for (QString &other : others)
        other.chop(4);
    names += others;
    names.removeDuplicates();
    return names;
}

// Names of encodings as dictionaries write them.
QByteArray encodingName(const QByteArray &name)
{
    if (name.startsWith("ISO8859"))
        return "ISO-8859" + name.mid(7);
    if (name.startsWith("microsoft-cp"))
        return "windows-" + name.mid(12);
    return name;
}

std::string encoded(const QString &word, const QByteArray &encoding)
{
    QStringEncoder encoder(encoding.constData());
    const QByteArray bytes = encoder.isValid() ? QByteArray(encoder(word)) : word.toUtf8();
    return encoder.hasError() ? std::string() : bytes.toStdString();
}

// As dictionaries write it.
QString plainWord(QStringView word) { return word.toString().replace(u'’', u'\'').remove(QChar::SoftHyphen); }

bool needsNoSpelling(QStringView word)
{
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const bool capitals =
        word.size() <= 6 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c == u'-'; });
    return word.size() < 2 || word.size() > longestWord || hasDigit || capitals;
}

QSet<QString> wordsOfFile(const QString &path)
{
    QSet<QString> words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    constexpr qint64 mostBytes = 4 * 1024 * 1024;
    const QString text = QString::fromUtf8(file.read(mostBytes));
    for (const QStringView line : QStringView(text).split(u'\n'))
        if (const QStringView word = line.trimmed(); !word.isEmpty() && !word.startsWith(u'#'))
            words.insert(word.toString());
    return words;
}

} // namespace

SpellChecker::SpellChecker(const QString &language, const Places &places) : m_personalPath(places.personal)
{
    open(language, places.dictionaries);
    if (!m_hunspell)
        return;
    addMedicalWords(language.section(u'-', 0, 0).toLower());
    m_personal = wordsOfFile(m_personalPath);
}

SpellChecker::~SpellChecker() = default;
SpellChecker::SpellChecker(SpellChecker &&) noexcept = default;
SpellChecker &SpellChecker::operator=(SpellChecker &&) noexcept = default;

QString SpellChecker::personalWordsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/heartport/words.txt"_s;
}

void SpellChecker::open(const QString &language, const QStringList &folders)
{
    for (const QString &path : folders) {
        const QDir folder(path);
        for (const QString &name : candidates(language, folder)) {
            const QString affixes = folder.filePath(name + u".aff"_s);
            const QString words = folder.filePath(name + u".dic"_s);
            if (!QFile::exists(affixes) || !QFile::exists(words))
                continue;
            auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(affixes).constData(),
                QFile::encodeName(words).constData());
            m_encoding = encodingName(QByteArray::fromStdString(hunspell->get_dict_encoding()));
            if (!QStringEncoder(m_encoding.constData()).isValid())
                continue;
            m_hunspell = std::move(hunspell);
            m_dictionary = name;
            return;
        }
    }
}

void SpellChecker::addMedicalWords(const QString &language)
{
    const QSet<QString> words = wordsOfFile(u":/spelling/%1.txt"_s.arg(language));
    for (const QString &word : words) {
        m_medical.insert(word.toLower());
        if (const std::string bytes = encoded(word, m_encoding); !bytes.empty())
            m_hunspell->add(bytes); // for suggestions and for what begins a sentence
    }
}

bool SpellChecker::isKnown(const QString &word) const
{
    if (m_personal.contains(word) || m_ignored.contains(word) || m_personal.contains(word.toLower())
        || m_medical.contains(word.toLower()))
        return true;
    const std::string bytes = encoded(word, m_encoding);
    return bytes.empty() || m_hunspell->spell(bytes);
}

bool SpellChecker::isCorrect(QStringView word) const
{
    if (!m_hunspell || needsNoSpelling(word))
        return true;
    const QString plain = plainWord(word);
    if (isKnown(plain) || (plain.endsWith(u"'s") && isKnown(plain.chopped(2))))
        return true;
    const QStringList parts = plain.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return needsNoSpelling(part) || isKnown(part);
    });
}

QStringList SpellChecker::suggestions(const QString &word, int most) const
{
    QStringList found;
    if (!m_hunspell || word.size() > longestWord)
        return found;
    const std::string bytes = encoded(plainWord(word), m_encoding);
    if (bytes.empty())
        return found;
    QStringDecoder decode(m_encoding.constData());
    for (const std::string &suggestion : m_hunspell->suggest(bytes)) {
        found.append(decode(QByteArrayView(suggestion.data(), qsizetype(suggestion.size()))));
        if (found.size() == most)
            break;
    }
    return found;
}

QList<Word> SpellChecker::misspelt(QStringView line) const
{
    QList<Word> wrong;
    if (!m_hunspell)
        return wrong;
    const QList<Word> words = wordsToSpell(line);
    std::copy_if(words.begin(), words.end(), std::back_inserter(wrong),
        [&](const Word &word) { return !isCorrect(word.of(line)); });
    return wrong;
}

Result<> SpellChecker::learn(const QString &word)
{
    const QString plain = plainWord(word.trimmed());
    if (plain.isEmpty() || plain.size() > longestWord || plain.contains(u'\n') || plain.startsWith(u'#'))
        return failure(ErrorCode::FieldInvalid, u"\"%1\" is no word"_s.arg(plain.left(40)));
    m_personal = wordsOfFile(m_personalPath).unite(m_personal); // another window may have learnt words since
    m_personal.insert(plain);
    return savePersonal();
}

Result<> SpellChecker::forget(const QString &word)
{
    m_personal = wordsOfFile(m_personalPath).unite(m_personal);
    return m_personal.remove(plainWord(word.trimmed())) ? savePersonal() : Result<>();
}

Result<> SpellChecker::savePersonal() const
{
    QStringList words(m_personal.begin(), m_personal.end());
    words.sort();
    QDir().mkpath(QFileInfo(m_personalPath).path());
    QSaveFile file(m_personalPath);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write((words.join(u'\n') + u'\n').toUtf8()) >= 0 && file.commit();
    if (!written)
        return failure(ErrorCode::FileUnwritable,
            u"The words cannot be written to \"%1\": %2"_s.arg(m_personalPath, file.errorString()));
    return {};
}

QList<Word> wordsToSpell(QStringView line)
{
    // Citation marks, bare keys, code, link targets, addresses, e-mail.
    static const QRegularExpression skipped(
        uR"(\[[^\[\]]*@[^\[\]]*\]|`[^`]*`|\]\([^)]*\)|(?:https?|mailto|doi|heartport):\S+|www\.\S+|\S+@\S+|(?<!\S)@\S+)"_s);
    QList<std::pair<qsizetype, qsizetype>> gaps;
    auto matches = skipped.globalMatch(line.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        gaps.append({match.capturedStart(), match.capturedEnd()});
    }
    QList<Word> words = wordsOf(line);
    words.removeIf([&](const Word &word) {
        return std::any_of(gaps.begin(), gaps.end(),
            [&](const auto &gap) { return word.start < gap.second && word.end() > gap.first; });
    });
    return words;
}

} // namespace heartport
