#include "ui/kiosk/keylayouts.h"

#include "ui/support/languages.h"

#include <QCollator>
#include <QMap>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype orderedColumns = 10;

const QMap<QString, QStringList> &layouts()
{
    static const QMap<QString, QStringList> all{
        {u"en"_s, {u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm'-"_s}},
        {u"de"_s, {u"qwertzuiopü"_s, u"asdfghjklöä"_s, u"yxcvbnmß-"_s}},
        {u"fr"_s, {u"azertyuiopé"_s, u"qsdfghjklmè"_s, u"wxcvbn'àçù"_s}},
        {u"es"_s, {u"qwertyuiopá"_s, u"asdfghjklñé"_s, u"zxcvbnmíóú"_s}},
        {u"it"_s, {u"qwertyuiopè"_s, u"asdfghjklòà"_s, u"zxcvbnm'ìù"_s}},
        {u"pt"_s, {u"qwertyuiopã"_s, u"asdfghjklçé"_s, u"zxcvbnmáíó"_s}},
        {u"pl"_s, {u"qwertyuiopó"_s, u"asdfghjkląęł"_s, u"zxcvbnmśćńż"_s}},
        {u"tr"_s, {u"qwertyuıopğü"_s, u"asdfghjklşi"_s, u"zxcvbnmöç"_s}},
        {u"ru"_s, {u"йцукенгшщзхъ"_s, u"фывапролджэ"_s, u"ячсмитьбюё"_s}},
        {u"uk"_s, {u"йцукенгшщзхї"_s, u"фівапролджє"_s, u"ячсмитьбюґ"_s}},
        {u"el"_s, {u"ςερτυθιοπ"_s, u"ασδφγηξκλ"_s, u"ζχψωβνμ"_s}},
        {u"ar"_s, {u"ضصثقفغعهخحجد"_s, u"شسيبلاتنمكط"_s, u"ئءؤرىةوزظذ"_s}},
        {u"fa"_s, {u"ضصثقفغعهخحجچ"_s, u"شسیبلاتنمکگ"_s, u"ظطزرذدپوئ"_s}},
        {u"he"_s, {u"קראטוןםפ"_s, u"שדגכעיחלךף"_s, u"זסבהנמצתץ"_s}},
    };
    return all;
}

} // namespace

KeyLayout keyLayout(const QString &language)
{
    const QString tag = layouts().contains(primaryLanguage(language)) ? primaryLanguage(language) : u"en"_s;
    return {tag, languageName(tag), layouts().value(tag)};
}

KeyLayout inOrder(const KeyLayout &layout)
{
    QStringList letters = layout.rows.join(QString()).split(QString(), Qt::SkipEmptyParts);
    const QCollator collator{QLocale(layout.language)};
    std::sort(letters.begin(), letters.end(), collator);
    std::stable_partition(letters.begin(), letters.end(), // signs come last: one looks for the first letter first
        [](const QString &letter) { return letter.at(0).isLetter(); });
    KeyLayout ordered{layout.language, layout.name, {}};
    // In rows of nearly the same length: no letter alone in the last one.
    const qsizetype rows = (letters.size() + orderedColumns - 1) / orderedColumns;
    for (qsizetype row = 0, at = 0; row < rows; ++row) {
        const qsizetype length = (letters.size() - at + rows - row - 1) / (rows - row);
        ordered.rows.append(letters.mid(at, length).join(QString()));
        at += length;
    }
    return ordered;
}

QStringList keyboardLanguages(const QStringList &wanted)
{
    QStringList known;
    for (const QString &language : wanted)
        if (layouts().contains(primaryLanguage(language)) && !known.contains(primaryLanguage(language)))
            known.append(primaryLanguage(language));
    return known.isEmpty() ? QStringList{u"en"_s} : known;
}

QStringList signRows() { return {u"1234567890"_s, u"-/:;()&@\""_s, u".,?!'+%°"_s}; }

} // namespace heartport
