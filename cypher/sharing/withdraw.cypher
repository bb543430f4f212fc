// Writes on which day a consent was withdrawn, where no day is recorded yet. Writing to it takes its lock, which is held
// until the transaction ends.
MATCH (child:Child {id: $child})
//= access/grants-on-child
MATCH (child)<-[:ABOUT]-(consent:Consent {id: $id})
SET consent.locked = true
REMOVE consent.locked
WITH child, grants, consent, coalesce(consent.withdrawnOn, $on) AS withdrawnOn
SET consent.withdrawnOn = withdrawnOn
RETURN child.id AS child, grants, withdrawnOn
