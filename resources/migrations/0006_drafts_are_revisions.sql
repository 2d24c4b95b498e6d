-- Schema 6: a draft's words are its newest revision, and its row in `article` is only the card that lists and My plan
-- show: with its keywords and actions. Drafts from schema 1 (revision 0) have no revision; their words stay where they
-- are until the next save.

DELETE FROM author WHERE article IN (SELECT row FROM article WHERE draft = 1 AND revision > 0)
--;
DELETE FROM ai_tool WHERE article IN (SELECT row FROM article WHERE draft = 1 AND revision > 0)
--;
DELETE FROM reference WHERE article IN (SELECT row FROM article WHERE draft = 1 AND revision > 0)
--;
DELETE FROM asset WHERE article IN (SELECT row FROM article WHERE draft = 1 AND revision > 0)
--;
UPDATE article SET essentials = '', extra = '', funding = '', conflicts = '', reviewed = NULL, review_name = NULL,
    review_role = NULL, review_date = NULL, review_sha256 = NULL, cover_file = NULL, cover_alt = NULL,
    cover_credit = NULL WHERE draft = 1 AND revision > 0
--;
-- Beside the content, so that two contents are the same where their bytes are; NULL: from schema 5, within it.
ALTER TABLE kept ADD COLUMN updated TEXT
--;
-- The words of references lie under numbers of their hearticle (row * 2^24 and on), so that they are found by number.
DROP TABLE reference_search
--;
CREATE VIRTUAL TABLE reference_search USING fts5 (
    article UNINDEXED, key UNINDEXED, title, authors, container, doi, pmid,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)
--;
INSERT INTO reference_search (rowid, article, key, title, authors, container, doi, pmid)
    SELECT (r.article << 24) + r.position, r.article, r.key, r.title, r.authors, r.container, r.doi, r.pmid
    FROM reference r JOIN article a ON a.row = r.article WHERE a.status = 'published'
--;
