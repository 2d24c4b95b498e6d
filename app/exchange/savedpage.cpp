#include "exchange/savedpage.h"

#include "exchange/bundlelimits.h"
#include "exchange/cleantext.h"
#include "exchange/fileinput.h"
#include "exchange/pagelines.h"
#include "exchange/strictjson.h"
#include "policies/disclosure.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReferences = 500;

struct Line {
    QString text;
    bool isBullet = false;
};

bool isPart(const QString &line, QLatin1StringView name)
{
    return QStringView(line).compare(name, Qt::CaseInsensitive) == 0;
}

bool isHeadline(const QString &line)
{
    static const QRegularExpression shape(u"^YOUR (\\w+ )?HEARTICLE:?$"_s, QRegularExpression::CaseInsensitiveOption);
    return shape.match(line).hasMatch();
}

// Lines of the page's frame that stand between the parts of the hearticle.
bool isFrame(const QString &line)
{
    return isPart(line, "SHARE HEARTICLE"_L1) || isPart(line, "Heart logo"_L1) || isPart(line, "HeartPort logo"_L1)
        || isPart(line, "Atom"_L1) || line.startsWith(u"Your Insights matter", Qt::CaseInsensitive);
}

bool isPartName(const QString &line)
{
    return isHeadline(line) || isFrame(line) || isPart(line, "HEALTH ESSENTIALS"_L1) || isPart(line, "ACTION FEED"_L1)
        || isPart(line, "This helps"_L1) || isPart(line, "This harms"_L1);
}

// The page's own AI notice: at least three of its four thoughts in one paragraph.
bool isDisclaimer(const QString &paragraph)
{
    int thoughts = 0;
    for (const auto &thought : {u"AI support"_s, u"scientific health knowledge"_s, u"medical advice"_s, u"liability"_s})
        thoughts += paragraph.contains(thought, Qt::CaseInsensitive) ? 1 : 0;
    return thoughts >= 3;
}

// One paragraph or bullet a line. A text whose lines are all short was wrapped by the program that saved it: there a
// paragraph goes on until a blank line.
QList<Line> logicalLines(const QStringList &raw)
{
    const bool wrapped = std::none_of(raw.begin(), raw.end(), [](const QString &line) { return line.size() > 120; });
    static const QRegularExpression bullet(u"^[-•*–‣◦]\\s+"_s);
    QList<Line> lines;
    bool open = false;
    for (const QString &rawLine : raw) {
        QString text = rawLine.simplified();
        const auto match = bullet.match(text);
        if (match.hasMatch())
            text.remove(0, match.capturedLength());
        const bool goesOn = wrapped && open && !match.hasMatch() && !isPartName(text);
        open = !text.isEmpty() && !isPartName(text);
        if (text.isEmpty())
            continue;
        if (goesOn)
            lines.last().text += u' ' + text;
        else
            lines.append(Line{text, match.hasMatch()});
    }
    return lines;
}

// Plain words as Markdown that reads as those words.
QString escaped(QString words)
{
    static const QRegularExpression special(uR"(([\\`*_\[\]<]|&(?=#?\w+;)))"_s);
    return words.replace(special, uR"(\\1)"_s);
}

QString escapedStart(QString markdown)
{
    static const QRegularExpression start(uR"(^(?:[#>+=~|-]|\d{1,9}(?=[.)])))"_s);
    const auto match = start.match(markdown);
    if (!match.hasMatch())
        return markdown;
    const bool isNumber = match.capturedView().front().isDigit();
    return markdown.insert(isNumber ? match.capturedEnd() : 0, u'\\');
}

class PageReader
{
public:
    explicit PageReader(QList<Line> lines) : m_lines(std::move(lines)) {}

    Result<ReadArticle> read()
    {
        if (const auto found = findParts(); !found)
            return failure(found);
        readHead();
        readEssentials();
        Article article{.id = idOf(m_category, m_title)};
        article.helps = actionsBetween(m_helps, m_helps < m_harms ? m_harms : m_end);
        article.harms = actionsBetween(m_harms, m_harms < m_helps ? m_helps : m_end);
        article.language = u"en"_s;
        article.category = m_category;
        article.title = m_title;
        article.subtitle = m_subtitle;
        article.keywords = m_keywords;
        article.essentials = m_essentials;
        article.created = article.updated = QDateTime::currentDateTimeUtc();
        for (int number = 1; number <= m_highest; ++number)
            article.references.append(placeholderReference(number));
        article.disclaimer = disclaimerFor(article.language).disclaimer;
        return ReadArticle{article, report()};
    }

private:
    static ArticleId idOf(const QString &category, const QString &title)
    {
        static const QUuid pages(u"6d4b3a55-9d5e-4b0c-8f0a-2f6f1a3f4c11"_s);
        const QUuid id = QUuid::createUuidV5(pages, category + u'\n' + title);
        return ArticleId::parse(id.toString()).value_or(ArticleId::random());
    }

