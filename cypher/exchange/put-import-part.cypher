CREATE (:ImportPart {number: toInteger($number), bytes: $bytes})
