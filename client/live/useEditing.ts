import { use, useEffect } from 'react'
import { LiveContext } from './LiveContext.ts'

/** Tells the others who have the child's page open that this record is open in a form, for as long as it is. */
export function useEditing(record: string | undefined): void {
  const { edit } = use(LiveContext)
  useEffect(() => (record === undefined ? undefined : edit(record)), [edit, record])
}
