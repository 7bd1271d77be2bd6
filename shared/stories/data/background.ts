/**
 * How widely the English-language press uses a word: `stem count`, the count being minutes (of `minutes`) in which a headline had
 * it. Counted by tests/eval/makeBackground.ts over the March 2014 headlines of the UCI News Aggregator Dataset (Gasparetti 2017,
 * public domain). Frozen: story assignment must not depend on what a desk happened to read before.
 */
export const minutes = 108;

export const minutesByStem = `
to 103|in 100|and 92|the 92|for 91|of 89|on 84|a 81|with 72|as 69|is 68|at 65|it 65|by 63|from 60|new 60|up 60
be 55|say 55|us 55|will 52|1 51|after 50|has 49|2 47|about 47|not 47|more 45|get 44|make 44|this 44|are 42
news 42|out 42|updat 41|what 41|2014 40|3 39|show 39|over 38|but 37|can 37|down 37|hit 37|you 37|5 36|may 36
one 36|we 36|how 35|report 35|time 35|watch 35|whi 35|now 34|video 34|your 34|all 33|into 33|no 33|see 33
that 33|10 32|have 32|here 32|an 31|4 30|first 30|thing 30|go 29|like 29|march 29|releas 29|should 29|year 29
or 28|share 28|take 28|big 27|could 27|look 27|off 27|reveal 27|talk 27|come 26|most 26|than 26|drop 25|live 25
market 25|million 25|set 25|tv 25|was 25|again 24|chang 24|give 24|s 24|stock 24|back 23|fall 23|good 23|need 23
post 23|start 23|top 23|want 23|world 23|bring 22|high 22|i 22|launch 22|open 22|plan 22|so 22|there 22|7 21
compani 21|day 21|do 21|end 21|expect 21|goe 21|just 21|move 21|near 21|still 21|way 21|busi 20|did 20|doe 20
futur 20|keep 20|sale 20|week 20|11 19|amid 19|call 19|deal 19|hold 19|next 19|price 19|review 19|star 19|who 19
best 18|ceo 18|debut 18|dure 18|even 18|help 18|inc 18|issu 18|offici 18|onlin 18|season 18|u 18|when 18|dont 17
lead 17|let 17|life 17|offer 17|today 17|trade 17|use 17|0 16|against 16|bad 16|data 16|know 16|rais 16|rate 16
real 16|rise 16|sxsw 16|tell 16|too 16|6 15|8 15|anoth 15|boost 15|date 15|everyth 15|fan 15|final 15|find 15
great 15|if 15|increas 15|investor 15|last 15|love 15|miss 15|month 15|other 15|question 15|realli 15|some 15
stop 15|ahead 14|befor 14|blog 14|break 14|close 14|detail 14|follow 14|global 14|her 14|learn 14|lower 14
mean 14|meet 14|my 14|our 14|play 14|recap 14|return 14|seri 14|sinc 14|stream 14|think 14|turn 14|two 14
under 14|work 14|ad 13|american 13|announc 13|bank 13|billion 13|claim 13|continu 13|despit 13|growth 13|head 13
key 13|m 13|monday 13|number 13|pick 13|premier 13|put 13|q 13|readi 13|sell 13|support 13|their 13|warn 13
action 12|answer 12|ask 12|case 12|concern 12|crash 12|episod 12|fail 12|guy 12|happen 12|his 12|hope 12|leav 12
loss 12|low 12|onli 12|own 12|person 12|photo 12|push 12|record 12|roundup 12|save 12|seek 12|sign 12|store 12
tech 12|user 12|where 12|while 12|win 12|14 11|been 11|buy 11|celebr 11|cut 11|demand 11|develop 11
disappoint 11|doesnt 11|earli 11|ever 11|face 11|fire 11|firm 11|five 11|game 11|got 11|he 11|heat 11|hint 11
hous 11|industri 11|join 11|latest 11|major 11|money 11|never 11|peopl 11|pictur 11|problem 11|regul 11|run 11
servic 11|she 11|slip 11|slow 11|soon 11|surpris 11|technolog 11|tri 11|vs 11|war 11|weak 11|weigh 11|would 11
2013 10|add 10|aim 10|allow 10|analyst 10|app 10|battl 10|beat 10|better 10|biggest 10|brief 10|cant 10|china 10
confirm 10|digit 10|explain 10|eye 10|featur 10|fight 10|file 10|fix 10|four 10|full 10|fund 10|home 10|insid 10
intern 10|japan 10|legal 10|less 10|list 10|littl 10|might 10|morn 10|movi 10|much 10|oil 10|p 10|parti 10
pay 10|per 10|point 10|profit 10|public 10|quarter 10|right 10|rumor 10|secret 10|serious 10|south 10|speak 10
stand 10|through 10|ukrain 10|via 10|view 10|wall 10|weather 10|wont 10|15 9|appear 9|appl 9|attack 9|avail 9
base 9|bet 9|bill 9|charg 9|chief 9|comment 9|complet 9|control 9|critic 9|declin 9|due 9|extend 9|few 9
fourth 9|fuel 9|girl 9|govern 9|hear 9|highlight 9|host 9|includ 9|isnt 9|land 9|leader 9|line 9|long 9|manag 9
me 9|men 9|moment 9|must 9|nation 9|night 9|possibl 9|prepar 9|presid 9|prove 9|said 9|seen 9|send 9|slam 9|st 9
stori 9|struggl 9|studi 9|success 9|suit 9|team 9|th 9|they 9|tonight 9|twitter 9|uk 9|unveil 9|were 9|women 9
worri 9|100 8|13 8|9 8|aid 8|ani 8|blast 8|caus 8|congress 8|corpor 8|didnt 8|earn 8|econom 8|economi 8
exchang 8|export 8|feel 8|former 8|free 8|gain 8|general 8|had 8|hard 8|hot 8|improv 8|internet 8|kill 8|media 8
mix 8|music 8|offic 8|old 8|percent 8|polici 8|power 8|program 8|project 8|promis 8|quick 8|reach 8|reason 8
recoveri 8|remain 8|result 8|risk 8|roll 8|second 8|standard 8|street 8|teas 8|total 8|train 8|true 8|tuesday 8
word 8|worst 8|yet 8|12 7|16 7|accus 7|around 7|asia 7|attorney 7|australian 7|b 7|becaus 7|behind 7|bigger 7
blame 7|book 7|boyfriend 7|card 7|cash 7|check 7|chines 7|clip 7|com 7|commod 7|court 7|creat 7|crisi 7|death 7
design 7|dip 7|download 7|eas 7|employe 7|entertain 7|expand 7|experi 7|fact 7|famili 7|festiv 7|film 7
financi 7|forget 7|form 7|fun 7|generat 7|googl 7|group 7|halt 7|happi 7|higher 7|hire 7|huge 7|im 7|import 7
interact 7|investig 7|job 7|jump 7|kid 7|law 7|lot 7|man 7|mani 7|messag 7|minut 7|mobil 7|nasdaq 7|nyse 7
option 7|parent 7|part 7|past 7|perfect 7|perform 7|phone 7|predict 7|pressur 7|preview 7|protect 7|ralli 7
recal 7|red 7|respons 7|rival 7|same 7|saw 7|server 7|shine 7|shock 7|sink 7|sourc 7|spark 7|spoiler 7|state 7
stay 7|target 7|threaten 7|trailer 7|troubl 7|tumbl 7|tweet 7|urg 7|veri 7|web 7|well 7|which 7|york 7|500 6
abc 6|act 6|admit 6|air 6|alleg 6|among 6|anti 6|away 6|becom 6|begin 6|believ 6|benefit 6|between 6|blow 6
buzz 6|campaign 6|career 6|cast 6|chain 6|challeng 6|citi 6|climb 6|cloud 6|comeback 6|consum 6|controversi 6
cool 6|cost 6|crazi 6|crowd 6|currenc 6|custom 6|debat 6|defens 6|delay 6|deliv 6|destroy 6|dollar 6|draw 6
edg 6|effort 6|els 6|em 6|estim 6|europ 6|european 6|event 6|everi 6|execut 6|f 6|fame 6|feder 6|forc 6|hand 6
hate 6|held 6|hour 6|john 6|kick 6|king 6|lawmak 6|leak 6|level 6|light 6|load 6|lost 6|made 6|mark 6|massiv 6
merger 6|microsoft 6|mom 6|name 6|nd 6|north 6|note 6|obama 6|order 6|origin 6|place 6|pm 6|pose 6|press 6
probe 6|produc 6|publish 6|purchas 6|realiti 6|requir 6|resurrect 6|round 6|russia 6|safeti 6|scandal 6|scene 6
screen 6|sex 6|singer 6|six 6|slight 6|slump 6|soar 6|southwest 6|special 6|speed 6|suggest 6|them 6|then 6
threat 6|three 6|togeth 6|tomorrow 6|unit 6|version 6|voic 6|winter 6|without 6|woman 6|wrong 6|young 6
acceler 5|access 5|account 5|actual 5|address 5|advanc 5|almost 5|america 5|arriv 5|art 5|averag 5|award 5
bankruptci 5|black 5|block 5|bodi 5|boe 5|bond 5|boss 5|brand 5|build 5|burn 5|calendar 5|cent 5|channel 5
chart 5|clean 5|colorado 5|committe 5|compar 5|connect 5|consid 5|content 5|count 5|countri 5|creator 5|cultur 5
daili 5|defend 5|delet 5|detect 5|differ 5|direct 5|director 5|diss 5|doubl 5|dress 5|drive 5|east 5|ebay 5
energi 5|engag 5|everyon 5|exclus 5|expert 5|far 5|fast 5|fed 5|figur 5|flag 5|focus 5|forecast 5|forward 5
found 5|fox 5|further 5|giant 5|gold 5|grow 5|hbo 5|hero 5|highest 5|histori 5|hurt 5|id 5|illeg 5|imag 5
impress 5|index 5|initi 5|inspir 5|interview 5|introduc 5|iphon 5|journal 5|journey 5|justic 5|left 5|lie 5
limit 5|member 5|merg 5|neil 5|network 5|noth 5|obsess 5|oh 5|onc 5|owner 5|patch 5|pc 5|peek 5|pledg 5|poll 5
pop 5|posit 5|pre 5|propos 5|pull 5|rank 5|reject 5|relationship 5|resolut 5|retail 5|retreat 5|reunion 5
revenu 5|room 5|rose 5|rule 5|seven 5|sever 5|sharpli 5|ship 5|shoot 5|singl 5|slide 5|smartphon 5|sneak 5
softwar 5|song 5|space 5|stabil 5|steadi 5|step 5|stun 5|system 5|tap 5|tax 5|term 5|test 5|texa 5|these 5|tie 5
trader 5|trust 5|usd 5|vehicl 5|viewer 5|visit 5|vote 5|wboc 5|wed 5|white 5|within 5|wrap 5|yes 5|1080 4|20 4
21 4|24 4|50 4|792 4|across 4|advic 4|age 4|agre 4|agreement 4|alreadi 4|also 4|am 4|amaz 4|android 4|april 4
area 4|asian 4|assault 4|attempt 4|audio 4|austin 4|auto 4|balanc 4|banana 4|bare 4|beyonc 4|bitcoin 4|board 4
boy 4|brought 4|bump 4|capit 4|captur 4|car 4|care 4|catch 4|caution 4|celeb 4|charact 4|child 4|chiquita 4
class 4|closer 4|co 4|cold 4|comic 4|commit 4|comput 4|consol 4|contest 4|convers 4|cosmos 4|costum 4|coupl 4
damag 4|danger 4|dead 4|debt 4|delmarva 4|devic 4|die 4|discourag 4|drag 4|ea 4|each 4|easi 4|edit 4|edward 4
effect 4|electron 4|eu 4|eve 4|ex 4|exec 4|exploit 4|facebook 4|fair 4|faster 4|faulti 4|fear 4|femal 4|fit 4
flight 4|food 4|fresh 4|friend 4|g 4|gamer 4|gap 4|gas 4|gb 4|given 4|glitch 4|gm 4|goldman 4|green 4|ground 4
guest 4|guidanc 4|hedg 4|him 4|hype 4|incred 4|instagram 4|instal 4|interest 4|invest 4|io 4|ipo 4|iron 4
japanes 4|joke 4|jon 4|judg 4|kept 4|kiss 4|larg 4|largest 4|later 4|lawsuit 4|liber 4|link 4|lobbi 4|locat 4
lock 4|london 4|maker 4|mass 4|matter 4|metro 4|midnight 4|militari 4|mind 4|model 4|motor 4|n 4|net 4|offens 4
oper 4|outsid 4|oversight 4|pace 4|paid 4|panel 4|platform 4|player 4|plenti 4|plung 4|plus 4|polic 4|polit 4
poor 4|probabl 4|product 4|promot 4|ps 4|rd 4|react 4|reboot 4|receiv 4|reform 4|regret 4|republ 4|respawn 4
reveng 4|reviv 4|road 4|rock 4|root 4|rough 4|saturday 4|scienc 4|score 4|secur 4|select 4|sens 4|shadow 4
site 4|sketch 4|smart 4|snap 4|social 4|soft 4|solut 4|someth 4|son 4|soni 4|spec 4|spend 4|split 4|spring 4
stall 4|statement 4|stone 4|strike 4|strong 4|stumbl 4|surg 4|surviv 4|switch 4|t 4|tape 4|teaser 4|televis 4
ten 4|titanfal 4|titl 4|track 4|travel 4|treasuri 4|trend 4|trip 4|tripl 4|union 4|univers 4|unlik 4|upgrad 4
upon 4|vega 4|volatil 4|vow 4|w 4|wait 4|weapon 4|weve 4|winner 4|wonder 4|worker 4|worth 4|xbox 4|07 3|09 3
1000 3|19 3|200 3|2011 3|2012 3|27 3|35 3|360 3|40 3|47 3|48 3|57 3|90 3|900 3|aapl 3|accord 3|acquir 3|activ 3
actor 3|adam 3|adapt 3|addict 3|advoc 3|affect 3|agenc 3|airlin 3|alert 3|alon 3|alongsid 3|altern 3|analysi 3
anim 3|anyon 3|apart 3|apolog 3|appoint 3|approach 3|audienc 3|avoid 3|awar 3|awkward 3|bachelor 3|backfir 3
ban 3|bang 3|bankrupt 3|barack 3|battlefield 3|bear 3|bell 3|below 3|bid 3|bieber 3|birthday 3|bit 3|bln 3|bn 3
bomb 3|boom 3|breakup 3|breath 3|bridg 3|british 3|broke 3|bull 3|bundl 3|c 3|cabl 3|cannabi 3|cap 3|carl 3
carri 3|caught 3|cell 3|center 3|chanc 3|chao 3|chaotic 3|chapter 3|chill 3|choic 3|choos 3|chris 3|clear 3
climat 3|cloth 3|clue 3|collaps 3|collect 3|combat 3|comedi 3|compet 3|competit 3|confer 3|confess 3|confid 3
conflict 3|confus 3|connecticut 3|counti 3|cours 3|credit 3|crimin 3|crude 3|crunch 3|dark 3|daughter 3|dc 3
debacl 3|decad 3|defect 3|defenc 3|definit 3|dent 3|depart 3|digest 3|discuss 3|dismiss 3|display 3|diva 3|doc 3
document 3|dow 3|drama 3|eagl 3|easier 3|easili 3|elli 3|emerg 3|encourag 3|enforc 3|enjoy 3|equiti 3|essenti 3
euro 3|everywher 3|evid 3|excel 3|explor 3|extra 3|factor 3|failur 3|fake 3|favorit 3|februari 3|fee 3|fell 3
feud 3|financ 3|fine 3|finish 3|flash 3|flat 3|fli 3|florida 3|foreign 3|forex 3|freak 3|front 3|frontier 3
fulli 3|fx 3|gameplay 3|georg 3|germani 3|gig 3|girlfriend 3|gone 3|goog 3|gotten 3|govt 3|gox 3|grip 3|hack 3
hacker 3|half 3|hammer 3|hamper 3|harsh 3|health 3|heavyweight 3|hilari 3|hook 3|hottest 3|hq 3|icahn 3|idea 3
ignit 3|ignor 3|imagin 3|immun 3|inch 3|independ 3|infam 3|insist 3|instead 3|integr 3|itali 3|j 3|jack 3
januari 3|juan 3|juli 3|kate 3|killer 3|kind 3|l 3|ladi 3|laugh 3|lawyer 3|lax 3|leaker 3|led 3|lena 3|lesson 3
liam 3|libya 3|lift 3|listen 3|livestream 3|loan 3|local 3|loos 3|loosen 3|lose 3|loser 3|lure 3|main 3|map 3
marijuana 3|marri 3|matthew 3|mb 3|mess 3|midday 3|monitor 3|mover 3|mps 3|msft 3|mt 3|multiplay 3|murder 3
mysteri 3|nake 3|neighbor 3|netflix 3|newest 3|nhtsa 3|nice 3|nikkei 3|nsa 3|nude 3|o 3|observ 3|offend 3
opportun 3|orlando 3|outfitt 3|outlook 3|pablo 3|pact 3|page 3|pain 3|parliament 3|parodi 3|partner 3|peac 3
penney 3|pic 3|pilot 3|plant 3|plot 3|pocket 3|pot 3|pound 3|progress 3|prompt 3|prosecutor 3|protest 3|provid 3
psa 3|queen 3|quot 3|radio 3|re 3|read 3|reap 3|rebel 3|rebound 3|recent 3|recov 3|refer 3|refus 3|relat 3
relief 3|religion 3|renew 3|request 3|res 3|rescu 3|respond 3|restructur 3|ride 3|rig 3|ring 3|robot 3|role 3
saga 3|sbarro 3|school 3|scottish 3|scratch 3|self 3|seller 3|seth 3|shake 3|shift 3|shooter 3|short 3
shouldnt 3|showcas 3|shut 3|side 3|sing 3|situat 3|size 3|sizzl 3|slowdown 3|sluggish 3|snapshot 3|snowden 3
solv 3|sound 3|spectacular 3|speech 3|sport 3|sprint 3|stage 3|standbi 3|standoff 3|sterl 3|steve 3|stolen 3
strategi 3|strength 3|stronger 3|studio 3|style 3|sunday 3|sure 3|survey 3|swift 3|tale 3|talent 3|tank 3
tanker 3|taylor 3|teen 3|teenag 3|tension 3|thank 3|theft 3|theyr 3|third 3|throw 3|timelin 3|tini 3|tip 3
titan 3|took 3|tool 3|toronto 3|tough 3|tour 3|tout 3|toward 3|transport 3|treatment 3|trim 3|truth 3|twist 3
twitch 3|ultim 3|uncertainti 3|uncompress 3|understand 3|unleash 3|unwind 3|upcom 3|upset 3|upsid 3|usher 3
valu 3|valuat 3|vinc 3|violat 3|wage 3|warehous 3|washington 3|watchdog 3|water 3|weaken 3|websit 3|wednesday 3
weekend 3|whether 3|wind 3|windfal 3|window 3|woe 3|won 3|woo 3|wors 3|worthi 3|write 3|x 3|yuan 3|zampella 3
zone 3|03 2|05 2|101 2|150000 2|18 2|2009 2|2015 2|25 2|25000 2|30 2|300 2|349 2|37 2|370 2|38 2|41 2|60 2|600 2
65 2|800 2|840 2|89 2|951 2|aa 2|aboard 2|abov 2|absolut 2|absorb 2|accept 2|ackman 2|adjust 2|administr 2|aeo 2
agent 2|airport 2|alarm 2|alli 2|amidst 2|amount 2|ancient 2|anniversari 2|antic 2|anticip 2|antonoff 2
apologis 2|appeal 2|approv 2|arkham 2|arrest 2|artist 2|asset 2|attend 2|australia 2|author 2|azur 2
bachelorett 2|backstag 2|band 2|bar 2|barclay 2|barra 2|basi 2|basketbal 2|bean 2|beau 2|beauti 2|becam 2|bed 2
belat 2|beyond 2|bff 2|bibl 2|billboard 2|bird 2|bisexu 2|bite 2|bitter 2|blank 2|blaze 2|bloodi 2|blue 2|boat 2
bon 2|bonus 2|bore 2|bossi 2|both 2|bought 2|britain 2|broad 2|broadcast 2|bruce 2|built 2|bunch 2|burger 2
bust 2|butt 2|calm 2|cancel 2|carcosa 2|cari 2|carney 2|carplay 2|carrier 2|cat 2|catherin 2|cautious 2|cbs 2
cellphon 2|central 2|cfo 2|ch 2|changer 2|chaori 2|chapel 2|chatter 2|chef 2|chicago 2|choppi 2|christian 2
chrysler 2|cite 2|citigroup 2|civil 2|clare 2|claus 2|click 2|closur 2|code 2|coffer 2|cohl 2|colour 2|combin 2
comcast 2|commerci 2|communiti 2|competitor 2|complaint 2|concert 2|condit 2|conquest 2|contract 2|copper 2
corp 2|correct 2|cosmic 2|counter 2|cozi 2|crack 2|crawley 2|craziest 2|credibl 2|cri 2|cross 2|crowdsourc 2
crucial 2|curious 2|current 2|cycl 2|cyrus 2|d 2|dalla 2|danc 2|databas 2|dazzl 2|dean 2|declar 2|default 2
defiant 2|degrass 2|deliveri 2|democrat 2|depend 2|deposit 2|deputi 2|describ 2|detriment 2|dial 2|dick 2|dig 2
dish 2|disney 2|disrupt 2|distinct 2|distract 2|divid 2|djia 2|dlc 2|docu 2|documentari 2|dole 2|domin 2|done 2
door 2|dot 2|downplay 2|dr 2|dragon 2|dream 2|drill 2|drug 2|dump 2|dunham 2|dust 2|e 2|earth 2|eastern 2|eat 2
ecb 2|ed 2|educ 2|eight 2|elect 2|elimin 2|elit 2|empir 2|employ 2|empow 2|enabl 2|encrypt 2|endors 2|england 2
enhanc 2|enlighten 2|entrepreneur 2|equal 2|et 2|eur 2|evad 2|eventu 2|everybodi 2|evil 2|exact 2|exampl 2
excus 2|exist 2|express 2|extens 2|fallon 2|fals 2|faq 2|fashion 2|fault 2|favor 2|favourit 2|feb 2|femin 2
feminist 2|ferrel 2|fi 2|fiasco 2|field 2|fill 2|finalist 2|fiscal 2|flip 2|foe 2|folk 2|foot 2|footag 2|forev 2
fraud 2|frenet 2|friendship 2|fruit 2|ftse 2|fukunaga 2|funni 2|fy 2|fyff 2|gadfli 2|galavi 2|gambl 2|garden 2
gave 2|gbp 2|gdp 2|gear 2|geek 2|gen 2|gender 2|genr 2|german 2|gloomi 2|glori 2|goal 2|god 2|gomez 2|goodby 2
governor 2|grace 2|grant 2|grill 2|grind 2|gross 2|grown 2|guid 2|gun 2|h 2|handl 2|hang 2|hannah 2|harlem 2
harri 2|harrison 2|hasnt 2|haul 2|hd 2|heart 2|herself 2|hill 2|himself 2|hinder 2|hip 2|hk 2|hole 2|holiday 2
hollywood 2|homeless 2|hong 2|hop 2|hostil 2|hunk 2|hunki 2|hurdl 2|hustl 2|ice 2|ident 2|ill 2|immedi 2
impact 2|inact 2|inbox 2|incent 2|incom 2|ind 2|indi 2|inflat 2|inner 2|innov 2|insan 2|insensit 2|insur 2
intensifi 2|intercept 2|interfac 2|interrupt 2|intim 2|intro 2|invas 2|invit 2|involv 2|ipad 2|ipod 2|ireland 2
island 2|itself 2|itun 2|ive 2|jail 2|jan 2|jc 2|jcp 2|jenner 2|jennif 2|jersey 2|jet 2|jimmi 2|joe 2|jone 2
justin 2|k 2|keen 2|keynot 2|knee 2|knew 2|knight 2|knive 2|knock 2|known 2|kong 2|korean 2|ktvn 2|ky 2|lack 2
lane 2|lannist 2|las 2|late 2|lawless 2|layoff 2|lean 2|leap 2|legaci 2|lehman 2|letter 2|liabil 2|libor 2
libyan 2|lilo 2|lindsay 2|liveplay 2|lme 2|lohan 2|longer 2|longest 2|loom 2|louisvill 2|machin 2|madison 2
magazin 2|mainland 2|mainten 2|malaysia 2|malaysian 2|male 2|manhattan 2|manipul 2|manoeuvr 2|manual 2|margin 2
massachusett 2|master 2|match 2|mayb 2|mcdonald 2|medic 2|memo 2|memor 2|metal 2|mexico 2|mh 2|michael 2|miley 2
milki 2|milwauke 2|mini 2|missouri 2|mixtap 2|mln 2|mn 2|mock 2|modest 2|molest 2|monetari 2|moneybeat 2
mortgag 2|mouth 2|mp 2|mta 2|mtgox 2|multi 2|musician 2|natur 2|nbc 2|necessari 2|newegg 2|nic 2|nikki 2|nj 2
noah 2|non 2|noon 2|notabl 2|nut 2|nz 2|odyssey 2|often 2|ohio 2|ok 2|oppos 2|oprah 2|organ 2|os 2|outag 2
outfit 2|outlin 2|output 2|outrag 2|overh 2|overhaul 2|overnight 2|overtak 2|pack 2|packag 2|pagan 2|pal 2
paper 2|pariti 2|passeng 2|passport 2|paul 2|pct 2|period 2|persist 2|phase 2|photograph 2|phrase 2|physic 2
pin 2|pit 2|pizza 2|plagu 2|playstat 2|plc 2|pois 2|poke 2|popular 2|port 2|portland 2|potenti 2|prais 2
pregnant 2|prep 2|prescript 2|presenc 2|present 2|pretti 2|prime 2|primetim 2|print 2|prism 2|privat 2|proceed 2
promo 2|proof 2|pt 2|pump 2|punch 2|punk 2|qualiti 2|quit 2|quizz 2|r 2|race 2|rake 2|rattl 2|rbs 2|reader 2
realiz 2|recommend 2|recreat 2|reduc 2|regard 2|region 2|regulatori 2|rehab 2|reinvent 2|reiter 2|relaunch 2
religi 2|remov 2|reno 2|reorgan 2|repay 2|reput 2|research 2|resign 2|respect 2|rest 2|restaur 2|reunit 2
revers 2|revolut 2|rice 2|ridicul 2|rip 2|river 2|rochest 2|rode 2|rogen 2|row 2|royal 2|rpt 2|rude 2|ruin 2
rumour 2|runner 2|rust 2|sagan 2|salari 2|samsung 2|san 2|sandberg 2|sansa 2|satisfi 2|savannah 2|scari 2
schedul 2|scientif 2|scientist 2|scotland 2|scrutini 2|seal 2|sean 2|search 2|seat 2|sector 2|seem 2|seiz 2
selloff 2|sen 2|senat 2|settl 2|sexi 2|sexual 2|shade 2|shakira 2|shanghai 2|shape 2|sharehold 2|shave 2|sheet 2
sheryl 2|shi 2|shocker 2|shop 2|shot 2|shown 2|sick 2|signup 2|silenc 2|simpl 2|skill 2|skip 2|sky 2|slack 2
slate 2|slay 2|sleazi 2|smarter 2|snag 2|snl 2|snow 2|sober 2|solar 2|sold 2|someon 2|sorri 2|sort 2|spaceship 2
spacetim 2|spald 2|spearhead 2|speci 2|speedi 2|spell 2|spi 2|spin 2|spinoff 2|spiral 2|spoil 2|spoof 2
spotlight 2|spur 2|squar 2|startup 2|stat 2|stint 2|strang 2|strengthen 2|strip 2|strive 2|struck 2|student 2
such 2|suck 2|sue 2|suffer 2|super 2|suppli 2|surfac 2|surround 2|surveil 2|sustain 2|sweepstak 2|sweeten 2
swing 2|sydney 2|tabl 2|tablet 2|tactic 2|takeaway 2|talker 2|taper 2|taxabl 2|teach 2|techi 2|technic 2
temporari 2|tepid 2|testifi 2|testimoni 2|thief 2|those 2|thought 2|thousand 2|throne 2|ticket 2|tmus 2|toledo 2
ton 2|touch 2|toy 2|traffic 2|transpar 2|tree 2|truck 2|turnaround 2|tussl 2|twc 2|tyrion 2|tyson 2|unabl 2
unchang 2|underperform 2|underwrit 2|unemploy 2|unexpect 2|unknown 2|unlock 2|unravel 2|unrepent 2|until 2
unusu 2|usa 2|vengeanc 2|verdict 2|verizon 2|veteran 2|viggl 2|vindic 2|virtu 2|virtual 2|vision 2|visual 2
void 2|volcano 2|volum 2|voter 2|wake 2|wallet 2|wardrob 2|wari 2|warm 2|wave 2|weaker 2|wearabl 2|weed 2|went 2
west 2|westero 2|wfsb 2|whistleblow 2|whole 2|widen 2|william 2|winfrey 2|wire 2|wisdom 2|wncn 2|woodi 2
worldwid 2|wreck 2|wwe 2|yellow 2|yield 2|youv 2|zack 2
`;
