// How Markdown looks while it is written: marks muted, headings and emphasis as they will be. One block at a time.
#pragma once

#include <QSyntaxHighlighter>

namespace heartport {

class Look;

class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    MarkdownHighlighter(const Look &look, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightInline(const QString &text);
    void mark(qsizetype from, qsizetype length); // the look of a mark over what is there
    void emphasise(qsizetype from, qsizetype length, bool strong);

    const Look &m_look;
};

} // namespace heartport
