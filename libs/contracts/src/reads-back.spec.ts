import { describe, expect, it } from '@jest/globals';
import { LARGEST_TOTAL_CENTS } from '@tranche/domain';
import fc from 'fast-check';
import { z } from 'zod';
import { acceptedBy } from './accepted-by.fixture.js';
import * as contracts from './index.js';

const SCHEMAS = Object.entries(contracts).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [{ name, schema: value }] : [],
);

/** What comes in says so by refusing what it does not know. */
const isStrict = (schema: z.ZodObject) => schema.def.catchall instanceof z.ZodNever;

interface Leaf {
  readonly path: string;
  readonly key: string;
  readonly schema: z.ZodType;
}

/** Every property of an answer, however deep. */
function leavesOf(schema: unknown, path: string, key = ''): readonly Leaf[] {
  if (schema instanceof z.ZodObject) {
    if (isStrict(schema)) return [];
    return Object.entries(schema.shape).flatMap(([name, each]) =>
      leavesOf(each, `${path}.${name}`, name),
    );
  }
  if (schema instanceof z.ZodArray) return leavesOf(schema.def.element, `${path}[]`, key);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return leavesOf(schema.def.innerType, path, key);
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => leavesOf(option, path, key));
  }
  return schema instanceof z.ZodType ? [{ path, key, schema }] : [];
}

const ANSWERED = SCHEMAS.filter(({ name }) => !/(?:Path|Query)$|^Sent/.test(name)).flatMap(
  ({ name, schema }) => leavesOf(schema, name),
);

describe('what is answered is never narrower than what follows from what may be sent', () => {
  const amounts = ANSWERED.filter(({ key }) => key.endsWith('Cents'));
  const days = ANSWERED.filter(({ schema }) => schema instanceof z.ZodISODate);

  it('looks at every schema', () => {
    expect(amounts.length).toBeGreaterThan(40);
    expect(days.length).toBeGreaterThan(8);
  });

  it.each(amounts)('$path holds the sum of whatever may be typed', ({ schema }) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_TOTAL_CENTS }), (sum) => {
        expect(schema.safeParse(sum).success).toBe(true);
      }),
      { numRuns: 25, examples: [[0], [LARGEST_TOTAL_CENTS]] },
    );
  });

  it.each(days)('$path holds a day that follows from the last that may be typed', ({ schema }) => {
    const { success } = schema.safeParse('2209-12-31');
    expect(success).toBe(true);
  });
});

const { CreateProgramme, CreateTranche, ImportReferenceList, SaveSection, SetContribution } =
  contracts;
const { AddPartner, PartnerView, ProgrammeDetail, ReferenceListVersion, SectionView } = contracts;
const { AssignmentView, SaveScores, TrancheDetail } = contracts;

describe('whatever is accepted reads back', () => {
  it.each([
    { name: 'a section', sent: SaveSection, answered: SectionView, same: ['answers'] },
    {
      name: 'a partner',
      sent: AddPartner,
      answered: PartnerView,
      same: ['name', 'kind', 'kvk', 'contactName', 'contactEmail'],
    },
    {
      name: 'a contribution',
      sent: SetContribution,
      answered: PartnerView,
      same: ['cashCents', 'inKindCents'],
    },
    {
      name: 'a tranche',
      sent: CreateTranche,
      answered: TrancheDetail,
      same: ['code', 'name', 'opensAt', 'closesAt', 'publicationReference', 'rollOverFrom'],
    },
    {
      name: 'a programme',
      sent: CreateProgramme,
      answered: ProgrammeDetail,
      same: ['code', 'name', 'note', 'totalCents'],
    },
    {
      name: 'a reference list',
      sent: ImportReferenceList,
      answered: ReferenceListVersion,
      same: ['source', 'validFrom', 'note'],
    },
    { name: 'a score sheet', sent: SaveScores, answered: AssignmentView, same: ['scores'] },
  ])('$name', ({ sent, answered, same }) => {
    const asked: z.ZodRawShape = sent.shape;
    const given: z.ZodRawShape = answered.shape;
    for (const key of same) {
      const [from, to] = [schemaAt(asked, key), schemaAt(given, key)];
      fc.assert(
        fc.property(acceptedBy(from), (value) => {
          expect(to.safeParse(from.parse(value))).toMatchObject({ success: true });
        }),
        { numRuns: 60 },
      );
    }
  });
});

