// One reference of the list: number, Vancouver text, study design, where it is cited, where else it is used, its link.
#pragma once

#include "domain/backlinks.h"
#include "domain/retraction.h"
#include "storage/articlestore.h"
#include "ui/support/look.h"

#include <QAbstractButton>
#include <QUrl>

class QBoxLayout;

namespace heartport {

class FlowLayout;
class RunLabel;

// All that a row shows. Without a reference: a key that is cited but that the hearticle does not define.
struct ReferenceEntry {
    QString key;
    std::optional<Reference> reference;
    int number = 0; // 0: no reference
    BackLinks links;
    QList<ReferenceUse> elsewhere;
    std::optional<Notice> notice = {}; // retracted or the like
};

class ReferenceRow : public QAbstractButton
{
    Q_OBJECT

public:
    ReferenceRow(const Look &look, const ReferenceEntry &entry, QWidget *parent);

    const ReferenceEntry &entry() const { return m_entry; }
    void setChosen(bool chosen);
    bool matches(const QStringList &words) const; // every word, in any of its texts

Q_SIGNALS:
    void blockActivated(int block);
    void actionActivated(heartport::ActionKind kind, int index);
    void articleActivated(const heartport::ArticleId &id, const QString &key);
    void outsideLinkActivated(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildText(QBoxLayout *column);
    QString buildWords(QBoxLayout *column); // what is said of them
    void buildPlaces(FlowLayout *line);
    void buildElsewhere(FlowLayout *line);
    void buildSource(QBoxLayout *column);
    void addLink(FlowLayout *line, const QString &name, const QString &text, const QString &spoken,
        std::function<void()> activated);
    QString spokenPlaces() const;

    const Look &m_look;
    ReferenceEntry m_entry;
    QString m_searched; // folded
    RunLabel *m_number = nullptr;
    QUrl m_url;
    bool m_ring = false;
};

} // namespace heartport
