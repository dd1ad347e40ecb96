import { ApplicantSlotRow } from './applicant-slot.row.js';

export { LimitsModule } from './limits.module.js';

export const limitEntities = [ApplicantSlotRow];