/** What is read back under another name than it was sent, or deeper in a page. */
const ELSEWHERE = [
  ['a declared interest, to who declared it', 'DeclareInterests', 'AssignmentView.interests'],
  [
    'a declared interest, to the office',
    'DeclareInterests',
    'AssessmentPanel.assignments.interests',
  ],
  [
    'its explanation, among the records',
    'DeclareInterests.explanation',
    'AssessmentPanel.assignments.records.text',
  ],
  [
    'a reason to let somebody go',
    'AssignmentReason.reason',
    'AssessmentPanel.assignments.records.text',
  ],
  ['an advice', 'SaveAdvice.texts.text', 'CommitteeAdvice.criteria.text'],
  ['a remark on a document', 'RemarkOnDocument.text', 'DocumentRemark.text'],
  ['the reasons of a proposal', 'TransitionRequest.motivation', 'Proposal.motivation'],
  ['what a supplement is about', 'TransitionRequest.points.words', 'SupplementView.points.words'],
  ['and at its task', 'TransitionRequest.points.words', 'TaskView.asked.words'],
  [
    'the part that it is about',
    'TransitionRequest.points.section',
    'SupplementView.points.section',
  ],
  ['the words of a step', 'TransitionRequest.motivation', 'StepReceiptView.said.text.nl'],
  ['answers of a step, before and after', 'TransitionRequest.input', 'SectionView.answers'],
  ['the day of a receipt', 'DutyReceipt.metOn', 'Deadline.metOn'],
  ['the day of a receipt, among all of them', 'DutyReceipt.metOn', 'Deadline.receipts.metOn'],
  [
    'where an amendment was published',
    'AmendTranche.publicationReference',
    'Amendment.publicationReference',
  ],
  ['a moved closing', 'AmendTranche.closesAt', 'TrancheDetail.closesAt'],
  [
    'a changed ceiling',
    'AmendTranche.budgetLine.ceilingCents',
    'TrancheDetail.budgetLines.ceilingCents',
  ],
] as const;

describe('whatever is accepted reads back where it is shown', () => {
  it.each(ELSEWHERE)('%s', (_what, sent, answered) => {
    const [from, to] = [schemaNamed(sent), schemaNamed(answered)];
    fc.assert(
      fc.property(acceptedBy(from), (value) => {
        expect(to.safeParse(from.parse(value))).toMatchObject({ success: true });
      }),
      { numRuns: 60 },
    );
  });

  it('why a receipt is taken back', () => {
    const to = schemaNamed('Deadline.receipts.reason');
    const from = contracts.DutyMet.options[1].shape.reason;
    fc.assert(
      fc.property(acceptedBy(from), (value) => {
        expect(to.safeParse(from.parse(value))).toMatchObject({ success: true });
      }),
    );
  });
});

/** Such as `AssessmentPanel.assignments.records.text`: of a list, each of what is in it. */
function schemaNamed(path: string): z.ZodType {
  const [name = '', ...keys] = path.split('.');
  const whole = SCHEMAS.find((each) => each.name === name)?.schema;
  if (!whole) throw new Error(`There is no schema ${name}`);
  return keys.reduce<z.ZodType>((schema, key) => {
    const shape = shapeOf(schema)[key];
    if (!(shape instanceof z.ZodType)) throw new Error(`no ${key} in ${path}`);
    return shape instanceof z.ZodOptional ? innerOf(shape) : shape;
  }, whole);
}

function shapeOf(schema: z.ZodType): z.ZodRawShape {
  if (schema instanceof z.ZodObject) return schema.shape;
  return shapeOf(innerOf(schema));
}

function innerOf(schema: z.ZodType): z.ZodType {
  const isList = schema instanceof z.ZodArray;
  const inner: unknown = isList ? schema.def.element : Reflect.get(schema.def, 'innerType');
  if (!(inner instanceof z.ZodType)) throw new Error('nothing is in this schema');
  return inner;
}

function schemaAt(shape: z.ZodRawShape, key: string): z.ZodType {
  const schema = shape[key];
  if (!(schema instanceof z.ZodType)) throw new Error(`no ${key}`);
  return schema instanceof z.ZodOptional && schema.def.innerType instanceof z.ZodType
    ? schema.def.innerType
    : schema;
}
