#include "ui/library/articlecard.h"

#include "ui/library/painting.h"
#include "ui/library/shelves.h"
#include "ui/library/updatedmark.h"
#include "ui/support/cover.h"
#include "ui/support/paint.h"
#include "ui/support/textlayout.h"

#include <QEvent>
#include <QLocale>
#include <QPainterPath>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int coverHeight = 112;
constexpr int padding = 14;
constexpr int titleLines = 3;

} // namespace

QString factText(const ArticleSummary &article)
{
    if (article.status == Status::Withdrawn)
        return article.withdrawnReason.isEmpty() ? ArticleCard::tr("Withdrawn")
                                                 : ArticleCard::tr("Withdrawn: %1").arg(article.withdrawnReason);
    switch (readingState(article)) {
    case ReadingState::Unread:
        return ArticleCard::tr("%n min", "minutes to read", readingMinutes(article.words));
    case ReadingState::Started:
        return ArticleCard::tr("%n min left", "minutes to read", minutesLeft(article));
    case ReadingState::Finished:
        break;
    }
    const QDate day = article.finished.toLocalTime().date();
    const bool thisYear = day.year() == QDate::currentDate().year();
    const QString format = thisYear ? ArticleCard::tr("d MMMM", "a day of this year")
                                    : ArticleCard::tr("d MMMM yyyy", "a day of another year");
    return ArticleCard::tr("Read on %1").arg(QLocale().toString(day, format));
}

ArticleCard::ArticleCard(const Look &look, QWidget *parent) : PaintedButton(look, parent)
{
    setObjectName(u"articleCard"_s);
}

void ArticleCard::setArticle(const ArticleSummary &article)
{
    m_article = article;
    describe();
    update();
}

void ArticleCard::describe()
{
    if (!m_article)
        return;
    setText(m_article->title);
    QStringList words{m_article->category, m_article->title, factText(*m_article)};
    if (showsUpdatedMark(*m_article))
        words.append(updatedWords());
    if (m_article->saved)
        words.append(tr("Saved"));
    setAccessibleName(words.join(u", "_s));
}

int ArticleCard::cardHeight(const Look &look)
{
    return look.px(coverHeight) + look.px(padding - 2) + look.lineHeight(TextStyle::Label) + look.px(2)
        + titleLines * look.lineHeight(TextStyle::CardTitle) + look.px(8) + look.lineHeight(TextStyle::Fact)
        + look.px(padding);
}

QSize ArticleCard::sizeHint() const
{
    return QSize(look().px(240), cardHeight(look())) + QSize(2 * ringRoom, 2 * ringRoom);
}

void ArticleCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    PaintedButton::changeEvent(event);
}

void ArticleCard::paintEvent(QPaintEvent *)
{
    if (!m_article)
        return;
    WidgetPainter painter(this);
    const QRect card = rect().adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    const double radius = look().px(12);
    const bool stands = underMouse() || look().theme() == ThemeName::HighContrast;
    paintBox(look(), painter, card, radius, look().color(isDown() ? Role::Pressed : Role::Raised), QColor());
    paintCover(painter, card);
    paintBox(look(), painter, card, radius, QColor(Qt::transparent),
        look().color(stands ? Role::Control : Role::Border));
    if (m_article->saved)
        paintSavedMark(painter, card);
    if (showsUpdatedMark(*m_article))
        paintUpdatedMark(look(), painter, card);

    const int side = look().px(padding);
    QRect line(card.left() + side, card.top() + look().px(coverHeight + padding - 2), card.width() - 2 * side,
        look().lineHeight(TextStyle::Label));
    painter.setPen(look().color(Role::Accent));
    paintLine(painter, line, m_article->category, look().font(TextStyle::Label));

    line.moveTop(line.bottom() + 1 + look().px(2));
    QFont titleFont = look().font(TextStyle::CardTitle);
    titleFont.setUnderline(underMouse());
    painter.setPen(look().color(Role::Text));
    TextLines(m_article->title, titleFont, look().lineHeight(TextStyle::CardTitle), line.width(), titleLines)
        .draw(painter, line.topLeft());

    line.moveTop(card.bottom() + 1 - side - look().lineHeight(TextStyle::Fact));
    line.setHeight(look().lineHeight(TextStyle::Fact));
    paintFact(painter, line);
    if (showsRing())
        paintFocusRing(look(), painter, card.adjusted(1, 1, -1, -1), radius);
}

void ArticleCard::paintCover(QPainter &painter, const QRect &card) const
{
    const QSize size(card.width(), look().px(coverHeight));
    QPainterPath shape;
    shape.addRoundedRect(QRectF(card), look().px(12), look().px(12));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.drawPixmap(card.topLeft(),
        coverPixmap(m_article->category, m_article->id, size, look().theme(), devicePixelRatioF()));
    painter.restore();
}

void ArticleCard::paintSavedMark(QPainter &painter, const QRect &card) const
{
    const int disc = look().px(28);
    const int gap = look().px(8);
    const QRect at =
        mirrored(QRect(card.right() + 1 - gap - disc, card.top() + gap, disc, disc), card, layoutDirection());
    paintBox(look(), painter, at, disc / 2.0, look().color(Role::Raised), QColor());
    const int inset = look().px(6);
    look().icon(u"bookmark-filled"_s, Role::Accent).paint(&painter, at.adjusted(inset, inset, -inset, -inset));
}

void ArticleCard::paintFact(QPainter &painter, const QRect &line) const
{
    const bool isWithdrawn = m_article->status == Status::Withdrawn;
    const ReadingState state = isWithdrawn ? ReadingState::Unread : readingState(*m_article);
    const int mark = state == ReadingState::Started ? look().px(56) : look().px(15);
    const QRect box(line.left(), line.top(), mark, line.height());
    if (state == ReadingState::Started) {
        const int height = look().px(3);
        const QRect bar(box.left(), box.center().y() - height / 2, mark, height);
        const int done = qRound(mark * m_article->progress);
        paintBox(look(), painter, mirrored(bar, line, layoutDirection()), height / 2.0, look().color(Role::Border), {});
        paintBox(look(), painter, mirrored(QRect(bar.left(), bar.top(), done, height), line, layoutDirection()),
            height / 2.0, look().color(Role::Accent), {});
    } else {
        const QString name = isWithdrawn ? u"error"_s : state == ReadingState::Finished ? u"check"_s : u"clock"_s;
        look()
            .icon(name, isWithdrawn ? Role::Error : Role::Muted)
            .paint(&painter, mirrored(box, line, layoutDirection()));
    }
    painter.setPen(look().color(isWithdrawn ? Role::Error : Role::Muted));
    const QRect words = line.adjusted(mark + look().px(6), 0, 0, 0);
    paintLine(painter, mirrored(words, line, layoutDirection()), factText(*m_article), look().font(TextStyle::Fact));
}

} // namespace heartport
