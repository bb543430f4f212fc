import { answerOperations, ELIS, isListening, NOUR, openChild, panel } from './pages.ts'
import { expect, test } from './test.ts'

test('while the record is awaited the page says so', async ({ page }) => {
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await answerOperations(page, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(ELIS)
  await expect(page.getByRole('status', { name: 'Loading the eco-map' })).toBeVisible()
  answer()
  await expect(page.getByRole('heading', { level: 1, name: 'Elis Prys-D’Souza' })).toBeVisible()
})

test('when the server is gone the page says so, keeps what it shows, and comes back by itself', async ({
  page,
  context,
}) => {
  await openChild(page, ELIS)
  await context.setOffline(true)
  const banner = page.getByText('The server can’t be reached')
  await expect(banner).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Elis Prys-D’Souza' })).toBeVisible()
  await panel(page).getByRole('article').first().getByRole('button').first().click()
  await expect(page).toHaveURL(/finding=/)
  await context.setOffline(false)
  await expect(banner).toBeHidden()
})

test('a page that is opened while the database is gone shows the child once it is back', async ({ page }) => {
  const unavailable = JSON.stringify({
    data: null,
    errors: [{ message: 'The database cannot be reached.', extensions: { code: 'DATABASE_UNAVAILABLE' } }],
  })
  await page.route('**/graphql', (route) =>
    route.fulfill({ contentType: 'application/json', body: unavailable }),
  )
  await page.route('**/ready', (route) => route.fulfill({ status: 503 }))
  await page.goto(ELIS)
  await expect(page.getByText('The server can’t be reached')).toBeVisible()
  await page.unroute('**/graphql')
  await page.unroute('**/ready')
  await expect(page.getByRole('heading', { level: 1, name: 'Elis Prys-D’Souza' })).toBeVisible()
})

/** What is answered when the record of a child could not be read in time. */
const LATE = JSON.stringify({
  data: { today: '2026-06-15', me: { id: 'social-worker' }, child: null },
  errors: [
    {
      message: 'The database did not answer in time.',
      path: ['child'],
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    },
  ],
})

test('a record that could not be read in time is not said to be nobody’s while it is asked for again', async ({
  page,
}) => {
  let asked = 0
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await answerOperations(page, async (route) => {
    asked += 1
    if (asked === 1) return route.fulfill({ contentType: 'application/json', body: LATE })
    await held
    await route.continue()
  })
  await page.goto(ELIS)
  await expect.poll(() => asked).toBe(2)
  await expect(page.getByText('The server can’t be reached')).toBeHidden()
  await expect(page.getByRole('status', { name: 'Loading the eco-map' })).toBeVisible()
  await expect(page.getByText('No child is on file')).toBeHidden()
  answer()
  await expect(page.getByRole('heading', { level: 1, name: 'Elis Prys-D’Souza' })).toBeVisible()
})

test('who turned to something else while a record could not be read finds it there later', async ({
  page,
}) => {
  await page.goto('/')
  await page.route('**/ready', (route) => route.fulfill({ status: 503 }))
  const elis = page.getByRole('link', { name: 'Elis Prys-D’Souza' })
  await expect(elis).toBeVisible()
  await answerOperations(page, (route) => route.fulfill({ contentType: 'application/json', body: LATE }))
  await elis.click()
  await expect(page.getByText('The server can’t be reached')).toBeVisible()
  await page.goBack()
  await page.unroute('**/graphql')
  await page.unroute('**/ready')
  await expect(page.getByText('The server can’t be reached')).toBeHidden()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: 'Elis Prys-D’Souza' })).toBeVisible()
})

test('on the way from one child to another nothing of the first is told as of the second', async ({
  page,
}) => {
  await openChild(page, `${NOUR}?selected=haddad-omar`)
  const sibling = panel(page).getByRole('link', { name: 'Open this child’s eco-map' })
  await expect(sibling).toBeVisible()
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await answerOperations(page, async (route) => {
    await held
    await route.continue()
  })
  await sibling.click()
  await expect(page).toHaveURL(/haddad-omar/)
  await expect(page.getByRole('status', { name: 'Loading the eco-map' })).toBeVisible()
  answer()
  await expect(page.getByRole('heading', { level: 1, name: 'عمر الحداد' })).toBeVisible()
})

