import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROUTES } from '@tranche/contracts';
import { z } from 'zod';
import { startPortal, type Portal } from '../portal/index.js';
import { PERMISSIONS } from '../walks/permissions.js';

/** How the description says what JSON goes over a route. */
const Json = z.object({
  content: z
    .object({ 'application/json': z.object({ schema: z.object({ $ref: z.string() }) }).optional() })
    .optional(),
});
const Operation = z.looseObject({
  parameters: z.array(z.object({ in: z.string(), name: z.string() })).default([]),
  requestBody: Json.optional(),
  responses: z.record(z.string(), z.unknown()),
});
const Document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

let portal: Portal;
let described: ReadonlyMap<string, z.output<typeof Operation>>;

beforeAll(async () => {
  portal = await startPortal();
  const { paths } = (await portal.nobody.get('/v1/openapi.json')).as(Document);
  described = new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, operation]) =>
          [
            `${method.toUpperCase()} /v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
            operation,
          ] as const,
      ),
    ),
  );
});
afterAll(() => portal.stop());

/** The name under which the description holds a contract. */
function nameOf(contract: z.ZodType | undefined): string | undefined {
  return contract?.meta()?.id;
}

function namedIn(content: unknown): string | undefined {
  const schema = Json.parse(content ?? {}).content?.['application/json']?.schema;
  return schema?.$ref.replace('#/components/schemas/', '');
}

interface Contract {
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
}

const EVERY: readonly (readonly [string, Contract])[] = Object.entries(ROUTES);

describe('the routes of the contracts', () => {
  it('are those of the API, no more and no less', () => {
    const open = Object.keys(PERMISSIONS).filter((route) => route.includes(' /v1/'));
    const api = open.filter((route) => !route.endsWith('/openapi.json'));
    expect(Object.keys(ROUTES).toSorted()).toEqual(api.toSorted());
    expect(Object.keys(ROUTES).toSorted()).toEqual([...described.keys()].toSorted());
  });

  it.each(EVERY)('%s takes and gives what the contract says', (route, contract) => {
    const operation = described.get(route);
    const answers = Object.entries(operation?.responses ?? {});
    const [, answer] = answers.find(([status]) => /^2/.test(status)) ?? [];
    const query = operation?.parameters.filter((each) => each.in === 'query') ?? [];
    expect({
      body: namedIn(operation?.requestBody),
      answer: namedIn(answer),
      query: query.map(({ name }) => name).toSorted(),
    }).toEqual({
      body: nameOf(contract.body),
      answer: nameOf(contract.answer),
      query: Object.keys(contract.query?.shape ?? {}).toSorted(),
    });
  });
});
