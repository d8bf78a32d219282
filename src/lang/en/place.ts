/** Short forms of states and provinces. */
export const STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK UK US USA NSW VIC QLD'.split(
    ' ',
  ),
)

/** Datelines that stand behind a writer's name without a state. */
export const PLACES =
  /(?<!\s)\s+(?:in\s+)?(London|Paris|Berlin|Brussels|Rome|Madrid|Vienna|Dublin|Edinburgh|Glasgow|Cardiff|Belfast|Manchester|Birmingham|Liverpool|Leeds|Bristol|Washington(?:,? D\.?C\.?)?|New York(?: City)?|Los Angeles|San Francisco|Chicago|Boston|Houston|Dallas|Austin|Atlanta|Miami|Seattle|Denver|Phoenix|Philadelphia|Detroit|Toronto|Ottawa|Montreal|Vancouver|Mexico City|Moscow|Kyiv|Kiev|Warsaw|Prague|Budapest|Athens|Istanbul|Ankara|Cairo|Jerusalem|Tel Aviv|Beirut|Baghdad|Tehran|Dubai|Doha|Riyadh|Kabul|Islamabad|Karachi|Delhi|New Delhi|Mumbai|Dhaka|Colombo|Beijing|Shanghai|Hong Kong|Taipei|Tokyo|Seoul|Bangkok|Hanoi|Manila|Jakarta|Singapore|Sydney|Melbourne|Canberra|Brisbane|Perth|Auckland|Wellington|Nairobi|Lagos|Accra|Johannesburg|Cape Town|Geneva|Zurich|Stockholm|Oslo|Copenhagen|Helsinki|Lisbon|Amsterdam)$/
