// One page of the children whom the viewer may see and in whose folded names each word of the search is found, the
// closest match first: the whole name, its beginning, the beginning of a word, inside of a word, and then words in
// another order. Without a search all of them, by name.
//= access/children-of-viewer
WITH child
WHERE all(word IN $words WHERE any(name IN child.searchNames WHERE name CONTAINS word))
WITH child,
  CASE
    WHEN $search = '' THEN 0
    WHEN any(name IN child.searchNames WHERE name = $search) THEN 0
    WHEN any(name IN child.searchNames WHERE name STARTS WITH $search) THEN 1
    WHEN any(name IN child.searchNames WHERE name CONTAINS ' ' + $search) THEN 2
    WHEN any(name IN child.searchNames WHERE name CONTAINS $search) THEN 3
    ELSE 4
  END AS rank
ORDER BY rank, child.searchNames, child.id
WITH collect({rank: rank, child: child}) AS found
WITH size(found) AS total,
  [one IN found
    WHERE one.rank > $afterRank
      OR one.rank = $afterRank
        AND (one.child.searchNames > $afterNames
          OR one.child.searchNames = $afterNames AND one.child.id > $afterId)
  ][0..toInteger($limit)] AS page
RETURN total, COLLECT {
  UNWIND page AS one
  WITH one, one.child AS child
  //= access/grants-on-child
  RETURN {rank: one.rank, names: child.searchNames, child: properties(child), grants: grants}
} AS page
