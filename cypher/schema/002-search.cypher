// Children in the order of their folded names.
CREATE INDEX child_name IF NOT EXISTS FOR (n:Child) ON (n.searchNames);

// Any part of a child's name. The text is folded before it is stored, so that it is only split at spaces. The keyword
// analyzer would split nothing, but text of more than 32,766 bytes in it stops the whole database.
CREATE FULLTEXT INDEX child_search IF NOT EXISTS FOR (n:Child) ON EACH [n.searchNames]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'unicode_whitespace' } };
