import { Injectable } from '@nestjs/common';
import {
  findPersona,
  PeopleRepository,
  WelcomePerson,
  type IdentityClaims,
  type SignedIn,
} from '@tranche/backend/identity';
import { UnitOfWork } from '@tranche/backend/platform/database';
import type { DemoOrganisation } from '../demo-tranche.js';
import { claimsOf } from '../made-up/claims.js';

/** The people who act: each signs in once, as at the identity provider. */
@Injectable()
export class Cast {
  readonly #signedIn = new Map<string, Promise<SignedIn>>();

  constructor(
    private readonly welcoming: WelcomePerson,
    private readonly people: PeopleRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @param sub as in the list of personas, such as `lotte` */
  persona(sub: string): Promise<SignedIn> {
    const persona = findPersona(sub);
    if (!persona) throw new Error(`There is no persona ${sub}`);
    return this.signIn(persona);
  }

  personas(...subs: readonly string[]): Promise<readonly SignedIn[]> {
    return Promise.all(subs.map((sub) => this.persona(sub)));
  }

  representativeOf(organisation: DemoOrganisation, region: string): Promise<SignedIn> {
    return this.signIn(claimsOf(organisation, region));
  }

  /** Somebody who is a persona or made up. */
  signIn(claims: IdentityClaims): Promise<SignedIn> {
    const known = this.#signedIn.get(claims.sub) ?? this.welcome(claims);
    this.#signedIn.set(claims.sub, known);
    return known;
  }

  private async welcome(claims: IdentityClaims): Promise<SignedIn> {
    const personId = await this.welcoming.welcome(claims);
    const person = await this.unitOfWork.read((tx) => this.people.signedIn(tx, personId));
    if (!person) throw new Error(`${claims.sub} was welcomed and is not there`);
    return person;
  }
}

/** Who plays which part in the history. */
export const PARTS = {
  officer: 'lotte',
  chair: 'margreet',
  decisionMaker: 'ruben',
  assessors: ['henk', 'amina', 'pieter'],
} as const;

export type Assessor = (typeof PARTS.assessors)[number];
