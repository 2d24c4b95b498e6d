// The reference lists in tests/data/references and what tests ask of a list that was read.
#pragma once

#include "exchange/referencefile.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace heartport::test {

inline QByteArray dataFile(const QString &name)
{
    QFile file(QFINDTESTDATA(QStringLiteral("../data/references/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline ReadReferences readOrEmpty(const QByteArray &bytes) { return readReferences(bytes).value_or(ReadReferences()); }

inline Reference reference(const ReadReferences &read, const QString &key)
{
    for (const Reference &found : read.references)
        if (found.key == key)
            return found;
    return {};
}

inline bool anyContains(const QStringList &sentences, const QString &part)
{
    return std::any_of(sentences.begin(), sentences.end(), [&](const QString &s) { return s.contains(part); });
}

inline QString fieldOf(const Reference &reference, const char *name)
{
    return reference.csl.value(QLatin1StringView(name)).toString();
}

} // namespace heartport::test
