import { formatEuro, type RefusalReason } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { ApplicationRow } from '../file/application.row.js';

/**
 * A supplement completes what was sent in time; it is no second application. Whoever asked more after
 * the window closed would be judged by other rules than the rest (Awb 4:5(1)).
 */
export async function askingMore(
  tx: Tx,
  applications: readonly Asking[],
): Promise<(application: Asking) => readonly RefusalReason[]> {
  const sent = applications.filter(({ submittedAt }) => submittedAt !== null);
  if (sent.length === 0) return () => [];
  const rows: { id: string; requestedCents: number }[] = await tx.query(
    `SELECT DISTINCT ON (application_id) application_id AS id,
            copy->'requestedCents' AS "requestedCents"
     FROM submission_copy WHERE application_id = ANY($1::uuid[]) ORDER BY application_id, number`,
    [sent.map(({ id }) => id)],
  );
  const first = new Map(rows.map(({ id, requestedCents }) => [id, requestedCents]));
  return ({ id, requestedCents }) => {
    const before = first.get(id);
    return before === undefined || requestedCents <= before ? [] : asksMore(before, requestedCents);
  };
}

type Asking = Pick<ApplicationRow, 'id' | 'submittedAt' | 'requestedCents'>;

function asksMore(before: number, requestedCents: number): readonly RefusalReason[] {
  return [
    {
      code: 'asks-more-than-submitted',
      article: 'Awb 4:5(1)',
      text: {
        nl: `In een aanvulling kunt u niet meer subsidie vragen dan in uw aanvraag: ${formatEuro(before, 'nl')}. U vraagt nu ${formatEuro(requestedCents, 'nl')}.`,
        en: `In a supplement you cannot ask more subsidy than in your application: ${formatEuro(before, 'en')}. You now ask ${formatEuro(requestedCents, 'en')}.`,
      },
    },
  ];
}
