-- The seal on the AI-content disclaimer: no row without it and no other words, whichever program writes. A hearticle's
-- disclaimer is the one in its own language, or else the English one (policies/disclosure says the same).
-- Opening compares these triggers with the library's own and puts back what is missing or altered, and says so: a change
-- here comes with a migration, after which they are laid anew in silence.
CREATE TRIGGER article_needs_disclaimer_insert BEFORE INSERT ON article
WHEN NOT EXISTS (SELECT 1 FROM disclaimer WHERE id = NEW.disclaimer AND language = coalesce(
    (SELECT language FROM disclaimer WHERE language = lower(substr(NEW.language, 1, instr(NEW.language || '-', '-') - 1))),
    'en'))
BEGIN
    SELECT RAISE(ABORT, 'a hearticle must carry the AI-content disclaimer');
END
--;
CREATE TRIGGER article_needs_disclaimer_update BEFORE UPDATE OF disclaimer, language ON article
WHEN NOT EXISTS (SELECT 1 FROM disclaimer WHERE id = NEW.disclaimer AND language = coalesce(
    (SELECT language FROM disclaimer WHERE language = lower(substr(NEW.language, 1, instr(NEW.language || '-', '-') - 1))),
    'en'))
BEGIN
    SELECT RAISE(ABORT, 'a hearticle must carry the AI-content disclaimer');
END
--;
CREATE TRIGGER kept_needs_disclaimer_insert BEFORE INSERT ON kept
WHEN NOT EXISTS (SELECT 1 FROM disclaimer WHERE id = NEW.disclaimer AND language = coalesce(
    (SELECT language FROM disclaimer WHERE language = lower(substr(NEW.language, 1, instr(NEW.language || '-', '-') - 1))),
    'en'))
BEGIN
    SELECT RAISE(ABORT, 'a revision must carry the AI-content disclaimer');
END
--;
CREATE TRIGGER kept_needs_disclaimer_update BEFORE UPDATE OF disclaimer, language ON kept
WHEN NOT EXISTS (SELECT 1 FROM disclaimer WHERE id = NEW.disclaimer AND language = coalesce(
    (SELECT language FROM disclaimer WHERE language = lower(substr(NEW.language, 1, instr(NEW.language || '-', '-') - 1))),
    'en'))
BEGIN
    SELECT RAISE(ABORT, 'a revision must carry the AI-content disclaimer');
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
