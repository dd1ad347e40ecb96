import type { AllocatedLine, AllocationMethod } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';

/** What a run divided and by what lot, without the places of thousands. Amounts in cents. */
export interface DivisionFigures {
  readonly method: AllocationMethod;
  readonly round: number;
  /** Until then its seed is nobody's. */
  readonly isDecided: boolean;
  readonly seed: string | null;
  readonly lotPromise: string | null;
  /** Whether anybody can see the draws of this round. */
  readonly isPublic: boolean;
  /** The budget lines; null where one ceiling holds for all. */
  readonly lines: readonly AllocatedLine[] | null;
  readonly ceilingCents: number;
  readonly awardedCents: number;
  /** How many stood in each order, by list or line. */
  readonly takingPart: Readonly<Record<string, number>>;
}

// A decision writes one letter after the other about the same run, within one transaction.
const read = new WeakMap<Tx, Map<string, Promise<DivisionFigures>>>();

/** Read once per transaction, however many letters are written in it. */
export function divisionFigures(tx: Tx, run: string): Promise<DivisionFigures> {
  const known = read.get(tx) ?? new Map<string, Promise<DivisionFigures>>();
  read.set(tx, known);
  const figures = known.get(run) ?? readFigures(tx, run);
  known.set(run, figures);
  return figures;
}

interface FiguresRow extends Omit<DivisionFigures, 'ceilingCents' | 'awardedCents'> {
  readonly ceilingCents: string | null;
  readonly awardedCents: string;
}

async function readFigures(tx: Tx, run: string): Promise<DivisionFigures> {
  const [row]: FiguresRow[] = await tx.query(
    `SELECT r.method, r.round, r.status = 'decided' AS "isDecided", r.seed,
       r.seed_commitment AS "lotPromise", r.output->'lines' AS lines,
       r.input->>'ceilingCents' AS "ceilingCents", r.output->>'awardedCents' AS "awardedCents",
       EXISTS (SELECT FROM public_draw d WHERE d.tranche = r.tranche AND d.round = r.round)
         AS "isPublic",
       COALESCE((SELECT jsonb_object_agg(list, amount) FROM (
         SELECT p.place->>'list' AS list, count(*)::int AS amount FROM allocation_place p
         WHERE p.run_id = r.id AND p.place->>'place' IS NOT NULL GROUP BY 1) counted), '{}')
         AS "takingPart"
     FROM allocation_run r WHERE r.id = $1`,
    [run],
  );
  if (!row) throw new Error(`There is no allocation ${run}`);
  return {
    ...row,
    ceilingCents: Number(row.ceilingCents ?? 0),
    awardedCents: Number(row.awardedCents),
  };
}
