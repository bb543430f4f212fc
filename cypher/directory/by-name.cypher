// One page of all children, in the order of their folded names, from the index that is kept in that order.
MATCH (child:Child)
WHERE child.searchNames >= $afterNames
  AND (child.searchNames > $afterNames OR child.id > $afterId)
WITH child, 0 AS rank
ORDER BY child.searchNames, child.id
LIMIT toInteger($limit)
RETURN COUNT { MATCH (:Child) } AS total, collect({rank: rank, names: child.searchNames, child: properties(child)}) AS page
