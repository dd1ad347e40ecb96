import type { AssessmentList, AssessmentRules, Criterion } from '../../../assessment/index.js';
import type {
  CompositionRule,
  PartnerKindRule,
  PartnershipRules,
} from '../../../partnership/index.js';
import type { Field, FormDefinition, Section, SectionGroup } from '../../../form/index.js';
import type { LetterDefinition, LetterSection } from '../../../letters/index.js';
import type { ProcedureDefinition } from '../../../procedure/index.js';
import type { SelfCheckOption, SelfCheckQuestion } from '../../../self-check/index.js';
import type { Term } from '../../../term/index.js';
import type {
  DeadlineDefinition,
  StateDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from '../../../workflow/index.js';
import type { AllocationRules, RankingList } from '../../amount/allocation-rules.js';
import type { ApplicantLimit, ApplicantRules, Parameter } from '../../applicant.js';
import type { Duty } from '../../duty/duty.js';
import type { Authority, DocumentRequirement, MoneyRules, Regulation } from '../../scheme.js';
import type { SchemeVersion } from '../../scheme.js';
import type { Variant } from '../../variant.js';
import { everyValue } from '../every-value.js';
import { finding, type Finding } from '../finding.js';
import { missingParts, partsOf, type Shape } from './shape.js';

/**
 * What is left out, or is `undefined` because an import or a name was wrong, said by its place: whoever
 * reads on would stop at “Cannot read properties of undefined”.
 */
export function shapeFindings(scheme: SchemeVersion): readonly Finding[] {
  const absent = [
    ...missingParts(scheme, VERSION, ''),
    ...(scheme.procedures ? missingParts(scheme.procedures, PROCEDURES, 'procedures') : []),
  ];
  const undefinedParts = everyValue(scheme)
    .filter(({ value }) => value === undefined)
    .map(({ path }) => finding('part-missing', path));
  const said = new Set(absent.map(({ text }) => text));
  return [...absent, ...undefinedParts.filter(({ text }) => !said.has(text))];
}

const named: Shape = { parts: { kind: 'there' } };

const WORKFLOW_PARTS: Readonly<Record<keyof WorkflowDefinition, Shape>> = {
  initial: 'there',
  states: {
    recordOf: partsOf<StateDefinition>({
      phase: 'there',
      label: { parts: { applicant: 'there', staff: 'there' } },
      deadline: 'there',
    }),
  },
  transitions: {
    recordOf: partsOf<TransitionDefinition>({
      from: { listOf: 'there' },
      to: 'there',
      by: { listOf: 'there' },
      label: 'there',
      event: 'there',
      guard: named,
      effects: { listOf: named },
    }),
  },
  deadlines: {
    recordOf: partsOf<DeadlineDefinition>({
      label: 'there',
      term: 'there',
      from: 'there',
      remindDaysBefore: { listOf: 'there' },
      reminds: 'there',
      onLapse: 'there',
    }),
  },
};

const WORKFLOW = partsOf<WorkflowDefinition>(WORKFLOW_PARTS);

const PROCEDURES: Shape = {
  recordOf: partsOf<ProcedureDefinition>({
    ...WORKFLOW_PARTS,
    label: 'there',
    beside: { listOf: 'there' },
  }),
};

const FORM = partsOf<FormDefinition>({
  groups: { listOf: partsOf<SectionGroup>({ name: 'there', title: 'there' }) },
  sections: {
    listOf: partsOf<Section>({
      name: 'there',
      group: 'there',
      title: 'there',
      part: 'there',
      fields: { listOf: partsOf<Field>({ kind: 'there', name: 'there', label: 'there' }) },
    }),
  },
});

const ASSESSMENT = partsOf<AssessmentRules>({
  lists: {
    listOf: partsOf<AssessmentList>({
      code: 'there',
      label: 'there',
      article: 'there',
      criteria: {
        listOf: partsOf<Criterion>({
          code: 'there',
          label: 'there',
          question: 'there',
          anchors: { listOf: { parts: { points: 'there', text: 'there' } } },
        }),
      },
    }),
  },
  points: {
    parts: { minimum: 'there', maximum: 'there', sufficientFrom: 'there', almostFrom: 'there' },
  },
  assessorsPerApplication: 'there',
  hasNearMiss: 'there',
  minimumMotivationWords: 'there',
});

const PARTNERSHIP = partsOf<PartnershipRules>({
  kinds: { listOf: partsOf<PartnerKindRule>({ kind: 'there', label: 'there' }) },
  composition: {
    listOf: partsOf<CompositionRule>({
      code: 'there',
      article: 'there',
      kinds: { listOf: 'there' },
      minimum: 'there',
      text: 'there',
    }),
  },
});

const LETTER = partsOf<LetterDefinition>({
  kind: 'there',
  subject: 'there',
  sections: { listOf: partsOf<LetterSection>({ blocks: { listOf: named } }) },
});

const SELF_CHECK_QUESTION = partsOf<SelfCheckQuestion>({
  code: 'there',
  question: 'there',
  options: { listOf: partsOf<SelfCheckOption>({ value: 'there', label: 'there' }) },
});

const VERSION = partsOf<SchemeVersion>({
  scheme: 'there',
  version: 'there',
  name: 'there',
  summary: 'there',
  audience: 'there',
  law: 'there',
  regulation: partsOf<Omit<Regulation, 'bwbId'>>({ title: 'there', url: 'there' }),
  authority: partsOf<Authority>({
    name: 'there',
    address: { listOf: 'there' },
    contact: 'there',
    mandate: 'there',
    objection: 'there',
  }),
  applicant: partsOf<ApplicantRules>({ kind: 'there' }),
  limits: {
    listOf: partsOf<ApplicantLimit>({
      code: 'there',
      article: 'there',
      text: 'there',
      per: { listOf: named },
    }),
  },
  parameters: {
    listOf: partsOf<Omit<Parameter, 'preset'>>({
      field: { parts: { kind: 'there', name: 'there', label: 'there' } },
    }),
  },
  selfCheck: { listOf: SELF_CHECK_QUESTION },
  workflow: WORKFLOW,
  form: FORM,
  documents: {
    listOf: partsOf<DocumentRequirement>({
      kind: 'there',
      label: 'there',
      article: 'there',
      required: 'there',
      maximumBytes: 'there',
      contentTypes: { listOf: 'there' },
      forAssessors: 'there',
    }),
  },
  partnership: PARTNERSHIP,
  variants: {
    recordOf: partsOf<Variant>({ label: 'there', list: 'there', article: 'there', amount: named }),
  },
  conditions: {
    listOf: { parts: { code: 'there', kind: 'there', article: 'there', text: 'there' } },
  },
  assessment: ASSESSMENT,
  allocation: partsOf<AllocationRules>({
    method: 'there',
    edge: 'there',
    article: 'there',
    lists: { listOf: partsOf<RankingList>({ code: 'there', label: 'there' }) },
  }),
  terms: {
    recordOf: partsOf<Term>({
      unit: 'there',
      amount: 'there',
      atwApplies: 'there',
      article: 'there',
    }),
  },
  money: { noneOr: partsOf<MoneyRules>({ payments: named, determination: named }) },
  duties: {
    listOf: partsOf<Duty>({ code: 'there', article: 'there', text: 'there', due: named }),
  },
  letters: { noneOr: { listOf: LETTER } },
});
