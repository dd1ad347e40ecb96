import { z } from 'zod';

/** `full` has one of everything, `empty` nothing that may be left out. */
export type Amount = 'full' | 'empty';

export const REFERENCE = 'RIF26-0001';
/** What is more than any text, by what it is called. */
const WORDS: Readonly<Record<string, string>> = {
  reference: REFERENCE,
  before: '2026-11-24T09:00:00Z',
  after: '2026-12-24T09:00:00Z',
};
const ID = '00000000-0000-4000-8000-000000000001';
const MOST_DEEP = 12;

/** An answer that fits a contract, made of the contract: no page has to be told what it may get. */
export function sampleOf(schema: unknown, amount: Amount, key = '', depth = 0): unknown {
  const inner = (each: unknown, name = key) => sampleOf(each, amount, name, depth + 1);
  const isFull = amount === 'full' && depth < MOST_DEEP;
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape)
        .filter(([, each]) => isFull || !isLeftOut(each))
        .map(([name, each]) => [name, inner(each, name)]),
    );
  }
  if (schema instanceof z.ZodArray)
    return isFull ? kindsOf(schema.element).map((each) => inner(each)) : [];
  if (schema instanceof z.ZodNullable) return isFull ? inner(schema.unwrap()) : null;
  if (schema instanceof z.ZodUnion) return inner(schema.options[0]);
  if (schema instanceof z.ZodIntersection) {
    return Object.assign({}, inner(schema.def.left), inner(schema.def.right));
  }
  if (schema instanceof z.ZodTuple) return schema.def.items.map((each) => inner(each));
  if (schema instanceof z.ZodLazy) return inner(schema.unwrap());
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return inner(schema.unwrap());
  }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly) {
    return inner(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return inner(schema.def.out);
  if (schema instanceof z.ZodRecord) return {};
  return leafOf(schema, isFull, key);
}

function leafOf(schema: unknown, isFull: boolean, key: string): unknown {
  if (schema instanceof z.ZodBoolean) return isFull;
  if (schema instanceof z.ZodNumber) return isFull ? 1 : 0;
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodISODateTime) return '2026-11-24T09:00:00Z';
  if (schema instanceof z.ZodISODate) return '2026-11-24';
  if (schema instanceof z.ZodUUID) return ID;
  if (schema instanceof z.ZodString) return WORDS[key] ?? 'tekst';
  if (schema instanceof z.ZodNull || schema instanceof z.ZodUnknown) return null;
  const kind = schema instanceof z.ZodType ? schema.def.type : typeof schema;
  throw new Error(`Nobody knows a sample of ${kind} for ${key}`);
}

function isLeftOut(schema: unknown): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional;
}

/** One of each kind that a list may hold. */
function kindsOf(schema: unknown): readonly unknown[] {
  return schema instanceof z.ZodUnion ? schema.options : [schema];
}
