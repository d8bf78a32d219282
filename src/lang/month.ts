/** The months as French, Spanish, Portuguese, Italian, German and Dutch name them, where English does not. */
export const OTHER_MONTHS = [
  'janv(?:ier)?|ene(?:ro)?|janeiro|gen(?:naio)?|januari?|jänner',
  'févr?(?:ier)?|febrero|fev(?:ereiro)?|febbr?(?:aio)?|februari?',
  'mars|marzo|março|märz|maart|mrt',
  'avr(?:il)?|abr(?:il)?|aprile',
  'mai|mayo|maio|magg?(?:io)?|mei',
  'juin|junio|junho|giu(?:gno)?|juni',
  'juil(?:let)?|julio|julho|lugl?(?:io)?|juli',
  'août|aout|ago(?:sto)?|augustus',
  'set(?:tembre|embro)?|septembre|septiembre',
  'octubre|octobre|out(?:ubro)?|ott(?:obre)?|okt(?:ober)?',
  'novembre|noviembre|novembro',
  'déc(?:embre)?|dic(?:iembre|embre)?|dez(?:embro|ember)?',
].map(names => new RegExp(`^(?:${names})$`, 'iu'))
