MATCH (child:Importing)
SET child:Child
REMOVE child:Importing
