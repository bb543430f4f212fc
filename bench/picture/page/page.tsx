// The page of the bench: the map drawn as the product draws it, without the product around it.
import '@fontsource-variable/inter/wght.css'
import '../../../client/ui/tokens.css'
import './page.css'
import { drawBare, drawOurs, drawWithFcose } from './draw.tsx'
import { countFrames } from './frames.ts'
import { lightNext, mapAt } from './stage.tsx'

/** What the bench asks of this page. */
const pageBench = { drawOurs, drawBare, drawWithFcose, mapAt, lightNext, countFrames }

declare global {
  interface Window {
    bench: typeof pageBench
  }
}

window.bench = pageBench
