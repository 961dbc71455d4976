/**
 * What a status allows, from wide to narrow. `citizen`, `resident` (permanent), `protected` (refugee, asylee) and `open` need no employer's help, ever.
 * `temporary` may work now and needs sponsorship to stay later; `tied` may work only for the employer that filed for it; `none` may not take a job.
 * `possible` may work once a permission is added that the status can get (a student's CPT). `conditional` is `open` where something holds that the
 * status alone does not tell: the row's question asks for it.
 */
export type Grants =
  | 'citizen'
  | 'resident'
  | 'protected'
  | 'open'
  | 'temporary'
  | 'tied'
  | 'possible'
  | 'conditional'
  | 'none'

/** A status of one country, or of the area of free movement, and what it lets its holder do. */
export interface WrittenStatus {
  readonly name: string
  /** Other names, between bars; compared without spaces, signs and case. */
  readonly aliases: string
  readonly grants: Grants
  /** What it allows, as the end of "With an X you …". */
  readonly allows: string
  /** Whose rule it is, and where it stands: what to look up. */
  readonly source: string
  /**
   * The day on which the row was last held against what public pages say of the rule, ISO 8601. Mostly they are pages that report it, of universities, law
   * firms and employers' guides: the source itself was not always to be had.
   */
  readonly reviewed: string
  /** No page was found that says so: written from knowledge of the rule. */
  readonly unconfirmed?: true
  /** Most hours a week that it allows while the course runs. */
  readonly hours?: number
  /** The hours differ from state to state: `hours` is what all of them allow. */
  readonly hoursVary?: true
  /** What must be found out before the row decides. */
  readonly asks?: string
  /** Towns, between bars, where it gives no right to work. */
  readonly notIn?: string
  /** Regions, between bars, where `asks` must be settled first. */
  readonly unsureIn?: string
  /** The name is also used by people who are more than it says: citizens call themselves nationals. */
  readonly mayBe?: 'citizen' | 'resident'
}
