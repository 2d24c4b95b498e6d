// A hearticle with every field of FORMATS.md §1 set, for the tests of bundles and packs.
#pragma once

#include "exchange/imagefile.h"
#include "policies/disclosure.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>

namespace heartport::test {

inline QByteArray imageBytes(const char *format, int width = 8, int height = 6)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

inline Article sample()
{
    using namespace Qt::StringLiterals;
    Article a{.id = *ArticleId::parse(u"728a8675-a900-4126-95e1-15be5512e9f9")};
    a.version = 3;
    a.language = u"de-AT"_s;
    a.translationOf = *ArticleId::parse(u"8d306897-fc49-4478-b6de-2583f4fda999");
    a.title = u"Salz auf dem Tisch 🧂"_s;
    a.subtitle = u"Klein"_s;
    a.summary = u"Zwei\nZeilen"_s;
    a.category = u"Kitchen"_s;
    a.keywords = {u"Salz"_s, u"Brot"_s};
    a.authors = {{u"A. Writer"_s, u"Author"_s, {{"orcid"_L1, u"0000"_s}}}};
    a.aiDisclosure = AiDisclosure::Assisted;
    a.aiTools = {u"A tool"_s};
    a.disclaimer = disclaimerFor(a.language).disclaimer;
    a.created = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    a.updated = a.created.addDays(1);
    a.reviewed = QDate(2026, 11, 3);
    a.nextReview = QDate(2027, 11, 3);
    a.review = Review{u"B. Reader"_s, u"Physician"_s, a.reviewed, QString(64, u'a')};
    a.funding = u"None"_s;
    a.conflicts = u"None"_s;
    a.essentials = u"## Mythos\n\nEin Satz [@a]. ![Brot](assets/one.png)\n"_s;
    a.helps = {{u"Dies. [@a]"_s, Certainty::VeryLow, {{"x-dose"_L1, 5}}}};
    a.harms = {{u"Das. [@nowhere]"_s, {}, {}}};
    a.cover = Cover{u"assets/one.png"_s, u"Brot"_s, u"Me"_s};
    a.references = {{u"a"_s, {{"id"_L1, u"a"_s}, {"title"_L1, u"Study"_s}, {"x-odd"_L1, QJsonArray{1, 2}}}}};
    a.assets = {{u"one.png"_s, u"image/png"_s, readImage(u"one.png"_s, imageBytes("PNG"))->bytes}};
    a.extra = {{"x-kept"_L1, true}, {"review"_L1, QJsonObject{{"x-in-review"_L1, 1}}},
        {"_info"_L1, QJsonObject{{"com.example.editor"_L1, QJsonObject{{"theme"_L1, u"dark"_s}}}}}};
    return a;
}

} // namespace heartport::test
