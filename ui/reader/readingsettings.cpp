#include "ui/reader/readingsettings.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fontWords = {u"serif", u"sans", u"legible"};
constexpr std::array themeWords = {u"system", u"light", u"sepia", u"dark", u"high-contrast"};

template<typename Words>
int indexOf(const Words &words, const QString &word)
{
    for (size_t i = 0; i < words.size(); ++i)
        if (word == QStringView(words[i]))
            return int(i);
    return 0; // the first is what it is at first
}

int within(const QVariant &value, int low, int high, int otherwise)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= low && number <= high ? number : otherwise;
}

} // namespace

QString toWord(ReadingFont font) { return QString::fromUtf16(fontWords[size_t(font)]); }

const QList<int> &ReadingSettings::textSteps()
{
    static const QList<int> steps{80, 90, 100, 115, 130, 150, 175, 200, 250, 300};
    return steps;
}

int ReadingSettings::textStep(int steps) const
{
    const QList<int> &all = textSteps();
    const qsizetype now = std::lower_bound(all.begin(), all.end(), textPercent) - all.begin();
    return all.at(std::clamp<qsizetype>(now + steps, 0, all.size() - 1));
}

PageAppearance ReadingSettings::appearance() const
{
    return {.font = toWord(font), .textPercent = textPercent, .measure = measure};
}

ReadingSettings ReadingSettings::load(const QSettings &settings)
{
    ReadingSettings read;
    read.theme = ThemeChoice(indexOf(themeWords, settings.value("reading/theme").toString()));
    read.font = ReadingFont(indexOf(fontWords, settings.value("reading/font").toString()));
    if (const int percent = settings.value("reading/text").toInt(); textSteps().contains(percent))
        read.textPercent = percent;
    read.measure = within(settings.value("reading/measure"), smallestMeasure, largestMeasure, read.measure);
    read.interfacePercent = within(settings.value("reading/interface"), 100, 200, read.interfacePercent);
    read.reducedMotion = settings.value("reading/reducedMotion").toBool();
    return read;
}

void ReadingSettings::save(QSettings &settings) const
{
    settings.setValue("reading/theme", QString::fromUtf16(themeWords[size_t(theme)]));
    settings.setValue("reading/font", toWord(font));
    settings.setValue("reading/text", textPercent);
    settings.setValue("reading/measure", measure);
    settings.setValue("reading/interface", interfacePercent);
    settings.setValue("reading/reducedMotion", reducedMotion);
}

} // namespace heartport
