// One page of all professionals, in the order of their folded names, from the index that is kept in that order.
MATCH (professional:Professional)
WHERE professional.searchNames >= $afterNames
  AND (professional.searchNames > $afterNames OR professional.id > $afterId)
WITH professional
ORDER BY professional.searchNames, professional.id
LIMIT toInteger($limit)
RETURN
  COUNT { MATCH (:Professional) } AS total,
  collect({rank: 0, names: professional.searchNames, id: professional.id}) AS page
