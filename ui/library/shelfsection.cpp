#include "ui/library/shelfsection.h"

#include "ui/library/cardgrid.h"
#include "ui/library/paintedbutton.h"
#include "ui/library/textlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

ShelfHeading::ShelfHeading(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_title(new TextLabel(look, TextStyle::ShelfTitle, Role::Text, this)),
      m_reason(new TextLabel(look, TextStyle::Fact, Role::Muted, this)), m_link(new LinkButton(look, this))
{
    m_title->setObjectName(u"shelfTitle"_s);
    m_reason->setObjectName(u"shelfReason"_s);
    m_link->setObjectName(u"shelfLink"_s);
    m_link->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_link, &LinkButton::clicked, this, &ShelfHeading::linkClicked);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void ShelfHeading::setWords(const QString &title, const QString &reason)
{
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(reason);
    m_link->setAccessibleName(m_link->text().isEmpty() ? QString() : m_link->text() + u": "_s + title);
    updateGeometry();
    arrange();
}

void ShelfHeading::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setAccessibleName(text + u": "_s + m_title->text());
    m_link->setVisible(!text.isEmpty());
    arrange();
}

ShelfHeading::Places ShelfHeading::placesFor(int width) const
{
    const int room = PaintedButton::ringRoom;
    const int gap = m_look.px(10);
    const QSize link = m_link->text().isEmpty() ? QSize() : m_link->sizeHint();
    // The ring's room of the link may stand over the edge of the title's line, but its words end at the edge.
    const int left = std::max(0, width - (link.isEmpty() ? 0 : link.width() - room + gap));
    const int titleWidth = std::min(m_title->singleLineWidth(), left);
    const int titleHeight = m_title->heightForWidth(titleWidth);
    const int reasonWidth = m_reason->text().isEmpty() ? 0 : m_reason->singleLineWidth();
    Places at;
    at.title = QRect(0, 0, titleWidth, titleHeight);
    at.height = titleHeight;
    const int baseline = m_look.lineHeight(TextStyle::ShelfTitle) - m_look.lineHeight(TextStyle::Fact);
    if (titleWidth + gap + reasonWidth <= left) {
        at.reason = QRect(titleWidth + gap, baseline - m_look.px(2), reasonWidth, m_look.lineHeight(TextStyle::Fact));
    } else {
        at.reason = QRect(0, titleHeight, width, m_reason->heightForWidth(width));
        at.height += at.reason.height();
    }
    const int middle = m_look.lineHeight(TextStyle::ShelfTitle) / 2 + m_look.px(1);
    at.link = QRect(width + room - link.width() - room, middle - link.height() / 2, link.width(), link.height());
    return at;
}

int ShelfHeading::heightForWidth(int width) const
{
    return placesFor(width - 2 * PaintedButton::ringRoom).height + m_look.px(8);
}

QSize ShelfHeading::sizeHint() const { return QSize(m_look.px(200), heightForWidth(m_look.px(900))); }

void ShelfHeading::arrange()
{
    // Cards leave this much room for their rings: the words stand over the cards' edges.
    const int room = PaintedButton::ringRoom;
    const QRect inner = rect().adjusted(room, 0, -room, 0);
    const Places at = placesFor(inner.width());
    const auto put = [&](QWidget *widget, const QRect &place) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place.translated(room, 0)));
    };
    put(m_title, at.title);
    put(m_reason, at.reason);
    put(m_link, at.link.translated(room, 0));
}

void ShelfHeading::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ShelfHeading::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

ShelfSection::ShelfSection(const Look &look, QWidget *parent)
    : QWidget(parent), m_heading(new ShelfHeading(look, this)),
      m_empty(new TextLabel(look, TextStyle::Body, Role::Muted, this)), m_grid(new CardGrid(look, 1, this))
{
    m_empty->setObjectName(u"shelfEmpty"_s);
    m_empty->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(PaintedButton::ringRoom, 0, PaintedButton::ringRoom, 0);
    indented->addWidget(m_empty);
    column->addLayout(indented);
    column->addWidget(m_grid);
    connect(m_heading, &ShelfHeading::linkClicked, this, &ShelfSection::showAllClicked);
    connect(m_grid, &CardGrid::articleActivated, this, &ShelfSection::articleActivated);
}

void ShelfSection::setShelf(const QString &title, const QString &reason, const QList<ArticleSummary> &articles,
    int total, const QString &emptySentence)
{
    m_heading->setLink(total > 1 ? tr("Show all %n", nullptr, total) : QString());
    m_heading->setWords(title, reason);
    m_empty->setText(emptySentence);
    m_empty->setVisible(articles.isEmpty() && !emptySentence.isEmpty());
    m_grid->setArticles(articles);
    m_grid->setVisible(!articles.isEmpty());
}

} // namespace heartport
