CREATE (:Migration {number: toInteger($number), name: $name, checksum: $checksum, appliedAt: toString(datetime())})
