import { randomUUID } from 'node:crypto'
import { comeInAs } from './as-people.ts'
import { openChild, operationsAsked, panel } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const ID = 'amara-nwosu-hartley'
const AMARA = `/children/${ID}`
const DETAILS = `${AMARA}?selected=${ID}`

test.describe.configure({ mode: 'serial' })

/** Asks the API as whoever is at the page, apart from it. */
// biome-ignore lint/suspicious/noExplicitAny: a test says by its assertions what it expects of an answer
async function ask(page: Page, query: string, variables: object = {}): Promise<any> {
  const answer = await page.request.post('/graphql', { data: { query, variables } })
  const { data, errors } = await answer.json()
  expect(errors).toBe(undefined)
  return Object.values(data)[0]
}

const RECORD = `mutation ($input: RecordInput!) { record(input: $input) {
  __typename ... on Changed { key } ... on Refused { errors { path message } } } }`
const UNDO = 'mutation ($input: UndoChangeInput!) { undoChange(input: $input) { __typename } }'
const VOID = 'mutation ($input: VoidRecordInput!) { voidRecord(input: $input) { __typename } }'

/** Where everything stands on the map, and how it is looked at. */
function drawn(page: Page) {
  return page.getByRole('img', { name: /^Eco-map of/ }).evaluate((map) => {
    interface Drawing {
      nodes(): { id(): string; position(): { x: number; y: number } }[]
      pan(): object
      zoom(): number
    }
    type Ground = Element & { _cyreg?: { cy: Drawing } }
    const { cy } = ([...map.querySelectorAll('*')] as Ground[]).find(({ _cyreg }) => _cyreg)?._cyreg ?? {}
    if (!cy) return undefined
    const at = cy.nodes().map((node): [string, object] => [node.id(), { ...node.position() }])
    return { at: Object.fromEntries(at), pan: { ...cy.pan() }, zoom: cy.zoom() }
  })
}

const nodesOn = async (page: Page) => Object.keys((await drawn(page))?.at ?? {})
const told = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const section = (page: Page, name: string) => panel(page).getByRole('region', { name })

test('what a colleague records comes onto the open map with their name, and nothing moves', async ({
  page,
  browser,
}) => {
  await openChild(page, DETAILS)
  const supervisor = await comeInAs(browser, 'supervisor')
  await openChild(supervisor, AMARA)
  await expect(page.getByText('Gwilym Fernandes has this page open too')).toBeVisible()

  const consents = section(page, 'Consent to share')
  await consents.getByRole('button', { name: 'Record a consent…' }).click()
  const field = consents.getByRole('textbox', { name: 'What may be shared' })
  await field.fill('That she is safe at')
  await expect.poll(() => nodesOn(page)).toContain(ID)
  const before = await drawn(page)
  const [agency, role, professional] = [randomUUID(), randomUUID(), randomUUID()]

  const { __typename, key } = await ask(supervisor, RECORD, {
    input: {
      ...{ key: randomUUID(), child: ID },
      records: {
        agencies: [{ id: agency, name: 'Riverside Boxing Club', sector: 'voluntary' }],
        roles: [{ id: role, title: 'Coach', function: 'mentor', clientGroup: 'child' }],
        professionals: [{ id: professional, name: 'Soledad Mbeki', agency, roles: [role] }],
        involvements: [{ id: randomUUID(), professional, role, with: ID, startedOn: '2026-06-15' }],
      },
    },
  })
  const saved = Date.now()
  expect(__typename).toBe('Changed')
  await expect.poll(() => nodesOn(page), { intervals: [50] }).toContain(professional)
  test.info().annotations.push({ type: 'from save to screen', description: `${Date.now() - saved} ms` })
  await expect(told(page, 'Gwilym Fernandes changed this a moment ago')).toBeVisible()

  const after = await drawn(page)
  expect(after).toMatchObject({ at: before?.at, pan: before?.pan, zoom: before?.zoom })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('That she is safe at')
  expect(page.url()).toContain(DETAILS)

  await page.getByRole('button', { name: 'Put this away' }).click()
  await expect(told(page, 'changed this')).toBeHidden()
  await ask(supervisor, UNDO, { input: { key: randomUUID(), change: key } })
  await expect.poll(() => nodesOn(page)).not.toContain(professional)
  await supervisor.context().close()
  await expect(page.getByText('has this page open too')).toBeHidden()
})

test('what one tab saves shows in the other, and a record that both have open in a form is told of in each', async ({
  page,
  browser,
}) => {
  await openChild(page, DETAILS)
  const other = await page.context().newPage()
  await openChild(other, DETAILS)
  const supervisor = await comeInAs(browser, 'supervisor')
  const asked = operationsAsked(supervisor)
  await openChild(supervisor, DETAILS)

  const consents = section(page, 'Consent to share')
  await consents.getByRole('button', { name: 'Record a consent…' }).click()
  await consents.getByRole('textbox', { name: 'What may be shared' }).fill('The coach may know')
  await consents.getByRole('button', { name: 'Record', exact: true }).click()
  for (const [one, text] of [
    [other, 'You changed this elsewhere a moment ago'],
    [supervisor, 'Ngaire Adeyemi changed this a moment ago'],
  ] as const) {
    await expect(told(one, text)).toBeVisible()
    await expect(section(one, 'Consent to share').getByText('The coach may know').first()).toBeVisible()
  }
  await expect(told(page, 'changed this')).toBeHidden()

  for (const one of [supervisor, page]) {
    const entry = section(one, 'Consent to share')
      .getByRole('listitem')
      .filter({ hasText: 'The coach may know' })
    await entry.getByRole('button', { name: 'Withdrawn: The coach may know' }).click()
  }
  await expect(told(page, 'Gwilym Fernandes has this open in a form too')).toBeVisible()
  await expect(told(supervisor, 'Ngaire Adeyemi has this open in a form too')).toBeVisible()
  // That others come does not have a page say again what it has open.
  expect(asked.filter((name) => name === 'TellEditing')).toHaveLength(1)
  await section(supervisor, 'Consent to share').getByRole('button', { name: 'Cancel' }).click()
  await expect(told(page, 'has this open in a form too')).toBeHidden()

  const { file } = (await ask(page, `{ child(id: "${ID}") { record { file } } }`)).record
  const { id } = file.consents.find(({ scope }: { scope: string }) => scope === 'The coach may know')
  const input = { key: randomUUID(), child: ID, id, version: 0, why: 'Of a test' }
  expect((await ask(page, VOID, { input })).__typename).toBe('Changed')
  await supervisor.context().close()
})
