export { DECISION_FILE } from './attach-decision.js';
export { type LoadedFonts, loadFonts } from './fonts/load-fonts.js';
export { renderLetter } from './render-letter.js';
