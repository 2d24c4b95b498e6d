// The strip beside the text: signs of findings where they are, and a bar at the caret's block. Decoration for assistive
// technology: the findings panel says the same in words.
#pragma once

#include "policies/publishing.h"
#include "rendering/tokens.h"

#include <QTextCursor>
#include <QWidget>

namespace heartport {

class Look;
class MarkdownEditor;

class EditorMargin : public QWidget
{
    Q_OBJECT

public:
    static constexpr double width = 28; // px at 100 %

    struct Sign {
        int offset = 0; // in the Markdown
        Severity severity = Severity::Advice;
        QString words; // on hovering
        ArticlePlace place;
    };

    EditorMargin(const Look &look, MarkdownEditor &editor);

    void setSigns(const QList<Sign> &signs); // the gravest of a line is shown

Q_SIGNALS:
    void signActivated(const heartport::ArticlePlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Placed {
        Sign sign;
        QTextCursor at; // goes with the text until the next findings come
    };

    QRect iconRect(const Placed &placed) const;
    const Placed *placedAt(const QPoint &point) const;

    const Look &m_look;
    MarkdownEditor &m_editor;
    QList<Placed> m_signs;
};

// The icon and colour of a severity.
struct SeverityLook {
    QString icon;
    Role role;
};
SeverityLook lookOf(Severity severity);

} // namespace heartport
