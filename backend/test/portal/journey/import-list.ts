import { ReferenceListVersion } from '@tranche/contracts';
import type { Portal } from '../start-portal.js';

/** Has the officer import a list of these codes, valid long since unless said otherwise. */
export async function importList(
  portal: Portal,
  list: string,
  codes: readonly string[],
  validFrom = '2000-01-01',
): Promise<void> {
  const lotte = await portal.as('lotte');
  const answer = await lotte.post(`/v1/reference-lists/${list}/imports`, {
    source: 'Lijst van de test',
    validFrom,
    note: { nl: 'voorbeeld', en: 'example' },
    csv: ['code;nl;en', ...codes.map((code) => `${code};${code};${code}`)].join('\n'),
  });
  answer.as(ReferenceListVersion);
}
