// Held until the transaction ends, also when its process is killed.
MERGE (n:Lock {id: $id})
SET n.taken = true
