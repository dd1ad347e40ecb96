import { describe, expect, it } from '@jest/globals';
import { Config, ConfigError } from './config.js';

const local = {
  LOCAL_MODE: 'true',
  DATABASE_URL: 'postgres://tranche@127.0.0.1/tranche',
  PUBLIC_URL: 'http://localhost:3000/',
};

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://tranche@db/tranche',
  PUBLIC_URL: 'https://subsidies.example',
  EVIDENCE_SECRET: 'x'.repeat(32),
  OIDC_ISSUER: 'https://sign-in.example',
  OIDC_CLIENT_ID: 'portal',
  OIDC_CLIENT_SECRET: 'secret',
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'portal@subsidies.example',
  DOCUMENT_STORE: 'file:///var/lib/tranche',
};

describe('Config', () => {
  it('needs no secret in local mode', () => {
    const config = new Config(local);
    expect(config.isLocal).toBe(true);
    expect(config.oidc).toBeNull();
    expect(config.publicUrl).toBe('http://localhost:3000');
  });

  it('refuses local mode in production, where personas would be a way in', () => {
    expect(() => new Config({ ...production, LOCAL_MODE: 'true' })).toThrow(
      new ConfigError('LOCAL_MODE=true is refused when NODE_ENV is production.'),
    );
  });

  it('takes a complete production environment', () => {
    expect(new Config(production).isProduction).toBe(true);
  });

  it.each([
    'EVIDENCE_SECRET',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'SMTP_URL',
    'MAIL_FROM',
    'DOCUMENT_STORE',
    'DATABASE_URL',
    'PUBLIC_URL',
  ])('says in one sentence that %s is missing', (name) => {
    const environment = { ...production, [name]: undefined };
    expect(() => new Config(environment)).toThrow(new ConfigError(`${name} is not set.`));
  });

  it('refuses to ask who somebody is over http:// in production', () => {
    expect(() => new Config({ ...production, OIDC_ISSUER: 'http://sign-in.example' })).toThrow(
      new ConfigError('OIDC_ISSUER must be an https:// address.'),
    );
  });

  it.each([
    [undefined, false],
    ['0', false],
    ['1', 1],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
  ])('trusts the proxies that are named: %s', (setting, trusted) => {
    const config = new Config({ ...production, TRUSTED_PROXIES: setting });
    expect(config.trustedProxies).toEqual(trusted);
  });

  it.each(['true', '10.0.0.0/33', 'web'])('does not know a proxy called %s', (setting) => {
    expect(() => new Config({ ...production, TRUSTED_PROXIES: setting })).toThrow(ConfigError);
  });

  it('takes an empty text as not set, as a compose file passes it', () => {
    expect(new Config({ ...production, CLAMAV_URL: '', S3_ACCESS_KEY_ID: '' }).clamav).toBeNull();
    expect(() => new Config({ ...production, EVIDENCE_SECRET: '' })).toThrow(
      new ConfigError('EVIDENCE_SECRET is not set.'),
    );
  });

  it.each([
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://db/tranche'],
    ['PUBLIC_URL', 'subsidies'],
    ['EVIDENCE_SECRET', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['REFERENCE_DATA_URL', 'file:///etc/passwd'],
  ])('says which setting is wrong: %s=%s', (name, value) => {
    expect(() => new Config({ ...production, [name]: value })).toThrow(
      expect.objectContaining({ message: expect.stringMatching(`^${name} is not right`) }),
    );
  });
});
