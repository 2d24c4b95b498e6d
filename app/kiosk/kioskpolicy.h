// What the administrator of a kiosk decided: the policy file (FORMATS.md §5), read strictly.
#pragma once

#include "kiosk/openinghours.h"
#include "policies/capabilities.h"

#include <QStringList>
#include <QUrl>

namespace heartport {

enum class StickImport { Off, Maintenance, Auto };

// A channel to follow: where it lies and the key that signs it.
struct PolicyChannel {
    QString place; // https address or folder
    QString publicKey;

    friend bool operator==(const PolicyChannel &, const PolicyChannel &) = default;
};

struct KioskPolicy {
    static constexpr int warningSeconds = 20;

    QString library; // empty: the default library
    QStringList categories;
    QStringList languages;
    int idleSeconds = 90;
    OpeningHours hours;
    StickImport stickImport = StickImport::Maintenance;
    bool attract = true;
    int attractSeconds = 12;
    QByteArray exitPin; // a password hash of libsodium; empty: no way out by PIN
    bool allowPrint = false;
    bool allowReadAloud = true;
    bool allowEditor = false;
    int textScale = 125; // percent
    QString shareBaseUrl;
    QList<PolicyChannel> channels;
    int syncMinutes = 60;
    bool usageCounts = false;

    // What the file says and what is so by default, in the file's own words, for the maintenance page.
    QList<std::pair<QString, QString>> settings;
};

// Fails with FieldInvalid and "line 3: …" at the first line that is not as the contract says.
[[nodiscard]] Result<KioskPolicy> parseKioskPolicy(const QByteArray &bytes);
// Besides that: FileUnreadable, NotUtf8, TooLarge.
[[nodiscard]] Result<KioskPolicy> loadKioskPolicy(const QString &path);

// /etc/heartport/kiosk.conf
QString defaultKioskPolicyPath();

Capabilities capabilitiesOf(const KioskPolicy &policy);

} // namespace heartport
