// npm start: everything from a fresh clone to a running Ecomap. What is there already is not done again.
import { provideBuild } from './steps/build.mjs'
import { oneAtATime } from './steps/one-at-a-time.mjs'
import { node24, providePackages } from './steps/packages.mjs'
import { asCommand, runToTheEnd } from './steps/run.mjs'

await asCommand(async () => {
  await oneAtATime(async () => {
    await providePackages()
    await provideBuild()
  })
  return runToTheEnd(node24, ['server/main.ts'])
})
