import { LetterRow } from './letter.row.js';

export { lettersAbout } from './letters-about.js';
export { LettersModule } from './letters.module.js';
export { loadFonts, renderPaper, type Paper } from './render/index.js';

export const letterEntities = [LetterRow];
