/** Verbs and phrases by which a report says who says it, and how sure anyone is. All folded; several words are matched in a row. */

const list = (words: string) =>
  words
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Saying: the speaker asserts. `en` forms are written out; what follows "told" is the hearer, who may be an outlet. */
export const sayCues: Record<string, string[]> = {
  en: list(
    'said;says;say;saying;told;tells;tell;reported;reports;report;according to;stated;states;added;adds;adding;noted;noting;notes;claimed;claiming;claims;claim;announced;announces;announce;confirmed;confirms;confirm;explained;explains;' +
      'accused;accuses;accusing;alleged;alleges;alleging;blamed;blames;blaming;quoted;quotes;quoting;cited;cites;citing;pointed out;revealed;reveals;replied;replies;acknowledged;admitted;admits;insisted;insists;maintained;argued;' +
      'described;describes;recalled;testified;wrote;writes;tweeted;posted;put;estimated;estimates;counted;documented;recorded;indicated;informed;asserted;asserts;declared;declares;believe;believes;suspect;suspects;observed;showed;' +
      'mentioned;clarified;disclosed;commented;comments;recounted;counts;attributed;responded;concluded;traded accusations;trade accusations;exchanged accusations;traded blame;monitors said;have accused;claimed responsibility;claims responsibility',
  ),
  ar: list(
    'قال;قالت;وقال;وقالت;افاد;افادت;وافاد;وافادت;ذكر;ذكرت;وذكر;وذكرت;اعلن;اعلنت;واعلن;واعلنت;اكد;اكدت;واكد;واكدت;صرح;اضاف;واضاف;واضافت;بحسب;وفق;وفقا;نقلت;نقل;اوضح;واوضح;اتهم;اتهمت;حسب;واشار;اشار;اشارت;نقلا عن',
  ),
  ru: list(
    'заявил;заявила;заявили;заявляет;сообщил;сообщила;сообщили;сообщает;сообщают;сообщило;рассказал;рассказала;отметил;отметила;подчеркнул;добавил;добавила;уточнил;уточнили;передает;передают;пишет;сказал;сказала;по словам;по данным;утверждает;утверждают;обвинил;обвинила;обвинили;со ссылкой на;говорится;пояснил;подтвердил;подтвердили',
  ),
  tr: list(
    'dedi;soyledi;belirtti;acikladi;aciklandi;bildirdi;bildirildi;duyurdu;ifade etti;kaydetti;iddia etti;gore;aktardi;aktarildi;vurguladi;sucladi;konustu;yazdi;dogruladi;savundu',
  ),
  fr: list(
    'a declare;declare;ont declare;a affirme;affirme;ont affirme;a indique;indique;ont indique;a annonce;annonce;ont annonce;selon;d apres;a rapporte;rapporte;rapportent;a ajoute;a precise;precise;a dit;dit;a accuse;accuse;a confirme;a explique;cite par;citant;a fait savoir;a souligne',
  ),
  de: list('sagte;sagten;teilte mit;erklarte;berichtete;berichteten;laut;nach angaben;meldete;gab bekannt'),
};

/** Denying: the speaker rejects what somebody says. */
export const denyCues: Record<string, string[]> = {
  en: list(
    'denied;denies;deny;denying;refuted;refutes;rejected;rejects;rejecting;dismissed;dismisses;dismissing;disputed;disputes;baseless;no truth;untrue;fabricated;fabrications;wholly false;is false;are false;was false;fake news;slammed;innocent;never used;did not carry out;not carried out;had not carried;was not behind;rebuffs;rebuffed;rebutted;disinformation;would never use;we deny;i deny;did not carry out;did not conduct;conducted no;carried out no;did not strike;did not target;did not use;not responsible for;nothing to do with;had no role in;invention;a lie;lies and',
  ),
  ar: list(
    'نفي;نفت;ونفي;ونفت;ينفي;تنفي;نافيا;نافيه;كذب;لا صحه;لا اساس;عار عن;عاريه عن;لم نستخدم;لم تستخدم;لم نستهدف;لم تستهدف;رفض الاتهامات',
  ),
  ru: list(
    'опроверг;опровергла;опровергли;опровергает;отрицает;отрицают;отрицал;отверг;отвергла;отвергли;не соответствует действительности;не соответствуют действительности;безосновательн;фейк;ложь;не наносила ударов;не наносили ударов;не наносил ударов;не совершали вылетов;не совершала вылетов;не применяли;не применяла;не использовали;не использовала;не причастны;не причастна;не имеет отношения;вброс',
  ),
  tr: list('yalanladi;yalanlandi;reddetti;asilsiz;gercek disi;gercegi yansitmiyor;dogru degil'),
  fr: list(
    'a dementi;dement;ont dementi;dementi;a nie;nie;ont nie;rejette;a rejete;sans fondement;n a jamais;n ont jamais;nie tout;infondees;infondes;mensonger',
  ),
  de: list('dementierte;bestritt;wies zuruck;haltlos'),
};

