import type { TypedAnswer, TypedDate } from './type-answer.js';

/** A section of the form by its title on the task list. */
export interface TypedSection {
  readonly title: string;
  readonly answers: readonly TypedAnswer[];
}

const sentence = (about: string) =>
  `${about}: de school en de bedrijven in de regio werken samen aan goed opgeleide vakmensen, ` +
  'met praktijkopdrachten, gastlessen en stages die aansluiten op het werk van morgen.';

const say = (label: string): TypedAnswer => ({ label, text: sentence(label) });

/** Answers to RIF 2024 as a starter, without the money. */
export function rifAnswers(startsOn: TypedDate): readonly TypedSection[] {
  return [
    {
      title: 'Penvoerder en contactpersoon',
      answers: [
        { label: 'BRIN-nummer van de instelling', text: '29ZZ' },
        { label: 'Straat en huisnummer of postbus', text: 'Schoolstraat 1' },
        { label: 'Postcode', text: '7001 AB' },
        { label: 'Plaats', text: 'Lindevoort' },
        { label: 'IBAN waarop u de subsidie ontvangt', text: 'NL91 ABNA 0417 1643 00' },
        { label: 'Naam van de contactpersoon', text: 'Fatima Haddou' },
        { label: 'E-mailadres', text: 'fatima@roc-oostrand.example' },
        { label: 'Telefoonnummer', text: '0570 123 456' },
      ],
    },
    {
      title: 'Regio en arbeidsmarkt',
      answers: [
        { label: 'Regio', text: 'Oost-Gelderland' },
        say('Vraag van de arbeidsmarkt'),
        say('Aansluiting bij bestaande agenda’s'),
      ],
    },
    {
      title: 'Doelen en resultaten',
      answers: [
        say('Doelen van de samenwerking'),
        say('Concrete resultaten'),
        say('Kwalificaties en opleidingen'),
      ],
    },
    {
      title: 'Activiteiten en planning',
      answers: [
        { label: 'Begindatum van het project', date: startsOn },
        { label: 'Duur van het project', choose: '4 jaar' },
        say('Activiteiten'),
        say('Mijlpalen'),
        say('Risico’s en aanpak'),
      ],
    },
    {
      title: 'Samenwerking en draagvlak',
      answers: [
        say('Samenstelling en taakverdeling'),
        say('Draagvlak onder docenten en studenten'),
        say('Evaluatie en bijsturing'),
      ],
    },
    {
      title: 'Eerdere RIF-subsidie',
      answers: [
        {
          label: 'Kreeg dit samenwerkingsverband eerder RIF-subsidie?',
          choose: 'Nee, dit project is nieuw',
        },
      ],
    },
    { title: 'Duurzaamheid', answers: [say('Voortzetting na de subsidie')] },
    { title: 'Samenvatting', answers: [say('Samenvatting voor het publiek')] },
    {
      title: 'Verklaringen',
      answers: [
        { label: 'Ik heb alles naar waarheid ingevuld.', tick: true },
        { label: 'Voor dezelfde kosten is geen andere subsidie', tick: true },
        { label: 'De samenvatting mag na verlening worden gepubliceerd.', tick: true },
        { label: 'Ik mag het bevoegd gezag', tick: true },
      ],
    },
  ];
}
