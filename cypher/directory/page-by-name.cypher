// To be included after a match of `listed`: one page of all of them, in the order of their folded names, from the index that
// is kept in that order.
WHERE listed.searchNames >= $afterNames
  AND (listed.searchNames > $afterNames OR listed.id > $afterId)
WITH listed
ORDER BY listed.searchNames, listed.id
LIMIT toInteger($limit)
WITH collect({rank: 0, names: listed.searchNames, id: listed.id}) AS page
