#include "domain/ids.h"

#include <QUrl>
#include <QUuid>

namespace heartport {

using namespace Qt::StringLiterals;

Result<ArticleId> ArticleId::parse(QStringView text)
{
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return failure(ErrorCode::FieldInvalid, u"\"%1\" is not a hearticle's id (a UUID)"_s.arg(text.left(80)));
    return ArticleId(uuid.toString(QUuid::WithoutBraces));
}

ArticleId ArticleId::random() { return ArticleId(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

QString Address::toString() const
{
    const QString top = u"heartport:article/"_s + article.toString();
    return fragment.isEmpty() ? top : top + u'#' + QString::fromLatin1(QUrl::toPercentEncoding(fragment));
}

Result<Address> parseAddress(const QString &text)
{
    static const QString prefix = u"heartport:article/"_s;
    const bool isAddress = text.startsWith(prefix, Qt::CaseInsensitive);
    const QString rest = isAddress ? text.mid(prefix.size()) : text;
    const qsizetype hash = rest.indexOf(u'#');
    const QString fragment = hash < 0 ? QString() : QUrl::fromPercentEncoding(rest.mid(hash + 1).toUtf8());
    const auto id = ArticleId::parse(QStringView(rest).left(hash < 0 ? rest.size() : hash));
    if (!id || fragment.size() > 256)
        return failure(ErrorCode::AddressInvalid, u"\"%1\" is not the address of a hearticle"_s.arg(text.left(120)));
    return Address{*id, fragment};
}

} // namespace heartport
