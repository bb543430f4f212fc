// All ties from as many professionals as are asked for.
MATCH (n:Professional)
//= exchange/tie-page
MATCH (n)-[r:TIED_TO]->(other)
RETURN n.id AS at, {} AS properties, {
    from: [[n.id, {}]],
    to: [[other.id, properties(r)]]
  } AS related
ORDER BY at
