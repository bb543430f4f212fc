// Who leads these children, by what is kept of their networks; or of these the one who is asked for. What is found across a
// lead's children is of all of them: somebody who may not see each of them is not told, nor is one
// from whom something of them is withheld.
UNWIND $ids AS id
MATCH (lead:Professional)-[:LEADS]->(:Child {id: id})
WHERE $lead IS NULL OR lead.id = $lead
WITH DISTINCT lead, lead AS owner
//= access/owner-seen
WITH lead
WHERE NOT EXISTS {
  MATCH (lead)-[:LEADS]->(:Child)-[:HAS_WITHHOLDING]->(withholding:Withholding)
  //= access/withheld-from-viewer
}
RETURN lead.id AS id
