// The log of changes: those that wait, in the order in which they are sealed.
CREATE INDEX pending_by_moment IF NOT EXISTS FOR (n:_Pending) ON (n.at, n.id);
