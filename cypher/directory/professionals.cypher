// What a network file says of these professionals: their own records, and those of their agencies, roles and teams.
UNWIND $ids AS id
MATCH (professional:Professional {id: id})
WITH professional,
  [(professional)-[:MEMBER_OF]->(team) | team] AS teams,
  [(professional)-[:WORKS_FOR]->(agency) | agency]
    + [(professional)-[:MEMBER_OF]->()-[:PART_OF]->(agency) | agency] AS agencies
RETURN
  {
    properties: properties(professional),
    related: {
      agency: [(professional)-[r:WORKS_FOR]->(other) | [other.id, properties(r)]],
      roles: [(professional)-[r:HOLDS]->(other) | [other.id, properties(r)]],
      teams: [(professional)-[r:MEMBER_OF]->(other) | [other.id, properties(r)]],
      supervisedBy: [(professional)-[r:SUPERVISED_BY]->(other) | [other.id, properties(r)]]
    }
  } AS professional,
  COLLECT { UNWIND agencies AS agency RETURN DISTINCT {properties: properties(agency), related: {}} } AS agencies,
  COLLECT {
    UNWIND teams AS team
    WITH DISTINCT team
    RETURN {properties: properties(team), related: {agency: [(team)-[r:PART_OF]->(other) | [other.id, properties(r)]]}}
  } AS teams,
  [(professional)-[:HOLDS]->(role) | {properties: properties(role), related: {}}] AS roles
