#include "syncing/download.h"

#include "syncing/transfer.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <curl/curl.h>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int connections = 4; // at once to one server; what browsers find polite, and enough for a slow line
constexpr int waitMilliseconds = 200;
constexpr int longestPause = 60'000;

} // namespace

class Download::Engine
{
public:
    Engine(Patience patience, DownloadProgress progress) : m_patience(patience), m_progress(std::move(progress))
    {
        [[maybe_unused]] static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT); // once, thread-safe
        m_multi.reset(curl_multi_init());
        curl_multi_setopt(m_multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, long(connections));
    }

    // Runs all transfers to their end, each with its repeats.
    Result<> run(std::vector<std::unique_ptr<Transfer>> transfers)
    {
        m_waiting = std::move(transfers);
        std::reverse(m_waiting.begin(), m_waiting.end()); // taken from the back
        m_failed.reset();
        while (!m_failed && (!m_waiting.empty() || !m_running.empty() || !m_paused.empty())) {
            startSome();
            if (const auto turned = turn(); !turned)
                m_failed = turned.error();
        }
        for (const auto &transfer : m_running)
            curl_multi_remove_handle(m_multi.get(), transfer->handle());
        m_running.clear();
        m_waiting.clear();
        m_paused.clear();
        return m_failed ? Result<>(tl::unexpected(*m_failed)) : Result<>();
    }

    int requests = 0;
    qint64 received = 0;
    const Patience &patience() const { return m_patience; }

private:
    struct Paused {
        std::unique_ptr<Transfer> transfer;
        QDeadlineTimer until;
    };

    void startSome()
    {
        for (auto paused = m_paused.begin(); paused != m_paused.end();) {
            if (!paused->until.hasExpired()) {
                ++paused;
                continue;
            }
            m_waiting.push_back(std::move(paused->transfer));
            paused = m_paused.erase(paused);
        }
        while (!m_failed && !m_waiting.empty() && m_running.size() < size_t(connections)) {
            auto transfer = std::move(m_waiting.back());
            m_waiting.pop_back();
            if (const auto begun = transfer->begin(m_patience); !begun) {
                m_failed = begun.error();
                return;
            }
            ++requests;
            curl_multi_add_handle(m_multi.get(), transfer->handle());
            m_running.push_back(std::move(transfer));
        }
    }

    Result<> turn()
    {
        int active = 0;
        if (curl_multi_perform(m_multi.get(), &active) != CURLM_OK)
            return failure(ErrorCode::Unreachable, u"the network library fails"_s);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left))
            if (message->msg == CURLMSG_DONE)
                finish(message->easy_handle, message->data.result);
        if (m_progress && !m_progress(received + runningBytes()))
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        if (!m_failed && (active > 0 || !m_paused.empty()))
            curl_multi_poll(m_multi.get(), nullptr, 0, waitMilliseconds, nullptr);
        return {};
    }

    qint64 runningBytes() const
    {
        qint64 bytes = 0;
        for (const auto &transfer : m_running)
            bytes += transfer->receivedNow();
        return bytes;
    }

    void finish(CURL *handle, int code)
    {
        const auto found = std::find_if(m_running.begin(), m_running.end(),
            [handle](const auto &transfer) { return transfer->handle() == handle; });
        auto transfer = std::move(*found);
        m_running.erase(found);
        received += transfer->receivedNow();
        const Transfer::Outcome outcome = transfer->end(code);
        curl_multi_remove_handle(m_multi.get(), handle);
        if (!outcome.error)
            return;
        if (!outcome.mayRepeat || transfer->tries() >= m_patience.tries) {
            m_failed = outcome.error;
            return;
        }
        const int doubled = m_patience.pauseMilliseconds << (transfer->tries() - 1);
        const int random =
            int(QRandomGenerator::global()->bounded(double(doubled) / 2)); // so that a thousand do not return at once
        const int pause = std::clamp(qMax(doubled + random, outcome.pauseMilliseconds), 0, longestPause);
        m_paused.push_back({std::move(transfer), QDeadlineTimer(pause)});
    }

    struct Cleanup {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };
    Patience m_patience;
    DownloadProgress m_progress;
    std::unique_ptr<CURLM, Cleanup> m_multi;
    std::vector<std::unique_ptr<Transfer>> m_waiting;
    std::vector<std::unique_ptr<Transfer>> m_running;
    std::vector<Paused> m_paused;
    std::optional<Error> m_failed;
};

Download::Download(Patience patience, DownloadProgress progress)
    : m_engine(std::make_unique<Engine>(patience, std::move(progress)))
{
}

Download::~Download() = default;

Result<WebPage> Download::page(const QUrl &address, qint64 limit, const Validators &known)
{
    auto page = std::make_shared<WebPage>();
    std::vector<std::unique_ptr<Transfer>> transfers;
    transfers.push_back(Transfer::toMemory(address, limit, known, page));
    const auto done = m_engine->run(std::move(transfers));
    return done ? Result<WebPage>(*page) : failure(done);
}

Result<> Download::files(const QList<WebFile> &wanted)
{
    std::vector<std::unique_ptr<Transfer>> transfers;
    for (const WebFile &file : wanted)
        transfers.push_back(Transfer::toFile(file));
    return m_engine->run(std::move(transfers));
}

int Download::requests() const { return m_engine->requests; }
qint64 Download::received() const { return m_engine->received; }

} // namespace heartport
