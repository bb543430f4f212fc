// What these leads have as sources in the networks that they lead, in the order of the children's ids.
UNWIND $ids AS id
MATCH (lead:Professional {id: id})
RETURN lead.id AS lead, COLLECT {
  MATCH (lead)-[leads:LEADS]->(child:Child)
  RETURN [leads.others, leads.asked, leads.profile] ORDER BY child.id
} AS networks
