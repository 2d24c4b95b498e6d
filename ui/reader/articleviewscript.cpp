#include "ui/reader/articleview.h"
#include "ui/reader/viewaddress.h"

// What the view asks the page's script to do.
namespace heartport {

using namespace Qt::StringLiterals;

void ArticleView::scrollToSentence(int number) { call(u"toSentence"_s, {number}); }
void ArticleView::scrollToBlock(int number) { call(u"toBlock"_s, {number}); }
void ArticleView::scrollToFragment(const QString &fragment) { call(u"toFragment"_s, {fragment}); }
void ArticleView::showWritten(int block) { call(u"write"_s, {block}); }

void ArticleView::updatePage(int block)
{
    if (!m_view || m_address.isEmpty())
        return;
    if (const auto page = m_source.page(viewAddress(m_address)))
        call(u"update"_s, {QString::fromUtf8(page->bytes), block});
}

void ArticleView::showActiveCitation(int number) { call(u"activeCitation"_s, {number}); }

void ArticleView::focusCitation(int number)
{
    focusPage();
    call(u"focusCitation"_s, {number});
}

void ArticleView::focusAfterCitation(int number)
{
    focusPage();
    call(u"focusAfterCitation"_s, {number});
}

} // namespace heartport
