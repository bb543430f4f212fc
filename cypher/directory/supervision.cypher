// How often the record of a professional has been written anew, by whom they are supervised, and whom they supervise.
MATCH (professional:Professional {id: $id})
RETURN
  coalesce(professional.version, 0) AS version,
  [(professional)-[by:SUPERVISED_BY]->(other:Professional) |
    {id: other.id, name: other.name, from: by.from, until: by.until}] AS supervisors,
  [(professional)<-[by:SUPERVISED_BY]-(other:Professional) |
    {id: other.id, name: other.name, from: by.from, until: by.until}] AS supervises
