#include "importing/preparedpacks.h"

#include "policies/publishing.h"
#include "storage/packedarticle.h"

#include <QDataStream>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> misfitOf(const ChannelItem &item, const Article &article)
{
    if (article.id != item.id || article.version != item.version)
        return Error{ErrorCode::FieldInvalid, u"%1 holds another hearticle or version"_s.arg(item.file)};
    const auto findings = checkForPublishing(article);
    if (refusesPublication(findings))
        return Error{ErrorCode::NotPublishable, findings.constFirst().message};
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<PreparedPacks>> PreparedPacks::read(ChannelFiles &files, const QList<ChannelItem> &wanted,
    const QString &library, const std::function<bool()> &goOn)
{
    std::unique_ptr<PreparedPacks> packs(new PreparedPacks(library));
    if (!wanted.isEmpty() && !packs->m_file.open())
        return failure(ErrorCode::FileUnwritable,
            u"beside \"%1\" nothing can be written: %2"_s.arg(library, packs->m_file.errorString()));
    const auto read = files.each(wanted, [&](const ChannelItem &item, const QByteArray &bytes) -> Result<> {
        if (goOn && !goOn())
            return failure(ErrorCode::Cancelled, u"cancelled before anything was changed"_s);
        return packs->keep(item, bytes);
    });
    return read ? Result<std::unique_ptr<PreparedPacks>>(std::move(packs)) : failure(read);
}

Result<> PreparedPacks::keep(const ChannelItem &item, const QByteArray &bytes)
{
    Entry &entry = m_entries[item.id];
    const auto read = readTextPackBytes(bytes);
    entry.unfit = read ? misfitOf(item, read->article) : std::optional(read.error());
    if (entry.unfit)
        return {};
    entry.at = m_file.size();
    entry.repaired = read->repaired;
    m_file.seek(entry.at);
    QDataStream out(&m_file);
    out << packArticle(read->article) << qint32(read->article.assets.size());
    for (const Asset &asset : read->article.assets)
        out << asset.name << asset.mimeType << asset.bytes;
    if (out.status() != QDataStream::Ok || !m_file.flush())
        return failure(ErrorCode::FileUnwritable, u"what came in cannot be kept: %1"_s.arg(m_file.errorString()));
    return {};
}

Result<PreparedPack> PreparedPacks::pack(const ChannelItem &item)
{
    const auto entry = m_entries.constFind(item.id);
    if (entry == m_entries.constEnd())
        return failure(ErrorCode::LibraryLocked, u"another program changed the library meanwhile"_s);
    if (entry->unfit)
        return PreparedPack{Article{.id = item.id}, {}, entry->unfit};
    m_file.seek(entry->at);
    QDataStream in(&m_file);
    QByteArray packed;
    qint32 assets = 0;
    in >> packed >> assets;
    auto article = unpackArticle(item.id, packed);
    if (!article)
        return failure(article);
    for (qint32 i = 0; i < assets && in.status() == QDataStream::Ok; ++i) {
        Asset asset;
        in >> asset.name >> asset.mimeType >> asset.bytes;
        article->assets.append(asset);
    }
    if (in.status() != QDataStream::Ok)
        return failure(ErrorCode::FileUnreadable, u"what came in cannot be read again"_s);
    return PreparedPack{std::move(*article), entry->repaired, {}};
}

} // namespace heartport
