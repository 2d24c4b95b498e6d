// The Markdown editor as it is heard: a citation is read as its number, "[2]".
#pragma once

namespace heartport {

// Before the first editor is heard; again it changes nothing.
void installMarkdownAccess();

} // namespace heartport
