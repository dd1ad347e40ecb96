export { advancesOf, type Advance, type AdvancePeriod } from './advance-schedule.js';
export { datedDuties, lastDayOfProject, type DatedDuty, type ProjectPeriod } from './duty-dates.js';
export { letterFieldsOf } from './letter-fields-of.js';
export type * from './letter-input.js';
export type { Finding } from './lint/finding.js';
export * from './scheme.js';
export { validateScheme } from './validate-scheme.js';
