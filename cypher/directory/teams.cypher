// All teams, each with its agency.
MATCH (team:Team)-[:PART_OF]->(agency:Agency)
RETURN
  {properties: properties(team), related: {agency: [[agency.id, {}]]}} AS team,
  {properties: properties(agency), related: {}} AS agency
