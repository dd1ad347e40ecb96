import type { AllocationView } from '@tranche/contracts';
import { wholeOf } from '@tranche/domain';
import { assess, assign, decide, rank, view } from '../../portal/index.js';
import { isOfDivision } from './goals.js';
import { anOfficer, somebodyNew } from './people.js';
import { isSuperseding, lapsing, supersededBy, type Hop } from './road.js';
import { fillSample, openCall } from './set-out.js';
import type { Scene, Traveller } from './scene.js';
import { outcomeOf, takeStep, type Refused } from './take-step.js';
import { waitUntilAfter } from './waiting.js';

/** The usual three; of them as many as the version wants. */
const ASSESSORS = ['henk', 'amina', 'pieter'];

/** Those who go together until they are divided: one, or one more where others have to come first. */
export class Party {
  private proposed: AllocationView | undefined;

  private constructor(
    private readonly scene: Scene,
    private readonly tranche: string,
    private members: readonly Traveller[],
    /** Where the division is to lead; undefined where nothing is divided on the way. */
    private readonly wanted: string | undefined,
  ) {}

  /** Fills applications such that they can go this way. */
  static async gather(scene: Scene, road: readonly Hop[], offer?: Traveller): Promise<Party> {
    const { portal, scheme, sample } = scene;
    const steps = road.map(({ transition }) => wholeOf(scheme).transitions[transition]?.step);
    const wanted = steps.find(isOfDivision);
    const isTight = wanted === 'reject-ceiling';
    const tranche = scene.tranche ?? (await openCall(portal, scheme, sample, isTight));
    const members: Traveller[] = [];
    for (let one = 0; one < (isTight ? 2 : 1); one += 1) {
      const applicant = somebodyNew(scheme, sample.lead);
      const draft = { tranche, applicant, offer: offer?.reference };
      const reference = await fillSample(portal, scheme, sample, draft);
      members.push({ reference, applicant, counterpart: offer?.applicant });
    }
    return new Party(scene, tranche, members, wanted);
  }

  /** The first of them: as long as they go together, where it stands all stand. */
  get first(): Traveller {
    const [first] = this.members;
    if (!first) throw new Error('Nobody goes this way');
    return first;
  }

  /**
   * Takes a step with everybody, and says why not where it is refused.
   *
   * @param isToLower whether what is recorded must come to less than was awarded
   */
  async take(transition: string, isToLower = false): Promise<Refused> {
    const step = wholeOf(this.scene.scheme).transitions[transition]?.step;
    if (isOfDivision(step)) return this.divide(step);
    if (step === 'rank') return this.rank();
    for (const each of this.members) {
      const refused = await this.takeAlone(each, transition, isToLower);
      if (refused !== null) return refused;
    }
    return null;
  }

  private async rank(): Promise<Refused> {
    const { portal, scheme } = this.scene;
    const order = this.members.map(({ reference }) => reference);
    const byCommittee = scheme.allocation.method === 'committee-order';
    this.proposed = await rank(portal, this.tranche, byCommittee ? order : undefined);
    return null;
  }

  /** Decides the tranche, and goes on with the one of the party to whom this happened. */
  private async divide(step: string): Promise<Refused> {
    const { proposed } = this;
    const one =
      proposed && this.members.find((each) => outcomeOf(proposed, each.reference) === step);
    if (!one) return `the division proposes ${JSON.stringify(proposed?.items ?? [])}`;
    await decide(this.scene.portal, this.tranche);
    this.members = [one];
    return null;
  }

  private async takeAlone(
    traveller: Traveller,
    transition: string,
    isToLower: boolean,
  ): Promise<Refused> {
    const { portal, scheme } = this.scene;
    const { assessment } = scheme;
    const { reference } = traveller;
    const assessors = ASSESSORS.slice(0, assessment.assessorsPerApplication);
    switch (wholeOf(scheme).transitions[transition]?.step) {
      case 'assign':
        await assign(portal, reference, assessors);
        return null;
      case 'conclude-assessment': {
        const { minimum, maximum } = assessment.points;
        await assess(
          portal,
          reference,
          this.wanted === 'reject-quality' ? minimum : maximum,
          assessors,
        );
        return null;
      }
      default: {
        if (isSuperseding(scheme, transition)) return this.supersede(traveller, transition);
        const term = lapsing(scheme, transition);
        return term === undefined
          ? takeStep({ ...this.scene, isToLower }, traveller, transition)
          : this.letLapse(traveller, term);
      }
    }
  }

  private async letLapse({ reference }: Traveller, term: string): Promise<Refused> {
    const { portal } = this.scene;
    const { deadlines } = await view(await anOfficer(portal), reference);
    const due = deadlines.find(({ kind, standing }) => kind === term && standing === 'running');
    if (!due?.dueOn) return `the term ${term} does not run`;
    await waitUntilAfter(portal, due.dueOn);
    return null;
  }

  /** Another application of the same applicant says that it takes the place of this one. */
  private async supersede({ reference, applicant }: Traveller, transition: string) {
    const { portal, scheme, sample } = this.scene;
    const field = supersededBy(scheme, transition) ?? '';
    const draft = { tranche: this.tranche, applicant, own: { [field]: reference } };
    const next = await fillSample(portal, scheme, sample, draft);
    const [sends] = Object.entries(scheme.workflow.transitions).flatMap(([name, { effects }]) =>
      effects.some((each) => each.kind === 'supersede' && each.transition === transition)
        ? [name]
        : [],
    );
    return takeStep(this.scene, { reference: next, applicant }, sends ?? '');
  }
}
