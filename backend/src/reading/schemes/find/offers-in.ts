import type { Answers, OfferFinder } from '@tranche/domain';
import { allAnswers } from '../../../applications/index.js';
import type { Tx } from '../../../platform/database/index.js';
import type { PublicTranche } from '../public-tranches.js';
import type { Candidate } from './facets.js';

interface StoredOffer {
  readonly reference: string;
  readonly title: string;
  readonly tranche: string;
  readonly sections: readonly { readonly answers: Answers }[];
}

/** What is on offer now: as it was sent, in the window in which one can still ask for it. */
export async function offersIn(
  tx: Tx,
  finder: OfferFinder,
  tranches: readonly PublicTranche[],
  scheme: string,
): Promise<readonly Candidate[]> {
  const open = tranches.filter((each) => each.scheme === scheme && each.shown.standing === 'open');
  const rows: StoredOffer[] = await tx.query(
    `SELECT a.reference, a.title, a.tranche,
       (SELECT c.copy->'sections' FROM submission_copy c WHERE c.application_id = a.id
        ORDER BY c.number DESC LIMIT 1) AS sections
     FROM application a
     WHERE a.scheme = $1 AND a.variant = $2 AND a.state = ANY($3::text[])
       AND a.tranche = ANY($4::text[]) AND a.submitted_at IS NOT NULL
     ORDER BY a.submitted_at DESC, a.reference LIMIT 500`,
    [scheme, finder.offerVariant, finder.openStates, open.map(({ shown }) => shown.code)],
  );
  return rows.map((row) => ({
    kind: 'offer',
    tranche: row.tranche,
    offer: row.reference,
    title: { nl: row.title, en: row.title },
    standing: 'open',
    closesAt: open.find(({ shown }) => shown.code === row.tranche)?.shown.closesAt ?? '',
    variant: finder.requestVariant,
    answers: allAnswers(row.sections),
  }));
}
