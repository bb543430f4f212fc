MATCH (n:Plan)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    child: [(n)-[r:FOR]->(other) | [other.id, properties(r)]],
    source: [(n)<-[r:SOURCE_OF]-(other) | [other.id, properties(r)]]
  } AS related, {
    goals: [(n)-[:HAS_GOAL]->(goal) | {
      properties: properties(goal),
      related: { needs: [(goal)-[r:MEETS]->(other) | [other.id, properties(r)]] },
      parts: {
        actions: [(goal)-[:HAS_ACTION]->(action) | {
          properties: properties(action),
          related: { owner: [(action)-[r:OWNED_BY]->(other) | [other.id, properties(r)]] }
        }]
      }
    }]
  } AS parts
ORDER BY at
