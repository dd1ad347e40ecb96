import { Injectable } from '@nestjs/common';
import type { DepartureQuery, DepartureView } from '@tranche/contracts';
import {
  isRefusal,
  joinableKinds,
  placesNaming,
  previewChange,
  sectionsFor,
  type PartnershipChange,
} from '@tranche/domain';
import {
  ApplicationAccess,
  draftAnswers,
  isEditableBy,
  sectionsByApplication,
  type AccessibleApplication,
} from '../../applications/index.js';
import { askedOfApplicant } from '../../deadlines/index.js';
import type { SignedIn } from '../../identity/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { isOwn } from '../partner-rights.js';
import { PartnersRepository, type Partner } from '../partners.repository.js';
import { departureOf, requireDepartureBy } from './departure-rights.js';
import { kindToJoin } from './kind-to-join.js';
import { planIn } from './members.js';
import { needsReason } from './needs-reason.js';
import { previewView } from './preview-view.js';

/** What becomes of an application without a partner, or with another in its place: before it is done. */
@Injectable()
export class PreviewDeparture {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
  ) {}

  /** @throws ForbiddenError for who may not have this partner leave */
  async show(
    reference: string,
    partnerId: string,
    query: DepartureQuery,
    user: SignedIn,
  ): Promise<DepartureView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { application, scheme } = opened;
      const row = await this.partners.find(tx, application.id, partnerId);
      const by = requireDepartureBy(opened, row);
      const departure = departureOf(opened, row, by);
      const all = await this.partners.of(tx, application.id);
      const { id, name, version } = row;
      return {
        partner: { id, name, version, isYou: isOwn(opened, row) },
        by,
        manner: isRefusal(departure) ? 'at-once' : departure.manner,
        whyNot: isRefusal(departure) ? [...departure.reasons] : [],
        needsReason: await needsReason(tx, row, by),
        canReplace: by === 'lead' && isEditableBy(opened, 'partners', ['partners']),
        preview: previewView(previewChange(planIn(opened, all), changeOf(opened, row, query))),
        naming: await namingIn(tx, opened, row),
        kinds: joinableKinds(scheme.partnership).map(({ kind, label }) => ({ kind, label })),
        until: await untilOf(tx, opened),
      };
    });
  }
}

function changeOf(
  { scheme }: AccessibleApplication,
  { id: partnerId }: Partner,
  { kind, name = '', proposes }: DepartureQuery,
): PartnershipChange {
  if (kind === undefined || kind === '') return { kind: 'leave', partnerId };
  const named = {
    id: NOBODY_YET,
    name: name.trim() || NO_NAME,
    kvk: null,
    kind: kindToJoin(scheme, kind),
  };
  const by = { ...named, isProposedAmounts: proposes === 'yes' };
  return { kind: 'replace', partnerId, by };
}

/** Where an answer names it; of a draft and of what was sent alike, each reader of them may know. */
async function namingIn(tx: Tx, opened: AccessibleApplication, partner: Partner) {
  const { application, scheme } = opened;
  const rows = (await sectionsByApplication(tx, [application.id]))(application.id);
  const pages = sectionsFor(scheme.form, application.variant);
  const places = placesNaming(pages, draftAnswers(scheme, application, rows), partner);
  return places.map(({ section, title, label }) => ({ section, title, label }));
}

async function untilOf(
  tx: Tx,
  { application, tranche }: AccessibleApplication,
): Promise<DepartureView['until']> {
  if (application.submittedAt === null) {
    return { by: 'closing', closesAt: tranche.closesAt.toISOString() };
  }
  const asked = await askedOfApplicant(tx, application);
  return asked ? { by: 'term', label: asked.deadline, dueOn: asked.dueOn } : { by: 'nothing' };
}

/** Of who is not named yet. */
const NOBODY_YET = 'new';
const NO_NAME = '…';
