#include "ui/editor/essentialstab.h"

#include "ui/editor/choicefields.h"
#include "ui/editor/draftsession.h"
#include "ui/editor/editormargin.h"
#include "ui/editor/editortoolbar.h"
#include "ui/editor/findingtext.h"
#include "ui/editor/markdowncommands.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/partfield.h"
#include "ui/editor/spellingmarks.h"
#include "ui/editor/textfield.h"
#include "ui/settings/publisherdialog.h"
#include "ui/support/buttons.h"
#include "ui/support/lockednotice.h"
#include "ui/support/look.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastHeight = 190; // px at 100 %, of the text

} // namespace

EssentialsTab::EssentialsTab(Look &look, Library &library, DraftSession &session, QWidget *parent)
    : QScrollArea(parent), m_look(look), m_library(library), m_session(session)
{
    setObjectName(u"essentialsTab"_s);
    build();
    connectEditor();
    connectTools();
    connect(&look, &Look::changed, this, &EssentialsTab::restyle);
    restyle();
    m_editor->setMarkdown(session.article().essentials);
    m_editor->select(0, 0);
    refresh();
}

EssentialsTab::~EssentialsTab() { delete m_picker; } // it asks the session, which may go right after us

void EssentialsTab::build()
{
    // It scrolls only where the window is too low for all of it, so that the window need not grow.
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(this); // its parts are made in the order of Tab
    m_head = buildHead(page);
    m_tools = new EditorToolbar(m_look, page);
    m_editor = new MarkdownEditor(m_look, m_session.undoStack(), page);
    m_editor->setObjectName(u"essentialsEditor"_s);
    m_editor->setAccessibleName(tr("Health essentials"));
    m_editor->setPlaceholderText(tr("What should a reader know? Type @ to cite."));
    m_spelling = new SpellingMarks(m_look, m_session, *m_editor);
    m_notice = buildNotice(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tools);
    column->addWidget(m_editor, 1);
    column->addWidget(m_notice);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QWidget *EssentialsTab::buildHead(QWidget *page)
{
    auto *head = new QWidget(page);
    auto *column = new QVBoxLayout(head);
    column->addWidget(makeTitleField(m_look, m_session, head));
    column->addWidget(makeSubtitleField(m_look, m_session, head));
    auto *row = new QHBoxLayout;
    row->setObjectName(u"choices"_s);
    row->addWidget(new PartField(m_look, m_session, ArticlePart::Category, tr("Category"),
                       new CategoryBox(m_look, m_session, m_library, head), head),
        8, Qt::AlignTop);
    row->addWidget(new PartField(m_look, m_session, ArticlePart::Language, tr("Language"),
                       new LanguageBox(m_session, head), head),
        4, Qt::AlignTop);
    row->addWidget(new PartField(m_look, m_session, ArticlePart::AiDisclosure, tr("AI statement"),
                       new AiStatementBox(m_session, head), head),
        6, Qt::AlignTop);
    column->addLayout(row);
    return head;
}

QWidget *EssentialsTab::buildNotice(QWidget *page)
{
    auto *around = new QWidget(page);
    auto *notice = new LockedNotice(m_look,
        {{tr("The notice on AI content is added by HeartPort to every save, page and export.") + u' ', false, true},
            {tr("It cannot be edited here, because readers must always find the same words. Your organisation may add "
                "lines below it.")}},
        around);
    auto *lines = makeButton(m_look, ButtonKind::Link, tr("Your lines"), notice);
    lines->setObjectName(u"publisherLinesLink"_s);
    notice->end().addWidget(lines, 0, Qt::AlignTop);
    connect(lines, &QPushButton::clicked, this, [this] { showPublisherDialog(m_look, m_library, window()); });
    (new QVBoxLayout(around))->addWidget(notice);
    return around;
}

void EssentialsTab::restyle()
{
    update();
    const int side = m_look.px(MarkdownEditor::side);
    m_head->layout()->setContentsMargins(side, m_look.px(16), side, m_look.px(14));
    m_head->layout()->setSpacing(m_look.px(4));
    m_editor->setMinimumHeight(m_look.px(leastHeight));
    m_notice->layout()->setContentsMargins(m_look.px(24), m_look.px(6), m_look.px(24), m_look.px(10));
    if (auto *row = m_head->findChild<QHBoxLayout *>(u"choices"_s)) {
        row->setSpacing(m_look.px(12));
        row->setContentsMargins(0, m_look.px(10), 0, 0);
    }
    const QString language = m_session.article().language;
    m_editor->setLayoutDirection(language.isEmpty() ? layoutDirection() : QLocale(language).textDirection());
}

void EssentialsTab::connectEditor()
{
    connect(m_editor, &MarkdownEditor::edited, this, [this](const QString &markdown, int at, const QString &what) {
        m_session.change(
            {.part = ArticlePart::Essentials, .start = at}, what.isEmpty() ? tr("Type") : what,
            [&](Article &article) { article.essentials = markdown; },
            what.isEmpty() ? DraftSession::Merge::Typing : DraftSession::Merge::Never, m_editor);
    });
    connect(&m_session, &DraftSession::changed, this, [this](ArticlePart part, const QObject *origin) {
        if (part == ArticlePart::Essentials && origin != m_editor)
            m_editor->setMarkdown(m_session.article().essentials);
        else if (part == ArticlePart::Language)
            restyle();
    });
    connect(&m_session, &DraftSession::paused, this, &EssentialsTab::refresh);
    connect(&m_session, &DraftSession::findingsChanged, this, &EssentialsTab::showFindings);
    connect(&m_session, &DraftSession::revealRequested, this, &EssentialsTab::reveal);
    connect(&m_editor->margin(), &EditorMargin::signActivated, &m_session, &DraftSession::reveal);
    connect(m_editor, &MarkdownEditor::caretMoved, this, [this] {
        const QRect caret = m_editor->cursorRect();
        const QPoint inPage = m_editor->viewport()->mapTo(widget(), caret.center());
        if (m_editor->hasFocus())
            ensureVisible(inPage.x(), inPage.y(), 0, m_look.px(40));
        followCitation();
        tellBlock();
    });
    connect(m_editor, &MarkdownEditor::citationTyped, this, &EssentialsTab::askCitation);
    connect(m_editor, &MarkdownEditor::numbersPasted, this, &EssentialsTab::mapNumbers);
    connect(m_editor, &MarkdownEditor::picturesPasted, this, &EssentialsTab::addPictures);
    connect(m_editor, &MarkdownEditor::pictureDataPasted, this,
        [this](const QByteArray &bytes) { addPicture(u"picture.png"_s, bytes, {}); });
    connect(m_editor, &MarkdownEditor::contextMenuAsked, this, &EssentialsTab::showMenu);
}

void EssentialsTab::connectTools()
{
    connect(m_tools, &EditorToolbar::citeRequested, this, &EssentialsTab::beginCitation);
    connect(m_tools, &EditorToolbar::headingRequested, this, [this] { cycleHeading(*m_editor, tr("Heading")); });
    connect(m_tools, &EditorToolbar::boldRequested, this, [this] { toggleEmphasis(*m_editor, u"**"_s, tr("Bold")); });
    connect(m_tools, &EditorToolbar::italicRequested, this,
        [this] { toggleEmphasis(*m_editor, u"*"_s, tr("Italic")); });
    connect(m_tools, &EditorToolbar::listRequested, this, [this] { toggleList(*m_editor, tr("List")); });
    connect(m_tools, &EditorToolbar::tableRequested, this, [this] {
        const QString header = tr("Column %1");
        insertBlock(*m_editor, emptyTable(header, 2, 2), tr("Table"), 2, int(header.arg(1).size()));
    });
    connect(m_tools, &EditorToolbar::pictureRequested, this, &EssentialsTab::choosePicture);
    connect(m_tools, &EditorToolbar::linkRequested, this, &EssentialsTab::insertLink);
    connect(m_tools, &EditorToolbar::sectionActivated, this, &EssentialsTab::goToBlock);
}

void EssentialsTab::keyPressEvent(QKeyEvent *event)
{
    const bool inText = m_editor->hasFocus() && event->modifiers() == Qt::ControlModifier;
    if (inText && event->key() == Qt::Key_B)
        Q_EMIT m_tools->boldRequested();
    else if (inText && event->key() == Qt::Key_I)
        Q_EMIT m_tools->italicRequested();
    else
        QScrollArea::keyPressEvent(event);
}

void EssentialsTab::paintEvent(QPaintEvent *)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_look.color(Role::Surface));
}

