export { DECISION_FILE } from './attach-decision.js';
export { type LoadedFonts, loadFonts } from './fonts/load-fonts.js';
export type { Checked } from './letter-words.js';
export type { Paper } from './paper.js';
export { renderLetter, renderPaper } from './render-letter.js';
