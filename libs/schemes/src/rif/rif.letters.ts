import type { LetterDefinition } from '@tranche/domain';
import {
  determinationLetter,
  hearingOnDetermination,
} from '../standard/letters/determination/determination-letter.js';
import { notProcessed, supplementRequest } from '../standard/letters/intake-letters.js';
import { revisionLetters } from '../standard/letters/determination/revision-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { awardLetter } from './letters/award.js';
import { midtermLetters } from './letters/midterm-letters.js';
import { nearMissRequests } from './letters/near-miss-request.js';
import { rejectionByCeiling, rejectionOnQuality } from './letters/rejections.js';
import type { RifPage } from './page/rif-page.js';

/** Every letter of a version, with its numbers and its articles. */
export function rifLetters(page: RifPage): readonly LetterDefinition[] {
  const { midterm, unspent } = page.articles.letters;
  return [
    supplementRequest,
    supplementWithdrawn,
    notProcessed,
    awardLetter(page),
    rejectionOnQuality(page),
    rejectionByCeiling(page),
    determinationLetter,
    ...hearingOnDetermination,
    ...revisionLetters({ nl: 'Verleend, ten hoogste', en: 'Awarded, at most' }),
    ...nearMissRequests(page),
    ...(midterm ? midtermLetters({ ...midterm, unspent }) : []),
  ];
}
