import { describe, expect, it } from '@jest/globals';
import { wrongWith } from '../contract/wrong-with.js';
import { pageEntry } from '../standard/page/page-entry.js';
import { days, share, weeks, workingDays } from '../standard/page/page-values.js';
import type { RifPage, RifShares } from './page/rif-page.js';
import { RIF_2014 } from './rif-2014.js';
import { RIF_2014_AMENDED } from './rif-2014-amended.js';
import { RIF_2019 } from './rif-2019.js';
import { RIF_2024 } from './rif-2024.js';
import { rifExamples } from './rif.examples.js';
import { rifVersion } from './rif.scheme.js';

const PAGES = [RIF_2014, RIF_2014_AMENDED, RIF_2019, RIF_2024];

const deciding =
  (decision: RifPage['terms']['decision']) =>
  (page: RifPage): RifPage => ({
    ...page,
    // Assessors have no longer than there is to decide.
    terms: { ...page.terms, decision, assessment: days(5, 'art. 21') },
  });

const sharing =
  (change: Partial<RifShares>) =>
  (page: RifPage): RifPage => ({
    ...page,
    shares: { ...page.shares, regular: { ...page.shares.regular, ...change } },
  });

const paying =
  (parts: RifPage['advances']['parts']) =>
  (page: RifPage): RifPage => ({ ...page, advances: { ...page.advances, parts } });

const nearMiss =
  (term: NonNullable<RifPage['terms']['nearMiss']>) =>
  (page: RifPage): RifPage =>
    page.terms.nearMiss ? { ...page, terms: { ...page.terms, nearMiss: term } } : page;

const CHANGES: readonly (readonly [string, (page: RifPage) => RifPage])[] = [
  ['is decided within twelve weeks', deciding(weeks(12, 'art. 21', 'moves-off-holidays'))],
  ['is decided within eight weeks', deciding(weeks(8, 'art. 21', 'moves-off-holidays'))],
  [
    'is decided within nine weeks that end on Easter',
    deciding(days(56, 'art. 21', 'moves-off-holidays')),
  ],
  ['is decided within six weeks, on whatever day', deciding(weeks(6, 'art. 21'))],
  ['is decided within sixty working days', deciding(workingDays(60, 'art. 21'))],
  ['pays in four parts', paying(4)],
  ['pays in two parts', paying(2)],
  ['pays by the quarter', paying('every-quarter')],
  ['pays two fifths', sharing({ subsidyAtMost: share(2, 5, 'art. 11') })],
  ['pays a quarter', sharing({ subsidyAtMost: share(1, 4, 'art. 11') })],
  ['pays half', sharing({ subsidyAtMost: share(1, 2, 'art. 11') })],
  ['wants half of business', sharing({ businessAtLeast: share(1, 2, 'art. 11') })],
  ['takes a fifth of others', sharing({ othersAtMost: share(1, 5, 'art. 11') })],
  ['is decided within one week', deciding(weeks(1, 'art. 21', 'moves-off-holidays'))],
  ['gives three days to supplement', nearMiss(workingDays(3, 'art. 19'))],
  ['gives two weeks to supplement', nearMiss(weeks(2, 'art. 19'))],
];

const ROWS = CHANGES.flatMap(([name, change]) =>
  PAGES.map((page) => [page.version, name, change(page)] as const),
);

describe('a page of the RIF with another number', () => {
  it.each(ROWS)('%s, which %s, can be released', (_version, _name, page) => {
    const entry = pageEntry(page, rifVersion, rifExamples);
    expect(wrongWith(entry, [])).toEqual([]);
  });
});
