import { Injectable } from '@nestjs/common';
import type { ApplicationView } from '@tranche/contracts';
import {
  availableOnFile,
  contactOf,
  isDecidedPerTranche,
  isOfViews,
  lotAmong,
  sectionsFor,
  supplementCosts,
  wholeOf,
  withdrawalMeans,
  type Answers,
  type Facts,
  type Field,
  type FileStanding,
  type SchemeVersion,
} from '@tranche/domain';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import {
  ApplicationAccess,
  isOpen,
  type AccessibleApplication,
} from '../access/application-access.js';
import { purposeOf } from '../access/purpose-of.js';
import { roleChangeOf, whyNotToSign } from '../access/standings.js';
import { ApplicationRow } from '../file/application.row.js';
import type { ApplicationSectionRow } from '../file/application-section.row.js';
import { canBeOther } from '../form/can-be-other.js';
import { LineOwners } from '../form/line-owners.js';
import { CopySources } from '../submission/copy-sources.js';
import { countedIn } from './counted-in.js';
import { hearingOn } from './hearing-on.js';
import { guardOfPage } from '../shown/guard-of-page.js';
import { NOTHING_WRITTEN, seenAmounts, seenSections, sentInstead } from '../shown/sent-instead.js';
import { procedureViews } from './procedure-views.js';
import { rowsOf, standingIn } from '../transition/procedures-of.js';
import { receiptsOf } from '../submission/receipts-of.js';
import { receivedOn } from '../transition/received-on.js';
import { allAnswers, fillSections, type FilledSection } from '../file/section-tasks.js';
import { StopSources } from '../form/stop-sources.js';
import { stepsElsewhere } from './steps-elsewhere.js';
import { proposalIn, viewsAnsweredBy } from './proposal-in.js';
import {
  eventsOf,
  supplementRequestOf,
  timelineOf,
  type EventWithActor,
} from '../shown/timeline.js';
import { standingOf } from '../form/task-standing.js';
import type { ApplicationInContext } from '../transition/application-in-context.js';
import { recordedInput } from '../transition/recorded-input.js';
import { GatherFacts } from '../transition/gather-facts.js';
import { askedOf, seenSupplement, SupplementStanding } from '../supplement/supplement-standing.js';
import { Summaries } from './summaries.js';
import { ViewParts, type ViewPart } from './view-parts.js';
import { maySave } from './may-save.js';

type Task = ApplicationView['tasks'][number];

/** What several parts of the page rest on, found out once. */
interface Known {
  readonly context: ApplicationInContext;
  readonly facts: Facts;
  readonly standing: Pick<FileStanding, 'state' | 'procedures'>;
  /** What was sent, where that is shown instead of what is being written. */
  readonly sent: Awaited<ReturnType<typeof sentInstead>>;
}

/** Who asks, and what the buttons rest on beside. */
interface Asked {
  readonly user: SignedIn;
  readonly parts: Required<ViewPart>;
  readonly history: readonly EventWithActor[];
}

