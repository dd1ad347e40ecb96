import type { DemoApplication } from '../demo-tranche.js';
import { sectorOf } from './word-lists.js';

/** Answers to the open questions, by the name of the field. Dutch, as an applicant would write. */
export function answerTexts(application: DemoApplication): Readonly<Record<string, string>> {
  const { workers, issue, facility, courses, title } = {
    ...sectorOf(application.theme),
    title: application.title,
  };
  const { region, lead } = application;
  const companies = application.partners.filter((each) => each.kind === 'labour-organisation');
  const count = companies.length;
  const first = companies[0]?.name ?? 'de werkgevers';
  const students = 40 + (application.requestedCents / 100_000_000) * 120;
  const perYear = Math.round(students / 10) * 10;
  return {
    region,
    labourMarket: `In de regio ${region} is een blijvend tekort aan ${workers}. Dat groeit, omdat ${issue}. De ${count} werkgevers in dit verband verwachten de komende vier jaar ongeveer ${perYear * 2} vacatures; de instroom van de opleidingen dekt daarvan nog niet de helft. Het gaat niet alleen om aantallen: ook het werk zelf verandert, en de opleiding loopt daar nu twee tot drie jaar op achter. Wij baseren ons op de vacaturecijfers van de werkgevers, gesprekken met praktijkopleiders en de eigen cijfers over uitval en doorstroom.`,
    alignment: `Het project past bij de kwaliteitsagenda van ${lead.name} en bij de economische agenda van de regio. Met de andere scholen in de regio is afgesproken wie welke opleiding aanbiedt, zodat er geen dubbel aanbod ontstaat.`,
    goals: `${title} heeft drie doelen. Ten eerste: meer studenten kiezen en halen een diploma als basis voor het werk van ${workers}. Ten tweede: studenten leren met de techniek waarmee bedrijven nu werken, in ${facility}. Ten derde: werkenden in de regio scholen zich bij op dezelfde plek, samen met de studenten.`,
    results: `Na vier jaar volgen elk jaar ${perYear} studenten een deel van hun opleiding in ${facility}. Er zijn zes nieuwe lesmodules, gemaakt door docenten en vakmensen samen. Jaarlijks doen veertig docenten een bedrijfsstage. Minstens zestig werkenden per jaar volgen een korte cursus. De uitval in het eerste jaar is met een kwart gedaald.`,
    qualifications: `Het project gaat over ${courses}. Keuzedelen worden met de bedrijven vernieuwd.`,
    activities: `Wij bouwen ${facility}. Docenten en vakmensen ontwikkelen samen modules en geven die ook samen. Bedrijven brengen opdrachten in en begeleiden groepen studenten. Er is een vast team van twee praktijkcoaches. Elk halfjaar is er een open dag voor het vmbo en voor zij-instromers.`,
    milestones: `Halverwege: de voorziening is in gebruik, drie modules draaien, de eerste lichting werkenden is geschoold en het tussentijdse verslag ligt er. Aan het eind: alle modules draaien, de voortzetting is vastgelegd en de resultaten zijn gedeeld met andere regio's.`,
    risks: `Minder studenten dan verwacht: wij werven samen met het vmbo en passen de capaciteit per jaar aan. Een partner valt weg: de overeenkomst regelt vervanging binnen een halfjaar. Vertraging bij de inrichting: de eerste modules kunnen ook bij ${first} op locatie.`,
    composition: `${lead.name} is penvoerder. De werkgevers leveren opdrachten, machines en vakmensen en sturen mee in de stuurgroep. De overheden verbinden het project aan de regionale agenda. Elke partij heeft een stem; over de begroting beslist de stuurgroep met twee derde meerderheid.`,
    support: `Docenten van drie teams schreven mee aan dit plan; de studentenraad gaf een positief advies. In de eerste periode is per team een docent een dag per week vrijgemaakt.`,
    evaluation: `Elk jaar meten wij deelname, diploma's en tevredenheid van studenten en werkgevers. De stuurgroep bespreekt de uitkomst en stelt het plan voor het volgende jaar bij.`,
    themesExplanation: `Docenten lopen stage bij de bedrijven en ontwikkelen samen met vakmensen. Werkenden volgen korte modules op dezelfde plek als de studenten.`,
    earlierReference: 'RIF18-0003',
    earlierResults: `Het eerdere project is op tijd afgerond. Alle modules draaien nog, in een vast programma van drie opleidingen. De partners kwamen na de subsidie elk kwartaal bijeen en betaalden samen het onderhoud.`,
    growth: `De aanpak gaat van een naar drie vestigingen en er komt een tweede opleiding bij. Daarnaast verdiept het project: studenten werken in het laatste jaar een heel blok aan opdrachten van bedrijven.`,
    research: `Studenten doen in groepen praktijkgericht onderzoek voor de partners, begeleid door een practor. De uitkomsten gaan terug naar de lessen en worden elk jaar in de regio gedeeld.`,
    continuation: `De bedrijven en ${lead.name} hebben afgesproken de voorziening na de subsidie samen te betalen. Inkomsten uit scholing van werkenden dekken dan ongeveer een derde, bijdragen van bedrijven een derde en de school de rest. De raming voor vier jaar na afloop zit bij de begroting.`,
    costExplanation: `De kosten zijn geraamd op basis van offertes en het vaste uurtarief. Begeleiding van studenten in de beroepspraktijkvorming is niet opgenomen. Machines die bedrijven beschikbaar stellen, zijn gewaardeerd tegen de kosten van het gebruik.`,
    summary: `In ${title} leren studenten en werkenden in de regio ${region} samen het vak van ${workers}, in ${facility}. De school en ${count} werkgevers ontwikkelen het onderwijs samen en betalen er samen aan mee. (Nagemaakte gegevens: dit project bestaat niet.)`,
  };
}
