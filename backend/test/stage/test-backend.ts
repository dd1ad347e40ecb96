import type { Type } from '@nestjs/common';
import {
  findPersona,
  PeopleRepository,
  WelcomePerson,
  type IdentityClaims,
  type SignedIn,
} from '../../src/identity/index.js';
import { UnitOfWork, type Tx } from '../../src/platform/database/index.js';
import { startPortal, type Portal } from '../portal/index.js';

/** A portal under test from behind: its use cases, called as the controllers would. */
export class TestBackend {
  private constructor(readonly portal: Portal) {}

  static async start(): Promise<TestBackend> {
    return new TestBackend(await startPortal());
  }

  get<Part>(part: Type<Part>): Part {
    return this.portal.app.get(part);
  }

  read<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.get(UnitOfWork).read(work);
  }

  run<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.get(UnitOfWork).run(work);
  }

  /** @param sub as in the list of personas, such as `lotte` */
  persona(sub: string): Promise<SignedIn> {
    const persona = findPersona(sub);
    if (!persona) throw new Error(`There is no persona ${sub}`);
    return this.signIn(persona);
  }

  async signIn(claims: IdentityClaims): Promise<SignedIn> {
    const personId = await this.get(WelcomePerson).welcome(claims);
    const people = this.get(PeopleRepository);
    const person = await this.read((tx) => people.signedIn(tx, personId));
    if (!person) throw new Error(`${claims.sub} was welcomed and is not there`);
    return person;
  }

  /** @param moment such as `2025-02-10T10:00:00Z` */
  at(moment: string): void {
    this.portal.clock.set(Temporal.Instant.from(moment));
  }

  close(): Promise<void> {
    return this.portal.stop();
  }
}
