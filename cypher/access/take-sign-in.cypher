// A sign-in under way, once. Writing to the node takes its lock: of two who come back with the same the second gets nothing.
MATCH (signIn:SignIn {hash: $hash})
SET signIn.locked = true
WITH signIn
WHERE signIn.takenAt IS NULL AND signIn.until > datetime()
SET signIn.takenAt = datetime()
RETURN
  signIn.state AS state, signIn.nonce AS nonce, signIn.verifier AS verifier, signIn.goOnTo AS goOnTo,
  signIn.before AS before
