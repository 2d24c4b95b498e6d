#include "policies/syllables.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

bool endsWithAny(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](QStringView ending) { return word.endsWith(ending); });
}

bool isVowel(QChar c) { return QStringView(u"aeiouyäöüàáâãèéêëìíîïòóôõùúûýåæœø").contains(c); }

// English: a y between vowels or in front is a consonant, so is the u of qu.
int englishGroups(QStringView word)
{
    int groups = 0;
    bool inGroup = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool consonantY =
            word.at(i) == u'y' && i + 1 < word.size() && isVowel(word.at(i + 1)) && (i == 0 || isVowel(word.at(i - 1)));
        const bool qu = word.at(i) == u'u' && i > 0 && word.at(i - 1) == u'q';
        const bool vowel = isVowel(word.at(i)) && !consonantY && !qu;
        groups += vowel && !inGroup;
        inGroup = vowel;
    }
    return groups;
}

bool isConsonant(QStringView word, qsizetype at) { return at >= 0 && at < word.size() && !isVowel(word.at(at)); }

// The e of "like", "liked", "likes", "lonely", "useful", which is written and not spoken.
int silentE(QStringView word)
{
    const qsizetype last = word.size() - 1;
    int silent = 0;
    for (const QStringView suffix :
        {QStringView(u"ly"), QStringView(u"ful"), QStringView(u"less"), QStringView(u"ment"), QStringView(u"ness"),
            QStringView(u"some"), QStringView(u"thing"), QStringView(u"where")}) {
        const qsizetype e = last - suffix.size();
        if (e > 1 && word.endsWith(suffix) && word.at(e) == u'e' && isConsonant(word, e - 1)
            && !(word.at(e - 1) == u'l' && isConsonant(word, e - 2)))
            silent += englishGroups(word.first(e)) > 0;
    }
    const bool le =
        endsWithAny(word, {u"le", u"les", u"led", u"re", u"res"}) && isConsonant(word, word.lastIndexOf(u'e') - 2);
    const bool e = word.endsWith(u'e') && isConsonant(word, last - 1) && !le;
    const bool es = word.endsWith(u"es") && isConsonant(word, last - 2) && !le
        && !endsWithAny(word, {u"ses", u"zes", u"xes", u"ches", u"shes", u"ces", u"ges"});
    const bool ed = word.endsWith(u"ed") && isConsonant(word, last - 2) && !endsWithAny(word, {u"ted", u"ded"})
        && !endsWithAny(word, {u"bled", u"tled", u"dled", u"pled", u"cled", u"gled", u"kled", u"fled", u"zled"});
    return e || es || ed ? silent + 1 : silent;
}

// Neighbours that are two sounds: "so-ci-e-ty", "ra-di-o", "re-act"; not "na-tion", "spe-cial".
int hiatus(QStringView word)
{
    int extra = 0;
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        const QChar a = word.at(i);
        const QChar b = word.at(i + 1);
        const bool soft = QStringView(u"ctgsx").contains(word.at(i - 1));
        if (a == u'i' && (b == u'a' || b == u'o' || b == u'u') && !isVowel(word.at(i - 1)))
            extra += !soft || (b == u'a' && word.sliced(i).startsWith(u"iat"));
        else if ((a == u'u' && (b == u'a' || b == u'o') && !QStringView(u"qgs").contains(word.at(i - 1)))
            || (a == u'e' && b == u'o' && word.at(i - 1) != u'g'))
            extra += 1;
    }
    if (endsWithAny(word, {u"iety", u"ience", u"ient", u"ients", u"ier", u"iest", u"ienced"})
        && !endsWithAny(word, {u"cience", u"tience", u"cient", u"tient", u"tients", u"cients"}))
        extra += 1;
    const qsizetype ing = word.endsWith(u"ing") ? word.size() - 3 : word.endsWith(u"ings") ? word.size() - 4 : -1;
    if (ing > 0
        && (QStringView(u"aeiou").contains(word.at(ing - 1))
            || (word.at(ing - 1) == u'y' && isConsonant(word, ing - 2))))
        extra += 1;
    return extra;
}

