#include "ui/arrivals/importwait.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace heartport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ImportProgress ImportStage::progress()
{
    return [this](const ImportStep &step) {
        inChannel = step.items > 1;
        done = inChannel ? step.item : step.path;
        count = inChannel ? step.items : step.paths;
        return !cancelled;
    };
}

ImportWait::ImportWait(Look &look, QWidget *window, const QString &heading, std::shared_ptr<ImportStage> stage)
    : Dialog(look, window), m_stage(std::move(stage)), m_bar(new QProgressBar)
{
    setObjectName("importWait"_L1);
    setAttribute(Qt::WA_DeleteOnClose, false);
    setHeading(heading);
    m_bar->setAccessibleName(heading);
    m_bar->setTextVisible(false);
    setContent(m_bar);
    QPushButton *stop = addSafeButton(tr("Stop"));
    connect(this, &QDialog::rejected, this, [this, stop] {
        stop->setEnabled(false);
        m_stage->cancelled = true;
    });
    showStage();
    auto *often = new QTimer(this);
    connect(often, &QTimer::timeout, this, &ImportWait::showStage);
    often->start(100ms);
    QTimer::singleShot(400ms, this, &QDialog::open);
}

void ImportWait::showStage()
{
    const int count = m_stage->count;
    m_bar->setRange(0, count); // 0: not known yet
    m_bar->setValue(m_stage->done);
    const QString at = QLocale().toString(m_stage->done + 1);
    const QString of = QLocale().toString(count);
    setSentence(count == 0       ? tr("Looking at what is there.")
            : m_stage->inChannel ? tr("Hearticle %1 of %2").arg(at, of)
                                 : tr("File %1 of %2").arg(at, of));
}

} // namespace heartport
