import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERSONAS } from '../../src/identity/index.js';
import { startPortal, type Answer, type Client, type Portal } from '../portal/index.js';
import { LOCAL_ONLY, PERMISSIONS } from './permissions.js';

let portal: Portal;
let people: readonly { roles: readonly string[]; client: Client }[];

beforeAll(async () => {
  portal = await startPortal();
  people = await Promise.all(
    PERSONAS.map(async ({ sub, roles }) => ({
      roles: roles.map((each) => each.role),
      client: await portal.as(sub),
    })),
  );
});
afterAll(() => portal.stop());

const ROUTES = Object.entries(PERMISSIONS).map(([route, permission]) => ({ route, permission }));
const FOR_ROLES = ROUTES.filter(({ permission }) => !/^(anyone|signed-in)$/.test(permission));

function call(client: Client, route: string): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  const address = path
    .replace(':reference', 'RIF26-9999')
    .replaceAll(/:(tranche|programme|scheme|section)/g, 'unknown')
    .replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000');
  switch (method) {
    case 'GET':
    case 'DELETE':
      return client.send(method, address, undefined, {});
    case 'POST':
    case 'PUT':
      return client.send(method, address, {}, {});
    default:
      throw new Error(`No test knows how to call ${route}`);
  }
}

function isNotYourRole(answer: Answer): boolean {
  return answer.status === 403 && answer.text.includes('een andere rol');
}

describe('the table of permissions', () => {
  it('names every route there is, and none that is not', () => {
    const known = [...Object.keys(PERMISSIONS), ...LOCAL_ONLY];
    expect([...new Set(portal.routes)].toSorted()).toEqual(known.toSorted());
  });

  it.each(ROUTES.filter(({ permission }) => permission === 'anyone'))(
    '$route is open to anyone',
    async ({ route }) => {
      const { status, text } = await call(portal.nobody, route);
      expect(status).not.toBe(401);
      expect(text).not.toContain('niet bepaald wie');
    },
  );

  it.each(ROUTES.filter(({ permission }) => permission !== 'anyone'))(
    '$route asks to sign in',
    async ({ route }) => {
      expect((await call(portal.nobody, route)).status).toBe(401);
    },
  );

  it.each(ROUTES.filter(({ permission }) => permission === 'signed-in'))(
    '$route is open to whoever signed in',
    async ({ route }) => {
      for (const { client } of people) {
        const answer = await call(client, route);
        expect([401, 403]).not.toContain(answer.status);
      }
    },
  );

  it.each(FOR_ROLES)('$route is for $permission only', async ({ route, permission }) => {
    for (const { roles, client } of people) {
      const isAllowed = roles.some((role) => permission.split(' ').includes(role));
      const answer = await call(client, route);
      expect({ roles, refused: isNotYourRole(answer) }).toEqual({ roles, refused: !isAllowed });
    }
  });
});
