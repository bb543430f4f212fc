// Held until the transaction ends, also when its process is killed: one import or export at a time.
MERGE (n:Lock {id: 'exchange'})
SET n.taken = true
