// The evidence of a hearticle at a glance: its references by study design and year, one shape each.
#pragma once

#include "domain/reference.h"
#include "ui/support/look.h"

#include <QAbstractButton>

namespace heartport {

struct EvidencePoint {
    QString key;
    int number = 0;
    StudyDesign design = StudyDesign::Other;
    std::optional<int> year;

    friend bool operator==(const EvidencePoint &, const EvidencePoint &) = default;
};

// One shape: a button for assistive technology, "Trial, 2016, reference 3".
class EvidenceDot : public QAbstractButton
{
    Q_OBJECT

public:
    EvidenceDot(const Look &look, const EvidencePoint &point, QWidget *parent);

    const EvidencePoint &point() const { return m_point; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Look &m_look;
    EvidencePoint m_point;
    bool m_ring = false;
};

// Time runs left to right in every language. One dot is in the Tab order; the arrow keys go from dot to dot.
class EvidenceDrawing : public QWidget
{
    Q_OBJECT

public:
    EvidenceDrawing(const Look &look, QWidget *parent);

    void setPoints(const QList<EvidencePoint> &points);
    void setChosen(const QStringList &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void referenceActivated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        StudyDesign design;
        int lanes = 1; // shapes that would touch stand below each other
        int top = 0;
        int height = 0;
    };

    void place();
    int rowsHeight() const;
    int placeRow(Row &row);
    int labelWidth() const;
    QRect plot() const; // where the dots may be
    double xOf(const std::optional<int> &year) const;
    void makeRoving(EvidenceDot *dot);
    void moveFocus(EvidenceDot *from, int by);
    void paintAxis(QPainter &painter) const;

    const Look &m_look;
    QList<EvidenceDot *> m_dots; // by row, then year
    QList<Row> m_rows;
    int m_firstYear = 0;
    int m_lastYear = 0;
    bool m_undated = false;
};

// Round years to write under an axis of `pixels`, so that labels `room` wide do not touch; first and last year bound it.
QList<int> axisYears(int firstYear, int lastYear, int pixels, int room);

} // namespace heartport
