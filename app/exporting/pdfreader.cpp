#include "exporting/pdfreader.h"

#include "exporting/disclosurereader.h"

#include <QHash>
#include <QRegularExpression>

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <stdexcept>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Takes what is unpacked until it is too much. libqpdf has no such limit of its own.
class LimitedTaker : public Pipeline
{
public:
    explicit LimitedTaker(qsizetype &room) : Pipeline("limit", nullptr), m_room(room) {}

    void write(const unsigned char *data, size_t length) override
    {
        m_room -= qsizetype(length);
        if (m_room < 0)
            throw std::length_error("too much");
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override {}
    const QByteArray &bytes() const { return m_bytes; }

private:
    qsizetype &m_room;
    QByteArray m_bytes;
};

QByteArray unpacked(QPDFObjectHandle stream, qsizetype &room)
{
    LimitedTaker taker(room);
    if (stream.isStream())
        stream.pipeStreamData(&taker, 0, qpdf_dl_generalized, true);
    return taker.bytes();
}

// A font's codes, two bytes each as in every CID font with Identity-H, and what they mean.
using CodeTable = QHash<int, QString>;

QString utf16(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(char16_t(uchar(bytes.at(i)) << 8 | uchar(bytes.at(i + 1))));
    return text;
}

// bfchar and bfrange of a ToUnicode CMap (Adobe Technical Note 5411). Other lines are passed over.
CodeTable codeTable(const QByteArray &cmap)
{
    static const QRegularExpression row(
        u"<([0-9A-Fa-f]{1,4})>\\s*(?:<([0-9A-Fa-f]{1,4})>\\s*)?(?:<([0-9A-Fa-f]{1,64})>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression part(u"begin(bfchar|bfrange)(.*?)end\\1"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression value(u"<([0-9A-Fa-f]{1,64})>"_s);
    CodeTable table;
    auto parts = part.globalMatch(QString::fromLatin1(cmap));
    while (parts.hasNext()) {
        const auto one = parts.next();
        const bool range = one.capturedView(1) == u"bfrange";
        static const QRegularExpression pair(u"<([0-9A-Fa-f]{1,4})>\\s*<([0-9A-Fa-f]{1,64})>"_s);
        auto rows = (range ? row : pair).globalMatch(one.captured(2));
        while (rows.hasNext()) {
            const auto match = rows.next();
            const int first = match.captured(1).toInt(nullptr, 16);
            if (!range) {
                table.insert(first, utf16(match.captured(2).toLatin1()));
                continue;
            }
            const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt(nullptr, 16);
            auto values = value.globalMatch(match.captured(4));
            QString text = utf16(match.captured(3).toLatin1());
            for (int code = first; code <= last && code <= 0xFFFF; ++code) {
                if (text.isEmpty() && values.hasNext())
                    table.insert(code, utf16(values.next().captured(1).toLatin1()));
                else if (!text.isEmpty()) {
                    table.insert(code, text);
                    text.back() = QChar(char16_t(text.back().unicode() + 1));
                }
            }
        }
    }
    return table;
}

class WordTaker : public QPDFObjectHandle::ParserCallbacks
{
public:
    WordTaker(const QPDFObjectHandle &fonts, std::map<QPDFObjGen, CodeTable> &known, qsizetype &room)
        : m_fonts(fonts), m_known(known), m_room(room)
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && m_operands.size() == 2 && m_operands.front().isName())
            useFont(m_fonts.getKey(m_operands.front().getName()));
        else if (name == "BT")
            m_words += u' ';
        else if (name == "Tj" || name == "'" || name == "\"" || name == "TJ")
            show(m_operands.empty() ? QPDFObjectHandle::newNull() : m_operands.back());
        m_operands.clear();
    }
    void handleEOF() override {}
    const QString &words() const { return m_words; }

private:
    void useFont(QPDFObjectHandle font)
    {
        auto known = m_known.find(font.getObjGen());
        if (known == m_known.end()) {
            QPDFObjectHandle table = font.isDictionary() ? font.getKey("/ToUnicode") : QPDFObjectHandle::newNull();
            known = m_known.emplace(font.getObjGen(), codeTable(unpacked(table, m_room))).first;
        }
        m_table = &known->second;
    }

    void show(QPDFObjectHandle operand)
    {
        if (operand.isArray()) {
            for (int i = 0; i < operand.getArrayNItems(); ++i)
                if (operand.getArrayItem(i).isString())
                    show(operand.getArrayItem(i));
            return;
        }
        if (!operand.isString() || !m_table)
            return;
        const std::string bytes = operand.getStringValue();
        for (size_t i = 0; i + 1 < bytes.size(); i += 2)
            m_words += m_table->value(uchar(bytes[i]) << 8 | uchar(bytes[i + 1]));
    }

    QPDFObjectHandle m_fonts;
    std::map<QPDFObjGen, CodeTable> &m_known;
    qsizetype &m_room;
    const CodeTable *m_table = nullptr;
    std::vector<QPDFObjectHandle> m_operands;
    QString m_words;
};

PdfContent contentOf(QPDF &file)
{
    qsizetype room = largestOutput;
    PdfContent content;
    content.xmp = unpacked(file.getRoot().getKey("/Metadata"), room);
    std::map<QPDFObjGen, CodeTable> fonts;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file).getAllPages()) {
        for (QPDFObjectHandle &stream : page.getPageContents())
            (void)unpacked(stream, room); // too much stops here, before it is parsed
        WordTaker taker(page.getAttribute("/Resources", false).getKey("/Font"), fonts, room);
        page.parseContents(&taker);
        content.words += u' ' + taker.words();
    }
    content.words = content.words.simplified();
    return content;
}

} // namespace

Result<PdfContent> readPdf(const QByteArray &pdf)
{
    try {
        QPDF file;
        file.setLogger(QPDFLogger::create());
        file.getLogger()->setWarn(file.getLogger()->discard());
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("the PDF", pdf.constData(), size_t(pdf.size()));
        return contentOf(file);
    } catch (const std::length_error &) {
        return failure(ErrorCode::TooLarge, u"what the PDF holds is too large"_s);
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::TooLarge, u"what the PDF holds is too large"_s);
    } catch (const std::exception &error) {
        return failure(ErrorCode::FormatBroken,
            u"the PDF is damaged: %1"_s.arg(QString::fromUtf8(error.what()).simplified().left(200)));
    }
}

} // namespace heartport
