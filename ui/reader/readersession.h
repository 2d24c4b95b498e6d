// What is open: tabs with the places each went through, and the file that brings them back at the next start.
#pragma once

#include "ui/reader/articleview.h"

#include <QJsonObject>

namespace heartport {

// One place in a tab's history.
struct Stop {
    QUrl address; // heartport:article/UUID, with the fragment it was reached by
    QString title;
    std::optional<ViewPlace> place; // absent until it was seen

    friend bool operator==(const Stop &, const Stop &) = default;
};

struct ReaderTab {
    static constexpr int mostStops = 50;

    QList<Stop> stops; // never empty in a session
    int current = 0;

    const Stop &stop() const { return stops.at(current); }
    Stop &stop() { return stops[current]; }
    bool canGoBack() const { return current > 0; }
    bool canGoForward() const { return current + 1 < stops.size(); }
    void visit(const Stop &stop); // drops what lies ahead, and the oldest above mostStops
    friend bool operator==(const ReaderTab &, const ReaderTab &) = default;
};

struct ReaderSession {
    QList<ReaderTab> tabs;
    int current = -1; // place in tabs; -1: no tab in front

    QJsonObject toJson() const;
    // What cannot be read is left out; a session is never worth an error.
    static ReaderSession fromJson(const QJsonObject &json);
    static ReaderSession load(const QString &path);
    bool save(const QString &path) const; // replaces the file in one step
    friend bool operator==(const ReaderSession &, const ReaderSession &) = default;
};

// $XDG_STATE_HOME/heartport/session.json (https://specifications.freedesktop.org/basedir-spec/latest/).
QString sessionPath();

} // namespace heartport
