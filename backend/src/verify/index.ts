export { IntegrityCheck, type CheckReport, type ChecksIntegrity } from './integrity-check.js';
export { VerifyModule } from './verify.module.js';
export { VerifyPortal } from './verify-portal.js';
export { reportOf } from './report-of.js';
