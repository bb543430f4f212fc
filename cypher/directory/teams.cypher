// All teams, each with its agency, or those of one agency; and how often each has been written anew.
MATCH (team:Team)-[:PART_OF]->(agency:Agency)
WHERE $agency IS NULL OR agency.id = $agency
RETURN
  {properties: properties(team), related: {agency: [[agency.id, {}]]}} AS team,
  {properties: properties(agency), related: {}} AS agency,
  coalesce(team.version, 0) AS version
