import type { Text } from '@tranche/domain/browser';

/** What a page is called and about, for who has not opened it: a search engine, a link in a message. */
export interface PageWords {
  readonly title: Text;
  readonly description: Text;
}

/** An address of the screens, with `:name` for what differs. */
export interface Page {
  readonly path: string;
  /** For everybody, so search engines may keep it; what is about a person never is. */
  readonly isPublic: boolean;
  /** Left out where the words depend on what the address names. */
  readonly words?: PageWords;
}

const open = (path: string, title: Text, description: Text): Page => ({
  path,
  isPublic: true,
  words: { title, description },
});
const named = (path: string): Page => ({ path, isPublic: true });
const own = (path: string): Page => ({ path, isPublic: false });

const DRAWS = {
  title: { nl: 'Lotingen', en: 'Draws' },
  description: {
    nl: 'Elke loting die klaar is, met haar loten en haar uitkomst. Iedereen kan haar narekenen.',
    en: 'Every draw that is finished, with its tickets and its outcome. Anybody can do it over again.',
  },
};

/**
 * Every page there is: the server answers 404 to any other address. A test of the screens holds
 * this list against their routes.
 */
export const PAGES: readonly Page[] = [
  open(
    '/',
    { nl: 'Start', en: 'Home' },
    {
      nl: 'Vraag subsidie aan, werk samen aan uw aanvraag en volg het besluit. Bij elke datum en elk bedrag leest u waarom.',
      en: 'Apply for a grant, work together on your application and follow the decision. Every date and every amount says why.',
    },
  ),
  open(
    '/regelingen',
    { nl: 'Regelingen', en: 'Schemes' },
    {
      nl: 'Kijk welke subsidie bij uw plan past, wanneer u kunt aanvragen en hoeveel geld er is. U hoeft niet in te loggen.',
      en: 'See which grant suits your plan, when you can apply and how much money there is. No need to sign in.',
    },
  ),
  named('/regelingen/:scheme'),
  named('/regelingen/:scheme/check'),
  named('/regelingen/:scheme/voorbeeld'),
  named('/vinden/:scheme'),
  open('/lotingen', DRAWS.title, DRAWS.description),
  named('/lotingen/:tranche'),
  named('/lotingen/:tranche/:round'),
  open(
    '/controle',
    { nl: 'Is dit document echt?', en: 'Is this document genuine?' },
    {
      nl: 'Vul de code van een ontvangstbewijs of brief in en zie of het document van dit portaal komt.',
      en: 'Fill in the code of a proof of receipt or a letter and see whether it came from this portal.',
    },
  ),
  own('/controle/:code'),
  open(
    '/toegankelijkheid',
    { nl: 'Toegankelijkheid', en: 'Accessibility' },
    {
      nl: 'Iedereen moet dit portaal kunnen gebruiken: hoe wij dat nagaan, wat nog niet goed is en waar u dat meldt.',
      en: 'Everybody must be able to use this portal: how we check that, what is not right yet and where to report it.',
    },
  ),
  open(
    '/privacy',
    { nl: 'Privacy', en: 'Privacy' },
    {
      nl: 'Wat dit portaal over u bewaart, waarom, hoe lang, en welke rechten u hebt.',
      en: 'What this portal keeps about you, why, for how long, and which rights you have.',
    },
  ),
  own('/inloggen'),
  own('/ingelogd'),
  own('/account'),
  own('/berichten'),
  own('/berichten/:message'),
  own('/brieven/:letter'),
  own('/aanvragen'),
  own('/aanvragen/nieuw/:tranche'),
  own('/aanvragen/:reference'),
  own('/aanvragen/:reference/soort'),
  own('/aanvragen/:reference/onderdeel/:section'),
  own('/aanvragen/:reference/stap'),
  own('/aanvragen/:reference/stap/versturen'),
  own('/aanvragen/:reference/stap/:step'),
  own('/aanvragen/:reference/partners'),
  own('/aanvragen/:reference/partners/:partner/vertrek'),
  own('/aanvragen/:reference/partners/:partner/penvoerder'),
  own('/aanvragen/:reference/cofinanciering'),
  own('/aanvragen/:reference/bijlagen'),
  own('/aanvragen/:reference/controleren'),
  own('/aanvragen/:reference/ontvangen'),
  own('/aanvragen/:reference/ontvangen/:nummer'),
  own('/aanvragen/:reference/ontvangen/stap/:nummer'),
  own('/aanvragen/:reference/mensen'),
  own('/machtigingen'),
  own('/uitnodigingen/:invitation'),
  own('/uitnodigingen/collega/:colleague'),
  own('/beoordelen'),
  own('/beoordelen/:assignment'),
  own('/beheer'),
  own('/beheer/aanvragen/:reference'),
  own('/beheer/aanvragen/:reference/advies'),
  own('/beheer/tranches'),
  own('/beheer/tranches/nieuw'),
  own('/beheer/tranches/:tranche'),
  own('/beheer/tranches/:tranche/rangorde'),
  own('/beheer/tranches/:tranche/adviezen'),
  own('/beheer/regelingen/:scheme/:version'),
  own('/beheer/lijsten'),
  own('/beheer/mensen'),
  own('/beheer/programmas'),
  own('/beheer/programmas/:programme'),
];
