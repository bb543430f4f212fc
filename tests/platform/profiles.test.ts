import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startProgram } from '../support/program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('does not start with a broken file of practice profiles, and says in one message what is wrong with it', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'profiles.json')
  writeFileSync(
    path,
    '{"format":"ecomap-profiles","version":1,"teams":[{"team":"bridge","profile":"harbour"}]}',
  )
  const { ending } = startProgram('server/main.ts', [], { ECOMAP_DATA: folder, ECOMAP_PROFILES: path })
  expect(await ending).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr: [
      `The practice profiles in ${path} cannot be used. Put right what is listed, and start again:`,
      '  $.teams[0].profile: "harbour" is no profile; write one of england, new-zealand',
      '',
    ].join('\n'),
  })
})
