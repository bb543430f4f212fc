MATCH (n:Migration)
RETURN n.number AS number, n.name AS name, n.checksum AS checksum
ORDER BY number