void EssentialsTab::refresh()
{
    m_editor->setNumbers(m_session.numbers());
    m_map = SourceMap(m_session.article().essentials, m_session.essentials());
    m_tools->setCounts(m_session.essentials());
    tellBlock();
}

int EssentialsTab::block() const { return m_block; }

void EssentialsTab::tellBlock()
{
    const int now = m_map.blockAt(m_editor->caret());
    if (std::exchange(m_block, now) != now)
        Q_EMIT blockChanged(now);
}

void EssentialsTab::goToBlock(int number)
{
    const SourceRange range = m_map.block(number);
    if (range.start < 0)
        return;
    m_editor->select(range.start, 0);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void EssentialsTab::showFindings()
{
    QList<MarkdownEditor::Mark> marks;
    QList<EditorMargin::Sign> signs;
    for (const Finding &finding : m_session.findings()) {
        if (finding.place.part != ArticlePart::Essentials)
            continue;
        const SourceRange block = m_map.block(finding.place.block);
        const int start = finding.place.start >= 0 ? finding.place.start : block.start;
        if (start < 0)
            continue;
        signs.append({start, finding.severity, findingText(finding), finding.place});
        if (finding.place.start < 0 || finding.place.length == 0)
            continue;
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(m_look.color(lookOf(finding.severity).role));
        marks.append({start, finding.place.length, wave});
    }
    m_editor->setMarks(MarkdownEditor::Layer::Findings, marks);
    m_editor->margin().setSigns(signs);
}

void EssentialsTab::reveal(const ArticlePlace &place)
{
    if (place.part == ArticlePart::Title || place.part == ArticlePart::Subtitle) {
        Q_EMIT shown(); // the fields take the focus themselves
        return;
    }
    if (place.part != ArticlePart::Essentials)
        return;
    Q_EMIT shown();
    if (place.start >= 0)
        m_editor->select(place.start, place.length);
    else
        goToBlock(place.block);
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void EssentialsTab::setShortOfRoom(bool on) { m_notice->setVisible(!on && !m_editor->isFocusMode()); }

void EssentialsTab::setFocusMode(bool on)
{
    m_head->setVisible(!on);
    m_notice->setVisible(!on);
    m_editor->setFocusMode(on);
}

} // namespace heartport
