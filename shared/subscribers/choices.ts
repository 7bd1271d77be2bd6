/** What a reader may choose from, gathered by the step from gazetteer and house lists. Names in both languages of the pages. */
export interface Choice {
  id: string;
  en: string;
  ar: string;
}

export interface Choices {
  /** Countries and governorates; a reader sent a governorate is sent its towns. */
  places: readonly Choice[];
  actors: readonly Choice[];
  languages: readonly Choice[];
  /** Offered in the list; any zone that exists is taken. */
  timeZones: readonly string[];
}
