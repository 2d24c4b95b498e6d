// What this run of the program may do: one value, made once in main. The window builds only what it allows, so that no
// "is this a kiosk?" spreads through the code.
#pragma once

namespace heartport {

struct Capabilities {
    bool keepReadings = true; // readings, places and My plan are written into the library
    bool edit = true;         // drafts are written and published
    bool openOutside = true;  // addresses are given to other programs
    bool print = true;
    bool readAloud = true;

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

// At a desk: everything.
constexpr Capabilities authorCapabilities() { return {}; }
// At a desk, with a library that cannot be written.
constexpr Capabilities readerCapabilities() { return {.keepReadings = false, .edit = false}; }
// In a public place: nothing that leaves a trace or leads out, and of the rest what the policy allows.
constexpr Capabilities kioskCapabilities(bool print, bool readAloud)
{
    return {.keepReadings = false, .edit = false, .openOutside = false, .print = print, .readAloud = readAloud};
}

} // namespace heartport
