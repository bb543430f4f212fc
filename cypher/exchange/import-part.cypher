MATCH (n:ImportPart {number: toInteger($number)})
RETURN n.bytes AS bytes
