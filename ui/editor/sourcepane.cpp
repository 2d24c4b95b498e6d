#include "ui/editor/sourcepane.h"

#include "domain/inlinetext.h"
#include "ui/editor/sourceblock.h"
#include "ui/library/library.h"
#include "ui/support/buttons.h"
#include "ui/support/languages.h"
#include "ui/support/look.h"
#include "ui/support/runlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

SourcePane::SourcePane(const Look &look, DraftSession &session, Library &library, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_library(library),
      m_state(new RunLabel(look, TextStyle::Fact, Role::Muted, this)),
      m_mark(makeButton(look, ButtonKind::Secondary, tr("Mark as up to date"), this, u"check"_s)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(u"sourcePane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look.px(12), 0, 0);
    column->setSpacing(look.px(8));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(look.px(16), 0, look.px(16), 0);
    head->setSpacing(look.px(8));
    head->addWidget(m_state);
    head->addWidget(m_mark, 0, Qt::AlignLeading);
    column->addLayout(head);
    m_state->setObjectName(u"translationState"_s);
    m_mark->setObjectName(u"markTranslated"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    connect(m_mark, &QPushButton::clicked, this, &SourcePane::markUpToDate);
    connect(&library, &Library::changed, this, &SourcePane::load);
    connect(&session, &DraftSession::changed, this, [this](ArticlePart part) {
        if (part == ArticlePart::TranslationOf)
            load();
    });
    load();
}

void SourcePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void SourcePane::load()
{
    const auto &id = m_session.article().translationOf;
    const auto source = id ? m_library.articles().article(*id) : failure(ErrorCode::NotFound, {});
    m_changed =
        id ? m_library.drafts().changedSourceBlocks(m_session.article().id).value_or(QList<int>()) : QList<int>();
    m_blocks.clear();
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, m_look.px(16));
    m_column->setSpacing(m_look.px(2));
    if (source) {
        addWords(source->title, -1, true);
        addWords(source->subtitle, -1, false);
        addWords(source->summary, -1, false);
        addBlocks(parseEssentials(source->essentials).blocks);
        for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
            addWords(kind == ActionKind::Helps ? tr("This helps") : tr("This harms"), -1, true);
            for (const Action &action : source->actions(kind))
                addWords(parseInline(action.text).text(), -1, false);
        }
    }
    m_column->addStretch(1);
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    showHead(source ? &*source : nullptr);
    Q_EMIT changedCountChanged(changedCount());
}

void SourcePane::showHead(const Article *source)
{
    const int count = changedCount();
    m_mark->setVisible(count > 0);
    m_state->setRole(count > 0 ? Role::Warning : Role::Muted);
    if (!source)
        m_state->setPlain(tr("The hearticle that this is a translation of is not in this library."));
    else if (count > 0)
        m_state->setPlain(tr("%n block(s) of the source changed since they were translated.", nullptr, count));
    else
        m_state->setPlain(tr("The source, in %1. Nothing in it changed since it was translated.")
                              .arg(languageName(source->language)));
}

void SourcePane::addWords(const QString &words, int number, bool strong)
{
    if (words.trimmed().isEmpty())
        return;
    auto *block = new SourceBlock(m_look, withoutGaps(words), number, strong, m_changed.contains(number), nullptr);
    m_column->addWidget(block);
    m_blocks.append(block);
    if (number < 0)
        return block->setFocusPolicy(Qt::NoFocus);
    connect(block, &QAbstractButton::clicked, this, [this, number] {
        setBlock(number);
        Q_EMIT blockActivated(number);
    });
}

void SourcePane::addBlocks(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (block.number >= 0)
            addWords(block.kind == Block::Kind::CodeBlock ? block.code : block.text(), block.number,
                block.kind == Block::Kind::Heading);
        addBlocks(block.children);
    }
}

void SourcePane::setBlock(int number)
{
    for (SourceBlock *block : std::as_const(m_blocks)) {
        const bool chosen = number >= 0 && block->number() == number;
        block->setChecked(chosen);
        if (chosen && isVisible())
            m_scroll->ensureWidgetVisible(block, 0, m_look.px(40));
    }
}

void SourcePane::markUpToDate()
{
    const auto marked = m_library.drafts().markTranslated(m_session.article().id);
    if (!marked)
        Q_EMIT failed(marked.error());
    load();
}

} // namespace heartport
