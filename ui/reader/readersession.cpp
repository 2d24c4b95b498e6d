#include "ui/reader/readersession.h"

#include "domain/ids.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4'000'000; // bytes; ours is a few kB
constexpr qsizetype mostTabs = 40;

QJsonObject toJson(const Stop &stop)
{
    QJsonObject json{{u"address"_s, stop.address.toString(QUrl::FullyEncoded)}, {u"title"_s, stop.title}};
    if (stop.place) {
        const ReadingPlace &place = stop.place->place;
        json.insert(u"place"_s,
            QJsonObject{{u"block"_s, place.block}, {u"offset"_s, place.offset}, {u"quote"_s, place.quote},
                {u"progress"_s, place.progress}, {u"lineTop"_s, stop.place->lineTop}});
    }
    return json;
}

std::optional<Stop> stopFrom(const QJsonObject &json)
{
    const QString address = json.value(u"address").toString();
    if (!parseAddress(address))
        return std::nullopt;
    Stop stop{.address = QUrl(address), .title = json.value(u"title").toString(), .place = {}};
    if (const QJsonValue value = json.value(u"place"); value.isObject()) {
        ViewPlace place;
        place.place.block = std::max(0, value[u"block"].toInt());
        place.place.offset = std::max(0, value[u"offset"].toInt());
        place.place.quote = value[u"quote"].toString().left(64);
        place.place.progress = std::clamp(value[u"progress"].toDouble(), 0.0, 1.0);
        place.lineTop = value[u"lineTop"].toDouble();
        stop.place = place;
    }
    return stop;
}

} // namespace

void ReaderTab::visit(const Stop &stop)
{
    stops.resize(std::min<qsizetype>(current + 1, stops.size()));
    stops.append(stop);
    if (stops.size() > mostStops)
        stops.removeFirst();
    current = int(stops.size()) - 1;
}

QJsonObject ReaderSession::toJson() const
{
    QJsonArray list;
    for (const ReaderTab &tab : tabs) {
        QJsonArray stops;
        for (const Stop &stop : tab.stops)
            stops.append(heartport::toJson(stop));
        list.append(QJsonObject{{u"stops"_s, stops}, {u"current"_s, tab.current}});
    }
    return {{u"version"_s, 1}, {u"current"_s, current}, {u"tabs"_s, list}};
}

ReaderSession ReaderSession::fromJson(const QJsonObject &json)
{
    ReaderSession session;
    const QJsonArray list = json.value(u"tabs").toArray();
    for (const QJsonValue value : list) {
        ReaderTab tab;
        const QJsonArray stops = value[u"stops"].toArray();
        for (const QJsonValue stop : stops)
            if (const auto read = stopFrom(stop.toObject()); read && tab.stops.size() < ReaderTab::mostStops)
                tab.stops.append(*read);
        if (tab.stops.isEmpty() || session.tabs.size() == mostTabs)
            continue;
        tab.current = int(std::clamp<qsizetype>(value[u"current"].toInt(), 0, tab.stops.size() - 1));
        session.tabs.append(tab);
    }
    session.current = int(std::clamp<qsizetype>(json.value(u"current").toInt(-1), -1, session.tabs.size() - 1));
    return session;
}

ReaderSession ReaderSession::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    return fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

bool ReaderSession::save(const QString &path) const
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // what somebody reads is theirs alone
    file.write(QJsonDocument(toJson()).toJson(QJsonDocument::Compact));
    return file.commit();
}

QString sessionPath()
{
    QString states = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(states))
        states = QDir::homePath() + u"/.local/state"_s;
    return states + u"/heartport/session.json"_s;
}

} // namespace heartport
