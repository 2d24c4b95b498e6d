#include "ui/kiosk/kioskarticle.h"

#include "domain/backlinks.h"
#include "exporting/qrtext.h"
#include "policies/navigation.h"
#include "rendering/vancouver.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskfeed.h"
#include "ui/kiosk/kioskscroll.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/reader/pagesource.h"
#include "ui/support/evidencemarks.h"

#include <QApplication>
#include <QStyle>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double feedWidth = 704;  // beside
constexpr double feedHeight = 560; // below
constexpr double sheetHeight = 330;

} // namespace

KioskArticle::KioskArticle(KioskLook &look, PageSource &source, const QString &shareBaseUrl, bool safe, QWidget *parent)
    : QWidget(parent), m_look(look), m_shareBaseUrl(shareBaseUrl), m_sheet(new KioskSheet(look, this))
{
    setObjectName("kioskArticle"_L1);
    if (!safe) {
        m_view = new ArticleView(look.look(), source, this);
        m_view->setPublicPlace();
        connectView();
    }
    connect(m_sheet, &KioskSheet::closed, this, &KioskArticle::closeSheet);
    connect(m_sheet, &KioskSheet::stepped, this, [this](int by) {
        m_key = (m_key + by + m_keys.size()) % m_keys.size();
        showReference();
    });
    const auto dress = [this] {
        if (m_view)
            m_view->setAppearance({.textPercent = m_look.pagePercent()});
        arrange();
    };
    connect(&look, &KioskLook::changed, this, dress);
    dress();
}

void KioskArticle::connectView()
{
    connect(m_view, &ArticleView::linkActivated, this, &KioskArticle::follow);
    connect(m_view, &ArticleView::citationActivated, this, &KioskArticle::showReferences);
    connect(m_view, &ArticleView::citationEntered, this,
        [this](int, const QStringList &keys, const QRect &, CitationCause cause) {
            if (cause == CitationCause::Tap)
                showReferences(keys);
        });
    connect(m_view, &ArticleView::fragmentActivated, this, [this](const QString &fragment) {
        if (fragment == u"references")
            showReferences(m_shown ? m_shown->numbers.keys() : QStringList());
        else
            m_view->scrollToFragment(fragment);
    });
    connect(m_view, &ArticleView::escapePressed, this, &KioskArticle::closeSheet);
    connect(m_view, &ArticleView::endReached, this, &KioskArticle::endReached);
    connect(m_view, &ArticleView::crashed, this, &KioskArticle::pageFailed);
    connect(m_view, &ArticleView::alive, this, &KioskArticle::pageAnswered);
}

void KioskArticle::warmUp()
{
    if (m_view)
        m_view->warmUp();
}

const QWidget *KioskArticle::scrolledPage() const { return m_view ? static_cast<const QWidget *>(m_view) : m_plain; }

void KioskArticle::showArticle(const std::shared_ptr<const ShownArticle> &shown, const QString &fragment)
{
    m_shown = shown;
    closeSheet();
    const QString address = Address{shown->article.id, fragment}.toString();
    if (m_view)
        m_view->showPage(QUrl(address));
    else
        showPlainText();
    buildFeed();
    arrange();
}

void KioskArticle::showPlainText()
{
    delete m_plain;
    const QString text = articleText(m_shown->article, m_shown->essentials, m_shown->numbers, pageLabels());
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    const int edge = m_look.px(56);
    column->setContentsMargins(edge, edge, edge, edge);
    const QStringList lines = text.split(u'\n');
    const auto isRule = [&lines](qsizetype at) { // plain text underlines its headings
        const QString line = lines.value(at);
        return line.size() > 1 && (line.count(u'-') == line.size() || line.count(u'=') == line.size());
    };
    for (qsizetype at = 0; at < lines.size(); ++at)
        if (!isRule(at))
            column->addWidget(new KioskText(m_look,
                lines.at(at) == m_shown->article.title ? kiosktext::title
                    : isRule(at + 1)                   ? kiosktext::section
                                                       : kiosktext::body,
                content, lines.at(at)));
    m_plain = new KioskScroll(m_look, content, this);
    m_plain->setObjectName("kioskPlainText"_L1);
    m_plain->setFocusPolicy(Qt::StrongFocus); // keys scroll it
    m_plain->show();
}

void KioskArticle::buildFeed()
{
    if (m_feedScroll) {
        m_feedScroll->hide();
        m_feedScroll->deleteLater(); // a reference in it may have led here
    }
    auto *feed = new KioskFeed(m_look, *m_shown, this);
    connect(feed, &KioskFeed::citationActivated, this, [this](const QString &key) { showReferences({key}); });
    connect(feed, &KioskFeed::actionChosen, this, &KioskArticle::markFor);
    m_feedScroll = new KioskScroll(m_look, feed, this);
    m_feedScroll->setObjectName("kioskFeedScroll"_L1);
    m_feedScroll->show();
    m_sheet->raise();
}

