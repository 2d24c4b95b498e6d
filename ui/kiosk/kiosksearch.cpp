#include "ui/kiosk/kiosksearch.h"

#include "ui/kiosk/kioskhome.h"
#include "ui/kiosk/kiosklibrary.h"
#include "ui/kiosk/kioskscroll.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/kiosk/screenkeyboard.h"
#include "ui/library/shelves.h"
#include "ui/support/languages.h"
#include "ui/support/paint.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int quiet = 250;     // ms without a letter
constexpr int mostAsked = 100; // hits, of which the policy may hide some
constexpr int mostShown = 30;
constexpr int longestQuery = 60; // characters

} // namespace

KioskSearch::KioskSearch(const KioskLook &look, KioskLibrary &library, QWidget *parent)
    : QWidget(parent), m_look(look), m_library(library), m_searcher(library.library())
{
    setObjectName("kioskSearch"_L1);
    auto *column = new QVBoxLayout(this);
    const int edge = look.px(40);
    column->setContentsMargins(edge, look.px(32), edge, look.px(20));
    column->setSpacing(look.px(20));
    buildField();
    setFocusProxy(m_field);
    column->addWidget(m_box);
    auto *content = new QWidget(this);
    auto *results = new QVBoxLayout(content);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(look.px(16));
    m_said = new KioskText(look, kiosktext::body, content);
    m_said->setObjectName("kioskSearchSays"_L1);
    m_found = new KioskList(look, content);
    results->addWidget(m_said);
    results->addWidget(m_found, 1);
    column->addWidget(new KioskScroll(look, content, this), 1);
    buildKeyboard();
    column->addWidget(m_keyboard);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &KioskSearch::ask);
    connect(m_found, &KioskList::articleActivated, this, &KioskSearch::articleActivated);
    connect(&m_searcher, &Searcher::answered, this, &KioskSearch::answered);
    connect(&m_searcher, &Searcher::failed, this,
        [this] { m_said->setText(tr("The search does not work just now. Please choose a topic instead.")); });
    connect(&look, &KioskLook::changed, this, &KioskSearch::restyle);
    restyle();
    answered({});
}

void KioskSearch::buildField()
{
    m_box = new QWidget(this);
    m_field = new QLineEdit(m_box);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *inside = new QVBoxLayout(m_box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_field);
    m_field->setObjectName("kioskSearchField"_L1);
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Write a word"));
    m_field->setMaxLength(longestQuery);
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_field->setAcceptDrops(false);
    m_field->setDragEnabled(false);
    m_field->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_field->setProperty("ownFocusRing", true);
    m_field->setProperty("kind", u"bare"_s);
    m_field->setFrame(false);
    const bool mirrored =
        layoutDirection() == Qt::RightToLeft; // a field's margins are left and right in every language
    const int sign = m_look.px(76);
    const int edge = m_look.px(24);
    m_field->setTextMargins(mirrored ? edge : sign, 0, mirrored ? sign : edge, 0);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, &m_quiet, qOverload<>(&QTimer::start));
}

QStringList KioskSearch::languages() const
{
    QStringList wanted{QLocale().bcp47Name()};
    for (const Count &language : languagesOf(m_library.shown()))
        wanted.append(language.name);
    return keyboardLanguages(wanted + interfaceLanguages());
}

void KioskSearch::buildKeyboard()
{
    m_keyboard = new ScreenKeyboard(m_look, *m_field, languages(), this);
    connect(m_keyboard, &ScreenKeyboard::finished, this, [this] { showKeyboard(false); });
}

void KioskSearch::showKeyboard(bool shown)
{
    m_keyboard->setVisible(shown);
    if (!shown)
        ask();
    else
        m_field->setFocus();
}

bool KioskSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::MouseButtonPress)
        showKeyboard(true);
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the ring around the field is drawn here
    return QWidget::eventFilter(watched, event);
}

void KioskSearch::restyle()
{
    m_field->setFont(m_look.controlFont(30, QFont::Normal));
    m_box->setFixedHeight(m_look.px(88));
    update();
}

void KioskSearch::resizeEvent(QResizeEvent *) { update(); }

void KioskSearch::showEvent(QShowEvent *) { m_field->setFocus(Qt::OtherFocusReason); }

void KioskSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = m_look.px(m_field->hasFocus() ? 4 : 2);
    paintBox(m_look.look(), painter, QRectF(m_box->geometry()).adjusted(-width, -width, width, width), m_look.px(18),
        m_look.color(Role::Field), m_look.color(m_field->hasFocus() ? Role::Focus : Role::Control), width);
    const int side = m_look.px(34);
    const QRect start(m_box->x() + m_look.px(26), m_box->y() + (m_box->height() - side) / 2, side, side);
    m_look.look().icon(u"search"_s, Role::Muted).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), start));
}

void KioskSearch::ask()
{
    const QString query = m_field->text().simplified();
    if (query.isEmpty()) {
        m_searcher.forget();
        answered({});
        return;
    }
    m_searcher.ask({.query = query, .articles = mostAsked, .references = 0});
}

void KioskSearch::answered(const SearchAnswer &answer)
{
    QList<ArticleSummary> articles;
    for (const SearchHit &hit : answer.articles)
        if (articles.size() < mostShown && m_library.allows(hit.article.id))
            articles.append(hit.article);
    m_found->setArticles(articles);
    m_said->setText(answer.query.isEmpty() ? tr("What you write here is forgotten when you leave.")
            : articles.isEmpty() ? tr("No hearticle has “%1”. Try fewer or other words.").arg(answer.query)
                                 : tr("%n hearticle(s) found", nullptr, int(articles.size())));
}

} // namespace heartport
