// TextPacks of a channel, read and checked before the library is taken for writing. Internal to importing.
#pragma once

#include "exchange/channelfiles.h"
#include "exchange/textbundle.h"

#include <QTemporaryFile>

namespace heartport {

struct PreparedPack {
    Article article; // without its disclaimer, which the store has of its own
    QList<Correction> repaired;
    std::optional<Error> unfit; // why it is refused; then there is no hearticle
};

// Unpacking, checking and re-encoding images takes most of the time of a large update, and nobody else may write while a
// transaction is open: so all of it is done first, and kept in a file without a name.
class PreparedPacks
{
public:
    // The file lies beside `library` and is gone with this object. A TextPack that cannot be read, holds another
    // hearticle than announced or is not fit to be published is kept as its error. Errors: those of
    // ChannelFiles::each(), FileUnwritable, Cancelled where `goOn` says false.
    [[nodiscard]] static Result<std::unique_ptr<PreparedPacks>> read(ChannelFiles &files,
        const QList<ChannelItem> &wanted, const QString &library, const std::function<bool()> &goOn);

    // Errors: LibraryLocked (it was not wanted when the others were read), FileUnreadable.
    [[nodiscard]] Result<PreparedPack> pack(const ChannelItem &item);

private:
    explicit PreparedPacks(const QString &library) : m_file(library + QStringLiteral(".new.XXXXXX")) {}
    Result<> keep(const ChannelItem &item, const QByteArray &bytes);

    struct Entry {
        qint64 at = 0;
        std::optional<Error> unfit;
        QList<Correction> repaired;
    };
    QTemporaryFile m_file;
    QHash<ArticleId, Entry> m_entries;
};

} // namespace heartport
