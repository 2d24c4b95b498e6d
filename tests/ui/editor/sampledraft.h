// A draft session over a temporary library, for tests of the editor's widgets.
#pragma once

#include "support/samples.h"
#include "ui/editor/draftsession.h"
#include "ui/support/look.h"

#include <QUndoStack>

namespace heartport::samples {

class SampleDraft
{
public:
    explicit SampleDraft(const Article &article = samples::article())
        : session(library.library(), Draft{article, 0, {}}, [this] { return now; })
    {
        look.apply();
    }

    const Article &article() const { return session.article(); }
    QUndoStack &undo() { return session.undoStack(); }

    TemporaryLibrary library;
    Look look;
    QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    DraftSession session;
};

} // namespace heartport::samples
