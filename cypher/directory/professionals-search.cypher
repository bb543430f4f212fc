// One page of the professionals in whose folded names each word of the search is found, the closest match first: the
// whole name, its beginning, the beginning of a word, inside of a word, and then words in another order.
CALL db.index.fulltext.queryNodes('professional_search', $query) YIELD node AS professional
WITH professional,
  CASE
    WHEN any(name IN professional.searchNames WHERE name = $search) THEN 0
    WHEN any(name IN professional.searchNames WHERE name STARTS WITH $search) THEN 1
    WHEN any(name IN professional.searchNames WHERE name CONTAINS ' ' + $search) THEN 2
    WHEN any(name IN professional.searchNames WHERE name CONTAINS $search) THEN 3
    ELSE 4
  END AS rank
ORDER BY rank, professional.searchNames, professional.id
WITH collect({rank: rank, names: professional.searchNames, id: professional.id}) AS found
RETURN size(found) AS total,
  [one IN found
    WHERE one.rank > $afterRank
      OR one.rank = $afterRank
        AND (one.names > $afterNames OR one.names = $afterNames AND one.id > $afterId)
  ][0..toInteger($limit)] AS page
