import { cents, formatEuro, refuse, type Language } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { RefusedError } from '../platform/http/index.js';
import type { ProgrammeRow } from './programme.row.js';

/** The ceilings of all tranches of a programme together. Roll-over moves money and adds none. Cents. */
export async function ceilingsOfProgramme(tx: Tx, programme: string): Promise<number> {
  const [row]: { total: string }[] = await tx.query(
    `SELECT COALESCE(sum(line.ceiling_cents), 0) AS total
     FROM budget_line line JOIN tranche ON tranche.code = line.tranche
     WHERE tranche.programme = $1`,
    [programme],
  );
  return Number(row?.total ?? 0);
}

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
  const euros = (language: Language) => formatEuro(cents(Math.max(freeCents, 0)), language);
  throw new RefusedError(
    refuse({
      code: 'above-programme-total',
      text: {
        nl: `Binnen ${programme.name.nl} is nog ${euros('nl')} vrij voor plafonds; dit is meer.`,
        en: `${programme.name.en} has ${euros('en')} left for ceilings; this is more.`,
      },
    }),
  );
}
