/** Verbs and nouns that rules compare a folded word with, and that are too many for an expression. */

const list = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ''));

export const eventDeeds = list(`
strike strikes struck hit hits bomb bombs bombed bombard bombards shell shells shelled kill kills killed fire fires fired launches launched
attack attacks attacked target targets targeted raid raids raided send sends sent say says said denies denied vow vows vowed warn warns
warned urge urges urged condemn condemns condemned call calls called accuse accuses accused blame blames blamed carries carried conducts
conducted deploy deploys deployed invade invades invaded capture captures captured arrest arrests arrested detain detains detained destroy
destroys destroyed down downs downed shoot shoots shot pound pounds pounded threaten threatens threatened begin begins began open opens
opened close closes closed frappe bombarde tue vise attaque denonce dement affirme нанесл нанесла нанес бомбит обстрелял обстреляла атаковал
атаковала заявил заявила обвинил обвинила уничтожил уничтожила vurdu bombaladi saldirdi acikladi greift bombardiert totet weist ataca
bombardea mata
`);

export const deniedDeeds = list(`
bomb bombed strike struck hit target targeted attack attacked shell shelled use used carry carried conduct conducted fire fired launch
launched kill killed involved behind responsible violate violated breach breached dropped drop shot shoot raid raided cross crossed entered
enter flown fly arm armed support supported fund funded train trained hold held detain detained executed execute torture tortured besiege
besieged taken take plant planted ordered order sent send operated operate operating bombing targeting striking using killing holding
withdrawn withdraw retreated retreat surrendered surrender abandoned
`);

/** Verbs of saying beside Arabic, Russian, French, Turkish and German subjects, folded. */
export const saysBeside = list(`
قال قالت قالا قالوا ذكر ذكرت ذكرا ذكروا افاد افادت صرح صرحت اكد اكدت اكدا اضاف اضافت اوضح اوضحت وقال وقالت وقالا وقالوا وذكر وذكرت وذكرا
وذكروا وافاد وافادت وصرح وصرحت واكد واكدت واكدا واضاف واضافت واوضح واوضحت فقال فقالت فقالا فقالوا فذكر فذكرت فذكرا فذكروا فافاد فافادت فصرح
فصرحت فاكد فاكدت فاكدا فاضاف فاضافت فاوضح فاوضحت сообщил сообщила сообщило сообщили рассказал рассказала рассказало рассказали заявил
заявила заявило заявили сказал сказала сказало сказали подтвердил подтвердила подтвердило подтвердили уточнил уточнила уточнило уточнили
добавил добавила добавило добавили отметил отметила отметило отметили declare indique rapporte affirme precise annonce confirme raconte
temoigne explique ajoute dit soyledi soylediler bildirdi bildirdiler anlatti anlattilar acikladi acikladilar sagte sagten berichtete
berichteten erklarte erklarten bestatigte bestatigten teilte teilten erzahlte erzahlten
`);

export const russianOpeners = list(`
ранее позже позднее также тоже при этом однако накануне сегодня вчера кроме того между тем временем затем впоследствии впрочем наконец уже
теперь после этого причем по прежнему в свою очередь утром вечером днем ночью сначала одновременно тогда поэтому и а но
`);

export const fallen = list(`
soldat soldats combattant combattants militaires hommes policiers miliciens جندي جنديا جنود مقاتلا مقاتلين عنصرا عناصر ضابطا ضباط مسلحا
مسلحين رجاله
`);
