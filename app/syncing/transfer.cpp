#include "syncing/transfer.h"

#include <curl/curl.h>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr long mostRedirects = 3;

QString header(const QByteArray &line, const QByteArray &name)
{
    if (!line.left(name.size() + 1).toLower().startsWith(name + ':'))
        return {};
    return QString::fromLatin1(line.sliced(name.size() + 1).trimmed()).left(500);
}

} // namespace

void Transfer::Cleanup::operator()(void *handle) const { curl_easy_cleanup(handle); }
void Transfer::FreeList::operator()(void *list) const { curl_slist_free_all(static_cast<curl_slist *>(list)); }

Transfer::Transfer(QUrl address, qint64 limit) : m_address(std::move(address)), m_limit(limit) {}
Transfer::~Transfer() = default;

std::unique_ptr<Transfer> Transfer::toMemory(const QUrl &address, qint64 limit, const Validators &known,
    std::shared_ptr<WebPage> page)
{
    std::unique_ptr<Transfer> transfer(new Transfer(address, limit));
    transfer->m_known = known;
    transfer->m_page = std::move(page);
    return transfer;
}

std::unique_ptr<Transfer> Transfer::toFile(const WebFile &file)
{
    std::unique_ptr<Transfer> transfer(new Transfer(file.address, file.size));
    transfer->m_file.setFileName(file.target);
    return transfer;
}

Result<> Transfer::begin(const Patience &patience)
{
    ++m_tries;
    m_refusal.reset();
    m_resumedAt = 0;
    if (m_page) {
        *m_page = WebPage();
    } else {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            return failure(ErrorCode::FileUnwritable,
                u"\"%1\" cannot be written: %2"_s.arg(m_file.fileName(), m_file.errorString()));
        if (m_file.size() >= m_limit && !m_file.resize(0)) // complete yet wrong, or from somewhere else
            return failure(ErrorCode::FileUnwritable, u"\"%1\" cannot be written"_s.arg(m_file.fileName()));
        m_resumedAt = m_file.size();
    }
    prepare(patience);
    return {};
}

void Transfer::prepare(const Patience &patience)
{
    m_handle.reset(curl_easy_init());
    CURL *curl = m_handle.get();
    const bool secure = m_address.scheme() == u"https";
    curl_easy_setopt(curl, CURLOPT_URL, m_address.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, mostRedirects);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "HeartPort"); // the same from every machine: nothing tells them apart
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, long(patience.connectSeconds));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, long(patience.slowSeconds));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, long(patience.slowBytes));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 0L);
    if (m_page)
        curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip");
    if (m_resumedAt > 0)
        curl_easy_setopt(curl, CURLOPT_RESUME_FROM_LARGE, curl_off_t(m_resumedAt));
    askConditionally();
}

void Transfer::askConditionally()
{
    curl_slist *list = nullptr;
    if (!m_known.etag.isEmpty())
        list = curl_slist_append(list, ("If-None-Match: " + m_known.etag.toLatin1()).constData());
    if (!m_known.lastModified.isEmpty())
        list = curl_slist_append(list, ("If-Modified-Since: " + m_known.lastModified.toLatin1()).constData());
    m_headers.reset(list);
    if (list)
        curl_easy_setopt(m_handle.get(), CURLOPT_HTTPHEADER, list);
}

size_t Transfer::onBody(char *bytes, size_t one, size_t count, void *self)
{
    return static_cast<Transfer *>(self)->take(bytes, qint64(one) * qint64(count)) ? one * count : 0;
}

size_t Transfer::onHeader(char *bytes, size_t one, size_t count, void *self)
{
    static_cast<Transfer *>(self)->takeHeader(QByteArray(bytes, qsizetype(one * count)));
    return one * count;
}

void Transfer::takeHeader(const QByteArray &line)
{
    if (!m_page)
        return;
    if (line.startsWith("HTTP/"))
        m_page->validators = {}; // those of a redirect are not ours
    if (const QString etag = header(line, "etag"); !etag.isEmpty())
        m_page->validators.etag = etag;
    if (const QString time = header(line, "last-modified"); !time.isEmpty())
        m_page->validators.lastModified = time;
}

bool Transfer::take(const char *bytes, qint64 size)
{
    long status = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &status);
    if (status != 200 && status != 206)
        return true;                                   // the page of an error is of no interest
    if (!m_page && status == 200 && m_resumedAt > 0) { // the server begins anew
        m_file.resize(0);
        m_resumedAt = 0;
    }
    const qint64 have = m_page ? m_page->bytes.size() : m_file.size();
    if (have + size > m_limit) {
        m_refusal = Error{ErrorCode::TooLarge, u"%1 is larger than announced"_s.arg(m_address.fileName())};
        return false;
    }
    if (m_page) {
        m_page->bytes.append(bytes, size);
        return true;
    }
    if (m_file.write(bytes, size) != size || !m_file.flush()) {
        m_refusal =
            Error{m_file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                u"\"%1\" cannot be written: %2"_s.arg(m_file.fileName(), m_file.errorString())};
        return false;
    }
    return true;
}

qint64 Transfer::receivedNow() const
{
    curl_off_t body = 0;
    long headers = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_SIZE_DOWNLOAD_T, &body);
    curl_easy_getinfo(m_handle.get(), CURLINFO_HEADER_SIZE, &headers);
    return qint64(body) + headers;
}

Transfer::Outcome Transfer::end(int code)
{
    m_file.close();
    if (m_refusal)
        return {m_refusal, false, 0};
    const QString host = m_address.host();
    const auto unreachable = [&](const QString &why, bool mayRepeat) {
        return Outcome{Error{ErrorCode::Unreachable, u"%1: %2"_s.arg(host, why)}, mayRepeat, 0};
    };
    switch (code) {
    case CURLE_OK: {
        long status = 0;
        curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &status);
        return endOfHttp(status);
    }
    case CURLE_RANGE_ERROR: // cannot resume: from the beginning, then
        m_file.remove();
        return unreachable(u"it cannot continue a broken transfer"_s, true);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_TOO_MANY_REDIRECTS:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
        return unreachable(QString::fromUtf8(curl_easy_strerror(CURLcode(code))), false);
    default:
        return unreachable(QString::fromUtf8(curl_easy_strerror(CURLcode(code))), true);
    }
}

Transfer::Outcome Transfer::endOfHttp(long status)
{
    const QString what = m_address.fileName();
    if (m_page && status == 304) {
        m_page->notModified = true;
        return {};
    }
    if (status == 200 || (!m_page && status == 206)) {
        if (!m_page && m_file.size() < m_limit)
            return {Error{ErrorCode::HashWrong, u"%1 is shorter than announced"_s.arg(what)}, false, 0};
        return {};
    }
    if (!m_page && status == 416) // what is here is not the beginning of what is there
        m_file.remove();
    curl_off_t pause = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RETRY_AFTER, &pause);
    const bool mayRepeat = status >= 500 || status == 416 || status == 429 || status == 408;
    const bool gone = status == 404 || status == 410;
    return {Error{gone ? ErrorCode::NotFound : ErrorCode::Unreachable,
                u"%1: the server answers %2 for %3"_s.arg(m_address.host()).arg(status).arg(what)},
        mayRepeat, int(qMin<curl_off_t>(pause, 60) * 1000)};
}

} // namespace heartport
