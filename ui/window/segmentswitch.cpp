#include "ui/window/segmentswitch.h"

#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace heartport {

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(const Look &look, const QString &word, QWidget *parent) : QAbstractButton(parent), m_look(look)
    {
        setText(word);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("ownFocusRing", true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_look.font(TextStyle::BodyStrong));
        return {metrics.horizontalAdvance(text()) + m_look.px(20), m_look.px(30)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        const qreal radius = m_look.px(6);
        if (isChecked())
            paintBox(m_look, painter, box, radius, m_look.color(Role::Raised), m_look.color(Role::Border));
        else if (underMouse())
            paintBox(m_look, painter, box, radius, m_look.color(Role::Hover), {});
        painter.setFont(m_look.font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(m_look.color(isChecked() ? Role::Text : Role::Muted));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus() && m_look.showsFocus())
            paintFocusRing(m_look, painter, box.adjusted(3, 3, -3, -3), radius);
    }

private:
    const Look &m_look;
};

} // namespace

SegmentSwitch::SegmentSwitch(const Look &look, const QStringList &words, QWidget *parent)
    : QWidget(parent), m_look(look), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *segment = new Segment(look, words.at(i), this);
        m_group->addButton(segment, int(i));
        row->addWidget(segment);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentSwitch::chosen);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int SegmentSwitch::current() const { return m_group->checkedId(); }

void SegmentSwitch::setCurrent(int index) { m_group->button(index)->setChecked(true); }

void SegmentSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(m_look, painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_look.px(8), m_look.color(Role::Window),
        m_look.color(Role::Border));
}

} // namespace heartport
