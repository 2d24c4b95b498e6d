-- Schema 4: followed channels and where each hearticle came from.

CREATE TABLE channel (
    row           INTEGER PRIMARY KEY,
    source        TEXT NOT NULL UNIQUE CHECK (source <> ''),
    public_key    TEXT NOT NULL CHECK (length(public_key) = 56),
    uuid          TEXT UNIQUE, -- NULL: never fetched
    title         TEXT NOT NULL DEFAULT '',
    sequence      INTEGER NOT NULL DEFAULT 0,
    expires       TEXT,
    feed_sha256   TEXT NOT NULL DEFAULT '',
    etag          TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    followed      TEXT NOT NULL,
    checked       TEXT,
    problem       TEXT, -- a word of storage/channelstore; NULL: none
    problem_words TEXT
) STRICT
--;
-- A hearticle belongs to the channel that brought it first; no other one may overwrite it.
CREATE TABLE channel_article (
    article TEXT PRIMARY KEY CHECK (length(article) = 36),
    channel INTEGER NOT NULL REFERENCES channel (row) ON DELETE CASCADE,
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX channel_article_by_channel ON channel_article (channel)
--;
