MATCH (n:Entity)
WHERE NOT n:Goal AND NOT n:Action
RETURN count(n) AS records
