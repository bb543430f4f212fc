// Whoever may be the one who is entered: of the same name, with the same phone number, or of the same agency. Which of them
// is alike is decided elsewhere.
CALL () {
  MATCH (professional:Professional)
  WHERE professional.searchNames = $names
  RETURN professional
  UNION
  MATCH (professional:Professional)
  WHERE professional.searchPhone = $phone
  RETURN professional
  UNION
  MATCH (professional:Professional)-[:WORKS_FOR]->(:Agency {id: $agency})
  RETURN professional
}
RETURN professional.id AS id, professional.name AS name, professional.phone AS phone,
  head([(professional)-[:WORKS_FOR]->(agency) | agency.id]) AS agency
