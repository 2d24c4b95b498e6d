#include "ui/editor/readabilitypanel.h"

#include "ui/support/iconlabel.h"
#include "ui/support/job.h"
#include "ui/support/look.h"
#include "ui/support/runlabel.h"
#include "ui/support/textlink.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

bool hasGrades(Formula formula) { return formula != Formula::Lix; }

QString scaleText(Formula formula)
{
    switch (formula) {
    case Formula::Smog:
    case Formula::FleschKincaid:
        return ReadabilityPanel::tr("School years in the United States that a reader needs.");
    case Formula::WienerSachtext:
    case Formula::GSmog:
        return ReadabilityPanel::tr("School years in Austria that a reader needs.");
    case Formula::Lix:
        return ReadabilityPanel::tr("Below 25 very easy, 40 middling, above 55 very hard.");
    }
    Q_UNREACHABLE();
}

QString bandText(const Score &score)
{
    switch (score.band) {
    case Band::Easy:
        return ReadabilityPanel::tr("Easy enough for most readers");
    case Band::Middling:
        return ReadabilityPanel::tr("Harder than most health texts should be; aim for %1").arg(scoreText(score.aim));
    case Band::Hard:
        return ReadabilityPanel::tr("Hard for most readers; aim for %1").arg(scoreText(score.aim));
    case Band::TooShort:
        return ReadabilityPanel::tr("The text is too short for this formula to be sure");
    }
    Q_UNREACHABLE();
}

Role bandRole(Band band)
{
    return band == Band::Easy ? Role::Helps : band == Band::TooShort ? Role::Muted : Role::Warning;
}

} // namespace

QString scoreWords(const Score &score)
{
    if (score.band == Band::TooShort)
        return ReadabilityPanel::tr("Too short to grade (%1)").arg(toWord(score.formula));
    return hasGrades(score.formula)
        ? ReadabilityPanel::tr("Grade %1 (%2)").arg(scoreText(score.value), toWord(score.formula))
        : u"%1 %2"_s.arg(toWord(score.formula), scoreText(score.value));
}

ReadabilityPanel::ReadabilityPanel(const Look &look, DraftSession &session, QWidget *parent)
    : QScrollArea(parent), m_look(look), m_session(session)
{
    setObjectName(u"readabilityPanel"_s);
    setAccessibleName(tr("Readability"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(&session, &DraftSession::paused, this, &ReadabilityPanel::measure);
    connect(&look, &Look::changed, this, [this] { show(m_readability); });
    measure();
}

QString ReadabilityPanel::shortText() const
{
    return m_readability.scores.isEmpty() ? QString() : scoreWords(m_readability.scores.first());
}

void ReadabilityPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    show(m_readability);
}

// On another thread: a long text must not hold up who types it.
void ReadabilityPanel::measure()
{
    if (std::exchange(m_measuring, true)) {
        m_again = true;
        return;
    }
    m_again = false;
    const auto job =
        QtConcurrent::run([text = m_session.article().essentials, language = m_session.article().language] {
            const Essentials essentials = parseEssentials(text);
            return readabilityOf(essentials, SourceMap(text, essentials), language);
        });
    whenDone(this, job, [this](const Readability &readability) {
        m_measuring = false;
        if (m_again)
            return measure();
        m_readability = readability;
        if (isVisible())
            show(readability);
        Q_EMIT shortTextChanged(shortText());
    });
}

void ReadabilityPanel::show(const Readability &readability)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(m_look.px(16), m_look.px(12), m_look.px(16), m_look.px(16));
    column->setSpacing(m_look.px(4));
    if (readability.scores.isEmpty()) {
        auto *none = new RunLabel(m_look, TextStyle::Body, Role::Muted, content);
        none->setPlain(tr("There is no sentence to measure yet."));
        column->addWidget(none);
    }
    addScores(column, readability.scores);
    addSentences(column, readability.sentences);
    addWords(column, readability.words);
    column->addStretch(1);
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(content);
    content->setAutoFillBackground(false);
}

void ReadabilityPanel::addHeading(QVBoxLayout *column, const QString &text)
{
    auto *heading = new RunLabel(m_look, TextStyle::DockTitle, Role::Text, nullptr);
    heading->setPlain(text);
    column->addSpacing(m_look.px(12));
    column->addWidget(heading);
}

void ReadabilityPanel::addScores(QVBoxLayout *column, const QList<Score> &scores)
{
    for (const Score &score : scores) {
        auto *value = new RunLabel(m_look, TextStyle::BodyStrong, Role::Text, nullptr);
        value->setObjectName(u"score"_s);
        value->setPlain(scoreWords(score));
        column->addWidget(value);
        auto *band = new RunLabel(m_look, TextStyle::Fact, bandRole(score.band), nullptr);
        band->setPlain(bandText(score));
        column->addWidget(band);
        auto *scale = new RunLabel(m_look, TextStyle::Caption, Role::Muted, nullptr);
        scale->setPlain(scaleText(score.formula));
        column->addWidget(scale);
        column->addSpacing(m_look.px(6));
    }
}

void ReadabilityPanel::addSentences(QVBoxLayout *column, const QList<HardSentence> &sentences)
{
    if (sentences.isEmpty())
        return;
    addHeading(column, tr("The hardest sentences"));
    for (const HardSentence &sentence : sentences) {
        auto *link = new TextLink(m_look, TextStyle::Body, sentence.text, nullptr);
        link->setObjectName(u"hardSentence"_s);
        connect(link, &QAbstractButton::clicked, this, [this, sentence] {
            m_session.reveal({.part = ArticlePart::Essentials,
                .block = sentence.block,
                .start = sentence.range.start,
                .length = sentence.range.length});
        });
        column->addWidget(link);
        QString facts = tr("%n word(s)", nullptr, sentence.words);
        if (!sentence.longWords.isEmpty())
            facts += u" · "_s + tr("long: %1").arg(sentence.longWords.join(u", "_s));
        auto *words = new RunLabel(m_look, TextStyle::Caption, Role::Muted, nullptr);
        words->setPlain(facts);
        words->setContentsMargins(0, 0, 0, m_look.px(6));
        column->addWidget(words);
    }
}

void ReadabilityPanel::addWords(QVBoxLayout *column, const QList<HardWord> &words)
{
    if (words.isEmpty())
        return;
    addHeading(column, tr("The hardest words"));
    QStringList list;
    for (const HardWord &word : words)
        list.append(word.count > 1 ? tr("%1 (%2 times)").arg(word.word, locale().toString(word.count)) : word.word);
    auto *label = new RunLabel(m_look, TextStyle::Body, Role::Text, nullptr);
    label->setObjectName(u"hardWords"_s);
    label->setPlain(list.join(u", "_s));
    column->addWidget(label);
}

} // namespace heartport
