// Keeps what must be the same when a browser comes back from the identity provider. Those who never came back are forgotten.
CALL () {
  MATCH (over:SignIn)
  WHERE over.until < datetime() - duration($lifetime)
  DELETE over
}
CREATE (:SignIn {
  hash: $hash, state: $state, nonce: $nonce, verifier: $verifier, goOnTo: $goOnTo, before: $before,
  until: datetime() + duration($lifetime)
})
