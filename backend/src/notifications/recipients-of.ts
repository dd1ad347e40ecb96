import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { assertNever, type Role } from '@tranche/domain';
import { applicationsOf, Interests, type Application } from '../applications/index.js';
import { holdersOf } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import { organisation, people, person, type Recipient } from './recipient.js';
import { toldIn, type Office } from './stand-ins.js';

/** A role on an application, of which somebody is to be told something. */
export interface RoleOn {
  readonly application: Application;
  readonly role: Role;
}

/** Other rooms know who has these. */
const ROLES_ELSEWHERE = ['partner', 'assessor'] as const satisfies readonly Role[];
type RoleElsewhere = (typeof ROLES_ELSEWHERE)[number];

/** Finds whom to tell in a role on an application. */
@Injectable()
export class RecipientsOf implements OnApplicationBootstrap {
  readonly #found = new Map<RoleElsewhere, Finds>();

  constructor(private readonly interests: Interests) {}

  /** Who takes part in a role that another room knows of: each by exactly one. */
  add(role: RoleElsewhere, finds: Finds): void {
    if (this.#found.has(role)) throw new Error(`Two rooms know who is ${role}`);
    this.#found.set(role, finds);
  }

  onApplicationBootstrap(): void {
    for (const role of ROLES_ELSEWHERE) this.#findsOf(role);
  }

  #findsOf(role: RoleElsewhere): Finds {
    const finds = this.#found.get(role);
    if (!finds) throw new Error(`Nobody knows who is ${role}`);
    return finds;
  }

  async role(tx: Tx, application: Application, role: Role): Promise<readonly Recipient[]> {
    return (await this.all(tx, [{ application, role }]))({ application, role });
  }

  /** As {@link role} for many applications; who is asked for in each role is read at once. */
  async all(tx: Tx, list: readonly RoleOn[]): Promise<(asked: RoleOn) => readonly Recipient[]> {
    const found = new Map<Role, RecipientsById>();
    for (const [role, asked] of Map.groupBy(list, (each) => each.role)) {
      const applications = asked.map(({ application }) => application);
      found.set(role, await this.inRole(tx, applications, role));
    }
    return ({ application, role }) => found.get(role)?.get(application.id) ?? [];
  }

  private async inRole(
    tx: Tx,
    applications: readonly Application[],
    role: Role,
  ): Promise<RecipientsById> {
    switch (role) {
      case 'applicant':
        return new Map(applications.map((each) => [each.id, applicantOf(each, each)]));
      case 'counterpart':
        return this.counterparts(tx, applications);
      case 'partner':
      case 'assessor':
        return this.#findsOf(role)(tx, applications);
      case 'officer':
      case 'chair':
      case 'decision-maker':
      case 'auditor':
        return this.grantedOn(tx, applications, role);
      case 'system':
        return new Map();
      default:
        return assertNever(role);
    }
  }

  /** Whoever made the offer that an application asks for. */
  private async counterparts(tx: Tx, applications: readonly Application[]) {
    const ids = applications.flatMap(({ counterpartId }) => counterpartId ?? []);
    const offers = await applicationsOf(tx, ids);
    return new Map(
      applications.map((each) => {
        const offer = offers.get(each.counterpartId ?? '');
        return [each.id, offer ? applicantOf(offer, each) : []];
      }),
    );
  }

  /**
   * An office is held on a tranche: it is read once for all of its applications. Whoever has an interest in
   * one of them deals with it in no way, and is told nothing of it (Awb 2:4).
   */
  private async grantedOn(tx: Tx, applications: readonly Application[], office: Office) {
    const found = new Map<string, readonly Recipient[]>();
    for (const own of Map.groupBy(applications, ({ tranche }) => tranche).values()) {
      const freeOf = this.freeOf(tx, own);
      for (const { id, reference } of own) {
        const told = await toldIn(office, async (each) => (await freeOf(each))(id));
        found.set(id, people(told, `/beheer/aanvragen/${reference}`));
      }
    }
    return found;
  }

  /** Who of an office is free to act on each of these applications of one tranche; each office is read once. */
  private freeOf(tx: Tx, own: readonly Application[]) {
    const known = new Map<Office, (id: string) => readonly string[] | null>();
    return async (office: Office) => {
      const read = known.get(office);
      if (read) return read;
      const [first] = own;
      const holders = first ? await holdersOf(tx, { ...first, role: office }) : [];
      const isBound = await this.interests.boundIn(
        tx,
        own.map(({ id }) => id),
        holders,
      );
      const free = (id: string) =>
        holders.length === 0 ? null : holders.filter((holder) => !isBound(id, holder));
      known.set(office, free);
      return free;
    };
  }

  /**
   * Everybody with an office on a tranche, led to one page of it, without whom an interest keeps from what
   * it is about: one application, or all that were sent in.
   */
  async granted(
    tx: Tx,
    on: { readonly scheme: string; readonly tranche: string; readonly applicationId?: string },
    office: Office,
    page: string,
  ): Promise<readonly Recipient[]> {
    const { scheme, tranche, applicationId } = on;
    const about = applicationId === undefined ? { tranche } : { applicationId };
    const told = await toldIn(office, async (role) => {
      const holders = await holdersOf(tx, { scheme, tranche, role });
      if (holders.length === 0) return null;
      const bound = await this.interests.boundAmong(tx, about, holders);
      return holders.filter((id) => !bound.has(id));
    });
    return people(told, page);
  }
}

export type RecipientsById = ReadonlyMap<string, readonly Recipient[]>;

/** Finds whom to tell of applications, by their ids, in one statement. */
type Finds = (tx: Tx, applications: readonly Application[]) => Promise<RecipientsById>;

/** Whoever applies with an application, led to the page of what the message is about. */
function applicantOf(
  { leadOrganisationId, applicantPersonId }: Application,
  about: Application,
): Recipient[] {
  if (leadOrganisationId !== null) return [organisation(leadOrganisationId, pageOf(about))];
  return applicantPersonId === null ? [] : [person(applicantPersonId, pageOf(about))];
}

export function pageOf({ reference }: Application): string {
  return `/aanvragen/${reference}`;
}
