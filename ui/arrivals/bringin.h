// Bringing hearticles into the library: chosen, dropped or opened files are looked at, shown, and then written.
#pragma once

#include "importing/importer.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace heartport {

class ImportWait;
struct ImportStage;
class Library;
class Look;

// One after the other: what comes while files are looked at, asked about or written waits its turn.
class BringIn : public QObject
{
    Q_OBJECT

public:
    BringIn(Look &look, Library &library, QWidget *window);
    ~BringIn() override;

    void choose(); // asks for files
    void paths(const QStringList &paths);

Q_SIGNALS:
    // One sentence for the message bar; the hearticle to offer, where exactly one came in or was there that readers see.
    void finished(const QString &sentence, const std::optional<heartport::ArticleId> &opened);

private:
    std::shared_ptr<ImportStage> wait(const QString &heading);
    void planned(const ImportPlan &plan);
    void write(const ImportPlan &plan);
    void written(const Result<ImportReport> &report);
    void finish(const QString &sentence, const std::optional<ArticleId> &opened);

    Look &m_look;
    Library &m_library;
    QWidget *m_window;
    bool m_busy = false;
    QStringList m_waiting;
    std::shared_ptr<ImportStage> m_stage; // of the job that runs
    QPointer<ImportWait> m_wait;
};

} // namespace heartport
