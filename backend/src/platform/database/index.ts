export { admitApplicationRole } from './application-role.js';
export { dataSourceOptions, type Entities } from './data-source.js';
export { insertAll, insertNew, updateAll } from './in-bulk.js';
export { int8 } from './int8.js';
export { forgetCalls, KeyConflict, KeyedCall } from './keyed-call.js';
export { RequireLimitedRole } from './require-limited-role.js';
export type { Tx } from './tx.js';
export { isUnavailable } from './unavailable.js';
export { UnitOfWork } from './unit-of-work.js';
