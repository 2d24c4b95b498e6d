#include "ui/library/searchmodel.h"

#include "ui/library/placewords.h"

#include "ui/library/updatedmark.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString withoutMarks(QString text) { return text.remove(SearchIndex::matchStart).remove(SearchIndex::matchEnd); }

// "Scott 2023 · Hypertension"
QString sourceOf(const Reference &reference)
{
    QStringList parts;
    if (const auto year = reference.year())
        parts.append(QString::number(*year));
    if (const QString journal = reference.csl["container-title"_L1].toString(); !journal.isEmpty())
        parts.append(journal);
    return parts.join(u"  ·  "_s);
}

} // namespace

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent) {}

void SearchModel::setAnswer(const SearchAnswer &answer, bool offersAll)
{
    beginResetModel();
    m_answer = answer;
    m_rows.clear();
    const auto add = [this](Kind kind, qsizetype count, int group) {
        if (count > 0)
            m_rows.append({Kind::Group, group});
        for (qsizetype i = 0; i < count; ++i)
            m_rows.append({kind, i});
    };
    add(Kind::Article, answer.articles.size(), 0);
    add(Kind::Reference, answer.references.size(), 1);
    if (m_rows.isEmpty())
        m_rows.append({Kind::Nothing});
    else if (offersAll && answer.total > answer.articles.size() + answer.references.size())
        m_rows.append({Kind::ShowAll});
    endResetModel();
}

void SearchModel::clear()
{
    beginResetModel();
    m_answer = {};
    m_rows.clear();
    endResetModel();
}

ArticleId SearchModel::articleAt(int row) const
{
    const Row &r = m_rows[row];
    return r.kind == Kind::Article ? m_answer.articles[r.at].article.id : m_answer.references[r.at].article;
}

QString SearchModel::referenceKeyAt(int row) const { return m_answer.references[m_rows[row].at].reference.key; }

bool SearchModel::isStop(int row) const
{
    const Kind kind = m_rows[row].kind;
    return kind == Kind::Article || kind == Kind::Reference || kind == Kind::ShowAll;
}

int SearchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString SearchModel::title(const Row &row) const
{
    switch (row.kind) {
    case Kind::Group:
        return row.at == 0 ? tr("Hearticles") : tr("References");
    case Kind::Article:
        return m_answer.articles[row.at].article.title;
    case Kind::Reference:
        return m_answer.references[row.at].reference.title();
    case Kind::ShowAll:
        return tr("Show all %n results", nullptr, m_answer.total);
    case Kind::Nothing:
        return nothingFound(m_answer.query);
    }
    return {};
}

// What the title says already is not said again below it.
QString SearchModel::snippet(const Row &row) const
{
    if (row.kind == Kind::Reference)
        return tr("In “%1”").arg(m_answer.references[row.at].articleTitle);
    if (row.kind != Kind::Article)
        return {};
    const SearchHit &hit = m_answer.articles[row.at];
    const QString plain = withoutMarks(hit.snippet);
    return hit.article.title.startsWith(plain.chopped(plain.endsWith(u'…') ? 1 : 0)) ? hit.article.subtitle
                                                                                     : hit.snippet.simplified();
}

QString SearchModel::category(const Row &row) const
{
    if (row.kind == Kind::Article) {
        const ArticleSummary &article = m_answer.articles[row.at].article;
        return showsUpdatedMark(article) ? updatedWord() + u"  ·  "_s + article.category : article.category;
    }
    return row.kind == Kind::Reference ? sourceOf(m_answer.references[row.at].reference) : QString();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole: {
        QStringList words{title(row), category(row), withoutMarks(snippet(row))};
        words.removeAll(QString());
        return words.join(u". "_s);
    }
    case KindRole:
        return int(row.kind);
    case SnippetRole:
        return snippet(row);
    case CategoryRole:
        return category(row);
    case QueryRole:
        return m_answer.query;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    return isStop(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                               : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace heartport
