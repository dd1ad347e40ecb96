import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../src/platform/config/index.js';
import { CATALOGUE, findScheme, isReleased, legalHash } from '@tranche/schemes';
import { openTranche, startPortal, type Client, type Portal } from '../portal/index.js';
import { testConfig } from '../test-config.js';
import { LOCAL_ONLY, PERMISSIONS } from '../walks/permissions.js';

const PRODUCTION = {
  NODE_ENV: 'production',
  LOCAL_MODE: 'false',
  PUBLIC_URL: 'https://portaal.example',
  EVIDENCE_SECRET: 'only-a-test-but-long-enough-to-pass',
  OIDC_ISSUER: 'https://broker.example',
  OIDC_CLIENT_ID: 'portaal',
  OIDC_CLIENT_SECRET: 'secret',
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'portaal@portaal.example',
  DOCUMENT_STORE: 'file:///tmp/tranche-test-production',
};

let portal: Portal;

/** The same database, as the role that may do everything in it. */
function asOwner(url: string): string {
  const { pathname } = new URL(url);
  return Object.assign(new URL(process.env['TEST_DATABASE_URL'] ?? ''), { pathname }).href;
}

beforeAll(async () => {
  portal = await startPortal(PRODUCTION);
});
afterAll(() => portal.stop());

/** Nobody has a role here before an administrator gives it. */
async function grantedOfficer(): Promise<Client> {
  const lotte = await portal.as('lotte');
  await portal.dataSource.query(
    `INSERT INTO role_grant (id, person_id, role) VALUES (gen_random_uuid(), $1, 'officer')`,
    [lotte.personId],
  );
  return portal.as('lotte');
}

describe('production', () => {
  it('has the same routes, without those of one’s own machine', () => {
    expect([...new Set(portal.routes)].toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted());
  });

  it.each(LOCAL_ONLY)('answers 404 to %s', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    const address = path.replace(/[:*].*$/, 'x');
    const answer = await portal.nobody.send(
      method === 'POST' ? 'POST' : 'GET',
      address,
      undefined,
      {},
    );
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('Wie bent u');
  });

  it('grants no roles on the word of the identity provider', async () => {
    const lotte = await portal.as('lotte');
    expect((await lotte.get('/v1/session')).body).toMatchObject({ roles: [], localMode: false });
    expect((await lotte.get('/v1/tranches')).status).toBe(403);
  });

  it('refuses local mode altogether', () => {
    const config = () => testConfig('postgres://nowhere', { ...PRODUCTION, LOCAL_MODE: 'true' });
    expect(config).toThrow(ConfigError);
    expect(config).toThrow('LOCAL_MODE=true is refused when NODE_ENV is production.');
  });

  it.each(['EVIDENCE_SECRET', 'OIDC_ISSUER', 'SMTP_URL', 'DOCUMENT_STORE'])(
    'does not start without %s, and says so in one sentence',
    (name) => {
      const config = () => testConfig('postgres://nowhere', { ...PRODUCTION, [name]: undefined });
      expect(config).toThrow(`${name} is not set.`);
    },
  );

  it('does not start as the owner of its tables, who could rewrite what happened', async () => {
    const start = startPortal(PRODUCTION, asOwner);
    await expect(start).rejects.toThrow('which owns the tables');
    await expect(start).rejects.toBeInstanceOf(ConfigError);
  });

  it('opens a tranche under a released version, whose law it keeps, and under no draft', async () => {
    const lotte = await grantedOfficer();
    const tranche = await openTranche(portal);
    const kept = await portal.dataSource.query(`SELECT legal_hash FROM tranche WHERE code = $1`, [
      tranche,
    ]);
    expect(kept).toEqual([{ legal_hash: legalHash(findScheme('rif', '2024')) }]);

    const draft = CATALOGUE.find((each) => !isReleased(each));
    const refused = await lotte.post('/v1/tranches', {
      code: 'of-a-draft',
      scheme: draft?.scheme,
      version: draft?.version,
      name: { nl: 'Van een concept', en: 'Of a draft' },
      opensAt: '2026-01-01T00:00:00Z',
      closesAt: '2026-02-01T00:00:00Z',
      budgetLines: [],
      publicationReference: 'Stcrt. 2026, 1',
    });
    expect(refused.status).toBe(400);
    expect(refused.problem.errors).toContainEqual(
      expect.objectContaining({ pointer: '#/version', code: 'version-is-draft' }),
    );
  });

  it('is ready once its schema is there', async () => {
    expect((await portal.nobody.get('/health/ready')).status).toBe(200);
  });
});
