import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { Config } from '../../platform/config/index.js';
import { LOCAL_CLIENT } from './local-client.js';

/** The identity provider as the portal knows it; asked for its addresses at the first sign-in. */
@Injectable()
export class OidcClient {
  private configuration: Promise<client.Configuration> | undefined;

  constructor(private readonly config: Config) {}

  get redirectUri(): string {
    return `${this.config.publicUrl}/auth/callback`;
  }

  connect(): Promise<client.Configuration> {
    this.configuration ??= this.discover().catch((error: unknown) => {
      // The provider may be up again at the next attempt.
      this.configuration = undefined;
      throw error;
    });
    return this.configuration;
  }

  private discover(): Promise<client.Configuration> {
    const provider = this.config.oidc ?? {
      issuer: `${this.config.publicUrl}/local-idp`,
      clientId: LOCAL_CLIENT.id,
      clientSecret: LOCAL_CLIENT.secret,
    };
    const isPlain = new URL(provider.issuer).protocol === 'http:' && !this.config.isProduction;
    return client.discovery(
      new URL(provider.issuer),
      provider.clientId,
      provider.clientSecret,
      client.ClientSecretBasic(provider.clientSecret),
      isPlain ? { execute: [client.allowInsecureRequests] } : {},
    );
  }
}
