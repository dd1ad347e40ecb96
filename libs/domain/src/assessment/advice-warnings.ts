import { labelled } from '../form/problem.js';
import type { RefusalReason } from '../refusal.js';
import type { AssessmentList, Criterion } from './assessment-rules.js';
import type { CriterionAdvice } from './committee-advice.js';

/** What one member wrote about a criterion. */
export interface MemberReason {
  readonly criterion: string;
  readonly motivation: string;
}

interface AdviceWarning {
  readonly criterion: string;
  readonly reason: RefusalReason;
}

/**
 * What makes an advice weak though every criterion has words: the same text under several criteria, the
 * text of one member in the name of all, or a text in the first person. It is said and stops nothing;
 * reasons have to be reasons for this criterion, and of the body that advises (Awb 3:46, 3:49).
 *
 * @example adviceWarnings(list, fiveTimesTheSame, []) // one entry per criterion
 */
export function adviceWarnings(
  list: AssessmentList,
  advice: readonly CriterionAdvice[],
  members: readonly MemberReason[],
): readonly AdviceWarning[] {
  return list.criteria.flatMap((criterion) => {
    const text = textOf(advice, criterion);
    if (text === '') return [];
    const same = list.criteria.find(
      (other) => other.code !== criterion.code && textOf(advice, other) === text,
    );
    const isOfOne = members.some(
      (each) => each.criterion === criterion.code && bare(each.motivation) === text,
    );
    return [
      ...(same ? [repeated(criterion, same)] : []),
      ...(isOfOne ? [ofOneMember(criterion)] : []),
      ...(FIRST_PERSON.test(text) ? [inFirstPerson(criterion)] : []),
    ].map((reason) => ({ criterion: criterion.code, reason }));
  });
}

/** The advice is written in Dutch, the language of the decision. */
const FIRST_PERSON = /(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/iu;

/**
 * The sentences of a member that cannot be taken over as they are: the advice is of all together.
 *
 * @example firstPersonSentences('Het plan is goed. Ik mis de cijfers.') // ['Ik mis de cijfers.']
 */
export function firstPersonSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => FIRST_PERSON.test(sentence));
}

function textOf(advice: readonly CriterionAdvice[], { code }: Criterion): string {
  return bare(advice.find(({ criterion }) => criterion === code)?.text ?? '');
}

/** Without what makes no difference to a reader: case, spaces and the last full stop. */
function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
}

function repeated({ label }: Criterion, other: Criterion): RefusalReason {
  return {
    code: 'advice-repeated',
    article: 'Awb 3:46',
    text: labelled(
      { label },
      `hier staat hetzelfde als bij ‘${other.label.nl}’. Een besluit heeft per criterium eigen redenen nodig.`,
      `this says the same as ‘${other.label.en}’. A decision needs reasons of its own for every criterion.`,
    ),
  };
}

function ofOneMember({ label }: Criterion): RefusalReason {
  return {
    code: 'advice-of-one-member',
    text: labelled(
      { label },
      'dit is woord voor woord de tekst van één beoordelaar. De brief noemt het het advies van allen samen.',
      'this is word for word the text of one assessor. The letter calls it the advice of all together.',
    ),
  };
}

function inFirstPerson({ label }: Criterion): RefusalReason {
  return {
    code: 'advice-in-first-person',
    text: labelled(
      { label },
      'hier staat ‘ik’ of ‘mijn’. Het advies is van allen samen, niet van één persoon.',
      'this says ‘ik’ or ‘mijn’ (I, my). The advice is of all together, not of one person.',
    ),
  };
}
