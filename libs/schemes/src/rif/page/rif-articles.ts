/** The articles of what has no number: questions, guards, duties and sentences in letters. */
export interface RifArticles {
  readonly partnership: string;
  readonly questions: RifQuestionArticles;
  readonly selfCheck: RifSelfCheckArticles;
  readonly criteria: {
    /** Of starters, or of every application where there is one list. */
    readonly starters: string;
    readonly upscalers?: string;
    /** Every criterion must be sufficient. */
    readonly sufficient: string;
  };
  readonly conditions: RifConditionArticles;
  readonly duties: RifDutyArticles;
  readonly letters: RifLetterArticles;
}

/** The articles that the questions of the form rest on. */
export interface RifQuestionArticles {
  readonly applicant: string;
  readonly region: string;
  readonly goals: string;
  readonly activities: string;
  readonly cooperation: string;
  readonly risks: string;
  readonly sustainability: string;
  readonly themes: string;
  readonly upscaling: string;
  readonly budget: string;
  readonly amount: string;
  readonly neverCounts: string;
  readonly associateDegree: string;
  readonly lectorate: string;
  readonly depreciation: string;
  readonly summary: string;
  readonly noOtherSubsidy: string;
  readonly represents: string;
}

export interface RifSelfCheckArticles {
  readonly applicant: string;
  readonly amount: string;
  readonly share: string;
  /** Where an entry-level programme has shares of its own, and the self-check asks for them. */
  readonly entreeShare?: string;
  /** Where schools in the Caribbean Netherlands can apply, without a least amount. */
  readonly caribbeanAmount?: string;
  readonly notEligible: string;
}

/** What must hold across the answers; left out where a version does not ask it. */
export interface RifConditionArticles {
  readonly starterIsNew?: string;
  readonly upscalerIsNotNew?: string;
  /** Everybody but a CVQ school on Saba asks the least amount; and the question that finds that school. */
  readonly leastAmount?: string;
  readonly cvqSchool?: string;
  readonly themesOfUpscaling?: string;
  readonly specialSchoolsOnlyForEntree?: string;
  readonly higherEducationPays?: string;
}

export interface RifDutyArticles {
  readonly spending: string;
  readonly account: string;
  readonly notify: string;
  readonly evaluation: string;
  readonly publicity?: string;
  readonly shareOutcomes?: string;
}

export interface RifLetterArticles {
  /** Place in the order, and the ceiling it ends at. */
  readonly ranking: string;
  readonly ceiling: string;
  readonly placeAfterNearMiss?: string;
  readonly budget: string;
  /** The final report, and the account with it. */
  readonly finalReport: string;
  readonly account: string;
  /** What was not spent goes back. */
  readonly unspent: string;
  readonly higherCoFinancing?: string;
  readonly midterm?: {
    readonly review: string;
    /** To lower or end the award, after the review or because the report is late. */
    readonly change: string;
    /** What is still advanced of a lower amount. */
    readonly advances: string;
    /** Where a committee advises on the report. */
    readonly advice: string | null;
  };
}
