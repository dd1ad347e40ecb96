import type { AtLeastShare, Condition, Text } from '@tranche/domain';
import { percentOf } from '../standard/page/in-words.js';
import type { PageShare } from '../standard/page/page-values.js';
import type { SectorPlanPage } from './sector-plan-page.js';

/** What a field holds against the subsidy asked, which is without overhead. */
function atLeast({ share }: PageShare, part: string, article: string, text: Text): AtLeastShare {
  const code = `${part}-of-requested`;
  return {
    kind: 'at-least-share',
    code,
    article,
    text,
    part,
    whole: 'requested',
    share,
  };
}

/** Enough equity, or a guarantee of the partnership. */
function solvency({ shares: { guarantee }, articles }: SectorPlanPage): Condition {
  const part = percentOf(guarantee);
  const text: Text = {
    nl: `Het eigen vermogen van de hoofdaanvrager is ten minste ${part.nl} van de gevraagde subsidie. Is het lager, dan staan partijen uit het samenwerkingsverband garant voor ten minste ${part.nl}.`,
    en: `The lead applicant’s equity is at least ${part.en} of the subsidy requested. If it is lower, parties of the partnership guarantee at least ${part.en}.`,
  };
  const guaranteed: Text = {
    nl: `De garantie is ten minste ${part.nl} van de gevraagde subsidie.`,
    en: `The guarantee is at least ${part.en} of the subsidy requested.`,
  };
  return {
    kind: 'any-of',
    code: 'solvency',
    article: articles.solvency,
    text,
    of: [
      atLeast(guarantee, 'equity', articles.solvency, text),
      atLeast(guarantee, 'guarantee', articles.solvency, guaranteed),
    ],
  };
}

/** What holds for another body as lead applicant, and for nobody else. */
function ofOtherLead(
  code: string,
  leadKinds: readonly string[],
  required: AtLeastShare,
): Condition {
  const { article, text } = required;
  return {
    kind: 'any-of',
    code,
    article,
    text,
    of: [
      { kind: 'answer-is', code: 'named-lead', article, text, field: 'leadKind', in: leadKinds },
      required,
    ],
  };
}

/** Solvent, and led by whom the text lets lead. */
export function sectorPlanConditions(page: SectorPlanPage): readonly Condition[] {
  return [
    solvency(page),
    otherLeadGuaranteed(page),
    ...(page.isFirstText ? [otherLeadLiquid(page)] : []),
    ...(page.text === '2015' ? [notAGovernment(page)] : []),
  ];
}

const LEADS_2015 = ['employers-organisation', 'employees-organisation', 'training-fund'];
const LEADS_2013 = [...LEADS_2015, 'knowledge-centre'];

function otherLeadGuaranteed({ text, shares, articles }: SectorPlanPage): Condition {
  const part = percentOf(shares.guarantee);
  return ofOtherLead(
    'other-lead-guaranteed',
    // A guarantee does not help a government, so it is not asked for one.
    text === '2013' ? LEADS_2013 : [...LEADS_2015, 'government'],
    atLeast(shares.guarantee, 'guarantee', articles.otherLead, {
      nl: `Een andere organisatie kan alleen hoofdaanvrager zijn als het samenwerkingsverband garant staat voor ten minste ${part.nl} van de gevraagde subsidie.`,
      en: `Another body can be lead applicant only if the partnership guarantees at least ${part.en} of the subsidy requested.`,
    }),
  );
}

/** The first text also wanted liquid assets of another body; it was dropped in April 2014. */
function otherLeadLiquid({ shares }: SectorPlanPage): Condition {
  const part = percentOf(shares.guarantee);
  return ofOtherLead(
    'other-lead-liquid',
    LEADS_2013,
    atLeast(shares.guarantee, 'liquidAssets', 'art. 2.2(7)(b)', {
      nl: `Een andere organisatie als hoofdaanvrager heeft liquide middelen van ten minste ${part.nl} van de gevraagde subsidie.`,
      en: `Another body as lead applicant has liquid assets of at least ${part.en} of the subsidy requested.`,
    }),
  );
}

/** Another body may lead since 2015 unless it is a government, whatever is guaranteed (art. 2.2(7)). */
function notAGovernment({ articles }: SectorPlanPage): Condition {
  return {
    kind: 'answer-is',
    code: 'government-cannot-lead',
    article: articles.otherLead,
    text: {
      nl: 'Een provincie, een gemeente of een samenwerking van overheden kan geen hoofdaanvrager zijn.',
      en: 'A province, a municipality or a joint body of governments cannot be the lead applicant.',
    },
    field: 'leadKind',
    in: [...LEADS_2015, 'other'],
  };
}
