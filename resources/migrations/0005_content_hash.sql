-- The hash of the content is made when it is compared; nobody read the one that was written here with each save.
ALTER TABLE article DROP COLUMN content_sha256
--;
