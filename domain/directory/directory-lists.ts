import type { ListName } from '../network/network-file.ts'

/** The lists of the directory, which everybody who records may see whole. */
export const DIRECTORY_LISTS = [
  'agencies',
  'teams',
  'roles',
  'professionals',
  'panels',
] as const satisfies readonly ListName[]
export type DirectoryList = (typeof DIRECTORY_LISTS)[number]

/** Whether a list is one of the directory. */
export function isDirectoryList(list: ListName): list is DirectoryList {
  return DIRECTORY_LISTS.some((one) => one === list)
}
