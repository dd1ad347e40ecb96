import type { ApplicationView } from '@tranche/contracts';
import {
  guardKinds,
  LANGUAGES,
  proceduresOf,
  wholeOf,
  type SchemeVersion,
  type Text,
} from '@tranche/domain';
import { lettersOf, view } from '../../portal/index.js';
import { endsIn, type Goal } from './goals.js';
import { Party } from './party.js';
import { anOfficer } from './people.js';
import { roadTo, type Hop, type Standing } from './road.js';
import type { Scene, Traveller } from './scene.js';
import type { Refused } from './take-step.js';

/** However a definition turns, no application goes through more than this. */
const MOST_STEPS = 60;

/** One application from its draft on, and what was reached with it. */
export class Journey {
  private readonly reached = new Set<Goal>();
  private readonly refusals: string[] = [];
  /** By the steps that were taken; undefined once one led elsewhere than the definition says. */
  private letters: readonly string[] | undefined = [];
  private standing: Standing;

  private constructor(
    private readonly scene: Scene,
    private readonly party: Party,
  ) {
    this.standing = { main: scene.scheme.workflow.initial, beside: {}, gone: [], wasAsked: false };
  }

  /** Fills an application such that it can go this way. */
  static async setOut(scene: Scene, road: readonly Hop[]): Promise<Journey> {
    return new Journey(scene, await Party.gather(scene, road, await offerFor(scene)));
  }

  /** Goes on to this goal, and from there to whatever else can still be reached. */
  async goTo(goal: Goal, others: readonly Goal[]): Promise<ReadonlySet<Goal>> {
    await this.go(new Set([goal]));
    if (!this.reached.has(goal)) {
      throw this.isUnsent ? new NotSent(this.whyNot()) : new Error(this.whyNot(goal));
    }
    for (let left = this.left(others); left.size > 0; left = this.left(others)) {
      const before = this.reached.size;
      await this.go(left);
      if (this.reached.size === before) break;
    }
    await this.checkLetters();
    return this.reached;
  }

  private left(goals: readonly Goal[]): ReadonlySet<Goal> {
    return new Set(goals.filter((each) => !this.reached.has(each)));
  }

  private async go(goals: ReadonlySet<Goal>): Promise<void> {
    const { scheme, sample } = this.scene;
    const refused = new Set<string>();
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const road = roadTo(scheme, sample.variant, this.standing, goals, refused) ?? [];
      const [hop] = road;
      if (!hop) return;
      const why = await this.take(hop, isToLower(scheme, road));
      if (why === null) {
        refused.clear();
        if (hop.reaches.some((each) => goals.has(each) && this.reached.has(each))) return;
      } else {
        refused.add(hop.transition);
        await this.lookWhere();
        this.refusals.push(`${hop.transition} from ${this.standing.main}: ${why}`);
      }
    }
  }

  /** Takes a step, and looks where that led. */
  private async take(hop: Hop, isToLower: boolean): Promise<Refused> {
    return (await this.party.take(hop.transition, isToLower)) ?? this.lookAround(hop);
  }

  private async lookAround(hop: Hop): Promise<Refused> {
    const { scheme } = this.scene;
    const after = await this.look(hop.after.wasAsked);
    const isThere =
      after.main === hop.after.main &&
      JSON.stringify(after.beside) === JSON.stringify(hop.after.beside);
    this.standing = after;
    if (!isThere) {
      this.letters = undefined;
      return `it led to ${after.main}, not to ${hop.after.main}`;
    }
    this.letters = this.letters && [...this.letters, ...lettersOfStep(scheme, hop.transition)];
    hop.reaches.forEach((each) => this.reached.add(each));
    return null;
  }

  /** What was waited for may have happened by itself, also when nothing else could. */
  private async lookWhere(): Promise<void> {
    if (this.isUnsent) return;
    const { main, beside, wasAsked } = this.standing;
    this.standing = await this.look(wasAsked);
    const isMoved =
      JSON.stringify([main, beside]) !== JSON.stringify([this.standing.main, this.standing.beside]);
    if (isMoved) this.letters = undefined;
  }

  private async look(wasAsked: boolean): Promise<Standing> {
    const { portal, scheme } = this.scene;
    const page = await view(await anOfficer(portal), this.reference);
    return standingOf(scheme, page, wasAsked);
  }

  /** Every step that sends a letter has sent it, and no other was sent. */
  private async checkLetters(): Promise<void> {
    const { portal, scheme } = this.scene;
    const sent = await lettersOf(portal, this.reference);
    if (this.letters === undefined || sent.join() === this.letters.join()) return;
    throw new Error(
      `${scheme.scheme} ${scheme.version}: the steps of ${this.reference} send ` +
        `${this.letters.join(', ')}; what was sent is ${sent.join(', ')}`,
    );
  }

  get traveller(): Traveller {
    return this.party.first;
  }

  private get reference(): string {
    return this.party.first.reference;
  }

  private get isUnsent(): boolean {
    return this.standing.main === this.scene.scheme.workflow.initial;
  }

  private whyNot(goal?: Goal): string {
    const { scheme, sample } = this.scene;
    const { scheme: folder, version } = scheme;
    const why = this.refusals.length === 0 ? 'No step leads there.' : this.refusals.join('; ');
    if (goal !== undefined) {
      return `${folder} ${version}: no application ${goal}; it stands in ${this.standing.main}. ${why}`;
    }
    return (
      `${folder} ${version}: an application under ${sample.variant} cannot be sent. ${why} Say in ` +
      `\`samples\` of libs/schemes/src/${folder}/index.ts what is applied for, as far as the form, its ` +
      'conditions and a `financing` example in which every band holds do not say it.'
    );
  }
}

