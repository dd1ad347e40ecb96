import { Injectable } from '@nestjs/common';
import { RequestTransition } from '@tranche/backend/applications';
import type { TransitionRequest } from '@tranche/contracts';
import { assertNever } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Act } from '../demo-tranche.js';
import { AssessApplication } from './assess-application.js';
import { Cast, PARTS } from './cast.js';
import type { Played } from './stage.js';

/** The state in which each act comes up; elsewhere it has been done already. */
const STATES: Readonly<Record<Act, string>> = {
  'ask-supplement': 'submitted',
  'declare-complete': 'submitted',
  assign: 'complete',
  'score-partly': 'under-assessment',
  score: 'under-assessment',
};

/** Does one thing that the office does with an application, unless it was done before. */
@Injectable()
export class ActOnApplication {
  constructor(
    private readonly cast: Cast,
    private readonly transitions: RequestTransition,
    private readonly assessing: AssessApplication,
  ) {}

  async perform(played: Played, act: Act): Promise<void> {
    if (played.row.state !== STATES[act]) return;
    switch (act) {
      case 'ask-supplement':
        return this.request(played, act, { points: omissionsIn(played) });
      case 'declare-complete':
        return this.request(played, act);
      case 'assign':
        return this.assessing.assign(played);
      case 'score-partly':
        return this.assessing.scorePartly(played);
      case 'score':
        return this.assessing.score(played);
      default:
        return assertNever(act);
    }
  }

  private async request(
    { row }: Played,
    transition: Act,
    more: Pick<TransitionRequest, 'points'> = {},
  ): Promise<void> {
    const officer = await this.cast.persona(PARTS.officer);
    const request = { transition, seen: row.eventNumber, ...more };
    await this.transitions.request(row.reference, request, officer);
  }
}

/** The page of the papers alone opens again: what is missing is there. */
function omissionsIn({ row }: Played) {
  const { sections } = findScheme(row.scheme, row.version).form;
  return sections
    .filter(({ part }) => part === 'documents')
    .map(({ name }) => ({ section: name, words: OMISSION }));
}

const OMISSION =
  'De samenwerkingsovereenkomst is nog niet door alle partijen ondertekend: de handtekening van de gemeente ontbreekt. Stuur een volledig ondertekende overeenkomst.';