/** Nobody has checked it. */
export const unverifiedCues: Record<string, string[]> = {
  en: list(
    'unverified;unconfirmed;not possible to verify;could not be verified;could not verify;couldnt verify;cannot be verified;cannot verify;not able to verify;unable to verify;could not be independently;couldnt be independently;could not independently;cannot independently;' +
      'not been independently;no independent confirmation;not immediately clear;was not clear;is not clear;not yet clear;it was unclear;is unclear;was unclear;were unclear;remains unclear;remain unclear;unclear;not in a position to confirm;not able to determine;difficult to verify;difficult to confirm;hard to verify;hard to confirm;' +
      'difficult to independently;hard to immediately verify;requires verification;require verification;not yet confirmed;not been confirmed;could not be confirmed;could not confirm;unable to confirm;cannot confirm;did not specify;not specify;no independent verification;not been possible;not possible to confirm;impossible to verify;' +
      'whether or not;investigating whether;not known;not independently verified;have not been verified;has not been verified;not been verified;not confirmed;cant be verified;can not be verified;couldnt confirm;yet to verify;yet to confirm;not immediately possible;could not immediately;no immediate confirmation;to be verified;not be independently;not possible to independently;no way to verify;no way of verifying;unable to independently;authenticity of',
  ),
  ar: list(
    'لم يتسن;لم يتسن التحقق;لا يمكن التحقق;لم يتم التاكد;غير موكده;لم تتضح;لم يتضح;تعذر التحقق;لم تتمكن;يتعذر التحقق;غير موكد',
  ),
  ru: list(
    'не подтверждено;не подтверждена;не подтверждены;нет подтверждения;независимого подтверждения;невозможно подтвердить;не удалось проверить;не удалось подтвердить;неподтвержденн;проверить эту информацию;подтвердить эту информацию;неизвестно;неясно',
  ),
  tr: list(
    'dogrulanamadi;teyit edilemedi;dogrulanmadi;teyit edilmedi;bagimsiz kaynaklarca;henuz netlesmedi;henuz bilinmiyor;dogrulanamiyor',
  ),
  fr: list(
    'n a pas pu etre verifie;n ont pas pu etre verifie;n a pu etre verifie;verifie de source independante;verifiee de source independante;verifiees de source independante;non confirme;non confirmee;non confirmees;impossible de verifier;pas ete confirme;n etait pas en mesure de confirmer;de maniere independante',
  ),
  de: list('nicht uberpruft werden;nicht unabhangig;unbestatigt;nicht bestatigt'),
};

/** Wanting, judging, foreseeing: no assertion that could be checked. */
export const opinionCues: Record<string, string[]> = {
  en: list(
    'called for;calls for;call for;called on;calls on;call on;called upon;calls upon;call upon;calling for;calling on;urged;urges;urge;urging;condemned;condemns;condemn;condemning;demanded;demands;warned;warns;warn;warning;welcomed;welcomes;praised;praises;criticised;criticized;criticises;criticizes;' +
      'expressed;expresses;express;hoped;hopes;hope;vowed;vows;vow;pledged;pledges;threatened;threatens;proposed;proposes;suggested;stressed;stresses;emphasised;emphasized;appealed;appeals;raised concerns;raised concern;deplored;denounced;denounces;lamented;' +
      'must;should;we will;we must;we should;we are ready;will continue;we call;we hope;we want;outrage;outraged;deeply concerned;gravely concerned;of great concern;appalled;tragedy;unacceptable;crucial;vital;it is important;important to;war crime;fundamentally important;absolute priority;condolences;wants to;intends to;plans to;ready to;would raise;would like;is to meet;is to visit;is to hold;are to meet;are to hold;is to discuss;is to attend;is to travel;is to host;are to resume;are to begin;is to begin;is due to;are due to;is scheduled to;are scheduled to;' +
      'will degrade;predicts;predicted;i assume;i fear;i hope;i believe that we;no alternative;heinous;horrific;abhorrent;reprehensible;despicable;disgraceful;shameful;cowardly;complete disregard;barbaric;barbarity;will be;would be;slammed;slams;we need;need to;needs to;agreed to;committed to;determined to;there can be no;has to;have to;let us;we ask;we continue;we see',
  ),
  ar: list(
    'دعا;دعت;ودعا;ودعت;طالب;طالبت;وطالب;حذر;حذرت;وحذر;ندد;نددت;ادان;ادانت;وادان;رحب;رحبت;يجب;ينبغي;اعرب;اعربت;شدد;شددت;هدد;هددت;تعهد;امل;قلق;ناشد',
  ),
  ru: list(
    'призвал;призвала;призвали;призывает;осудил;осудила;осудили;потребовал;потребовала;предупредил;предупредила;выразил;выразила;выразили;должны;должна;должен;надеется;надеемся;считает;приветствует;необходимо;готова;готовы;готов;намерена;намерен;планирует;пригрозил;обеспокоен;обеспокоена',
  ),
  tr: list(
    'cagirdi;cagrisinda;cagri yapti;cagrisi yapti;kinadi;uyardi;istedi;gerekiyor;gerektigini;gerektigi;umut;endise;endiselerini;tehdit etti;memnuniyetle;talep etti;vurguladi;kararli;olmali',
  ),
  fr: list(
    'a appele;appelle;ont appele;appelent;exhorte;a exhorte;condamne;a condamne;ont condamne;demande;a demande;exige;met en garde;a mis en garde;a averti;salue;a salue;doit;doivent;espere;a exprime;inquiet;inquietude;preoccupation;deplore;a promis',
  ),
  de: list('forderte;forderten;verurteilte;warnte;begruste;rief auf'),
};

/** The writer's own distance: somebody says so, nobody is named. */
export const hedgeCues: Record<string, string[]> = {
  en: list(
    'allegedly;reportedly;purportedly;purported;apparently;alleged;suspected;believed to;thought to;it is believed;is said to;are said to;was said to;so called;likely;supposedly;there were reports;was reported to;were reported to;is reported to;are reported to;reports said;rumours;rumors',
  ),
  ar: list('يعتقد;يرجح;انباء عن;تقارير عن;زعم;زعمت;مزاعم'),
  ru: list('якобы;предположительно;вероятно;по неподтвержденным'),
  tr: list('iddiasi;iddia edilen;iddialar;oldugu one suruldu;one surulen;one suruldu'),
  fr: list('presume;presumee;presumes;presumees;aurait;auraient;serait;seraient;apparemment'),
  de: list('angeblich;mutmasslich'),
};
