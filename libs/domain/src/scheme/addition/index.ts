export type * from './addition.js';
export { additionAsked, additionBudget, additionLedger, payerRows } from './addition-amounts.js';
export { additionProblems } from './addition-problems.js';
export { additionList, scoredList } from './scored-list.js';
