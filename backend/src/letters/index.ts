import { LetterRow } from './letter.row.js';

export { LettersModule } from './letters.module.js';
export { LetterRow };

export const letterEntities = [LetterRow];
