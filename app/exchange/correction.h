// What was put right in a hearticle on its way in, as words that can still be translated where a person reads them.
#pragma once

#include <QString>

#include <functional>

namespace heartport {

// The texts are English literals of correction.cpp and cleantext.cpp, marked for translation in correctionContext.
struct Correction {
    const char *sentence = "";  // may hold %1
    const char *part = nullptr; // what %1 stands for, where it is a part of the hearticle; may hold %1 itself
    QString detail = QString(); // what the last %1 stands for: a number, the key of a reference

    friend bool operator==(const Correction &a, const Correction &b);
};

constexpr auto correctionContext = "heartport::RepairWords";

// In the words that `translated` has for each text.
QString inWords(const Correction &correction, const std::function<QString(const char *)> &translated);
QString toEnglish(const Correction &correction);

namespace corrections {
Correction disclaimerMissing();
Correction disclaimerAltered();
Correction pageNoticeReplaced();
Correction aiUseUnstated();
Correction referencesNotShown(int placeholders);
Correction invisibleRemoved(const char *part, const QString &detail = {});
} // namespace corrections

} // namespace heartport