test('a fault of the server is told with its number, and can be tried again', async ({ page }) => {
  const fault = JSON.stringify({
    data: null,
    errors: [
      { message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR', id: 'abc-123' } },
    ],
  })
  await answerOperations(page, (route) => route.fulfill({ contentType: 'application/json', body: fault }))
  await page.goto(ELIS)
  await expect(page.getByText('Error abc-123')).toBeVisible()
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Elis Prys-D’Souza' })).toBeVisible()
})

test('when a newer version has been installed the page says so, and works again once it is loaded anew', async ({
  page,
}) => {
  const outdated = JSON.stringify({
    errors: [{ message: 'This operation is not known here.', extensions: { code: 'UNKNOWN_OPERATION' } }],
  })
  await page.route('**/graphql', (route) =>
    route.fulfill({ status: 400, contentType: 'application/graphql-response+json', body: outdated }),
  )
  await page.goto(ELIS)
  await expect(page.getByText('A newer version of Ecomap has been installed.')).toBeVisible()
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Elis Prys-D’Souza' })).toBeVisible()
  await expect(page.getByText('A newer version of Ecomap has been installed.')).toBeHidden()
})

test('who is asked to wait sees what there was, and what was searched for a moment later', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Elis Prys-D’Souza' })).toBeVisible()
  const tooOften = JSON.stringify({
    data: null,
    errors: [
      {
        message: 'Too many searches in a short time. Try again in 1 second.',
        extensions: { code: 'RATE_LIMITED', retryAfter: 1 },
      },
    ],
  })
  await page.route(
    '**/graphql',
    (route) => route.fulfill({ contentType: 'application/json', body: tooOften }),
    {
      times: 1,
    },
  )
  await page.getByRole('searchbox').fill('elis')
  await expect(page.getByText('Too much was asked for in a short time.')).toBeVisible()
  await expect(page.getByText(/^1 child/)).toBeVisible()
  await expect(page.getByText('Too much was asked for in a short time.')).toBeHidden()
})

test('the page names what it asks for by ids, and shows that it is ours', async ({ page }) => {
  const asked: { headers: Record<string, string>; body: Record<string, unknown> }[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql'))
      asked.push({ headers: request.headers(), body: request.postDataJSON() })
  })
  await openChild(page, ELIS)
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Elis Prys-D’Souza' })).toBeVisible()
  expect(asked.length).toBeGreaterThan(2)
  for (const { headers, body } of asked) {
    expect(headers['x-ecomap-page']).toBe('1')
    expect(body).toEqual({
      documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      variables: body.variables,
    })
  }
})

test('before anything is imported the start page says what to do', async ({ page }) => {
  const nobody = JSON.stringify({
    data: {
      today: '2026-06-15',
      children: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
    },
  })
  await answerOperations(page, (route) => route.fulfill({ contentType: 'application/json', body: nobody }))
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'No children yet' })).toBeVisible()
  await expect(page.getByText('npm run import -- FILE')).toBeVisible()
})

test('nobody around the child on a day is said, on the map and in the outline', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    if (isListening(route)) return route.continue()
    const answer = await route.fetch()
    const body = await answer.json()
    const record = body.data?.child?.record
    // What is kept of the findings is asked for by itself.
    if (!record) return route.fulfill({ response: answer })
    const isElis = ({ id }: { id: string }) => id === 'elis-prys-dsouza'
    record.file = { children: record.file.children.filter(isElis) }
    await route.fulfill({ response: answer, json: body })
  })
  await openChild(page, ELIS)
  await expect(
    page.getByRole('heading', { name: /Nobody is recorded around Elis Prys-D’Souza/ }),
  ).toBeVisible()
  await page.getByRole('radio', { name: 'Outline' }).click()
  await expect(page.getByText(/No professional involvement is recorded on/)).toBeVisible()
})
