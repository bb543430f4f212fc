import { DoneLine } from '../../ui/DoneLine.tsx'
import { useTakenOff } from './TakenOffContext.ts'

/** Says what was taken off the file last on this page of the directory, and brings it back. */
export function TakenOffLine() {
  const { done, turning, turn } = useTakenOff()
  return done && <DoneLine done={done} turning={turning} onTurn={() => turn(done)} takesFocus />
}
