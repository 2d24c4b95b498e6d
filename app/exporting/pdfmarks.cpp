#include "exporting/pdfmarks.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QPDFObjectHandle text(const QString &words) { return QPDFObjectHandle::newUnicodeString(words.toStdString()); }

QPDFObjectHandle name(const char *word) { return QPDFObjectHandle::newName(word); }

class Outline
{
public:
    Outline(QPDF &file, const QList<OutlineEntry> &entries)
        : m_file(file), m_pages(QPDFPageDocumentHelper(file).getAllPages()), m_entries(entries)
    {
    }

    QPDFObjectHandle write()
    {
        QPDFObjectHandle root = m_file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", name("/Outlines"));
        writeChildren(root, 0);
        return root;
    }

private:
    // The entries from m_next on that are deeper than `level`. ISO 32000-1 §12.3.3.
    void writeChildren(QPDFObjectHandle parent, int level)
    {
        QPDFObjectHandle last;
        int count = 0;
        while (m_next < m_entries.size() && m_entries.at(m_next).level > level) {
            const OutlineEntry &entry = m_entries.at(m_next++);
            QPDFObjectHandle item = itemOf(entry);
            item.replaceKey("/Parent", parent);
            if (count++ == 0) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", last);
                last.replaceKey("/Next", item);
            }
            writeChildren(item, entry.level);
            last = item;
        }
        if (count == 0)
            return;
        parent.replaceKey("/Last", last);
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(level < 2 ? count : -count)); // deeper ones are folded
    }

    QPDFObjectHandle itemOf(const OutlineEntry &entry)
    {
        QPDFObjectHandle item = m_file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(entry.title));
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(m_pages.at(size_t(entry.page)).getObjectHandle());
        place.appendItem(name("/XYZ"));
        place.appendItem(QPDFObjectHandle::newNull());
        place.appendItem(QPDFObjectHandle::newReal(entry.top, 2));
        place.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Dest", place);
        return item;
    }

    QPDF &m_file;
    std::vector<QPDFPageObjectHelper> m_pages;
    const QList<OutlineEntry> &m_entries;
    qsizetype m_next = 0;
};

QPDFObjectHandle date(const QDateTime &time)
{
    return QPDFObjectHandle::newString(time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString());
}

void markInfo(QPDF &file, const PdfMarks &marks)
{
    QPDFObjectHandle info = file.getTrailer().getKey("/Info");
    if (!info.isDictionary())
        return;
    for (const auto &[key, time] : {std::pair{"/CreationDate", marks.created}, std::pair{"/ModDate", marks.modified}})
        time.isValid() ? info.replaceKey(key, date(time)) : info.removeKey(key);
}

void markCatalog(QPDF &file, const PdfMarks &marks)
{
    QPDFObjectHandle root = file.getRoot();
    root.replaceKey("/Lang", text(marks.language));
    QPDFObjectHandle wishes = QPDFObjectHandle::newDictionary();
    wishes.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    wishes.replaceKey("/Direction", name(marks.rightToLeft ? "/R2L" : "/L2R"));
    root.replaceKey("/ViewerPreferences", wishes);
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&file, marks.xmp.toStdString());
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", file.makeIndirectObject(metadata));
    if (!marks.outline.isEmpty()) {
        root.replaceKey("/Outlines", Outline(file, marks.outline).write());
        root.replaceKey("/PageMode", name("/UseOutlines"));
    }
}

} // namespace

Result<QByteArray> markedPdf(const QByteArray &pdf, const PdfMarks &marks)
{
    try {
        QPDF file;
        file.processMemoryFile("the PDF", pdf.constData(), size_t(pdf.size()));
        markInfo(file, marks);
        markCatalog(file, marks);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    } catch (const std::exception &error) {
        return failure(ErrorCode::FileUnwritable,
            u"the PDF cannot be marked: %1"_s.arg(QString::fromUtf8(error.what()).simplified()));
    }
}

} // namespace heartport
