import { TrancheDetail, type CreateTranche } from '@tranche/contracts';
import type { Portal } from '../start-portal.js';

export type TrancheWishes = Partial<CreateTranche> & { readonly ceilingCents?: number };

const PROGRAMME = {
  code: 'test-programme',
  name: { nl: 'Programma van de test', en: 'Programme of the test' },
  note: null,
  totalCents: 100_000_000_000,
};

/**
 * Has the officer open a tranche of RIF 2024, by default open since yesterday and closing in a week.
 *
 * @returns its code
 */
export async function openTranche(portal: Portal, wishes: TrancheWishes = {}): Promise<string> {
  const lotte = await portal.as('lotte');
  const { ceilingCents = 1_500_000_000, ...rest } = wishes;
  const now = portal.clock.now();
  const known = await lotte.get(`/v1/programmes/${PROGRAMME.code}`);
  if (known.status === 404) await lotte.post('/v1/programmes', PROGRAMME);
  const answer = await lotte.post('/v1/tranches', {
    code: 'rif-test',
    scheme: 'rif',
    version: '2024',
    programme: PROGRAMME.code,
    name: { nl: 'Tranche van de test', en: 'Tranche of the test' },
    opensAt: now.subtract({ hours: 24 }).toString(),
    closesAt: now.add({ hours: 7 * 24 }).toString(),
    budgetLines: [{ code: 'rif', name: { nl: 'Plafond', en: 'Ceiling' }, ceilingCents }],
    publicationReference: 'Stcrt. 2026, 1',
    ...rest,
  });
  return answer.as(TrancheDetail).code;
}
