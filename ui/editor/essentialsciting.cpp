#include "ui/editor/draftsession.h"
#include "ui/editor/essentialstab.h"
#include "ui/editor/markdowneditor.h"

// Citing in the text of a draft.
namespace heartport {

using namespace Qt::StringLiterals;

void EssentialsTab::beginCitation()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    const int caret = m_editor->caret();
    const QString &text = m_editor->markdown();
    const bool afterWord = caret > 0 && !text.at(caret - 1).isSpace() && text.at(caret - 1) != u'[';
    m_editor->replace(caret, 0, afterWord ? u" @"_s : u"@"_s, tr("Cite"));
    askCitation(m_editor->caret() - 1);
    if (m_picker)
        m_picker->mean();
}

void EssentialsTab::askCitation(int at)
{
    const QString &text = m_editor->markdown();
    if (at > 0 && (text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u'@'))
        return; // an address of mail
    m_citationAt = at;
    if (!m_picker) {
        m_picker = new CitationPicker(m_look, m_library, m_session, window());
        connect(m_picker, &CitationPicker::picked, this, &EssentialsTab::insertCitation);
        connect(m_picker, &CitationPicker::leftOut, this, [this] { m_citationAt = -1; });
    }
    followCitation();
}

void EssentialsTab::followCitation()
{
    if (m_citationAt < 0 || !m_picker)
        return;
    const QString &text = m_editor->markdown();
    const int caret = m_editor->caret();
    const QString query = text.mid(m_citationAt + 1, caret - m_citationAt - 1);
    const bool left = caret <= m_citationAt || m_citationAt >= text.size() || text.at(m_citationAt) != u'@'
        || query.contains(u'\n') || query.contains(u' ') || query.contains(u']');
    if (left) {
        m_citationAt = -1;
        m_picker->shut();
        return;
    }
    const QRect at = m_editor->rectAt(m_citationAt);
    m_picker->ask(m_editor, QRect(m_editor->viewport()->mapTo(window(), at.topLeft()), at.size()), query);
}

void EssentialsTab::insertCitation(const QList<PickedReference> &references)
{
    const QString text = m_session.article().essentials;
    int start = std::exchange(m_citationAt, -1);
    const int end = m_editor->caret();
    if (start > 0 && text.at(start - 1) == u'[')
        --start; // "[@" was typed
    QString mark;
    m_session.change({.part = ArticlePart::Essentials, .start = start}, tr("Cite"), [&](Article &article) {
        mark = citationIn(article, references);
        article.essentials.replace(start, end - start, mark);
    });
    m_editor->setNumbers(m_session.numbers());
    m_editor->select(start + int(mark.size()), 0);
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace heartport
