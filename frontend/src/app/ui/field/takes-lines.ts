/** A table around a control that takes pasted lines itself, one row each. */
export abstract class TakesLines {}
