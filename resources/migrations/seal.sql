-- The seal on the AI-content disclaimer: no row without it and no other words, whichever program writes.
-- Opening compares these triggers with the library's own and puts back what is missing or altered.
CREATE TRIGGER article_needs_disclaimer_insert BEFORE INSERT ON article
WHEN NOT EXISTS (SELECT 1 FROM disclaimer WHERE id = NEW.disclaimer)
BEGIN
    SELECT RAISE(ABORT, 'a hearticle must carry the AI-content disclaimer');
END
--;
CREATE TRIGGER article_needs_disclaimer_update BEFORE UPDATE OF disclaimer ON article
WHEN NOT EXISTS (SELECT 1 FROM disclaimer WHERE id = NEW.disclaimer)
BEGIN
    SELECT RAISE(ABORT, 'a hearticle must carry the AI-content disclaimer');
END
--;
CREATE TRIGGER disclaimer_insert BEFORE INSERT ON disclaimer
BEGIN
    SELECT RAISE(ABORT, 'only HeartPort itself adds an AI-content disclaimer');
END
--;
CREATE TRIGGER disclaimer_update BEFORE UPDATE ON disclaimer
BEGIN
    SELECT RAISE(ABORT, 'the AI-content disclaimer cannot be changed');
END
--;
CREATE TRIGGER disclaimer_delete BEFORE DELETE ON disclaimer
BEGIN
    SELECT RAISE(ABORT, 'the AI-content disclaimer cannot be removed');
END
--;
