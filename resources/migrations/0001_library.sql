-- The library, schema 1. A line that holds only "--;" ends a statement, so that triggers stay whole.
-- A hearticle may have one row for readers (published, withdrawn) and one draft row, under the same uuid.

CREATE TABLE category (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> '')
) STRICT
--;
-- The program's own disclaimers, each once. Opening fills this table and seals it (seal.sql).
CREATE TABLE disclaimer (
    id       INTEGER PRIMARY KEY,
    policy   TEXT NOT NULL,
    version  INTEGER NOT NULL,
    language TEXT NOT NULL,
    text     TEXT NOT NULL CHECK (length(text) > 100),
    UNIQUE (policy, version, language)
) STRICT
--;
CREATE TABLE article (
    row                 INTEGER PRIMARY KEY,
    id                  TEXT NOT NULL CHECK (length(id) = 36),
    draft               INTEGER NOT NULL CHECK (draft IN (0, 1)),
    status              TEXT NOT NULL CHECK (status IN ('draft', 'published', 'withdrawn')),
    version             INTEGER NOT NULL CHECK (version >= 1),
    language            TEXT NOT NULL,
    translation_of      TEXT,
    title               TEXT NOT NULL CHECK (trim(title) <> ''),
    subtitle            TEXT NOT NULL,
    summary             TEXT NOT NULL,
    category            INTEGER REFERENCES category (id),
    ai_disclosure       TEXT CHECK (ai_disclosure IN ('none', 'ai-assisted', 'ai-generated')),
    disclaimer          INTEGER NOT NULL REFERENCES disclaimer (id),
    created             TEXT NOT NULL,
    updated             TEXT NOT NULL,
    reviewed            TEXT,
    next_review         TEXT,
    review_name         TEXT,
    review_role         TEXT,
    review_date         TEXT,
    review_sha256       TEXT,
    funding             TEXT NOT NULL,
    conflicts           TEXT NOT NULL,
    cover_file          TEXT,
    cover_alt           TEXT,
    cover_credit        TEXT,
    essentials          TEXT NOT NULL,
    extra               TEXT NOT NULL,
    content_sha256      TEXT NOT NULL CHECK (length(content_sha256) = 64),
    words               INTEGER NOT NULL,
    shelf               TEXT CHECK (shelf IN ('breaking', 'must-read')),
    rank                INTEGER NOT NULL DEFAULT 0,
    withdrawn_reason    TEXT,
    UNIQUE (id, draft),
    CHECK ((status = 'draft') = (draft = 1)),
    CHECK (draft = 1 OR (ai_disclosure IS NOT NULL AND category IS NOT NULL))
) STRICT
--;
CREATE INDEX article_by_category ON article (category, status)
--;
CREATE TABLE keyword (
    article  INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE author (
    article  INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    role     TEXT NOT NULL,
    extra    TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE ai_tool (
    article  INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE action (
    article   INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    kind      TEXT NOT NULL CHECK (kind IN ('helps', 'harms')),
    position  INTEGER NOT NULL,
    text      TEXT NOT NULL,
    certainty TEXT CHECK (certainty IN ('high', 'moderate', 'low', 'very-low')),
    extra     TEXT NOT NULL,
    PRIMARY KEY (article, kind, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE reference (
    article   INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    key       TEXT NOT NULL,
    position  INTEGER NOT NULL,
    identity  TEXT NOT NULL,
    title     TEXT NOT NULL,
    authors   TEXT NOT NULL,
    container TEXT NOT NULL,
    year      INTEGER,
    doi       TEXT NOT NULL,
    pmid      TEXT NOT NULL,
    csl       TEXT NOT NULL,
    PRIMARY KEY (article, key)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX reference_by_identity ON reference (identity)
--;
-- Which sentence of the essentials, or which action, cites which key. A key may have no reference: it is then undefined.
CREATE TABLE citation (
    article  INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    part     TEXT NOT NULL CHECK (part IN ('essentials', 'helps', 'harms')),
    place    INTEGER NOT NULL, -- number of the sentence or position of the action, from 0
    position INTEGER NOT NULL, -- within the sentence or action
    key      TEXT NOT NULL,
    locator  TEXT NOT NULL,
    PRIMARY KEY (article, part, place, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX citation_by_key ON citation (article, key)
--;
CREATE TABLE asset (
    article INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    name    TEXT NOT NULL,
    type    TEXT NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/webp')),
    bytes   BLOB NOT NULL,
    PRIMARY KEY (article, name)
) STRICT
--;
-- What the reader did. It names hearticles by uuid, so that it outlives an update and a removal.
CREATE TABLE reading (
    id       INTEGER PRIMARY KEY,
    article  TEXT NOT NULL,
    version  INTEGER NOT NULL,
    opened   TEXT NOT NULL,
    finished TEXT
) STRICT
--;
CREATE INDEX reading_by_article ON reading (article, finished)
--;
CREATE TABLE reading_place (
    article  TEXT PRIMARY KEY,
    block    INTEGER NOT NULL,
    offset   INTEGER NOT NULL,
    quote    TEXT NOT NULL,
    progress REAL NOT NULL CHECK (progress BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE saved (
    article TEXT PRIMARY KEY,
    added   TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;
CREATE TABLE planned_action (
    article   TEXT NOT NULL,
    title     TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('helps', 'harms')),
    text      TEXT NOT NULL,
    certainty TEXT,
    position  INTEGER NOT NULL,
    added     TEXT NOT NULL,
    PRIMARY KEY (article, kind, text)
) STRICT, WITHOUT ROWID
--;
-- Words of published hearticles; rowid is article.row.
CREATE VIRTUAL TABLE article_search USING fts5 (
    title, keywords, category, subtitle, actions, essentials,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)
--;
CREATE VIRTUAL TABLE reference_search USING fts5 (
    article UNINDEXED, key UNINDEXED, title, authors, container, doi, pmid,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)
--;
