#include "ui/support/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/i18n"_s;

// The locale that numbers and dates follow: the system's own where it speaks the chosen language.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    return system.name().section(u'_', 0, 0) == language ? system : QLocale(language);
}

QString chosenLanguage(const QString &tag)
{
    const QStringList known = interfaceLanguages();
    if (known.contains(tag))
        return tag;
    for (const QString &wanted : QLocale::system().uiLanguages())
        if (const QString language = primaryLanguage(wanted); known.contains(language))
            return language;
    return known.front();
}

} // namespace

QStringList interfaceLanguages()
{
    QStringList tags{u"en"_s};
    for (const QString &file : QDir(folder).entryList({u"heartport_*.qm"_s}, QDir::Files, QDir::Name))
        if (const QString tag = file.section(u'_', 1).section(u'.', 0, 0); tag != u"en")
            tags.append(tag);
    return tags;
}

QString languageName(const QString &tag)
{
    // Qt names these two after a country even where the tag has none: "American English".
    if (tag == u"en")
        return u"English"_s;
    if (tag == u"es")
        return u"Español"_s;
    const QString name = QLocale(tag).nativeLanguageName();
    return name.isEmpty() ? name : name.at(0).toUpper() + name.sliced(1);
}

void LoadedLanguage::load(const QString &tag)
{
    const QString language = chosenLanguage(tag);
    const QLocale locale = localeFor(language);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_toolkit);
    if (m_own.load(u"heartport_%1"_s.arg(language), folder))
        QCoreApplication::installTranslator(&m_own);
    if (m_toolkit.load(u"qtbase_%1"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace heartport
