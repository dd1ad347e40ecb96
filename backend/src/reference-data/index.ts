import { ReferenceEntryRow } from './reference-entry.row.js';
import { ReferenceListRow } from './reference-list.row.js';
import { ReferenceProposalRow } from './reference-proposal.row.js';

export { ImportReferenceList } from './import-reference-list.js';
export { ReferenceData } from './reference-data.js';
export { ReferenceDataModule } from './reference-data.module.js';

export const referenceDataEntities = [ReferenceEntryRow, ReferenceListRow, ReferenceProposalRow];
