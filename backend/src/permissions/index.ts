import { PermissionRow } from './permission.row.js';

export { PermissionsModule } from './permissions.module.js';

export const permissionEntities = [PermissionRow];
