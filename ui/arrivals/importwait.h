// How far reading or writing files has come, once that takes long enough to be noticed, and the way to stop it.
#pragma once

#include "importing/importer.h"
#include "ui/support/dialog.h"

#include <atomic>

class QProgressBar;

namespace heartport {

// What the job and the window both see.
struct ImportStage {
    std::atomic<bool> cancelled = false;
    std::atomic<int> done = 0;
    std::atomic<int> count = 0;
    std::atomic<bool> inChannel = false; // hearticles of one channel are counted, and not files

    ImportProgress progress(); // for the job; outlived by this
};

class ImportWait : public Dialog
{
    Q_OBJECT

public:
    // Opens itself after 400 ms; whoever made it deletes it when the job is done.
    ImportWait(Look &look, QWidget *window, const QString &heading, std::shared_ptr<ImportStage> stage);

private:
    void showStage();

    std::shared_ptr<ImportStage> m_stage;
    QProgressBar *m_bar;
};

} // namespace heartport
