/** Verbs and phrases by which a report says who says it, and how sure anyone is. All folded; several words are matched in a row. */

import { foldText } from '../../text/foldText.ts';

const list = (words: string) =>
  words
    .split(';')
    .map((phrase) => foldText(phrase).trim())
    .filter((phrase) => phrase !== '');

const each = (stems: string, forms: (stem: string) => string[]) => stems.split(' ').flatMap(forms);

/** Russian past tense by its stem: сообщил, сообщила, сообщило, сообщили. */
const russianPast = (stems: string) => each(stems, (stem) => ['', 'а', 'о', 'и'].map((ending) => stem + ending));

/** French by its participle: "a affirmé", "ont affirmé", "avait affirmé", "a-t-il affirmé", as folded. */
const frenchPast = (participles: string) =>
  each(participles, (participle) => [
    ...['a', 'ont', 'avait', 'avaient', 'a egalement', 'a aussi', 'a ensuite'].map((have) => `${have} ${participle}`),
    ...['il', 'elle', 'on'].map((who) => `a t ${who} ${participle}`),
    ...['ils', 'elles'].map((who) => `ont ${who} ${participle}`),
  ]);

/** French verbs in -er by their stem: affirme, affirment. */
const frenchPresent = (stems: string) => each(stems, (stem) => [`${stem}e`, `${stem}ent`]);

/** Turkish by the past: söyledi, söylediler; açıkladı, açıkladılar. The wrong vowel makes no other word. */
const turkishPast = (verbs: string) => each(verbs, (verb) => [verb, `${verb}ler`, `${verb}lar`]);

const turkishPhrase = (phrase: string) => [phrase, `${phrase}ler`, `${phrase}lar`];

