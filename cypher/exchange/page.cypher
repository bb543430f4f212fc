// To be included after a match of `n`: as many of them as are asked for, from one id on.
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($count)
