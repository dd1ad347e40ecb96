import type { DeterminationRules, MoneyRules, PaymentPlan, Term, Text } from '@tranche/domain';
import { percentOf } from '../standard/page/in-words.js';
import type { PageShare } from '../standard/page/page-values.js';
import type { GrantInParts, GrantPage } from './grant-page.js';
import { CALL } from './topsector-grant.sources.js';

/** What the grant was spent on does not matter; whether the student kept to the call does. */
const AS_GRANTED: DeterminationRules = {
  kind: 'as-awarded-if-done',
  article: CALL,
  notDoneArticle: CALL,
  costArticle: null,
};

/** As for ICT in one payment, or as in a comparable scheme of a university: the rest after the exam. */
export function grantMoney({ paid, terms }: GrantPage): MoneyRules {
  return {
    payments:
      paid === 'at-once'
        ? { kind: 'at-once', article: CALL, term: terms.payment }
        : inParts(paid, terms.payment),
    determination: AS_GRANTED,
  };
}

function inParts({ first, second }: GrantInParts, term: Term): PaymentPlan {
  return {
    kind: 'parts',
    article: CALL,
    parts: [
      {
        share: first.share,
        ground: named(first, 'first'),
        due: { kind: 'at-award', term },
      },
      {
        share: second.share,
        ground: named(second, 'second'),
        due: { kind: 'after', awaits: 'first-year-exam' },
      },
    ],
  };
}

/** Halves are called so; of other parts it says how much. */
function named(part: PageShare, which: 'first' | 'second'): Text {
  const isHalf = part.share.numerator * 2 === part.share.denominator;
  const percent = percentOf(part);
  const of = isHalf ? { nl: 'helft', en: 'half' } : percent;
  return which === 'first'
    ? { nl: `De eerste ${of.nl}, meteen`, en: `The first ${of.en}, at once` }
    : {
        nl: `De tweede ${of.nl}, als u jaar 1 heeft gehaald`,
        en: `The second ${of.en}, once you passed year 1`,
      };
}