/** Saying: the speaker asserts. `en` forms are written out; what follows "told" is the hearer, who may be an outlet. */
export const sayCues: Record<string, string[]> = {
  en: list(
    'said;says;say;saying;told;tells;tell;reported;reports;report;according to;stated;states;added;adds;adding;noted;noting;notes;claimed;claiming;claims;claim;announced;announces;announce;confirmed;confirms;confirm;explained;explains;' +
      'accused;accuses;accuse;accusing;alleged;alleges;alleging;blamed;blames;blaming;quoted;quotes;quoting;cited;cites;citing;pointed out;revealed;reveals;replied;replies;acknowledged;admitted;admits;insisted;insists;maintained;maintains;maintain;asserts;asserted;contends;contended;argued;' +
      'described;describes;recalled;testified;wrote;writes;tweeted;posted;put;estimated;estimates;counted;documented;recorded;indicated;informed;asserted;asserts;declared;declares;puts;spoke of;speaks of;speaking of;believe;believes;suspect;suspects;observed;showed;' +
      'complained;complain;complains;assured;assures;recounts;recount;found that;finds that;find that;showed that;shows that;show that;suggests that;suggest that;conceded;concedes;confessed;confesses;boasted;boasts;hinted;hints;contend;indicate;indicates;as per;in the words of;insisting that;stating that;arguing that;detailed how;' +
      'affirmed;affirms;averred;avowed;confided;confides;clarifies;elaborated;divulged;exclaimed;opined;proclaimed;proclaims;professed;reckons;reckon;reckoned;relayed;relays;specified;spelled out;surmised;talked of;talks of;talk of;tell of;told of;spoke about;underlined;underlines;underscored;charged that;charges that;held that;thinks that;think that;made clear;makes clear;made it clear;let it be known;pointed the finger;points the finger;pointed fingers;laid the blame;lays the blame;put the blame;puts the blame;by his account;by her account;by their account;by his own account;by its own account;by their count;by its count;put it;tallied;registered;gave a toll;carried a claim;read;' +
      'remembered;went on;continued;murmured;muttered;sobbed;gasped;laughed;volunteered;answered;began;concluded;finished;smiled;shrugged;nodded;remarked;remarks;joked;quipped;repeated;related that;attested;asserting that;reiterated;reiterates;reasoned;speculated;guessed;countered;retorted;objected;shouted;cried;whispered;sighed;' +
      'mentioned;clarified;disclosed;commented;comments;recounted;counts;attributed;responded;concluded;traded accusations;trade accusations;exchanged accusations;traded blame;monitors said;have accused;claimed responsibility;claims responsibility',
  ),
  ar: list(
    'قال;قالت;وقال;وقالت;افاد;افادت;وافاد;وافادت;ذكر;ذكرت;وذكر;وذكرت;اعلن;اعلنت;واعلن;واعلنت;اكد;اكدت;واكد;واكدت;صرح;اضاف;واضاف;واضافت;بحسب;وفق;وفقا;نقلت;نقل;اوضح;واوضح;اتهم;اتهمت;حسب;واشار;اشار;اشارت;نقلا عن;' +
      'يقول;تقول;يوكد;توكد;صرحت;اوضحت;اضافت;يعلن;تعلن;يفيد;تفيد;كشف;كشفت;لفت;لفتت;اورد;اوردت;روي;روت;بين ان;بينت;تحدث عن;تحدثت عن;اعترف;اعترفت;اقر;اقرت;' +
      'رجح;رجحت;توقع;توقعت;زعم;زعمت;ادعي;ادعت;تبني;تبنت;اتهموا;قالوا;اكدوا;افادوا;ذكروا;علي حد قول;علي لسان;استنادا الي;طبقا ل;وفقا ل;بحسب ما;وفق ما',
  ),
  ru: [
    ...russianPast(
      'заявил сообщил рассказал отметил подчеркнул добавил уточнил передал сказал написал утверждал обвинил пояснил подтвердил признал объявил объяснил указал напомнил доложил поведал предположил констатировал информировал проинформировал',
    ),
    ...list(
      'заявляет;заявляют;сообщает;сообщают;сообщается;передает;передают;пишет;пишут;утверждает;утверждают;говорит;говорят;отмечает;отмечают;рассказывает;рассказывают;подтверждает;подтверждают;обвиняет;обвиняют;уточняет;уточняют;' +
        'по словам;по данным;по их данным;по его данным;по ее данным;по его словам;по ее словам;по их словам;по сведениям;по информации;по версии;по утверждению;по заявлению;по подсчетам;по оценке;по оценкам;со ссылкой на;говорится в;говорится;следует из;стало известно от;' +
        'взял на себя;взяла на себя;взяло на себя;взяли на себя;отчитался;отчиталась;отчитались',
    ),
  ],
  tr: [
    ...turkishPast(
      'dedi soyledi belirtti acikladi bildirdi duyurdu kaydetti aktardi vurguladi sucladi konustu yazdi dogruladi savundu anlatti ekledi ustlendi',
    ),
    ...['ifade', 'iddia', 'isaret', 'teyit', 'itiraf', 'rapor'].flatMap((noun) =>
      turkishPast('etti').map((verb) => `${noun} ${verb}`),
    ),
    ...[
      'one surdu',
      'ileri surdu',
      'haber verdi',
      'sorumlu tuttu',
      'suclu gosterdi',
      'dile getirdi',
      'dikkat cekti',
      'haber gecti',
    ].flatMap(turkishPhrase),
    ...list(
      'gore;aciklandi;bildirildi;aktarildi;duyuruldu;belirtildi;kaydedildi;soylendi;ifade edildi;iddia edildi;ogrenildi;acikliyor;bildiriyor;soyluyor;belirtiyor;diyor;yaziyor;ifadelerini kullandi;ifadesini kullandi',
    ),
  ],
  fr: [
    ...frenchPast(
      'declare affirme indique annonce rapporte ajoute precise dit accuse confirme explique souligne assure raconte confie reconnu revele signale temoigne soutenu pretendu revendique note rappele detaille insiste poursuivi relate appris constate admis avance',
    ),
    ...frenchPresent(
      'affirm indiqu annonc rapport ajout precis accus confirm expliqu soulign assur racont revel signal not rappel racont',
    ),
    ...list(
      'declare;declarent;dit;disent;selon;d apres;cite par;cites par;citant;a fait savoir;ont fait savoir;fait savoir;a fait etat;ont fait etat;fait etat;a parle de;a parle d;ont parle de;evoque;reconnait;reconnaissent;pretend;pretendent;soutient;soutiennent;revendique;' +
        'revendique par;revendiquee par;revendiques par;revendiquees par;annonce par;annoncee par;confirme par;confirmee par;de source;de sources;aux yeux de;a en croire',
    ),
  ],
  de: list('sagte;sagten;teilte mit;erklarte;berichtete;berichteten;laut;nach angaben;meldete;gab bekannt'),
};

