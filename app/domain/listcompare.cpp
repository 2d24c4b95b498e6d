#include "domain/listcompare.h"

#include "domain/worddiff.h"

#include <QHash>

#include <algorithm>

namespace heartport {

namespace {

// Texts that share at least this much of their words are one text that was changed.
constexpr double alike = 0.4;
// So many unmatched texts on both sides are compared with each other; beyond that only neighbours are.
constexpr qsizetype mostCompared = 60;

class Pairing
{
public:
    Pairing(const QStringList &before, const QStringList &after)
        : m_before(before), m_after(after), m_partnerOfBefore(before.size(), -1), m_partnerOfAfter(after.size(), -1)
    {
    }

    QList<ListPair> pair()
    {
        pairInOrder();
        pairEqualElsewhere();
        pairAlike();
        return inOrder();
    }

private:
    void join(int before, int after)
    {
        m_partnerOfBefore[before] = after;
        m_partnerOfAfter[after] = before;
    }

    static QList<size_t> hashes(const QStringList &texts)
    {
        QList<size_t> result;
        for (const QString &text : texts)
            result.append(qHash(text));
        return result;
    }

    void pairInOrder()
    {
        for (const auto &[before, after] : commonOrder(hashes(m_before), hashes(m_after)))
            join(before, after);
    }

    void pairEqualElsewhere()
    {
        QMultiHash<QString, int> free;
        for (int i = 0; i < m_before.size(); ++i)
            if (m_partnerOfBefore.at(i) < 0)
                free.insert(m_before.at(i), i);
        for (int i = 0; i < m_after.size(); ++i) {
            if (m_partnerOfAfter.at(i) >= 0)
                continue;
            if (const auto found = free.find(m_after.at(i)); found != free.end()) {
                join(*found, i);
                free.erase(found);
            }
        }
    }

    // The most alike first, wherever they stand.
    void pairAlike()
    {
        struct Candidate {
            double likeness;
            int before;
            int after;
        };
        const QList<int> before = unpaired(m_partnerOfBefore);
        const QList<int> after = unpaired(m_partnerOfAfter);
        const bool many = before.size() > mostCompared || after.size() > mostCompared;
        QList<Candidate> candidates;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const qsizetype from = many ? std::max<qsizetype>(0, i - 3) : 0;
            const qsizetype to = many ? std::min(after.size(), i + 4) : after.size();
            for (qsizetype j = from; j < to; ++j) {
                const double share = likeness(m_before.at(before.at(i)), m_after.at(after.at(j)));
                if (share >= alike)
                    candidates.append({share, before.at(i), after.at(j)});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.likeness > b.likeness; });
        for (const Candidate &one : std::as_const(candidates))
            if (m_partnerOfBefore.at(one.before) < 0 && m_partnerOfAfter.at(one.after) < 0)
                join(one.before, one.after);
    }

    static QList<int> unpaired(const QList<int> &partners)
    {
        QList<int> result;
        for (int i = 0; i < partners.size(); ++i)
            if (partners.at(i) < 0)
                result.append(i);
        return result;
    }

    QList<ListPair> inOrder() const
    {
        // What stays in place is the longest rising chain of partners; the rest of the pairs moved.
        QList<size_t> orderBefore;
        QList<size_t> orderAfter;
        for (int i = 0; i < m_before.size(); ++i)
            if (m_partnerOfBefore.at(i) >= 0)
                orderBefore.append(size_t(i));
        for (int i = 0; i < m_after.size(); ++i)
            if (m_partnerOfAfter.at(i) >= 0)
                orderAfter.append(size_t(m_partnerOfAfter.at(i)));
        QList<bool> stays(m_before.size(), false);
        for (const auto &[before, after] : commonOrder(orderBefore, orderAfter))
            stays[int(orderBefore.at(before))] = true;

        QList<ListPair> result;
        int done = 0; // of `before`
        const auto addRemovedUpTo = [&](int end) {
            for (; done < end; ++done)
                if (m_partnerOfBefore.at(done) < 0)
                    result.append({done, {}, false});
        };
        for (int i = 0; i < m_after.size(); ++i) {
            const int partner = m_partnerOfAfter.at(i);
            if (partner >= 0 && stays.at(partner))
                addRemovedUpTo(partner);
            result.append(
                {partner >= 0 ? std::optional(partner) : std::nullopt, i, partner >= 0 && !stays.at(partner)});
        }
        addRemovedUpTo(int(m_before.size()));
        return result;
    }

    const QStringList &m_before;
    const QStringList &m_after;
    QList<int> m_partnerOfBefore;
    QList<int> m_partnerOfAfter;
};

} // namespace

QList<ListPair> compareLists(const QStringList &before, const QStringList &after)
{
    return Pairing(before, after).pair();
}

} // namespace heartport
