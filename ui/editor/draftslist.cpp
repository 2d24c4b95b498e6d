#include "ui/editor/draftslist.h"

#include "ui/editor/draftchecks.h"
#include "ui/editor/findingspanel.h"
#include "ui/editor/saveline.h"
#include "ui/library/library.h"
#include "ui/library/painting.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QAbstractItemView>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 8;    // px at 100 % beside a row's fill
constexpr int inside = 12; // and from there to its words

} // namespace

DraftsModel::DraftsModel(Library &library, QObject *parent)
    : QAbstractListModel(parent), m_library(library), m_checks(new DraftChecks(library, this))
{
    connect(m_checks, &DraftChecks::found, this, &DraftsModel::showStates);
    connect(&library, &Library::draftsChanged, this, &DraftsModel::refresh);
    connect(&library, &Library::changed, this, &DraftsModel::refresh);
    refresh();
}

void DraftsModel::refresh()
{
    beginResetModel();
    m_drafts = m_library.drafts().list().value_or(QList<DraftSummary>());
    m_discarded = m_library.drafts().discarded().value_or(QList<DiscardedDraft>());
    m_rows.clear();
    addDrafts();
    addStarts();
    addDiscarded();
    endResetModel();
    m_checks->want(m_drafts);
}

void DraftsModel::addDrafts()
{
    m_rows.append({Row::Kind::Group, 0, m_drafts.isEmpty() ? tr("No drafts yet") : tr("Drafts"), {}, {}});
    for (int i = 0; i < m_drafts.size(); ++i) {
        const DraftSummary &draft = m_drafts.at(i);
        const QString title = draft.id == m_current ? m_title : draft.title;
        m_rows.append({Row::Kind::Draft, i, title.isEmpty() ? tr("Without a title") : title, stateOf(draft), {}});
    }
}

void DraftsModel::addStarts()
{
    m_rows.append({Row::Kind::Group, 0, tr("Start from"), {}, {}});
    const auto add = [this](StartFrom from, const QString &name, const QString &icon) {
        m_rows.append({Row::Kind::Start, int(from), name, {}, icon});
    };
    add(StartFrom::Template, tr("Template"), u"file"_s);
    add(StartFrom::Published, tr("Published hearticle"), u"book"_s);
    add(StartFrom::File, tr("File"), u"folder"_s);
    add(StartFrom::SavedPage, tr("Saved web page"), u"globe"_s);
}

void DraftsModel::addDiscarded()
{
    if (m_discarded.isEmpty())
        return;
    m_rows.append({Row::Kind::Group, 0, tr("Kept for 30 days"), {}, {}});
    for (int i = 0; i < m_discarded.size(); ++i) {
        const DiscardedDraft &draft = m_discarded.at(i);
        m_rows.append({Row::Kind::Discarded, i, draft.title.isEmpty() ? tr("Without a title") : draft.title,
            tr("Discarded %1").arg(savedWhen(draft.discarded, QDateTime::currentDateTime())), u"trash"_s});
    }
}

QString DraftsModel::stateOf(const DraftSummary &draft) const
{
    const QString saved = tr("saved %1").arg(savedWhen(draft.saved, QDateTime::currentDateTime()));
    if (draft.id == m_current)
        return m_findings.isEmpty() ? saved : tr("%1 · %2").arg(m_findings, saved);
    if (draft.hasSafetyCopy)
        return tr("%1 · %2").arg(tr("unsaved words"), saved);
    if (const auto findings = m_checks->findings(draft))
        return tr("%1 · %2").arg(findingsText(*findings), saved);
    return draft.isPublished ? tr("%1 · %2").arg(tr("published earlier"), saved) : saved;
}

void DraftsModel::setCurrent(const std::optional<ArticleId> &id, const QString &title, const QString &findings)
{
    if (m_current == id && m_title == title && m_findings == findings)
        return;
    m_current = id;
    m_title = title;
    m_findings = findings;
    showStates();
}

void DraftsModel::showStates()
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind != Row::Kind::Draft)
            continue;
        const DraftSummary &draft = m_drafts.at(m_rows.at(row).index);
        const QString &shown = draft.id == m_current ? m_title : draft.title;
        m_rows[row].text = shown.isEmpty() ? tr("Without a title") : shown;
        m_rows[row].state = stateOf(draft);
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT layoutChanged(); // rows may be higher now
}

std::optional<ArticleId> DraftsModel::draftAt(int row) const
{
    const Row found = m_rows.value(row);
    return found.kind == Row::Kind::Draft ? std::optional(m_drafts.at(found.index).id) : std::nullopt;
}

