#include "ui/library/header.h"

#include "ui/library/library.h"
#include "ui/library/librarylayout.h"
#include "ui/library/paintedbutton.h"
#include "ui/library/painting.h"
#include "ui/library/readingprogress.h"
#include "ui/library/searchfield.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace heartport {

using namespace Qt::StringLiterals;

// The heart with a doorway, and the name beside it where there is room: it leads home.
class MarkButton : public PaintedButton
{
public:
    using PaintedButton::PaintedButton;

    void setNamed(bool named)
    {
        m_named = named;
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const int name = QFontMetrics(look().font(TextStyle::Brand)).horizontalAdvance(text()) + 1;
        return QSize(2 * ringRoom + look().px(26) + (m_named ? look().px(9) + name : 0), look().px(36));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        WidgetPainter painter(this);
        const int side = look().px(26);
        const QRect mark(ringRoom, (height() - side) / 2, side, side);
        look().icon(u"mark"_s, Role::Accent).paint(&painter, mirrored(mark, rect(), layoutDirection()));
        if (m_named) {
            const QRect name = rect().adjusted(ringRoom + side + look().px(9), 0, -ringRoom, 0);
            painter.setPen(look().color(Role::Text));
            paintLine(painter, mirrored(name, rect(), layoutDirection()), text(), look().font(TextStyle::Brand));
        }
        if (showsRing())
            paintFocusRing(look(), painter, rect().adjusted(4, 4, -4, -4), look().px(4));
    }

private:
    bool m_named = true;
};

namespace {

constexpr int headerHeight = 56;

QString periodText(const ReadingGoal &goal, const QDateTime &start)
{
    return goal.period == ReadingGoal::Period::Ever
        ? QString()
        : Header::tr("since %1").arg(QLocale().toString(start.date(), Header::tr("d MMMM", "a day of this year")));
}

} // namespace

Header::Header(const Look &look, Library &library, QWidget *parent)
    : QWidget(parent), m_look(look), m_library(library), m_mark(new MarkButton(look, this)),
      m_progress(new ReadingProgress(look, this)), m_search(new SearchField(look, library, this)),
      m_write(makeButton(look, ButtonKind::Quiet, {}, this, u"pencil"_s)),
      m_plan(makeButton(look, ButtonKind::Quiet, {}, this, u"plan"_s)),
      m_display(makeIconButton(look, u"text-size"_s, {}, this)), m_more(makeIconButton(look, u"more"_s, {}, this))
{
    setObjectName(u"header"_s);
    buildRow();
    connectParts();
    retranslate();
    adapt();
}

void Header::buildRow()
{
    m_mark->setObjectName(u"mark"_s);
    m_write->setObjectName(u"writeButton"_s);
    m_write->setCheckable(true);
    m_plan->setObjectName(u"planButton"_s);
    m_display->setObjectName(u"displayButton"_s);
    m_more->setObjectName(u"moreButton"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_mark);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addWidget(m_write);
    row->addWidget(m_plan);
    row->addWidget(m_display);
    row->addWidget(m_more);
    setTabOrder(m_mark, m_search);
    setTabOrder(m_search, m_write);
    setTabOrder(m_write, m_plan);
}

void Header::connectParts()
{
    connect(m_mark, &QAbstractButton::clicked, this, &Header::markClicked);
    connect(m_write, &QPushButton::clicked, this, [this] {
        m_write->setChecked(m_writing); // where one is says the window, not the click
        Q_EMIT writeClicked();
    });
    connect(m_plan, &QPushButton::clicked, this, &Header::planClicked);
    connect(m_display, &QToolButton::clicked, this, [this] { Q_EMIT displayClicked(m_display); });
    connect(m_more, &QToolButton::clicked, this, [this] { Q_EMIT menuClicked(m_more); });
    connect(m_search, &SearchField::articleActivated, this, &Header::articleActivated);
    connect(m_search, &SearchField::referenceActivated, this, &Header::referenceActivated);
    connect(m_search, &SearchField::allResultsRequested, this, &Header::searchRequested);
    connect(m_search, &SearchField::failed, this, &Header::failed);
    connect(&m_library, &Library::changed, this, &Header::countReadings);
    connect(&m_look, &Look::changed, this, &Header::adapt);
}

void Header::retranslate()
{
    m_mark->setText(u"HeartPort"_s);
    m_mark->setAccessibleName(tr("HeartPort, go to Home"));
    m_mark->setToolTip(tr("Home"));
    m_write->setAccessibleName(tr("Write"));
    m_write->setToolTip(tr("Write"));
    m_plan->setAccessibleName(tr("My plan"));
    m_plan->setToolTip(tr("My plan"));
    for (const auto &[button, name] : {std::pair(m_display, tr("Display")), std::pair(m_more, tr("More"))}) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    countReadings();
}

void Header::setReadingGoal(const ReadingGoal &goal)
{
    m_goal = goal;
    countReadings();
}

void Header::setWriting(bool writing)
{
    m_writing = writing;
    m_write->setChecked(writing);
    m_write->setIcon(m_look.icon(u"pencil"_s, writing ? Role::Accent : Role::Text));
}

void Header::countReadings()
{
    const bool shown = m_goal.shown && m_goal.keepsHistory;
    m_progress->setVisible(shown);
    if (!shown)
        return;
    const QDateTime start = m_goal.start(QDateTime::currentDateTime());
    m_progress->setCount(m_library.readings().readSince(start).value_or(0), m_goal.count, periodText(m_goal, start));
}

void Header::adapt()
{
    const LibraryLayout room = libraryLayout(width(), m_look.textScale());
    m_write->setText(room.buttonWords ? tr("Write") : QString());
    m_plan->setText(room.buttonWords ? tr("My plan") : QString());
    m_mark->setNamed(room.brandWord);
    m_progress->setParts(room.progressBar, room.progressBar);
    m_search->setMinimumWidth(m_look.px(room.progressBar ? 320 : 180));
    m_search->setMaximumWidth(m_look.px(420));
    layout()->setContentsMargins(m_look.px(16), 0, m_look.px(16), 1);
    layout()->setSpacing(m_look.px(room.buttonWords ? 12 : 8));
    setFixedHeight(m_look.px(headerHeight));
    update();
}

void Header::focusSearch() { m_search->takeFocus(); }

QSize Header::sizeHint() const { return QSize(m_look.px(1000), m_look.px(headerHeight)); }

// The parts give way to the width, not the width to the parts.
QSize Header::minimumSizeHint() const { return QSize(m_look.px(320), m_look.px(headerHeight)); }

void Header::paintEvent(QPaintEvent *)
{
    WidgetPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::Border));
}

void Header::resizeEvent(QResizeEvent *event)
{
    adapt();
    QWidget::resizeEvent(event);
}

void Header::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        adapt();
    }
}

} // namespace heartport
