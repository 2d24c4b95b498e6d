#include "ui/references/referencerow.h"

#include "rendering/vancouver.h"
#include "ui/support/evidencemarks.h"
#include "ui/support/flowlayout.h"
#include "ui/support/noticelabel.h"
#include "ui/support/textlink.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

ReferenceRow::ReferenceRow(const Look &look, const ReferenceEntry &entry, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_entry(entry)
{
    setCheckable(true);
    setProperty("ownFocusRing", true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    if (entry.reference)
        m_url = QUrl(entry.reference->url(), QUrl::StrictMode);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(16) - 5, look.px(9), look.px(12), look.px(7)); // 5: the dock's separator
    row->setSpacing(0);
    m_number = new RunLabel(look, TextStyle::Label, Role::Muted, this);
    m_number->setPlain(entry.number > 0 ? QString::number(entry.number) : u"?"_s);
    m_number->setFixedWidth(look.px(28));
    row->addWidget(m_number, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    buildText(column);
    auto *line = new FlowLayout(look.px(2));
    line->setLineSpacing(0);
    column->addSpacing(look.px(1));
    column->addLayout(line);
    buildPlaces(line);
    buildElsewhere(line);
    buildSource(column);
}

void ReferenceRow::buildText(QBoxLayout *column)
{
    const QString notice = m_entry.notice ? noticeWords(*m_entry.notice, locale()) : QString();
    if (m_entry.notice) {
        auto *mark = new NoticeLabel(m_look, m_entry.notice->nature, notice, this);
        mark->setObjectName(u"notice"_s);
        mark->setToolTip(m_entry.notice->reasons.join(u'\n'));
        column->addWidget(mark);
    }
    QString spoken = buildWords(column);
    if (m_entry.reference)
        m_searched += u' '
            + QStringList{designText(*m_entry.reference), designRowText(m_entry.reference->design()),
                m_entry.reference->doi(), m_entry.reference->pmid()}
                  .join(u' ')
                  .toCaseFolded();
    if (m_entry.notice) {
        spoken = notice + u". "_s + spoken;
        m_searched += u' ' + notice.toCaseFolded();
    }
    setAccessibleName(spoken + u' ' + spokenPlaces());
    if (m_url.isValid() && !m_url.isEmpty())
        setAccessibleDescription(tr("Enter opens %1 in the browser, after a question").arg(m_url.toDisplayString()));
}

QString ReferenceRow::buildWords(QBoxLayout *column)
{
    auto *words = new RunLabel(m_look, TextStyle::Reference, Role::Text, this);
    words->setObjectName(u"vancouver"_s);
    column->addWidget(words);
    if (!m_entry.reference) {
        words->setPlain(tr("The text cites “%1”, but this hearticle has no such reference.").arg(m_entry.key));
        words->setRole(Role::Error);
        m_searched = (words->text() + u' ' + m_entry.key).toCaseFolded();
        return words->text();
    }
    const VancouverParts parts = vancouverParts(*m_entry.reference);
    words->setRuns({{parts.before}, {parts.source, true}, {parts.after}});
    m_searched = (words->text() + u' ' + m_entry.key).toCaseFolded();
    const QString spoken = tr("Reference %1: %2").arg(m_entry.number).arg(words->text()) + u' ';
    if (!m_entry.reference->isPlaceholder())
        return spoken + designText(*m_entry.reference) + u'.';
    auto *note = new RunLabel(m_look, TextStyle::CaptionStrong, Role::Warning, this);
    note->setObjectName(u"placeholder"_s);
    note->setPlain(tr("A stand-in: the real reference is still to be found."));
    column->addWidget(note);
    return spoken + note->text();
}

QString ReferenceRow::spokenPlaces() const
{
    QStringList places;
    for (const TextPlace &place : m_entry.links.text) {
        const QString which = place.kind == TextPlace::Kind::Paragraph ? tr("paragraph %1")
            : place.kind == TextPlace::Kind::Table                     ? tr("table %1")
                                                                       : tr("heading %1");
        places.append(which.arg(place.number));
    }
    for (const int index : m_entry.links.helps)
        places.append(tr("This helps, action %1").arg(index + 1));
    for (const int index : m_entry.links.harms)
        places.append(tr("This harms, action %1").arg(index + 1));
    return places.isEmpty() ? tr("Not cited in this hearticle.") : tr("Cited in %1.").arg(places.join(u", "_s));
}

void ReferenceRow::addLink(FlowLayout *line, const QString &name, const QString &text, const QString &spoken,
    std::function<void()> activated)
{
    auto *link = new TextLink(m_look, TextStyle::Caption, text, this);
    link->setObjectName(name);
    link->setAccessibleName(spoken);
    connect(link, &QAbstractButton::clicked, this, std::move(activated));
    line->addWidget(link);
}

void ReferenceRow::buildPlaces(FlowLayout *line)
{
    if (m_entry.reference && !m_entry.reference->isPlaceholder()) {
        auto *design = new DesignLabel(m_look, m_entry.reference->design(), designText(*m_entry.reference), this);
        design->setObjectName(u"design"_s);
        line->addWidget(design);
    }
    for (const TextPlace &place : std::as_const(m_entry.links.text)) {
        const bool paragraph = place.kind == TextPlace::Kind::Paragraph;
        const bool table = place.kind == TextPlace::Kind::Table;
        const QString text = paragraph ? tr("¶ %1") : table ? tr("Table %1") : tr("Heading %1");
        const QString spoken = paragraph ? tr("Go to paragraph %1")
            : table                      ? tr("Go to table %1")
                                         : tr("Go to heading %1");
        addLink(line, u"textLink"_s, text.arg(place.number), spoken.arg(place.number),
            [this, block = place.block] { Q_EMIT blockActivated(block); });
    }
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
        const bool helps = kind == ActionKind::Helps;
        const QList<int> &actions = helps ? m_entry.links.helps : m_entry.links.harms;
        for (const int index : actions)
            addLink(line, u"actionLink"_s, (helps ? tr("Helps %1") : tr("Harms %1")).arg(index + 1),
                (helps ? tr("Go to action %1 of This helps") : tr("Go to action %1 of This harms")).arg(index + 1),
                [this, kind, index] { Q_EMIT actionActivated(kind, index); });
    }
    if (m_entry.links.isEmpty()) {
        auto *uncited = new RunLabel(m_look, TextStyle::Caption, Role::Muted, this);
        uncited->setObjectName(u"uncited"_s);
        uncited->setPlain(tr("Not cited in this hearticle."));
        uncited->setContentsMargins(0, 0, 0, 0);
        line->addWidget(uncited);
    }
}

void ReferenceRow::buildElsewhere(FlowLayout *line)
{
    if (m_entry.elsewhere.isEmpty())
        return;
    const QString text = tr("in %n more hearticle(s)", nullptr, int(m_entry.elsewhere.size()));
    addLink(line, u"elsewhere"_s, text, tr("%1, choose one").arg(text), [this] {
        auto *link = findChild<TextLink *>(u"elsewhere"_s);
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const ReferenceUse &use : std::as_const(m_entry.elsewhere)) {
            QString title = use.title;
            QAction *entry = menu->addAction(title.replace(u'&', u"&&"_s));
            connect(entry, &QAction::triggered, this, [this, use] { Q_EMIT articleActivated(use.article, use.key); });
        }
        menu->popup(link->mapToGlobal(QPoint(0, link->height())));
    });
}

void ReferenceRow::buildSource(QBoxLayout *column)
{
    if (!m_url.isValid() || m_url.isEmpty())
        return;
    const QString doi = m_entry.reference->doi();
    const QString pmid = m_entry.reference->pmid();
    const QString text = !doi.isEmpty() ? u"doi.org/"_s + doi
        : !pmid.isEmpty()               ? tr("PubMed %1").arg(pmid)
                                        : m_url.host();
    auto *line = new FlowLayout(0);
    addLink(line, u"source"_s, text, tr("Open %1 in the browser").arg(text),
        [this] { Q_EMIT outsideLinkActivated(m_url); });
    column->addLayout(line);
}

bool ReferenceRow::matches(const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return m_searched.contains(word); });
}

void ReferenceRow::setChosen(bool chosen)
{
    setChecked(chosen);
    m_number->setRole(chosen ? Role::Accent : Role::Muted);
}

void ReferenceRow::paintEvent(QPaintEvent *)
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

void ReferenceRow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_url.isValid() && !m_url.isEmpty())
        Q_EMIT outsideLinkActivated(m_url);
    else if (enter)
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore(); // arrows belong to the list
}

void ReferenceRow::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(m_look, event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void ReferenceRow::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace heartport
