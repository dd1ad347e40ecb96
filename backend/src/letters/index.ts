import { LetterRow } from './letter.row.js';

export { lettersAbout } from './letters-about.js';
export { LettersModule } from './letters.module.js';

export const letterEntities = [LetterRow];
