import type { Text } from '../text.js';
import type { DeterminationReason } from './determination-reason.js';

/**
 * On what ground a subsidy is determined at less than was awarded: one of those of Awb 4:46(2), by their
 * letter, or the cost that is left out of account by 4:46(3).
 */
export const LOWER_GROUNDS = ['a', 'b', 'c', 'd', 'unnecessary-cost'] as const;

export type LowerGround = (typeof LOWER_GROUNDS)[number];

export function isLowerGround(answer: unknown): answer is LowerGround {
  return LOWER_GROUNDS.some((ground) => ground === answer);
}

/** The ground in the words of the law, to whoever received the subsidy. */
const SAID: Readonly<Record<LowerGround, Text>> = {
  a: {
    nl: 'De activiteiten waarvoor de subsidie is verleend, zijn niet of niet helemaal verricht.',
    en: 'The activities for which the subsidy was awarded were not carried out, or not wholly.',
  },
  b: {
    nl: 'U heeft niet voldaan aan alle verplichtingen die aan de subsidie zijn verbonden.',
    en: 'You did not meet all duties that are tied to the subsidy.',
  },
  c: {
    nl: 'U heeft onjuiste of onvolledige gegevens verstrekt. Met juiste en volledige gegevens was op uw aanvraag iets anders besloten.',
    en: 'You gave incorrect or incomplete information. With correct and complete information the decision on your application would have been another.',
  },
  d: {
    nl: 'De verlening was om een andere reden onjuist, en u wist dat of had dat moeten weten.',
    en: 'The award was incorrect for another reason, and you knew or should have known it.',
  },
  'unnecessary-cost': {
    nl: 'Kosten die in redelijkheid niet nodig waren voor de activiteiten, tellen niet mee.',
    en: 'Cost that was in reason not necessary for the activities does not count.',
  },
};

/** What a reason that rests on this ground says of it, and by which article. */
export function onGround(ground: LowerGround): Pick<DeterminationReason, 'text' | 'article'> {
  const article = ground === 'unnecessary-cost' ? 'Awb 4:46(3)' : `Awb 4:46(2)(${ground})`;
  return { text: SAID[ground], article };
}

/** That the amount is lower rests on this ground. */
export function lowerOnGround(ground: LowerGround): DeterminationReason {
  return { code: 'lower-ground', ...onGround(ground) };
}

/**
 * The articles by which an amount is lower, as a sentence cites them, each once; empty where none is.
 *
 * @example groundsInWords([{ article: 'Awb 4:46(2)(b)', … }]).nl // 'artikel 4:46, tweede lid, onderdeel b, Awb'
 */
export function groundsInWords(reasons: readonly Pick<DeterminationReason, 'article'>[]): Text {
  const cited = new Set(reasons.flatMap(({ article }) => article.match(GROUND) ?? []));
  const parts = [...cited].toSorted();
  const said = parts.map((part) => inDutch(part));
  return {
    nl: parts.length === 0 ? '' : `artikel 4:46, ${said.join(' en ')}, Awb`,
    en: parts.length === 0 ? '' : `article ${parts.join(' and ')} Awb`,
  };
}

const GROUND = /4:46\((?:2\)\([a-d]|3)\)/g;

function inDutch(part: string): string {
  const letter = /\(([a-d])\)/.exec(part)?.[1];
  return letter === undefined ? 'derde lid' : `tweede lid, onderdeel ${letter}`;
}
