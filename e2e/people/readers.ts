import type { Page } from '@playwright/test';
import {
  ApplicationList,
  AssignmentList,
  MessageList,
  PartnerList,
  WorkList,
} from '@tranche/contracts';
import { begin } from './on-a-phone.js';

/** One look at a page: who opens it, nobody without a name, and how they know its address. */
export interface Visit {
  readonly who: string | null;
  readonly find: (page: Page) => Promise<string>;
}

const LEAD = 'Fatima Haddou';
const PARTNER = 'Sanne Berkel';
const STUDENT = 'Ioana';
const ASSESSOR = 'Henk Visser';
const OFFICER = 'Lotte Vermeer';

const DRAFT = 'Energiehuis Lindevoort';
const SUBMITTED = 'Zorgtechniek in de Wijk';
/** The office announced something about it, and the applicant may say what is wrong with that. */
const ANNOUNCED = 'Zorginnovatie Dichtbij';
const SCORED = 'Precisie op Maat';
/** Of a person, so that it goes page by page. */
const GRANT = 'Topsectorbeurs';

const at =
  (who: string | null) =>
  (address: string): Visit => ({ who, find: () => Promise.resolve(address) });
const anybody = at(null);
const officer = at(OFFICER);
const lead = at(LEAD);

const ofDraft = (path = '') => ofApplication(LEAD, DRAFT, path);
const ofSubmitted = (path = '') => ofApplication(LEAD, SUBMITTED, path);

/** Of every page of the table who reads it, and which file of the demonstration data it then shows. */
export const READERS: Readonly<Record<string, readonly Visit[]>> = {
  '/': [anybody('/'), lead('/'), officer('/'), at(ASSESSOR)('/')],
  '/regelingen': [anybody('/regelingen')],
  '/regelingen/:scheme': [anybody('/regelingen/practical-learning')],
  '/regelingen/:scheme/check': [anybody('/regelingen/rif/check')],
  '/regelingen/:scheme/voorbeeld': [anybody('/regelingen/sector-plan/voorbeeld')],
  '/vinden/:scheme': [anybody('/vinden/topsector-grant')],
  '/lotingen': [anybody('/lotingen')],
  '/lotingen/:tranche': [anybody('/lotingen/training-voucher-2016')],
  '/lotingen/:tranche/:round': [anybody('/lotingen/training-voucher-2016/1')],
  '/controle': [anybody('/controle')],
  '/controle/:code': [anybody('/controle/0000000000000000')],
  '/toegankelijkheid': [anybody('/toegankelijkheid')],
  '/privacy': [anybody('/privacy')],
  '/inloggen': [anybody('/inloggen')],
  '/ingelogd': [lead('/ingelogd')],
  '/account': [lead('/account')],
  '/berichten': [lead('/berichten')],
  '/berichten/:message': [{ who: LEAD, find: newestMessage }],
  '/brieven/:letter': [{ who: LEAD, find: newestLetter }],
  '/aanvragen': [lead('/aanvragen'), at(PARTNER)('/aanvragen'), at(STUDENT)('/aanvragen')],
  '/aanvragen/nieuw/:tranche': [lead('/aanvragen/nieuw/rif-2024-demo')],
  '/aanvragen/:reference': [
    ofDraft(),
    ofSubmitted(),
    ofApplication(LEAD, ANNOUNCED),
    ofApplication(PARTNER, DRAFT),
  ],
  '/aanvragen/:reference/onderdeel/:section': [ofDraft('/onderdeel/goals-and-results')],
  // The first one begins what the others look at.
  '/aanvragen/:reference/stap/:step': [{ who: STUDENT, find: firstQuestion }],
  '/aanvragen/:reference/stap': [ofApplication(STUDENT, GRANT, '/stap')],
  '/aanvragen/:reference/stap/versturen': [ofApplication(STUDENT, GRANT, '/stap/versturen')],
  '/aanvragen/:reference/soort': [ofDraft('/soort')],
  '/aanvragen/:reference/partners': [ofDraft('/partners')],
  '/aanvragen/:reference/partners/:partner/vertrek': [
    { who: LEAD, find: (page) => departure(page, LEAD) },
    { who: PARTNER, find: (page) => departure(page, PARTNER) },
  ],
  '/aanvragen/:reference/partners/:partner/penvoerder': [
    {
      who: LEAD,
      find: async (page) => (await departure(page, LEAD)).replace('vertrek', 'penvoerder'),
    },
  ],
  '/aanvragen/:reference/cofinanciering': [
    ofDraft('/cofinanciering'),
    ofApplication(PARTNER, DRAFT, '/cofinanciering'),
  ],
  '/aanvragen/:reference/bijlagen': [ofDraft('/bijlagen')],
  '/aanvragen/:reference/controleren': [ofDraft('/controleren')],
  '/aanvragen/:reference/ontvangen': [ofSubmitted('/ontvangen')],
  '/aanvragen/:reference/ontvangen/:nummer': [ofSubmitted('/ontvangen/1')],
  '/aanvragen/:reference/ontvangen/stap/:nummer': [{ who: LEAD, find: giveViews }],
  '/aanvragen/:reference/mensen': [ofDraft('/mensen'), ofApplication(PARTNER, DRAFT, '/mensen')],
  '/machtigingen': [lead('/machtigingen'), at(STUDENT)('/machtigingen')],
  '/uitnodigingen/collega/:colleague': [{ who: STUDENT, find: ownColleagueInvitation }],
  '/uitnodigingen/:invitation': [{ who: PARTNER, find: ownInvitation }],
  '/beoordelen': [at(ASSESSOR)('/beoordelen')],
  '/beoordelen/:assignment': [assignment('invited'), assignment('submitted')],
  '/beheer': [officer('/beheer')],
  '/beheer/aanvragen/:reference': [
    ofApplication(OFFICER, SCORED),
    ofApplication(OFFICER, ANNOUNCED),
  ],
  '/beheer/aanvragen/:reference/advies': [ofApplication(OFFICER, SCORED, '/advies')],
  '/beheer/lijsten': [officer('/beheer/lijsten')],
  '/beheer/mensen': [officer('/beheer/mensen')],
  '/beheer/tranches': [officer('/beheer/tranches')],
  '/beheer/tranches/nieuw': [officer('/beheer/tranches/nieuw')],
  '/beheer/tranches/:tranche': [officer('/beheer/tranches/rif-2024-demo')],
  '/beheer/tranches/:tranche/rangorde': [officer('/beheer/tranches/rif-2021-1/rangorde')],
  '/beheer/tranches/:tranche/adviezen': [officer('/beheer/tranches/rif-2024-demo/adviezen')],
  '/beheer/regelingen/:scheme/:version': [officer('/beheer/regelingen/rif/2024')],
  '/beheer/programmas': [officer('/beheer/programmas')],
  '/beheer/programmas/:programme': [officer('/beheer/programmas/rif-2014-2018')],
};

