// To be included where `user` is known: what is told of somebody who has a user, as `facts`.
WITH *, user {
  .id, .name, .roles, .issuer, .subject,
  version: coalesce(user.version, 1),
  isDisabled: user.disabledAt IS NOT NULL,
  professional: [(user)-[:IS]->(professional:Professional) | professional {.id, .name}][0]
} AS facts
