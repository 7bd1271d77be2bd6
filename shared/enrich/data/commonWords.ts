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

/** Words of sport, art, trade and flight that war is told in as well. */
export const commonMatters = new Set(
  'restored|restoration|restoration of|temple|book|dish|dishes|kitchen|author|writer|researchers|scientists|architect|drama|thriller|spice|auction|prize|award|pilgrims|bishop|pope|album|gallery|song|songs|artist|artists|fashion|monument|monuments|monumental|tablet|scholarship|trade|bank|banks|energy|electricity|stock|currency|budget|harvest|harvests|wheat|crops|flights|railway|metro|salaries|loan|bond|bonds|exams|internet shutdown|internet outage|power cuts|crude|pipeline|power plant|goals|club|league|penalty|coach|squad|fixture|friendly|medal|medals|boat|boats|relocate|relocated|quota|quotas|newcomers|residency|mediterranean|exiles|diaspora|migration|fire|fires|crash|crashes|crashed|collapse|collapses|collapsed|sank|sinks|sinking|rains|snow|hail'.split(
    '|',
  ),
);
