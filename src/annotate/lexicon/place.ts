/** Countries, states and large cities (lower case), and the adjectives made from them. */

const lines = (list: string): ReadonlySet<string> => new Set(list.split(/[,\n]/).flatMap(name => name.trim() || []))

const PLACES = lines(`
afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, bolivia
bosnia, brazil, britain, great britain, bulgaria, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba
cyprus, czech republic, denmark, dominican republic, ecuador, egypt, el salvador, england, eritrea, estonia, ethiopia, finland, france
georgia, germany, ghana, greece, greenland, guatemala, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland
northern ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, laos, latvia, lebanon, libya
lithuania, luxembourg, malaysia, mali, malta, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal
netherlands, new zealand, nicaragua, niger, nigeria, north korea, south korea, north macedonia, norway, oman, pakistan, palestine, panama
paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone
singapore, slovakia, slovenia, somalia, south africa, south sudan, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tanzania
thailand, tibet, tunisia, turkey, uganda, ukraine, united arab emirates, united kingdom, united states, united states of america, uruguay
uzbekistan, venezuela, vietnam, wales, yemen, zambia, zimbabwe, america, u.s, u.s., us, usa, u.s.a., uk, u.k., uae, eu
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas
kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire
new jersey, new mexico, new york, new york city, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island
south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, puerto rico, guam
washington, d.c., washington d.c., london, paris, berlin, rome, madrid, moscow, beijing, shanghai, hong kong, tokyo, seoul, delhi
new delhi, mumbai, karachi, islamabad, kabul, tehran, baghdad, damascus, aleppo, beirut, jerusalem, tel aviv, gaza, west bank, cairo, tripoli
benghazi, nairobi, lagos, johannesburg, cape town, sydney, melbourne, toronto, montreal, vancouver, ottawa, mexico city, havana, caracas
bogota, lima, santiago, buenos aires, rio de janeiro, sao paulo, los angeles, san francisco, san diego, san jose, sacramento, oakland
chicago, boston, philadelphia, houston, dallas, austin, san antonio, fort worth, el paso, phoenix, tucson, las vegas, reno, seattle
portland, denver, salt lake city, minneapolis, st. louis, kansas city, new orleans, atlanta, miami, orlando, tampa, charlotte, baltimore
pittsburgh, cleveland, cincinnati, columbus, detroit, milwaukee, indianapolis, nashville, memphis, brooklyn, manhattan, queens, the bronx
calif, colo, conn, fla, minn, mich, okla, tenn, wis, wyo, ariz, neb, nev, mont
bronx, staten island, harlem, hollywood, beverly hills, silicon valley, geneva, vienna, brussels, amsterdam, stockholm, oslo, copenhagen
helsinki, warsaw, prague, budapest, bucharest, kiev, kyiv, athens, istanbul, ankara, dubai, abu dhabi, doha, riyadh, mecca, milan
venice, naples, barcelona, lisbon, dublin, belfast, edinburgh, glasgow, manchester, liverpool, birmingham, zurich, munich, frankfurt
europe, asia, africa, north america, south america, latin america, central america, middle east, antarctica, arctic, crimea, kashmir
new england, midwest, balkans, caribbean, west, south, north, east, northeast, southwest, pacific, atlantic, mediterranean
gulf of mexico, wall street, capitol hill, ferguson, guantanamo bay, mar-a-lago, ground zero
`)

const HEADS = lines(`
river, lake, mountain, mountains, mount, island, islands, valley, street, avenue, road, boulevard, beach, county, city, township, bay
airport, bridge, square, park, peninsula, ocean, sea, gulf, desert, forest, canyon, creek, village, province, highway, plaza, harbor, heights, tower, towers, hall, stadium, arena, courthouse, hill, hills, falls, springs, border, row, wharf, quay, junction, mill, lane, crescent, terrace, viaduct, tunnel
`)

const SITES = lines(`
town, port, state, country, nation, kingdom, republic, region, district, borough, suburb, coast, hamlet, isle, archipelago, capital
`)

const DEMONYMS = lines(`
american, british, english, scottish, welsh, irish, french, german, italian, spanish, portuguese, dutch, belgian, swiss, austrian, danish
swedish, norwegian, finnish, polish, czech, hungarian, romanian, bulgarian, greek, turkish, russian, ukrainian, serbian, croatian
israeli, palestinian, arab, egyptian, syrian, iraqi, iranian, afghan, pakistani, indian, bangladeshi, chinese, japanese, korean, north korean
south korean, vietnamese, thai, filipino, indonesian, malaysian, australian, canadian, mexican, cuban, brazilian, argentine, chilean, colombian
venezuelan, peruvian, african, south african, nigerian, kenyan, ethiopian, somali, sudanese, libyan, tunisian, moroccan, algerian
saudi, yemeni, lebanese, jordanian, kurdish, european, asian, latin, hispanic, latino, black, white, african-american, jewish, muslim
christian, catholic, protestant, evangelical, mormon, islamic, islamist, democratic, republican, democrat, libertarian, conservative, liberal
californian, texan, londoner, parisian, western, eastern, southern, northern, sunni, shiite, hindu, buddhist, sikh, native
americans, republicans, democrats, muslims, christians, jews, arabs, israelis, palestinians, russians, britons, germans, conservatives, liberals
libertarians, europeans, mexicans, canadians, texans, californians, iranians, iraqis, syrians, kurds, ukrainians, hispanics, latinos
catholics, evangelicals, independents, africans, asians, gop, communist, socialist, marxist, nazi, confederate
spaniard, spaniards, dutchman, dutchwoman, dutchmen, englishman, englishwoman, englishmen, frenchman, frenchwoman, frenchmen
irishman, irishwoman, irishmen, scotsman, scotswoman, welshman, welshwoman, briton, swede, swedes, danes, finns, serb, serbs
croat, croats, croatian, turk, turks, slovak, slovaks, slovenian, albanian, armenian, argentinian, bosnian, ghanaian, icelander, jamaican
latvian, lithuanian, estonian, malaysian, nepali, paraguayan, uruguayan, senegalese, singaporean, tanzanian, ugandan, zimbabwean
`)

/** States of America as news writes them behind a town: "Ashton, Md." */
const STATES =
  /^(?:ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|vt|va|wash|wis|wyo|w\.va|n\.[hjmycd]|s\.[cd]|r\.i)\.$/

export function isPlace(name: string): boolean {
  const low = name.toLowerCase()
  return STATES.test(low) || PLACES.has(low.startsWith('the ') ? low.slice(4) : low)
}
export const hasPlaceHead = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (HEADS.has(words.at(-1)!.toLowerCase()) ||
    ['county', 'mount', 'lake', 'fort', 'river', 'cape', 'port', 'camp'].includes(words[0]!.toLowerCase()))
/** What a place is: "the island of Orne". */
export const isSite = (noun: string): boolean => HEADS.has(noun) || SITES.has(noun)

/** "House Republicans": a crowd, by its last word. */
export const isCrowd = (name: string): boolean => /s$/.test(name) && isDemonym(name.split(' ').at(-1)!)
export const isDemonym = (word: string): boolean => DEMONYMS.has(word.toLowerCase())
