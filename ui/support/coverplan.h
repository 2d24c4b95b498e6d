// What decides how a cover looks: the category's palette and motif, and numbers drawn from the hearticle's id.
#pragma once

#include "domain/ids.h"
#include "rendering/tokens.h"

#include <QColor>

#include <array>

namespace heartport {

enum class Motif { Waves, Arcs, Rings, Petals, Leaves, Dots, Hills };
constexpr int motifCount = int(Motif::Hills) + 1;
constexpr int coverPaletteCount = 8;

using Tones = std::array<QColor, 5>;

// A family: which of the eight palettes and which motif.
struct CoverFamily {
    int palette = 0;
    Motif motif = Motif::Waves;
    friend bool operator==(const CoverFamily &, const CoverFamily &) = default;
};

// Starter categories by table, others by the FNV-1a 64 of the NFC, case-folded name, so all machines agree.
CoverFamily coverFamily(const QString &category);

// Tones 1 to 5 of a palette, light to dark and the warm light last.
const Tones &coverTones(int palette);

// SplitMix64 (Steele, Lea, Flood 2014): small, and the same numbers everywhere.
class CoverRandom
{
public:
    explicit CoverRandom(quint64 seed) : m_state(seed) {}
    explicit CoverRandom(const ArticleId &id); // by its first 8 bytes, most significant first

    quint64 next();
    double unit(); // [0, 1)
    double between(double low, double high) { return low + unit() * (high - low); }
    int below(int count) { return int(unit() * count); }

private:
    quint64 m_state;
};

enum class Mood { Day, Dawn, Dusk, Night };

// Ground, three layers and the light, in the order a mood gives the five tones.
Tones moodTones(const Tones &tones, Mood mood, bool dark);

QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace heartport
