#include "ui/kiosk/kioskfeed.h"

#include "ui/actionfeed/actiontext.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/reader/shownarticle.h"
#include "ui/support/evidencemarks.h"
#include "ui/support/paint.h"
#include "ui/support/textlayout.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double edgeDrawn = 22;
constexpr double citationSide = 60;
constexpr int dots = 4;

int filledDots(const std::optional<Certainty> &certainty) { return certainty ? dots - int(*certainty) : 0; }

} // namespace

KioskAction::KioskAction(const KioskLook &look, ActionKind kind, const Action &action, const CitationNumbers &numbers,
    QWidget *parent)
    : KioskButton(look, Kind::Card, {}, parent), m_kind(kind), m_action(action),
      m_sentence(actionPlainText(action.text)), m_certainty(certaintyText(action.certainty)),
      m_keys(parseInline(action.text).keys())
{
    setCheckable(true);
    setAccessibleName(m_sentence + u' ' + m_certainty);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const QString &key : std::as_const(m_keys)) {
        const auto number = numbers.number(key);
        if (!number)
            continue;
        auto *citation = new KioskButton(look, Kind::Citation, QString::number(*number), this);
        citation->setObjectName("citation"_L1);
        citation->setAccessibleName(tr("Reference %1").arg(*number));
        connect(citation, &QAbstractButton::clicked, this, [this, key] { Q_EMIT citationActivated(key); });
        m_citations.append(citation);
    }
}

int KioskAction::sentenceHeight(int width) const
{
    const QFont font = look().sans(24);
    return TextLines(m_sentence, font, font.pixelSize() * 7 / 5, width).height();
}

int KioskAction::arrange(int width, bool apply) const
{
    const int edge = look().px(edgeDrawn);
    const int inner = width - 2 * edge;
    const int side = look().target(citationSide);
    const int between = look().px(12);
    const int words = QFontMetrics(look().sans(21)).horizontalAdvance(m_certainty) + look().text(110);
    const int top = edge + sentenceHeight(inner) + look().px(6);
    int left = inner; // from the end edge, in as many lines as it takes
    int line = top;
    const int whole = int(m_citations.size()) * (side + between);
    if (words + whole > inner)
        line += look().text(21) * 7 / 5 + between;
    int x = std::max(0, left - whole + between);
    for (KioskButton *citation : m_citations) {
        if (x + side > inner && x > 0) {
            x = 0;
            line += side + between;
        }
        if (apply)
            citation->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), QRect(edge + x, line, side, side)));
        x += side + between;
    }
    const int evidence = m_citations.isEmpty() ? look().text(21) * 7 / 5 : line - top + side;
    return top + evidence + look().px(16);
}

int KioskAction::heightForWidth(int width) const { return arrange(width, false); }

void KioskAction::resizeEvent(QResizeEvent *) { arrange(width(), true); }

void KioskAction::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool helps = m_kind == ActionKind::Helps;
    paintFrame(painter);
    if (isChecked()) {
        const int inset = showsRing() ? look().px(6) : 0;
        paintBox(look().look(), painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), look().px(16),
            look().color(helps ? Role::HelpsSoft : Role::HarmsSoft), look().color(helps ? Role::Helps : Role::Harms),
            look().px(2));
    }
    const int edge = look().px(edgeDrawn);
    const QFont font = look().sans(24);
    painter.setPen(look().color(Role::Text));
    TextLines(m_sentence, font, font.pixelSize() * 7 / 5, width() - 2 * edge).draw(painter, QPointF(edge, edge));
    const int size = look().text(15);
    const int line = look().text(21) * 7 / 5;
    const int top = edge + sentenceHeight(width() - 2 * edge) + look().px(6);
    const bool shared = !m_citations.isEmpty() && m_citations.constFirst()->y() == top;
    const int middle = top + (shared ? look().target(citationSide) : line) / 2;
    for (int dot = 0; dot < dots; ++dot) {
        const bool filled = dot < filledDots(m_action.certainty);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(),
            QRect(edge + dot * size * 6 / 5, middle - size / 2, size, size));
        painter.setPen(QPen(look().color(filled ? Role::Certainty : Role::CertaintyOff), look().px(2)));
        painter.setBrush(filled ? look().color(Role::Certainty) : QColor(Qt::transparent));
        painter.drawEllipse(QRectF(box).adjusted(1, 1, -1, -1));
    }
    painter.setPen(look().color(Role::Certainty));
    painter.setFont(look().sans(21));
    const int start = edge + dots * size * 6 / 5 + look().px(10);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(),
                         QRect(start, middle - line / 2, width() - start - edge, line)),
        int(Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)), m_certainty);
}

KioskFeed::KioskFeed(const KioskLook &look, const ShownArticle &shown, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName("kioskFeed"_L1);
    setAccessibleName(tr("Action feed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(32), look.px(28), look.px(32), look.px(28));
    column->setSpacing(look.px(14));
    column->addWidget(new KioskText(look, kiosktext::section, this, tr("Action feed")));
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms})
        addKind(column, kind, shown);
    column->addStretch(1);
}

void KioskFeed::addKind(QLayout *column, ActionKind kind, const ShownArticle &shown)
{
    if (shown.article.actions(kind).isEmpty())
        return;
    const bool helps = kind == ActionKind::Helps;
    auto *heading = new QLabel(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_look.px(12));
    heading->setPixmap(m_look.look()
                           .icon(helps ? u"helps"_s : u"harms"_s, helps ? Role::Helps : Role::Harms)
                           .pixmap(QSize(m_look.px(34), m_look.px(34)), devicePixelRatioF()));
    KioskTextStyle style = kiosktext::strong;
    style.role = helps ? Role::Helps : Role::Harms;
    line->addWidget(heading);
    line->addWidget(new KioskText(m_look, style, this, helps ? tr("This helps") : tr("This harms")), 1);
    static_cast<QBoxLayout *>(column)->addLayout(line);
    for (const Action &action : shown.article.actions(kind)) {
        auto *row = new KioskAction(m_look, kind, action, shown.numbers, this);
        row->setObjectName("kioskAction"_L1);
        connect(row, &QAbstractButton::clicked, this, [this, row] { chosen(row); });
        connect(row, &KioskAction::citationActivated, this, &KioskFeed::citationActivated);
        column->addWidget(row);
        m_actions.append(row);
    }
}

void KioskFeed::chosen(KioskAction *action)
{
    for (KioskAction *other : std::as_const(m_actions))
        if (other != action)
            other->setChecked(false);
    Q_EMIT actionChosen(action->isChecked() ? action->keys() : QStringList());
}

} // namespace heartport
