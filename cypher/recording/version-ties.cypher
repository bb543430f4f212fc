// A tie is deleted and made anew whenever it is written: the version that it has now.
UNWIND $rows AS row
WITH row, split(row.id, '|TIED_TO|') AS ends
MATCH (:Professional {id: ends[0]})-[tie:TIED_TO]->(:Professional {id: ends[1]})
SET tie.version = toInteger(row.version)
