#include "ui/editor/revisionstab.h"

#include "ui/library/library.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"
#include "ui/support/runlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Two lines: what and when, and how much it changed.
class RevisionDelegate : public QStyledItemDelegate
{
public:
    RevisionDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_look.px(200), m_look.px(54)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect box = option.rect.adjusted(0, 1, 0, -1);
        if (option.state.testFlag(QStyle::State_Selected))
            paintSelection(m_look, *painter, box, option.direction);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(m_look, *painter, box, m_look.px(8), m_look.color(Role::Hover), QColor());
        const int icon = m_look.px(18);
        const QRect sign = QStyle::visualRect(option.direction, box,
            QRect(box.x() + m_look.px(12), box.y() + m_look.px(9), icon, icon));
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
        const QStringList lines = index.data().toString().split(u'\n');
        const int start = m_look.px(42);
        draw(*painter, option, {box.x() + start, box.y() + m_look.px(7), box.width() - start, m_look.px(20)},
            lines.value(0), TextStyle::BodyMedium, Role::Text);
        draw(*painter, option, {box.x() + start, box.y() + m_look.px(27), box.width() - start, m_look.px(18)},
            lines.value(1), TextStyle::Caption, Role::Muted);
        if (option.state.testFlag(QStyle::State_HasFocus) && m_look.showsFocus())
            paintFocusRing(m_look, *painter, QRectF(box).adjusted(4, 4, -4, -4), m_look.px(8));
    }

private:
    void draw(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const QString &words,
        TextStyle style, Role role) const
    {
        painter.setFont(m_look.font(style));
        painter.setPen(m_look.color(role));
        painter.drawText(QStyle::visualRect(option.direction, option.rect, box),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine),
            painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width() - m_look.px(8)));
    }

    const Look &m_look;
};

QString iconOf(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Published:
        return u"globe"_s;
    case RevisionKind::Withdrawn:
        return u"minus"_s;
    case RevisionKind::Restored:
        return u"history"_s;
    case RevisionKind::Imported:
        return u"download"_s;
    case RevisionKind::Saved:
        return u"check"_s;
    }
    Q_UNREACHABLE();
}

QString withSign(int number, const QLocale &locale)
{
    return (number < 0 ? u"−"_s : u"+"_s) + locale.toString(std::abs(number));
}

} // namespace

QString revisionText(const Revision &revision, const QLocale &locale)
{
    const QString when = locale.toString(revision.at.toLocalTime(), QLocale::ShortFormat);
    switch (revision.kind) {
    case RevisionKind::Published:
        return RevisionsTab::tr("Published as version %1, %2").arg(locale.toString(revision.version), when);
    case RevisionKind::Withdrawn:
        return RevisionsTab::tr("Withdrawn, %1").arg(when);
    case RevisionKind::Restored:
        return RevisionsTab::tr("An earlier one brought back, %1").arg(when);
    case RevisionKind::Imported:
        return RevisionsTab::tr("Brought in from a file, %1").arg(when);
    case RevisionKind::Saved:
        return RevisionsTab::tr("Saved, %1").arg(when);
    }
    Q_UNREACHABLE();
}

QString revisionChangeText(const Revision &revision, const Revision *before, const QLocale &locale)
{
    if (!before)
        return RevisionsTab::tr("%n word(s)", nullptr, revision.words);
    QStringList parts;
    if (const int words = revision.words - before->words)
        parts.append(RevisionsTab::tr("%1 words").arg(withSign(words, locale)));
    if (const int references = revision.references - before->references)
        parts.append(RevisionsTab::tr("references %1").arg(withSign(references, locale)));
    if (const int actions = revision.helps + revision.harms - before->helps - before->harms)
        parts.append(RevisionsTab::tr("actions %1").arg(withSign(actions, locale)));
    if (revision.title != before->title)
        parts.append(RevisionsTab::tr("title changed"));
    return parts.isEmpty() ? RevisionsTab::tr("as many words as before") : parts.join(u" · "_s);
}

