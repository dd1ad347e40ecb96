import { SectionOwnerRow } from './section-owner.row.js';

export { mayGive } from './owner-rights.js';
export { ownersIn, type SectionOwnedBy } from './owners-in.js';
export { SectionOwnersModule } from './section-owners.module.js';

export const sectionOwnerEntities = [SectionOwnerRow];
