// Writing to the node takes its lock, which the transaction holds until it ends, also when its process is killed.
MERGE (n:Lock {id: $id})
SET n.taken = true
