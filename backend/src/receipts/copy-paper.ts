import type { CheckView } from '@tranche/contracts';
import type { AnswerWords, SchemeVersion } from '@tranche/domain';
import type { Paper } from '../letters/index.js';
import { copyBlocks } from './copy-blocks.js';
import { WORDS } from './paper-words.js';

interface Printed {
  readonly reference: string;
  readonly scheme: SchemeVersion;
  readonly today: Temporal.PlainDate;
}

/**
 * An application as it is filled in today. Of a draft every page says that nothing was submitted with it;
 * what was sent has its proof of receipt.
 */
export function copyPaper(check: CheckView, printed: Printed, words: AnswerWords): Paper {
  const { language } = words;
  const { authority, name } = printed.scheme;
  const isDraft = check.transition !== null;
  const { sections, partners, files } = check;
  return {
    language,
    subject: (isDraft ? WORDS.draft : WORDS.copy)[language],
    sender: { name: authority.name[language], address: authority.address },
    recipient: { lines: [check.name[language], name[language]] },
    reference: isDraft ? `${printed.reference} · ${WORDS.draft[language]}` : printed.reference,
    date: printed.today.toString(),
    blocks: [
      {
        kind: 'paragraph',
        tone: 'decision',
        text: (isDraft ? WORDS.draftText : WORDS.copyText)[language],
      },
      ...copyBlocks({ sections, partners, documents: files }, words),
    ],
  };
}
