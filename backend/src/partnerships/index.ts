import { InvitationRow } from './invitations/invitation.row.js';
import { PartnershipChangeRow } from './history/partnership-change.row.js';
import { LeadTransferRow } from './lead/lead-transfer.row.js';
import { PartnerRow } from './partner.row.js';

export { AddPartner } from './add-partner.js';
export { ConfirmPledge } from './confirm-pledge.js';
export { partnersOf, PartnersRepository, type Partner } from './partners.repository.js';
export { ledgerOf } from './partnership-problems.js';
export { PartnershipsModule } from './partnerships.module.js';
export { SetContribution } from './set-contribution.js';

export const partnershipEntities = [
  InvitationRow,
  LeadTransferRow,
  PartnerRow,
  PartnershipChangeRow,
];
