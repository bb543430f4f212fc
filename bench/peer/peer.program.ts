// `@neo4j/graphql` as its manual sets it up, served by the same HTTP server as the product's API.
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'
import { neo4jOf, serveUntilStopped } from '../site/serve.ts'
import { typeDefinitions } from './type-definitions.ts'

const { uri, username, password } = neo4jOf()
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
const schema = await new Neo4jGraphQL({ typeDefs: typeDefinitions, driver }).getSchema()
await serveUntilStopped(createYoga({ schema, logging: false, landingPage: false }), () => driver.close())
