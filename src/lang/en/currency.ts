/** Signs and names of money, with the code or, where it can be a weight too, the name. */
export const CURRENCIES = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['buck', 'USD'],
  ['bucks', 'USD'],
  ['pound', 'pound'],
  ['pounds', 'pound'],
  ['lb', 'lb'],
  ['lbs', 'lb'],
  ['gbp', 'GBP'],
  ['sterling', 'GBP'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['yen', 'JPY'],
])

/** A hundredth of a currency. */
export const COINS = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['p', 'GBP'],
])

/** Before the name of a currency: whose it is. */
export const NATIONS = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
])

/** Before the sign of a currency: whose it is ("A$", "US$"). */
export const COUNTRIES = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
])
