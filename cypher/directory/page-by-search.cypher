// To be included where `listed` are those in whose folded names each word of the search is found: one page of them, the
// closest match first: the whole name, its beginning, the beginning of a word, inside of a word, and then words in
// another order.
WITH listed,
  CASE
    WHEN any(name IN listed.searchNames WHERE name = $search) THEN 0
    WHEN any(name IN listed.searchNames WHERE name STARTS WITH $search) THEN 1
    WHEN any(name IN listed.searchNames WHERE name CONTAINS ' ' + $search) THEN 2
    WHEN any(name IN listed.searchNames WHERE name CONTAINS $search) THEN 3
    ELSE 4
  END AS rank
ORDER BY rank, listed.searchNames, listed.id
WITH collect({rank: rank, names: listed.searchNames, id: listed.id}) AS found
RETURN size(found) AS total,
  [one IN found
    WHERE one.rank > $afterRank
      OR one.rank = $afterRank
        AND (one.names > $afterNames OR one.names = $afterNames AND one.id > $afterId)
  ][0..toInteger($limit)] AS page
