import { Injectable } from '@nestjs/common';
import { actsOf, type Section } from '@tranche/domain';
import { Participants, type Participant } from '../comments/index.js';
import type { Tx } from '../platform/database/index.js';
import { address, person, type Recipient } from '../notifications/index.js';
import { pageOfSection } from '../applications/index.js';
import type { Finding, Owner } from './finding.js';

/** Somebody with whom something lies, and what. */
export interface Blocker {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly sections: readonly Section[];
  readonly recipient: Recipient;
}

type Reader = Awaited<ReturnType<Participants['readers']>>[number];

type Who = Omit<Blocker, 'sections' | 'recipient'> & { readonly email: string | null };

/** Finds the people with whom what stands in the way lies. */
@Injectable()
export class WhoBlocks {
  constructor(private readonly participants: Participants) {}

  /**
   * Who was asked by name; of an organisation those who can do something about it there. What lies with
   * nobody in particular is nobody's to be called for.
   *
   * @param names of the organisations, by their ids
   */
  async of(
    tx: Tx,
    participant: Participant,
    findings: readonly Finding[],
    names: ReadonlyMap<string, { readonly name: string }>,
  ): Promise<readonly Blocker[]> {
    const readers = await this.participants.readers(tx, participant, null);
    const { application } = participant.opened;
    const found = findings.flatMap(({ section, owner }) => {
      if (owner === null || section === null) return [];
      return whoOf(owner, readers, names).map((who) => ({ who, section }));
    });
    return [...Map.groupBy(found, ({ who }) => who.id).values()].flatMap((own) => {
      const sections = [...new Set(own.map(({ section }) => section))];
      const [first] = own;
      const [page] = sections;
      if (!first || !page) return [];
      const { email, ...who } = first.who;
      const at = pageOfSection(application, page);
      const recipient = email === null ? person(who.id, at) : address(email, '/');
      return [{ ...who, sections, recipient }];
    });
  }
}

function whoOf(
  { organisationId, personId, partner }: Owner,
  readers: readonly Reader[],
  names: ReadonlyMap<string, { readonly name: string }>,
): readonly Who[] {
  if (organisationId === null) {
    if (partner === null) return [];
    const { id, contactName, contactEmail, name } = partner;
    return [{ id, name: contactName, organisation: name, email: contactEmail }];
  }
  const act = partner === null ? 'write' : 'sign';
  const organisation = names.get(organisationId)?.name ?? '';
  return readers
    .filter((each) => each.organisationId === organisationId)
    .filter((each) => (personId === null ? actsOf(each).includes(act) : each.personId === personId))
    .map(({ personId: id, name }) => ({ id, name, organisation, email: null }));
}
