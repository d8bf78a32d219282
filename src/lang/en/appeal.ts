/** What readers are asked for. */
export const APPEAL_ASKS =
  /\b(support|donat|contribut|subscrib|becom(e|ing) a (member|supporter)|chip in|your help|fund our)/

/** Who asks. */
export const APPEAL_WE = /\b(we|our|us|we’re|we're)\b/

/** What they are to support. */
export const APPEAL_CAUSE =
  /\b(journalism|newsroom|readers?|press freedom|free press|freedom of the press|independent|newspaper|reporting|mission|paywall|membership|your support|donation)\b/
