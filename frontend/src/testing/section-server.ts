import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Answers, Section } from '@tranche/domain/browser';
import { ApiError } from '../app/core/api/problem.js';
import { SessionStore } from '../app/core/session/session-store.js';
import type { SectionGateway, StoredSection } from '../app/form-engine/autosave/section-gateway.js';
import { SectionSaver } from '../app/form-engine/autosave/section-saver.js';

const text = (name: string) => ({ kind: 'text', name, label: { nl: name, en: name } }) as const;

const SECTION: Section = {
  name: 'plan',
  group: 'plan',
  title: { nl: 'Plan', en: 'Plan' },
  part: 'questions',
  fields: [text('goal'), text('region')],
};

/** A server with one section and versions, as strict as the real one. */
export class Server implements SectionGateway {
  version = 1;
  saves = 0;
  updatedBy = 'Fatima';
  offline = false;
  /** The save arrives, and its answer does not. */
  losesAnswers = false;
  refused: NonNullable<StoredSection['refused']> = [];
  /** What stands after a save that refuses something. */
  keepsOnly: Answers | null = null;

  constructor(public answers: Answers) {}

  load(): Promise<StoredSection> {
    const { answers, updatedBy } = this;
    const etag = `"${this.version}"`;
    return Promise.resolve({
      answers,
      etag,
      updatedBy,
      isYours: false,
      updatedAt: '2026-11-24T09:00:00Z',
    });
  }

  async save(answers: Answers, etag: string): Promise<StoredSection> {
    if (this.offline) throw failure(0);
    if (etag !== `"${this.version}"`) throw failure(412);
    this.saves++;
    this.write(this.keepsOnly ?? answers);
    if (this.losesAnswers) throw failure(0);
    return { ...(await this.load()), refused: this.refused };
  }

  write(answers: Answers): void {
    this.answers = answers;
    this.version++;
  }
}

const failure = (status: number) =>
  new ApiError({ type: 'about:blank', title: 'Nee', detail: 'Nee', status });

export const NAME = '/v1/applications/RIF26-0001/sections/plan';
const FATIMA = '5e9b8f0c-2d0a-4b52-9c47-8f5d6c1a0001';
export const SANNE = '5e9b8f0c-2d0a-4b52-9c47-8f5d6c1a0002';

/** A page of that person: another one, as after a reload, shares nothing but the device. */
export async function page(server: Server, personId = FATIMA) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [SectionSaver, { provide: SessionStore, useValue: { personId: signal(personId) } }],
  });
  const saver = TestBed.inject(SectionSaver);
  saver.connect(NAME, SECTION, server, await server.load());
  return saver;
}

export async function open(answers: Answers) {
  const server = new Server(answers);
  return { server, saver: await page(server) };
}

/** Lets what waits for an answer go on. */
export const turn = () => new Promise((resolve) => setTimeout(resolve));
