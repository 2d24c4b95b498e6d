#include "exchange/bibtexentries.h"

#include <QHash>
#include <QSet>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Characters of one value after @string names were put in: a few names that double each other would fill any memory.
constexpr qsizetype longestValue = 100'000;

class BibTexParser
{
public:
    BibTexParser(const QString &text, qsizetype most) : m_text(text), m_most(most)
    {
        for (const char *month : {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"})
            m_strings.insert(QString::fromLatin1(month), QString::fromLatin1(month));
    }

    QList<BibTexEntry> parse()
    {
        for (;;) {
            const qsizetype at = m_text.indexOf(u'@', m_at);
            if (at < 0 || m_entries.size() > m_most)
                break;
            countLines(at);
            m_at = at + 1;
            item();
        }
        inheritCrossReferences();
        return std::move(m_entries);
    }

private:
    void countLines(qsizetype upTo)
    {
        m_line += int(QStringView(m_text).sliced(m_counted, upTo - m_counted).count(u'\n'));
        m_counted = upTo;
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return atEnd() ? QChar() : m_text.at(m_at); }

    void skipSpace()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
    }

    bool take(QChar c)
    {
        skipSpace();
        if (atEnd() || here() != c)
            return false;
        ++m_at;
        return true;
    }

    // Letters and everything else that BibTeX allows in names.
    QString name()
    {
        skipSpace();
        const qsizetype start = m_at;
        while (!atEnd() && !here().isSpace() && !u"{}()\",=#%'"_s.contains(here()))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    void item()
    {
        const QString type = name().toLower();
        if (type.isEmpty())
            return; // an e-mail address between entries
        skipSpace();
        const QChar open = here();
        if (open != u'{' && open != u'(')
            return; // no entry, only text with an "@"
        ++m_at;
        m_close = open == u'{' ? u'}' : u')';
        if (type == u"comment" || type == u"preamble")
            skipBalanced();
        else if (type == u"string")
            stringDefinition();
        else
            entry(type);
    }

    void skipBalanced()
    {
        for (int depth = 1; !atEnd() && depth > 0 && !entryStarts(); ++m_at) {
            if (here() == u'{' || (m_close == u')' && here() == u'('))
                ++depth;
            else if (here() == u'}' || here() == m_close)
                --depth;
        }
    }

    void stringDefinition()
    {
        BibTexEntry unused;
        const QString defined = name().toLower();
        if (!take(u'='))
            return;
        const QString text = value(unused);
        m_strings.insert(defined, text);
        if (!unused.problem.isEmpty())
            m_broken.insert(defined);
        take(m_close);
    }

    void entry(const QString &type)
    {
        BibTexEntry read;
        read.line = m_line;
        read.type = type;
        skipSpace();
        const qsizetype start = m_at;
        while (!atEnd() && here() != u',' && here() != u'}' && here() != u'\n')
            ++m_at;
        read.key = m_text.sliced(start, m_at - start).trimmed();
        if (read.key.contains(u'=')) { // no key at all: the first field follows at once
            read.key.clear();
            m_at = start;
        } else {
            take(u',');
        }
        fields(read);
        if (!read.problem.isEmpty())
            while (!atEnd() && !entryStarts())
                ++m_at;
        m_entries.append(read);
    }

    void fields(BibTexEntry &read)
    {
        for (;;) {
            if (take(m_close))
                return;
            const QString field = name().toLower();
            if (field.isEmpty() || !take(u'=')) {
                read.problem = atEnd() ? u"it has no end"_s
                                       : u"a field's name and \"=\" are missing before \"%1\""_s.arg(
                                           m_text.sliced(m_at, qMin<qsizetype>(20, m_text.size() - m_at)).simplified());
                return;
            }
            const QString text = value(read);
            if (!read.problem.isEmpty())
                return;
            if (read.fields.contains(field))
                read.notes.append(u"the field \"%1\" is there twice; the first one counts"_s.arg(field.left(40)));
            else
                read.fields.insert(field, text);
            if (take(u','))
                continue;
            if (take(m_close))
                return;
            read.problem =
                atEnd() ? u"it has no end"_s : u"a comma is missing behind the field \"%1\""_s.arg(field.left(40));
            return;
        }
    }

    // Parts joined by "#".
    QString value(BibTexEntry &read)
    {
        QString whole;
        do {
            skipSpace();
            const QString part = here() == u'{' || here() == u'"' ? quoted(read) : unquoted(read);
            if (!read.problem.isEmpty())
                return {};
            whole += part;
            if (whole.size() > longestValue) {
                read.problem = u"one of its fields has more than %1 characters"_s.arg(longestValue);
                return {};
            }
        } while (take(u'#'));
        return whole;
    }

    // In braces or quotes; a backslash protects neither, as in BibTeX.
    QString quoted(BibTexEntry &read)
    {
        const QChar end = here() == u'{' ? u'}' : u'"';
        const qsizetype start = ++m_at;
        int depth = 0;
        for (; !atEnd() && !entryStarts(); ++m_at) {
            const QChar c = here();
            if (depth == 0 && c == end)
                return m_text.sliced(start, m_at++ - start);
            if (c == u'{')
                ++depth;
            else if (c == u'}' && --depth < 0)
                break;
        }
        read.problem = u"a quoted text has no end"_s;
        return {};
    }

    // A line that begins a new entry, even where a brace is still open: so one lost brace costs one entry and not the
    // rest of the file.
    bool entryStarts() const
    {
        if (here() != u'@' || m_at == 0 || m_text.at(m_at - 1) != u'\n')
            return false;
        qsizetype at = m_at + 1;
        while (at < m_text.size() && at < m_at + 30 && m_text.at(at).isLetter())
            ++at;
        return at > m_at + 1 && at < m_text.size() && (m_text.at(at) == u'{' || m_text.at(at) == u'(');
    }

    // A number or the name of a @string.
    QString unquoted(BibTexEntry &read)
    {
        const QString word = name();
        if (word.isEmpty()) {
            read.problem = u"a value is missing"_s;
            return {};
        }
        if (m_broken.contains(word.toLower())) {
            read.problem = u"it uses the name \"%1\", whose @string cannot be read"_s.arg(word.left(40));
            return {};
        }
        bool isNumber = false;
        (void)word.toLongLong(&isNumber);
        const auto found = m_strings.constFind(word.toLower());
        if (found != m_strings.cend())
            return *found;
        if (!isNumber)
            read.notes.append(u"the name \"%1\" is not defined and was taken as it stands"_s.arg(word.left(40)));
        return word;
    }

    // From one parent, as BibTeX does; a parent's parent, or a ring of them, is not followed.
    void inheritCrossReferences()
    {
        QHash<QString, qsizetype> byKey;
        for (qsizetype i = 0; i < m_entries.size(); ++i)
            byKey.insert(m_entries.at(i).key.toLower(), i);
        const QList<BibTexEntry> asWritten = m_entries;
        for (BibTexEntry &child : m_entries) {
            const QString parentKey = child.fields.take(u"crossref"_s).trimmed().toLower();
            if (parentKey.isEmpty())
                continue;
            if (!byKey.contains(parentKey)) {
                child.notes.append(u"its parent entry \"%1\" is not in the file"_s.arg(parentKey.left(80)));
                continue;
            }
            const auto &parent = asWritten.at(byKey.value(parentKey)).fields;
            for (auto it = parent.begin(); it != parent.end(); ++it) {
                const QString field = it.key() == u"title" ? u"booktitle"_s : it.key();
                if (field != u"crossref" && field != u"doi" && field != u"url" && !child.fields.contains(field))
                    child.fields.insert(field, it.value());
            }
        }
    }

    const QString &m_text;
    const qsizetype m_most;
    qsizetype m_at = 0;
    qsizetype m_counted = 0;
    int m_line = 1;
    QChar m_close;
    QHash<QString, QString> m_strings;
    QSet<QString> m_broken; // names of a @string that cannot be read
    QList<BibTexEntry> m_entries;
};

} // namespace

QList<BibTexEntry> parseBibTex(const QString &text, qsizetype most) { return BibTexParser(text, most).parse(); }

} // namespace heartport
