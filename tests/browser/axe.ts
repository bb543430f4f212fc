import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Has axe look through the page by WCAG 2.2 AA and its own best practices. */
export async function expectNothingFound(page: Page, apartFrom: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).disableRules(apartFrom).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
}
