import { request } from 'node:http'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Browser, CLIENT, SITE, startProvider } from '../support/identity-provider.ts'
import { ownFolder } from '../support/own-folder.ts'

const folder = ownFolder()

/** What a browser is answered that reaches the site through its proxy. */
function visit(address: string, path: string, browser: Browser, method = 'GET'): Promise<Response> {
  return new Promise((settle, reject) => {
    const headers = { host: SITE.host, cookie: browser.header() }
    request(new URL(path, address), { method, headers }, (answer) => {
      const told = new Headers()
      for (const [name, values] of Object.entries(answer.headersDistinct))
        for (const value of values ?? []) told.append(name, value)
      answer.resume()
      const response = new Response(null, { status: answer.statusCode, headers: told })
      browser.keep(response)
      settle(response)
    })
      .on('error', reject)
      .end()
  })
}
const toldToGoTo = ({ status, headers }: Response) => [status, headers.get('location')]

it('with an identity provider nobody invented is there, and whom the command has let in comes in', async () => {
  const provider = await startProvider(fetch)
  const env = {
    ECOMAP_DATA: join(folder.path, 'data'),
    PORT: '0',
    ECOMAP_LOG_LEVEL: 'warn',
    ECOMAP_OIDC_ISSUER: provider.issuer,
    ECOMAP_OIDC_CLIENT_ID: CLIENT.clientId,
    ECOMAP_OIDC_CLIENT_SECRET: CLIENT.clientSecret,
    ECOMAP_PUBLIC_URL: SITE.href,
  }
  const users = (...args: string[]) => folder.start('server/access/users.command.ts', args, env).ending
  try {
    const product = folder.start('server/main.ts', [], env)
    const [, address = ''] = await product.prints(/^Ecomap is ready at (http:\S+)$/m)
    expect((await users('list')).stdout.trim()).toBe('')
    const browser = new Browser()
    expect((await visit(address, '/sign-in', browser, 'POST')).status).toBe(404)

    const signIn = async () => {
      const there = (await visit(address, '/sign-in?to=/child/noor', browser)).headers.get('location') ?? ''
      const { pathname, search } = await provider.signIn(there, 'sub-1')
      return toldToGoTo(await visit(address, pathname + search, browser))
    }
    expect(await signIn()).toEqual([303, '/?signIn=refused'])
    const add = ['add', '--id', 'tamsin', '--name', 'Tamsin', '--role', 'practice-administrator']
    expect(await users(...add, '--subject', 'sub-1')).toMatchObject({
      code: 0,
      stdout: 'tamsin may sign in.\n',
    })
    expect(await signIn()).toEqual([303, '/child/noor'])
    expect([...browser.cookies.keys()]).toEqual(['__Host-ecomap'])

    expect(await users('disable', '--id', 'tamsin')).toMatchObject({ code: 0 })
    expect((await users('list')).stdout).toBe('tamsin\tTamsin\tpractice-administrator\tdisabled\n')
    expect(await signIn()).toEqual([303, '/?signIn=refused'])
    expect((await users(...add, '--subject', 'sub-1', '--role', 'king')).stderr).toBe(
      '--role is "king": give one of social-worker, supervisor, panel-member, practice-administrator, auditor.\n',
    )
  } finally {
    await provider.close()
  }
})
