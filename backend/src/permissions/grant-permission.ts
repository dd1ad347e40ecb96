import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refuse, type Answers, type PermissionFields } from '@tranche/domain';
import {
  draftAnswers,
  sectionsByApplication,
  TransitionParts,
  ViewParts,
  type EffectInContext,
  type ViewPart,
  type ViewRequest,
} from '../applications/index.js';
import { insertAll, type Tx } from '../platform/database/index.js';
import { RefusedError } from '../platform/errors/index.js';
import { PermissionRow } from './permission.row.js';

/** Writes a permission from the answers that say for whom, where, for what and how long. */
@Injectable()
export class GrantPermission implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly viewParts: ViewParts,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('grant-permission', (tx, list) => this.grant(tx, list));
    this.viewParts.addOnceSent((request) => this.viewPart(request));
  }

  private async grant(tx: Tx, list: readonly EffectInContext<'grant-permission'>[]): Promise<void> {
    const rowsOf = await sectionsByApplication(
      tx,
      list.map(({ on }) => on.application.id),
    );
    await insertAll(
      tx,
      PermissionRow,
      list.map(({ effect: { fields }, on: { application, scheme, now } }) => ({
        ...permissionIn(fields, draftAnswers(scheme, application, rowsOf(application.id))),
        applicationId: application.id,
        grantedAt: new Date(now.epochMilliseconds),
      })),
    );
  }

  private async viewPart({ tx, opened }: ViewRequest): Promise<ViewPart> {
    const row = await tx.findOneBy(PermissionRow, { applicationId: opened.application.id });
    if (!row) return {};
    const { applicationId: _id, grantedAt: _at, ...permission } = row;
    return { permission };
  }
}

/** @throws RefusedError when an answer that makes the permission is not there */
function permissionIn(fields: PermissionFields, answers: Answers) {
  const words = (name: keyof PermissionFields) => {
    const answer = answers[fields[name]];
    if (typeof answer !== 'string' || answer.trim() === '') throw new RefusedError(INCOMPLETE);
    return answer.trim();
  };
  const hoursPerWeek = answers[fields.hoursPerWeek];
  if (typeof hoursPerWeek !== 'number') throw new RefusedError(INCOMPLETE);
  return {
    holder: words('holder'),
    employer: words('employer'),
    course: words('course'),
    hoursPerWeek,
    startsOn: words('startsOn'),
    endsOn: words('endsOn'),
  };
}

const INCOMPLETE = refuse({
  code: 'permission-incomplete',
  text: {
    nl: 'Voor de toestemming ontbreekt een gegeven: persoon, werkgever, opleiding, uren of data.',
    en: 'The permission lacks something: person, employer, course, hours or dates.',
  },
});
