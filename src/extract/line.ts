/** A line of a page as extraction sees it: what it was kept as, or why it was dropped. */
export interface Line {
  readonly text: string
  /** `body`, `note`, `title`, `standfirst`, or the kind of the block; null where it was dropped. */
  readonly as: string | null
  readonly reason: string | null
}
