// To be included after a match of `n`: as many professionals with ties as are asked for, from one id on.
WHERE n.id > $after AND EXISTS { (n)-[:TIED_TO]->() }
WITH n ORDER BY n.id LIMIT toInteger($count)
