// What was done to a node is found before it is sealed, too: a change has no number then.
CREATE INDEX change_of_target IF NOT EXISTS FOR (n:_Change) ON (n.targetId);
