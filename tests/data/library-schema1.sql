PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE category (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> '')
) STRICT;
INSERT INTO category VALUES(1,'Kitchen');
CREATE TABLE disclaimer (
    id       INTEGER PRIMARY KEY,
    policy   TEXT NOT NULL,
    version  INTEGER NOT NULL,
    language TEXT NOT NULL,
    text     TEXT NOT NULL CHECK (length(text) > 100),
    UNIQUE (policy, version, language)
) STRICT;
INSERT INTO disclaimer VALUES(1,'heartport-ai-content',1,'en','This hearticle was made with AI support. It is meant to give people access to current scientific health knowledge. It does not replace advice from a doctor, pharmacist or other health professional. Content made with AI may be simplified or slightly wrong in places. HeartPort and its affiliates take no liability for the accuracy, completeness or applicability of this information.');
INSERT INTO disclaimer VALUES(2,'heartport-ai-content',1,'de','Dieser Hearticle wurde mit Unterstützung künstlicher Intelligenz (KI) erstellt. Er soll Menschen Zugang zu aktuellem wissenschaftlichem Gesundheitswissen geben. Er ersetzt nicht den Rat einer Ärztin, eines Arztes, einer Apotheke oder anderer Fachleute im Gesundheitswesen. Mit KI erstellte Inhalte können vereinfacht oder in Einzelheiten ungenau sein. HeartPort und die mit HeartPort verbundenen Unternehmen übernehmen keine Haftung für Richtigkeit, Vollständigkeit oder Anwendbarkeit dieser Informationen.');
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
) STRICT;
INSERT INTO article VALUES(1,'728a8675-a900-4126-95e1-15be5512e9f9',0,'published',3,'en',NULL,'Salt on the table','Small and white','Less of it.',1,'ai-assisted',1,'2026-11-01T08:00:00Z','2026-11-02T08:00:00Z','2026-11-03','2027-11-03','B. Reader','Physician','2026-11-03','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','None','None known','assets/salt.png','Salt','Own work',replace('## Myth\n\nSalt is harmless [@salt2019]. ![Salt](assets/salt.png)\n\n## Fact\n\nBread hides most of it [@bread2021; @salt2019].\n','\n',char(10)),'{"x-kept":true}','2e2f6528a467f91b8c1055a2b4e89db64855bc17524d46b2e8548690e7aa7d6d',11,NULL,0,NULL);
INSERT INTO article VALUES(2,'8d306897-fc49-4478-b6de-2583f4fda999',1,'draft',1,'de','728a8675-a900-4126-95e1-15be5512e9f9','Salz auf dem Tisch','Small and white','Less of it.',1,NULL,2,'2026-11-01T08:00:00Z','2026-11-02T08:00:00Z','2026-11-03','2027-11-03','B. Reader','Physician','2026-11-03','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','None','None known','assets/salt.png','Salt','Own work',replace('## Myth\n\nSalt is harmless [@salt2019]. ![Salt](assets/salt.png)\n\n## Fact\n\nBread hides most of it [@bread2021; @salt2019].\n','\n',char(10)),'{"x-kept":true}','c8934e3d80189aabc106318dbf3d9cfea03d9c40d6ad3be0575b0fba20791809',11,NULL,0,NULL);
CREATE TABLE keyword (
    article  INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
INSERT INTO keyword VALUES(1,0,'Salt');
INSERT INTO keyword VALUES(1,1,'Bread');
INSERT INTO keyword VALUES(2,0,'Salt');
INSERT INTO keyword VALUES(2,1,'Bread');
CREATE TABLE author (
    article  INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    role     TEXT NOT NULL,
    extra    TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
INSERT INTO author VALUES(1,0,'A. Writer','Author','{"orcid":"0000"}');
INSERT INTO author VALUES(2,0,'A. Writer','Author','{"orcid":"0000"}');
CREATE TABLE ai_tool (
    article  INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
INSERT INTO ai_tool VALUES(1,0,'A tool');
INSERT INTO ai_tool VALUES(2,0,'A tool');
CREATE TABLE action (
    article   INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    kind      TEXT NOT NULL CHECK (kind IN ('helps', 'harms')),
    position  INTEGER NOT NULL,
    text      TEXT NOT NULL,
    certainty TEXT CHECK (certainty IN ('high', 'moderate', 'low', 'very-low')),
    extra     TEXT NOT NULL,
    PRIMARY KEY (article, kind, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "action" VALUES(1,'harms',0,'Salt twice. [@bread2021]',NULL,'');
INSERT INTO "action" VALUES(1,'helps',0,'Taste first. [@salt2019]','very-low','{"x-dose":5}');
INSERT INTO "action" VALUES(2,'helps',0,'Taste first. [@salt2019]','very-low','{"x-dose":5}');
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
) STRICT, WITHOUT ROWID;
INSERT INTO reference VALUES(1,'bread2021',1,'doi:10.1234/bread2021','Bread every day','','Journal of Samples',2021,'10.1234/bread2021','','{"DOI":"10.1234/bread2021","container-title":"Journal of Samples","id":"bread2021","issued":{"date-parts":[[2021]]},"title":"Bread every day","type":"article-journal","x-odd":[1,2]}');
INSERT INTO reference VALUES(1,'salt2019',0,'doi:10.1234/salt2019','Salt and the heart','','Journal of Samples',2019,'10.1234/salt2019','','{"DOI":"10.1234/salt2019","container-title":"Journal of Samples","id":"salt2019","issued":{"date-parts":[[2019]]},"title":"Salt and the heart","type":"article-journal","x-odd":[1,2]}');
INSERT INTO reference VALUES(2,'bread2021',1,'doi:10.1234/bread2021','Bread every day','','Journal of Samples',2021,'10.1234/bread2021','','{"DOI":"10.1234/bread2021","container-title":"Journal of Samples","id":"bread2021","issued":{"date-parts":[[2021]]},"title":"Bread every day","type":"article-journal","x-odd":[1,2]}');
INSERT INTO reference VALUES(2,'salt2019',0,'doi:10.1234/salt2019','Salt and the heart','','Journal of Samples',2019,'10.1234/salt2019','','{"DOI":"10.1234/salt2019","container-title":"Journal of Samples","id":"salt2019","issued":{"date-parts":[[2019]]},"title":"Salt and the heart","type":"article-journal","x-odd":[1,2]}');
CREATE TABLE citation (
    article  INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    part     TEXT NOT NULL CHECK (part IN ('essentials', 'helps', 'harms')),
    place    INTEGER NOT NULL, -- number of the sentence or position of the action, from 0
    position INTEGER NOT NULL, -- within the sentence or action
    key      TEXT NOT NULL,
    locator  TEXT NOT NULL,
    PRIMARY KEY (article, part, place, position)
) STRICT, WITHOUT ROWID;
INSERT INTO citation VALUES(1,'essentials',1,0,'salt2019','');
INSERT INTO citation VALUES(1,'essentials',3,0,'bread2021','');
INSERT INTO citation VALUES(1,'essentials',3,1,'salt2019','');
INSERT INTO citation VALUES(1,'harms',0,0,'bread2021','');
INSERT INTO citation VALUES(1,'helps',0,0,'salt2019','');
INSERT INTO citation VALUES(2,'essentials',1,0,'salt2019','');
INSERT INTO citation VALUES(2,'essentials',3,0,'bread2021','');
INSERT INTO citation VALUES(2,'essentials',3,1,'salt2019','');
INSERT INTO citation VALUES(2,'helps',0,0,'salt2019','');
CREATE TABLE asset (
    article INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    name    TEXT NOT NULL,
    type    TEXT NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/webp')),
    bytes   BLOB NOT NULL,
    PRIMARY KEY (article, name)
) STRICT;
INSERT INTO asset VALUES(1,'bread.png','image/png',X'89504e470d0a1a0a0000000d494844520000000600000008080200000055a4196f000000114944415478da63e8761546430c83410800ba8c2a917e4569320000000049454e44ae426082');
INSERT INTO asset VALUES(1,'salt.png','image/png',X'89504e470d0a1a0a0000000d4948445200000008000000060802000000716748ac000000104944415478da6360e8eec68e065202002cc73421a95c64730000000049454e44ae426082');
INSERT INTO asset VALUES(2,'bread.png','image/png',X'89504e470d0a1a0a0000000d494844520000000600000008080200000055a4196f000000114944415478da63e8761546430c83410800ba8c2a917e4569320000000049454e44ae426082');
INSERT INTO asset VALUES(2,'salt.png','image/png',X'89504e470d0a1a0a0000000d4948445200000008000000060802000000716748ac000000104944415478da6360e8eec68e065202002cc73421a95c64730000000049454e44ae426082');
CREATE TABLE reading (
    id       INTEGER PRIMARY KEY,
    article  TEXT NOT NULL,
    version  INTEGER NOT NULL,
    opened   TEXT NOT NULL,
    finished TEXT
) STRICT;
INSERT INTO reading VALUES(1,'728a8675-a900-4126-95e1-15be5512e9f9',3,'2026-11-05T08:00:00Z','2026-11-05T08:05:00Z');
CREATE TABLE reading_place (
    article  TEXT PRIMARY KEY,
    block    INTEGER NOT NULL,
    offset   INTEGER NOT NULL,
    quote    TEXT NOT NULL,
    progress REAL NOT NULL CHECK (progress BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;
CREATE TABLE saved (
    article TEXT PRIMARY KEY,
    added   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO saved VALUES('728a8675-a900-4126-95e1-15be5512e9f9','2026-11-05T08:00:00Z');
CREATE TABLE planned_action (
    article   TEXT NOT NULL,
    title     TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('helps', 'harms')),
    text      TEXT NOT NULL,
    certainty TEXT,
    position  INTEGER NOT NULL,
    added     TEXT NOT NULL,
    PRIMARY KEY (article, kind, text)
) STRICT, WITHOUT ROWID;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','article_search','article_search',0,'CREATE VIRTUAL TABLE article_search USING fts5 (
    title, keywords, category, subtitle, actions, essentials,
    tokenize = ''unicode61 remove_diacritics 2'', prefix = ''2 3''
)');
CREATE TABLE IF NOT EXISTS 'article_search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO article_search_data VALUES(1,X'0104020103040b');
INSERT INTO article_search_data VALUES(10,X'000000000101010001010101');
INSERT INTO article_search_data VALUES(137438953473,X'0000022c0430616e64010601030301056272656164010c0101030105080104666163740106010507020469727374010601040301086861726d6c65737301060105050204696465730106010509010269730106010504020174010601050c01076b69746368656e010601020201046d6f7374010601050a0203797468010601050201026f66010601050b02016e010203010473616c740116020101020104040105030502046d616c6c010601030201057461626c6501020503037374650106010402020268650102040204776963650106010405010577686974650106010304000331616e010601030301026272010c01010301050801026661010601050702016901060104030102686101060105050201690106010509010269730106010504020174010601050c01026b69010601020201026d6f010601050a020179010601050201026f66010601050b02016e010203010273610116020101020104040105030502016d0106010302010274610108050104020201680102040201770106010405010277680106010304000432616e6401060103030103627265010c010103010508010366616301060105070202697201060104030103686172010601050502026964010601050901036b6974010601020201036d6f73010601050a020279740106010502010373616c0116020101020104040105030502026d610106010302010374616201020503017301060104020202686501020402027769010601040501037768690106010304040a0f0b0b0f0b09080e0b0a0906130b0a0a070b0c0a0c090809080908090908090611080a0608090b0d0a090a090a0a09120908080709');
CREATE TABLE IF NOT EXISTS 'article_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO article_search_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'article_search_content'(id INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5);
INSERT INTO article_search_content VALUES(1,'Salt on the table','Salt · Bread','Kitchen','Small and white','Taste first.  Salt twice. ','Myth Salt is harmless . Salt Fact Bread hides most of it .');
CREATE TABLE IF NOT EXISTS 'article_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO article_search_docsize VALUES(1,X'04020103040b');
CREATE TABLE IF NOT EXISTS 'article_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO article_search_config VALUES('version',4);
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','reference_search','reference_search',0,'CREATE VIRTUAL TABLE reference_search USING fts5 (
    article UNINDEXED, key UNINDEXED, title, authors, container, doi, pmid,
    tokenize = ''unicode61 remove_diacritics 2'', prefix = ''2 3''
)');
CREATE TABLE IF NOT EXISTS 'reference_search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO reference_search_data VALUES(1,X'0200000700060600');
INSERT INTO reference_search_data VALUES(10,X'000000000101010001010101');
INSERT INTO reference_search_data VALUES(137438953473,X'000001b303303130010601050201060105020203323334010601050301060105030103616e64010601020301056272656164020601020206043230323102060105040103646179020601020401056576657279020601020301056865617274010601020501076a6f75726e616c0106010402010601040201026f6601060104030106010403010473616c740106010202050432303139010601050403056d706c65730106010404010601040401037468650106010204000331313001060105020106010502020132010601050301060105030102616e010601020301026272020c01020201050401026461020601020401026576020601020301026865010601020501026a6f0106010402010601040201026f66010601040301060104030102736101120102020104040105040106010404010274680106010204000432313233010601050301060105030103616e6401060102030103627265020c01020201050401036461790206010204010365766502060102030103686561010601020501036a6f7501060104020106010402010373616c010c01020201050403016d0106010404010601040401037468650106010204040e0f0a0c0b0a0c0c130e0b0b110a0f0d090c0909090e0e1409100a0d0a0a0a0f0d0d');
CREATE TABLE IF NOT EXISTS 'reference_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO reference_search_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'reference_search_content'(id INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5, c6);
INSERT INTO reference_search_content VALUES(1,1,'salt2019','Salt and the heart',NULL,'Journal of Samples','10.1234/salt2019',NULL);
INSERT INTO reference_search_content VALUES(2,1,'bread2021','Bread every day',NULL,'Journal of Samples','10.1234/bread2021',NULL);
CREATE TABLE IF NOT EXISTS 'reference_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO reference_search_docsize VALUES(1,X'00000400030300');
INSERT INTO reference_search_docsize VALUES(2,X'00000300030300');
CREATE TABLE IF NOT EXISTS 'reference_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO reference_search_config VALUES('version',4);
CREATE INDEX article_by_category ON article (category, status);
CREATE INDEX reference_by_identity ON reference (identity);
CREATE INDEX citation_by_key ON citation (article, key);
CREATE INDEX reading_by_article ON reading (article, finished);
CREATE TRIGGER article_needs_disclaimer_insert BEFORE INSERT ON article
WHEN NOT EXISTS (SELECT 1 FROM disclaimer WHERE id = NEW.disclaimer)
BEGIN
    SELECT RAISE(ABORT, 'a hearticle must carry the AI-content disclaimer');
END;
CREATE TRIGGER article_needs_disclaimer_update BEFORE UPDATE OF disclaimer ON article
WHEN NOT EXISTS (SELECT 1 FROM disclaimer WHERE id = NEW.disclaimer)
BEGIN
    SELECT RAISE(ABORT, 'a hearticle must carry the AI-content disclaimer');
END;
CREATE TRIGGER disclaimer_insert BEFORE INSERT ON disclaimer
BEGIN
    SELECT RAISE(ABORT, 'only HeartPort itself adds an AI-content disclaimer');
END;
CREATE TRIGGER disclaimer_update BEFORE UPDATE ON disclaimer
BEGIN
    SELECT RAISE(ABORT, 'the AI-content disclaimer cannot be changed');
END;
CREATE TRIGGER disclaimer_delete BEFORE DELETE ON disclaimer
BEGIN
    SELECT RAISE(ABORT, 'the AI-content disclaimer cannot be removed');
END;
PRAGMA writable_schema=OFF;
COMMIT;
PRAGMA application_id = 1213354068;
PRAGMA user_version = 1;
