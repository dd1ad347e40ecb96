import { ApplicationView, DecisionResult, SectionView } from '@tranche/contracts';
import { MILLION_EUROS } from '@tranche/domain';
import { advise, bringTo, openTranche, rank, type Client, type Portal } from '../portal/index.js';
import { copyApplication } from './copy-application.js';
import { statementsOf } from './statements-of.js';

/** SQL statements of what is asked most, and of what must not grow with the number of applications. */
export interface Statements {
  readonly submit: number;
  readonly savesSection: number;
  readonly applicationPage: number;
  readonly checkPage: number;
  /** The page of an application that was sent, for the office. */
  readonly officePage: number;
  readonly decideTen: number;
  readonly decideTwoHundred: number;
}

export async function measureStatements(portal: Portal): Promise<Statements> {
  const applicant = await measureApplicant(portal);
  const decideTen = await measureDeciding(portal, 10);
  return { ...applicant, decideTen, decideTwoHundred: await measureDeciding(portal, 200) };
}

async function measureApplicant(portal: Portal) {
  const tranche = await openTranche(portal, { code: 'rif-counted' });
  const { reference } = await bringTo(portal, 'filled', { tranche });
  const fatima = await portal.as('fatima');
  const path = `/v1/applications/${reference}`;
  const page = (await fatima.get(path)).as(ApplicationView);
  const section = page.tasks.find(({ part }) => part === 'questions')?.section ?? '';
  const savesSection = await statementsOf(
    portal,
    await saving(fatima, `${path}/sections/${section}`),
  );
  const applicationPage = await statementsOf(portal, () => fatima.get(path));
  const checkPage = await statementsOf(portal, () => fatima.get(`${path}/check`));
  const submit = await statementsOf(portal, async () => {
    const sent = { transition: 'submit', seen: page.eventNumber };
    const answer = await fatima.post(`${path}/transitions`, sent);
    if (answer.status !== 201) throw new Error(`${reference} could not be sent: ${answer.status}`);
  });
  const lotte = await portal.as('lotte');
  const officePage = await statementsOf(portal, () => lotte.get(path));
  return { submit, savesSection, applicationPage, checkPage, officePage };
}

/** Saves what stands there once more. */
async function saving(client: Client, path: string) {
  const { answers, version } = (await client.get(path)).as(SectionView);
  return async () => {
    const saved = await client.put(path, { answers }, { 'if-match': `"${version}"` });
    if (saved.status !== 200) throw new Error(`${path} could not be saved: ${saved.status}`);
  };
}

/** Half of them sufficient, of which the ceiling is enough for four fifths: every outcome there is. */
async function measureDeciding(portal: Portal, applications: number): Promise<number> {
  const half = applications / 2;
  const tranche = await openTranche(portal, {
    code: `rif-decided-${applications}`,
    ceilingCents: Math.floor((half * 4) / 5) * MILLION_EUROS,
  });
  for (const [title, points] of Object.entries({ Goed: 5, Zwak: 1 })) {
    const { reference } = await bringTo(portal, 'assessed', { tranche, title, points });
    await advise(portal, reference);
    await copyApplication(portal, reference, half - 1);
  }
  const { id, items } = await rank(portal, tranche);
  if (items.length !== applications) throw new Error(`${items.length} were ranked`);
  const ruben = await portal.as('ruben');
  return statementsOf(portal, async () => {
    (await ruben.post(`/v1/tranches/${tranche}/decisions`, { allocation: id })).as(DecisionResult);
  });
}
