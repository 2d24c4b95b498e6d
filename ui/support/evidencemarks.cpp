#include "ui/support/evidencemarks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace heartport {

namespace {

// Gives the words of this file a context of their own.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

// The designs that references name most; another one stays in the reference's own words.
constexpr std::array statedDesigns{
    QT_TRANSLATE_NOOP("Evidence", "Systematic review"),
    QT_TRANSLATE_NOOP("Evidence", "Meta-analysis"),
    QT_TRANSLATE_NOOP("Evidence", "Overview of reviews"),
    QT_TRANSLATE_NOOP("Evidence", "Narrative review"),
    QT_TRANSLATE_NOOP("Evidence", "Review"),
    QT_TRANSLATE_NOOP("Evidence", "Guideline"),
    QT_TRANSLATE_NOOP("Evidence", "Consensus statement"),
    QT_TRANSLATE_NOOP("Evidence", "Scientific statement"),
    QT_TRANSLATE_NOOP("Evidence", "Randomised controlled trial"),
    QT_TRANSLATE_NOOP("Evidence", "Randomized controlled trial"),
    QT_TRANSLATE_NOOP("Evidence", "Post-hoc analysis"),
    QT_TRANSLATE_NOOP("Evidence", "Cohort study"),
    QT_TRANSLATE_NOOP("Evidence", "Case-control study"),
    QT_TRANSLATE_NOOP("Evidence", "Cross-sectional study"),
    QT_TRANSLATE_NOOP("Evidence", "Survey"),
    QT_TRANSLATE_NOOP("Evidence", "Observational study"),
    QT_TRANSLATE_NOOP("Evidence", "Split-face observational study"),
    QT_TRANSLATE_NOOP("Evidence", "Before-and-after study"),
    QT_TRANSLATE_NOOP("Evidence", "Mixed-methods study"),
    QT_TRANSLATE_NOOP("Evidence", "Qualitative study"),
    QT_TRANSLATE_NOOP("Evidence", "Case series"),
    QT_TRANSLATE_NOOP("Evidence", "Case report"),
    QT_TRANSLATE_NOOP("Evidence", "Laboratory study"),
    QT_TRANSLATE_NOOP("Evidence", "Pharmacovigilance study"),
    QT_TRANSLATE_NOOP("Evidence", "Perspective"),
};

constexpr double dotSize = 7; // px at 100 %
constexpr double dotPitch = 9;
constexpr double shapeSize = 10;
constexpr double gap = 6; // between sign and word

int filledDots(std::optional<Certainty> certainty) { return certainty ? 4 - int(*certainty) : 0; }

QSize signAndWord(const Look &look, double sign, TextStyle style, const QString &word)
{
    const int width = QFontMetrics(look.font(style)).horizontalAdvance(word);
    return {look.px(sign + gap) + width + 2, std::max(24, look.lineHeight(style))};
}

void drawWord(QPainter &painter, const QLabel &label, const Look &look, double sign, TextStyle style, Role role)
{
    const QRect all = label.rect();
    const int start = look.px(sign + gap);
    const QRect box = QStyle::visualRect(label.layoutDirection(), all, all.adjusted(start, 0, 0, 0));
    const QFont font = look.font(style);
    painter.setFont(font);
    painter.setPen(look.color(role));
    const QString shown = QFontMetrics(font).elidedText(label.text(), Qt::ElideRight, box.width());
    const auto alignment = QStyle::visualAlignment(label.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(box, int(alignment | Qt::TextSingleLine), shown);
}

} // namespace

QString certaintyText(std::optional<Certainty> certainty)
{
    if (!certainty)
        return Words::tr("Not graded");
    switch (*certainty) {
    case Certainty::High:
        return Words::tr("High certainty");
    case Certainty::Moderate:
        return Words::tr("Moderate certainty");
    case Certainty::Low:
        return Words::tr("Low certainty");
    case Certainty::VeryLow:
        return Words::tr("Very low certainty");
    }
    Q_UNREACHABLE();
}

QString designRowText(StudyDesign design)
{
    switch (design) {
    case StudyDesign::Review:
        return Words::tr("Review");
    case StudyDesign::Guideline:
        return Words::tr("Guideline");
    case StudyDesign::Trial:
        return Words::tr("Trial");
    case StudyDesign::Cohort:
        return Words::tr("Cohort");
    case StudyDesign::Survey:
        return Words::tr("Survey");
    case StudyDesign::Other:
        return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

QString designText(const Reference &reference)
{
    const QString stated = reference.designText().simplified();
    if (stated.isEmpty())
        return Words::tr("Design not stated");
    const auto known = std::find_if(statedDesigns.begin(), statedDesigns.end(),
        [&](const char *design) { return stated.compare(QLatin1StringView(design), Qt::CaseInsensitive) == 0; });
    if (known == statedDesigns.end())
        return stated;
    const QString words = Words::tr(*known);
    return words == QLatin1StringView(*known) ? stated : words; // nothing to translate: as it is written
}

void drawDesignShape(QPainter &painter, const QPointF &centre, double size, StudyDesign design, const QColor &colour)
{
    const double half = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.translate(centre);
    switch (design) {
    case StudyDesign::Review: {
        const double reach = half * 1.2; // so that a square on its tip looks as large as the others
        painter.drawPolygon(QPolygonF{{0, -reach}, {reach, 0}, {0, reach}, {-reach, 0}});
        break;
    }
    case StudyDesign::Guideline: {
        const double arm = half * 0.38;
        painter.drawRect(QRectF(-half, -arm, size, 2 * arm));
        painter.drawRect(QRectF(-arm, -half, 2 * arm, size));
        break;
    }
    case StudyDesign::Trial:
        painter.drawRect(QRectF(-half * 0.9, -half * 0.9, size * 0.9, size * 0.9));
        break;
    case StudyDesign::Cohort:
        painter.drawEllipse(QPointF(0, 0), half, half);
        break;
    case StudyDesign::Survey:
    case StudyDesign::Other: {
        const double pen = size * 0.22;
        painter.setPen(QPen(colour, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(0, 0), half - pen / 2, half - pen / 2);
        break;
    }
    }
    painter.restore();
}

int certaintyWidth(const Look &look) { return look.px(3 * dotPitch + dotSize); }

void drawCertaintyDots(const Look &look, QPainter &painter, const QRect &box, Qt::LayoutDirection direction,
    std::optional<Certainty> certainty)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = look.px(dotSize);
    const double pitch = look.px(dotPitch);
    for (int i = 0; i < 4; ++i) {
        const double x = i * pitch;
        const double left = direction == Qt::RightToLeft ? box.x() + box.width() - x - size : box.x() + x;
        const QRectF dot(left, box.y() + (box.height() - size) / 2, size, size);
        const bool filled = i < filledDots(certainty);
        const double pen = size * 0.18;
        painter.setPen(filled ? Qt::NoPen : QPen(look.color(Role::CertaintyOff), pen));
        painter.setBrush(filled ? QBrush(look.color(Role::Certainty)) : Qt::NoBrush);
        painter.drawEllipse(filled ? dot : dot.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    }
    painter.restore();
}

CertaintyLabel::CertaintyLabel(const Look &look, std::optional<Certainty> certainty, QWidget *parent)
    : QLabel(certaintyText(certainty), parent), m_look(look), m_certainty(certainty)
{
    setTextFormat(Qt::PlainText);
}

QSize CertaintyLabel::sizeHint() const
{
    return signAndWord(m_look, 3 * dotPitch + dotSize, TextStyle::Caption, text());
}

void CertaintyLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawCertaintyDots(m_look, painter, rect(), layoutDirection(), m_certainty);
    drawWord(painter, *this, m_look, 3 * dotPitch + dotSize, TextStyle::Caption, Role::Certainty);
}

DesignLabel::DesignLabel(const Look &look, StudyDesign design, const QString &word, QWidget *parent)
    : QLabel(word, parent), m_look(look), m_design(design)
{
    setTextFormat(Qt::PlainText);
}

QSize DesignLabel::sizeHint() const { return signAndWord(m_look, shapeSize, TextStyle::Caption, text()); }

QSize DesignLabel::minimumSizeHint() const
{
    return {std::min(m_look.px(80), sizeHint().width()), sizeHint().height()};
}

void DesignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double size = m_look.px(shapeSize);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - size / 2 - 1 : size / 2 + 1;
    drawDesignShape(painter, QPointF(x, height() / 2.0), size, m_design, m_look.color(Role::Certainty));
    drawWord(painter, *this, m_look, shapeSize, TextStyle::Caption, Role::Text);
}

} // namespace heartport
