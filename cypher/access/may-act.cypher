//= access/acting
RETURN actor
