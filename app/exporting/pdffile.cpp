#include "exporting/pdffile.h"

#include "exporting/articleflow.h"
#include "exporting/htmlfile.h"
#include "exporting/patientsheet.h"
#include "exporting/pdfmodule.h"
#include "exporting/xmp.h"
#include "policies/disclosure.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// mm. The column is 150 mm wide, 73 characters of the essentials' 11.5 pt.
constexpr qreal sideMargin = 30;
constexpr qreal sheetMargin = 22; // large print: 50 characters
constexpr qreal topMargin = 22;
constexpr qreal footMargin = 27;
constexpr qreal footerLine = 15; // from the foot of the paper

class PdfPages
{
public:
    PdfPages(const ExportItem &item, const ExportOptions &options)
        : m_item(item), m_options(options), m_context(exportContext(item, options, {})), m_source(item, m_context),
          m_size(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter)
    {
        const QSizeF paper = m_size.size(QPageSize::Millimeter);
        m_side = millimetres(options.patientSheet ? sheetMargin : sideMargin);
        m_paper = QSizeF(millimetres(paper.width()), millimetres(paper.height()));
        m_column = {m_paper.width() - 2 * m_side, m_paper.height() - millimetres(topMargin + footMargin),
            textDirection(item.article.language) == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight};
    }

    Result<QByteArray> write()
    {
        const auto module = pdfModule();
        if (!module)
            return failure(module);
        const QList<Strip> strips =
            m_options.patientSheet ? sheetFlow(m_source, m_column, m_options) : articleFlow(m_source, m_column);
        m_pages = paginated(strips, m_column.height);
        QByteArray pdf;
        QBuffer buffer(&pdf);
        if (!buffer.open(QIODevice::WriteOnly) || !draw(buffer))
            return failure(ErrorCode::FileUnwritable, u"the PDF cannot be drawn"_s);
        const Article &article = m_item.article;
        return (*module)->mark(pdf,
            {.title = article.title,
                .language = article.language,
                .rightToLeft = m_column.direction == Qt::RightToLeft,
                .xmp = xmpPacket(m_item),
                .outline = m_outline,
                .created = article.created,
                .modified = article.updated});
    }

private:
    bool draw(QBuffer &buffer)
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pageResolution);
        writer.setPageSize(m_size);
        writer.setPageMargins(QMarginsF());
        writer.setTitle(m_item.article.title.simplified());
        writer.setCreator(u"HeartPort " HEARTPORT_VERSION ""_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return false;
        for (int page = 0; page < int(m_pages.size()); ++page) {
            if (page > 0 && !writer.newPage())
                return false;
            for (const PlacedStrip &placed : m_pages.at(page))
                drawStrip(painter, placed, page);
            drawFooter(painter, page);
        }
        return painter.end();
    }

    void drawStrip(QPainter &painter, const PlacedStrip &placed, int page)
    {
        const qreal top = millimetres(topMargin) + placed.top;
        if (placed.strip.draw)
            placed.strip.draw(painter, QPointF(m_side, top));
        if (!placed.strip.heading.isEmpty())
            m_outline.append({placed.strip.heading.simplified(), placed.strip.headingLevel, page,
                (m_paper.height() - top) / points(1)});
    }

    // Every leaf says that AI took part, also one that was torn off.
    void drawFooter(QPainter &painter, int page)
    {
        const TextForm form{Voice::Program, 8, 11, QFont::Normal, Role::Muted};
        const QFont font = fontFor(m_item.article.title, form);
        const QFontMetricsF metrics(font);
        const QString number =
            m_options.labels.page.arg(m_options.locale.toString(page + 1), m_options.locale.toString(m_pages.size()));
        const QString lead = disclaimerFor(m_item.article.language).lead;
        const qreal room = m_column.width - metrics.horizontalAdvance(number + lead) - points(30);
        const QString title = metrics.elidedText(m_item.article.title.simplified(), Qt::ElideRight, room);
        const qreal y = m_paper.height() - millimetres(footerLine);
        painter.fillRect(QRectF(m_side, y - points(13), m_column.width, points(0.5)), paperColour(Role::Border));
        painter.setFont(font);
        painter.setPen(paperColour(form.colour));
        const bool rightToLeft = m_column.direction == Qt::RightToLeft;
        const qreal x = m_side + m_column.width;
        const QString words = u"%1 · \u2068%2\u2069"_s.arg(lead, title);
        painter.drawText(QPointF(rightToLeft ? x - metrics.horizontalAdvance(words) : m_side, y), words);
        painter.drawText(QPointF(rightToLeft ? m_side : x - metrics.horizontalAdvance(number), y), number);
    }

    const ExportItem &m_item;
    const ExportOptions &m_options;
    const PageContext m_context;
    const FlowSource m_source;
    const QPageSize m_size;
    qreal m_side = 0;
    QSizeF m_paper;
    Column m_column;
    QList<QList<PlacedStrip>> m_pages;
    QList<OutlineEntry> m_outline;
};

} // namespace

Result<QByteArray> pdfFile(const ExportItem &item, const ExportOptions &options)
{
    return PdfPages(item, options).write();
}

} // namespace heartport
