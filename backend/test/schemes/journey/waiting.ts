import { CheckView, SectionView } from '@tranche/contracts';
import {
  dutyOf,
  lastDayOfProject,
  projectPeriodIn,
  type Answers,
  type Guard,
} from '@tranche/domain';
import { SweepDeadlines } from '../../../src/deadlines/sweep/sweep-deadlines.js';
import { view, type Client, type Portal } from '../../portal/index.js';
import { signedIn } from './people.js';
import type { Scene, Traveller } from './scene.js';

/** Waits for what a step waits for, if that is a day. */
export async function waitFor(scene: Scene, traveller: Traveller, guard: Guard): Promise<boolean> {
  const awaited = waitsFor(guard);
  const reader = await signedIn(scene.portal, traveller.applicant);
  const days = [
    ...(await watchedDays(scene, reader, traveller.reference, awaited)),
    ...(await sentDays(scene, reader, traveller.reference, awaited)),
  ];
  const latest = days.toSorted().at(-1);
  if (latest === undefined) return false;
  return waitUntilAfter(scene.portal, latest);
}

/** Lets a day pass, and all that lapses with it; false when it is over already. */
export async function waitUntilAfter({ clock, app }: Portal, day: string): Promise<boolean> {
  const next = Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '10:00' })
    .toInstant();
  if (Temporal.Instant.compare(clock.now(), next) >= 0) return false;
  clock.set(next);
  await app.get(SweepDeadlines).sweep();
  return true;
}

/** Something with a day: a term or duty, the window, the project, or a question that was answered with one. */
type Awaited =
  | { readonly kind: 'term' | 'answer'; readonly name: string }
  | { readonly kind: 'window' | 'project' };

function waitsFor(guard: Guard): readonly Awaited[] {
  switch (guard.kind) {
    case 'all':
    case 'any':
      return guard.of.flatMap(waitsFor);
    case 'deadline-over':
    case 'deadline-lapsed':
      return [{ kind: 'term', name: guard.deadline }];
    case 'duty-late':
      return [{ kind: 'term', name: guard.duty }];
    case 'window-closed':
      return [{ kind: 'window' }];
    case 'project-over':
      return [{ kind: 'project' }];
    case 'day-over':
      return [{ kind: 'answer', name: guard.question }];
    default:
      return [];
  }
}

/** The last days of terms and of the window. */
async function watchedDays(
  { scheme }: Scene,
  reader: Client,
  reference: string,
  awaited: readonly Awaited[],
): Promise<readonly string[]> {
  const { deadlines, closesAt } = await view(reader, reference);
  return awaited.flatMap((each) => {
    if (each.kind === 'window') return [closesAt.slice(0, 10)];
    if (each.kind !== 'term') return [];
    const codeOf = (kind: string) => dutyOf(scheme, kind)?.code ?? kind;
    return deadlines.find(({ kind }) => codeOf(kind) === each.name)?.dueOn ?? [];
  });
}

/** The days that follow from what was sent in, which is only read where one is awaited. */
async function sentDays(
  { scheme }: Scene,
  reader: Client,
  reference: string,
  awaited: readonly Awaited[],
): Promise<readonly string[]> {
  if (!awaited.some(({ kind }) => kind === 'project' || kind === 'answer')) return [];
  const answers = await answersOf(reader, reference);
  return awaited.flatMap((each) => {
    if (each.kind === 'project') {
      const period = projectPeriodIn(scheme.form, answers);
      return period ? [lastDayOfProject(period)] : [];
    }
    const day = each.kind === 'answer' ? answers[each.name] : undefined;
    return typeof day === 'string' ? [day] : [];
  });
}

async function answersOf(reader: Client, reference: string): Promise<Answers> {
  const path = `/v1/applications/${reference}`;
  const { sections } = (await reader.get(`${path}/check`)).as(CheckView);
  const pages = await Promise.all(
    sections.map(({ definition: { name } }) => reader.get(`${path}/sections/${name}`)),
  );
  return pages.reduce<Answers>((all, page) => ({ ...all, ...page.as(SectionView).answers }), {});
}
