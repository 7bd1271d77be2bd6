/**
 * Words of English headlines and first names that a folded place name may equal: a place called so wants a sentence that treats it as
 * a place. Folded, as `foldName` leaves them.
 */
export const commonWords = new Set(
  (
    'has hit tal tel rai bara dana mare dora karma harem rabia salma jasim bashir nice ana aziza diana khattab ' +
    'adwan rami ziyara clock panorama aden bakr jihad salam nour adel karim jamil hamdan saha sham safi badr samah ' +
    'quds hamza khidr suleiman mansour mansur amin amil farouk wahda hari hayt amal sira rima harfa malah nimr ' +
    'namir dahlah sura suwar kuwayya degala iskan shorsh sherawa haraka tawila siba laylan alma kahil kalak maghla ' +
    'hina jaba mashara sana zap gara hass aqrab rawa wana bulbul palma rashad arak nawa marj hader khalis koya ' +
    'soran gold has rania raniya jaba shin ран'
  ).split(' '),
);
