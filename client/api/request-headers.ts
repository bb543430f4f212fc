import { newId } from './new-id.ts'

/**
 * Shows the server that a request is of our own page, which one of another site cannot; and of which tab, among those of the same
 * person, for as long as the page is not loaded anew.
 */
export const OUR_PAGE = { 'x-ecomap-page': '1', 'x-ecomap-tab': newId() }

/** How a request is sent that no person has asked for: it does not keep their session from ending. */
export const BY_ITSELF = { headers: { ...OUR_PAGE, 'x-ecomap-by-itself': '1' } }
