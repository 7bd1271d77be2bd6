/** Small and frequent words that tell languages of one script apart: `language | weight | words`. */
export const languageWords = `
en|1|i do you your how why what my trust the of and to in is are was were has have had with from that this it its by for on at an after as over near says said new more than not but who will be been their his her they which when into against under people killed
en|0.7|kills kill dead injured wounded attack attacks strike strikes bomb car army forces troops rebels rebel government minister talks war city town air aid ceasefire deal least us un three two four five civilians police militants fighters blast say hits hit retake retakes launches calls
fr|1|le la les des du de un une et est sont dans sur par pour avec au aux qui que ne pas plus ce cette ses son sa leur ont été après contre près selon vers entre mais où
fr|0.8|morts mort tués tué blessés blessé attentat frappes frappe aérienne aériennes armée soldats rebelles régime civils guerre ville trêve accord forces moins pourparlers jihadistes djihadistes aide combats cinq trois quatre explosion syrien syrienne irakien irakienne otages voiture piégée ministre déplacés
de|1|der die das den dem des ein eine einer und ist sind war im in mit von zu auf für bei nach über nicht sich auch aus an als durch gegen wird werden wurde wurden vor zum zur
de|0.8|tote toten getötet verletzt verletzte angriff luftangriff luftangriffe anschlag armee soldaten rebellen regierung krieg stadt waffenruhe kämpfe kämpfer mindestens zivilisten syrische syrischen irakische irakischen nahe drei fünf vier explosion minister hilfe flüchtlinge
es|1|el la los las de del un una y en es son por para con que se su sus al lo no más tras según contra desde entre pero fue han
es|0.8|muertos muerto heridos herido ataque ataques aéreo aéreos atentado ejército soldados rebeldes régimen civiles guerra ciudad tregua al menos fuerzas coche bomba cinco tres cuatro siria sirio irakí iraquí explosión ministro
tr|1|ve bir bu da de ile için olarak olan oldu en çok daha sonra kadar gibi göre karşı yeni dedi etti edildi ya ise ancak üzerine tarafından
tr|0.8|öldü ölü yaralı yaralandı saldırı saldırısı saldırısında saldırıda bombalı patlama operasyon asker askeri güvenlik güçleri terör örgütü ordu ordusu sivil kişi kişinin hayatını kaybetti bakanı cumhurbaşkanı suriye irak ateşkes rejim muhalifler şehit kuzeyinde kentinde köyü ilçesi beş üç dört iki yardım düzenlendi düzenlenen çatışma çatışmalarda sınır
ku|1|li ji û bi yên ku ev ew jî xwe çêbû hat hatin kir kirin heye wê dê ser nav piştî navbera dijî gel
ku|0.9|rojava kurdistan êrîş êrîşa teqîn teqînek kuştin birîndar mirin leşker leşkerê şer artêşa hêzên bajarê gundê dewleta tirk sûriyê sûriyeyê iraqê kesan çekdar penaber
it|1|il gli del della dei è sono nel con che non alla uno una
it|0.8|morti uccisi feriti attacco attentato esercito guerra città almeno
nl|1|het een van en is zijn met voor op niet dat bij naar door aan uit werd werden
nl|0.8|doden gedood gewond aanval leger stad minstens
pt|1|os um uma dos das em com para que não foi mais
pt|0.8|mortos feridos ataque exército guerra cidade menos
ar|1|في من على إلى عن أن مع بعد قبل التي الذي هذا هذه كما قال قالت مقتل أسفر بين خلال ما لا هو هي عدد
fa|1|در از به که را با این است برای آن شد شده می کرد تا بر نیز یک خود های ها کشته زخمی حمله نیروهای گفت اعلام
`;
