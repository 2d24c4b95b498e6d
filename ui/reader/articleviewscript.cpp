#include "policies/navigation.h"
#include "ui/reader/articleview.h"
#include "ui/reader/viewaddress.h"

#include <QJsonDocument>

// What the view and the page's script say to each other.
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

void ArticleView::messageReceived(const QString &text)
{
    QJsonArray message = QJsonDocument::fromJson(text.toUtf8()).array();
    if (message.takeAt(0).toInt(-1) != m_page)
        return; // the page before had it to say
    const QString what = message.at(0).toString();
    if (m_address.isEmpty() && what != u"ready")
        return; // nobody has asked for the page that keeps the engine warm
    if (what == u"place")
        placeMessage(message.at(1).toObject());
    else if (what == u"enter" || what == u"cite")
        citationMessage(message);
    else if (what == u"leave")
        Q_EMIT citationLeft();
    else if (what == u"card")
        Q_EMIT cardFocusRequested();
    else if (what == u"link")
        followLink(QUrl(message.at(1).toString(), QUrl::StrictMode), message.at(2).toBool());
    else if (what == u"fragment")
        Q_EMIT fragmentActivated(message.at(1).toString());
    else if (what == u"block")
        Q_EMIT blockActivated(message.at(1).toInt(-1));
    else if (what == u"escape")
        Q_EMIT escapePressed();
    else if (what == u"shown")
        shownMessage();
    else if (what == u"alive")
        Q_EMIT alive();
    else if (what == u"ready")
        readyMessage();
}

void ArticleView::readyMessage()
{
    m_standing = true;
    if (m_address.isEmpty())
        return;
    m_view->awaitPaint();
    m_paintAwaited = true;
    Q_EMIT ready();
}

// Where the picture did not change there is no paint that would lift the veil.
void ArticleView::shownMessage()
{
    m_view->veil(false);
    pagePainted();
}

void ArticleView::placeMessage(const QJsonObject &message)
{
    m_place.place.block = message.value(u"block").toInt();
    m_place.place.offset = message.value(u"offset").toInt();
    m_place.place.quote = message.value(u"quote").toString();
    m_place.place.progress = message.value(u"progress").toDouble();
    m_place.lineTop = message.value(u"lineTop").toDouble();
    m_section = message.value(u"section").toString();
    const bool wasAtEnd = std::exchange(m_atEnd, message.value(u"atEnd").toBool());
    Q_EMIT placeChanged(m_place, m_section);
    if (m_atEnd && !wasAtEnd)
        Q_EMIT endReached();
}

void ArticleView::citationMessage(const QJsonArray &message)
{
    const auto strings = [](const QJsonArray &values) {
        QStringList list;
        for (const QJsonValue value : values)
            list.append(value.toString());
        return list;
    };
    if (message.at(0) == u"cite"_s) {
        Q_EMIT citationActivated(strings(message.at(1).toArray()));
        return;
    }
    const QJsonArray box = message.at(3).toArray();
    const QRectF mark(box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble());
    const QString cause = message.at(4).toString();
    Q_EMIT citationEntered(message.at(1).toInt(), strings(message.at(2).toArray()), mark.toAlignedRect(),
        cause == u"tap"         ? CitationCause::Tap
            : cause == u"focus" ? CitationCause::Focus
                                : CitationCause::Hover);
}

void ArticleView::followLink(const QUrl &url, bool inNewTab)
{
    const QUrl outside = publicAddress(url);
    if (destinationOf(outside) != Destination::Refuse)
        Q_EMIT linkActivated(outside, inNewTab);
}

} // namespace heartport
