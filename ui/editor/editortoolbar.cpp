#include "ui/editor/editortoolbar.h"

#include "domain/article.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double barHeight = 46; // px at 100 %

} // namespace

EditorToolbar::EditorToolbar(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_cite(makeButton(look, ButtonKind::Quiet, tr("Cite"), this, u"cite"_s)),
      m_heading(makeButton(look, ButtonKind::Quiet, tr("Heading"), this)),
      m_count(makeButton(look, ButtonKind::Quiet, {}, this))
{
    setObjectName(u"editorToolbar"_s);
    m_cite->setObjectName(u"citeButton"_s);
    m_cite->setToolTip(tr("Cite a reference (@ or %1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText)));
    m_count->setObjectName(u"wordCount"_s);
    m_count->setToolTip(tr("Words and minutes of each section"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_cite);
    row->addWidget(m_heading);
    addButton(u"bold"_s, tr("Bold"), u"Ctrl+B"_s, &EditorToolbar::boldRequested);
    addButton(u"italic"_s, tr("Italic"), u"Ctrl+I"_s, &EditorToolbar::italicRequested);
    addButton(u"list"_s, tr("List"), {}, &EditorToolbar::listRequested);
    addButton(u"table"_s, tr("Table"), {}, &EditorToolbar::tableRequested);
    addButton(u"image"_s, tr("Image"), {}, &EditorToolbar::pictureRequested);
    addButton(u"link"_s, tr("Link"), {}, &EditorToolbar::linkRequested);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_cite, &QPushButton::clicked, this, &EditorToolbar::citeRequested);
    connect(m_heading, &QPushButton::clicked, this, &EditorToolbar::headingRequested);
    connect(m_count, &QPushButton::clicked, this, &EditorToolbar::showSections);
    connect(&look, &Look::changed, this, &EditorToolbar::restyle);
    restyle();
}

void EditorToolbar::addButton(const QString &icon, const QString &name, const QString &keys, Request request)
{
    auto *button = makeIconButton(m_look, icon, name, this);
    if (!keys.isEmpty())
        button->setToolTip(
            u"%1 (%2)"_s.arg(name, QKeySequence(keys, QKeySequence::PortableText).toString(QKeySequence::NativeText)));
    connect(button, &QToolButton::clicked, this, request);
    layout()->addWidget(button);
}

void EditorToolbar::restyle()
{
    layout()->setContentsMargins(m_look.px(22), 0, m_look.px(16), 0);
    layout()->setSpacing(m_look.px(2));
    m_cite->setIcon(m_look.icon(u"cite"_s, Role::Link));
    setFixedHeight(m_look.px(barHeight));
    setMinimumWidth(m_look.px(340));
    fit();
    update();
}

void EditorToolbar::setCounts(const Essentials &essentials)
{
    m_sections = {{}};
    int all = 0;
    for (const Block &block : essentials.blocks) {
        if (block.kind == Block::Kind::Heading && block.level <= 2)
            m_sections.append({block.text(), block.number, 0});
        const int words = block.words();
        m_sections.last().words += words;
        all += words;
    }
    if (m_sections.constFirst().words == 0)
        m_sections.removeFirst();
    m_count->setText(lengthText(all));
    fit();
}

QString EditorToolbar::lengthText(int words)
{
    const QString counted = tr("%n word(s)", nullptr, words);
    return words == 0 ? counted : tr("%1 · %2 min").arg(counted).arg(readingMinutes(words));
}

void EditorToolbar::showSections()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SectionCount &section : std::as_const(m_sections)) {
        const QString title = section.title.isEmpty() ? tr("Before the first section") : section.title;
        QString text = u"%1\t%2"_s.arg(title.left(60), lengthText(section.words));
        menu->addAction(text.replace(u'&', u"&&"_s), this,
            [this, block = section.block] { Q_EMIT sectionActivated(block); });
    }
    if (m_sections.isEmpty())
        menu->addAction(tr("Nothing written yet"))->setEnabled(false);
    menu->popup(m_count->mapToGlobal(QPoint(0, m_count->height())));
}

// The words go where they have no room beside the buttons.
void EditorToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EditorToolbar::fit()
{
    int wanted = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int i = 0; i < layout()->count(); ++i)
        if (const QWidget *part = layout()->itemAt(i)->widget()) // hidden or not
            wanted += part->sizeHint().width() + layout()->spacing();
    m_count->setVisible(width() >= wanted);
    m_heading->setVisible(width() >= wanted - m_count->sizeHint().width());
}

void EditorToolbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), m_look.color(Role::Border));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::Border));
}

} // namespace heartport
