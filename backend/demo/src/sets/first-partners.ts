import { allocateByWeight, cents, type PartnerKind } from '@tranche/domain';
import type { DemoPartner } from '../demo-tranche.js';
import { madeUpKvk } from '../made-up/identifiers.js';
import { companyNames, publicBodyName } from '../made-up/organisation-names.js';
import { drawInteger } from '../made-up/seeded-draw.js';
import type { RegionWords, SectorWords } from '../made-up/word-lists.js';

/**
 * Two or three employers and a municipality that pay twice the subsidy together. The employers pay at
 * least as much as the subsidy: a third of the budget (art. 10(3)); the municipality less (art. 10(4)).
 */
export function firstPartners(
  sector: SectorWords,
  region: RegionWords,
  requestedCents: number,
  key: string,
): readonly DemoPartner[] {
  const count = 2 + drawInteger(2, 'partners', key);
  const otherCents = Math.floor((requestedCents * (50 + drawInteger(40, 'other', key))) / 100);
  const weights = Array.from({ length: count }, (_, index) => 3 + drawInteger(5, key, index));
  const names = companyNames(count, sector, region, key);
  const shares = allocateByWeight(cents(2 * requestedCents - otherCents), weights);
  return [
    ...names.map((name, index) =>
      partner(
        name,
        'labour-organisation',
        shares[index] ?? 0,
        drawInteger(4, 'in-kind', key, index),
      ),
    ),
    partner(publicBodyName('Gemeente', region, 1), 'regional-government', otherCents, 1),
  ];
}

/** @param quarters how many quarters of the contribution are in kind */
function partner(
  name: string,
  kind: PartnerKind,
  shareCents: number,
  quarters: number,
): DemoPartner {
  const inKindCents = Math.floor((shareCents * quarters) / 4);
  const cashCents = shareCents - inKindCents;
  return { name, kind, kvk: madeUpKvk(name), cashCents, inKindCents };
}