/** The application with that title, on the page of those who apply or of those who handle it. */
function ofApplication(who: string, title: string, path = ''): Visit {
  const [list, home] =
    who === OFFICER
      ? [`applications/caseload?search=${encodeURIComponent(title)}`, '/beheer/aanvragen']
      : ['applications', '/aanvragen'];
  return {
    who,
    find: async (page) => {
      const { items } = ApplicationList.parse(await answerOf(page, list));
      const found = items.find((each) => each.title === title);
      return `${home}/${found?.reference}${path}`;
    },
  };
}

function assignment(status: AssignmentList['items'][number]['status']): Visit {
  return {
    who: ASSESSOR,
    find: async (page) => {
      const { items } = AssignmentList.parse(await answerOf(page, 'assignments'));
      return `/beoordelen/${items.find((each) => each.status === status)?.id}`;
    },
  };
}

async function ownInvitation(page: Page): Promise<string> {
  const draft = await ofApplication(PARTNER, DRAFT).find(page);
  const reference = draft.split('/').at(-1);
  const { items } = PartnerList.parse(await answerOf(page, `applications/${reference}/partners`));
  return `/uitnodigingen/${items.find(({ isYou }) => isYou)?.invitation?.id}`;
}

/** Of the partner that this reader may have leave. */
async function departure(page: Page, who: string): Promise<string> {
  const draft = await ofApplication(who, DRAFT).find(page);
  const reference = draft.split('/').at(-1);
  const { items } = PartnerList.parse(await answerOf(page, `applications/${reference}/partners`));
  return `${draft}/partners/${items.find(({ canDepart }) => canDepart)?.id}/vertrek`;
}

async function ownColleagueInvitation(page: Page): Promise<string> {
  const { items } = WorkList.parse(await answerOf(page, 'work-items'));
  return items.find(({ page: at }) => at.startsWith('/uitnodigingen/collega/'))?.page ?? '';
}

async function newestMessage(page: Page): Promise<string> {
  const { items } = MessageList.parse(await answerOf(page, 'messages'));
  return `/berichten/${items[0]?.id}`;
}

async function newestLetter(page: Page): Promise<string> {
  const { items } = MessageList.parse(await answerOf(page, 'messages'));
  return `/brieven/${items.find(({ letterId }) => letterId !== null)?.letterId}`;
}

async function firstQuestion(page: Page): Promise<string> {
  await page.goto('/aanvragen/nieuw/topsector-ict-demo');
  await begin(page, 'nl');
  return new URL(page.url()).pathname;
}

/** @returns where the receipt is of what somebody sent in between */
async function giveViews(page: Page): Promise<string> {
  const application = await ofApplication(LEAD, ANNOUNCED).find(page);
  await page.goto(application);
  const actions = page.getByRole('region', { name: 'Wat u kunt doen' });
  await actions.getByRole('button', { name: 'Zienswijze geven' }).click();
  await page.getByLabel('Zienswijze', { exact: true }).fill('De hal is wel gebouwd.');
  await page.getByRole('button', { name: 'Controleer wat u verstuurt' }).click();
  await page.getByRole('button', { name: 'Zienswijze geven' }).last().click();
  const receipt = page.getByRole('link', { name: 'Ontvangstbewijs bekijken' });
  return (await receipt.getAttribute('href')) ?? '';
}

async function answerOf(page: Page, path: string): Promise<unknown> {
  return (await page.request.get(`/v1/${path}`)).json();
}
