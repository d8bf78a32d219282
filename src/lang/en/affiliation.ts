/** "Ada Pell, who leads the [Fenwick Trust]", "Ada Pell, [Fenwick]'s chief executive" */
export const AFFILIATION_AFTER =
  /^, (?:(?:who |the |an? )?[^,.;:"\u201C\u201D\n]{0,60}\b(?:of|at|for|with|from|leads|heads|runs|chairs|owns) )?(?:the )?$/
