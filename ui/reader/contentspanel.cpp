#include "ui/reader/contentspanel.h"

#include "ui/support/paint.h"
#include "ui/support/runlabel.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;   // px at 100 %, around a row
constexpr int padding = 12; // beside its words
constexpr int rise = 5;     // above and below them

} // namespace

ContentsRow::ContentsRow(Look &look, const QString &title, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ContentsRow::textWidth(int width) const { return std::max(40, width - 2 * m_look.px(padding)); }

// The lighter face breaks where the heavier one does, so that no row grows nor stands too tall beside the current one.
TextLines ContentsRow::linesIn(TextStyle style, int width) const
{
    const QFont font = m_look.font(style);
    const double lighter = QFontMetricsF(font).horizontalAdvance(text())
        / std::max(1.0, QFontMetricsF(m_look.font(TextStyle::Label)).horizontalAdvance(text()));
    return TextLines(text(), font, m_look.lineHeight(style), textWidth(width) * std::min(1.0, lighter));
}

int ContentsRow::heightForWidth(int width) const
{
    return linesIn(TextStyle::Label, width).height() + 2 * m_look.px(rise) + m_look.px(2);
}

QSize ContentsRow::sizeHint() const { return {m_look.px(180), heightForWidth(m_look.px(180))}; }

QSize ContentsRow::minimumSizeHint() const { return {m_look.px(60), m_look.px(28)}; }

void ContentsRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ContentsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box(rect());
    if (isChecked())
        paintSelection(m_look, painter, box, layoutDirection());
    else if (isDown() || underMouse())
        paintBox(m_look, painter, box, m_look.px(8), m_look.color(isDown() ? Role::Pressed : Role::Hover), QColor());
    const TextStyle style = isChecked() ? TextStyle::Label : TextStyle::Fact;
    const TextLines lines = linesIn(style, width());
    painter.setPen(m_look.color(isChecked() ? Role::Accent : underMouse() ? Role::Text : Role::Muted));
    lines.draw(painter, QPointF(m_look.px(padding), (height() - lines.height()) / 2.0));
}

ReadingFoot::ReadingFoot(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"readingFoot"_s);
    setFixedHeight(sizeHint().height());
}

QString ReadingFoot::read() const { return tr("%1 % read").arg(locale().toString(int(std::round(m_progress * 100)))); }

QString ReadingFoot::left() const { return m_minutes > 0 ? tr("%n min left", nullptr, m_minutes) : tr("At the end"); }

void ReadingFoot::setProgress(double progress, int minutesLeft)
{
    m_progress = progress;
    m_minutes = minutesLeft;
    setAccessibleName(tr("Reading progress"));
    setAccessibleDescription(read() + u", "_s + left());
    setFixedHeight(sizeHint().height());
    update();
}

QSize ReadingFoot::sizeHint() const { return {m_look.px(180), m_look.px(57)}; }

void ReadingFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 0, width(), 1), m_look.color(Role::Border));
    painter.setFont(m_look.font(TextStyle::Fact));
    painter.setPen(m_look.color(Role::Muted));
    const QRect words(m_look.px(20), m_look.px(14), width() - 2 * m_look.px(20), m_look.lineHeight(TextStyle::Fact));
    const Qt::Alignment start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(words, int(start | Qt::AlignVCenter), read());
    const Qt::Alignment end = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(words, int(end | Qt::AlignVCenter), left());
    QRectF bar(words.left(), height() - m_look.px(17), words.width(), m_look.px(4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Role::Border));
    painter.drawRoundedRect(bar, 2, 2);
    const double filled = bar.width() * m_progress;
    if (isRightToLeft())
        bar.setLeft(bar.right() - filled);
    else
        bar.setRight(bar.left() + filled);
    painter.setBrush(m_look.color(Role::Accent));
    painter.drawRoundedRect(bar, 2, 2);
}

ContentsPanel::ContentsPanel(Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_scroll(new QScrollArea(this)), m_foot(new ReadingFoot(look, this))
{
    setObjectName(u"contentsPanel"_s);
    setAccessibleName(tr("Contents"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_foot);
    connect(&look, &Look::changed, this, &ContentsPanel::rebuild);
    rebuild();
}

void ContentsPanel::setArticle(std::shared_ptr<const ShownArticle> article)
{
    if (m_article == article)
        return;
    m_article = std::move(article);
    m_section.clear();
    rebuild();
    setPlace(0, {});
}

void ContentsPanel::rebuild()
{
    m_sections.clear();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(m_look.px(margin), m_look.px(4), m_look.px(margin), m_look.px(12));
    column->setSpacing(m_look.px(1));
    if (m_article) {
        addGroup(column, tr("In this hearticle"));
        m_sections.append({QString(), addRow(column, tr("Title and notice"))});
        for (const Section &section : m_article->essentials.sections())
            m_sections.append({section.slug, addRow(column, section.title)});
        for (const auto &[slug, row] : std::as_const(m_sections)) {
            const QString target = slug.isEmpty() ? u"top"_s : slug;
            connect(row, &QAbstractButton::clicked, this, [this, target] {
                setPlace(-1, m_section); // the page says where it is once it is there
                Q_EMIT sectionActivated(target);
            });
        }
        addGroup(column, tr("More"));
        const auto addMore = [&](const QString &title, void (ContentsPanel::*chosen)()) {
            ContentsRow *row = addRow(column, title);
            row->setCheckable(false);
            connect(row, &QAbstractButton::clicked, this, chosen);
        };
        addMore(tr("Action feed"), &ContentsPanel::actionFeedActivated);
        addMore(tr("References"), &ContentsPanel::referencesActivated);
        addMore(tr("About this hearticle"), &ContentsPanel::aboutActivated);
    }
    column->addStretch();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_foot->setVisible(m_article != nullptr);
    setPlace(-1, m_section);
}

void ContentsPanel::addGroup(QVBoxLayout *column, const QString &title)
{
    auto *label = new QLabel(title, column->parentWidget());
    label->setFont(m_look.font(TextStyle::CaptionStrong));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(m_look.px(padding), m_look.px(12), m_look.px(padding), m_look.px(4));
    column->addWidget(label);
}

ContentsRow *ContentsPanel::addRow(QVBoxLayout *column, const QString &title)
{
    auto *row = new ContentsRow(m_look, title, column->parentWidget());
    column->addWidget(row);
    return row;
}

void ContentsPanel::setPlace(double progress, const QString &section)
{
    m_section = section;
    for (const auto &[slug, row] : std::as_const(m_sections)) {
        const bool current = slug == section;
        if (current && !row->isChecked())
            m_scroll->ensureWidgetVisible(row);
        row->setChecked(current);
        row->setAccessibleDescription(current ? tr("You are here") : QString());
    }
    if (!m_article || progress < 0)
        return;
    const double words = m_article->essentials.words * (1 - progress);
    m_foot->setProgress(progress, words < 1 ? 0 : readingMinutes(int(words)));
}

void ContentsPanel::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_look.color(Role::Sidebar)); }

} // namespace heartport
