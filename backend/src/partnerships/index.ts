import { InvitationRow } from './invitations/invitation.row.js';
import { PartnerRow } from './partner.row.js';

export { AddPartner } from './add-partner.js';
export { ConfirmPledge } from './confirm-pledge.js';
export { partnersOf, PartnersRepository, type Partner } from './partners.repository.js';
export { ledgerOf } from './partnership-problems.js';
export { PartnershipsModule } from './partnerships.module.js';
export { SetContribution } from './set-contribution.js';

export const partnershipEntities = [InvitationRow, PartnerRow];
