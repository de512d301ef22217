/** How people write on a telephone, and what they mean: short forms, and spellings no rule of distance finds. */
export const texting: ReadonlyMap<string, string> = new Map(
  `u:you|ur:your|r:are|n:and|y:why|2day:today|2nite:tonight|2night:tonight|tonite:tonight|2moro:tomorrow
tmrw:tomorrow|2mrw:tomorrow|tomoz:tomorrow|b4:before|gr8:great|wk:week|wks:weeks|mth:month|mths:months|mnth:month
mnths:months|yr:year|yrs:years|yo:year old|mo:month|mos:months|hr:hour|hrs:hours|min:minute
mins:minutes|temp:temperature|temps:temperature|preg:pregnant|prego:pregnant|preggers:pregnant|bp:blood pressure
cos:because|coz:because|cuz:because|bc:because|bcoz:because|becoz:because|thru:through|nite:night|dr:doctor
docs:doctor|doc:doctor|hosp:hospital|meds:medicine|med:medicine|cnt:cant|kant:cant|cudnt:couldnt|cldnt:couldnt
couldent:couldnt|wnt:wont|dnt:dont|doesent:doesnt|dosent:doesnt|dosnt:doesnt|dusnt:doesnt|didint:didnt
aint:isnt|isint:isnt|nuthin:nothing|nuffin:nothing|nothin:nothing|sumthin:something|wen:when|wot:what|wat:what
rly:really|realy:really|plz:please|pls:please|im:i|ive:i have|hes:he is|shes:she is|its:it is
weve:we have|theyve:they have|hed:he had|id:i would|ill:ill|cud:could|shud:should|wud:would|bby:baby
babys:baby|bb:baby|dd:daughter|ds:son|dh:husband|hubby:husband|bf:boyfriend|gf:girlfriend|fone:phone
abt:about|sth:something|smth:something|thx:thanks|idk:i dont know|omg:please|rn:right now|atm:right now|asap:right now
loc:lost consciousness|od:overdose|kms:kill myself|ffs:please|gonna:going to|wanna:want to
gotta:have to|lil:little|sos:help|hav:have|havin:having|wiv:with|wif:with|fink:think|finks:thinks|thort:thought
brething:breathing|breff:breath|brev:breathe|nee:knee|numonia:pneumonia|nummb:numb|num:numb|ribz:ribs|hart:heart
stomack:stomach|stomache:stomach|tummie:tummy||throte:throat|froat:throat|choaking:choking|chocking:choking
choken:choking|dieing:dying|suicde:suicide|eny:any|wher:where|hr8:heart rate|ppl:people|ystd:yesterday|yday:yesterday
yest:yesterday|2wks:2 weeks|1st:first|2nd:second|3rd:third|ftm:new mum|mom:mum|mam:mum|mums:mum|moms:mum
diarhea:diarrhoea|diarrea:diarrhoea|diarrhea:diarrhoea|diahorrea:diarrhoea|dioreah:diarrhoea|diarreah:diarrhoea
diareah:diarrhoea|diorrhea:diarrhoea|anaemia:anemia|esophagus:oesophagus|edema:swelling|oedema:swelling
hemorrhage:haemorrhage|hemorrage:haemorrhage|haemorage:haemorrhage|hemorage:haemorrhage|grey:gray|paralysed:paralyzed
tumor:tumour|color:colour|colored:coloured|discolored:discoloured|feces:faeces|hypoglycemia:hypoglycaemia
jaundiced:jaundice|fiver:fever|feaver:fever|fevar:fever|sezure:seizure
seisure:seizure|siezure:seizure|ceizure:seizure|cesure:seizure|fitt:fit|nausious:nauseous|nautious:nauseous|puk:puke
pewk:puke|vomitting:vomiting|vommiting:vomiting|vom:vomit|barf:vomit|blod:blood|bloud:blood
blud:blood|bleding:bleeding|bleedn:bleeding|swolen:swollen|swollon:swollen|purpel:purple|caugh:cough|coff:cough
coffing:coughing|cofing:coughing|tung:tongue|tounge:tongue|tonge:tongue|lipps:lips|nek:neck|bak:back|hed:head
hedache:headache|headake:headache|hedake:headache|headach:headache|migrane:migraine|speach:speech|slurd:slurred
slured:slurred|slurrd:slurred|unconcious:unconscious|unconscience:unconscious|unconsious:unconscious
unconshus:unconscious|concious:conscious|consious:conscious|swallered:swallowed|swallerd:swallowed|swolled:swallowed
swollowed:swallowed|pilz:pills|poisin:poison|bleech:bleach|alergic:allergic|alergy:allergy|anaphalaxis:anaphylaxis
anaphylaxic:anaphylaxis|eppy:epipen|epi:epipen|asma:asthma|ashma:asthma|astma:asthma|weezing:wheezing|wheazing:wheezing
sweting:sweating|swetting:sweating|swetty:sweaty|crushin:crushing|presure:pressure|preshure:pressure|tite:tight|tyte:tight
shoulda:shoulder|sholder:shoulder|jore:jaw|fayce:face|drooppy:droopy|cunfused:confused|stif:stiff|sensitiv:sensitive
laber:labour|labor:labour|contracions:contractions|testical:testicle|testicals:testicles|groyn:groin|flem:phlegm
poo:poo|poop:poo|poos:poo|pooing:poo|pooping:poo|sugars:sugar|insuline:insulin
batery:battery|battry:battery|magnits:magnets|warferin:warfarin|coumadin:warfarin
tylenol:paracetamol|acetaminophen:paracetamol|panadol:paracetamol|paracetemol:paracetamol|parasetamol:paracetamol
er:emergency room`
    .split(/[|\n]/)
    .map((pair) => pair.split(':') as [string, string]),
)
