// Errors are values: what can fail returns Result<T>. The only file that includes <tl/expected.hpp>.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace heartport {

// What went wrong, to branch on. The user interface turns a code into a translated sentence with a next step
// (ui/support/errortext); the command line prints Error::detail.
enum class ErrorCode {
    // the library file
    LibraryUnreachable, // cannot be opened or created: path, permission, device
    LibraryForeign,     // a file of another program
    LibraryDamaged,     // SQLite reports corruption
    LibraryReadOnly,    // written to, but the file or its folder is read-only
    LibraryNewer,       // schema newer than this program
    LibraryLocked,      // another program holds it for longer than the busy timeout
    DiskFull,
    // other files
    FileUnreadable,
    FileUnwritable,
    // content that was refused
    FormatUnknown, // neither a TextBundle, a TextPack, a pack, nor a saved page
    FormatBroken,  // the right kind of file, but damaged or not as its standard says
    TooLarge,
    NotUtf8,
    RawHtml,
    ImageRefused,
    FieldMissing,
    FieldInvalid,
    OlderThanLibrary, // the library has a newer version of this hearticle
    Conflict,         // the library has other words under the same id and version, or a draft in the way
    NotPublishable,
    DisclosureMissing, // a file that was written does not say what is made with AI, and is deleted again
    // channels and their keys
    KeyUnusable,       // no minisign key, or a damaged one
    PasswordWrong,     // of a secret key; also when it is missing
    SignatureWrong,    // damaged, of another key, or of other content
    ChannelExpired,    // the feed says itself that it is too old
    ChannelRolledBack, // older than what was seen before
    ChannelSwapped,    // a feed of another channel, or a hearticle that belongs to another one
    HashWrong,         // a file is not the one that the feed announces
    Unreachable,       // address or folder does not answer, or not as it should
    // asking
    NotFound,
    AddressInvalid,
    QueryInvalid,
    Cancelled,
};

// A failure. `detail` is one untranslated English sentence without a trailing full stop, fit for a terminal and the log.
struct Error {
    ErrorCode code;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail)
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

// Hands on the error of a failed result of another type.
template<typename T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace heartport
