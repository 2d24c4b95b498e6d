#include "ui/support/errortext.h"

#include <QCoreApplication>

namespace heartport {

namespace {

struct ErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(heartport::ErrorText)

public:
    static ErrorText library(ErrorCode code);
    static ErrorText content(ErrorCode code);
    static ErrorText channel(ErrorCode code);
    static ErrorText any(ErrorCode code);
};

ErrorText ErrorTexts::library(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LibraryUnreachable:
        return {tr("The library file cannot be opened."),
            tr("Check that its folder exists and that you may write there.")};
    case ErrorCode::LibraryForeign:
        return {tr("This file is not a HeartPort library."), tr("Choose another file. It was not changed.")};
    case ErrorCode::LibraryDamaged:
        return {tr("The library file is damaged."),
            tr("Put back a backup, or run “heartport-cli library check”. Nothing was changed.")};
    case ErrorCode::LibraryReadOnly:
        return {tr("The library is read-only."),
            tr("You can read; your places, your plan and your history are not kept until it can be written.")};
    case ErrorCode::LibraryNewer:
        return {tr("This library was made by a newer HeartPort."), tr("Update HeartPort. The file was not changed.")};
    case ErrorCode::LibraryLocked:
        return {tr("Another program is using the library."), tr("Close it there, then try again.")};
    default:
        return {tr("The disk is full."), tr("Free some space, then try again. Nothing was lost.")};
    }
}

ErrorText ErrorTexts::content(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FormatUnknown:
        return {tr("HeartPort does not know this kind of file."),
            tr("Choose a TextBundle, a TextPack or a saved HeartPort page.")};
    case ErrorCode::FormatBroken:
        return {tr("The file is damaged or not what its name says."), tr("Ask its publisher for a new copy.")};
    case ErrorCode::TooLarge:
        return {tr("The file is too large for a hearticle."), tr("Ask its publisher for a smaller one.")};
    case ErrorCode::NotUtf8:
        return {tr("The text is not valid UTF-8."), tr("Save it again as UTF-8, then bring it in.")};
    case ErrorCode::RawHtml:
        return {tr("The text contains raw HTML, which HeartPort never shows."),
            tr("Remove it, then bring it in again.")};
    case ErrorCode::ImageRefused:
        return {tr("An image is damaged, too large or of another kind than its name says."),
            tr("Use PNG, JPEG or WebP, then bring it in again.")};
    case ErrorCode::DisclosureMissing:
        return {tr("The copy would have lacked the AI-content notice, so it was not kept."),
            tr("Save it once more. If that does not help, please report it.")};
    case ErrorCode::FieldMissing:
        return {tr("The hearticle lacks something it must have."), tr("Ask its author to complete it.")};
    case ErrorCode::FieldInvalid:
        return {tr("The hearticle has a value that cannot be right."), tr("Ask its author to correct it.")};
    case ErrorCode::OlderThanLibrary:
        return {tr("Your library has a newer version of this hearticle."),
            tr("Nothing needs to be done. Yours was kept.")};
    case ErrorCode::Conflict:
        return {tr("Your library has other words under the same version."),
            tr("Ask the publisher to raise the version. Yours was kept.")};
    default:
        return {tr("This hearticle is not ready to be published."), tr("Open its findings and put them right.")};
    }
}

ErrorText ErrorTexts::channel(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyUnusable:
        return {tr("This key cannot be used."),
            tr("Copy the publisher’s key once more, from its first to its last letter.")};
    case ErrorCode::PasswordWrong:
        return {tr("The password does not open this key."), tr("Type it once more.")};
    case ErrorCode::SignatureWrong:
        return {tr("The channel’s signature is not that of its key."),
            tr("What you have is kept. Ask the publisher whether the key has changed.")};
    case ErrorCode::ChannelExpired:
        return {tr("The channel has run out: its publisher has not renewed it."),
            tr("What you have is kept. Ask the publisher to publish it again.")};
    case ErrorCode::ChannelRolledBack:
        return {tr("The channel is older than what you already have."),
            tr("What you have is kept. Ask the publisher, or whoever gave you the copy, for the newest one.")};
    case ErrorCode::ChannelSwapped:
        return {tr("This belongs to another channel."),
            tr("What you have is kept. Check the address, or stop following the other channel first.")};
    case ErrorCode::HashWrong:
        return {tr("A file of the channel is not the one its publisher signed."),
            tr("What you have is kept. Try again later; if it stays, tell the publisher.")};
    default:
        return {tr("The channel does not answer."),
            tr("What you have is kept. Check the address and the network, then try again.")};
    }
}

ErrorText ErrorTexts::any(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileUnreadable:
        return {tr("The file cannot be read."), tr("Check that it is there and that you may read it.")};
    case ErrorCode::FileUnwritable:
        return {tr("The file cannot be written."), tr("Choose another folder or another name.")};
    case ErrorCode::NotFound:
        return {tr("This hearticle is not in your library."), tr("Go back, or look for it in the search.")};
    case ErrorCode::AddressInvalid:
        return {tr("This is not the address of a hearticle."),
            tr("Check it, or look for the hearticle in the search.")};
    case ErrorCode::QueryInvalid:
        return {tr("This search cannot be run."), tr("Try fewer or other words.")};
    case ErrorCode::Cancelled:
        return {tr("Stopped."), tr("Nothing was changed.")};
    default:
        return code <= ErrorCode::DiskFull   ? library(code)
            : code >= ErrorCode::KeyUnusable ? channel(code)
                                             : content(code);
    }
}

} // namespace

ErrorText errorText(const Error &error) { return ErrorTexts::any(error.code); }

} // namespace heartport
