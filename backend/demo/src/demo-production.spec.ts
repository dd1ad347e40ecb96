import { describe, expect, it } from '@jest/globals';
import { SettableClock } from '@tranche/backend/platform/clock';
import { createLog } from '@tranche/backend/platform/log';
import { testConfig } from '../../test/test-config.js';
import { DemoModule } from './demo.module.js';

const DATABASE = 'postgres://nobody@localhost/nothing';

describe('the demonstration', () => {
  it('is refused in production: made-up people with real rights have no place there', () => {
    const config = testConfig(DATABASE, {
      NODE_ENV: 'production',
      LOCAL_MODE: 'false',
      PUBLIC_URL: 'https://subsidies.example',
      OIDC_ISSUER: 'https://id.example',
      SMTP_URL: 'smtp://mail.example',
      MAIL_FROM: 'portal@subsidies.example',
      DOCUMENT_STORE: 'file:///var/lib/tranche',
      OIDC_CLIENT_ID: 'tranche',
      OIDC_CLIENT_SECRET: 'a secret of sixteen',
      EVIDENCE_SECRET: 'a secret of thirty-two characters',
    });
    const log = createLog('error', 'test');
    expect(() => DemoModule.of({ config, clock: new SettableClock(), log })).toThrow(
      'No demonstration is played when NODE_ENV is production.',
    );
  });
});
