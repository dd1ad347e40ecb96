import { NO_PARTNERSHIP, type SchemeVersion, type Text } from '@tranche/domain';
import { STUDENTS, topsectorGrantAssessment } from './topsector-grant.assessment.js';
import { grantConditions } from './topsector-grant.conditions.js';
import { topsectorGrantCounts } from './topsector-grant.counts.js';
import { topsectorGrantDocuments } from './topsector-grant.documents.js';
import { grantDuties } from './topsector-grant.duties.js';
import { topsectorGrantForm } from './topsector-grant.form.js';
import { grantLetters } from './topsector-grant.letters.js';
import { topsectorGrantLimits } from './topsector-grant.limits.js';
import { grantMoney } from './topsector-grant.money.js';
import { grantParameters } from './topsector-grant.parameters.js';
import { grantSelfCheck } from './topsector-grant.self-check.js';
import { ARRANGEMENT, CALL, executor } from './topsector-grant.sources.js';
import { grantTerms } from './topsector-grant.terms.js';
import { workflowAtOnce, workflowInParts } from './topsector-grant.workflow.js';
import { shareInWords } from '../standard/page/in-words.js';
import type { GrantInParts, GrantPage } from './grant-page.js';
import { GRANT_2016_IN_PARTS } from './topsector-grant-2016-in-parts.js';
import { GRANT_2016 } from './topsector-grant-2016.js';

const OF_ALL: Text = {
  nl: 'Een beurs van een bedrijf of topsector voor talentvolle studenten. Voor wie, hoeveel en wanneer u het geld krijgt, staat bij de ronde.',
  en: 'A grant from a firm or topsector for talented students. For whom, how much and when you receive the money is stated with the round.',
};

const AT_ONCE: Text = {
  nl: 'Een beurs van een bedrijf of topsector voor talentvolle studenten. U krijgt het geld in één keer.',
  en: 'A grant from a firm or topsector for talented students. You receive the money at once.',
};

function summaryInParts({ first }: GrantInParts): Text {
  const part = shareInWords(first);
  const rest = part.en === 'half' ? part : { nl: 'de rest', en: 'the rest' };
  return {
    nl: `Een beurs van een bedrijf of topsector voor talentvolle eerstejaars. U krijgt ${part.nl} meteen en ${rest.nl} als u jaar 1 heeft gehaald.`,
    en: `A grant from a firm or topsector for talented first-year students. You receive ${part.en} at once and ${rest.en} once you passed year 1.`,
  };
}

const PAID_IN_PARTS: Text = { nl: '2016, in twee delen betaald', en: '2016, paid in two parts' };

/** A version is what its page says, in the shape that the portal reads. */
export function grantVersion(page: GrantPage): SchemeVersion {
  const { version, paid } = page;
  return {
    scheme: 'topsector-grant',
    version,
    ...(paid !== 'at-once' && { versionTitle: PAID_IN_PARTS }),
    name: { nl: 'Topsectorbeurs', en: 'Topsector grant' },
    summary: paid === 'at-once' ? AT_ONCE : summaryInParts(paid),
    summaryOfAll: OF_ALL,
    audience: {
      nl: 'U vraagt zelf aan, als student van het mbo, het hbo of de universiteit. De sponsor kiest voor welke niveaus de beurs is.',
      en: 'You apply yourself, as a student of mbo, hbo or university. The sponsor chooses for which levels the grant is.',
    },
    law: 'private',
    regulation: ARRANGEMENT,
    authority: executor,
    applicant: { kind: 'person' },
    limits: topsectorGrantLimits,
    parameters: grantParameters(page),
    selfCheck: grantSelfCheck(page),
    finder: {
      finds: 'tranches',
      title: { nl: 'Zoek een beurs', en: 'Find a grant' },
      facets: ['topsector', 'levels', 'sponsor'],
      shows: ['levels', 'sponsor', 'amount', 'quota', 'purpose'],
    },
    yearlyCounts: topsectorGrantCounts,
    workflow: paid === 'at-once' ? workflowAtOnce : workflowInParts,
    form: topsectorGrantForm,
    documents: topsectorGrantDocuments,
    partnership: NO_PARTNERSHIP,
    variants: {
      student: {
        label: { nl: 'Student', en: 'Student' },
        list: STUDENTS.code,
        article: CALL,
        amount: { kind: 'fixed', parameter: 'amount' },
      },
    },
    conditions: grantConditions(page),
    assessment: topsectorGrantAssessment,
    allocation: {
      method: 'ranked',
      edge: 'refuse-and-stop',
      article: CALL,
      lists: [STUDENTS],
    },
    terms: grantTerms(page),
    money: grantMoney(page),
    duties: grantDuties(page),
    letters: grantLetters(page),
  };
}

export const topsectorGrant2016: SchemeVersion = grantVersion(GRANT_2016);
export const topsectorGrant2016InParts: SchemeVersion = grantVersion(GRANT_2016_IN_PARTS);
