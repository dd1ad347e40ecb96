import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { inRoot } from '../workspace.mjs';

const read = (file) => readFileSync(inRoot('docker', file), 'utf8');
const { services } = parse(read('compose.yaml'), { merge: true });
const named = new Set(
  [...read('.env.example').matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name),
);
const known = new Set(
  [
    ...readFileSync(inRoot('backend/src/platform/config/config.ts'), 'utf8').matchAll(
      /^ {2}([A-Z0-9_]+): (?:z\.|Secret|PostgresUrl)/gm,
    ),
  ].map(([, name]) => name),
);

describe('docker/compose.yaml', () => {
  it('has the database, the queue, the API, the worker and the pages', () => {
    const wanted = ['api', 'migrate', 'postgres', 'redis', 'web', 'worker'];
    assert.deepEqual(Object.keys(services).sort(), wanted);
  });

  it('names only variables that .env.example explains', () => {
    const used = [...read('compose.yaml').matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name);
    assert.ok(used.length > 5);
    assert.deepEqual(
      used.filter((name) => !named.has(name)),
      [],
    );
  });

  for (const [name, service] of Object.entries(services)) {
    it(`${name} has a health check`, () => {
      assert.ok(service.healthcheck?.test?.length > 1);
      assert.notEqual(service.healthcheck.disable, true);
    });

    it(`${name} can do, write and use no more than it needs`, () => {
      assert.equal(service.read_only, true);
      assert.deepEqual(service.cap_drop, ['ALL']);
      assert.ok(service.security_opt.includes('no-new-privileges:true'));
      assert.ok(service.mem_limit && service.pids_limit);
    });

    it(`${name} does not run as root`, () => {
      assert.match(String(service.user), /^(?!root$|0(:|$))[a-z0-9]+(:[a-z0-9]+)?$/);
    });
  }

  for (const name of ['api', 'worker', 'migrate']) {
    it(`${name} is told only what the backend reads`, () => {
      const told = Object.keys(services[name].environment);
      assert.deepEqual(
        told.filter((each) => !known.has(each)),
        [],
      );
    });
  }
});

describe('the database', () => {
  const { POSTGRES_USER: owner } = services.postgres.environment;
  const roleOf = (url) => new URL(url.replaceAll(/\$\{\w+\}/g, 'secret')).username;

  for (const name of ['api', 'worker']) {
    it(`knows ${name} by a role that owns no table, and cannot become the owner`, () => {
      const { DATABASE_URL, ...rest } = services[name].environment;
      assert.ok(roleOf(DATABASE_URL));
      assert.notEqual(roleOf(DATABASE_URL), owner);
      assert.equal(rest.DATABASE_OWNER_URL, undefined);
      assert.ok(!JSON.stringify(rest).includes('POSTGRES_PASSWORD'));
    });
  }

  it('is changed in its schema by the owner alone, and by nothing that answers people', () => {
    assert.equal(roleOf(services.migrate.environment.DATABASE_OWNER_URL), owner);
  });
});

describe('the queue', () => {
  it('is open to nobody without a password', () => {
    assert.ok(services.redis.command.includes('--requirepass'));
    assert.match(services.api.environment.REDIS_URL, /^redis:\/\/:\$\{REDIS_PASSWORD\}@/);
  });
});

describe('docker/nginx.conf', () => {
  const nginx = read('nginx.conf');

  it('keeps people on https', () => {
    assert.match(nginx, /Strict-Transport-Security "max-age=31536000/);
    // A header in a location hides those of the server: each says it again.
    const inLocations = nginx.split(/^ {4}location/m).slice(1);
    for (const location of inLocations.filter((each) => each.includes('add_header'))) {
      assert.match(location, /Strict-Transport-Security/);
    }
  });

  for (const limit of [
    'client_header_timeout',
    'client_body_timeout',
    'limit_conn ',
    'limit_req ',
  ]) {
    it(`bounds a request with ${limit.trim()}`, () => assert.ok(nginx.includes(limit)));
  }
});

describe('Dockerfiles', () => {
  for (const file of ['backend.Dockerfile', 'web.Dockerfile']) {
    it(`${file} ends as somebody else than root, with a health check`, () => {
      const last = read(file)
        .split(/^FROM /m)
        .at(-1);
      assert.match(last, /^USER (?!root)/m);
      assert.match(last, /^HEALTHCHECK /m);
    });

    it(`${file} takes nothing of the demonstration along`, () => {
      const last = read(file)
        .split(/^FROM /m)
        .at(-1);
      const copied = [...last.matchAll(/^COPY (?:--\S+ )?(.+) \S+$/gm)].flatMap(([, list]) =>
        list.split(' '),
      );
      assert.deepEqual(
        copied.filter((each) => /^(\.|\/build|backend|\/build\/backend)\/?$|demo/.test(each)),
        [],
      );
    });

    it(`${file} copies only what exists`, () => {
      const sources = [...read(file).matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list]) =>
        list.split(' '),
      );
      assert.deepEqual(
        sources.filter((each) => !existsSync(inRoot(each))),
        [],
      );
    });
  }
});
