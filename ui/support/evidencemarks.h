// The signs of evidence: certainty as dots and a word, study design as a shape and a word. Neutral ink, never approval.
#pragma once

#include "domain/article.h"
#include "ui/support/look.h"

#include <QLabel>

namespace heartport {

// "Moderate certainty"; "Not graded" without a level.
QString certaintyText(std::optional<Certainty> certainty);
// "Trial": the row of the evidence drawing.
QString designRowText(StudyDesign design);
// The design that the reference states, in the reader's language where it is one of the usual ones.
QString designText(const Reference &reference);

// Four dots from the start edge of `box`, filled 4 high, 3 moderate, 2 low, 1 very low; certaintyWidth() px wide.
void drawCertaintyDots(const Look &look, QPainter &painter, const QRect &box, Qt::LayoutDirection direction,
    std::optional<Certainty> certainty);
int certaintyWidth(const Look &look);

// The shape of a design, 10 px at 100 %, centred: ◆ review, ✚ guideline, ■ trial, ● cohort, ○ survey and other.
void drawDesignShape(QPainter &painter, const QPointF &centre, double size, StudyDesign design, const QColor &colour);

// Four dots, filled 4 high, 3 moderate, 2 low, 1 very low, and the word.
class CertaintyLabel : public QLabel
{
    Q_OBJECT

public:
    CertaintyLabel(const Look &look, std::optional<Certainty> certainty, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    std::optional<Certainty> m_certainty;
};

// Shape and word of a study design.
class DesignLabel : public QLabel
{
    Q_OBJECT

public:
    DesignLabel(const Look &look, StudyDesign design, const QString &word, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    StudyDesign m_design;
};

} // namespace heartport
