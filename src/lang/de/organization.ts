import { words } from '../words.js'

/** What names of bodies end in, or what stands for them: words can be put before each in one word. */
export const organizations: readonly string[] = words(`
  ministerium amt anwaltschaft gewerkschaft partei polizei regierung gericht gerichtshof behörde verwaltung verband
  verein gesellschaft konzern unternehmen firma bank kommission ausschuss rat parlament fraktion universität
  hochschule institut agentur zeitung sender rundfunk fernsehen magazin blatt organisation bewegung stiftung kirche
  feuerwehr armee marine bundeswehr klinik krankenhaus bund union liga club klub kammer ministerien direktion
  präsidium leitung initiative bündnis netzwerk portal redaktion botschaft kanzlei senat stadt gemeinde land werk
  hersteller airline reederei brauerei zentrale genossenschaft vereinigung forum dienst hilfswerk zeitschrift
`)
