// How hard the text is to read: the formula with its scale, and the hardest sentences and words to begin with.
#pragma once

#include "policies/readability.h"
#include "ui/editor/draftsession.h"

#include <QScrollArea>

class QVBoxLayout;

namespace heartport {

class Look;

class ReadabilityPanel : public QScrollArea
{
    Q_OBJECT

public:
    ReadabilityPanel(const Look &look, DraftSession &session, QWidget *parent = nullptr);

    // "Grade 8 (SMOG)", "LIX 42"; empty for a text without sentences.
    QString shortText() const;

Q_SIGNALS:
    void shortTextChanged(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void measure();
    void show(const Readability &readability);
    void addScores(QVBoxLayout *column, const QList<Score> &scores);
    void addSentences(QVBoxLayout *column, const QList<HardSentence> &sentences);
    void addWords(QVBoxLayout *column, const QList<HardWord> &words);
    void addHeading(QVBoxLayout *column, const QString &text);

    const Look &m_look;
    DraftSession &m_session;
    Readability m_readability;
    bool m_measuring = false;
    bool m_again = false;
};

// "Grade 8.4 (SMOG)"; a formula with a scale of its own is told with it: "LIX 42".
QString scoreWords(const Score &score);

} // namespace heartport
