#include "ui/support/coverplan.h"

#include <QUuid>
#include <QtEndian>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int indigo = 0, clay = 1, teal = 2, plum = 3, rose = 4, sky = 7;

constexpr std::array<std::array<QRgb, 5>, coverPaletteCount> palettes{{
    {0xE4E6F3, 0xB5BBE0, 0x727DBE, 0x343C82, 0xFFEFD9}, // indigo
    {0xF6E5D8, 0xE6B896, 0xC9794C, 0x86401B, 0xFFF8EC}, // clay
    {0xDCECEA, 0xA2CCC8, 0x4E9896, 0x155A61, 0xFFF3E0}, // teal
    {0xECE3EF, 0xCBB3D4, 0x9670A8, 0x573470, 0xFFF1E6}, // plum
    {0xF8E1DC, 0xEDB4AC, 0xC4566A, 0x8C1F3D, 0xFFF6EF}, // rose
    {0xF7EBCF, 0xEBCB85, 0xCF9A3C, 0x845710, 0xFFFBF0}, // ochre
    {0xE3ECDD, 0xB4CDAE, 0x6E9A78, 0x2F5F4B, 0xFBF6E4}, // sage
    {0xE0EBF2, 0xAFCBDD, 0x6496B8, 0x245A82, 0xFFF4E2}, // sky
}};

struct StarterCategory {
    const char16_t *folded; // as folded() leaves it
    CoverFamily family;
};

constexpr std::array starterCategories{
    StarterCategory{u"fight drug abuse and addiction", {teal, Motif::Rings}},
    StarterCategory{u"beauty & eternal youth", {plum, Motif::Petals}},
    StarterCategory{u"women's health", {rose, Motif::Leaves}},
    StarterCategory{u"elevating fitness", {clay, Motif::Arcs}},
    StarterCategory{u"men's health", {sky, Motif::Hills}},
    StarterCategory{u"heart health", {indigo, Motif::Waves}},
};

quint64 fnv1a64(const QByteArray &bytes)
{
    quint64 hash = 0xcbf29ce484222325u;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 0x100000001b3u;
    return hash;
}

QString folded(const QString &category) { return category.normalized(QString::NormalizationForm_C).toCaseFolded(); }

} // namespace

CoverFamily coverFamily(const QString &category)
{
    const QString name = folded(category);
    QString straight = name; // both apostrophes are in use; a typographer's must not change the family
    straight.replace(u'\u2019', u'\'');
    for (const StarterCategory &starter : starterCategories) {
        if (straight == QStringView(starter.folded))
            return starter.family;
    }
    const quint64 hash = fnv1a64(name.toUtf8());
    return {int(hash % coverPaletteCount), Motif(hash / coverPaletteCount % motifCount)};
}

const Tones &coverTones(int palette)
{
    static const auto all = [] {
        std::array<Tones, coverPaletteCount> tones;
        for (size_t p = 0; p < palettes.size(); ++p) {
            for (size_t t = 0; t < 5; ++t)
                tones[p][t] = QColor::fromRgb(0xff000000u | palettes[p][t]);
        }
        return tones;
    }();
    return all[size_t(palette)];
}

CoverRandom::CoverRandom(const ArticleId &id)
    : m_state(qFromBigEndian<quint64>(QUuid::fromString(id.toString()).toRfc4122().constData()))
{
}

quint64 CoverRandom::next()
{
    m_state += 0x9e3779b97f4a7c15u;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

double CoverRandom::unit() { return double(next() >> 11) * 0x1.0p-53; }

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

Tones moodTones(const Tones &t, Mood mood, bool dark)
{
    if (dark) {
        const QColor deep = mixed(t[3], Qt::black, 0.35);
        return {deep, mixed(t[2], t[3], 0.75), mixed(t[2], t[3], 0.4), t[2], t[1]};
    }
    switch (mood) {
    case Mood::Day:
        return {t[0], t[1], t[2], t[3], t[4]};
    case Mood::Dawn:
        return {t[4], t[1], t[2], t[3], t[0]};
    case Mood::Dusk:
        return {t[1], mixed(t[1], t[2], 0.5), t[2], t[3], t[4]};
    case Mood::Night:
        return {t[3], mixed(t[2], t[3], 0.5), t[2], t[1], t[4]};
    }
    Q_UNREACHABLE();
}

} // namespace heartport
