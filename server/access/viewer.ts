/** Who is asking. Every query runs for one viewer, and sees no more than that viewer may. */
export type Viewer = {
  /** Names the viewer in logs and in the database's own query log. */
  id: string
  name: string
}

/** The person at the machine on which the product runs, who may see every child on file. */
export const localViewer: Viewer = { id: 'local', name: 'The person at this machine' }