/** Denying: the speaker rejects what somebody says. */
export const denyCues: Record<string, string[]> = {
  en: list(
    'disagreed;disagrees;contradicted;contradicts;denied;denies;deny;denying;refuted;refutes;rejected;rejects;rejecting;dismissed;dismisses;dismissing;disputed;disputes;dispute;baseless;no truth;untrue;fabricated;fabrications;wholly false;is false;are false;was false;fake news;slammed;innocent;never used;did not carry out;not carried out;had not carried;was not behind;rebuffs;rebuffed;rebutted;disinformation;would never use;we deny;i deny;did not carry out;did not conduct;conducted no;carried out no;did not strike;did not target;did not use;not responsible for;seen no evidence;has no evidence that;have no evidence that;had no evidence that;there is no evidence;there was no evidence;no evidence to support;nothing to do with;had no role in;invention;a lie;lies and;devoid of;unfounded;groundless;without foundation;no basis;not true;nonsense;absurd;ludicrous;do not possess;does not possess;did not possess;do not target;does not target;were false;ruled out that;rules out that;ruled out any;rules out any;knew nothing of;knows nothing of;no knowledge of;did no such thing;never happened;no such order;concocted;trumped up;a smear;smear campaign;slander;fairy tale;work of fiction;mere rumours;just rumours;false claims;false reports;false allegations;false accusations;washed its hands;shrugged off;contested;contests;challenged;protested its innocence;protested his innocence;pleaded not guilty;played no part;played no role;had no part;had no hand;had no involvement;was not involved;were not involved;not the case;no such attack;no such strike;nothing of the kind;nothing of the sort;distanced itself;distanced himself;distanced themselves;distances itself;disavowed;disavows;disowned;disclaimed;disclaims;rubbished;rubbishes;scotched;brushed aside;brushed off;pushed back against;quick to reject;quick to deny;quick to dismiss;swift to deny;swift to reject;rushed to deny;sought to deny;moved to deny',
  ),
  ar: list(
    'نفي;نفت;ونفي;ونفت;ينفي;تنفي;نافيا;نافيه;كذب;لا صحه;لا اساس;عار عن;عاريه عن;لم نستخدم;لم تستخدم;لم نستهدف;لم تستهدف;رفض الاتهامات;رفضت الاتهامات;رفض هذه الاتهامات;رفضت هذه الاتهامات;انكر;انكرت;ينكر;تنكر;كذبت;فند;فندت;دحض;دحضت;نفوا;غير صحيح;غير صحيحه;عاريه من الصحه;عار من الصحه;لا وجود ل',
  ),
  ru: list(
    'опровергло;опровергают;отрицала;отрицало;отрицали;отвергло;отвергает;отвергают;безосновательными;безосновательны;беспочвенными;беспочвенны;необоснованными;ложными;ложной;фейком;выдумкой;вымыслом;дезинформацией;не подтвердил;не подтвердила;не подтвердили;не подтвердило;не подтверждает;не подтверждают;не причастен;непричастность;опроверг;опровергла;опровергли;опровергает;отрицает;отрицают;отрицал;отверг;отвергла;отвергли;не соответствует действительности;не соответствуют действительности;безосновательн;фейк;ложь;не причастны;не причастна;не имеет отношения;вброс;вбросом;вбросами;фейками;клеветой;провокацией;ложными;никаких ударов;никаких атак;никаких обстрелов;никаких налетов;никакого удара;никакого отношения;не было никаких;не соответствующими действительности;не соответствующей действительности',
  ),
  tr: list(
    'yalanladilar;yalanliyor;reddettiler;reddediyor;reddedildi;inkar etti;inkar ediyor;asli yok;asli yoktur;dogru olmadigini;gercegi yansitmadigini;asilsiz oldugunu;yalan oldugunu;yalanladi;yalanlandi;reddetti;asilsiz;gercek disi;gercegi yansitmiyor;dogru degil;ilgisi olmadigini;ilgileri olmadigini;ilgimiz yok',
  ),
  fr: [
    ...frenchPast('dementi nie rejete refute conteste'),
    ...list(
      'dement;dementent;dementi;nie;nient;rejette;rejettent;refute;refutent;conteste;contestent;sans fondement;n a jamais;n ont jamais;infondees;infondes;infondee;infonde;mensonger;mensongeres;mensongere;denues de fondement;denuees de tout fondement;fausses informations;rien a voir avec;n avoir jamais;n y etre pour rien',
    ),
  ],
  de: list('dementierte;bestritt;wies zuruck;haltlos'),
};

