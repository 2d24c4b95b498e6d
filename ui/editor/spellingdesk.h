// The spelling of one draft: lines are checked in a job, each once, so that typing never waits for it. All fields of the
// draft ask here, so that its dictionary is read once and a word that is learnt counts everywhere.
#pragma once

#include "spelling/spellchecker.h"

#include <QHash>
#include <QMutex>
#include <QObject>

namespace heartport {

class DraftSession;

class SpellingDesk : public QObject
{
    Q_OBJECT

public:
    explicit SpellingDesk(DraftSession &session, const SpellChecker::Places &places = {});
    ~SpellingDesk() override;

    void check(const QStringList &lines); // those that are new; changed() follows
    QList<Word> misspelt(const QString &line) const { return m_lines.value(line); } // none before it is checked
    QStringList suggestions(const QString &word) const;                             // best first
    void learn(const QString &word);                                                // also in the author's file
    void ignore(const QString &word);                                               // until the program ends

Q_SIGNALS:
    void changed();

private:
    // One checker for the jobs, one at a time, and for the menus.
    struct Shared {
        QMutex mutex;
        std::unique_ptr<SpellChecker> checker;
    };

    void start();
    void forgetWord(const QString &word);

    DraftSession &m_session;
    SpellChecker::Places m_places;
    std::shared_ptr<Shared> m_shared;
    QString m_language;
    QHash<QString, QList<Word>> m_lines; // checked
    QSet<QString> m_waiting;
    bool m_busy = false;
};

} // namespace heartport
