/** Where the audit journal of a site is read. */
export interface AuditPlace {
  /** The folder of the files of all processes. */
  folder: string
  /** In which its days begin and end: the site's, by its IANA name. */
  timeZone: string
  /** Milliseconds that a search of a page may take, where it is not what it usually is. */
  deadline?: number
}
