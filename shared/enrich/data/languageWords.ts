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
en|0.8|through down overnight again out back still amid ahead off up where why another every been being its holds hold downed quit quits shuts shut opens reopens return returns warn warns denies deny confirms reported reports swap swaps leave leaves left told
fr|0.9|rouvre ouvre vise visé visent frappé bombarde bombardé bombardent quitte quittent tient enterre dément confirme regrette revendique craignent rompu tombée tombé nuit bilan barrage retour échange prisonniers attaqué attaquée ville dernier dernière premier première aussi déjà sous sans leurs chez depuis avion frontière école médecins incendie camp chef pays jour jours semaine président
de|1|am beim ins vom ohne wieder noch schon keine kein keinen trifft greift besucht bedauert erreicht räumen räumt hält steigt zurück ihre ihren seine seinen sie er wie wer was wo warum weil dass doch nur mehr viele alle zwischen unter seit bis heute nacht
de|0.9|irakische irakischer türkische türkischer russische russischer syrischer kurdische kurdischer amerikanische israelische bombardieren bombardiert einigung stromausfall schule offen brand lager brücke sperren vertriebene schleusen beobachter hunderte tausende koalition luftschlag gesandter hilfskonvoi konvoi flughafen grenze dorf grenzdorf viertel gefangene soldat polizei drohne milizen miliz ärzte krankenhaus klinik opfer menschen frauen kinder gespräche treffen präsident außenminister regierung verhandlungen granaten raketen zivilist geiseln getötete verletzter belagerung lage hilfsgüter rückkehr waffen scharfschützen dammes staudamm
es|1|cerca sobre ante bajo hasta cada otra otro vez ya sin sube cae reabre vuelve vuelven ni donde cuando quién qué cómo están está ha sido será miles cientos
es|0.9|ataca atacan atacar matan mata mueren muere huyen llega llegan liberados liberado detenidos detenido derribado dron canje prisioneros campo petrolero campamento periodistas aeropuerto suicida control ayuda convoy bombardeo bombardean milicia desplazados refugiados hospital escuela frontera paso presa acuerdo conversaciones presidente gobierno ministra policía soldado combates combatientes asedio pueblo aldea vecinos niños mujeres fosa turco turca ruso rusa israelí kurdo kurdos coalición
tr|1|kim kimin elinde oldu etti edildi verildi ziyaret üstlendi başladı sürüyor açıldı kapandı kapatıldı düştü vurdu vuruldu öldürüldü yaralandı çıktı girdi geçti kaldı aldı yaptı yapıldı gönderdi bildirildi açıkladı söyledi iddia
tr|0.9|yol yolu bakan bakanı köy kent ilçe mahalle uçak uçakları füze roket milisler asker askerler polis okul hastane köprü kapı kampı kampında baraj su elektrik ekmek pazar toplu mezar esir takası heyet heyetler görüşme müzakere barış anlaşma konvoy konvoyu gazeteci doktor çocuk kadın aile gözaltı baskın hücre ateş top mayın patladı sınıra muhalif gerginlik merkezinde
ku|1|bê ne jibo di da de ket mir got kirin kirine kirî bû bûn dike dikin dikin dibe dibin tê tên hatiye hatine vebû girt girtin anî çû çûn ma gihîşt gihîştin berdan bi her hemû jê pê tê me we wan vî vê wî ewan çawa kî kê çi
ku|0.9|serok parlamento koçber koçberan vedigerin milîs milîsan berpirsiyarî moşek balafir balafirên firoke karwan karwanê agirbest operasyon hevpeymanî nexweşxane dibistan dîl av nan pir bendav sînor gund bajar navçe navçeyê herêm herêma rojnamevan rojnamevanan pêşmerge şervan şervanên çete penaberan kampa xwepêşander leşkerî hikûmet wezîr rêya alîkarî alîkariya kuştî miriyên gora komkujî şande kes jin zarok gel
it|0.9|nella negli dopo contro tra fra anche ancora ha hanno era sono stato stati vicino presso
pt|0.9|após contra perto ainda foram são está sobre pelo pela
fa|1|ادامه دارد ندارد شدند کردند بود بودند می‌شود خواهد نزدیک درباره دوباره دیگر پس رسید رفت گرفت گرفتند باز ماند داد دادند نیست همه باید روز شب سال هزار نفر زیر روی سوی محاصره سقوط آتش‌بس پهپاد کاروان شورشیان آوارگان جنگنده وزیر
ckb|1|لە بۆ و لەسەر لەگەڵ دوای پێش کە ئەو ئەم کرد کرا کران بوو بوون دەکات دەکەن زیادی ژمارەی قوربانیان کوژران بریندار هێرش شار گوند سوپا حکومەت
`;
