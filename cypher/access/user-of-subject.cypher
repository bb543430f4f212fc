MATCH (user:User {issuer: $issuer, subject: $subject})
RETURN user.id AS id
