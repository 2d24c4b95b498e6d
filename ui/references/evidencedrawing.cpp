#include "ui/references/evidencedrawing.h"

#include "ui/support/evidencemarks.h"
#include "ui/support/textlink.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace heartport {

namespace {

constexpr double shapeSize = 10; // px at 100 %
constexpr double stackGap = 3;
constexpr double rowHeight = 18;
constexpr double topMargin = 10;
constexpr double axisHeight = 22;

} // namespace

EvidenceDot::EvidenceDot(const Look &look, const EvidencePoint &point, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_point(point)
{
    setCheckable(true);
    setProperty("ownFocusRing", true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus);
    const QString design = designRowText(point.design);
    setAccessibleName(point.year ? tr("%1, %2, reference %3").arg(design).arg(*point.year).arg(point.number)
                                 : tr("%1, no year, reference %2").arg(design).arg(point.number));
    setToolTip(accessibleName());
}

QSize EvidenceDot::sizeHint() const
{
    const int side = m_look.px(20); // the shape and the ring around a chosen or focused one
    return {side, side};
}

void EvidenceDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    const QColor ink = m_look.color(isChecked() ? Role::Accent : Role::Certainty);
    drawDesignShape(painter, centre, m_look.px(shapeSize), m_point.design, ink);
    if (!isChecked() && !m_ring && !underMouse())
        return;
    const double pen = m_ring ? 2 : 1.5;
    const double radius = m_look.px(9) - pen / 2 + 0.5;
    painter.setPen(QPen(m_look.color(m_ring ? Role::Focus : isChecked() ? Role::Accent : Role::Control), pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
}

void EvidenceDot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void EvidenceDot::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(m_look, event->reason());
    raise(); // above a neighbour in the same year
    QAbstractButton::focusInEvent(event);
    update();
}

void EvidenceDot::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

EvidenceDrawing::EvidenceDrawing(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleName(tr("Evidence by study design and year"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void EvidenceDrawing::setPoints(const QList<EvidencePoint> &points)
{
    qDeleteAll(m_dots);
    m_dots.clear();
    m_rows.clear();
    QList<EvidencePoint> sorted = points;
    std::stable_sort(sorted.begin(), sorted.end(), [](const EvidencePoint &a, const EvidencePoint &b) {
        return std::pair(a.design, a.year.value_or(INT_MAX)) < std::pair(b.design, b.year.value_or(INT_MAX));
    });
    m_undated = false;
    QList<int> years;
    for (const EvidencePoint &point : std::as_const(sorted)) {
        if (m_rows.isEmpty() || m_rows.back().design != point.design)
            m_rows.append(Row{point.design});
        if (point.year)
            years.append(*point.year);
        else
            m_undated = true;
        auto *dot = new EvidenceDot(m_look, point, this);
        dot->installEventFilter(this);
        connect(dot, &QAbstractButton::clicked, this, [this, dot] { Q_EMIT referenceActivated(dot->point().key); });
        dot->show();
        m_dots.append(dot);
    }
    m_firstYear = years.isEmpty() ? 0 : *std::min_element(years.begin(), years.end());
    m_lastYear = years.isEmpty() ? 0 : *std::max_element(years.begin(), years.end());
    if (!m_dots.isEmpty())
        makeRoving(m_dots.front());
    setVisible(!m_dots.isEmpty());
    place();
}

void EvidenceDrawing::setChosen(const QStringList &keys)
{
    EvidenceDot *first = nullptr;
    for (EvidenceDot *dot : std::as_const(m_dots)) {
        dot->setChecked(keys.contains(dot->point().key));
        if (dot->isChecked())
            dot->raise();
        if (dot->isChecked() && !first)
            first = dot;
    }
    if (first)
        makeRoving(first);
}

void EvidenceDrawing::makeRoving(EvidenceDot *dot)
{
    for (EvidenceDot *other : std::as_const(m_dots))
        other->setFocusPolicy(other == dot ? Qt::StrongFocus : Qt::ClickFocus);
}

int EvidenceDrawing::labelWidth() const
{
    const QFontMetrics metrics(m_look.font(TextStyle::Caption));
    int widest = 0;
    for (const Row &row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(designRowText(row.design)));
    return widest + m_look.px(18);
}

QRect EvidenceDrawing::plot() const
{
    const int labels = labelWidth();
    const QRect beside = QRect(0, 0, width(), height()).adjusted(labels, 0, 0, 0);
    const int end = m_look.px(12) + (m_undated ? m_look.px(58) : 0);
    // Labels stand at the start edge of the language, time always runs to the right.
    const QRect box = QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), height()), beside);
    return box.adjusted(m_look.px(8), 0, -end, 0);
}

double EvidenceDrawing::xOf(const std::optional<int> &year) const
{
    const QRect box = plot();
    if (!year)
        return box.right() + m_look.px(36);
    if (m_lastYear == m_firstYear)
        return box.center().x();
    return box.left() + double(*year - m_firstYear) / (m_lastYear - m_firstYear) * box.width();
}

int EvidenceDrawing::placeRow(Row &row)
{
    // A shape goes into the first lane where it does not touch the one before.
    const int pitch = m_look.px(shapeSize + stackGap);
    QList<double> ends;
    QList<std::pair<EvidenceDot *, int>> lanes;
    for (EvidenceDot *dot : std::as_const(m_dots)) {
        if (dot->point().design != row.design)
            continue;
        const double x = xOf(dot->point().year);
        qsizetype lane = 0;
        while (lane < ends.size() && x - ends.at(lane) < pitch)
            ++lane;
        lane < ends.size() ? void(ends[lane] = x) : ends.append(x);
        lanes.append({dot, int(lane)});
    }
    row.lanes = std::max(1, int(ends.size()));
    row.height = m_look.px(rowHeight) + (row.lanes - 1) * pitch;
    for (const auto &[dot, lane] : std::as_const(lanes)) {
        const double middle = row.top + m_look.px(rowHeight) / 2.0 + lane * pitch;
        const QSize size = dot->sizeHint();
        dot->setGeometry(QRect(QPoint(int(std::round(xOf(dot->point().year) - size.width() / 2.0)),
                                   int(std::round(middle - size.height() / 2.0))),
            size));
    }
    return row.top + row.height;
}

void EvidenceDrawing::place()
{
    int top = m_look.px(topMargin);
    for (Row &row : m_rows) {
        row.top = top;
        top = placeRow(row);
    }
    updateGeometry();
    update();
}

int EvidenceDrawing::rowsHeight() const { return m_rows.isEmpty() ? 0 : m_rows.back().top + m_rows.back().height; }

QSize EvidenceDrawing::sizeHint() const { return {m_look.px(280), rowsHeight() + m_look.px(axisHeight)}; }

QSize EvidenceDrawing::minimumSizeHint() const { return {m_look.px(160), sizeHint().height()}; }

void EvidenceDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_look.font(TextStyle::Caption));
    const QRect box = plot();
    const QRect labels = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, labelWidth(), height()));
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    for (const Row &row : m_rows) {
        const int line = m_look.px(rowHeight);
        painter.setPen(m_look.color(Role::Muted));
        painter.drawText(QRect(labels.x(), row.top, labels.width(), line), int(start), designRowText(row.design));
        painter.setPen(m_look.color(Role::Border));
        for (int lane = 0; lane < row.lanes; ++lane) {
            const int y = row.top + line / 2 + lane * m_look.px(shapeSize + stackGap);
            painter.drawLine(box.left() - m_look.px(4), y,
                int(xOf(m_undated ? std::nullopt : std::optional(m_lastYear)))
                    + m_look.px(m_undated || m_lastYear != m_firstYear ? 4 : 60),
                y);
        }
    }
    paintAxis(painter);
}

