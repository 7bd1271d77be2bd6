/** Towns after which a governorate is named (ids of the house gazetteer): their names are said of both. */
export const seats = new Set(
  `sy-aleppo sy-idlib sy-latakia sy-tartus sy-hama sy-homs sy-raqqa sy-deir-ez-zor sy-hasakah sy-daraa sy-suwayda sy-quneitra
  iq-duhok iq-erbil iq-sulaymaniyah iq-kirkuk iq-karbala iq-najaf iq-basra iq-halabja`
    .trim()
    .split(/\s+/),
);
