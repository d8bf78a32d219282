/** Words that are taken for one another. */
export const SOUNDALIKES = [
  'there their they’re',
  'your you’re',
  'its it’s',
  'to too two',
  'then than',
  'affect effect',
  'lose loose',
  'led lead',
  'principal principle',
  'hear here',
  'whose who’s',
  'whether weather',
  'brake break',
  'role roll',
  'site sight cite',
  'accept except',
  'complement compliment',
  'of off',
].map(line => new Set(line.replaceAll('’', "'").split(' ')))

/** British and American forms that no rule tells. */
export const SPELLING_PAIRS = new Map(
  `grey gray;tyre tire;tyres tires;kerb curb;programme program;programmes programs;cheque check;cheques checks;storey story;
  storeys stories;plough plow;ploughs plows;draught draft;cosy cozy;sulphur sulfur;mould mold;moulds molds;axe ax;
  sceptical skeptical;sceptic skeptic;sceptics skeptics;scepticism skepticism;aluminium aluminum;mum mom;mums moms;whilst while;
  amongst among;towards toward;afterwards afterward;backwards backward;forwards forward;upwards upward;downwards downward;
  outwards outward;inwards inward;learnt learned;burnt burned;spelt spelled;dreamt dreamed;leapt leaped;spilt spilled;
  spoilt spoiled;leant leaned;smelt smelled;knelt kneeled;okay ok;yoghurt yogurt;yoghurts yogurts;whisky whiskey;
  pyjamas pajamas;jewellery jewelry;gaol jail;moustache mustache;manoeuvre maneuver;manoeuvres maneuvers;artefact artifact;
  artefacts artifacts;practise practice;practised practiced;practising practicing;disc disk;discs disks;enquiry inquiry;
  enquiries inquiries;enquire inquire;till until;oestrogen estrogen;foetus fetus;foetal fetal;diarrhoea diarrhea;
  haemorrhage hemorrhage;anaemia anemia;anaesthetic anesthetic;paediatric pediatric;paediatrician pediatrician;adviser advisor;
  advisers advisors;judgement judgment;judgements judgments;acknowledgement acknowledgment;ageing aging;sizeable sizable;
  likeable likable;focussed focused;focussing focusing;benefitted benefited;meagre meager;marvellous marvelous;woollen woolen;
  counsellor counselor;counsellors counselors;traveller traveler;travellers travelers;licence license;licences licenses;
  em them;cause because;cos because;coz because;cuz because;til until;u you;ur your;ppl people;pls please;plz please;thx thanks;thru through;tho though;aeroplane airplane;aeroplanes airplanes;kidnapped kidnaped;kidnapping kidnaping;
  kidnapper kidnaper;kidnappers kidnapers;worshipped worshiped;worshipping worshiping;
  km kilometer;kms kilometer;kilometers kilometer;kilometres kilometer;kilometre kilometer;kg kilogram;kgs kilogram;
  kilograms kilogram;kilogrammes kilogram;kilos kilogram;kilo kilogram;ft feet;cm centimeter;centimeters centimeter;
  centimetres centimeter;centimetre centimeter;mm millimeter;millimeters millimeter;millimetres millimeter;millimetre millimeter;
  mg milligram;milligrams milligram;hr hour;hrs hour;hours hour;mins minute;minutes minute;secs second;seconds second;
  mw megawatt;megawatts megawatt;gw gigawatt;gigawatts gigawatt;gb gigabyte;gigabytes gigabyte;oz ounce;ounces ounce;yds yard;
  yards yard;celsius c`
    .split(';')
    .map(pair => pair.trim().split(' ') as [string, string]),
)

/** Endings of British forms, with the American ones. */
export const SPELLING_RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=(s|ed|ing|able|ful|hood|hoods|ite|ites|al|ally|less|er|ers|y|able|ably)?$)/, 'or'],
  [/(?<=[a-z]{2})is(?=(e|es|ed|ing|able|ation|ations|ational|er|ers)$)/, 'iz'],
  [/(?<=[a-z]{2})ys(?=(e|es|ed|ing)$)/, 'yz'],
  [/(?<=[bt])re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=[a-z]{2}[aeiou])ll(?=(ed|ing|er|ers|or|ors)$)/, 'l'],
  [/(?<=[a-z])ence(?=s?$)/, 'ense'],
  [/(?<=^(?:an|leuk|p|encyclop|gyn|orthop))ae/, 'e'],
  [/(?<=(?:enr|f|ski))ll?(?=(ment|ful)?s?$)/, 'l'],
]