/** Whether this way leads past an announcement of less: what is recorded on it must come to less. */
function isToLower(scheme: SchemeVersion, road: readonly Hop[]): boolean {
  const { transitions } = wholeOf(scheme);
  return road.some(({ transition }) => {
    const guard = transitions[transition]?.guard;
    return guard !== undefined && guardKinds(guard).has('lower-than-awarded');
  });
}

/** Nothing more can be tried before a version says what is applied for. */
export class NotSent extends Error {}

/** Where one asks for an offer: one that somebody made, and that stands open. */
async function offerFor(scene: Scene): Promise<Traveller | undefined> {
  const { scheme, samples, sample } = scene;
  const { finder } = scheme;
  if (finder?.finds !== 'offers' || finder.requestVariant !== sample.variant) return undefined;
  const offered = samples.find(({ variant }) => variant === finder.offerVariant);
  const [state = ''] = finder.openStates;
  if (!offered) return undefined;
  const journey = await Journey.setOut({ ...scene, sample: offered }, []);
  await journey.goTo(endsIn(state), []);
  return journey.traveller;
}

function lettersOfStep(scheme: SchemeVersion, transition: string): readonly string[] {
  const { effects = [] } = wholeOf(scheme).transitions[transition] ?? {};
  return effects.flatMap((each) => {
    if (each.kind === 'advance-main') return lettersOfStep(scheme, each.transition);
    return each.kind === 'send-letter' ? [each.letter] : [];
  });
}

/** Where a file stands by its page; what runs beside it is known by what it is called there. */
function standingOf(scheme: SchemeVersion, page: ApplicationView, wasAsked: boolean): Standing {
  const running = page.procedures.filter(({ endedAt }) => endedAt === null);
  const beside = running.flatMap(({ name, stateLabel }) => {
    const states = Object.entries(proceduresOf(scheme)[name]?.states ?? {});
    const found = states.find(([, { label }]) => isSame(label.staff, stateLabel));
    return found ? [[name, found[0]] as const] : [];
  });
  const over = page.procedures.filter(({ endedAt }) => endedAt !== null).map(({ name }) => name);
  const gone = [...new Set(over)].toSorted();
  return { main: page.state.state, beside: Object.fromEntries(beside), gone, wasAsked };
}

const isSame = (one: Text, other: Text) =>
  LANGUAGES.every((language) => one[language] === other[language]);
