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

export const NATIONS = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
])

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
