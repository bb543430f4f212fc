// To be included after a match of `withholding`, in place of its WHERE: those by which something is withheld from the viewer.
WHERE NOT $viewer.all AND withholding.endedAt IS NULL AND withholding.fromReaders
  AND NOT EXISTS { (withholding)-[:EXCEPT_FOR]->(:User)<-[:OF]-(:Session {hash: $viewer.session}) }
