import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { UnitOfWork } from '../../platform/database/index.js';
import { ForbiddenError } from '../../platform/errors/index.js';
import type { Device } from './device-of.js';
import { IdentityClaims } from './identity-claims.js';
import { OidcClient } from './oidc-client.js';
import { hashOf, Sessions } from './sessions.js';
import { WelcomePerson } from './welcome-person.js';

interface Attempt {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
}

/** Takes somebody back from the identity provider and starts a session. */
@Injectable()
export class FinishSignIn {
  constructor(
    private readonly oidc: OidcClient,
    private readonly unitOfWork: UnitOfWork,
    private readonly welcoming: WelcomePerson,
    private readonly sessions: Sessions,
  ) {}

  /**
   * @param callbackUrl the whole address the browser came back to
   * @param cookie what {@link BeginSignIn} gave this browser
   * @param device what the person will recognise this browser by
   * @throws ForbiddenError when it is another browser, too late, or a second time
   */
  async finish(
    callbackUrl: URL,
    cookie: string,
    device: Device,
  ): Promise<{ session: string; returnTo: string }> {
    const attempt = await this.takeAttempt(cookie);
    if (!attempt) throw new ForbiddenError(STARTED_ELSEWHERE);
    const configuration = await this.oidc.connect();
    const tokens = await redeem(configuration, callbackUrl, attempt);
    const claims = IdentityClaims.parse(tokens.claims());
    const personId = await this.welcoming.welcome(claims);
    return { session: await this.sessions.start(personId, device), returnTo: attempt.returnTo };
  }

  /** An attempt serves once: it is deleted as it is read. */
  private async takeAttempt(cookie: string): Promise<Attempt | undefined> {
    const [rows]: [{ data: Attempt }[]] = await this.unitOfWork.run((tx) =>
      tx.query(
        `DELETE FROM session WHERE id = $1 AND person_id IS NULL AND expires_at > now()
         RETURNING data`,
        [hashOf(cookie)],
      ),
    );
    return rows[0]?.data;
  }
}

/** @throws ForbiddenError when the provider says no, or the person broke off there */
async function redeem(configuration: client.Configuration, callbackUrl: URL, attempt: Attempt) {
  try {
    return await client.authorizationCodeGrant(configuration, callbackUrl, {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
  } catch (error) {
    const isNo =
      error instanceof client.AuthorizationResponseError ||
      error instanceof client.ResponseBodyError ||
      (error instanceof client.ClientError && error.code === 'OAUTH_INVALID_RESPONSE');
    throw isNo ? new ForbiddenError(BROKEN_OFF) : error;
  }
}

const BROKEN_OFF = {
  nl: 'Het inloggen is afgebroken. Probeer het opnieuw.',
  en: 'Signing in was broken off. Please try again.',
};

const STARTED_ELSEWHERE = {
  nl: 'Het inloggen duurde te lang of begon in een andere browser. Probeer het opnieuw.',
  en: 'Signing in took too long or began in another browser. Please try again.',
};