    template<typename Test>
    qsizetype indexOf(const Test &test, qsizetype from) const
    {
        const auto found = std::find_if(m_lines.begin() + from, m_lines.end(), test);
        return found == m_lines.end() ? -1 : found - m_lines.begin();
    }

    qsizetype indexOf(QLatin1StringView part, qsizetype from) const
    {
        return indexOf([&](const Line &line) { return isPart(line.text, part); }, from);
    }

    Result<> findParts()
    {
        m_head = indexOf([](const Line &line) { return isHeadline(line.text); }, 0);
        m_start = indexOf("HEALTH ESSENTIALS"_L1, std::max<qsizetype>(m_head, 0));
        m_feed = indexOf("ACTION FEED"_L1, std::max<qsizetype>(m_start, 0));
        m_helps = indexOf("This helps"_L1, std::max<qsizetype>(m_feed, 0));
        m_harms = indexOf("This harms"_L1, std::max<qsizetype>(m_feed, 0));
        QStringList missing;
        for (const auto &[place, name] : {std::pair(m_head, u"YOUR BREAKING HEARTICLE"_s),
                 std::pair(m_start, u"HEALTH ESSENTIALS"_s), std::pair(m_feed, u"ACTION FEED"_s),
                 std::pair(m_helps, u"This helps"_s), std::pair(m_harms, u"This harms"_s)})
            if (place < 0)
                missing.append(u'"' + name + u'"');
        if (missing.isEmpty() && !headLines().isEmpty()) {
            m_end = indexOf([](const Line &line) { return isEnd(line.text); }, std::max(m_helps, m_harms));
            m_end = m_end < 0 ? m_lines.size() : m_end;
            return {};
        }
        return failure(ErrorCode::FormatUnknown,
            missing.isEmpty() ? u"the saved page has no title"_s
                              : u"this is no saved HeartPort page: it has no part %1"_s.arg(missing.join(u", "_s)));
    }

    static bool isEnd(const QString &line)
    {
        return line.startsWith(u"VIEW REFERENCES", Qt::CaseInsensitive) || isPart(line, "SHARE HEARTICLE"_L1)
            || line.startsWith(u"We fight disease", Qt::CaseInsensitive);
    }

    // What stands between the headline and the essentials, without the frame; a picture's words repeat the category.
    QStringList headLines() const
    {
        QStringList lines;
        for (const Line &line : m_lines.sliced(m_head + 1, m_start - m_head - 1))
            if (!isFrame(line.text) && (lines.isEmpty() || lines.last() != line.text))
                lines.append(line.text);
        return lines;
    }

    void readHead()
    {
        QStringList lines = headLines();
        if (lines.size() > 2 || (lines.size() == 2 && lines.last().contains(u" - ")))
            m_keywords = keywordsOf(lines.takeLast());
        if (lines.size() > 1)
            m_category = lines.takeFirst();
        m_title = lines.takeFirst();
        m_subtitle = lines.join(u' ');
    }

    // Keywords are parted by " - ", and so is "Omega - 3": a number alone goes to the word before it.
    static QStringList keywordsOf(const QString &line)
    {
        static const QRegularExpression number(u"^\\d+$"_s);
        static const QRegularExpression dash(u"\\s+-(?:\\s+|$)"_s);
        QStringList keywords;
        for (const QString &part : line.split(dash, Qt::SkipEmptyParts)) {
            if (!keywords.isEmpty() && number.match(part).hasMatch())
                keywords.last() += u'-' + part;
            else
                keywords.append(part.trimmed());
        }
        return keywords;
    }

