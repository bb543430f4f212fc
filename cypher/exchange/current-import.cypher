OPTIONAL MATCH (n:Import {id: 'current'})
RETURN n.size AS size, n.prefix AS prefix, n.days AS days, EXISTS { MATCH (:ImportPart) } AS hasParts
