#include "ui/editor/referencestab.h"

#include "domain/backlinks.h"
#include "domain/citationspans.h"
#include "domain/referencelist.h"
#include "rendering/vancouver.h"
#include "ui/editor/referenceeditrow.h"
#include "ui/editor/referenceform.h"
#include "ui/editor/referencesources.h"
#include "ui/support/buttons.h"
#include "ui/support/dialog.h"
#include "ui/support/flowlayout.h"
#include "ui/support/iconlabel.h"
#include "ui/support/runlabel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

int marksOf(const Article &article, const QString &key)
{
    qsizetype count = 0;
    const auto add = [&](const QString &markdown) {
        const QList<CitationSpan> spans = citationSpans(markdown);
        count += std::count_if(spans.begin(), spans.end(), [&](const CitationSpan &span) { return span.key == key; });
    };
    add(article.essentials);
    for (const QList<Action> *actions : {&article.helps, &article.harms})
        for (const Action &action : *actions)
            add(action.text);
    return int(count);
}

QString pairName(const DuplicatePair &pair) { return pair.first + u' ' + pair.second; }

} // namespace

ReferencesTab::ReferencesTab(Look &look, DraftSession &session, const Library &library, QWidget *parent)
    : QScrollArea(parent), m_look(look), m_session(session), m_library(library)
{
    setObjectName(u"referencesTab"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(32));
    m_column->setSpacing(look.px(8));
    buildHead(m_column);
    m_column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&session, &DraftSession::changed, this, [this](ArticlePart part) {
        // What cites may have changed too; while nobody looks, or somebody types, the list can wait.
        m_stale = true;
        if (part == ArticlePart::References && isVisible())
            showReferences();
    });
    connect(&session, &DraftSession::paused, this, &ReferencesTab::noteChange);
    connect(&session, &DraftSession::revealRequested, this, &ReferencesTab::reveal);
    connect(&look, &Look::changed, this, &ReferencesTab::showReferences);
    showReferences();
}

void ReferencesTab::buildHead(QVBoxLayout *column)
{
    auto *head = new FlowLayout(m_look.px(8));
    const auto button = [&](const QString &name, const QString &words, const QString &icon, auto pressed) {
        auto *made = makeButton(m_look, ButtonKind::Secondary, words, this, icon);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, pressed);
        head->addWidget(made);
    };
    button(u"addReference"_s, tr("Add reference"), u"plus"_s, [this] { add(); });
    button(u"pasteReferences"_s, tr("Paste or file"), u"upload"_s,
        [this] { showPasteReferences(m_look, window(), [this](const QList<Reference> &found) { addAll(found); }); });
    button(u"libraryReferencesButton"_s, tr("From the library"), u"book"_s, [this] {
        showLibraryReferences(m_look, window(), m_library, [this](const QList<Reference> &found) { addAll(found); });
    });
    column->addLayout(head);
    m_answer = new RunLabel(m_look, TextStyle::Fact, Role::Helps, this);
    m_answer->setObjectName(u"addingAnswer"_s);
    m_answer->hide();
    column->addWidget(m_answer);
    m_count = new RunLabel(m_look, TextStyle::Fact, Role::Muted, this);
    m_count->setObjectName(u"referenceCount"_s);
    column->addWidget(m_count);
}

void ReferencesTab::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    noteChange();
}

void ReferencesTab::noteChange()
{
    if (m_stale && isVisible())
        showReferences();
}

void ReferencesTab::showReferences()
{
    m_stale = false;
    const bool hadFocus = m_list && m_list->isAncestorOf(focusWidget());
    m_rows.clear();
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // one of its buttons may have asked
    }
    m_list = new QWidget(widget());
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildDuplicates();
    buildRows();
    m_column->insertWidget(m_column->count() - 1, m_list);
    m_list->show();
    const int count = int(m_session.article().references.size());
    m_count->setPlain(count == 0 ? tr("No reference yet. Every claim needs one; then write @ in the text to cite it.")
                                 : tr("%n reference(s), in the order in which they are cited.", nullptr, count));
    if (hadFocus)
        focusRow(m_chosen);
}

void ReferencesTab::buildDuplicates()
{
    const QList<DuplicatePair> pairs = findDuplicates(m_session.article().references);
    for (const DuplicatePair &pair : pairs) {
        if (m_noDuplicates.contains(pairName(pair)))
            continue;
        auto *box = new QFrame(m_list);
        box->setObjectName(u"duplicate"_s);
        box->setProperty("kind", u"notice"_s);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(m_look.px(12), m_look.px(8), m_look.px(8), m_look.px(8));
        row->setSpacing(m_look.px(8));
        row->addWidget(new IconLabel(m_look, u"copy"_s, Role::Warning, 18, box), 0, Qt::AlignTop);
        auto *words = new RunLabel(m_look, TextStyle::Fact, Role::Text, box);
        words->setPlain(
            (pair.isSure ? tr("“%1” and “%2” are the same study.") : tr("“%1” and “%2” look like the same study."))
                .arg(pair.first, pair.second));
        row->addWidget(words, 1);
        auto *merge = makeButton(m_look, ButtonKind::Link, tr("Merge"), box);
        merge->setObjectName(u"mergeReferences"_s);
        auto *two = makeButton(m_look, ButtonKind::Link, tr("They are two"), box);
        row->addWidget(merge);
        row->addWidget(two);
        connect(merge, &QPushButton::clicked, this, [this, pair] { this->merge(pair); });
        connect(two, &QPushButton::clicked, this, [this, pair] {
            m_noDuplicates.insert(pairName(pair));
            showReferences();
        });
        m_list->layout()->addWidget(box);
    }
}

