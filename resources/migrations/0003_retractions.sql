-- Schema 3: notices of retraction, correction and concern about studies, from Retraction Watch's table.
-- One row: the data that is in `notice`.
CREATE TABLE retraction_data (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    data_date TEXT NOT NULL, -- of its newest notice
    loaded    TEXT NOT NULL,
    notices   INTEGER NOT NULL
) STRICT
--;
CREATE TABLE notice (
    id         INTEGER PRIMARY KEY,
    doi        TEXT, -- of the study, lower case
    pmid       TEXT,
    nature     TEXT NOT NULL CHECK (nature IN ('retraction', 'concern', 'correction', 'notice', 'reinstatement')),
    date       TEXT NOT NULL, -- ISO; empty: not known
    reasons    TEXT NOT NULL, -- one a line
    notice_doi TEXT NOT NULL,
    CHECK (doi IS NOT NULL OR pmid IS NOT NULL)
) STRICT
--;
CREATE INDEX notice_by_doi ON notice (doi) WHERE doi IS NOT NULL
--;
CREATE INDEX notice_by_pmid ON notice (pmid) WHERE pmid IS NOT NULL
--;
