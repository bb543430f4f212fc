MATCH (n:Entity)
WHERE NOT n:Goal AND NOT n:Action
RETURN count(n) AS total, sum(CASE WHEN n:Child THEN 1 ELSE 0 END) AS children
