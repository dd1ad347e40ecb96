import {
  cents,
  formatAmount,
  refuse,
  unitOf,
  type Language,
  type SchemeVersion,
} from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import type { ProgrammeRow } from './programme.row.js';

/** The ceilings of all tranches of programmes together, by code. Roll-over moves and adds nothing. */
export async function ceilingsOfProgrammes(
  tx: Tx,
  programmes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows: { programme: string; total: string }[] = await tx.query(
    `SELECT tranche.programme, sum(line.ceiling_cents) AS total
     FROM budget_line line JOIN tranche ON tranche.code = line.tranche
     WHERE tranche.programme = ANY($1::text[])
     GROUP BY tranche.programme`,
    [programmes],
  );
  return new Map(rows.map(({ programme, total }) => [programme, Number(total)]));
}

/** As {@link ceilingsOfProgrammes}, of one. */
export async function ceilingsOfProgramme(tx: Tx, programme: string): Promise<number> {
  return (await ceilingsOfProgrammes(tx, [programme])).get(programme) ?? 0;
}

/**
 * Places are not counted under money, nor money under places; what divides neither may stand under both.
 *
 * @throws RefusedError
 */
export function requireUnitOf(programme: ProgrammeRow, version: SchemeVersion): void {
  const unit = unitOf(version);
  if (unit !== null && unit !== programme.unit) throw new RefusedError(OTHER_UNIT[unit]);
}

const OTHER_UNIT = {
  euro: refuse({
    code: 'programme-of-places',
    text: {
      nl: 'Deze regeling verdeelt geld, en dit programma telt plaatsen. Kies een programma met geld.',
      en: 'This scheme divides money, and this programme counts places. Choose a programme with money.',
    },
  }),
  place: refuse({
    code: 'programme-of-money',
    text: {
      nl: 'Deze regeling verdeelt plaatsen, en dit programma is een bedrag. Kies een programma met plaatsen, of geen.',
      en: 'This scheme divides places, and this programme is a sum of money. Choose a programme with places, or none.',
    },
  }),
} as const;

/**
 * A programme total stands above the ceilings of its tranches.
 *
 * @throws RefusedError when the tranches together would promise more than the programme has
 */
export async function requireWithinProgramme(
  tx: Tx,
  programme: ProgrammeRow,
  addedCents: number,
): Promise<void> {
  const freeCents = programme.totalCents - (await ceilingsOfProgramme(tx, programme.code));
  if (addedCents <= freeCents) return;
  const free = (language: Language) =>
    formatAmount(cents(Math.max(freeCents, 0)), programme.unit, language);
  throw new RefusedError(
    refuse({
      code: 'above-programme-total',
      text: {
        nl: `Binnen ${programme.name.nl} is nog ${free('nl')} vrij voor plafonds; dit is meer.`,
        en: `${programme.name.en} has ${free('en')} left for ceilings; this is more.`,
      },
    }),
  );
}
