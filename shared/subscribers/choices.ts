/** What a reader may choose from, gathered by the step from gazetteer and house lists. Names in both languages of the pages. */
export interface Choice {
  id: string;
  en: string;
  ar: string;
}

/** Under which a page folds a long list away, in this order. */
export const choiceGroups = [
  'countries',
  'syria',
  'iraq',
  'governments',
  'forces',
  'groups',
  'militias',
  'foreign',
] as const;
export type ChoiceGroup = (typeof choiceGroups)[number];

export interface GroupedChoice extends Choice {
  group: ChoiceGroup;
}

export interface Choices {
  /** Countries and governorates; a reader sent a governorate is sent its towns. */
  places: readonly GroupedChoice[];
  /** Who fights and who governs: no persons, no monitors, nobody who helps. */
  actors: readonly GroupedChoice[];
  languages: readonly Choice[];
  /** Offered in the list; any zone that exists is taken. */
  timeZones: readonly string[];
}