std::optional<StartFrom> DraftsModel::startAt(int row) const
{
    const Row found = m_rows.value(row);
    return found.kind == Row::Kind::Start ? std::optional(StartFrom(found.index)) : std::nullopt;
}

std::optional<qint64> DraftsModel::discardedAt(int row) const
{
    const Row found = m_rows.value(row);
    return found.kind == Row::Kind::Discarded ? std::optional(m_discarded.at(found.index).number) : std::nullopt;
}

int DraftsModel::rowOf(const ArticleId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (draftAt(row) == id)
            return row;
    return -1;
}

int DraftsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant DraftsModel::data(const QModelIndex &index, int role) const
{
    const Row row = m_rows.value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case StateRole:
        return row.state;
    case IsGroupRole:
        return row.kind == Row::Kind::Group;
    case IsCurrentRole:
        return draftAt(index.row()) && draftAt(index.row()) == m_current;
    case IconRole:
        return row.icon;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.state.isEmpty() ? row.text : tr("%1, %2").arg(row.text, row.state);
    default:
        return {};
    }
}

Qt::ItemFlags DraftsModel::flags(const QModelIndex &index) const
{
    const bool isGroup = m_rows.value(index.row()).kind == Row::Kind::Group;
    return isGroup ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

int DraftsDelegate::textWidth(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(m_look.px(60), width - 2 * m_look.px(side + inside));
}

TextLines DraftsDelegate::stateLines(const QModelIndex &index, int width) const
{
    return TextLines(index.data(DraftsModel::StateRole).toString(), m_look.font(TextStyle::Caption),
        m_look.lineHeight(TextStyle::Caption), width, 2);
}

QSize DraftsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(DraftsModel::IsGroupRole).toBool())
        return {m_look.px(60), m_look.px(42)};
    if (index.data(DraftsModel::StateRole).toString().isEmpty())
        return {m_look.px(60), m_look.px(34)};
    const int pitch = m_look.lineHeight(TextStyle::BodyStrong);
    const TextLines title(index.data().toString(), m_look.font(TextStyle::BodyStrong), pitch, textWidth(option), 2);
    return {m_look.px(60), title.height() + stateLines(index, textWidth(option)).height() + m_look.px(18)};
}

void DraftsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect.adjusted(m_look.px(side), 0, -m_look.px(side), 0);
    const QRect words = row.adjusted(m_look.px(inside), 0, -m_look.px(inside), 0);
    if (index.data(DraftsModel::IsGroupRole).toBool()) {
        painter->setPen(m_look.color(Role::Muted));
        paintLine(*painter, words.adjusted(0, m_look.px(16), 0, -m_look.px(4)), index.data().toString(),
            m_look.font(TextStyle::CaptionStrong));
        painter->restore();
        return;
    }
    if (index.data(DraftsModel::IsCurrentRole).toBool())
        paintSelection(m_look, *painter, row, option.direction);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(m_look, *painter, row, m_look.px(8), m_look.color(Role::Hover), {});
    if (!index.data(DraftsModel::StateRole).toString().isEmpty()) {
        paintDraft(*painter, option, index);
    } else {
        const int icon = m_look.px(16);
        const QRect symbol(words.left(), row.center().y() - icon / 2, icon, icon);
        m_look.icon(index.data(DraftsModel::IconRole).toString(), Role::Text)
            .paint(painter, mirrored(symbol, words, option.direction));
        painter->setPen(m_look.color(Role::Text));
        const QRect name = words.adjusted(icon + m_look.px(10), 0, 0, 0);
        paintLine(*painter, mirrored(name, words, option.direction), index.data().toString(),
            m_look.font(TextStyle::Body));
    }
    if (option.state & QStyle::State_HasFocus && m_look.showsFocus())
        paintFocusRing(m_look, *painter, row.adjusted(4, 4, -4, -4), m_look.px(4));
    painter->restore();
}

void DraftsDelegate::paintDraft(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = index.data(DraftsModel::IsCurrentRole).toBool();
    const QRect words = option.rect.adjusted(m_look.px(side + inside), m_look.px(8), -m_look.px(side + inside), 0);
    const TextLines title(index.data().toString(), m_look.font(TextStyle::BodyStrong),
        m_look.lineHeight(TextStyle::BodyStrong), words.width(), 2);
    painter.setPen(m_look.color(current ? Role::Accent : Role::Text));
    title.draw(painter, words.topLeft());
    painter.setPen(m_look.color(Role::Muted));
    stateLines(index, words.width()).draw(painter, words.topLeft() + QPoint(0, title.height() + m_look.px(1)));
}

} // namespace heartport
