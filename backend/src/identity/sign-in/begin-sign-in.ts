import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { SessionRow } from '../session.row.js';
import { OidcClient } from './oidc-client.js';
import { ownPath } from './own-path.js';
import { hashOf } from './sessions.js';

const MINUTES_TO_SIGN_IN = 10;

/** Sends somebody to the identity provider, with what proves afterwards that it is the same browser. */
@Injectable()
export class BeginSignIn {
  constructor(
    private readonly oidc: OidcClient,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @returns where to go, and the value of the cookie that must come back */
  async begin(returnTo: string): Promise<{ url: string; cookie: string }> {
    const configuration = await this.oidc.connect();
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const cookie = randomBytes(32).toString('base64url');
    const now = new Date();
    await this.unitOfWork.run(async (tx) => {
      await forgetExpired(tx);
      await tx.insert(SessionRow, {
        id: hashOf(cookie),
        personId: null,
        place: randomUUID(),
        data: { verifier, state, nonce, returnTo: ownPath(returnTo) },
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + MINUTES_TO_SIGN_IN * 60_000),
      });
    });
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.oidc.redirectUri,
      scope: 'openid profile email represents',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url: url.href, cookie };
  }
}

/** Sessions that are over, a hundred at a time: each sign-in leaves fewer than it found. */
async function forgetExpired(tx: Tx): Promise<void> {
  await tx.query(
    `DELETE FROM session WHERE id IN
       (SELECT id FROM session WHERE expires_at <= now() LIMIT 100 FOR UPDATE SKIP LOCKED)`,
  );
}
