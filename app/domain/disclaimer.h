// The AI-content disclaimer and the author's statement on AI, as values.
#pragma once

#include <QString>

namespace heartport {

enum class AiDisclosure { None, Assisted, Generated };

// The program's own words, in one version and language; policies/disclosure is the only place that makes one.
struct Disclaimer {
    QString policy;
    int version = 0;
    QString language;
    QString text;

    friend bool operator==(const Disclaimer &, const Disclaimer &) = default;
};

} // namespace heartport