    void readEssentials()
    {
        bool inList = false;
        for (const Line &line : m_lines.sliced(m_start + 1, m_feed - m_start - 1)) {
            if (isFrame(line.text))
                continue;
            if (isDisclaimer(line.text)) {
                m_hadDisclaimer = true;
                continue;
            }
            if (!m_essentials.isEmpty())
                m_essentials += inList && line.isBullet ? u"\n"_s : u"\n\n"_s;
            m_essentials += (line.isBullet ? u"- "_s : QString()) + escapedStart(markdown(line.text));
            inList = line.isBullet;
        }
        m_essentials += u'\n';
    }

    QList<Action> actionsBetween(qsizetype title, qsizetype end)
    {
        const QList<Line> lines = m_lines.sliced(title + 1, end - title - 1);
        const bool bullets = std::any_of(lines.begin(), lines.end(), [](const Line &line) { return line.isBullet; });
        QStringList texts;
        for (const Line &line : lines) {
            if (isFrame(line.text))
                continue;
            if (line.isBullet || !bullets || texts.isEmpty())
                texts.append(line.text);
            else
                texts.last() += u' ' + line.text;
        }
        QList<Action> actions;
        for (const QString &text : std::as_const(texts))
            actions.append(Action{escapedStart(markdown(text)), std::nullopt, {}});
        return actions;
    }

    // The words escaped, and neighbouring marks "[8] [8] [7]" made one citation with each key once.
    QString markdown(const QString &words)
    {
        static const QRegularExpression marks(
            uR"(\[\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\](?:\s*\[\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\])*)"_s);
        QString result;
        qsizetype from = 0;
        auto matches = marks.globalMatch(words);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString citation = citationOf(match.captured());
            if (citation.isEmpty())
                continue;
            result += escaped(words.sliced(from, match.capturedStart() - from)) + citation;
            from = match.capturedEnd();
        }
        return result + escaped(words.sliced(from));
    }

    QString citationOf(const QString &marks)
    {
        static const QRegularExpression item(u"(\\d{1,3})(?:\\s*[–-]\\s*(\\d{1,3}))?"_s);
        QList<int> numbers;
        auto matches = item.globalMatch(marks);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int first = match.captured(1).toInt();
            const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
            if (first < 1 || last < first || last > mostReferences)
                return {};
            for (int number = first; number <= last; ++number)
                if (!numbers.contains(number))
                    numbers.append(number);
        }
        QStringList keys;
        for (const int number : std::as_const(numbers)) {
            keys.append(u"@reference%1"_s.arg(number));
            m_highest = std::max(m_highest, number);
        }
        return u"[%1]"_s.arg(keys.join(u"; "_s));
    }

    QList<Correction> report() const
    {
        QList<Correction> made{m_hadDisclaimer ? corrections::pageNoticeReplaced() : corrections::disclaimerMissing(),
            corrections::aiUseUnstated()};
        if (m_highest > 0)
            made.append(corrections::referencesNotShown(m_highest));
        return made;
    }

    QList<Line> m_lines;
    qsizetype m_head = -1;
    qsizetype m_start = -1;
    qsizetype m_feed = -1;
    qsizetype m_helps = -1;
    qsizetype m_harms = -1;
    qsizetype m_end = -1;
    QString m_category;
    QString m_title;
    QString m_subtitle;
    QStringList m_keywords;
    QString m_essentials;
    bool m_hadDisclaimer = false;
    int m_highest = 0;
};

} // namespace

bool isSavedPage(const QByteArray &bytes)
{
    const QByteArray upper = bytes.toUpper();
    return upper.contains("HEALTH ESSENTIALS") && upper.contains("ACTION FEED") && upper.contains("HEARTICLE");
}

Result<ReadArticle> readSavedPage(const QByteArray &bytes)
{
    if (bytes.size() > longestSavedPage)
        return failure(ErrorCode::TooLarge, u"the page is larger than %1"_s.arg(sizeWords(longestSavedPage)));
    const auto text = textFromUtf8(bytes, u"the page"_s);
    if (!text)
        return failure(text);
    const QStringList raw = looksLikeHtml(*text) ? pageLines(*text) : text->split(u'\n');
    auto read = PageReader(logicalLines(raw)).read();
    if (!read)
        return failure(read);
    if (read->article.essentials.toUtf8().size() > longestTextFile)
        return failure(ErrorCode::TooLarge, u"the page's text is larger than %1"_s.arg(sizeWords(longestTextFile)));
    read->repaired += cleanArticle(read->article);
    return read;
}

} // namespace heartport
