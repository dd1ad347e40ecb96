import type { PartnerView } from '@tranche/contracts';
import { kindToLead } from '@tranche/domain';
import { mayOn, type AccessibleApplication } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isOwn } from '../partner-rights.js';
import type { Partner } from '../partners.repository.js';
import { openOffer } from './open-offer.js';

type Row = Pick<Partner, 'id' | 'organisationId' | 'kvk' | 'kind' | 'isLead' | 'declinedAt'>;

/** The partner to whom the lead of a draft is offered; null where it is not. */
export async function offeredLead(
  tx: Tx,
  { application }: AccessibleApplication,
): Promise<string | null> {
  if (application.submittedAt !== null) return null;
  return (await openOffer(tx, application.id))?.partnerId ?? null;
}

/** Whether there is something to read or to do about the lead going to a partner, for the two concerned. */
export function leadTransferOf(
  opened: AccessibleApplication,
  row: Row,
  offered: string | null,
): PartnerView['leadTransfer'] {
  const { application, scheme, viewer } = opened;
  const isDraft = application.submittedAt === null && application.state === scheme.workflow.initial;
  if (!isDraft || row.isLead) return null;
  const leads = viewer === 'applicant';
  if (row.id === offered && (leads || isOwn(opened, row))) return 'offered';
  // By what it takes part as: to most partners the lead never goes, and nobody need read that of each.
  const { kind } = row;
  const isAdmitted = kindToLead(scheme.partnership, { organisationKind: kind, partnerKind: kind });
  const isIn = row.declinedAt === null && isAdmitted !== null;
  return leads && mayOn(opened, 'sign') && isIn ? 'may-offer' : null;
}
