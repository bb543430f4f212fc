// Coming in by an identity provider: what is under way, who was told to go, and the sessions that the provider knows.
CREATE CONSTRAINT sign_in_hash IF NOT EXISTS FOR (n:SignIn) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT logout_token_id IF NOT EXISTS FOR (n:LogoutToken) REQUIRE n.id IS UNIQUE;
CREATE INDEX session_sid IF NOT EXISTS FOR (n:Session) ON (n.sid);
CREATE CONSTRAINT restriction_id IF NOT EXISTS FOR (n:Restriction) REQUIRE n.id IS UNIQUE;