int english(QStringView word)
{
    int count = englishGroups(word) - silentE(word) + hiatus(word);
    if (endsWithAny(word, {u"sm", u"sms", u"thm", u"thms"}))
        ++count;
    if (endsWithAny(word, {u"sn't", u"dn't"}))
        ++count;
    return count;
}

// German: these pairs are one sound, all other neighbours are two. A word's own joint ("be-ur-teilen") is an exception.
int german(QStringView word)
{
    static constexpr std::array pairs{u"au", u"ei", u"ai", u"eu", u"äu", u"ie", u"ee", u"aa", u"oo", u"ou", u"ay",
        u"ey", u"oy"};
    int count = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!isVowel(word.at(i)) || (word.at(i) == u'u' && i > 0 && word.at(i - 1) == u'q'))
            continue;
        const bool consonantY = word.at(i) == u'y' && i == 0;
        if (consonantY)
            continue;
        ++count;
        const QStringView two = word.sliced(i).left(2);
        if (std::any_of(pairs.begin(), pairs.end(), [&](const char16_t *pair) { return two == QStringView(pair); }))
            ++i;
    }
    // "Studi-en", "Pati-ent", "Effizi-enz": written as ie, spoken as two.
    if (word.size() > 5 && endsWithAny(word, {u"ien", u"ient", u"ienten", u"ientin", u"ientinnen", u"ienz"}))
        ++count;
    return count;
}

struct Exceptions {
    QHash<QString, int> words;         // whole words
    std::map<QString, int> beginnings; // what a beginning has more than the rules say
};

const Exceptions &exceptionsOf(const QString &language)
{
    static const std::map<QString, Exceptions> all = [] {
        std::map<QString, Exceptions> read;
        for (const auto &one : {u"en"_s, u"de"_s}) {
            QFile file(u":/readability/%1.json"_s.arg(one));
            [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
            Exceptions &exceptions = read[one];
            const QJsonObject words = lists.value("words"_L1).toObject();
            for (auto word = words.begin(); word != words.end(); ++word)
                exceptions.words.insert(word.key(), word.value().toInt());
            const QJsonObject beginnings = lists.value("beginnings"_L1).toObject();
            for (auto word = beginnings.begin(); word != beginnings.end(); ++word)
                exceptions.beginnings.emplace(word.key(), word.value().toInt());
        }
        return read;
    }();
    static const Exceptions none;
    const auto found = all.find(language);
    return found == all.end() ? none : found->second;
}

int ofPart(QStringView part, const QString &language)
{
    if (std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); }))
        return 1;
    const bool capitals = part.size() >= 2 && part.size() <= 5
        && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isUpper(); });
    const QString word = part.toString().toLower().replace(u'’', u'\'');
    const Exceptions &exceptions = exceptionsOf(language);
    for (const QString &form :
        {word, word.endsWith(u"'s") ? word.chopped(2) : word, word.endsWith(u's') ? word.chopped(1) : word})
        if (const auto known = exceptions.words.constFind(form); known != exceptions.words.cend())
            return *known;
    if (capitals) {
        const QChar threefold = language == u"de" ? u'Y' : u'W'; // "Ypsilon", "double-u"
        return int(part.size()) + 2 * int(part.count(threefold));
    }
    int count = language == u"en" ? english(word) : language == u"de" ? german(word) : englishGroups(word);
    for (const auto &[beginning, more] : exceptions.beginnings)
        if (word.startsWith(beginning))
            count += more;
    return std::max(1, count);
}

} // namespace

bool hasSyllableRules(const QString &language) { return language == u"en" || language == u"de"; }

int syllablesOf(QStringView word, const QString &language)
{
    int count = 0;
    for (const QStringView part : word.split(u'-', Qt::SkipEmptyParts))
        count += ofPart(part, language);
    return std::max(1, count);
}

} // namespace heartport
