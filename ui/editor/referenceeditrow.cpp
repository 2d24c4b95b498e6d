#include "ui/editor/referenceeditrow.h"

#include "rendering/vancouver.h"
#include "ui/support/buttons.h"
#include "ui/support/evidencemarks.h"
#include "ui/support/flowlayout.h"
#include "ui/support/runlabel.h"
#include "ui/support/textlink.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace heartport {

using namespace Qt::StringLiterals;

ReferenceEditRow::ReferenceEditRow(const Look &look, DraftSession &session, const QString &key, const BackLinks &links,
    QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_session(session), m_key(key)
{
    const Reference *reference = session.article().findReference(key);
    setObjectName(u"referenceRow"_s);
    setCheckable(true);
    setProperty("ownFocusRing", true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12), look.px(8), look.px(6), look.px(6));
    row->setSpacing(0);
    const auto number = reference && !links.isEmpty() ? session.numbers().number(key) : std::nullopt;
    auto *mark = new RunLabel(look, TextStyle::Label, number ? Role::Link : Role::Muted, this);
    mark->setPlain(number ? locale().toString(*number) : reference ? u"–"_s : u"?"_s);
    mark->setFixedWidth(look.px(28));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(look.px(1));
    row->addLayout(column, 1);
    buildWords(column, reference);
    auto *facts = new FlowLayout(look.px(6));
    facts->setLineSpacing(0);
    column->addLayout(facts);
    buildFacts(facts, reference, links);
    buildButtons(row, reference != nullptr);
}

void ReferenceEditRow::buildWords(QBoxLayout *column, const Reference *reference)
{
    auto *words = new RunLabel(m_look, TextStyle::Reference, reference ? Role::Text : Role::Error, this);
    if (!reference) {
        words->setPlain(tr("“%1” is cited but is not in the list.").arg(m_key));
    } else if (reference->isPlaceholder()) {
        words->setRole(Role::Warning);
        words->setPlain(tr("A placeholder: %1").arg(reference->title()));
    } else {
        const VancouverParts parts = vancouverParts(*reference);
        words->setRuns({{parts.before}, {parts.source, true}, {parts.after}});
    }
    setAccessibleName(words->text());
    setAccessibleDescription(tr("Enter changes it, Delete removes it"));
    column->addWidget(words);
}

void ReferenceEditRow::addPlace(FlowLayout *line, const QString &text, const ArticlePlace &place)
{
    auto *link = new TextLink(m_look, TextStyle::Caption, text, this);
    link->setObjectName(u"citedAt"_s);
    link->setAccessibleName(tr("Go to %1").arg(text));
    connect(link, &QAbstractButton::clicked, this, [this, place] { m_session.reveal(place); });
    line->addWidget(link);
}

void ReferenceEditRow::buildFacts(FlowLayout *line, const Reference *reference, const BackLinks &links)
{
    if (reference && !reference->isPlaceholder())
        line->addWidget(new DesignLabel(m_look, reference->design(), designText(*reference), this));
    auto *key = new RunLabel(m_look, TextStyle::Caption, Role::Muted, this);
    key->setPlain(u'@' + m_key);
    line->addWidget(key);
    for (const TextPlace &place : links.text) {
        const QString text = place.kind == TextPlace::Kind::Paragraph ? tr("¶ %1")
            : place.kind == TextPlace::Kind::Table                    ? tr("Table %1")
                                                                      : tr("Heading %1");
        addPlace(line, text.arg(place.number), {.part = ArticlePart::Essentials, .block = place.block, .key = m_key});
    }
    for (const int index : links.helps)
        addPlace(line, tr("Helps %1").arg(index + 1), {.part = ArticlePart::Helps, .index = index});
    for (const int index : links.harms)
        addPlace(line, tr("Harms %1").arg(index + 1), {.part = ArticlePart::Harms, .index = index});
    if (links.isEmpty()) {
        auto *uncited = new RunLabel(m_look, TextStyle::Caption, Role::Error, this);
        uncited->setObjectName(u"notCited"_s);
        uncited->setPlain(tr("Not cited"));
        line->addWidget(uncited);
    }
}

void ReferenceEditRow::buildButtons(QBoxLayout *row, bool isDefined)
{
    auto *edit = makeIconButton(m_look, isDefined ? u"pencil"_s : u"plus"_s,
        isDefined ? tr("Change reference %1").arg(m_key) : tr("Add reference %1").arg(m_key), this);
    edit->setObjectName(u"editReference"_s);
    connect(edit, &QToolButton::clicked, this, &ReferenceEditRow::editRequested);
    row->addWidget(edit, 0, Qt::AlignTop);
    if (!isDefined)
        return;
    auto *remove = makeIconButton(m_look, u"trash"_s, tr("Remove reference %1").arg(m_key), this);
    remove->setObjectName(u"removeReference"_s);
    connect(remove, &QToolButton::clicked, this, &ReferenceEditRow::removeRequested);
    row->addWidget(remove, 0, Qt::AlignTop);
}

void ReferenceEditRow::setChosen(bool chosen) { setChecked(chosen); }

void ReferenceEditRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), m_look.color(isChecked() ? Role::AccentSoft : Role::Hover));
    if (isChecked())
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, m_look.px(3), height())),
            m_look.color(Role::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::Border));
    if (m_ring)
        paintRingInside(m_look, painter, rect(), m_look.px(4));
}

void ReferenceEditRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepRequested(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ReferenceEditRow::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT editRequested(); }

void ReferenceEditRow::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(m_look, event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void ReferenceEditRow::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace heartport
