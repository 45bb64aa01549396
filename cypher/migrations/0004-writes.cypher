// What changed lately: each write leaves the ids of the nodes that it changed, found by their moment.
CREATE CONSTRAINT write_id IF NOT EXISTS FOR (n:_Write) REQUIRE n.id IS UNIQUE;
CREATE INDEX write_by_moment IF NOT EXISTS FOR (n:_Write) ON (n.at);
