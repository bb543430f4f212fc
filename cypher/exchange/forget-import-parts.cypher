MATCH (n:ImportPart)
WHERE NOT EXISTS { MATCH (:Import) }
WITH n LIMIT 50
DELETE n
RETURN count(*) AS forgotten
