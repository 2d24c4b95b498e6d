// How much room the library's parts get, from the window's width and the text scale (LOOK.md §7).
#pragma once

namespace heartport {

struct LibraryLayout {
    bool rail = false;       // the sidebar is a rail of icons that opens over the page
    bool buttonWords = true; // the header's buttons carry words
    bool progressBar = true; // the header shows words and a bar beside the count
    bool brandWord = true;   // the header shows the name beside the mark
    int sidebarWidth = 0;    // logical px, scaled
    int columns = 0;         // cards side by side at most
    int maximumWidth = 0;    // of a page's content, logical px, scaled; 0: no limit
};

// Text scale in percent. It divides the width before the table is asked.
LibraryLayout libraryLayout(int windowWidth, int textScale);

} // namespace heartport