void EvidenceDrawing::paintAxis(QPainter &painter) const
{
    painter.setPen(m_look.color(Role::Muted));
    const QFontMetrics metrics(painter.font());
    const int top = rowsHeight();
    const auto write = [&](double x, const QString &text) {
        const int wide = metrics.horizontalAdvance(text);
        const int left = std::clamp(int(x - wide / 2.0), 0, std::max(0, width() - wide));
        painter.drawText(QRect(left, top, wide + 2, m_look.px(16)), Qt::AlignLeft | Qt::AlignAbsolute, text);
    };
    const int room = metrics.horizontalAdvance(QStringLiteral("2020")) + m_look.px(14);
    if (m_lastYear > 0)
        for (const int year : axisYears(m_firstYear, m_lastYear, plot().width(), room))
            write(xOf(year), QString::number(year));
    if (m_undated)
        write(xOf(std::nullopt), tr("no year"));
}

void EvidenceDrawing::resizeEvent(QResizeEvent *) { place(); }

void EvidenceDrawing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

bool EvidenceDrawing::eventFilter(QObject *watched, QEvent *event)
{
    auto *dot = qobject_cast<EvidenceDot *>(watched);
    if (dot && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            moveFocus(dot, -1);
            return true;
        case Qt::Key_Right:
        case Qt::Key_Down:
            moveFocus(dot, 1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceDrawing::moveFocus(EvidenceDot *from, int by)
{
    const qsizetype to = std::clamp<qsizetype>(m_dots.indexOf(from) + by, 0, m_dots.size() - 1);
    makeRoving(m_dots.at(to));
    m_dots.at(to)->setFocus(Qt::TabFocusReason);
}

QList<int> axisYears(int firstYear, int lastYear, int pixels, int room)
{
    if (firstYear == lastYear)
        return {firstYear};
    const double perYear = double(pixels) / (lastYear - firstYear);
    int step = 500;
    for (const int candidate : {1, 2, 5, 10, 20, 50, 100, 200}) {
        if (candidate * perYear >= room) {
            step = candidate;
            break;
        }
    }
    QList<int> years{firstYear};
    for (int year = (firstYear / step + 1) * step; year < lastYear; year += step)
        if ((year - firstYear) * perYear >= room && (lastYear - year) * perYear >= room)
            years.append(year);
    years.append(lastYear);
    if ((lastYear - firstYear) * perYear < room)
        years.removeFirst();
    return years;
}

} // namespace heartport
