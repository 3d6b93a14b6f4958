/** How each source is called where the quiz links to its entry in the list of references. */
export const sourceNames: Readonly<Record<string, string>> = {
  'acar-burkay-2020': 'Acar-Burkay, Schei and Warlop (2020)',
  'amanatullah-2008': 'Amanatullah, Morris and Curhan (2008)',
  'chawla-2021': 'Chawla and co-authors (2021)',
  'curhan-2008': 'Curhan and colleagues (2008)',
  'curhan-elfenbein-xu-2006': 'Curhan, Elfenbein and Xu (2006)',
  'hart-schweitzer-2022': 'Hart and Schweitzer (2022)',
  'lose-lose-essay': 'The essay behind the quiz',
  'neale-mcginn-1993': 'Neale and McGinn (1993)',
  'o-henry-1905': 'O. Henry (1905)',
  'pon-2004': 'Program on Negotiation (2004)',
  'thompson-hrebec-1996': 'Thompson and Hrebec (1996)',
};
