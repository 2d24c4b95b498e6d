#include "exchange/strictjson.h"

#include <QJsonArray>
#include <QList>
#include <QSet>

#include <optional>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepestNesting = 64;
const QByteArray byteOrderMark = "\xEF\xBB\xBF";

// Where the first byte sequence starts that is no UTF-8 (https://www.rfc-editor.org/rfc/rfc3629#section-3).
std::optional<qsizetype> invalidUtf8At(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return std::nullopt;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = uchar(bytes.at(at));
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length > 1 && (at + length > bytes.size() || !bytes.mid(at, length).isValidUtf8()))
            return at;
        at += length;
    }
    return bytes.size();
}

// QJsonDocument takes the last of two equal keys and nests 1024 deep; this walk over the structure refuses both. It
// does not check the grammar: QJsonDocument does, afterwards.
class StructureWalk
{
public:
    explicit StructureWalk(const QByteArray &bytes) : m_bytes(bytes) {}

    std::optional<QString> problem()
    {
        for (; m_at < m_bytes.size(); ++m_at) {
            if (auto found = step(m_bytes.at(m_at)))
                return found;
        }
        return std::nullopt;
    }

private:
    struct Level {
        bool isObject = false;
        bool expectsKey = false;
        QSet<QString> keys;
    };

    std::optional<QString> step(char byte)
    {
        switch (byte) {
        case '"':
            return string();
        case '{':
        case '[':
            if (m_levels.size() == deepestNesting)
                return u"it is nested deeper than %1 levels"_s.arg(deepestNesting);
            m_levels.append(Level{byte == '{', byte == '{', {}});
            break;
        case '}':
        case ']':
            if (!m_levels.isEmpty())
                m_levels.removeLast();
            break;
        case ',':
            if (!m_levels.isEmpty())
                m_levels.last().expectsKey = m_levels.last().isObject;
            break;
        default:
            break;
        }
        return std::nullopt;
    }

    std::optional<QString> string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_bytes.size() && m_bytes.at(m_at) != '"')
            m_at += m_bytes.at(m_at) == '\\' ? 2 : 1;
        if (m_levels.isEmpty() || !m_levels.last().expectsKey)
            return std::nullopt;
        m_levels.last().expectsKey = false;
        // Read as JSON, so that "a" and "\u0061" are the same key.
        const QByteArray quoted = '[' + m_bytes.mid(start, m_at - start + 1) + ']';
        const QString key = QJsonDocument::fromJson(quoted).array().first().toString();
        if (m_levels.last().keys.contains(key))
            return u"the key \"%1\" appears twice"_s.arg(key.left(80));
        m_levels.last().keys.insert(key);
        return std::nullopt;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QList<Level> m_levels;
};

} // namespace

Result<QString> textFromUtf8(const QByteArray &bytes, const QString &name)
{
    if (const auto at = invalidUtf8At(bytes))
        return failure(ErrorCode::NotUtf8, u"%1 is not UTF-8 text: byte %2 is wrong"_s.arg(name).arg(*at));
    QString text = QString::fromUtf8(bytes.startsWith(byteOrderMark) ? bytes.mid(byteOrderMark.size()) : bytes);
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    return text;
}

Result<QJsonDocument> parseStrictJson(const QByteArray &bytes, const QString &name)
{
    if (const auto at = invalidUtf8At(bytes))
        return failure(ErrorCode::NotUtf8, u"%1 is not UTF-8 text: byte %2 is wrong"_s.arg(name).arg(*at));
    if (const auto problem = StructureWalk(bytes).problem())
        return failure(ErrorCode::FormatBroken, u"%1 is refused: %2"_s.arg(name, *problem));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(ErrorCode::FormatBroken,
            u"%1 is not valid JSON: %2 at byte %3"_s.arg(name, error.errorString()).arg(error.offset));
    }
    return document;
}

} // namespace heartport
