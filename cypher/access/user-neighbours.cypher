// What must not be another's already: whether a machine has the id, who else comes in by this name at the provider, and whether the professional is on
// file and who else is they.
RETURN
  EXISTS { (:User:Machine {id: $id}) } AS isMachine,
  EXISTS { MATCH (other:User {issuer: $issuer, subject: $subject}) WHERE other.id <> $id } AS isSubjectTaken,
  EXISTS { (:Professional {id: $professional}) } AS isProfessional,
  EXISTS { MATCH (other:User)-[:IS]->(:Professional {id: $professional}) WHERE other.id <> $id } AS isProfessionalTaken
