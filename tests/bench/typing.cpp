// How long the window is busy with each key in a draft of 5,000 words, with preview, spelling and checks on.
//
//     heartport_bench_typing [KEYS]     prints one JSON object; times in milliseconds on the GUI thread
//
// "key" is from the key's arrival to the painted text. "stall" is any longest stretch in which the event loop did not
// turn while the keys came at a fast typist's pace, so it holds what happens at pauses too.
#include "support/samples.h"
#include "ui/editor/draftview.h"
#include "ui/editor/essentialstab.h"
#include "ui/editor/markdowneditor.h"
#include "ui/support/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

constexpr int words = 5000;
constexpr int pace = 70;       // ms between two keys
constexpr int everyPause = 40; // keys, and then a pause in which preview and checks come

Article longDraft()
{
    Article article = samples::article();
    QString text;
    for (int i = 0; i < words / 50; ++i) {
        if (i % 5 == 0)
            text += u"## Section %1\n\n"_s.arg(i / 5 + 1);
        text +=
            u"Most people feel looser for ten to thirty minutes after rolling, and the trials that asked them say so "
            "too [@trial; @review]. It does not always prevent sore muscles [@cohort], and *nobody* should press "
            "where it hurts sharply. **Stop** at once, ask somebody who knows, and begin again slowly on another "
            "day with less.\n\n"_s;
    }
    article.essentials = text;
    return article;
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(std::min(values.size() - 1, qsizetype(share * double(values.size()))));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int keys = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 400;
    Look look;
    look.apply();
    samples::TemporaryLibrary home;
    const auto draft = home.library().drafts().create(longDraft(), QDateTime::currentDateTime());
    if (!draft)
        return 1;
    DraftSession session(home.library(), *draft, &QDateTime::currentDateTime);
    DraftView view(look, home.library(), session);
    view.resize(1068, 744);
    view.show();
    QTest::qWait(4000); // the preview stands
    MarkdownEditor &editor = view.essentials().editor();
    editor.setFocus();
    editor.select(int(editor.markdown().size() / 2), 0);

    QList<double> key;
    QList<double> stall;
    QElapsedTimer clock;
    QElapsedTimer turned;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    heart.setInterval(1);
    double longest = 0;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, double(turned.nsecsElapsed()) / 1e6);
        turned.start();
    });
    turned.start();
    heart.start();
    const QString typed = u"slow and steady words go on "_s;
    for (int i = 0; i < keys; ++i) {
        longest = 0;
        clock.start();
        QTest::keyClick(&editor, typed.at(i % typed.size()).toLatin1());
        editor.viewport()->repaint();
        key.append(double(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(i % everyPause == everyPause - 1 ? 700 : pace);
        stall.append(longest);
    }
    std::printf("{\"words\": %d, \"keys\": %d, \"key_p50\": %.2f, \"key_p99\": %.2f, \"key_max\": %.2f, "
                "\"stall_p50\": %.2f, \"stall_p99\": %.2f, \"stall_max\": %.2f}\n",
        session.essentials().words, keys, percentile(key, 0.5), percentile(key, 0.99), percentile(key, 1),
        percentile(stall, 0.5), percentile(stall, 0.99), percentile(stall, 1));
    return 0;
}
