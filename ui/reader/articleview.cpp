#include "ui/reader/articleview.h"

#include "rendering/articlepage.h"
#include "ui/reader/viewaddress.h"
#include "ui/reader/webviewloader.h"
#include "ui/support/look.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QUuid>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 crashWindow = 60'000;          // ms; a second death within it is told to the reader
const QUrl warmPage(u"heartport://article/"_s); // answered here; the site of the hearticles, whose renderer it starts

QString literal(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QJsonArray numbersOf(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QString readerScript(const QString &channel)
{
    QFile file(u":/reader/reader.js"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "readerScript", "the script is compiled in");
    return u"const heartportChannel = \"%1\";\n"_s.arg(channel) + QString::fromUtf8(file.readAll());
}

QJsonObject toJson(const ViewPlace &where)
{
    return {{u"block"_s, where.place.block}, {u"offset"_s, where.place.offset}, {u"quote"_s, where.place.quote},
        {u"progress"_s, where.place.progress}, {u"lineTop"_s, where.lineTop}};
}

} // namespace

ArticleView::ArticleView(Look &look, PageSource &source, QWidget *parent)
    : QWidget(parent), m_look(look), m_source(source), m_channel(QUuid::createUuid().toString(QUuid::Id128) + u' ')
{
    setAccessibleName(tr("Hearticle"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    connect(&look, &Look::changed, this, &ArticleView::applyLook);
}

ArticleView::~ArticleView() = default;

bool ArticleView::buildView()
{
    if (m_view)
        return true;
    const auto obstacle = webViewObstacle();
    if (obstacle == WebViewObstacle::RunsAsRoot) {
        showObstacle(tr("Hearticles are not shown to the system administrator (root), because the page's protection "
                        "does not work there. Please start HeartPort as an ordinary user."));
        return false;
    }
    WebViewSettings settings;
    settings.scheme = "heartport";
    settings.script = readerScript(m_channel);
    settings.channel = m_channel;
    settings.background = m_look.color(Role::Surface);
    settings.assistive = QAccessible::isActive();
    if (!obstacle)
        m_view = makeWebView(*this, settings, this);
    if (!m_view) {
        showObstacle(tr("The part of HeartPort that shows pages is missing. Please install HeartPort again."));
        return false;
    }
    layout()->addWidget(m_view->widget());
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_view->widget());
    return true;
}

void ArticleView::showObstacle(const QString &sentence)
{
    if (!m_obstacle) {
        m_obstacle = new QLabel(this);
        m_obstacle->setObjectName(u"pageObstacle"_s);
        m_obstacle->setWordWrap(true);
        m_obstacle->setAlignment(Qt::AlignCenter);
        m_obstacle->setMargin(m_look.px(48));
        m_obstacle->setFont(m_look.font(TextStyle::Lead));
        m_obstacle->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout()->addWidget(m_obstacle);
    }
    m_obstacle->setText(sentence);
    m_obstacle->setVisible(true);
}

void ArticleView::warmUp(const QUrl &likely)
{
    if (m_view || !buildView())
        return;
    if (!m_address.isEmpty())
        return load();
    beginPage();
    m_view->load(likely.isEmpty() ? warmPage : viewAddress(likely), startScript());
}

void ArticleView::showPage(const QUrl &address, const std::optional<ViewPlace> &place)
{
    m_address = address;
    m_fragment = address.fragment(QUrl::FullyDecoded);
    m_wanted = place;
    m_place = place.value_or(ViewPlace());
    m_section.clear();
    m_atEnd = false;
    m_marked.clear();
    m_paintAwaited = false;
    m_replacing = (m_standing || m_replacing) && !m_publicPlace;
    beginPage();
    if (m_replacing && isVisible())
        replacePage(); // else when it is shown and has its width
    else if (m_replacing)
        m_view->veil(true); // until then nobody is to see the old page among the new one's panels
    else if (!m_replacing && (m_view || isVisible()) && buildView())
        load(); // else the first paint asks for it
}

void ArticleView::load()
{
    if (m_obstacle)
        m_obstacle->hide();
    m_view->widget()->show();
    m_replacing = false;
    m_view->load(viewAddress(m_address), startScript());
}

// Several times quicker than to load: the document stays, and the engine lays out the new content beside our own work.
// Where strangers read one after the other nothing of a document stays, and each page is loaded.
void ArticleView::replacePage()
{
    if (!std::exchange(m_replacing, false))
        return;
    const auto page = pageFor(viewAddress(m_address));
    if (!page)
        return load();
    call(u"open"_s, {QString::fromUtf8(page->bytes), start()});
}

void ArticleView::beginPage()
{
    ++m_page;
    m_standing = false;
}

QJsonObject ArticleView::start() const
{
    QJsonObject start{{u"page"_s, m_page}, {u"look"_s, lookArguments()}, {u"fragment"_s, m_fragment}};
    start.insert(u"unasked"_s, m_address.isEmpty());
    if (m_wanted)
        start.insert(u"place"_s, toJson(*m_wanted));
    start.insert(u"marked"_s, numbersOf(m_marked));
    return start;
}

QString ArticleView::startScript() const
{
    return u"var heartportStart = %1;"_s.arg(QString::fromUtf8(QJsonDocument(start()).toJson(QJsonDocument::Compact)));
}

QJsonArray ArticleView::lookArguments() const
{
    return {toWord(m_look.theme()), m_appearance.font, m_appearance.textPercent, m_appearance.measure,
        m_look.reducedMotion() ? u"reduced"_s : u"full"_s};
}

void ArticleView::call(const QString &function, const QJsonArray &arguments)
{
    if (m_view)
        m_view->run(u"window.heartport && heartport.%1(...%2);"_s.arg(function, literal(arguments)));
}

void ArticleView::setAppearance(const PageAppearance &appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    call(u"look"_s, lookArguments());
}

void ArticleView::applyLook()
{
    update();
    if (m_view)
        m_view->setBackground(m_look.color(Role::Surface));
    if (m_obstacle)
        m_obstacle->setFont(m_look.font(TextStyle::Lead));
    call(u"look"_s, lookArguments());
}

void ArticleView::markSentences(const QList<int> &sentences)
{
    m_marked = sentences;
    call(u"mark"_s, {QJsonValue(numbersOf(sentences))}); // one argument that is a list
}

void ArticleView::restorePlace(const ViewPlace &place) { call(u"restore"_s, {toJson(place)}); }

void ArticleView::focusPage()
{
    if (m_view)
        m_view->widget()->setFocus(Qt::OtherFocusReason);
}

void ArticleView::find(const QString &text, bool backwards)
{
    if (m_view)
        m_view->find(text, backwards);
}

void ArticleView::copySelection()
{
    if (m_view)
        m_view->copySelection();
}

void ArticleView::selectAll()
{
    if (m_view)
        m_view->selectAll();
}

void ArticleView::print(QPrinter &printer, std::function<void(bool)> done)
{
    if (m_view)
        m_view->print(printer, std::move(done));
    else
        done(false);
}

qint64 ArticleView::rendererPid() const { return m_view ? m_view->rendererPid() : 0; }

void ArticleView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.color(Role::Surface));
    // A page asked for before the window stood: the engine starts once title, feed and references are on screen.
    if (!m_view && !m_obstacle && !m_address.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { warmUp(); }, Qt::QueuedConnection);
}

