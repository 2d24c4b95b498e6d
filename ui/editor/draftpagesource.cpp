#include "ui/editor/draftpagesource.h"

#include "policies/disclosure.h"
#include "ui/editor/draftsession.h"
#include "ui/reader/pagesource.h"
#include "ui/support/look.h"

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

Result<Page> DraftPageSource::page(const QUrl &url)
{
    if (url.host() == u"style")
        return Page{"text/css; charset=utf-8", pageStyleSheet()};
    if (url.host() == u"asset") {
        const QString name = url.path(QUrl::FullyDecoded).section(u'/', -1);
        const QList<Asset> &assets = m_session.article().assets;
        const auto found =
            std::find_if(assets.begin(), assets.end(), [&](const Asset &asset) { return asset.name == name; });
        if (found == assets.end())
            return failure(ErrorCode::NotFound, name);
        return Page{found->mimeType.toLatin1(), found->bytes};
    }
    if (url.host() != u"article")
        return failure(ErrorCode::NotFound, url.toString());
    PageContext context;
    context.labels = pageLabels();
    context.today = QDate::currentDate();
    context.theme = toWord(m_look.theme());
    context.font = m_appearance.font;
    context.textPercent = m_appearance.textPercent;
    context.measure = m_appearance.measure;
    Article article = m_session.article();
    article.disclaimer = disclaimerFor(article.language).disclaimer; // what saving writes for this language
    return Page{"text/html; charset=utf-8", articlePage(article, m_session.essentials(), m_session.numbers(), context)};
}

} // namespace heartport