/** Nobody has checked it. */
export const unverifiedCues: Record<string, string[]> = {
  en: list(
    'unverified;unconfirmed;not possible to verify;could not be verified;could not verify;couldnt verify;cannot be verified;cannot verify;not able to verify;unable to verify;could not be independently;couldnt be independently;could not independently;cannot independently;' +
      'not been independently;no independent confirmation;not immediately clear;was not clear;is not clear;not yet clear;it was unclear;is unclear;was unclear;were unclear;remains unclear;remain unclear;unclear;not in a position to confirm;not able to determine;difficult to verify;difficult to confirm;hard to verify;hard to confirm;' +
      'difficult to independently;hard to immediately verify;requires verification;require verification;not yet confirmed;not been confirmed;could not be confirmed;could not confirm;unable to confirm;cannot confirm;did not specify;not specify;no independent verification;not been possible;not possible to confirm;impossible to verify;' +
      'whether or not;investigating whether;not known;not independently verified;have not been verified;has not been verified;not been verified;not confirmed;cant be verified;can not be verified;couldnt confirm;yet to verify;yet to confirm;not immediately possible;could not immediately;no immediate confirmation;to be verified;not be independently;not possible to independently;no way to verify;no way of verifying;unable to independently;authenticity of;not be authenticated;not been authenticated;could not authenticate;cannot be authenticated;not immediately known;not be immediately established;not be established',
  ),
  ar: list(
    'لم يتسن;لم يتسن التحقق;لا يمكن التحقق;لم يتم التاكد;غير موكده;لم تتضح;لم يتضح;تعذر التحقق;لم تتمكن;يتعذر التحقق;غير موكد;لم يمكن التحقق;لم نتمكن;لم يتمكن;يصعب التحقق;لم يتم التحقق;لم تتاكد;لم يتاكد;من مصدر مستقل;بشكل مستقل;من جهه مستقله;لم يصدر تاكيد',
  ),
  ru: list(
    'не подтверждено;не подтверждена;не подтверждены;нет подтверждения;независимого подтверждения;невозможно подтвердить;не удалось проверить;не удалось подтвердить;неподтвержденн;проверить эту информацию;подтвердить эту информацию;неизвестно;неясно;неподтвержденные;неподтвержденная;неподтвержденными;проверить эти;подтвердить эти;проверить достоверность;проверить подлинность;независимо проверить;независимо подтвердить;независимо не;установить не удалось;не удалось установить;подтвердить не удалось;проверить не удалось;подтверждения нет;подтверждения пока нет;официального подтверждения;не удается проверить;не может проверить;не смогло проверить;не смог проверить;не смогли проверить;проверить;подтвердить;верифицировать',
  ),
  tr: list(
    'dogrulanamadi;teyit edilemedi;dogrulanmadi;teyit edilmedi;bagimsiz kaynaklarca;henuz netlesmedi;henuz bilinmiyor;dogrulanamiyor;teyit edilemiyor;teyit edilmis degil;dogrulanmis degil;bagimsiz olarak dogrulanmadi;bagimsiz kaynaktan;bagimsiz bir kaynaktan;teyit etmek mumkun olmadi;dogrulamak mumkun olmadi;netlik kazanmadi',
  ),
  fr: list(
    'n a pas pu etre verifie;n ont pas pu etre verifie;n a pu etre verifie;verifie de source independante;verifiee de source independante;verifiees de source independante;non confirme;non confirmee;non confirmees;impossible de verifier;pas ete confirme;n etait pas en mesure de confirmer;de maniere independante;de facon independante;de source independante;pas pu etre verifie;pas pu etre verifiee;pas pu etre verifiees;pas pu etre verifies;pas pu etre confirme;pas pu etre confirmee;pas pu etre confirmees;pas pu verifier;pas pu confirmer;en mesure de confirmer;en mesure de verifier;impossible de confirmer;difficile de verifier;difficilement verifiable;difficilement verifiables;n a pu etre confirme;n a pu etre confirmee;n a pu etre verifiee;n ont pu etre verifies;n ont pu etre verifiees;pas encore ete confirme;pas encore ete confirmee;inverifiable',
  ),
  de: list('nicht uberpruft werden;nicht unabhangig;unbestatigt;nicht bestatigt'),
};

