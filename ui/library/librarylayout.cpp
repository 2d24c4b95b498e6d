#include "ui/library/librarylayout.h"

namespace heartport {

LibraryLayout libraryLayout(int windowWidth, int textScale)
{
    const int width = windowWidth * 100 / textScale;
    const auto scaled = [textScale](int length) { return length * textScale / 100; };
    if (width < 1100)
        return {.rail = true,
            .buttonWords = false,
            .progressBar = width >= 900,
            .brandWord = width >= 700,
            .sidebarWidth = scaled(56),
            .columns = 3,
            .maximumWidth = 0};
    if (width < 1600)
        return {.sidebarWidth = scaled(240), .columns = 4, .maximumWidth = 0};
    if (width < 2400)
        return {.sidebarWidth = scaled(264), .columns = 5, .maximumWidth = scaled(1320)};
    return {.sidebarWidth = scaled(288), .columns = 6, .maximumWidth = scaled(1760)};
}

} // namespace heartport
