// Asks in which form hearticles are to be saved, and which of them.
#pragma once

#include "exporting/exporter.h"
#include "storage/articlestore.h"

class QWidget;

namespace heartport {

class Look;

struct CopyChoice {
    QList<ArticleId> ids;
    ExportFormat format = ExportFormat::Pdf;
    bool patientSheet = false;
    Paper paper = Paper::A4;
};

// With more than one hearticle on offer they can be chosen one by one; `ticked` are so from the start. The paper
// offered first is that of the reader's country.
void showCopyDialog(Look &look, const QList<ArticleSummary> &offered, const QList<ArticleId> &ticked, QWidget *window,
    const std::function<void(const CopyChoice &)> &chosen);

} // namespace heartport