/** What judges where a quotation says it, and is the report's own anywhere else. */
export const judgingInQuotations = list(
  'steadfast;our commitment;unwavering;forgotten us;abandoned us;failed us;betrayed us;a betrayal;deserve;deserves;proud of;is breaking;are breaking;is collapsing;on the run;we are determined;a great victory;a turning point;a stab in the back;hypocrisy;hypocritical;a farce;a disgrace;shame on;a grave mistake;a step in the right direction;red line;red lines;never forgive;never forget;will never',
);

/** Wanting, judging, foreseeing: no assertion that could be checked. */
export const opinionCues: Record<string, string[]> = {
  en: list(
    'called for;calls for;call for;called on;calls on;call on;called upon;calls upon;call upon;calling for;calling on;urged;urges;urge;urging;condemned;condemns;condemn;condemning;demanded;demands;warned;warns;warn;warning;welcomed;welcomes;praised;praises;criticised;criticized;criticises;criticizes;' +
      'expressed;expresses;express;hoped;hopes;hope;vowed;vows;vow;pledged;pledges;threatened;threatens;proposed;proposes;suggested;stressed;stresses;emphasised;emphasized;appealed;appeals;raised concerns;raised concern;deplored;denounced;denounces;lamented;' +
      'must;should;we will;we must;we should;we are ready;will continue;we call;we hope;we want;outrage;outraged;deeply concerned;gravely concerned;of great concern;appalled;tragedy;unacceptable;crucial;vital;it is important;important to;war crime;fundamentally important;absolute priority;condolences;wants to;intends to;plans to;ready to;would raise;would like;is to meet;is to visit;is to hold;are to meet;are to hold;is to discuss;is to attend;is to travel;is to host;are to resume;are to begin;is to begin;is due to;are due to;is scheduled to;are scheduled to;' +
      'will degrade;predicts;predicted;i assume;i fear;i hope;i believe that we;no alternative;heinous;horrific;abhorrent;reprehensible;despicable;disgraceful;shameful;cowardly;complete disregard;barbaric;barbarity;will be;would be;slammed;slams;we need;need to;needs to;agreed to;committed to;determined to;there can be no;has to;have to;let us;we ask;we continue;we see;declined to comment;declined comment;declined to say;refused to comment;would not comment;declines to comment;fear a;fear an;fear that;fear the;fears that;concerned about;concerned by;concerned that;concerned at;alarmed by;alarmed at;worried about;worried that;no military solution;only solution;political solution;no justification;no excuse;no intention of;no intention to;no desire to;neither the desire;nor the intention;no plans to;ruled out;rules out;rule out;its aim;our aim;the aim is;his aim;their aim;its goal;our goal;the goal is;his goal;their goal;our objective;its objective;wants;want;admonished;chided;scolded;dreads;dreaded;envisages;envisioned;grumbled;lobbied for;longs for;offered to;offers to;proposes;sympathised;sympathized;taunted;wondered;wonders;worries;worry;took issue with;played down;plays down;downplayed;talked up;agrees with;agreed with;agree with;argues for;argued for;argued against;pushed for;pushes for;push for;pressed for;presses for;press for;campaigns for;cautioning;promising to;spoke out against;came out against;in the opinion of;in the view of;congratulated;congratulates;history will;if true;not forgive;hailed;hails;branded;promised;promises;thanked;thanks the;congratulated;congratulates;reaffirm;reaffirms;reaffirmed;' +
      'promised;promises;promise;pleaded;pleads;plead;begged;begging;begs;implored;implores;cautioned;cautions;caution;demand;swore;swears;vowing to;pledge;pledging to;threaten;threatening to;applauded;applauds;lauded;lauds;commended;commends;thanked;mourned;mourns;regretted;regrets;apologised;apologized;' +
      'voiced;insisted on;insists on;is considering;are considering;expects;expect;doubted;doubts;doubt;questioned whether;questioned why;questioned the;questions whether;opposes;objected to;objects to;favours;favors;endorsed;endorses;decried;decries;castigated;lambasted;rebuked;berated;mocked;ridiculed;scoffed;' +
      'lashed out;hit out at;bemoaned;laments;deplores;saluted;salutes;appealing for;encouraged;encourages;recommended;recommends;advised;advises;asked for;asks for;asked that;reaffirmed;reaffirms;reaffirm;foresees;foresaw;predict;feared;wishes;prefers;intend to;plan to;aims to;aim to;want to;want the;wants the;' +
      'looks forward;look forward;undertook to;resolved to;refused to accept;refuses to accept;refused to recognise;refuses to recognise;blessed;excused;will disrupt;will weaken;will strengthen;will undermine;will hamper;will deter;will embolden;will pave',
  ).concat(judgingInQuotations, 'a success'),
  ar: list(
    'دعا;دعت;ودعا;ودعت;طالب;طالبت;وطالب;حذر;حذرت;وحذر;ندد;نددت;ادان;ادانت;وادان;رحب;رحبت;يجب;ينبغي;اعرب;اعربت;شدد;شددت;هدد;هددت;تعهد;امل;قلق;ناشد;دعوا;يدعو;تدعو;طالبوا;يطالب;تطالب;حث;حثت;استنكر;استنكرت;شجب;شجبت;توعد;توعدت;تعهدت;ناشدت;يامل;تامل;عبر عن;عبرت عن;ابدي;ابدت;رفض التعليق;رفضت التعليق;امتنع عن التعليق;اعتبر ان;راي ان;لن;نامل;تعتزم;يعتزم;تنوي;ينوي;عازمه علي;عازم علي;تسعي الي;يسعي الي;هدفنا;نهدف الي;ليس هناك حل;لا حل عسكري;لا بديل;الحل العسكري وهم;وهم',
  ),
  ru: list(
    'призвал;призвала;призвали;призывает;осудил;осудила;осудили;потребовал;потребовала;предупредил;предупредила;выразил;выразила;выразили;должны;должна;должен;надеется;надеемся;считает;приветствует;необходимо;готова;готовы;готов;намерена;намерен;планирует;пригрозил;обеспокоен;обеспокоена;обеспокоены;призвало;призывают;осудило;осуждает;осуждают;потребовало;потребовали;требует;требуют;предупредило;предупредили;предупреждает;предостерег;предостерегла;предостерегли;выразило;выражает;пообещал;пообещала;пообещали;надеются;надеюсь;считают;приветствовал;приветствовала;пригрозила;пригрозили;раскритиковал;раскритиковала;заверил;отказался комментировать;отказалась комментировать;отказались комментировать;отказались от комментариев;отказался от комментариев;отказалось от комментариев;не стал комментировать;не стали комментировать;намерены;намерено;планируют;необходимости;следует прекратить;рассчитывает;рассчитывают;рассчитываем;надеемся;по мнению;нет военного решения;военного решения;наша цель;нашей целью;мы будем;мы не позволим;не позволит;не допустит;не допустим;хотел бы;хотели бы;собирается;собираются;намереваются;намеревается',
  ),
  tr: list(
    'cagirdi;cagrisinda;cagri yapti;cagrisi yapti;kinadi;uyardi;istedi;gerekiyor;gerektigini;gerektigi;umut;endise;endiselerini;tehdit etti;memnuniyetle;talep etti;vurguladi;kararli;olmali;kinadilar;uyardilar;istediler;talep ettiler;umdugunu;umduklarini;bekledigini;beklediklerini;gerektigine;cagirdilar;davet etti;tehdidinde;soz verdi;vaat etti;kaygi;kaygilarini;kaygili;yorum yapmadi;yorum yapmaktan;yorum yapmayi;kabul edilemez;sart oldugunu;kararlilikla;sonuna kadar;amacimiz;hedefimiz;niyetimiz;niyetinde;amaclarinin;hedeflerinin;umduklarini;umut ettigini;temenni;izin vermeyecegiz;taviz vermeyecegiz',
  ),
  fr: [
    ...frenchPast(
      'appele exhorte condamne demande averti salue exprime promis estime juge souhaite reclame denonce plaide deplore prevenu menace espere regrette refuse',
    ),
    ...frenchPresent(
      'appell exhort condamn demand exig salu esper deplor estim souhait reclam denonc plaid menac redout regrett refus',
    ),
    ...list(
      'met en garde;mettent en garde;a mis en garde;ont mis en garde;doit;doivent;craint;craignent;craindre;inquiet;inquiete;inquietude;inquietudes;preoccupation;preoccupe;promet;promettent;s est dit;s est dite;se dit;se sont dits;s est inquiete;s alarme;s est alarme;alarmee;alarme;presse le;presse la;il faut;jure de;s est engage;inacceptable;inacceptables;intolerable;intolerables;rien ne justifie;notre objectif;notre but;l intention de;aucune intention;n acceptera;ne tolerera;ne permettra;n exclut pas;n a pas exclu',
    ),
  ],
  de: list('forderte;forderten;verurteilte;warnte;begruste;rief auf'),
};

