// Which elements a page's style sheets keep from being seen. Internal to exporting.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace heartport {

// Whether these declarations hide words: not displayed, not visible, of no size, without colour, or off the page.
bool hidesWords(const QString &declarations);

class HidingStyle
{
public:
    // What stands in the page's <style> elements.
    static HidingStyle of(const QString &html);

    // Of a selector its last part alone is looked at, and any medium counts: rather too much is taken for hidden than too
    // little. Attributes by lower-case name.
    bool hides(const QString &tag, const QHash<QString, QString> &attributes) const;

private:
    struct Rule {
        QString tag; // empty: any
        QSet<QString> classes;
        QString id; // empty: any
    };
    void read(QString css);
    void add(const QString &selectors);

    QList<Rule> m_rules;
};

} // namespace heartport
