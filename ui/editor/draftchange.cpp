#include "ui/editor/draftchange.h"

#include <chrono>

namespace heartport {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds justNow = 1s;

bool isSamePlace(const ArticlePlace &a, const ArticlePlace &b)
{
    return a.part == b.part && a.index == b.index && a.key == b.key;
}

} // namespace

DraftChange::DraftChange(const QString &what, DraftStep step, const Article &before, const Article &after,
    Current current, Put put)
    : QUndoCommand(what), m_step(std::move(step)), m_parts(changedParts(before, after)), m_before(before),
      m_after(after), m_current(std::move(current)), m_put(std::move(put))
{
    const qsizetype latest = m_step.place.part == ArticlePart::Essentials ? m_step.place.start : -1;
    m_text = textChange(before.essentials, after.essentials, latest);
    m_before.essentials.clear();
    m_after.essentials.clear();
}

void DraftChange::undo()
{
    Article before = m_before;
    before.essentials = undone(m_text, m_current().essentials);
    m_put(m_parts, before);
}

void DraftChange::redo()
{
    Article after = m_after;
    after.essentials = applied(m_text, m_current().essentials);
    m_put(m_parts, after);
}

bool DraftChange::mergeWith(const QUndoCommand *later)
{
    const auto *next = static_cast<const DraftChange *>(later);
    if (m_parts.size() != 1 || next->m_parts != m_parts || !isSamePlace(m_step.place, next->m_step.place)
        || next->m_step.at > m_step.at.addMSecs(justNow.count()))
        return false;
    if (m_parts.front() == ArticlePart::Essentials) {
        const auto both = joined(m_text, next->m_text);
        if (!both)
            return false;
        m_text = *both;
    }
    m_after = next->m_after;
    m_step.at = next->m_step.at;
    return true;
}

} // namespace heartport