void ArticleView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What is shown beside the view comes in this same turn and takes some of its width.
    if (m_replacing)
        QMetaObject::invokeMethod(this, &ArticleView::replacePage, Qt::QueuedConnection);
}

Result<Page> ArticleView::pageFor(const QUrl &url)
{
    if (url != warmPage)
        return m_source.page(url);
    PageContext context;
    context.theme = toWord(m_look.theme());
    return Page{"text/html; charset=utf-8", emptyPage(context)};
}

void ArticleView::navigationRefused(const QUrl &url, bool linkClicked)
{
    // Only if the script were not there: it handles clicks itself.
    if (linkClicked)
        followLink(url, false);
}

void ArticleView::pagePainted()
{
    // Whichever comes first: the paint, or the frame after it where the picture did not change.
    if (std::exchange(m_paintAwaited, false))
        Q_EMIT painted();
}

// The engine's own error pages are off; a page source answers with a page that says what is wrong.
void ArticleView::loadFailed()
{
    m_standing = false;
    m_view->veil(false);
}

void ArticleView::rendererDied()
{
    beginPage(); // nothing of the dead one's is heard any more
    const bool again = m_sinceCrash.isValid() && m_sinceCrash.elapsed() < crashWindow;
    m_sinceCrash.start();
    if (m_address.isEmpty())
        return;
    if (!again) {
        m_wanted = m_place;
        QMetaObject::invokeMethod( // not from inside the engine's own news
            this, [this] { load(); }, Qt::QueuedConnection);
        return;
    }
    m_view->widget()->hide();
    showObstacle(tr("This page could not be shown. Close its tab and open the hearticle again."));
    Q_EMIT crashed();
}

void ArticleView::textFound(int current, int total) { Q_EMIT findResult(current, total); }

void ArticleView::zoomAsked(int steps) { Q_EMIT zoomRequested(steps); }

void ArticleView::contextMenuRequested(const QPoint &globalPosition, const QUrl &link, bool hasSelection)
{
    if (m_publicPlace)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hasSelection)
        menu->addAction(tr("Copy"), this, &ArticleView::copySelection);
    if (!link.isEmpty()) {
        const QString text = publicAddress(link).toString();
        menu->addAction(tr("Copy link"), this, [text] { QGuiApplication::clipboard()->setText(text); });
    }
    menu->addAction(tr("Select all"), this, &ArticleView::selectAll);
    menu->popup(globalPosition);
}

} // namespace heartport