/** What only a judgement is made of, whoever says or writes it in his own name; by itself no verb of the sentence. */
export const judgements = new Set(
  list(
    'would not hesitate;will not hesitate;does not seek;did not seek;would rather;keen to;eager to;reluctant to;unwilling to;is prepared to;are prepared to;was prepared to;were prepared to;willing to;willing and able;stood ready;stands ready;stand ready;seeks no;sought no;open to talks;open to dialogue;our policy;our battle;our next battle;our fight;our message;our stance;our mission;our hope;our demand;our priority;our patience;our struggle;our response;my hope;my message;wait to die;waiting to die;waiting for death;nobody cares;no one cares;god help;god willing;like hell;is hell;a hell;an insult;a shame;shameful;failed us;a disaster;turning point;victory is;victory will;matter of time;matter of days;not a ceasefire;not a truce;not peace;devastated;heartbroken;horrified;shocked by;saddened;sickened;disgusted;ashamed;grateful;proud of;betrayal;betrayed us;betrayed by;abandoned us;forgotten us;forgot us;forgotten by;disgrace;shame on;enough is enough;too early to;too late to;time has come;it is time;only way;no choice;no other choice;no future;' +
      'the world has;the world is;the world looks;the world watches;the world does;the world cannot;the world knows;the world must;steadfast;commitment;unwavering;solidarity;stand with;stands with;stand by our;right to defend;reserve the right;reserves the right;dangerous escalation;serious escalation;grave escalation;' +
      'act of aggression;act of terror;act of war;flagrant violation;blatant violation;flagrant aggression;provocation;cannot be beaten;cannot be defeated;cannot be won;cannot be solved;cannot be tolerated;cannot be justified;cannot be ignored;cannot be allowed;cannot accept;cannot allow;cannot go on;cannot stand by;' +
      'will not stand;we shall;shall never;never accept;never forget;never surrender;never give;never again;our duty;our right;justice will;be held to account;held accountable;be brought to justice;step in the right direction;great victory;historic victory;crime against humanity;catastrophe;nightmare;' +
      'heroic;heroes;cowards;inhuman;inhumane;illegal aggression;illegitimate;unjustified;unjustifiable;intolerable;regrettable;deserve;deserves;ought to',
  ),
);

/** The writer's own distance: somebody says so, nobody is named. */
export const hedgeCues: Record<string, string[]> = {
  en: list(
    'purports to;purport to;purported to show;appeared to show;appears to show;appear to show;apparently showing;allegedly;reportedly;purportedly;purported;apparently;alleged;suspected;believed to;thought to;it is believed;is said to;are said to;was said to;so called;likely;supposedly;said to be;said to have;is rumoured;are rumoured;was rumoured;is understood to;are understood to;is presumed;are presumed;feared dead;it is understood;it was reported;it was claimed;it is claimed;it is alleged;it was alleged;seemingly;ostensibly;there were reports;was reported to;were reported to;is reported to;are reported to;reports said;rumours;rumors',
  ),
  ar: list('يعتقد;يرجح;انباء عن;تقارير عن;زعم;زعمت;مزاعم'),
  ru: list('якобы;предположительно;вероятно;по неподтвержденным'),
  tr: list('iddiasi;iddia edilen;iddialar;oldugu one suruldu;one surulen;one suruldu'),
  fr: list('presume;presumee;presumes;presumees;aurait;auraient;serait;seraient;apparemment'),
  de: list('angeblich;mutmasslich'),
};
