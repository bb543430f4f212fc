// npm run pictures: the pictures of the README, made by walking its tour through the running product. Names in many scripts need
// their fonts on the machine (on Debian: fonts-noto-core and fonts-noto-cjk).
import { provideBuild } from './steps/build.mjs'
import { oneAtATime } from './steps/one-at-a-time.mjs'
import { node24, providePackages } from './steps/packages.mjs'
import { program } from './steps/programs.mjs'
import { asCommand, runToTheEnd } from './steps/run.mjs'

await asCommand(async () => {
  await oneAtATime(async () => {
    await providePackages()
    await provideBuild()
  })
  process.env.ECOMAP_PICTURES = 'docs/pictures'
  return runToTheEnd(node24, [program('@playwright/test', 'playwright'), 'test', 'tour'])
})
