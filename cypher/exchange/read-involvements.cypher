MATCH (n:Involvement)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    professional: [(n)<-[r:CARRIES_OUT]-(other) | [other.id, properties(r)]],
    role: [(n)-[r:IN_ROLE]->(other) | [other.id, properties(r)]],
    agency: [(n)-[r:FOR_AGENCY]->(other) | [other.id, properties(r)]],
    with: [(n)-[r:WITH]->(other) | [other.id, properties(r)]],
    for: [(n)-[r:FOR]->(other) | [other.id, properties(r)]],
    addresses: [(n)-[r:ADDRESSES]->(other) | [other.id, properties(r)]],
    jointWith: [(n)-[r:JOINT_WITH]->(other) | [other.id, properties(r)]],
    source: [(n)<-[r:SOURCE_OF]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
