import { href } from '../route.js'

/** An address that this edition does not have: from another edition, or mistyped. */
export const Missing = ({ what }: { what: string }) => (
  <>
    <h1 tabIndex={-1}>No such {what}</h1>
    <p>
      This edition has no {what} at this address. <a href={href([])}>Go to what matters</a>
    </p>
  </>
)
