import { Injectable } from '@nestjs/common';
import type { ApplicationView } from '@tranche/contracts';
import type { AccessibleApplication } from '../access/application-access.js';
import type { Tx } from '../../platform/database/index.js';
import { Registry } from '../../platform/registry/index.js';
import type { SignedIn } from '../../identity/index.js';

/** What the page of an application shows of other features. */
export type ViewPart = Partial<
  Pick<
    ApplicationView,
    | 'partners'
    | 'deadlines'
    | 'ahead'
    | 'letters'
    | 'lettersComing'
    | 'intended'
    | 'rejectionReasons'
    | 'standingDuties'
    | 'payments'
    | 'planExcess'
    | 'determination'
    | 'proposal'
    | 'permission'
    | 'place'
  >
>;

export interface ViewRequest {
  readonly tx: Tx;
  readonly opened: AccessibleApplication;
  readonly user: SignedIn;
}

type Shows = (request: ViewRequest) => Promise<ViewPart>;

/** Where features plug into the page of an application. */
@Injectable()
export class ViewParts extends Registry<Shows> {
  /** Of what there is only once an application was sent: of a draft it is not asked. */
  addOnceSent(source: Shows): void {
    this.add(async (request) =>
      request.opened.application.submittedAt === null ? {} : source(request),
    );
  }

  async of(request: ViewRequest): Promise<Required<ViewPart>> {
    const whole: Required<ViewPart> = {
      partners: [],
      deadlines: [],
      ahead: [],
      letters: [],
      lettersComing: 0,
      intended: [],
      rejectionReasons: [],
      standingDuties: [],
      payments: [],
      planExcess: null,
      determination: null,
      proposal: null,
      permission: null,
      place: null,
    };
    for (const source of this.parts) Object.assign(whole, await source(request));
    return whole;
  }
}
