import { describe, expect, it } from '@jest/globals';
import { LARGEST_TOTAL_CENTS } from '@tranche/domain';
import fc from 'fast-check';
import { z } from 'zod';
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

function schemaAt(shape: z.ZodRawShape, key: string): z.ZodType {
  const schema = shape[key];
  if (!(schema instanceof z.ZodType)) throw new Error(`no ${key}`);
  return schema instanceof z.ZodOptional && schema.def.innerType instanceof z.ZodType
    ? schema.def.innerType
    : schema;
}

/** Values that a schema accepts, its edges among them. */
function acceptedBy(schema: z.ZodType): fc.Arbitrary<unknown> {
  return arbitraryOf(schema).filter((value) => schema.safeParse(value).success);
}

function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) {
    return fc.record(
      Object.fromEntries(
        Object.entries(schema.shape).map(([key, each]) => [key, arbitraryOf(each)]),
      ),
    );
  }
  if (schema instanceof z.ZodArray) {
    return fc.array(arbitraryOf(schema.def.element), { maxLength: 5 });
  }
  if (schema instanceof z.ZodRecord) {
    return fc.dictionary(fc.string({ maxLength: 60 }), arbitraryOf(schema.def.valueType), {
      maxKeys: 5,
      noNullPrototype: true,
    });
  }
  if (schema instanceof z.ZodNullable) {
    return fc.option(arbitraryOf(schema.def.innerType), { nil: null });
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return arbitraryOf(schema.def.innerType);
  }
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryOf));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNull) return fc.constant(null);
  if (schema instanceof z.ZodNumber) return numbersOf(schema);
  if (schema instanceof z.ZodISODate) {
    return fc.integer({ min: 1900, max: 2199 }).map((year) => `${year}-12-31`);
  }
  if (schema instanceof z.ZodISODateTime) {
    return fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
      .map((date) => date.toISOString());
  }
  if (schema instanceof z.ZodString) return wordsOf(schema);
  throw new Error('this kind of schema has no values here yet');
}

function numbersOf({ minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(minValue ?? -1_000, Number.MIN_SAFE_INTEGER);
  const max = Math.min(maxValue ?? Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
}

function wordsOf({ minLength, maxLength }: z.ZodString): fc.Arbitrary<string> {
  const length = { minLength: minLength ?? 0, maxLength: Math.min(maxLength ?? 40, 200) };
  return fc.oneof(
    fc.string({ unit: 'grapheme-ascii', ...length }),
    fc.string({ unit: 'grapheme', ...length }),
    fc.constantFrom('90000101', 'rif-2031', 'jan@school.nl'),
  );
}
