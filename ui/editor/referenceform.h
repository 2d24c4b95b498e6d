// The form of one reference: its fields, with DOI and PubMed id checked while they are written.
#pragma once

#include "domain/referenceedit.h"
#include "ui/support/look.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace heartport {

class RunLabel;

class ReferenceForm : public QWidget
{
    Q_OBJECT

public:
    // `others`: the list without this reference, to find the same study and taken keys.
    ReferenceForm(const Look &look, const Reference &reference, const QList<Reference> &others,
        QWidget *parent = nullptr);

    // What is filled in, under the key that is written, or a made one.
    Reference reference() const;
    bool isAcceptable() const { return m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; } // why it is not; empty: it is

Q_SIGNALS:
    void checked(); // after every change

private:
    QLineEdit *addLine(QFormLayout *form, const QString &name, const QString &label, const QString &text,
        const QString &placeholder = {});
    void buildChoices(QFormLayout *form, const ReferenceFields &fields);
    void buildPlace(QFormLayout *form, const ReferenceFields &fields);
    void buildIds(QFormLayout *form, const ReferenceFields &fields);
    RunLabel *addNote(QFormLayout *form);
    ReferenceFields fields() const;
    void check();
    void checkDoi();
    void checkPmid();
    void checkKey();
    void checkDuplicates();
    void refuse(QWidget *field, RunLabel *note, const QString &sentence);

    const Look &m_look;
    Reference m_before;
    QList<Reference> m_others;
    QComboBox *m_type = nullptr;
    QComboBox *m_design = nullptr;
    QPlainTextEdit *m_authors = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_container = nullptr;
    QLineEdit *m_year = nullptr;
    QLineEdit *m_volume = nullptr;
    QLineEdit *m_issue = nullptr;
    QLineEdit *m_pages = nullptr;
    QLineEdit *m_doi = nullptr;
    QLineEdit *m_pmid = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_key = nullptr;
    RunLabel *m_doiNote = nullptr;
    RunLabel *m_pmidNote = nullptr;
    RunLabel *m_keyNote = nullptr;
    RunLabel *m_sameNote = nullptr;
    QString m_problem;
};

// Asks for a reference; `done` gets it when the author keeps it.
void showReferenceForm(Look &look, QWidget *window, const QString &heading, const Reference &reference,
    const QList<Reference> &others, const std::function<void(const Reference &)> &done);

} // namespace heartport
