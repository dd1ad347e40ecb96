import { describe, expect, it } from '@jest/globals';
import { dayOf, lettersOf } from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';

/** Every heading above the days of payments in a letter, with what the plan says of those days. */
const HEADINGS = CATALOGUE.flatMap((scheme) => {
  const { money } = scheme;
  if (money === 'none') return [];
  const { payments } = money;
  const article = payments.kind === 'quarterly' ? payments.schedule.article : payments.article;
  return lettersOf(scheme)
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) =>
      block.kind === 'table' && block.rowsFrom === 'advances' ? block.columns : [],
    )
    .filter(({ field }) => field === 'dueOn')
    .map(({ header }) => ({
      version: `${scheme.scheme} ${scheme.version}`,
      heading: header.nl,
      day: dayOf(payments, { article }),
    }));
});

describe('the days of payments', () => {
  it.each(HEADINGS)('on the screen are what the letter of $version says', ({ heading, day }) => {
    expect(heading).toBe(day === 'from' ? 'Vanaf' : 'Uiterlijk');
  });

  it('are checked of letters that begin a term with them and of others', () => {
    expect(new Set(HEADINGS.map(({ day }) => day))).toEqual(new Set(['from', 'by']));
  });
});
