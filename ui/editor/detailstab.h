// All fields of a hearticle besides its text, actions and references, as one form that scrolls.
#pragma once

#include "ui/editor/draftsession.h"

#include <QScrollArea>

class QVBoxLayout;

namespace heartport {

class Library;
class Look;
class PartField;

class DetailsTab : public QScrollArea
{
    Q_OBJECT

public:
    DetailsTab(const Look &look, DraftSession &session, const Library &library, QWidget *parent = nullptr);

    // Whether a place of this part is shown here.
    static bool shows(ArticlePart part);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildAbout();
    void buildPeople();
    void buildReview();
    void buildSources(const Library &library);
    void addHeading(const QString &text);
    PartField *addField(ArticlePart part, const QString &label, QWidget *control, const QString &hint = {});
    void addText(ArticlePart part, QString Article::*text, const QString &label, const QString &what,
        const QString &hint);
    bool eventFilter(QObject *watched, QEvent *event) override; // keeps what has the focus in sight

    const Look &m_look;
    DraftSession &m_session;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace heartport