void KioskArticle::markFor(const QStringList &keys)
{
    if (!m_view)
        return;
    const QList<int> sentences = keys.isEmpty() ? QList<int>() : sentencesCiting(m_shown->essentials, keys);
    m_view->markSentences(sentences);
    if (!sentences.isEmpty())
        m_view->scrollToSentence(sentences.constFirst());
}

void KioskArticle::follow(const QUrl &url)
{
    if (destinationOf(url) == Destination::OpenOutside)
        return showAddress(url);
    if (const auto address = parseAddress(url.toString(QUrl::FullyEncoded)))
        Q_EMIT articleActivated(address->article, address->fragment);
}

void KioskArticle::showReferences(const QStringList &keys)
{
    m_keys.clear();
    for (const QString &key : keys)
        if (m_shown && m_shown->numbers.number(key))
            m_keys.append(key);
    m_key = 0;
    if (!m_keys.isEmpty())
        showReference();
}

void KioskArticle::showReference()
{
    const Reference &reference = *m_shown->article.findReference(m_keys.at(m_key));
    const int number = m_shown->numbers.number(reference.key).value_or(0);
    SheetContent content;
    content.title = QLocale().toString(number) + u"  "_s + reference.title();
    content.text = shortVancouver(reference);
    if (!reference.designText().isEmpty())
        content.text += u" "_s + designText(reference) + u'.';
    content.detail =
        QUrl(reference.url()).toDisplayString(QUrl::RemoveScheme).remove(0, reference.url().isEmpty() ? 0 : 2);
    content.qr = reference.url();
    if (m_keys.size() > 1)
        content.counter = tr("%1 of %2").arg(QLocale().toString(m_key + 1), QLocale().toString(m_keys.size()));
    openSheet(content);
    if (!content.qr.isEmpty())
        Q_EMIT qrShown();
}

void KioskArticle::showShare()
{
    if (!m_shown)
        return;
    m_keys.clear();
    openSheet({tr("Take this hearticle along"),
        tr("Point your phone's camera at the square. Nothing about you is kept here."), m_shown->article.title,
        qrText(m_shown->article, m_shown->numbers, m_shareBaseUrl, pageLabels(), QLocale()), {}});
    Q_EMIT qrShown();
}

void KioskArticle::showAddress(const QUrl &url)
{
    m_keys.clear();
    openSheet(
        {tr("This leads to the internet"), tr("It cannot be opened here. Take the address along with your phone."),
            url.toDisplayString(), url.toString(QUrl::FullyEncoded), {}});
}

void KioskArticle::openSheet(const SheetContent &content)
{
    if (!m_sheet->isVisible())
        m_before = QApplication::focusWidget();
    m_sheet->show(content);
    arrange();
}

bool KioskArticle::closeSheet()
{
    if (!m_sheet->isVisible())
        return false;
    m_sheet->hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (m_view)
        m_view->focusPage();
    return true;
}

void KioskArticle::resizeEvent(QResizeEvent *) { arrange(); }

void KioskArticle::arrange()
{
    const bool below = m_look.isPortrait();
    const bool hasFeed = m_feedScroll && m_shown && !(m_shown->article.helps + m_shown->article.harms).isEmpty();
    const int feed = !hasFeed ? 0
        : below               ? std::min(m_look.px(feedHeight), height() / 2)
                              : std::min(m_look.px(feedWidth), width() / 2);
    QRect page = below ? QRect(0, 0, width(), height() - feed) : QRect(0, 0, width() - feed, height());
    QRect side = below ? QRect(0, height() - feed, width(), feed) : QRect(width() - feed, 0, feed, height());
    page = QStyle::visualRect(layoutDirection(), rect(), page);
    side = QStyle::visualRect(layoutDirection(), rect(), side);
    if (m_view)
        m_view->setGeometry(page);
    if (m_plain)
        m_plain->setGeometry(page);
    if (m_feedScroll) {
        m_feedScroll->setVisible(hasFeed);
        m_feedScroll->setGeometry(side);
    }
    // In a column beside the page the words need more lines.
    const bool narrow = hasFeed && !below;
    const int most = height() * 2 / 3;
    const int grown = narrow ? most : std::min(most, m_look.text(sheetHeight));
    const QRect whole = hasFeed ? side : QRect(0, 0, width(), height());
    m_sheet->setGeometry(whole.left(), height() - grown, whole.width(), grown);
}

} // namespace heartport
