/** The first thing within an element that something can be entered into or pressed; nothing where there is none. */
export function firstControl(within: Element | null | undefined): HTMLElement | null | undefined {
  return within?.querySelector<HTMLElement>('textarea, input, button, [tabindex="0"]')
}
