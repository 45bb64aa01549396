// Secrets of a store, each once: they belong to it and to no backup.
CREATE CONSTRAINT secret_id IF NOT EXISTS FOR (n:_Secret) REQUIRE n.id IS UNIQUE;
