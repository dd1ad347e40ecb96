import fc from 'fast-check';
import { z } from 'zod';

/** Values that a schema accepts, its edges among them. */
export function acceptedBy(schema: z.ZodType): fc.Arbitrary<unknown> {
  return arbitraryOf(schema).filter((value) => schema.safeParse(value).success);
}

function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape);
    return fc.record(Object.fromEntries(shape.map(([key, each]) => [key, arbitraryOf(each)])), {
      requiredKeys: shape.flatMap(([key, each]) =>
        each instanceof z.ZodExactOptional ? [] : [key],
      ),
    });
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
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodDefault
  ) {
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
  const longest = maxLength ?? 40;
  const length = { minLength: minLength ?? 0, maxLength: Math.min(longest, 200) };
  return fc.oneof(
    fc.string({ unit: 'grapheme-ascii', ...length }),
    fc.string({ unit: 'grapheme', ...length }),
    fc.constantFrom('90000101', 'rif-2031', 'jan@school.nl', 'x'.repeat(longest)),
  );
}
