export const geonamesPlaces = ``;
