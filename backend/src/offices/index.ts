import { RoleChangeRow } from './role-change.row.js';

export { OfficesModule } from './offices.module.js';

export const officeEntities = [RoleChangeRow];
