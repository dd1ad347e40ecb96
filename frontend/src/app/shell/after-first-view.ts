/** What no first view waits for, in one piece that is there when the line drops. */
export { AccountLanguage } from '../core/session/account-language.js';
export { KeptElsewhere } from './kept-elsewhere.js';
export { LeaveDialog } from './leave-dialog.js';
