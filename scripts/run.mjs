// Runs a TypeScript file of the product on Node 24, with what it needs installed: node scripts/run.mjs FILE.ts [ARGUMENT…]
import { oneAtATime } from './steps/one-at-a-time.mjs'
import { node24, providePackages } from './steps/packages.mjs'
import { asCommand, runToTheEnd } from './steps/run.mjs'
import { StepFailure } from './steps/step.mjs'

await asCommand(async () => {
  const [file, ...rest] = process.argv.slice(2)
  if (!file) throw new StepFailure('Give the file to run: node scripts/run.mjs FILE.ts [ARGUMENT…]')
  await oneAtATime(providePackages)
  return runToTheEnd(node24, [file, ...rest])
})
