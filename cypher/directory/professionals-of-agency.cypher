// One page of the professionals who work for an agency, in the order of their folded names.
MATCH (listed:Professional)-[:WORKS_FOR]->(agency:Agency {id: $agency})
WITH listed
ORDER BY listed.searchNames, listed.id
WITH collect({rank: 0, names: listed.searchNames, id: listed.id}) AS found
RETURN size(found) AS total,
  [one IN found
    WHERE one.names > $afterNames OR one.names = $afterNames AND one.id > $afterId
  ][0..toInteger($limit)] AS page
