import { SectionOwnerRow } from './section-owner.row.js';

export { SectionOwnersModule } from './section-owners.module.js';

export const sectionOwnerEntities = [SectionOwnerRow];
