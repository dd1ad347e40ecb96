import type { Sentence } from './sentence.js';

/** What can be wrong with the life of an application, its terms and its duties. */
export const WORKFLOW_SENTENCES = {
  'binds-unseen': {
    part: 'workflow',
    nl: 'Een stap die bindt en niet terug te draaien is, wordt door één persoon gezet zonder dat iemand vooraf ziet wat die doet.',
    en: 'A step that binds and cannot be taken back is taken by one person, and nobody sees beforehand what it does.',
  },
  'ceiling-kept': {
    part: 'workflow',
    nl: 'Wat een toekenning of toelating van het plafond nam, komt niet terug als zij eindigt (free-ceiling).',
    en: 'What an award or admission took from the ceiling does not come back when it ends (free-ceiling).',
  },
  'correction-unnamed': {
    part: 'workflow',
    nl: 'Een stap kan opnieuw worden gezet waar hij heen leidde, en heet dan niet anders (labelAgain).',
    en: 'A step can be taken again where it led to, and is called the same then (labelAgain).',
  },
  'deadline-unknown': {
    part: 'workflow',
    nl: 'Er wordt een termijn gebruikt die niet bestaat.',
    en: 'A deadline is used that does not exist.',
  },
  'decision-without-letter': {
    part: 'workflow',
    nl: 'Een beslissing wordt genomen zonder dat daar een brief over uitgaat (Awb 3:41).',
    en: 'A decision is taken without a letter that makes it known (Awb 3:41).',
  },
  'decision-without-remedy': {
    part: 'letters',
    nl: 'De brief over een beslissing zegt niet tot wanneer u bezwaar kunt maken of in beroep kunt gaan (Awb 3:45).',
    en: 'The letter about a decision does not say until when one can object or appeal (Awb 3:45).',
  },
  'decline-without-end': {
    part: 'workflow',
    nl: 'Een aanvraag kan buiten behandeling blijven nadat de vier weken daarvoor om zijn (Awb 4:5(4)).',
    en: 'An application can be left undealt with after the four weeks for that are over (Awb 4:5(4)).',
  },
  'duty-not-met': {
    part: 'workflow',
    nl: 'Een stap legt de ontvangst niet vast bij de verplichting waar hij bij hoort.',
    en: 'A step does not record the receipt with the duty it belongs to.',
  },
  'duty-twice': {
    part: 'duties',
    nl: 'Een verplichting staat er twee keer.',
    en: 'A duty stands there twice.',
  },
  'duty-unknown': {
    part: 'workflow',
    nl: 'De procedure gebruikt een verplichting die niet bestaat.',
    en: 'The procedure uses a duty that does not exist.',
  },
  'field-unknown': {
    part: 'workflow',
    nl: 'De procedure gebruikt een vraag die niet bestaat.',
    en: 'The procedure uses a question that does not exist.',
  },
  'final-state-with-exit': {
    part: 'workflow',
    nl: 'Een eindstand heeft toch een vervolg.',
    en: 'A final state has a way out after all.',
  },
  'four-eyes-missing': {
    part: 'workflow',
    nl: 'Een toekenning, toelating of andere ingrijpende beslissing kan door één persoon alleen worden genomen.',
    en: 'An award, an admission or another decision of weight can be taken by one person alone.',
  },
  'guard-missing': {
    part: 'workflow',
    nl: 'Een aanvraag kan worden ingediend zonder wat deze versie daarvoor eist.',
    en: 'An application can be sent without what this version demands for it.',
  },
  'intention-unsaid': {
    part: 'letters',
    nl: 'De brief over een besluit na een zienswijze noemt het voornemen en de redenen daarvan niet (Awb 3:46, 3:49).',
    en: 'The letter about a decision after views names neither the intention nor its reasons (Awb 3:46, 3:49).',
  },
  'internal-to-who-took-it': {
    part: 'workflow',
    nl: 'Een stap die de aanvrager of wederpartij zelf zet, is voor hen verborgen.',
    en: 'A step that the applicant or counterpart takes is hidden from them.',
  },
  'lapse-not-by-system': {
    part: 'workflow',
    nl: 'Een termijn loopt af in een stap die alleen een persoon kan zetten.',
    en: 'A deadline ends in a step that only a person can take.',
  },
  'late-views-lost': {
    part: 'workflow',
    nl: 'Een zienswijze die na de termijn binnenkomt kan niemand vastleggen, hoewel er nog niet is beslist (Awb 3:2, 4:8).',
    en: 'Views that come in after their term can be recorded by nobody, though nothing is decided yet (Awb 3:2, 4:8).',
  },
  'letter-unknown': {
    part: 'workflow',
    nl: 'Er wordt een brief verstuurd die niet bestaat.',
    en: 'A letter is sent that does not exist.',
  },
  'limit-idle': {
    part: 'workflow',
    nl: 'Er geldt een maximum aantal aanvragen, maar geen stap telt mee.',
    en: 'There is a limit to applications, but no step counts towards it.',
  },
  'lowered-unheard': {
    part: 'workflow',
    nl: 'De subsidie kan lager worden vastgesteld om wat de ontvanger niet zelf opgaf, zonder dat die daarover is gehoord (Awb 3:2, 4:8).',
    en: 'The subsidy can be determined lower by what the receiver did not state itself, and nobody heard the receiver on it (Awb 3:2, 4:8).',
  },
  'never-determined': {
    part: 'workflow',
    nl: 'Het geld wordt nooit vastgesteld.',
    en: 'The final amount is never determined.',
  },
  'payments-unplanned': {
    part: 'workflow',
    nl: 'Geen stap plant de betalingen.',
    en: 'No step plans the payments.',
  },
  'payments-without-money': {
    part: 'workflow',
    nl: 'Er worden betalingen gepland, terwijl de regeling geen geld kent.',
    en: 'Payments are planned, while the scheme knows no money.',
  },
  'question-unknown': {
    part: 'workflow',
    nl: 'Een termijn begint met iets wat bij geen stap wordt gevraagd.',
    en: 'A term starts with something that no step asks.',
  },
  'queue-never-joined': {
    part: 'workflow',
    nl: 'Wie het eerst volledig is, gaat voor, maar geen stap legt vast wanneer dat was (join-queue): niemand komt aan de beurt.',
    en: 'Who is complete first goes first, but no step says when that was (join-queue): nobody is ever next.',
  },
  'ranking-without-advice': {
    part: 'workflow',
    nl: 'De rangorde wacht niet op het advies van de commissie (Awb 3:46, 3:49).',
    en: 'The ranking does not wait for the advice of the committee (Awb 3:46, 3:49).',
  },
  'rejected-unheard': {
    part: 'workflow',
    nl: 'Een aanvraag kan worden afgewezen om gegevens die de aanvrager niet zelf zo opgaf, zonder dat die daarover is gehoord (Awb 4:7, 4:12(2)(a)).',
    en: 'An application can be rejected by data that the applicant did not state itself, and nobody heard the applicant on it (Awb 4:7, 4:12(2)(a)).',
  },
  'state-means-nothing': {
    part: 'workflow',
    nl: 'Een stap begint of eindigt in een status waarvan niet gezegd is wat die betekent.',
    en: 'A step starts or ends in a state of which nobody said what it means.',
  },
  'state-unknown': {
    part: 'workflow',
    nl: 'De procedure noemt een stand die niet bestaat.',
    en: 'The procedure names a state that does not exist.',
  },
  'state-unreachable': {
    part: 'workflow',
    nl: 'Een stand is niet te bereiken.',
    en: 'A state cannot be reached.',
  },
  'state-without-end': {
    part: 'workflow',
    nl: 'Vanuit een stand is geen einde te bereiken.',
    en: 'From a state no end can be reached.',
  },
  'state-without-exit': {
    part: 'workflow',
    nl: 'Een stand heeft geen vervolg.',
    en: 'A state has no way out.',
  },
  'step-by-others': {
    part: 'workflow',
    nl: 'Een stap wordt gezet door iemand anders dan die hem hoort te zetten.',
    en: 'A step is taken by somebody else than it belongs to.',
  },
  'step-missing': {
    part: 'workflow',
    nl: 'Er ontbreekt een stap die het portaal in deze versie nodig heeft.',
    en: 'A step is missing that the portal needs in this version.',
  },
  'step-twice': {
    part: 'workflow',
    nl: 'Twee stappen zijn voor het portaal dezelfde stap.',
    en: 'Two steps are the same step to the portal.',
  },
  'step-without-term': {
    part: 'workflow',
    nl: 'Met een verzoek om aanvulling gaat geen termijn lopen.',
    en: 'No term starts to run with a request for a supplement.',
  },
  'step-without-use': {
    part: 'workflow',
    nl: 'Een stap staat er die in deze versie niemand ooit zet.',
    en: 'A step stands there that nobody ever takes in this version.',
  },
  'term-cut-off': {
    part: 'workflow',
    nl: 'Een stap gaat verder voordat er iets binnen is en terwijl de termijn uit de brief nog loopt.',
    en: 'A step goes on before anything came in, while the term in the letter still runs.',
  },
  'term-missing': {
    part: 'terms',
    nl: 'Een termijn die de wet verlangt, ontbreekt.',
    en: 'A term that the law wants is missing.',
  },
  'term-unknown': {
    part: 'workflow',
    nl: 'Er wordt gerekend met een termijn die niet bestaat.',
    en: 'A term is used that does not exist.',
  },
  'transition-unknown': {
    part: 'workflow',
    nl: 'Er wordt een stap gebruikt die niet bestaat.',
    en: 'A step is used that does not exist.',
  },
  'undone-too-early': {
    part: 'workflow',
    nl: 'Dat niet alles is gedaan, kan de ontvanger worden tegengeworpen voordat de laatste dag er is (Awb 4:44(1), 4:46(2)(a)).',
    en: 'That not all was done can be held against the receiver before the last day has come (Awb 4:44(1), 4:46(2)(a)).',
  },
  'variant-unknown': {
    part: 'workflow',
    nl: 'Er wordt een variant genoemd die niet bestaat.',
    en: 'A variant is named that does not exist.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