void ReferencesTab::buildRows()
{
    const auto links = backLinks(m_session.article(), m_session.essentials());
    for (const QString &key : m_session.numbers().undefinedKeys())
        addRow(key, links.value(key));
    for (const QString &key : m_session.numbers().keys())
        addRow(key, links.value(key));
}

void ReferencesTab::addRow(const QString &key, const BackLinks &links)
{
    auto *row = new ReferenceEditRow(m_look, m_session, key, links, m_list);
    row->setChosen(key == m_chosen);
    connect(row, &QAbstractButton::clicked, this, [this, key] { focusRow(key); });
    connect(row, &ReferenceEditRow::editRequested, this, [this, key] { edit(key); });
    connect(row, &ReferenceEditRow::removeRequested, this, [this, key] { remove(key); });
    connect(row, &ReferenceEditRow::stepRequested, this, [this, row](int by) {
        const qsizetype to = m_rows.indexOf(row) + by;
        if (to >= 0 && to < m_rows.size())
            focusRow(m_rows.at(to)->key());
    });
    m_list->layout()->addWidget(row);
    m_rows.append(row);
}

QList<Reference> ReferencesTab::others(const QString &key) const
{
    QList<Reference> result = m_session.article().references;
    result.removeIf([&](const Reference &reference) { return reference.key == key; });
    return result;
}

void ReferencesTab::add() { edit({}); }

void ReferencesTab::edit(const QString &key)
{
    const Reference *known = m_session.article().findReference(key);
    const Reference before = known ? *known : Reference{key, {}};
    showReferenceForm(m_look, window(), known ? tr("Change reference") : tr("Add reference"), before, others(key),
        [this, key](const Reference &reference) { keep(key, reference); });
}

void ReferencesTab::keep(const QString &before, const Reference &reference)
{
    m_chosen = reference.key;
    const bool isKnown = m_session.article().findReference(before) != nullptr;
    m_session.change({.part = ArticlePart::References, .key = reference.key},
        isKnown ? tr("Change reference") : tr("Add reference"), [&](Article &article) {
            if (!isKnown) {
                article.references.append(reference);
                renameCitations(article, {{before, reference.key}}); // an undefined key that was cited
                return;
            }
            renameReference(article, before, reference.key);
            for (Reference &each : article.references)
                if (each.key == reference.key)
                    each = reference;
        });
    focusRow(m_chosen);
}

void ReferencesTab::addAll(const QList<Reference> &references)
{
    QList<AddedReference> answers;
    m_session.change({.part = ArticlePart::References}, tr("Add references"),
        [&](Article &article) { answers = addReferences(article.references, references); });
    const int added =
        int(std::count_if(answers.begin(), answers.end(), [](const AddedReference &answer) { return answer.isNew; }));
    const int known = int(answers.size()) - added;
    QStringList words{tr("%n added.", nullptr, added)};
    if (known > 0)
        words.append(tr("%n were in the list already.", nullptr, known));
    m_answer->setPlain(words.join(u' '));
    m_answer->show();
    if (!answers.isEmpty())
        focusRow(answers.first().key);
}

void ReferencesTab::remove(const QString &key)
{
    if (!m_session.article().findReference(key))
        return;
    const int marks = marksOf(m_session.article(), key);
    if (marks > 0)
        return askRemoval(key, marks);
    m_session.change({.part = ArticlePart::References, .key = key}, tr("Remove reference"),
        [&](Article &article) { removeReference(article, key, false); });
}

void ReferencesTab::askRemoval(const QString &key, int marks)
{
    const auto removal = [this, key](bool withCitations) {
        m_session.change({.part = ArticlePart::References, .key = key}, tr("Remove reference"),
            [&](Article &article) { removeReference(article, key, withCitations); });
    };
    auto *dialog = new Dialog(m_look, window());
    dialog->setObjectName(u"removeReferenceDialog"_s);
    dialog->setHeading(tr("Remove this reference?"));
    dialog->setSentence(
        tr("It is cited %n time(s). Without the reference these citations lead nowhere.", nullptr, marks) + u"\n\n"_s
        + shortVancouver(*m_session.article().findReference(key)));
    dialog->addButton(tr("Remove with its citations"), this, [removal] { removal(true); })
        ->setObjectName(u"removeWithCitations"_s);
    dialog->addButton(tr("Remove it alone"), this, [removal] { removal(false); })->setObjectName(u"removeAlone"_s);
    dialog->addSafeButton(tr("Keep it"));
    dialog->open();
}

void ReferencesTab::merge(const DuplicatePair &pair)
{
    // The one that is cited first gives the key.
    const QStringList &order = m_session.numbers().keys();
    const bool inOrder = order.indexOf(pair.first) <= order.indexOf(pair.second);
    m_chosen = inOrder ? pair.first : pair.second;
    m_session.change({.part = ArticlePart::References, .key = m_chosen}, tr("Merge references"),
        [&](Article &article) { mergeReferences(article, m_chosen, inOrder ? pair.second : pair.first); });
    focusRow(m_chosen);
}

void ReferencesTab::focusRow(const QString &key)
{
    m_chosen = key;
    for (ReferenceEditRow *row : std::as_const(m_rows)) {
        row->setChosen(row->key() == key);
        if (row->key() != key)
            continue;
        row->setFocus(Qt::OtherFocusReason);
        widget()->layout()->activate();
        ensureWidgetVisible(row, 0, m_look.px(16));
    }
}

void ReferencesTab::reveal(const ArticlePlace &place)
{
    if (place.part != ArticlePart::References)
        return;
    noteChange();
    if (place.key.isEmpty())
        findChild<QPushButton *>(u"addReference"_s)->setFocus(Qt::ShortcutFocusReason);
    else
        focusRow(place.key);
}

} // namespace heartport
