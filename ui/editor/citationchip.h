// Draws the chip that stands for a citation, with the number that its references have now.
#pragma once

#include "domain/citation.h"

#include <QObject>
#include <QTextObjectInterface>

namespace heartport {

class Look;

class CitationChip : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit CitationChip(const Look &look, QObject *parent = nullptr);

    void setNumbers(const CitationNumbers &numbers) { m_numbers = numbers; }
    // "[2, 4]", or "[? hart2021]" where a key has no reference.
    QString label(const QString &source) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    const Look &m_look;
    CitationNumbers m_numbers;
};

} // namespace heartport
