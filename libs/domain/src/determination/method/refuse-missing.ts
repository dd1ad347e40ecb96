import { assertNever } from '../../assert-never.js';
import { refuse, type Refusal, type RefusalReason } from '../../refusal.js';
import type { Realised, RealisedField } from '../determination-input.js';

/** Refuses to determine, with one reason for everything that was needed and is not there. */
export function refuseMissing(
  realised: Realised,
  needed: readonly [RealisedField, ...RealisedField[]],
): Refusal {
  const missing = needed.filter((field) => !isThere(realised, field));
  const [first = MISSING[needed[0]], ...more] = missing.map((field) => MISSING[field]);
  return refuse(first, ...more);
}

function isThere(realised: Realised, field: RealisedField): boolean {
  switch (field) {
    case 'realisedCost':
      return realised.realisedCostCents !== undefined;
    case 'realisedCoFinancing':
      return realised.realisedCoFinancingCents !== undefined;
    case 'isDone':
      return realised.isDone !== undefined;
    case 'hasGoodGrounds':
      return realised.hasGoodGrounds !== undefined;
    default:
      return assertNever(field);
  }
}

const MISSING: Readonly<Record<RealisedField, RefusalReason>> = {
  realisedCost: {
    code: 'realised-cost-missing',
    text: {
      nl: 'Vul in hoeveel subsidiabele kosten zijn gemaakt.',
      en: 'Fill in how much eligible cost was made.',
    },
  },
  realisedCoFinancing: {
    code: 'realised-co-financing-missing',
    text: {
      nl: 'Vul in hoeveel de partners samen hebben bijgedragen.',
      en: 'Fill in how much the partners paid together.',
    },
  },
  isDone: {
    code: 'is-done-missing',
    text: {
      nl: 'Geef aan of de activiteiten zijn verricht.',
      en: 'Say whether the activities were done.',
    },
  },
  hasGoodGrounds: {
    code: 'good-grounds-missing',
    text: {
      nl: 'Er is te weinig gerealiseerd. Geef aan of er goede gronden zijn om de subsidie niet op nihil vast te stellen.',
      en: 'Too little was realised. Say whether there are good grounds not to set the subsidy at nil.',
    },
  },
};
