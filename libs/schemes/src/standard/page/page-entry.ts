import type { SchemeVersion } from '@tranche/domain';
import type { CatalogueEntry } from '../../catalogue-entry.js';
import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { numberPlaces, otherPage, withOneOther } from './other-page.js';
import { pageNumbers } from './page-numbers.js';

/**
 * A version that is a function of its page, for the catalogue.
 *
 * @param versionOf makes the version of a page; it reads every number from there
 * @param examplesOf makes the real cases, by the numbers of the page
 * @param more what the catalogue has to know besides
 */
export function pageEntry<Page extends object>(
  page: Page,
  versionOf: (page: Page) => SchemeVersion,
  examplesOf: (page: Page) => readonly SchemeExample[],
  more: Omit<CatalogueEntry, 'scheme' | 'examples' | 'withOtherNumbers' | 'withOneOther'> = {},
): CatalogueEntry {
  return {
    scheme: { ...versionOf(page), pageNumbers: pageNumbers(page) },
    examples: examplesOf(page),
    ...more,
    withOtherNumbers: () => versionOf(otherPage(page)),
    withOneOther: numberPlaces(page).map((place) => ({
      place,
      made: () => {
        const other = withOneOther(page, place);
        return { scheme: versionOf(other), examples: examplesOf(other) };
      },
    })),
  };
}
