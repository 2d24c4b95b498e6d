-- Schema 2: drafts may lack a title, know their last save, and leave their earlier contents; an image is kept once.

-- Every image once, however many hearticles and earlier contents show it. Guarded by the triggers below: when nothing
-- shows it any longer, it goes.
CREATE TABLE image (
    id     INTEGER PRIMARY KEY,
    sha256 TEXT UNIQUE CHECK (length(sha256) = 64), -- of the bytes; NULL: from schema 1 and not written since
    bytes  BLOB NOT NULL
) STRICT
--;
INSERT INTO image (id, bytes) SELECT rowid, bytes FROM asset
--;
CREATE TABLE asset_2 (
    article INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    name    TEXT NOT NULL,
    type    TEXT NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/webp')),
    image   INTEGER NOT NULL REFERENCES image (id),
    PRIMARY KEY (article, name)
) STRICT, WITHOUT ROWID
--;
INSERT INTO asset_2 SELECT article, name, type, rowid FROM asset
--;
DROP TABLE asset
--;
ALTER TABLE asset_2 RENAME TO asset
--;
CREATE INDEX asset_by_image ON asset (image)
--;
-- Ordered by place, not by key: while somebody writes, two references may share a key or have none yet.
CREATE TABLE reference_2 (
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
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID
--;
INSERT INTO reference_2 SELECT article, key, row_number() OVER (PARTITION BY article ORDER BY position, key) - 1,
    identity, title, authors, container, year, doi, pmid, csl FROM reference
--;
DROP TABLE reference
--;
ALTER TABLE reference_2 RENAME TO reference
--;
CREATE INDEX reference_by_identity ON reference (identity)
--;
CREATE INDEX reference_by_key ON reference (article, key)
--;
CREATE TABLE article_2 (
    row                 INTEGER PRIMARY KEY,
    id                  TEXT NOT NULL CHECK (length(id) = 36),
    draft               INTEGER NOT NULL CHECK (draft IN (0, 1)),
    status              TEXT NOT NULL CHECK (status IN ('draft', 'published', 'withdrawn')),
    version             INTEGER NOT NULL CHECK (version >= 1),
    language            TEXT NOT NULL,
    translation_of      TEXT,
    title               TEXT NOT NULL,
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
    revision            INTEGER NOT NULL DEFAULT 0, -- of a draft: number of its last save; 0: from schema 1, none yet
    saved               TEXT,                       -- of a draft: when that was; NULL: when it was updated
    UNIQUE (id, draft),
    CHECK ((status = 'draft') = (draft = 1)),
    CHECK (draft = 1 OR (ai_disclosure IS NOT NULL AND category IS NOT NULL AND trim(title) <> ''))
) STRICT
--;
INSERT INTO article_2 SELECT row, id, draft, status, version, language, translation_of, title, subtitle, summary,
    category, ai_disclosure, disclaimer, created, updated, reviewed, next_review, review_name, review_role, review_date,
    review_sha256, funding, conflicts, cover_file, cover_alt, cover_credit, essentials, extra, content_sha256, words,
    shelf, rank, withdrawn_reason, 0, NULL FROM article
--;
DROP TABLE article
--;
ALTER TABLE article_2 RENAME TO article
--;
CREATE INDEX article_by_category ON article (category, status)
--;
-- Contents beside the living rows: every revision, what was typed but not saved, and discarded drafts.
CREATE TABLE kept (
    id         INTEGER PRIMARY KEY,
    article    TEXT NOT NULL CHECK (length(article) = 36),
    kind       TEXT NOT NULL CHECK (kind IN
        ('saved', 'restored', 'imported', 'published', 'withdrawn', 'safety copy', 'discarded')),
    number     INTEGER, -- of a revision, from 1 within one hearticle
    based_on   INTEGER NOT NULL, -- of a safety copy: the revision on screen
    at         TEXT NOT NULL,
    version    INTEGER NOT NULL,
    language   TEXT NOT NULL,
    title      TEXT NOT NULL,
    words      INTEGER NOT NULL,
    reference_count INTEGER NOT NULL,
    helps      INTEGER NOT NULL,
    harms      INTEGER NOT NULL,
    disclaimer INTEGER NOT NULL REFERENCES disclaimer (id),
    content    BLOB NOT NULL, -- storage/packedarticle
    UNIQUE (article, number),
    CHECK ((number IS NULL) = (kind IN ('safety copy', 'discarded')))
) STRICT
--;
CREATE UNIQUE INDEX kept_safety_copy ON kept (article) WHERE kind = 'safety copy'
--;
CREATE INDEX kept_discarded ON kept (at) WHERE kind = 'discarded'
--;
CREATE TABLE kept_asset (
    kept     INTEGER NOT NULL REFERENCES kept (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    type     TEXT NOT NULL,
    image    INTEGER NOT NULL REFERENCES image (id),
    PRIMARY KEY (kept, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX kept_asset_by_image ON kept_asset (image)
--;
CREATE TRIGGER image_of_no_asset AFTER DELETE ON asset
WHEN NOT EXISTS (SELECT 1 FROM asset WHERE image = OLD.image)
    AND NOT EXISTS (SELECT 1 FROM kept_asset WHERE image = OLD.image)
BEGIN
    DELETE FROM image WHERE id = OLD.image;
END
--;
CREATE TRIGGER image_of_no_kept_asset AFTER DELETE ON kept_asset
WHEN NOT EXISTS (SELECT 1 FROM asset WHERE image = OLD.image)
    AND NOT EXISTS (SELECT 1 FROM kept_asset WHERE image = OLD.image)
BEGIN
    DELETE FROM image WHERE id = OLD.image;
END
--;
-- The publisher's own lines under the AI-content disclaimer of everything in this library; never instead of it.
CREATE TABLE publisher_notice (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    lines TEXT NOT NULL CHECK (length(lines) BETWEEN 1 AND 1000)
) STRICT
--;
-- Which blocks of its source a translation was made from, one SHA-256 a line, so that later changes show.
CREATE TABLE translated_blocks (
    article TEXT PRIMARY KEY,
    hashes  TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;
