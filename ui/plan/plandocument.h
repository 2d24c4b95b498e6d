// My plan as paper and as plain text: what a print-out and a copy say, with the notice they must carry.
#pragma once

#include "storage/planstore.h"

#include <QDate>

class QTextDocument;

namespace heartport {

struct PlanSource {
    QString key;
    QString text; // short Vancouver; empty: the reference is not known any more
};

struct PlanItem {
    PlannedAction planned;
    QString language; // of the hearticle; empty when it is gone from the library
    QList<PlanSource> sources;
};

// The AI-content notice in the language of each hearticle, each once; in `interface` when the plan is empty.
QStringList planNotices(const QList<PlanItem> &items, const QString &interface);

QString planText(const QList<PlanItem> &items, const QString &interface, const QDate &today);

// Fills a document for print. Words from outside go in as text, never as markup.
void writePlan(QTextDocument &document, const QList<PlanItem> &items, const QString &interface, const QDate &today);

// "This helps" or "This harms".
QString kindText(ActionKind kind);

} // namespace heartport