/** The page of an application: task list, partners, terms, history and what can be done now. */
@Injectable()
export class ShowApplication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly gatherFacts: GatherFacts,
    private readonly viewParts: ViewParts,
    private readonly summaries: Summaries,
    private readonly copies: CopySources,
    private readonly stopSources: StopSources,
    private readonly supplements: SupplementStanding,
    private readonly owners: LineOwners,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  async show(reference: string, user: SignedIn): Promise<ApplicationView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { application, scheme, viewer } = opened;
      const reader = viewer === 'staff' ? 'staff' : 'applicant';
      const summary = await this.summaries.of(tx, reference, reader, this.clock.today().toString());
      const sent = await sentInstead(tx, opened);
      const context = { ...opened, tx, now: this.clock.now() };
      const rounds = await rowsOf(tx, [opened]);
      const standing = { state: application.state, procedures: standingIn(rounds) };
      const facts = await this.gatherFacts.gather(context, guardOfPage(scheme, standing));
      const known = { context, sent, facts, standing };
      const history = await eventsOf(tx, application.id);
      const parts = await this.viewParts.of({ tx, opened, user });
      return {
        ...summary,
        ...parts,
        eventNumber: application.eventNumber,
        viewer,
        roleChange: roleChangeOf(opened),
        authority: contactOf(scheme),
        applicantKind: scheme.applicant.kind,
        ticket: viewer === 'applicant' && drawsTickets(scheme) ? application.ticket : null,
        offer: await offerOf(tx, application),
        ...seenAmounts(application, sent),
        groups: [...scheme.form.groups],
        ...(await this.tasks(opened, known)),
        procedures: procedureViews(opened, rounds),
        timeline: [...timelineOf(opened, history)],
        transitions: await this.transitions(opened, known, { user, parts, history }),
        ...(viewer === 'staff' && {
          others: stepsElsewhere(
            scheme,
            standing,
            { id: user.personId, roles: opened.roles },
            facts,
          ),
        }),
        ...(canBeOther(opened) && { canBeOther: true as const }),
        supplementRequest: supplementRequestOf(opened, history),
        supplementCosts: supplementCosts(scheme, application.state),
        receipts: [...(await receiptsOf(tx, opened))],
      };
    });
  }

  private async transitions(
    opened: AccessibleApplication,
    known: Known,
    { user, parts, history }: Asked,
  ) {
    const { facts, standing } = known;
    const actor = { id: user.personId, roles: opened.roles };
    const { scheme, application } = opened;
    const offered = availableOnFile(scheme, standing, actor, facts).filter(
      ({ transition }) => !isDecidedPerTranche(scheme, transition),
    );
    // A step that leads back to where it stands records again what it recorded; views only add up.
    const isAgain = ({ to, leaves, asks }: (typeof offered)[number]) =>
      opened.viewer === 'staff' && to === leaves && asks.length > 0 && !isOfViews({ asks });
    const before = offered.some(isAgain) ? await recordedInput(known.context.tx, opened) : {};
    const { transitions: steps } = wholeOf(scheme);
    return offered.map((each) => {
      const { to: _to, leaves, proposedBy, ...shown } = each;
      const recorded = isAgain(each) ? answersTo(each.asks, before) : {};
      return {
        ...shown,
        ...proposalIn(history, proposedBy, steps),
        ...(opened.viewer === 'staff' && viewsAnsweredBy(history, scheme, each)),
        ...(opened.viewer === 'applicant' &&
          hearingOn(scheme, { ...each, leaves }, parts.deadlines)),
        whyNot: [...whyNotToSign(opened, purposeOf(opened, each.transition)), ...each.whyNot],
        asks: [...each.asks],
        recorded,
        ...(each.step === 'withdraw' && {
          consequences: [
            ...withdrawalMeans(scheme, {
              ...facts,
              state: application.state,
              transition: each.transition,
              hasPlace: parts.place !== null,
              hasTicket: application.ticket !== null && drawsTickets(scheme),
              hasPartners: parts.partners.some(({ isLead }) => !isLead),
            }),
          ],
        }),
      };
    });
  }

  private async tasks(opened: AccessibleApplication, { context, sent, facts }: Known) {
    const { viewer } = opened;
    const { tx } = context;
    const rows = await seenSections(tx, opened.application, sent);
    const { partners, documents } = sent?.copy ?? (await this.copies.of(context));
    const problems = sent ? NOTHING_WRITTEN : facts.problems;
    const names = await this.people.namesOf(
      tx,
      rows.map((row) => row.updatedBy),
    );
    const sections = await this.filled(context, rows, sent);
    const present = { filled: sections, partners, documents };
    const supplement = await this.supplements.of(tx, opened, present);
    const tasks = sections.map((filled): Task => {
      const asked = askedOf(supplement, viewer, filled);
      return {
        section: filled.section.name,
        group: filled.section.group,
        title: filled.section.title,
        part: filled.section.part,
        ...standingOf(filled, { partners, documents, problems }, asked),
        asked,
        updatedBy: filled.row ? (names.get(filled.row.updatedBy) ?? null) : null,
        updatedAt: filled.row?.updatedAt.toISOString() ?? null,
        canEdit: isOpen(opened, filled.section.name) && maySave(opened, filled.section),
      };
    });
    const calculation = countedIn(opened, sections);
    return { tasks, calculation, supplement: seenSupplement(supplement, viewer) };
  }

  /** The pages; with what cannot stand in them, for who may read what is being written. */
  private async filled(
    context: ApplicationInContext,
    rows: readonly ApplicationSectionRow[],
    sent: Known['sent'],
  ): Promise<readonly FilledSection[]> {
    const { tx, application, scheme } = context;
    const sections = sectionsFor(scheme.form, application.variant);
    const owners = await this.owners.on(tx, application.id, sections, sent);
    const filled = fillSections(scheme, application.variant, rows, owners);
    if (sent) return filled;
    const answers = allAnswers(filled);
    const on = receivedOn(context);
    return this.stopSources.judged(filled, { ...context, answers, on });
  }
}

async function offerOf(tx: Tx, { counterpartId }: ApplicationRow): Promise<string | null> {
  if (counterpartId === null) return null;
  return (await tx.findOneByOrFail(ApplicationRow, { id: counterpartId })).title;
}

function answersTo(asks: readonly Field[], known: Answers): Answers {
  const names = asks.map(({ name }) => name);
  return Object.fromEntries(Object.entries(known).filter(([name]) => names.includes(name)));
}

/** A ticket means something only where a draw among tickets may follow. */
function drawsTickets({ allocation }: SchemeVersion): boolean {
  return lotAmong(allocation.method) === 'tickets';
}