RevisionsTab::RevisionsTab(const Look &look, DraftSession &session, Library &library, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_library(library), m_list(new QListWidget(this)),
      m_hint(new RunLabel(look, TextStyle::Fact, Role::Muted, this)), m_compare(nullptr), m_restore(nullptr)
{
    setObjectName(u"revisionsTab"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16));
    column->setSpacing(look.px(10));
    m_hint->setPlain(
        tr("Choose one to compare it with the draft as it is now, or two to compare them with each other."));
    column->addWidget(m_hint);
    m_list->setObjectName(u"revisionList"_s);
    m_list->setAccessibleName(tr("Revisions, newest first"));
    m_list->setProperty("kind", u"bare"_s);
    m_list->setItemDelegate(new RevisionDelegate(look, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_list, 1);
    buildFoot(column);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RevisionsTab::adaptButtons);
    connect(m_list, &QListWidget::itemActivated, this, &RevisionsTab::compare);
    connect(&session, &DraftSession::saveStateChanged, this, [this] {
        if (m_session.saveState() == DraftSession::Save::Saved)
            load();
    });
    load();
}

void RevisionsTab::buildFoot(QVBoxLayout *column)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m_look.px(8));
    m_compare = makeButton(m_look, ButtonKind::Secondary, tr("Compare"), this);
    m_compare->setObjectName(u"compareRevisions"_s);
    m_restore = makeButton(m_look, ButtonKind::Secondary, tr("Bring it back"), this, u"history"_s);
    m_restore->setObjectName(u"restoreRevision"_s);
    foot->addWidget(m_compare);
    foot->addWidget(m_restore);
    foot->addStretch();
    column->addLayout(foot);
    connect(m_compare, &QPushButton::clicked, this, &RevisionsTab::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const QList<Revision> revisions = chosen(); revisions.size() == 1)
            Q_EMIT restoreRequested(revisions.first().number);
    });
}

void RevisionsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void RevisionsTab::load()
{
    const auto revisions = m_library.drafts().revisions(m_session.article().id);
    const QList<Revision> found = revisions.value_or(QList<Revision>());
    const bool isSame =
        found.size() == m_revisions.size() && (found.isEmpty() || found.first().number == m_revisions.first().number);
    if (isSame && m_list->count() > 0)
        return;
    m_revisions = found;
    m_list->clear();
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Revision *before = i + 1 < found.size() ? &found.at(i + 1) : nullptr;
        auto *item = new QListWidgetItem(m_look.icon(iconOf(found.at(i).kind), Role::Muted),
            revisionText(found.at(i), locale()) + u'\n' + revisionChangeText(found.at(i), before, locale()), m_list);
        item->setToolTip(found.at(i).title);
    }
    adaptButtons();
    Q_EMIT countChanged(count());
}

QList<Revision> RevisionsTab::chosen() const
{
    QList<Revision> result;
    for (int row = m_list->count() - 1; row >= 0; --row)
        if (m_list->item(row)->isSelected())
            result.append(m_revisions.at(row));
    return result;
}

void RevisionsTab::adaptButtons()
{
    const qsizetype count = chosen().size();
    m_compare->setEnabled(count == 1 || count == 2);
    m_compare->setText(count == 2 ? tr("Compare these two") : tr("Compare with now"));
    m_restore->setEnabled(count == 1);
    const QString reason = count == 0 ? tr("Choose a revision first") : QString();
    m_compare->setToolTip(reason);
    m_restore->setToolTip(reason);
}

void RevisionsTab::compare()
{
    const QList<Revision> revisions = chosen();
    if (revisions.size() == 1)
        Q_EMIT compareRequested(revisions.first().number, 0);
    else if (revisions.size() == 2)
        Q_EMIT compareRequested(revisions.first().number, revisions.last().number);
}

} // namespace heartport
